"""The report as a file: csv, json, json lines or a workbook, written aside and put in place as a whole."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TextIO

from pixhaul.core.items import ItemStore
from pixhaul.report.aside import ReportError, check_place, lines_of, replacing
from pixhaul.report.cells import guarded
from pixhaul.report.records import COLUMNS, Value, columns_of, record
from pixhaul.report.sheets import sources, write_sheet
from pixhaul.report.spreadsheet import Tab, write_workbook

__all__ = ["ReportError", "all_from_one_table", "check_path", "records", "text", "write_report", "write_rows"]

Records = Iterable[dict[str, Value]]


def records(store: ItemStore) -> Iterator[dict[str, Value]]:
    """One record for each line, in list order."""
    for item in store.order:
        view = store.view(item)
        row = store.row_of(view.first) if view.first is not None else -1
        yield record(view, row + 1 if row >= 0 else None, store.marks.of(item) if store.marks else None)


def write_csv(file: TextIO, rows: Records, columns: Sequence[str] = COLUMNS) -> None:
    """RFC 4180 with CR LF; absent values are empty; no cell can become a formula in a spreadsheet."""
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows([guarded(row[column]) for column in columns] for row in rows)


def write_json(file: TextIO, rows: Records, columns: Sequence[str] = COLUMNS) -> None:
    """One array of objects, one object a line; absent values are null."""
    separator = "[\n"
    for row in rows:
        file.write(separator + _object(row, columns))
        separator = ",\n"
    file.write("[]\n" if separator == "[\n" else "\n]\n")


def write_json_lines(file: TextIO, rows: Records, columns: Sequence[str] = COLUMNS) -> None:
    """One object on each line; absent values are null."""
    file.writelines(_object(row, columns) + "\n" for row in rows)


WRITERS: Mapping[str, Callable[[TextIO, Records, Sequence[str]], None]] = MappingProxyType(
    {".csv": write_csv, ".json": write_json, ".jsonl": write_json_lines}
)
"""Formats of text by the ending of the file."""
WORKBOOK = ".xlsx"


def check_path(path: Path, coming: Path | None = None) -> None:
    """Raise :class:`ReportError` when no report can be written under this name, for a look before the run.

    ``coming`` as in :func:`check_place`.
    """
    if path.suffix.lower() not in (*WRITERS, WORKBOOK):
        raise ReportError(
            "The report's format is not known by its name", "Let the file name end with .csv, .json, .jsonl or .xlsx."
        )
    check_place(path, coming)


def write_report(path: Path, store: ItemStore) -> None:
    """Write what happened to every line of ``store``. An older file of that name is replaced as a whole.

    UTF-8. A csv that holds more than ASCII begins with a byte order mark, because Excel takes it for the local encoding
    otherwise; JSON never does (RFC 8259 section 8.1). A workbook is the user's own table with what happened, when the
    whole list came from one file. Raises :class:`ReportError`.
    """
    if path.suffix.lower() == WORKBOOK and all_from_one_table(store):
        write_sheet(path, store)
        return
    write_rows(path, columns_of(store), lambda: records(store))


def write_rows(path: Path, columns: Sequence[str], rows: Callable[[], Records]) -> None:
    """The same with other columns, all of which every row must have; ``rows`` begins anew at each call."""
    check_path(path)
    ending = path.suffix.lower()
    if ending == WORKBOOK:
        with replacing(path) as file:
            write_workbook(file, [Tab("Report", lambda: _table(columns, rows()), head=0)])
        return
    marked = ending == ".csv" and _beyond_ascii(rows())
    with replacing(path) as raw, lines_of(raw, "utf-8-sig" if marked else "utf-8") as lines:
        WRITERS[ending](lines, rows(), columns)


def text(store: ItemStore, ending: str) -> str:
    """The report as text, for the clipboard. ``ending`` is one of :data:`WRITERS`."""
    buffer = io.StringIO(newline="")
    WRITERS[ending](buffer, records(store), columns_of(store))
    return buffer.getvalue()


def all_from_one_table(store: ItemStore) -> bool:
    """Whether a table can come back that holds the whole list."""
    return all(store.origins.cell(item) for item in store.order) and len(sources(store)) == 1


def _table(columns: Sequence[str], rows: Records) -> Iterator[Sequence[Value]]:
    yield columns
    for row in rows:
        yield [row[column] for column in columns]


def _beyond_ascii(rows: Records) -> bool:
    return any(isinstance(value, str) and not value.isascii() for row in rows for value in row.values())


def _object(row: dict[str, Value], columns: Sequence[str]) -> str:
    return json.dumps({column: row[column] for column in columns}, ensure_ascii=False)
