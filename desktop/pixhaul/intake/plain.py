"""Plain lists: one entry a line."""

import itertools
from collections.abc import Iterable, Iterator

from pixhaul.core.entries import NewEntry, Piece
from pixhaul.intake.found import addresses, line_entries, plain_address, plain_block
from pixhaul.intake.patterns import pattern_of, read_pattern

_CHUNK = 500
"""Lines that are looked at together: some 0.3 ms, for which no other thread computes."""


def line_pieces(lines: Iterable[str], *, patterns: bool = False) -> Iterator[Piece]:
    """What :func:`read_lines` gives, in blocks where many lines are nothing but plain addresses."""
    for chunk in _chunks(lines):
        block = plain_block(chunk)
        if block is not None:
            yield block
        else:
            yield from read_lines(chunk, patterns=patterns)


def _chunks(lines: Iterable[str]) -> Iterator[list[str]]:
    """All lines, also those before the one at which reading fails."""
    source = iter(lines)
    while True:
        chunk: list[str] = []
        try:
            chunk.extend(itertools.islice(source, _CHUNK))
        except Exception:
            yield chunk
            raise
        if not chunk:
            return
        yield chunk


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
