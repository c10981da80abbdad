"""Plain lists: one entry a line."""

from collections.abc import Iterable, Iterator

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import addresses, line_entries, plain_address
from pixhaul.intake.patterns import pattern_of, read_pattern


def read_lines(lines: Iterable[str], *, refuse: bool = True, patterns: bool = False) -> Iterator[NewEntry]:
    """Entries of the lines of a list. With ``refuse`` false, lines without an address mean nothing (prose, XML).

    With ``patterns`` a line such as ``https://host/[01-20].jpg`` stands for all its addresses.
    """
    for line in lines:
        if patterns and ("[" in line or "{" in line) and (pattern := pattern_of(line)) is not None:
            yield from read_pattern(pattern)
            continue
        url = plain_address(line)
        if url is not None:
            yield NewEntry(url)
        else:
            yield from line_entries(line) if refuse else addresses(line)


def read_playlist(lines: Iterable[str]) -> Iterator[NewEntry]:
    """Entries of a list in the form of m3u: lines that begin with # say something about the next one."""
    return read_lines(line.strip() for line in lines if not line.lstrip("\ufeff \t").startswith("#"))
