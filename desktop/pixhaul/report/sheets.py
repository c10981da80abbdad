"""The user's table back: every row and cell as it was, and to the right of them what happened.

- A table of text goes back as text with its own separator; its new columns are named only where it has a header.
- A workbook (.xlsx, .xlsm) goes back as the same file with cells added; see :mod:`pixhaul.report.workbook`. When that
  file is gone or has changed since it was read, a new workbook is made of the texts that were read.
- Other tables (.xls, .ods, cells that were pasted) become a .csv or a new .xlsx, as the user likes.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet
from pixhaul.report.aside import ReportError, check_place, free_name, lines_of, replacing
from pixhaul.report.cells import guarded_lines
from pixhaul.report.records import Value
from pixhaul.report.results import ADDED, SheetItems
from pixhaul.report.spreadsheet import Tab, write_workbook
from pixhaul.report.workbook import Workbook
from pixhaul.report.workbook_scan import OtherWorkbook

WORKBOOKS = (".xlsx", ".xlsm")
"""Endings of workbooks that can be handed back as they are."""
TEXTS = (".csv", ".tsv", ".tab", ".txt")
_TAIL = "-pixhaul"


@dataclass(frozen=True, slots=True)
class Source:
    """One file, or one pasted table, that entries of the list came from."""

    path: Path | None
    """None for pasted cells."""
    sheets: tuple[Sheet, ...]
    """Several for a workbook."""

    @property
    def label(self) -> str:
        """What people call it."""
        return self.path.name if self.path is not None else self.sheets[0].label

    @property
    def ending(self) -> str:
        """Of the file that is handed back unless the user chooses another one: .csv, .tsv, .xlsx or .xlsm."""
        own = self.path.suffix.lower() if self.path is not None else ""
        if own in (*WORKBOOKS, *TEXTS):
            return own
        return ".xlsx" if self.path is not None and any(sheet.tab for sheet in self.sheets) else ".csv"

    @property
    def proposed(self) -> str:
        """Name of the file that is handed back: ``stock-pixhaul.xlsx``."""
        stem = self.path.stem if self.path is not None else "table"
        return f"{stem.removesuffix(_TAIL)}{_TAIL}{self.ending}"


def sources(store: ItemStore) -> list[Source]:
    """The tables that listed entries came from, by file, in the order of their first entries."""
    return sources_of(SheetItems(store).sheets)


def sources_of(sheets: Iterable[Sheet]) -> list[Source]:
    """These tables by file."""
    by_file: dict[object, list[Sheet]] = {}
    for sheet in sheets:
        by_file.setdefault(sheet if sheet.path is None else sheet.path, []).append(sheet)
    found: list[Source] = []
    for together in by_file.values():
        tabs = list({sheet.tab: sheet for sheet in together}.values())
        if len(tabs) < len(together):  # the same file was read twice: each reading is a table of its own
            found.extend(Source(sheet.path, (sheet,)) for sheet in together)
        else:
            found.append(Source(together[0].path, tuple(together)))
    return found


def default_target(source: Source, folder: Path) -> Path:
    """``stock-pixhaul.xlsx`` in ``folder``, or a numbered name where that is taken. Looks at the disk."""
    return free_name(folder / source.proposed)


def check_target(path: Path, source: Source | None = None, coming: Path | None = None) -> None:
    """Raise :class:`ReportError` when no table can be written under this name. ``coming`` as in :func:`check_place`."""
    ending = path.suffix.lower()
    if ending not in (*WORKBOOKS, *TEXTS):
        raise ReportError("The table's format is not known by its name", "Let the file name end with .xlsx or .csv.")
    if source is not None and len(source.sheets) > 1 and ending not in WORKBOOKS:
        raise ReportError("A text file can hold one sheet only", "Let the file name end with .xlsx.")
    if ending == ".xlsm" and source is not None and source.ending != ending:
        raise ReportError("A new workbook has no macros", "Let the file name end with .xlsx.")
    check_place(path, coming)


def check_sheet(path: Path, store: ItemStore, coming: Path | None = None) -> None:
    """Raise :class:`ReportError` when the table of this list could not be written to ``path``, before it is fetched.

    ``coming`` as in :func:`check_place`.
    """
    check_target(path, _only_source(SheetItems(store)), coming)


def _only_source(items: SheetItems) -> Source:
    found = sources_of(items.sheets)
    if len(found) != 1:
        what = "came from several tables" if found else "came from no table"
        raise ReportError(f"The list {what}", "Save a report instead.")
    return found[0]


def write_sheet(path: Path, store: ItemStore, source: Source | None = None) -> str:
    """Write the table back with what happened; returns what the user should know about it, mostly nothing.

    ``source`` is one of :func:`sources`; None when the list came from one alone. What lies at ``path`` is replaced as a
    whole. Raises :class:`ReportError`.
    """
    items = SheetItems(store)
    source = source or _only_source(items)
    check_target(path, source)
    ending = path.suffix.lower()
    if ending not in WORKBOOKS:
        _write_text(path, source.sheets[0], items, "\t" if ending in (".tsv", ".tab") else "")
        return ""
    if source.path is not None and source.path.suffix.lower() == ending:
        try:
            with replacing(path) as file, Workbook(source.path, source.sheets, items) as workbook:
                workbook.write(file)
            return ""
        except OtherWorkbook:
            if ending == ".xlsm":
                raise ReportError(
                    f"{source.label} has changed since it was read", "Let the file name end with .xlsx."
                ) from None
            if path.exists() and path.samefile(source.path):  # what is new there would be lost
                raise ReportError(f"{source.label} has changed since it was read", "Choose another name.") from None
    with replacing(path) as file:
        write_workbook(file, [_tab(sheet, items) for sheet in source.sheets])
    return _told(source, ending)


def width(sheet: Sheet) -> int:
    """The number of columns of a table, those without a name included."""
    return max([len(sheet.names), *(len(sheet.cells(row)) for row in range(len(sheet)))])


Row = tuple[tuple[str, ...], Sequence[Value], tuple[str, ...]]
"""The table's own cells, what comes beside them, and its own cells behind that."""


def rows(sheet: Sheet, items: SheetItems) -> Iterator[Row]:
    """Every row of the table: its own cells, and what comes beside them (empty cells for rows without an address).

    The cells of rows that get something are as many as the table has columns. What stands above the header, and empty
    lines, are left alone.
    """
    place = items.place(sheet)
    wide = width(sheet) if place is None else place
    nothing = (None,) * len(items.added)
    results = items.results(sheet)
    coming = next(results, None)
    for row in range(len(sheet)):
        cells = sheet.cells(row)
        values: Sequence[Value] = ()
        if coming is not None and coming[0] == row:
            values, coming = coming[1], next(results, None)
        if row == sheet.header_row:
            values = items.names(sheet)
        elif not values and row > sheet.header_row and any(cells):
            values = nothing
        if values:
            padded = cells + ("",) * (wide - len(cells))
            yield padded[:wide], values, padded[wide + len(values) :]
        else:
            yield cells, (), ()


def write_rows_as_text(file: TextIO, lines: Iterator[Row], separator: str) -> None:
    """The user's own cells as they were; in ours nothing can become a formula."""
    writer = csv.writer(file, delimiter=separator)
    for cells, values, behind in lines:
        if cells == ("",) and not values:
            file.write("\r\n")  # an empty line, which the writer would make a quoted cell
        else:
            writer.writerow([*cells, *map(guarded_lines, values), *behind])


def _write_text(path: Path, sheet: Sheet, items: SheetItems, separator: str) -> None:
    ascii_only = all(cell.isascii() for row in range(len(sheet)) for cell in sheet.cells(row)) and all(
        value.isascii() for _, values in items.results(sheet) for value in values if isinstance(value, str)
    )
    with replacing(path) as raw, lines_of(raw, "utf-8" if ascii_only else "utf-8-sig") as file:
        write_rows_as_text(file, rows(sheet, items), separator or sheet.separator or ",")


def _tab(sheet: Sheet, items: SheetItems) -> Tab:
    title = sheet.tab or (sheet.path.stem if sheet.path is not None else "Table")
    return Tab(
        title, lambda: ((*cells, *values, *behind) for cells, values, behind in rows(sheet, items)), sheet.header_row
    )


def _told(source: Source, ending: str) -> str:
    if source.path is None or source.path.suffix.lower() != ending:
        from_workbook = any(sheet.tab for sheet in source.sheets)
        return "This is a new workbook with the texts of the old one" if from_workbook else ""
    why = "has changed since it was read" if source.path.exists() else "is not there any more"
    return f"{source.label} {why}, so this is a new workbook with the texts that were read"


__all__ = [
    "ADDED",
    "Source",
    "check_target",
    "default_target",
    "rows",
    "sources",
    "sources_of",
    "width",
    "write_rows_as_text",
    "write_sheet",
]
