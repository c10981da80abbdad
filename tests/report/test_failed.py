"""What failed, as addresses and as rows."""

import csv
from pathlib import Path

import pytest

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import Cancelled
from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet
from pixhaul.report.aside import ReportError
from pixhaul.report.failed import failed_addresses, failed_ending, write_failed
from tests.report.lists import SITE, fetched, settle


def read(path: Path, separator: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


@pytest.fixture
def plain() -> ItemStore:
    store = ItemStore()
    store.append(
        [
            NewEntry(f"{SITE}a.png"),
            NewEntry("https://user:secret@shop.example/gone.png"),
            NewEntry("=words", "Not a web address"),
            NewEntry(f"{SITE}gone2.png"),
            NewEntry(f"{SITE}gone2.png"),
            NewEntry(f"{SITE}stopped.png"),
        ]
    )
    settle(store)
    store.fail(5, Cancelled())
    return store


@pytest.fixture
def stock() -> Sheet:
    sheet = Sheet("stock.csv", ["SKU", "url", "x"], header_row=0, separator=";", url_columns=(1,))
    for cells in (
        ["SKU", "url", "x"],
        ["7", f"{SITE}a.png", "ä"],
        ["08", f"{SITE}gone.png|{SITE}b.png", "=1+1"],
        ["", ""],
        ["9", "cat", "ö"],
        ["10", f"{SITE}gone.png"],
    ):
        sheet.add(cells)
    return sheet


def test_addresses_for_the_clipboard(plain: ItemStore) -> None:
    assert failed_addresses(plain) == f"{SITE}gone.png\n{SITE}gone2.png\n{SITE}stopped.png\n"
    assert failed_addresses(ItemStore()) == ""


def test_as_text_and_as_csv_without_a_table(plain: ItemStore, tmp_path: Path) -> None:
    assert failed_ending(plain) == ".txt"
    assert write_failed(tmp_path / "f.txt", plain) == 3
    assert (tmp_path / "f.txt").read_text() == failed_addresses(plain)
    assert write_failed(tmp_path / "f.csv", plain) == 5
    rows = read(tmp_path / "f.csv")
    assert rows[0] == ["url", "reason", "message"]
    assert [row[0] for row in rows[1:]] == [
        f"{SITE}gone.png",
        "'=words",
        f"{SITE}gone2.png",
        f"{SITE}gone2.png",
        f"{SITE}stopped.png",
    ]
    assert rows[1][1:] == ["http-status", "The picture is not there any more"]


def test_rows_of_a_table_as_they_were(stock: Sheet, tmp_path: Path) -> None:
    store = fetched(stock)
    assert failed_ending(store) == ".csv"
    assert write_failed(tmp_path / "f.csv", store) == 3
    rows = read(tmp_path / "f.csv", ";")
    assert rows[0] == ["SKU", "url", "x", "reason", "message"]
    assert [row[:3] for row in rows[1:]] == [
        ["08", f"{SITE}gone.png|{SITE}b.png", "=1+1"],
        ["9", "cat", "ö"],
        ["10", f"{SITE}gone.png", ""],
    ], "a row with the address of a failed one has no picture either"
    assert rows[1][3:] == ["http-status", "The picture is not there any more"]
    assert (tmp_path / "f.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_rows_of_several_tables_are_addresses(stock: Sheet, tmp_path: Path) -> None:
    store = fetched(stock)
    store.append([NewEntry(f"{SITE}gone3.png")])
    settle(store)
    write_failed(tmp_path / "f.csv", store)
    assert read(tmp_path / "f.csv")[0] == ["url", "reason", "message"]


def test_nothing_failed_and_bad_names_are_told(plain: ItemStore, tmp_path: Path) -> None:
    for name, store in (("f.csv", ItemStore()), ("f.txt", ItemStore()), ("f.pdf", plain), ("gone/f.txt", plain)):
        with pytest.raises(ReportError) as caught:
            write_failed(tmp_path / name, store)
        assert caught.value.hint
    assert list(tmp_path.iterdir()) == []
