"""Rows of cells become a sheet and the entries of its addresses, whatever kind of file they come from."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.intake.cells import begins_with_address, cell_entries
from pixhaul.intake.found import NOT_AN_ADDRESS, plain_address, refused
from pixhaul.intake.layout import Layout, holds_picture, layout_of, unique_names
from pixhaul.intake.reading import Reading

_SAMPLE_ROWS = 1_000
"""Rows from which the layout is found."""


@dataclass(frozen=True, slots=True)
class Title:
    """What a table is called and where it lies; see :class:`Sheet`."""

    label: str
    path: Path | None = None
    tab: str = ""
    separator: str = ","


PASTED = Title("Pasted cells")


def sheet_entries(
    rows: Iterable[Sequence[str]], title: Title, reading: Reading, names: Sequence[str] | None = None
) -> Iterator[NewEntry]:
    """Addresses of a table in row order, with their cells; every row goes into the sheet that they carry.

    A row with text but no address where one is expected is refused; one with nothing there is not. ``names`` are
    those of a table without a row for them; a list may grow while the rows come. Raises :class:`IntakeError` when a
    chosen column is not there.
    """
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
    for cells in sample[: layout.header_row + 1]:
        sheet.add(cells)
    body = itertools.chain(itertools.islice(sample, layout.header_row + 1, None), source)
    yield from _body(body, sheet, layout, names)


def _body(
    rows: Iterable[Sequence[str]], sheet: Sheet, layout: Layout, names: Sequence[str] | None
) -> Iterator[NewEntry]:
    add, columns, watched, width = sheet.add, layout.url_columns, layout.open_columns, len(layout.names)
    for cells in rows:
        row = add(cells)
        if len(cells) > width and any(cells[width:]):
            sheet.names = _longer(sheet.names, names, len(cells))
            watched = (*watched, *range(width, len(cells))) if layout.is_open else ()
            width = len(cells)
        if watched and (more := _turned_up(cells, watched, pictures=bool(columns))):
            columns = sheet.url_columns = tuple(sorted((*columns, *more)))
            watched = tuple(column for column in watched if column not in more)
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


def _longer(names: tuple[str, ...], known: Sequence[str] | None, width: int) -> tuple[str, ...]:
    """Names for a row that has more cells than any before."""
    titles = known if known is not None else names
    return unique_names([*titles, *("",) * (width - len(titles))])


def _refused(cell: str, sheet: Sheet, row: int, column: int) -> NewEntry:
    """Rows are counted as a spreadsheet program shows them."""
    return refused(cell.strip(), f"No web address in row {row + 1}")._replace(sheet=sheet, row=row, column=column)


def _turned_up(cells: Sequence[str], watched: tuple[int, ...], *, pictures: bool) -> list[int]:
    """Columns that begin to hold addresses; pictures, where other columns already hold addresses."""
    test = holds_picture if pictures else begins_with_address
    return [column for column in watched if column < len(cells) and cells[column] and test(cells[column])]
