"""Plain lists: one entry a line."""

from collections.abc import Iterable, Iterator

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import addresses, line_entries, plain_address


def read_lines(lines: Iterable[str], *, refuse: bool = True) -> Iterator[NewEntry]:
    """Entries of the lines of a list. With ``refuse`` false, lines without an address mean nothing (prose, XML)."""
    for line in lines:
        url = plain_address(line)
        if url is not None:
            yield NewEntry(url)
        else:
            yield from line_entries(line) if refuse else addresses(line)
