"""A table of text comes back as it was, with what happened beside it."""

import csv
import io
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore
from pixhaul.core.marks import Mark, Verdict
from pixhaul.core.sheets import Sheet
from pixhaul.report.aside import ReportError
from pixhaul.report.failed import write_failed
from pixhaul.report.results import ADDED
from pixhaul.report.sheets import check_target, default_target, sources, write_sheet
from tests.report.lists import SITE, entries_of, fetched, result, table

STOCK = f"""Prices of today,,
SKU,Picture,Title
7,{SITE}a.png,=1+1
08,{SITE}gone.png," two
lines"

9,,no picture
10,{SITE}b.png|{SITE}gone2.png,"semi;colon"
11,{SITE}a.png,again
12,cat,refused
"""


@pytest.fixture
def stock(tmp_path: Path) -> Sheet:
    path = tmp_path / "stock.csv"
    path.write_text(STOCK, newline="")
    return table(path, header_row=1)


def read(path: Path, separator: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def test_every_row_and_cell_stays_and_the_columns_come_beside(stock: Sheet, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    assert write_sheet(target, fetched(stock)) == ""
    before, after = read(tmp_path / "stock.csv"), read(target)
    assert [row[: len(old)] for row, old in zip(after, before, strict=True)] == before
    assert after[0] == before[0]
    assert after[1][3:] == list(ADDED)
    assert after[4] == []
    assert after[5] == [*before[5], *("",) * (3 - len(before[5])), *("",) * len(ADDED)]
    saved = dict(zip(after[1], after[2], strict=True))
    assert (saved["status"], saved["path"], saved["bytes"], saved["width"], saved["height"]) == (
        "complete",
        "a.png",
        "1234",
        "40",
        "30",
    )
    assert saved["final_url"] == f"{SITE}a.png"
    assert saved["http_status"] == "200"
    assert saved["reason"] == saved["message"] == ""
    failed = dict(zip(after[1], after[3], strict=True))
    assert (failed["status"], failed["http_status"], failed["path"], failed["sha256"]) == ("failed", "404", "", "")
    assert failed["message"] == "The picture is not there any more"


def test_several_addresses_of_a_row_have_a_line_each(stock: Sheet, tmp_path: Path) -> None:
    write_sheet(tmp_path / "out.csv", fetched(stock))
    row = read(tmp_path / "out.csv")[6]
    assert row[3] == "complete\nfailed"
    assert row[4] == "b.png\n"
    assert row[5] == "1234\n"
    assert row[-2] == "\nhttp-status"


def test_duplicates_and_refused_cells_are_told(stock: Sheet, tmp_path: Path) -> None:
    write_sheet(tmp_path / "out.csv", fetched(stock))
    rows = read(tmp_path / "out.csv")
    assert rows[7][3:5] == ["skipped", "a.png"]
    assert rows[7][-1] == "Same address as line 1"
    assert rows[8][3] == "failed"
    assert rows[8][-2:] == ["not-a-web-address", "Not a web address"]


def test_addresses_of_several_columns_stand_in_the_order_of_the_columns(tmp_path: Path) -> None:
    sheet = Sheet("pasted", ["A", "B"], header_row=-1, separator="\t", url_columns=(0, 1))
    sheet.add([f"{SITE}1.png", f"{SITE}2.png"])
    store = ItemStore()
    store.append(list(reversed(entries_of(sheet))))
    for item in store.order:
        store.complete(item, result(store.urls[item].removeprefix(SITE)))
    write_sheet(tmp_path / "out.tsv", store)
    assert read(tmp_path / "out.tsv", "\t") == [[*sheet.cells(0), "complete\ncomplete", "1.png\n2.png", *_rest(2)]]


def _rest(lines: int) -> list[str]:
    values = ["1234", "40", "30", "image/png", bytes(range(32)).hex(), SITE, "200"]
    return ["\n".join([value] * lines) for value in values] + ["", ""]


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_the_separator_stays(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"name{separator}url\ncafé, bar{separator}{SITE}a.png\n", encoding="latin-1")
    sheet = Sheet("list.csv", ["name", "url"], path=path, header_row=0, separator=separator, url_columns=(1,))
    sheet.add(["name", "url"])
    sheet.add(["café, bar", f"{SITE}a.png"])
    write_sheet(tmp_path / "out.csv", fetched(sheet))
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert read(tmp_path / "out.csv", separator)[1][:3] == ["café, bar", f"{SITE}a.png", "complete"]


@pytest.mark.parametrize("name", ["out.csv", "out.tsv", "out.xlsx"])
def test_half_a_surrogate_pair_does_not_lose_the_table(tmp_path: Path, name: str) -> None:
    sheet = Sheet("list.json", ["sku", "url"], header_row=-1, url_columns=(1,))
    sheet.add(["\ud800x", f"{SITE}gone.png"])
    store = fetched(sheet)
    write_sheet(tmp_path / name, store)
    write_failed(tmp_path / "failed.csv", store)
    assert "?x" in (tmp_path / "failed.csv").read_text(encoding="utf-8-sig")
    if not name.endswith("xlsx"):
        assert (tmp_path / name).read_text(encoding="utf-8-sig").startswith("?x")


def test_ascii_needs_no_mark_and_no_header_is_made_up(tmp_path: Path) -> None:
    path = tmp_path / "bare.csv"
    path.write_text(f"1,{SITE}a.png\n2,{SITE}b.png\n")
    write_sheet(tmp_path / "out.csv", fetched(table(path, header_row=-1)))
    assert not (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert [row[:3] for row in read(tmp_path / "out.csv")] == [
        ["1", f"{SITE}a.png", "complete"],
        ["2", f"{SITE}b.png", "complete"],
    ]


def test_what_a_server_says_becomes_no_formula_and_the_users_own_formula_stays(stock: Sheet, tmp_path: Path) -> None:
    store = fetched(stock)
    store.complete(0, result("=cmd.png"))
    write_sheet(tmp_path / "out.csv", store)
    row = read(tmp_path / "out.csv")[2]
    assert row[2] == "=1+1"
    assert row[4] == "'=cmd.png"


def test_a_table_that_came_back_can_be_used_again(stock: Sheet, tmp_path: Path) -> None:
    write_sheet(tmp_path / "first.csv", fetched(stock))
    again = table(tmp_path / "first.csv", header_row=1)
    store = fetched(again)
    store.complete(0, result("other.png"))
    write_sheet(tmp_path / "second.csv", store)
    first, second = read(tmp_path / "first.csv"), read(tmp_path / "second.csv")
    assert second[1] == first[1], "what happened is told in the same columns"
    assert second[2][3:5] == ["complete", "other.png"]
    assert [row[:4] for row in second] == [row[:4] for row in first]
    assert list(map(len, second)) == list(map(len, first))


def test_what_happened_is_told_anew_where_it_stood_and_the_users_columns_stay(tmp_path: Path) -> None:
    """Somebody has taken an address out, written a note to the right, and has a column that is called like ours."""
    path = tmp_path / "stock.csv"
    path.write_text(f"n,url,status\n1,{SITE}a.png,ours\n2,{SITE}b.png,ours\n")
    write_sheet(tmp_path / "first.csv", fetched(table(path)))
    lines = read(tmp_path / "first.csv")
    assert lines[0] == ["n", "url", "status", "status (2)", *ADDED[1:]]
    lines[1][1] = ""
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([*line, note] for line, note in zip(lines, ("note", "look", "=1"), strict=True))
    write_sheet(tmp_path / "second.csv", fetched(table(path)))
    after = read(tmp_path / "second.csv")
    assert after[0] == [*lines[0], "note"]
    assert after[1] == ["1", "", "ours", *("",) * len(ADDED), "look"]
    assert after[2] == [*lines[2], "=1"]


@pytest.mark.parametrize("noted", [False, True], ids=["at the end", "a note behind"])
def test_the_columns_of_marks_come_beside_those_that_were_there(tmp_path: Path, noted: bool) -> None:
    path = tmp_path / "stock.csv"
    path.write_text(f"n,url\n1,{SITE}a.png\n")
    write_sheet(path, fetched(table(path)))
    if noted:
        path.write_text("\n".join(line + ",note" for line in path.read_text().splitlines()))
    store = fetched(table(path))
    store.marks.put(0, Mark(Verdict.KEEP, 3))
    write_sheet(path, store)
    head, row = read(path)
    assert head[-2:] == ["verdict", "stars"]
    assert row[-2:] == ["keep", "3"]
    assert len(head) == (2 + len(ADDED) + 1 + len(ADDED) + 2 if noted else 2 + len(ADDED) + 2)
    write_sheet(path, fetched(table(path)))  # nothing is marked in this list
    again, row = read(path)
    assert again == head
    assert row[-2:] == ["", ""]


def test_removed_lines_and_ragged_rows(tmp_path: Path) -> None:
    path = tmp_path / "ragged.csv"
    path.write_text(f"n,url\n1,{SITE}a.png,extra,cells\n2,{SITE}b.png\n")
    store = fetched(table(path))
    store.remove([0])
    write_sheet(tmp_path / "out.csv", store)
    rows = read(tmp_path / "out.csv")
    assert rows[0][:5] == ["n", "url", "", "", "status"]
    assert rows[1] == ["1", f"{SITE}a.png", "extra", "cells", *("",) * len(ADDED)]
    assert rows[2][:5] == ["2", f"{SITE}b.png", "", "", "complete"]


def test_no_table_or_several_are_told(stock: Sheet, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="came from no table"):
        write_sheet(tmp_path / "out.csv", ItemStore())
    other = Sheet("pasted", ["A"], url_columns=(0,))
    other.add([f"{SITE}z.png"])
    store = fetched(stock, other)
    with pytest.raises(ReportError, match="several tables"):
        write_sheet(tmp_path / "out.csv", store)
    both = sources(store)
    assert [source.label for source in both] == ["stock.csv", "pasted"]
    write_sheet(tmp_path / "out.csv", store, both[1])
    assert read(tmp_path / "out.csv")[0][:2] == [f"{SITE}z.png", "complete"]


def test_the_name_offered_is_free_and_never_the_source(stock: Sheet, tmp_path: Path) -> None:
    (source,) = sources(fetched(stock))
    assert default_target(source, tmp_path) == tmp_path / "stock-pixhaul.csv"
    (tmp_path / "stock-pixhaul.csv").touch()
    assert default_target(source, tmp_path) == tmp_path / "stock-pixhaul (2).csv"


def test_the_source_itself_may_be_chosen(stock: Sheet, tmp_path: Path) -> None:
    write_sheet(tmp_path / "stock.csv", fetched(stock))
    assert read(tmp_path / "stock.csv")[1][3] == "status"
    assert [one.name for one in tmp_path.iterdir()] == ["stock.csv"]


@pytest.mark.parametrize("name", ["out.pdf", "out", "gone/out.csv", "out.xlsm"])
def test_a_name_that_cannot_be(stock: Sheet, tmp_path: Path, name: str) -> None:
    (source,) = sources(fetched(stock))
    with pytest.raises(ReportError) as caught:
        check_target(tmp_path / name, source)
    assert caught.value.hint


def test_no_password_comes_back_in_our_columns(tmp_path: Path) -> None:
    sheet = Sheet("pasted", ["A"], url_columns=(0,))
    sheet.add(["https://user:secret@shop.example/a.png"])
    store = fetched(sheet)
    store.complete(0, result("a.png", url="https://user:secret@shop.example/b.png"))
    buffer = tmp_path / "out.csv"
    write_sheet(buffer, store)
    cells = next(csv.reader(io.StringIO(buffer.read_text())))
    assert "secret" not in "".join(cells[1:])
