"""Rows of cells become a sheet and the entries of its addresses, whatever kind of file they come from."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pixhaul.core.entries import Block, NewEntry, Piece, flat
from pixhaul.core.sheets import Sheet
from pixhaul.intake.cells import begins_with_address, cell_entries, joined_halves
from pixhaul.intake.found import NOT_AN_ADDRESS, plain_address, plain_block, refused
from pixhaul.intake.layout import Layout, holds_picture, layout_of, unique_names
from pixhaul.intake.merged import Span, filled
from pixhaul.intake.reading import Reading

_SAMPLE_ROWS = 1_000
"""Rows from which the layout is found."""
_CHUNK = 250
"""Rows that are taken up at once."""


@dataclass(frozen=True, slots=True)
class Title:
    """What a table is called and where it lies; see :class:`Sheet`."""

    label: str
    path: Path | None = None
    tab: str = ""
    separator: str = ","
    is_split: bool = False
    """Whether its rows were taken apart at the separator, which an address may hold as well."""
    merged: tuple[Span, ...] = ()
    """Cells of several rows that are shown as one."""


PASTED = Title("Pasted cells")


def sheet_entries(
    rows: Iterable[Sequence[str]], title: Title, reading: Reading, names: Sequence[str] | None = None
) -> Iterator[NewEntry]:
    """Addresses of a table in row order, with their cells; every row goes into the sheet that they carry.

    A row with text but no address where one is expected is refused; one with nothing there is not. ``names`` are
    those of a table without a row for them; a list may grow while the rows come. Raises :class:`IntakeError` when a
    chosen column is not there.
    """
    return flat(sheet_pieces(rows, title, reading, names))


def sheet_pieces(
    rows: Iterable[Sequence[str]], title: Title, reading: Reading, names: Sequence[str] | None = None
) -> Iterator[Piece]:
    """What :func:`sheet_entries` gives, in blocks where a column holds nothing but plain addresses."""
    source = iter(rows)
    sample = list(itertools.islice(source, _SAMPLE_ROWS))
    layout = layout_of(sample, reading, names, is_list=not title.tab)
    sheet = Sheet(
        title.label,
        layout.names,
        path=title.path,
        tab=title.tab,
        header_row=layout.header_row,
        separator=title.separator,
        url_columns=layout.url_columns,
    )
    sheet.add_all(sample[: layout.header_row + 1])
    body: Iterator[Sequence[str]] = itertools.chain(itertools.islice(sample, layout.header_row + 1, None), source)
    if title.merged:
        body = filled(body, layout.header_row + 1, title.merged, layout.url_columns)
    watch = _Watch(sheet, layout, names)
    width = len(sample[layout.header_row]) if title.is_split and layout.header_row >= 0 else 0
    while chunk := list(itertools.islice(body, _CHUNK)):
        first = sheet.add_all(chunk)
        watch.look(chunk)
        if width and max(map(len, chunk)) > width:
            chunk = [_mended(cells, width, sheet) if len(cells) > width else cells for cells in chunk]
        block = _plain(chunk, first, sheet)
        if block is not None:
            yield block
        else:
            yield from row_entries(enumerate(chunk, first), sheet, sheet.url_columns)


def _mended(cells: Sequence[str], width: int, sheet: Sheet) -> Sequence[str]:
    """A row that is longer than the header, with the address whole that was taken apart at a separator in it; as it is
    where there is none, or more than one that may be.
    """
    extra = len(cells) - width
    if not any(cells[width:]):
        return cells
    ends = ((column, column + extra + 1) for column in sheet.url_columns if column < width)
    whole = [(start, stop, url) for start, stop in ends if (url := joined_halves(cells[start:stop], sheet.separator))]
    if len(whole) != 1:
        return cells
    start, stop, url = whole[0]
    return [*cells[:start], url, *cells[stop:]]


def _plain(rows: Sequence[Sequence[str]], first: int, sheet: Sheet) -> Block | None:
    """The rows as one block, when they have one plain address each."""
    if len(sheet.url_columns) != 1:
        return None
    column = sheet.url_columns[0]
    if min(map(len, rows)) <= column:
        return None
    return plain_block([cells[column] for cells in rows], sheet, first, column)


def row_entries(rows: Iterable[tuple[int, Sequence[str]]], sheet: Sheet, columns: Sequence[int]) -> Iterator[NewEntry]:
    """Addresses in these columns of rows (number and cells) of a sheet.

    A row with text but no address where one is expected is refused; one with nothing there is not.
    """
    for row, cells in rows:
        none, wrong, column_of_wrong = True, "", -1
        for column in columns:
            cell = cells[column] if column < len(cells) else ""
            if not cell:
                continue
            url = plain_address(cell)
            if url is not None:
                none = False
                yield NewEntry(url, "", None, sheet, row, column)
                continue
            for entry in cell_entries(cell):
                if entry.refusal == NOT_AN_ADDRESS:
                    wrong, column_of_wrong = (wrong, column_of_wrong) if wrong else (cell, column)
                else:
                    none = False
                    yield entry._replace(sheet=sheet, row=row, column=column)
        if none and wrong:
            yield _refused(wrong, sheet, row, column_of_wrong)


class _Watch:
    """Looks for columns that begin below the rows from which the layout was found."""

    def __init__(self, sheet: Sheet, layout: Layout, names: Sequence[str] | None) -> None:
        self._sheet = sheet
        self._names = names
        self._is_open = layout.is_open
        self._columns = layout.open_columns

    def look(self, rows: Sequence[Sequence[str]]) -> None:
        """Rows are longer than all before, or a column that was empty begins to hold addresses."""
        known, width = len(self._sheet.names), max(map(len, rows))
        if width > known and (width := _used(rows)) > known:
            titles = self._sheet.names if self._names is None else self._names
            self._sheet.names = unique_names([*titles, *("",) * (width - len(titles))])
            self._columns += tuple(range(known, width)) if self._is_open else ()
        if self._columns:
            # Pictures, where other columns hold addresses already.
            test = holds_picture if self._sheet.url_columns else begins_with_address
            more = {n for n in self._columns for cells in rows if n < len(cells) and cells[n] and test(cells[n])}
            self._sheet.url_columns = tuple(sorted({*self._sheet.url_columns, *more}))
            self._columns = tuple(column for column in self._columns if column not in more)


def _used(rows: Sequence[Sequence[str]]) -> int:
    """Columns up to the last one that holds anything."""
    return max((number for cells in rows for number, cell in enumerate(cells, 1) if cell), default=0)


def _refused(cell: str, sheet: Sheet, row: int, column: int) -> NewEntry:
    """Rows are counted as a spreadsheet program shows them."""
    return refused(cell.strip(), f"No web address in row {row + 1}")._replace(sheet=sheet, row=row, column=column)
