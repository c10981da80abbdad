"""Cells copied in spreadsheet programs, and JSON that is a table."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.intake.dropped import Dropped
from pixhaul.intake.drops import read_drop
from pixhaul.intake.files import read_stream
from pixhaul.intake.text import read_text

A, B, C = (f"https://{host}.com/x.jpg" for host in "abc")


def rows(entries: list[NewEntry]) -> list[tuple[str, ...]]:
    """All rows of the only table."""
    (sheet,) = {entry.sheet for entry in entries}
    assert isinstance(sheet, Sheet)
    return [sheet.cells(row) for row in range(len(sheet))]


def test_pasted_text_of_a_spreadsheet() -> None:
    entries = list(read_text(f'SKU\tName\tPicture\r\n1\t"two\n\nlines"\t{A}\r\n2\t\t"{B}\n{C}"\r\n'))
    assert [(entry.text, entry.row, entry.column) for entry in entries] == [(A, 1, 2), (B, 2, 2), (C, 2, 2)]
    assert rows(entries) == [("SKU", "Name", "Picture"), ("1", "two\n\nlines", A), ("2", "", f"{B}\n{C}")]
    sheet = entries[0].sheet
    assert sheet is not None
    assert (sheet.label, sheet.path, sheet.separator, sheet.header_row) == ("Pasted cells", None, "\t", 0)


@pytest.mark.parametrize("text", [f"one\ttwo {A}\n{B}\n", f"# a\tb\n{A}\tx\n", "one\ttwo\nthree\tfour\n"])
def test_text_with_tabs_that_is_no_table(text: str) -> None:
    assert {entry.sheet for entry in read_text(text)} == {None}


EXCEL = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"></head><body><table border=0>
<!--StartFragment--><col width=64><tr height=20><td>SKU</td><td>Picture</td></tr>
<tr><td rowspan=2 class=xl63>A
  1</td><td>{0}</td></tr><tr><td><a href="{1}">{1}</a><br>{2}</td></tr><!--EndFragment--></table></body></html>"""
LIBREOFFICE = """<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head><body>
<table cellspacing="0"><colgroup span="2"></colgroup><tr><td align="left"><font face="Arial">SKU</font></td>
<td>Picture</td></tr>
<tr><td rowspan=2><font>A 1</font></td><td>{0}</td></tr><tr><td>{1}<br>{2}</td></tr></table></body></html>"""
GOOGLE = """<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"></style><table dir="ltr"><tbody>
<tr><td data-sheets-value="x">SKU</td><td>Picture</td></tr><tr><td rowspan="2" colspan="1">A 1</td><td>{0}</td></tr>
<tr><td>{1}<br/>{2}</td></tr></tbody></table></google-sheets-html-origin>"""


@pytest.mark.parametrize("form", [EXCEL, LIBREOFFICE, GOOGLE])
def test_pasted_html_of_spreadsheets(form: str) -> None:
    html = form.format(A, B, C)
    dropped = list(read_drop(Dropped(html="\ufeff" + html, text="SKU\tPicture")))
    assert [(entry.text, entry.row, entry.column) for entry in dropped] == [(A, 1, 1), (B, 2, 1), (C, 2, 1)]
    assert rows(dropped) == [("SKU", "Picture"), ("A 1", A), ("", f"{B}\n{C}")]
    typed = list(read_text(html)) if form is not GOOGLE else dropped
    assert rows(typed) == rows(dropped)


def test_tables_of_web_pages_are_left_to_their_reader() -> None:
    page = f"<table><tr><td>See {A}</td><td><img src='{B}'></td></tr></table>"
    assert [(entry.text, entry.sheet) for entry in read_drop(Dropped(html=page))] == [(B, None)]
    nested = f"<table><tr><td><table><tr><td><img src='{B}'></td></tr></table></td><td>{A}</td></tr></table>"
    assert [entry.text for entry in read_drop(Dropped(html=nested))] == [B]
    links = f"<table><tr><td><a href='{A}'>one</a></td></tr></table>"
    assert [entry.text for entry in read_drop(Dropped(html=links))] == [A]


@given(
    st.lists(
        st.sampled_from([*"<>/ ab=1", "<table>", "<tr>", "<td>", "<td rowspan=2>", "<td colspan=3>", "<br>", A]),
        max_size=40,
    ).map("".join)
)
def test_any_html(markup: str) -> None:
    html = f"<table><tr><td>{A}</td></tr>{markup}"
    assert all(entry.refusal or entry.text for entry in read_text(html))


def test_objects_of_json_are_rows() -> None:
    text = (
        f'{{"count": 2, "data": [{{"sku": 7, "img": "{A}", "page": "https://a.com/p", "ok": true}},'
        f'{{"sku": "8", "img": null, "more": [{{"src": "{B}"}}, {{"src": "https://c.com/my cat.jpg"}}]}}]}}'
    )
    entries = list(read_stream(io.BytesIO(text.encode()), "a.json"))
    assert [(entry.text, entry.row, entry.column) for entry in entries] == [
        (A, 0, 1), (B, 1, 4), ("https://c.com/my%20cat.jpg", 1, 4),
    ]  # fmt: skip
    sheet = entries[0].sheet
    assert sheet is not None
    assert (sheet.label, sheet.header_row, sheet.names) == ("a.json", -1, ("sku", "img", "page", "ok", "more"))
    assert sheet.columns(0) == {"sku": "7", "img": A, "page": "https://a.com/p", "ok": "true", "more": ""}
    assert sheet.cells(1) == ("8", "", "", "", f'[{{"src": "{B}"}}, {{"src": "https://c.com/my cat.jpg"}}]')


def test_json_of_other_shapes_is_searched_as_a_whole() -> None:
    for text in (f'["{A}", "{B}"]', f'{{"cover": "{A}", "all": [{{"u": "{B}"}}]}}', f'[{{"u": "{A}"}}, ["{B}"]]'):
        assert [(entry.text, entry.sheet) for entry in read_text(text)] == [(A, None), (B, None)]


def test_json_lines_are_rows_too_and_may_gain_columns() -> None:
    lines = [f'{{"sku": "{n}", "img": "{A}"}}' for n in range(1200)]
    lines += [f'{{"extra": "{B}", "sku": "x"}}', f"broken {C}", f'["{C}"]', f'{{"img": "{B}"}}']
    entries = list(read_stream(io.BytesIO("\n".join(lines).encode()), "a.jsonl"))
    assert len(entries) == 1204
    assert [(entry.text, entry.row, entry.column) for entry in entries[-4:]] == [
        (B, 1200, 2), (C, -1, -1), (C, -1, -1), (B, 1201, 1),
    ]  # fmt: skip
    sheet = entries[0].sheet
    assert sheet is not None
    assert sheet.names == ("sku", "img", "extra")
