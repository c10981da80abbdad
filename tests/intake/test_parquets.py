"""Parquet files, with and without the package that reads them."""

import io
import sys
from typing import Any

import pytest
from arro3.core import Array, DataType, Table
from arro3.io import write_parquet

from pixhaul.core.entries import NewEntry
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import read_stream
from pixhaul.intake.reading import PLAIN, Reading

A, B = "https://a.com/x.jpg", "https://b.com/x.jpg"


def made(rows: int = 2) -> bytes:
    columns: dict[str, Any] = {
        "SKU": Array(["A", None] * (rows // 2), DataType.string()),
        "Pieces": Array([1, 2] * (rows // 2), DataType.int64()),
        "Sold": Array([True, False] * (rows // 2), DataType.bool()),
        "Picture": Array([A, B] * (rows // 2), DataType.string()),
    }
    buffer = io.BytesIO()
    write_parquet(Table.from_pydict(columns), buffer)
    return buffer.getvalue()


def read(data: bytes, reading: Reading = PLAIN) -> list[NewEntry]:
    return list(read_stream(io.BytesIO(data), "a.parquet", reading=reading))


def test_rows_and_columns() -> None:
    entries = read(made())
    assert [(entry.text, entry.row, entry.column) for entry in entries] == [(A, 0, 3), (B, 1, 3)]
    sheet = entries[0].sheet
    assert sheet is not None
    assert (sheet.names, sheet.header_row) == (("SKU", "Pieces", "Sold", "Picture"), -1)
    assert [sheet.cells(row) for row in range(len(sheet))] == [("A", "1", "TRUE", A), ("", "2", "FALSE", B)]
    assert len(read(made(5000))) == 5000
    with pytest.raises(IntakeError, match="There is no column “Photo”"):
        read(made(), Reading(url_columns=("Photo",)))


def test_damaged_files() -> None:
    whole = made()
    for length in (4, 40, len(whole) // 2, len(whole) - 1):
        with pytest.raises(IntakeError, match="This Parquet file is damaged"):
            read(whole[:length])


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "arro3.io", None)
    with pytest.raises(IntakeError, match="needs one more package") as caught:
        read(made())
    assert 'pip install "pixhaul[parquet]"' in caught.value.hint
