"""Where entries came from, in the record: tables with all their cells, and what single entries were given as.

A million rows, and a million places in them, are stored in pieces of some thousand, each one compressed value:

* ``sheet_rows.cells``: zlib (RFC 1950) of a JSON array with one element a row, as :meth:`Sheet.packed` gives it;
* ``cells.places``: zlib of what :meth:`Origins.packed` gives for the entries from ``first`` on.
"""

import json
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from pixhaul.core.origins import Origins
from pixhaul.core.sheets import PackedRow, Sheet
from pixhaul.journal.cleaning import origin_values, sound
from pixhaul.journal.errors import JournalError
from pixhaul.journal.slices import Origin, SheetPiece, Slice

_ROWS = 4_000
"""Rows of a table in one value."""
_READ = 5_000
_QUICKLY = 1
"""Level of compression: cells shrink to a third, and the disk stays the slower part."""

Ask = Callable[..., list[tuple[Any, ...]]]
"""A question in SQL with its values; all rows of the answer."""


def store(db: sqlite3.Connection, job: int, new: Slice) -> None:
    """Put where new entries came from into the open transaction. May be repeated."""
    for piece in new.sheets:
        db.execute("INSERT OR REPLACE INTO sheets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _head(job, piece))
        for start in range(piece.start, piece.stop, _ROWS):
            rows = piece.sheet.packed(start, min(piece.stop, start + _ROWS))
            values = (job, piece.number, start, _squeezed(rows))
            db.execute("INSERT OR REPLACE INTO sheet_rows VALUES (?, ?, ?, ?)", values)
    if new.places is not None:
        places = zlib.compress(new.places, _QUICKLY)
        db.execute("INSERT OR REPLACE INTO cells VALUES (?, ?, ?)", (job, new.first, places))
    put_origins(db, job, new.origins)


def put_origins(db: sqlite3.Connection, job: int, origins: Iterable[Origin]) -> None:
    """Store what single entries were given as, in place of what was stored."""
    rows = (origin_values(job, origin) for origin in origins)
    db.executemany("INSERT OR REPLACE INTO origins VALUES (?, ?, ?, ?, ?)", rows)


def replace_origin(db: sqlite3.Connection, job: int, item: int, origin: Origin | None) -> None:
    """The text of an entry was changed. It still stands for its cell."""
    db.execute("DELETE FROM origins WHERE job = ? AND item = ?", (job, item))
    if origin is not None and any(origin[1:]):
        put_origins(db, job, [origin])


def forget(db: sqlite3.Connection, job: int) -> None:
    """Forget where the entries of a job came from."""
    for table in ("sheets", "sheet_rows", "cells", "origins"):
        db.execute(f"DELETE FROM {table} WHERE job = ?", (job,))  # noqa: S608


def bring_back(ask: Ask, job: int, origins: Origins) -> None:
    """Fill ``origins``, which has all entries of the job already. Raises ``JournalError`` for what cannot be read."""
    try:
        origins.sheets = list(_sheets(ask, job))
        for first, places in _pages(ask, "first, places", "cells", job):
            origins.unpack(first, zlib.decompress(places))
        for item, given, wish, larger in _pages(ask, "item, given, wish, larger", "origins", job):
            for kept, text in ((origins.given, given), (origins.wishes, wish), (origins.larger, larger)):
                if text:
                    kept[item] = text
    except (ValueError, TypeError, zlib.error) as error:
        cause = f"{type(error).__name__}: {error}"
        raise JournalError("The tables of these downloads cannot be read from the record", cause=cause) from error


def _head(job: int, piece: SheetPiece) -> tuple[object, ...]:
    sheet = piece.sheet
    return (
        *(job, piece.number, sound(sheet.label), json.dumps(sheet.names)),
        os.fsencode(sheet.path) if sheet.path is not None else None,
        *(sound(sheet.tab), sheet.header_row, sheet.separator, json.dumps(sheet.url_columns)),
    )


def _squeezed(rows: list[PackedRow]) -> bytes:
    # Cells may hold what is no text to SQLite (lone surrogates, zeros); in bytes they come back as they were.
    return zlib.compress(json.dumps(rows, ensure_ascii=False).encode("utf-8", "surrogatepass"), _QUICKLY)


def _sheets(ask: Ask, job: int) -> Iterator[Sheet]:
    question = (
        "SELECT number, label, names, path, tab, header_row, separator, url_columns FROM sheets"
        " WHERE job = ? ORDER BY number"
    )
    for expected, (number, label, names, path, tab, header_row, separator, columns) in enumerate(ask(question, job), 1):
        if number != expected:
            raise ValueError(f"table {expected} is missing")
        sheet = Sheet(
            label,
            json.loads(names),
            path=Path(os.fsdecode(path)) if path is not None else None,
            tab=tab,
            header_row=header_row,
            separator=separator,
            url_columns=json.loads(columns),
        )
        _fill(ask, job, number, sheet)
        yield sheet


def _fill(ask: Ask, job: int, number: int, sheet: Sheet) -> None:
    starts = ask("SELECT first FROM sheet_rows WHERE job = ? AND number = ? ORDER BY first", job, number)
    question = "SELECT cells FROM sheet_rows WHERE job = ? AND number = ? AND first = ?"
    for (first,) in starts:
        if first != len(sheet):
            raise ValueError(f"row {len(sheet)} of table {number} is missing")
        text = zlib.decompress(ask(question, job, number, first)[0][0]).decode("utf-8", "surrogatepass")
        sheet.extend(row if isinstance(row, str) else tuple(row) for row in json.loads(text))


def _pages(ask: Ask, columns: str, table: str, job: int) -> Iterator[tuple[Any, ...]]:
    """All rows of a job in order of their first column, some at a time."""
    key = columns.partition(",")[0]
    question = f"SELECT {columns} FROM {table} WHERE job = ? AND {key} > ? ORDER BY {key} LIMIT {_READ}"  # noqa: S608
    last = -1
    while rows := ask(question, job, last):
        yield from rows
        last = rows[-1][0]
