"""A workbook comes back as the same file: only cells are added. Files made by openpyxl and by LibreOffice."""

import datetime as dt
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.table import Table

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet
from pixhaul.report.aside import ReportError
from pixhaul.report.results import ADDED
from pixhaul.report.sheets import sources, write_sheet
from pixhaul.report.writers import write_report
from tests.report.lists import SITE, fetched, result

OFFICE = shutil.which("soffice")


def shown(value: object) -> str:
    """A cell as a person sees it, which is how reading keeps it."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def tab(path: Path, name: str, header_row: int = 0, url_columns: tuple[int, ...] = (1,)) -> Sheet:
    """One sheet of a workbook as reading keeps it."""
    found = [[shown(value) for value in row] for row in openpyxl.load_workbook(path)[name].iter_rows(values_only=True)]
    names = [text or f"Column {n}" for n, text in enumerate(found[max(header_row, 0)])]
    sheet = Sheet(f"{path.name}, {name}", names, path=path, tab=name, header_row=header_row, url_columns=url_columns)
    for row in found:
        sheet.add(row)
    return sheet


@pytest.fixture
def stock(tmp_path: Path) -> Path:
    """A workbook with everything that is easily lost."""
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Prices", 0)
    sheet.append(["SKU", "Picture", "When", "Sum"])
    sheet.append([7, f"{SITE}a.png", dt.datetime(2026, 3, 1), "=A2*2"])  # noqa: DTZ001 - a cell has no zone
    sheet.append(["08", f"{SITE}gone.png", 1.5, "<&> “ä”"])
    sheet.append([])
    sheet.append([9, f"{SITE}b.png", True, "end"])
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="FFCC00")
    sheet["G3"].fill = PatternFill("solid", fgColor="00FF00")  # a look without a value, where new cells go
    sheet.column_dimensions["B"].width = 44
    sheet.freeze_panes = "A2"
    sheet["A2"].comment = Comment("a note", "me")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=1, min_row=2, max_row=5))
    sheet.add_chart(chart, "T2")
    other = book.create_sheet("Other")
    other.append(["nothing", "here"])
    other.add_table(Table(displayName="T", ref="A1:B1"))
    book.save(tmp_path / "stock.xlsx")
    return tmp_path / "stock.xlsx"


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def test_only_cells_are_added(stock: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    assert write_sheet(target, fetched(tab(stock, "Prices"))) == ""
    before, after = members(stock), members(target)
    assert list(after) == list(before)
    changed = [name for name in before if before[name] != after[name]]
    assert changed == ["xl/worksheets/sheet1.xml"]
    old, new = openpyxl.load_workbook(stock)["Prices"], openpyxl.load_workbook(target)["Prices"]
    for row in old.iter_rows(max_col=4):
        for cell in row:
            same = new[cell.coordinate]
            assert (same.value, same.data_type, same.number_format, same.font.b) == (
                cell.value,
                cell.data_type,
                cell.number_format,
                cell.font.b,
            )
    assert new.column_dimensions["B"].width == 44
    assert new.freeze_panes == "A2"


def test_the_added_cells(stock: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    write_sheet(target, fetched(tab(stock, "Prices")))
    sheet = openpyxl.load_workbook(target)["Prices"]
    first = 5
    head = [sheet.cell(1, first + n) for n in range(len(ADDED))]
    assert [cell.value for cell in head] == list(ADDED)
    assert all(cell.font.b for cell in head), "names look like the names beside them"
    saved = {name: sheet.cell(2, first + n) for n, name in enumerate(ADDED)}
    assert (saved["status"].value, saved["bytes"].value, saved["width"].value) == ("complete", 1234, 40)
    assert (saved["status"].data_type, saved["bytes"].data_type) == ("s", "n")
    assert saved["reason"].value is None
    assert sheet.cell(3, first).value == "failed"
    assert sheet.cell(4, first).value is None
    assert sheet.cell(5, first).value == "complete"
    assert sheet.dimensions == "A1:O5"


def test_no_server_makes_a_formula(stock: Path, tmp_path: Path) -> None:
    store = fetched(tab(stock, "Prices"))
    hostile = '=HYPERLINK("http://x")\x00\x1f_x0041_ \ud800<c>'
    store.complete(0, result(hostile))
    write_sheet(tmp_path / "out.xlsx", store)
    cell = openpyxl.load_workbook(tmp_path / "out.xlsx")["Prices"]["F2"]
    assert cell.data_type == "s"
    assert str(cell.value).startswith("=HYPERLINK")
    assert 't="inlineStr"' in members(tmp_path / "out.xlsx")["xl/worksheets/sheet1.xml"].decode()
    assert b"<f>A2*2</f>" in members(tmp_path / "out.xlsx")["xl/worksheets/sheet1.xml"]


def test_every_tab_with_addresses_gets_its_columns(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for number, name in enumerate(["One", "Two & <more>", "None"]):
        sheet = book.create_sheet(name)
        sheet.append(["id", "url"])
        sheet.append([number, f"{SITE}{number}.png" if name != "None" else ""])
    path = tmp_path / "tabs.xlsx"
    book.save(path)
    store = fetched(tab(path, "One"), tab(path, "Two & <more>"))
    (source,) = sources(store)
    assert source.label == "tabs.xlsx"
    write_sheet(tmp_path / "out.xlsx", store)
    written = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert [written[name]["C2"].value for name in ("One", "Two & <more>", "None")] == ["complete", "complete", None]
    with pytest.raises(ReportError, match="one sheet only"):
        write_sheet(tmp_path / "out.csv", store)


def change(stock: Path) -> str:
    book = openpyxl.load_workbook(stock)
    book["Prices"]["B3"] = f"{SITE}other.png"
    book.save(stock)
    return "has changed"


def insert_column(stock: Path) -> str:
    book = openpyxl.load_workbook(stock)
    book["Prices"].insert_cols(2)
    book.save(stock)
    return "has changed"


def shorten(stock: Path) -> str:
    book = openpyxl.load_workbook(stock)
    book["Prices"].delete_rows(5)
    book.save(stock)
    return "has changed"


def spoil(stock: Path) -> str:
    stock.write_bytes(b"no workbook")
    return "has changed"


def forbid(stock: Path) -> str:
    kept = members(stock)
    with zipfile.ZipFile(stock, "w") as package:
        for name, data in kept.items():
            bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' if name.endswith("sheet1.xml") else b""
            package.writestr(
                name, bomb + data if not data.startswith(b"<?xml") else data.replace(b"?>", b"?>" + bomb, 1)
            )
    return "has changed"


def remove(stock: Path) -> str:
    stock.unlink()
    return "not there any more"


@pytest.mark.parametrize("what", [change, insert_column, shorten, spoil, forbid, remove], ids=lambda one: one.__name__)
def test_another_file_meanwhile_gives_a_new_workbook(stock: Path, tmp_path: Path, what: Callable[[Path], str]) -> None:
    sheet = tab(stock, "Prices")
    store = fetched(sheet)
    told = what(stock)
    sentence = write_sheet(tmp_path / "out.xlsx", store)
    assert told in sentence
    assert "stock.xlsx" in sentence
    written = openpyxl.load_workbook(tmp_path / "out.xlsx")["Prices"]
    rows = [list(map(shown, row)) for row in written.iter_rows(values_only=True)]
    assert [tuple(row[:7]) for row in rows] == [sheet.cells(number) for number in range(5)]
    assert rows[0][7:] == list(ADDED)
    assert rows[2][7] == "failed"
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".")]


def test_the_source_itself_may_be_chosen(stock: Path) -> None:
    assert write_sheet(stock, fetched(tab(stock, "Prices"))) == ""
    assert openpyxl.load_workbook(stock)["Prices"]["E2"].value == "complete"


def test_a_source_that_was_edited_meanwhile_is_not_replaced(stock: Path) -> None:
    store = fetched(tab(stock, "Prices"))
    book = openpyxl.load_workbook(stock)
    book["Prices"]["B2"] = "edited"
    book.save(stock)
    before = stock.read_bytes()
    with pytest.raises(ReportError, match="has changed since it was read"):
        write_sheet(stock, store)
    assert stock.read_bytes() == before
    assert [one.name for one in stock.parent.iterdir()] == [stock.name]


def test_a_workbook_that_came_back_is_told_anew_in_the_same_columns(stock: Path) -> None:
    write_sheet(stock, fetched(tab(stock, "Prices")))
    book = openpyxl.load_workbook(stock)
    sheet = book["Prices"]
    sheet["B3"], sheet["B5"], sheet["P1"], sheet["P5"] = f"{SITE}found.png", None, "Note", "=1+1"
    book.save(stock)
    before = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert write_sheet(stock, fetched(tab(stock, "Prices"))) == ""
    after = [[cell.value for cell in row] for row in openpyxl.load_workbook(stock)["Prices"].iter_rows()]
    own, ours = slice(0, 4), slice(4, 4 + len(ADDED))
    assert [row[own] for row in after] == [row[own] for row in before]
    assert [row[15] for row in after] == ["Note", None, None, None, "=1+1"]
    assert after[:2] == before[:2]
    assert after[2][4:6] == ["complete", "found.png"]
    assert after[4][ours] == [None] * len(ADDED), "it has no address any more"
    assert len(after[0]) == 16


def test_a_list_that_was_read_back_without_passwords_is_known_again(tmp_path: Path) -> None:
    path = tmp_path / "stock.xlsx"
    book = openpyxl.Workbook()
    book["Sheet"].append(["SKU", "url"])
    book["Sheet"].append([7, "https://user:secret@shop.example/a.png"])
    book.save(path)
    whole = tab(path, "Sheet")
    kept = Sheet("stock.xlsx", whole.names, path=path, tab="Sheet", header_row=0, url_columns=(1,))
    for row in range(len(whole)):
        kept.add(whole.bare(row))
    assert "secret" not in kept.cells(1)[1]
    store = ItemStore()
    store.append([NewEntry(f"{SITE}a.png", sheet=kept, row=1, column=1)])
    assert write_sheet(tmp_path / "out.xlsx", store) == ""
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Sheet"]
    assert [sheet["B2"].value, sheet["C2"].value] == ["https://user:secret@shop.example/a.png", "queued"]


def test_prefixes_missing_references_and_rows_beyond(tmp_path: Path) -> None:
    """As other programs write it: elements with a prefix, no references, spans, cells that only have a look."""
    path = tmp_path / "odd.xlsx"
    book = openpyxl.Workbook()
    book.save(path)
    kept = members(path)
    kept["xl/worksheets/sheet1.xml"] = (
        b'<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<x:sheetData><x:row/><x:row spans="1:2"><x:c t="inlineStr"><x:is><x:r><x:t>https://shop.</x:t></x:r><x:r>'
        b'<x:t>example/a.png</x:t></x:r><x:rPh sb="0" eb="1"><x:t>spoken</x:t></x:rPh></x:is></x:c>'
        b'<x:c r="C2" s="0"/><x:c r="N2" s="0"/></x:row></x:sheetData></x:worksheet>'
    )
    with zipfile.ZipFile(path, "w") as package:
        for name, data in kept.items():
            package.writestr(name, data)
    sheet = Sheet("odd", ["A"], path=path, tab="Sheet", url_columns=(0,))
    sheet.add([""])
    sheet.add([f"{SITE}a.png"])
    assert write_sheet(tmp_path / "out.xlsx", fetched(sheet)) == ""
    xml = members(tmp_path / "out.xlsx")["xl/worksheets/sheet1.xml"].decode()
    assert "spans" not in xml
    assert xml.count('r="C2"') == xml.count('r="N2"') == 1
    cells = [cell.value for cell in openpyxl.load_workbook(tmp_path / "out.xlsx")["Sheet"][2]]
    assert cells[:4] == [f"{SITE}a.png", "complete", "a.png", 1234]


@pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice")
def test_a_workbook_made_by_libreoffice_comes_back_and_opens_there(tmp_path: Path) -> None:
    (tmp_path / "made.csv").write_text(
        f"SKU,Picture,When\n7,{SITE}a.png,2026-03-01\n8,{SITE}gone.png,ä & <b>\n9,{SITE}c.png?x=1&y=2,0.5\n"
    )
    convert(tmp_path / "made.csv", "xlsx", tmp_path)
    path = tmp_path / "made.xlsx"
    name = openpyxl.load_workbook(path).sheetnames[0]
    assert write_sheet(tmp_path / "out.xlsx", fetched(tab(path, name))) == ""
    (tmp_path / "back").mkdir()
    convert(tmp_path / "out.xlsx", "csv", tmp_path / "back")
    lines = (tmp_path / "back" / "out.csv").read_text().splitlines()
    assert lines[0] == f"SKU,Picture,When,{','.join(ADDED)}"
    assert lines[1].startswith(f"7,{SITE}a.png,2026-03-01,complete,a.png,1234,40,30,image/png,")
    assert lines[2].startswith(f"8,{SITE}gone.png,ä & <b>,failed,,,")
    assert lines[3].split(",")[3] == "complete"


def convert(path: Path, ending: str, folder: Path) -> None:
    command = [OFFICE or "", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", ending]
    subprocess.run([*command, "--outdir", str(folder), str(path)], check=True, capture_output=True, timeout=90)


def test_a_flat_report_and_a_pasted_table_as_new_workbooks(tmp_path: Path) -> None:
    pasted = Sheet("[Pasted]: cells", ["SKU", "url"], header_row=0, separator="\t", url_columns=(1,))
    pasted.add(["SKU", "url"])
    pasted.add(["007", f"{SITE}a.png"])
    store = fetched(pasted)
    assert write_sheet(tmp_path / "sheet.xlsx", store) == ""
    sheet = openpyxl.load_workbook(tmp_path / "sheet.xlsx").worksheets[0]
    assert [sheet["A2"].value, sheet["C2"].value, sheet["E2"].value] == ["007", "complete", 1234]
    assert sheet["C1"].font.b
    assert sheet.freeze_panes == "A2"
    write_report(tmp_path / "report.xlsx", store)
    assert openpyxl.load_workbook(tmp_path / "report.xlsx").worksheets[0]["A2"].value == "007", "the table itself"
    store.append([NewEntry(f"{SITE}plain.png")])
    write_report(tmp_path / "report.xlsx", store)
    flat = openpyxl.load_workbook(tmp_path / "report.xlsx").worksheets[0]
    assert [flat["A1"].value, flat["B3"].value, flat["D3"].value] == ["index", f"{SITE}plain.png", "queued"]


def test_an_empty_list_as_a_workbook(tmp_path: Path) -> None:
    write_report(tmp_path / "empty.xlsx", ItemStore())
    sheet = openpyxl.load_workbook(tmp_path / "empty.xlsx").worksheets[0]
    assert sheet.max_row == 1
    assert sheet["A1"].value == "index"
