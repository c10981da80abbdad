"""The report as a file: csv, json or json lines, written aside and put in place as a whole."""

import csv
import io
import json
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TextIO

from pixhaul.core.items import ItemStore
from pixhaul.report.records import COLUMNS, Value, record

Records = Iterable[dict[str, Value]]
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass
class ReportError(Exception):
    """The report could not be written; ``message`` says why, ``hint`` what to do."""

    message: str
    hint: str

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}"


def records(store: ItemStore) -> Iterator[dict[str, Value]]:
    """One record for each line, in list order."""
    for item in store.order:
        view = store.view(item)
        row = store.row_of(view.first) if view.first is not None else -1
        yield record(view, row + 1 if row >= 0 else None)


def write_csv(file: TextIO, rows: Records, columns: Sequence[str] = COLUMNS) -> None:
    """RFC 4180 with CR LF; absent values are empty; no cell can become a formula in a spreadsheet."""
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)


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
"""Formats by the ending of the file."""


def check_path(path: Path) -> None:
    """Raise :class:`ReportError` when no report can be written under this name, for a look before the run."""
    if path.suffix.lower() not in WRITERS:
        raise ReportError(
            "The report's format is not known by its name", "Let the file name end with .csv, .json or .jsonl."
        )
    if path.is_dir():
        raise ReportError("The report's name is that of a folder", "Choose another name.")
    if not path.absolute().parent.is_dir():
        raise ReportError("The report's folder does not exist", "Create it, or choose another one.")


def write_report(path: Path, store: ItemStore) -> None:
    """Write what happened to every line of ``store``. An older file of that name is replaced as a whole.

    UTF-8. A csv that holds more than ASCII begins with a byte order mark, because Excel takes it for the local encoding
    otherwise; JSON never does (RFC 8259 section 8.1). Raises :class:`ReportError`.
    """
    write_rows(path, COLUMNS, lambda: records(store))


def write_rows(path: Path, columns: Sequence[str], rows: Callable[[], Records]) -> None:
    """The same with other columns, all of which every row must have; ``rows`` begins anew at each call."""
    check_path(path)
    ending = path.suffix.lower()
    aside = path.absolute().with_name(f".pixhaul-{secrets.token_hex(8)}.report")
    try:
        marked = ending == ".csv" and _beyond_ascii(rows())
        with aside.open("x", encoding="utf-8-sig" if marked else "utf-8", newline="") as file:
            WRITERS[ending](file, rows(), columns)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            aside.chmod(path.stat().st_mode & 0o666)
        aside.replace(path)
    except BaseException as error:
        aside.unlink(missing_ok=True)
        if isinstance(error, OSError):
            why = error.strerror or type(error).__name__
            raise ReportError(f"The report could not be written: {why}", "Choose another place for it.") from error
        raise


def text(store: ItemStore, ending: str) -> str:
    """The report as text, for the clipboard. ``ending`` is one of :data:`WRITERS`."""
    buffer = io.StringIO(newline="")
    WRITERS[ending](buffer, records(store), COLUMNS)
    return buffer.getvalue()


def _beyond_ascii(rows: Records) -> bool:
    return any(isinstance(value, str) and not value.isascii() for row in rows for value in row.values())


def _object(row: dict[str, Value], columns: Sequence[str]) -> str:
    return json.dumps({column: row[column] for column in columns}, ensure_ascii=False)


def _cell(value: Value) -> str | int | float:
    """A csv cell. Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection)."""
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return "'" + value
    return value
