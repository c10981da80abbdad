"""Parquet files, when the package for them is installed: they are read by few people, and it is large."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from pixhaul.core.entries import NewEntry
from pixhaul.intake.decoding import Progress
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.reading import Reading
from pixhaul.intake.rows import Title, sheet_entries

MAGIC = b"PAR1"
_SLICE = 1_000
"""Rows that are made into Python's values at once."""
_MISSING = (
    "Pixhaul needs one more package to read Parquet files",
    'Install it with: pip install "pixhaul[parquet]". Or save the table as CSV, then add that.',
)
_DAMAGED = ("This Parquet file is damaged", "Save the table anew, or as CSV, then add that.")


def read_parquet(
    file: BinaryIO, total: int, progress: Progress | None, title: Title, reading: Reading
) -> Iterator[NewEntry]:
    """Addresses of a Parquet file, as of a table without a row for its names. Raises :class:`IntakeError`.

    Lists and structures become JSON, null becomes nothing, bytes are left out.
    """
    try:
        from arro3.io import read_parquet as batches
    except ImportError:
        raise IntakeError(*_MISSING) from None
    file.seek(0)
    try:
        source = batches(file)
        names = list(source.schema.names)
    except BaseException as error:
        raise _translated(error) from error
    return sheet_entries(_rows(iter(source), total, progress), title, reading, names)


def _rows(batches: Iterator[Any], total: int, progress: Progress | None) -> Iterator[list[str]]:
    while True:
        try:
            batch = next(batches, None)
        except BaseException as error:
            raise _translated(error) from error
        if batch is None:
            break
        for start in range(0, batch.num_rows, _SLICE):
            piece = batch.slice(start, min(_SLICE, batch.num_rows - start))
            columns = [piece.column(number).to_pylist() for number in range(piece.num_columns)]
            yield from ([_text(value) for value in row] for row in zip(*columns, strict=True))
    if progress is not None:
        progress(total, total)


def _text(value: Any) -> str:
    match value:
        case str():
            return value
        case None | bytes():
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case list() | dict():
            return json.dumps(value, ensure_ascii=False, default=str)
        case dt.datetime():
            return value.isoformat(" ")
        case _:
            return str(value)


def _translated(error: BaseException) -> BaseException:
    """What the library could not cope with; its "panic" is not under Exception."""
    known = isinstance(error, Exception) or type(error).__name__ == "PanicException"
    return IntakeError(*_DAMAGED) if known else error
