"""Tables as reading really keeps them come back; workbooks as the same file."""

import csv
import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from pixhaul.core.items import ItemStore
from pixhaul.intake.files import read_file
from pixhaul.report.results import ADDED
from pixhaul.report.sheets import sources, write_sheet
from pixhaul.report.writers import write_report
from tests.intake.test_workbooks import merged_workbook
from tests.report.lists import SITE, result, settle
from tests.report.test_workbook import convert, members

DATA = Path(__file__).resolve().parents[1] / "data"


def listed(path: Path) -> ItemStore:
    store = ItemStore()
    store.append(list(read_file(path)))
    settle(store)
    return store


def odd_workbook(path: Path) -> None:
    """A table that does not begin in the first cell, with everything that reads differently from how it is written."""
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Prices & more", 0)
    sheet["C4"], sheet["D4"], sheet["E4"], sheet["F4"] = "SKU", "Main picture", "Others", "When"
    for row in range(5, 30):
        sheet.cell(row, 3, row * 1.0)
        sheet.cell(row, 4, f"{SITE}{row}.png?a=1&b=<2>")
        sheet.cell(row, 5, f"{SITE}{row}-b.png\n{SITE}{row}-gone.png" if row % 2 else "")
        sheet.cell(row, 6, dt.datetime(2026, 3, row % 28 + 1))  # noqa: DTZ001 - a cell has no zone
    sheet["D6"] = CellRichText(SITE, TextBlock(InlineFont(b=True), "rich.png"))
    sheet["D7"] = f"{SITE}tab.png\r\n"
    sheet["D8"] = f'=HYPERLINK("{SITE}x.png","{SITE}x.png")'
    sheet.merge_cells("C12:C13")
    book["Sheet"].append(["no", "addresses"])
    book.save(path)


def test_a_workbook_comes_back_as_the_same_file(tmp_path: Path) -> None:
    odd_workbook(tmp_path / "stock.xlsx")
    store = listed(tmp_path / "stock.xlsx")
    (source,) = sources(store)
    assert [sheet.tab for sheet in source.sheets] == ["Prices & more"]
    assert write_sheet(tmp_path / "out.xlsx", store) == ""
    before, after = members(tmp_path / "stock.xlsx"), members(tmp_path / "out.xlsx")
    assert [name for name in before if before[name] != after[name]] == ["xl/worksheets/sheet1.xml"]
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Prices & more"]
    assert [cell.value for cell in sheet[4]][2:] == ["SKU", "Main picture", "Others", "When", *ADDED]
    assert sheet["G5"].value == "complete\ncomplete\nfailed"
    assert sheet["G6"].value == "complete"
    assert sheet["I6"].value == 1234
    assert sheet["G29"].value == "complete\ncomplete\nfailed"


def test_a_workbook_of_libreoffice_comes_back_as_the_same_file(tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("needs LibreOffice")
    odd_workbook(tmp_path / "first.xlsx")
    (tmp_path / "made").mkdir()
    convert(tmp_path / "first.xlsx", "xlsx", tmp_path / "made")
    store = listed(tmp_path / "made" / "first.xlsx")
    assert write_sheet(tmp_path / "out.xlsx", store) == ""
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Prices & more"]
    assert [sheet["G4"].value, sheet["G5"].value] == ["status", "complete\ncomplete\nfailed"]


def cells(path: Path) -> dict[str, list[list[object]]]:
    """What stands in each sheet, formulas as such."""
    book = openpyxl.load_workbook(path)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def test_a_kept_workbook_of_libreoffice_comes_back(tmp_path: Path) -> None:
    kept = DATA / "stock.xlsx"
    store = listed(kept)
    assert write_sheet(tmp_path / "out.xlsx", store) == ""
    before, after = members(kept), members(tmp_path / "out.xlsx")
    assert [name for name in before if before[name] != after[name]] == [
        "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
    ]  # fmt: skip
    old, new = cells(kept), cells(tmp_path / "out.xlsx")
    assert list(new) == ["Prices", "More, of it", "Old", "Notes"]
    for tab, rows in old.items():
        assert [row[: len(rows[0])] for row in new[tab]] == rows, tab
    assert old["Prices"][4][:2] == ["=2+3", "=0.1+0.2"], "a text and a formula"
    added = [row[11:] for row in new["Prices"]]
    assert added[:2] == [[None] * len(ADDED)] * 2
    assert added[2] == list(ADDED)
    assert [row[0] for row in added[3:]] == ["complete\ncomplete\ncomplete", "complete", "failed"]
    assert added[3][2] == "1234\n1234\n1234"
    assert new["More, of it"][1][2:6] == [
        "https://shop.test/cat.png", "complete", "https://shop.test/cat.png", 1234,
    ]  # fmt: skip
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert [sheet.sheet_state for sheet in book] == ["visible", "visible", "hidden", "visible"]
    assert [str(merged) for merged in book["Prices"].merged_cells.ranges] == ["A5:A6"]


def test_merged_cells_come_back_as_they_were(tmp_path: Path) -> None:
    merged_workbook().save(tmp_path / "stock.xlsx")
    store = listed(tmp_path / "stock.xlsx")
    assert store.origins.columns(3)["Category"] == "Coats"
    assert write_sheet(tmp_path / "out.xlsx", store) == ""
    old, new = cells(tmp_path / "stock.xlsx")["Stock"], cells(tmp_path / "out.xlsx")["Stock"]
    assert [row[: len(old[0])] for row in new] == old
    assert new[4][6] == "complete"


@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_kept_workbooks_of_other_kinds_become_a_new_one(tmp_path: Path, ending: str) -> None:
    store = listed(DATA / f"stock.{ending}")
    assert write_sheet(tmp_path / "out.xlsx", store) == "This is a new workbook with the texts of the old one"
    prices = cells(tmp_path / "out.xlsx")["Prices"]
    assert prices[3][:4] == ["0012", "12.5", "12", "2024-05-01"]
    assert prices[3][11] == "complete\ncomplete\ncomplete"
    assert prices[4][8] == "https://shop.test/p/ü ä.jpg"


@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_other_workbooks_become_a_new_one(tmp_path: Path, ending: str) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("needs LibreOffice")
    odd_workbook(tmp_path / "first.xlsx")
    convert(tmp_path / "first.xlsx", ending, tmp_path)
    store = listed(tmp_path / f"first.{ending}")
    (source,) = sources(store)
    assert source.proposed == "first-pixhaul.xlsx"
    assert write_sheet(tmp_path / "out.xlsx", store) == "This is a new workbook with the texts of the old one"
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0]
    assert sheet.title == "Prices & more"
    assert [sheet["C5"].value, sheet["G4"].value, sheet["G5"].value] == ["5", "status", "complete\ncomplete\nfailed"]
    write_sheet(tmp_path / "out.csv", store)
    with (tmp_path / "out.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows[3][2:7] == ["SKU", "Main picture", "Others", "When", "status"]


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        (f'SKU;url\r\n7;{SITE}a.png\r\n\r\n" 8 ";"{SITE}b.png"\r\n', ";"),
        (f"SKU\turl\n7\t{SITE}a.png\n8\t{SITE}b.png\n", "\t"),
        (f'"a ""quoted"" one",url,x\nü,{SITE}a.png,\n8,{SITE}b.png,"two\nlines"\n', ","),
    ],
)
def test_a_table_of_text_comes_back(tmp_path: Path, text: str, separator: str) -> None:
    (tmp_path / "list.csv").write_text(text, newline="", encoding="utf-8")
    store = listed(tmp_path / "list.csv")
    write_sheet(tmp_path / "out.csv", store)
    with (tmp_path / "list.csv").open(encoding="utf-8", newline="") as file:
        before = list(csv.reader(file, delimiter=separator))
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        after = list(csv.reader(file, delimiter=separator))
    assert [row[: len(old)] for row, old in zip(after, before, strict=True)] == before
    assert after[0][-len(ADDED) :] == list(ADDED)
    assert after[-1][len(before[-1])] == "complete"


def elsewhere(path: Path) -> ItemStore:
    """The list of a table, fetched from other places than those that are listed."""
    store = listed(path)
    for item in store.order:
        if store.path(item):
            moved = replace(result(store.path(item) or ""), final_url=f"https://cdn.example/{item}.png")
            store.complete(item, moved)
    return store


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json", ".jsonl"])
def test_what_was_handed_back_is_the_same_list_again(tmp_path: Path, ending: str) -> None:
    """Where a picture came from at last is not another picture."""
    first = tmp_path / "first.csv"
    first.write_text(f"SKU,Front,Back\nA,{SITE}1.png,{SITE}2.png\nB,{SITE}gone.png,\nC,,{SITE}3.png\n", "utf-8")
    store = elsewhere(first)
    back = tmp_path / f"back{ending}"
    write_report(back, store)
    again = [entry for entry in read_file(back) if not entry.refusal]
    assert [entry.text for entry in again] == [store.urls[item] for item in store.order]


def test_a_table_of_final_addresses_alone_is_a_list_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(f"status,path,sha256,http_status,final_url\nok,a,b,200,{SITE}1.png\n", "utf-8")
    assert [entry.text for entry in read_file(path)] == [f"{SITE}1.png"]
