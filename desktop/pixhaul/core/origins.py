"""Where each entry of a list came from: the cell of a table, the link as it was given, the name it was given."""

import sys
from array import array
from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from pixhaul.core.entries import Block, NewEntry
from pixhaul.core.sheets import Sheet

ORIGINAL_SIZE = "The larger version could not be had; this is the original size"
"""Said of a picture that was fetched from the entry's own address after all."""


class Cell(NamedTuple):
    """A place in a table; row and column are counted from 0."""

    sheet: Sheet
    row: int
    column: int


def _little(column: "array[int]") -> "array[int]":
    """The same numbers with their bytes in little-endian order, and back."""
    if sys.byteorder == "big":
        column.byteswap()
    return column


class Origins:
    """Kept beside the list, by the same ids: eight bytes an entry, and what only a few have in dictionaries."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        """All tables that entries came from, in the order of their first entries."""
        self.given: dict[int, str] = {}
        """The address as the list had it, where a rule has made another one of it (a link for sharing)."""
        self.wishes: dict[int, str] = {}
        """Relative path that the list itself wants for the file, without any promise that it is safe."""
        self.larger: dict[int, str] = {}
        """Where a larger version is, which is asked for first; the entry's own address once that could not be had."""
        self._sheet = array("H")
        self._row = array("i")
        self._column = array("h")

    def extend(self, first: int, entries: Sequence[NewEntry]) -> None:
        """Entries came onto the list with the ids from ``first`` on."""
        count = len(entries)
        if isinstance(entries, Block) and entries.sheet is not None:
            self._sheet.extend(array("H", [self._number(entries.sheet)]) * count)
            self._row.extend(range(entries.first_row, entries.first_row + count))
            self._column.extend(array("h", [entries.column]) * count)
            return
        self._sheet.frombytes(bytes(count * self._sheet.itemsize))
        self._row.frombytes(bytes(count * self._row.itemsize))
        self._column.frombytes(bytes(count * self._column.itemsize))
        if isinstance(entries, Block):
            return
        for item, entry in enumerate(entries, first):
            if entry.sheet is not None:
                self._sheet[item] = self._number(entry.sheet)
                self._row[item], self._column[item] = entry.row, entry.column
            if entry.given:
                self.given[item] = entry.given
            if entry.wish:
                self.wishes[item] = entry.wish
            if entry.larger:
                self.larger[item] = entry.larger

    def replace(self, item: int, entry: NewEntry) -> None:
        """The address of an entry was changed; it still stands for the same cell of its table."""
        texts = ((self.given, entry.given), (self.wishes, entry.wish), (self.larger, entry.larger))
        for kept, text in texts:
            kept.pop(item, None)
            if text:
                kept[item] = text

    @property
    def plain(self) -> bool:
        """Whether nothing is known of any entry but its address."""
        return not (self.sheets or self.given or self.wishes or self.larger)

    def cell(self, item: int) -> Cell | None:
        """The cell an entry was found in, None when it came from no table."""
        number = self._sheet[item]
        return Cell(self.sheets[number - 1], self._row[item], self._column[item]) if number else None

    def columns(self, item: int) -> dict[str, str]:
        """The row of an entry as name -> text, empty when it came from no table."""
        number = self._sheet[item]
        return self.sheets[number - 1].columns(self._row[item]) if number else {}

    def of_sheet(self, sheet: Sheet, stop: int) -> list[int]:
        """Entries below ``stop`` that came from a table, ascending; removed ones too. In C, for it may be a million."""
        number = next((number for number, other in enumerate(self.sheets, 1) if other is sheet), 0)
        if not number:
            return []
        return list(compress(range(stop), map(number.__eq__, self._sheet[:stop])))

    def _number(self, sheet: Sheet) -> int:
        """1 for the first table, and so on."""
        if not self.sheets or self.sheets[-1] is not sheet:
            known = [number for number, other in enumerate(self.sheets, 1) if other is sheet]
            if known:
                return known[0]
            self.sheets.append(sheet)
        return len(self.sheets)

    def packed(self, start: int, stop: int) -> bytes | None:
        """The cells of the entries from ``start`` up to ``stop``, for a record; None when they came from no table.

        Numbers of the tables (two bytes each, counted from 1, 0 for none), then rows (four), then columns (two), all in
        little-endian order.
        """
        sheets = self._sheet[start:stop]
        if not any(sheets):
            return None
        return b"".join(
            _little(column).tobytes() for column in (sheets, self._row[start:stop], self._column[start:stop])
        )

    def unpack(self, first: int, data: bytes) -> None:
        """Give entries from ``first`` on, which are there, the cells that :meth:`packed` gave.

        Raises ``ValueError`` for what fits neither the entries nor :attr:`sheets`.
        """
        count, odd = divmod(len(data), 8)
        sheets, rows, columns = array("H"), array("i"), array("h")
        for column, start, stop in ((sheets, 0, 2), (rows, 2, 6), (columns, 6, 8)):
            column.frombytes(data[start * count : stop * count])
            _little(column)
        if odd or not count or first < 0 or first + count > len(self._sheet) or not self._fit(sheets, rows, columns):
            raise ValueError("cells of no table or of no entry")
        there = slice(first, first + count)
        self._sheet[there], self._row[there], self._column[there] = sheets, rows, columns

    def _fit(self, sheets: "array[int]", rows: "array[int]", columns: "array[int]") -> bool:
        """Whether all cells are in the tables that there are."""
        lengths = (sys.maxsize, *map(len, self.sheets))
        if max(sheets) >= len(lengths) or min(rows) < 0 or min(columns) < 0:
            return False
        if len(set(sheets)) == 1:
            return max(rows) < lengths[sheets[0]]
        return all(row < lengths[sheet] for sheet, row in zip(sheets, rows, strict=True))
