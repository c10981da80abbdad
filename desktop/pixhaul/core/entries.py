"""The values that go into the list and come out of it."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, overload

from pixhaul.core.marks import UNMARKED, Mark
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus


class NewEntry(NamedTuple):
    """One line on its way into the list: an address, or a refused text with the reason.

    A tuple, because a million of them are made at once and a frozen dataclass costs three times as much.
    """

    text: str
    """The canonical address, or the refused text as the user gave it (shortened by the reader)."""
    refusal: str = ""
    """Why it is no address (a sentence without a full stop), empty for an address."""
    referer: str | None = None
    """Page that the address was found on."""
    sheet: Sheet | None = None
    """The table that the address was found in."""
    row: int = -1
    """Number of its row there, from 0."""
    column: int = -1
    """Number of its column there, from 0."""
    given: str = ""
    """The address as the list had it, where a rule has made ``text`` of it."""
    wish: str = ""
    """Relative path that the list itself wants for the file (``out=`` of aria2); naming makes it safe."""
    larger: str = ""
    """Where a larger version of the picture is; when it cannot be had, ``text`` is fetched."""
    mark: Mark = UNMARKED
    """What the user thought of the picture when the list was written down."""


class Block(Sequence[NewEntry]):
    """Addresses of which little more is known, in columns: a million entries come at the price of their texts.

    With a table, they stand in one column of it, in rows that follow one another. Must not be changed.
    """

    __slots__ = ("column", "first_row", "hosts", "sheet", "texts")

    def __init__(
        self,
        texts: Sequence[str],
        hosts: Mapping[str, int],
        sheet: Sheet | None = None,
        first_row: int = -1,
        column: int = -1,
    ) -> None:
        """``texts`` are canonical addresses, ``hosts`` says how many of them each host has."""
        self.texts = texts
        self.hosts = hosts
        self.sheet = sheet
        self.first_row = first_row
        self.column = column

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, place: int) -> NewEntry: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[NewEntry]: ...
    def __getitem__(self, place: int | slice) -> NewEntry | Sequence[NewEntry]:
        return list(self)[place] if isinstance(place, slice) else self._entry(range(len(self.texts))[place])

    def __iter__(self) -> Iterator[NewEntry]:
        return map(self._entry, range(len(self.texts)))

    def _entry(self, place: int) -> NewEntry:
        if self.sheet is None:
            return NewEntry(self.texts[place])
        return NewEntry(self.texts[place], "", None, self.sheet, self.first_row + place, self.column)


Piece = NewEntry | Block
"""What readers of long lists give: entries one by one where they are special, else many in one."""


def flat(pieces: Iterable[Piece]) -> Iterator[NewEntry]:
    """Every entry by itself."""
    for piece in pieces:
        if isinstance(piece, Block):
            yield from piece
        else:
            yield piece


@dataclass(frozen=True, slots=True)
class ItemView:
    """A snapshot of one entry with everything that is known about it, for tooltips, reports and the viewer."""

    item: int
    index: int
    """1-based number of the line in the list."""
    url: str
    status: DownloadStatus
    reason: str
    message: str
    hint: str
    cause: str
    path: str
    size: int
    """Bytes of the saved file, 0 when there is none."""
    width: int
    height: int
    media_type: str
    sha256: str
    final_url: str
    http_status: int
    attempts: int
    seconds: float
    first: int | None
    """For a duplicate: id of the entry that is fetched in its place."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an entry failed, was refused or waits, in words. Equal failures are stored once."""

    reason: str
    message: str
    hint: str = ""
    cause: str = ""


def batches(entries: Iterable[NewEntry], size: int = 2000) -> Iterator[list[NewEntry]]:
    """Entries in lists of at most ``size``, so that a window takes many at once and stays responsive."""
    source = iter(entries)
    while batch := list(itertools.islice(source, size)):
        yield batch
