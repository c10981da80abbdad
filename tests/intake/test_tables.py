"""Tables of text: every row is kept, every address is found and knows its cell."""

import base64
import csv
import io
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pixhaul.intake.files import read_file, read_stream
from pixhaul.intake.layout import ColumnMissing
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.intake.rows import Title, sheet_entries
from pixhaul.intake.text import read_text
from tests.intake.tabled import PAGE, A, B, C, places, read, sheet_of


def test_every_row_is_kept_and_every_address_knows_its_cell() -> None:
    text = f'SKU,Name,Picture\n 1 ,"a ""b""\nc",{A}\n\n2,,\n3,x,"{B}\n{C}"\n'
    entries = read(text)
    sheet = sheet_of(entries)
    assert places(entries) == [(A, 1, 2), (B, 4, 2), (C, 4, 2)]
    assert (sheet.label, sheet.names, sheet.header_row) == ("stock.csv", ("SKU", "Name", "Picture"), 0)
    assert (sheet.separator, sheet.url_columns, sheet.path, sheet.tab) == (",", (2,), None, "")
    rows = [sheet.cells(row) for row in range(len(sheet))]
    assert rows == [
        ("SKU", "Name", "Picture"), (" 1 ", 'a "b"\nc', A), (), ("2", "", ""), ("3", "x", f"{B}\n{C}"),
    ]  # fmt: skip


def test_a_table_knows_its_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"n\t{A}\nm\t{B}\n")
    sheet = sheet_of(read_file(path))
    assert (sheet.path, sheet.separator, sheet.header_row, sheet.names) == (path, "\t", -1, ("Column 1", "Column 2"))


def test_a_row_may_be_longer_than_all_before() -> None:
    filler = f"1,{A}\n" * 1500
    entries = read(f"SKU,Picture\n{filler}2,,x,{B}\n")
    assert places(entries)[-1] == (B, 1501, 3)
    assert sheet_of(entries).names == ("SKU", "Picture", "Column 3", "Column 4")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("https://x.com/a,b.jpg", ["https://x.com/a,b.jpg"]),
        ("https://x.com/a.jpg,https://y.com/b.jpg", ["https://x.com/a.jpg", "https://y.com/b.jpg"]),
        ("https://x.com/a,b.jpg,https://y.com/c;d.jpg", ["https://x.com/a,b.jpg", "https://y.com/c;d.jpg"]),
        ("https://x.com/a.jpg; https://y.com/b.jpg", ["https://x.com/a.jpg", "https://y.com/b.jpg"]),
        ("https://x.com/a.jpg|https://y.com/b.jpg", ["https://x.com/a.jpg", "https://y.com/b.jpg"]),
        ("https://x.com/a.jpg https://y.com/b.jpg", ["https://x.com/a.jpg", "https://y.com/b.jpg"]),
        ("https://x.com/a.jpg\n\nhttps://y.com/b.jpg\n", ["https://x.com/a.jpg", "https://y.com/b.jpg"]),
        ('["https://x.com/a.jpg", "https://y.com/b c.jpg"]', ["https://x.com/a.jpg", "https://y.com/b%20c.jpg"]),
        ("  https://x.com/my cat.jpg ", ["https://x.com/my%20cat.jpg"]),
        ("https://x.com/?u=https://y.com/a.jpg", ["https://x.com/?u=https://y.com/a.jpg"]),
    ],
)
def test_several_addresses_in_a_cell(cell: str, expected: list[str]) -> None:
    quoted = cell.replace('"', '""')
    entries = read(f'SKU,Picture\n1,"{quoted}"\n')
    assert [entry.text for entry in entries] == expected
    assert {(entry.row, entry.column) for entry in entries} == {(1, 1)}
    assert sheet_of(entries).cells(1) == ("1", cell)


H = "https://a.com"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"url,sku\n{H}/b,c.jpg,2\n{A},3\n", [f"{H}/b,c.jpg", A]),
        (f"sku,url\n2,{H}/b,c.jpg\n", [f"{H}/b,c.jpg"]),
        (f"url;sku\n{H}/b;c.jpg;2\n{A};3\n", [f"{H}/b;c.jpg", A]),
        (f"url,sku\n{H}/w_2,h_3,c_fill/c.jpg?v=1,2\n", [f"{H}/w_2,h_3,c_fill/c.jpg?v=1"]),
        (f"url,more,sku\n{H}/b,c.jpg,{B},2\n{A},{C},3\n", [f"{H}/b,c.jpg", B, A, C]),
        # No longer than the header, without a header, a picture before the comma, a trailing comma, two that may be.
        (f"url,file\n{H}/b,c.jpg\n", [f"{H}/b"]),
        (f"{H}/b,c.jpg,2\n{H}/d,e.jpg,3\n", [f"{H}/b", f"{H}/d"]),
        (f"url,sku\n{A},thumb.jpg,2\n", [A]),
        (f"url,file\n{H}/b,c.jpg,\n", [f"{H}/b"]),
        (f"url,n,more\n{H}/b,c.jpg,{H}/d,e.jpg\n", [f"{H}/b", f"{H}/d"]),
        (f"url,sku\n{H}/b?x=1,c.jpg,2\n", [f"{H}/b?x=1"]),
        (f"url,sku\n{H}/b,c d.jpg,2\n", [f"{H}/b"]),
    ],
)
def test_a_separator_inside_an_address(text: str, expected: list[str]) -> None:
    entries = read(text)
    assert [entry.text for entry in entries if not entry.refusal] == expected
    sheet = sheet_of(entries)
    between = sheet.separator
    assert "".join(between.join(sheet.cells(row)) + "\n" for row in range(len(sheet))) == text


def test_rows_without_an_address() -> None:
    entries = read(f"SKU,Picture,Second\n1,{A},nothing\n2,,\n3,to come,\n4,,none\n5,#N/A,\n6,C:\\x.jpg,\n")
    refused = [(entry.text, entry.refusal, entry.row, entry.column) for entry in entries if entry.refusal]
    # The first row has an address, the second has nothing where one is expected, nor has an error of a formula.
    assert refused[:2] == [("to come", "No web address in row 4", 3, 1), ("C:\\x.jpg", refused[1][1], 6, 1)]
    assert refused[1][1] == "Not a web address: it is a path on a disk"
    assert len(refused) == 2


PIXEL = base64.b64encode(b"\x89PNG\r\n\x1a\nas far as a list is concerned").decode()


@pytest.mark.parametrize("separator", [";", "|", ","])
def test_tables_with_a_header_are_known_in_files_and_texts_that_do_not_say_so(separator: str) -> None:
    rows = [["SKU", "Title", "Picture"], ["1", "Cat", A], ["2", "None yet", ""], ["3", "Dog", B]]
    text = "".join(separator.join(row) + "\n" for row in rows)
    for entries in (list(read_stream(io.BytesIO(text.encode()), "list.txt")), list(read_text(text))):
        assert [(entry.text, entry.row, entry.column) for entry in entries] == [(A, 1, 2), (B, 3, 2)]
        assert entries[0].sheet is not None
        assert entries[0].sheet.names == ("SKU", "Title", "Picture")
        assert entries[0].sheet.separator == separator


@pytest.mark.parametrize(
    "text",
    [
        f"{A},x\n{B},y\n",
        f"Two, of them\n{A},{B}\n",
        f"Look, here\n{A}\n",
        f"Cats, dogs\n{A}, a cat, on a mat\n",
        "SKU;Picture\n1;later\n",
        f"|SKU|Picture|\n|---|---|\n|1|{A}|\n",
        "https://a.test/w_1,h_2/a.jpg\nhttps://a.test/w_1,h_2/b.jpg\n",
        "My pictures, 2024\nhttps://a.test/a,b.jpg\nhttps://a.test/c,d.jpg\n",
        f"data:image/png;base64,{PIXEL}\ndata:image/png;base64,{PIXEL}\n",
    ],
)
def test_other_lists_with_such_signs_stay_lists(text: str) -> None:
    assert all(entry.sheet is None for entry in read_text(text))
    assert all(entry.sheet is None for entry in read_stream(io.BytesIO(text.encode()), "list.txt"))


@pytest.mark.parametrize("stray", ["null", "5", f'"{C}"', f'["{C}"]'])
def test_a_value_that_is_no_object_does_not_cost_the_others_their_columns(stray: str) -> None:
    text = f'[{{"sku": "1", "url": "{A}"}}, {stray}, {{"sku": "2", "url": "{B}"}}]'
    entries = list(read_text(text))
    assert [entry.text for entry in entries] == ([A, C, B] if C in stray else [A, B])
    assert [entry.sheet.cells(entry.row)[0] for entry in entries if entry.sheet is not None] == ["1", "2"]


def test_the_line_that_names_the_separator_is_no_row() -> None:
    entries = read(f"sep=|\nSKU|Picture\n1|{A}\n")
    assert places(entries) == [(A, 1, 1)]
    assert sheet_of(entries).separator == "|"


def test_rows_that_csv_cannot_read_are_rows_as_they_stand() -> None:
    long = "x" * 200_000
    entries = read(f'u,v\n{A},"{long}\n{B},1\n' + f"{C},2\n" * 3000)
    assert places(entries)[:3] == [(A, 1, 0), (B, 2, 0), (C, 3, 0)]
    assert len(entries) == 3002
    assert sheet_of(entries).cells(1) == (A, f'"{long}')


def test_text_files_with_tabs_are_tables() -> None:
    entries = list(read_stream(io.BytesIO(f"SKU\tPicture\n1\t{A}\n2\t{B}\n".encode()), "list.txt"))
    assert places(entries) == [(A, 1, 1), (B, 2, 1)]
    lines = list(read_stream(io.BytesIO(f"{A}\n{B}\tx\n".encode()), "list.txt"))
    assert [(entry.text, entry.sheet) for entry in lines] == [(A, None), (B, None)]


CELLS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        [A, B, f"{A},{B}", f"{A} {C}", PAGE, "[", '["', "//", "https://", "www.", "\x1f", '"', "\n", "a.com/x"]
    ),
)


@given(st.lists(st.lists(CELLS, max_size=5), max_size=12), st.booleans())
@example([["\x1c" + A]], True)
def test_any_cells(rows: list[list[str]], chosen: bool) -> None:
    reading = Reading(url_columns=("column 1",)) if chosen else PLAIN
    try:
        entries = list(sheet_entries(rows, Title("any"), reading))
    except ColumnMissing:
        entries = []
    for sheet in {entry.sheet for entry in entries}:
        assert sheet is not None
        assert [list(sheet.cells(row)) for row in range(len(sheet))] == rows
    for entry in entries:
        assert entry.sheet is not None
        assert entry.column in entry.sheet.url_columns
        assert entry.sheet.cells(entry.row)[entry.column]


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(codec="utf-8", exclude_characters="\r\0", exclude_categories=["Cc"]), max_size=8),
            st.lists(st.sampled_from(["/a,b.jpg", "/c;d.jpg", "/g.jpg?w=1,2"]), max_size=3),
        ),
        min_size=1,
        max_size=9,
    ),
    st.sampled_from([",", ";", "|", " ", "\n", ", ", "; "]),
    st.sampled_from([",", ";", "\t", "|"]),
)
def test_no_address_is_lost(rows: list[tuple[str, list[str]]], between: str, separator: str) -> None:
    names = [[f"https://h{row}.com{path}" for path in paths] for row, (_, paths) in enumerate(rows)]
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerow(["SKU", "Picture", "Z"])
    for (title, _), urls in zip(rows, names, strict=True):
        writer.writerow([title, between.join(urls), "z"])
    writer.writerow(["last", A, "z"])
    entries = read(buffer.getvalue())
    wanted = [(url, row) for row, urls in enumerate(names, 1) for url in urls]
    assert [(entry.text, entry.row) for entry in entries] == [*wanted, (A, len(rows) + 1)]
    sheet = sheet_of(entries)
    assert [sheet.cells(row)[0] for row in range(1, len(sheet) - 1)] == [title for title, _ in rows]


@given(st.lists(st.lists(st.text(st.sampled_from('ab,"\n'), max_size=6), min_size=1, max_size=3), max_size=30))
def test_rows_come_as_they_were_written_wherever_quotes_begin(rows: list[list[str]]) -> None:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    sheet = sheet_of(read("SKU,Picture,Z\n" + "1,,2\n" * 600 + buffer.getvalue() * 40 + f"x,{A},z\n"))
    assert [list(sheet.cells(row)) for row in range(601, len(sheet) - 1)] == rows * 40


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_ending_parts_rows(end: str) -> None:
    text = end.join(["SKU,Note,Picture", f'1,"a b",{A}', "", f"2,x,{B}", ""])
    entries = list(read_stream(io.BytesIO(text.encode()), "list.csv"))
    assert [(entry.text, entry.row) for entry in entries] == [(A, 1), (B, 3)]


def test_line_breaks_within_cells_stay_as_they_are_and_others_part_rows() -> None:
    text = f'SKU,Note,Picture\r\n1,"a\r\nb\rc\nd",{A}\r2,x,{B}\r\n'
    entries = list(read_stream(io.BytesIO(text.encode()), "list.csv"))
    sheet = entries[0].sheet
    assert sheet is not None
    assert [sheet.cells(row) for row in range(len(sheet))] == [
        ("SKU", "Note", "Picture"),
        ("1", "a\r\nb\rc\nd", A),
        ("2", "x", B),
    ]
