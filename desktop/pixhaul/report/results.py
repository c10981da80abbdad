"""What happened, as the columns that a table gets back beside its own: one value, or one line for each address."""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import groupby
from operator import itemgetter

from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet
from pixhaul.report.records import MARK_COLUMNS, Value, record

ADDED = (
    "status",
    "path",
    "bytes",
    "width",
    "height",
    "media_type",
    "sha256",
    "final_url",
    "http_status",
    "reason",
    "message",
)
"""The columns of the report that come to the right of the table's own."""

_NUMBER = re.compile(r" \(\d+\)$")

Results = Sequence[Value]
"""One value for each of the added columns."""


def added_names(sheet: Sheet, added: Sequence[str] = ADDED) -> list[str]:
    """The names of the new columns; where the table has a column ``status`` already, ours is ``status (2)``."""
    taken = {name.casefold() for name in sheet.names}
    return [_free(name, taken) for name in added]


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free


def place_of_added(sheet: Sheet, added: Sequence[str] = ADDED) -> int | None:
    """The first of the columns in which the table tells what happened already, because it was handed back before.

    They are told anew, so that a table that goes to and fro does not grow. None when there are none, or no room for
    the columns of marks beside them.
    """
    names = [_NUMBER.sub("", name) for name in sheet.names]
    for place in range(len(names) - len(ADDED), -1, -1):
        here = names[place : place + len(added)]
        if tuple(here[: len(ADDED)]) == ADDED and here == list(added[: len(here)]):
            return place
    return None


class SheetItems:
    """The listed entries of each table, found in one pass over the list."""

    def __init__(self, store: ItemStore, items: Iterable[int] | None = None) -> None:
        """``items``: only these, in list order; None for all."""
        self._store = store
        self._of: dict[Sheet, array[int]] = {}
        cell_of = store.origins.cell
        for item in store.order if items is None else items:
            cell = cell_of(item)
            if cell is not None:
                self._of.setdefault(cell.sheet, array("q")).append(item)
        marked = (*ADDED, *MARK_COLUMNS)
        before = any(place_of_added(sheet, marked) not in (None, len(sheet.names) - len(ADDED)) for sheet in self._of)
        self.added: tuple[str, ...] = marked if store.marks or before else ADDED
        """The columns that are added: with marks, where any picture is marked or was when the table came back."""

    @property
    def sheets(self) -> list[Sheet]:
        """The tables that listed entries came from, in the order of their first entries."""
        return list(self._of)

    def rows(self, sheet: Sheet) -> Iterator[tuple[int, list[int]]]:
        """The rows that entries came from, ascending, each with its entries from the first column to the last."""
        cell_of = self._store.origins.cell

        def place(item: int) -> tuple[int, int, int]:
            cell = cell_of(item)
            assert cell is not None
            return cell.row, cell.column, item

        for row, places in groupby(sorted(map(place, self._of.get(sheet, ()))), key=lambda at: at[0]):
            yield row, [item for _, _, item in places]

    def names(self, sheet: Sheet) -> list[str]:
        """What the columns of :attr:`added` are called in a table."""
        names, place = added_names(sheet, self.added), self.place(sheet)
        told = sheet.names[place : place + len(names)] if place is not None else ()
        return [*told, *names[len(told) :]]

    def place(self, sheet: Sheet) -> int | None:
        """See :func:`place_of_added`."""
        return place_of_added(sheet, self.added)

    def told_rows(self, sheet: Sheet) -> Iterator[tuple[int, list[int]]]:
        """The same, and those with no entries any more in which stands what happened the last time."""
        place = self.place(sheet)
        if place is None:
            return self.rows(sheet)
        own = list(self.rows(sheet))
        with_entries = {row for row, _ in own}
        stale: Iterator[tuple[int, list[int]]] = (
            (row, [])
            for row in range(sheet.header_row + 1, len(sheet))
            if row not in with_entries and any(sheet.cells(row)[place : place + len(self.added)])
        )
        return merge(own, stale, key=itemgetter(0))

    def texts(self, sheet: Sheet, row: int, items: Sequence[int]) -> dict[int, str]:
        """The cells of a row that these entries came from, by column, as they were read."""
        cells = sheet.cells(row)
        places = filter(None, map(self._store.origins.cell, items))
        return {place.column: cells[place.column] for place in places if place.column < len(cells)}

    def results(self, sheet: Sheet) -> Iterator[tuple[int, Results]]:
        """The rows of :meth:`told_rows`, each with its values of :attr:`added`."""
        for row, items in self.told_rows(sheet):
            yield row, results(self._store, items, self.added)


def results(store: ItemStore, items: Sequence[int], added: Sequence[str] = ADDED) -> list[Value]:
    """The values for a row. Several addresses make one line each within the cell, in their order."""
    found = []
    for item in items:
        view = store.view(item)
        first = store.row_of(view.first) if view.first is not None else -1
        found.append(record(view, first + 1 if first >= 0 else None, store.marks.of(item)))
    if len(found) == 1:
        return [found[0][name] for name in added]
    return [_lines([one[name] for one in found]) for name in added]


def _lines(values: Sequence[Value]) -> str | None:
    if all(value is None for value in values):
        return None
    return "\n".join("" if value is None else " ".join(str(value).splitlines()) for value in values)
