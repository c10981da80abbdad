"""Workbooks, as LibreOffice has made them (``tests/data``) and as nobody should."""

import contextlib
import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.intake import workbook_size
from pixhaul.intake.compound import MAGIC
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import read_file, read_stream
from pixhaul.intake.merged import filled, spans
from pixhaul.intake.reading import PLAIN, Reading

DATA = Path(__file__).resolve().parents[1] / "data"
KINDS = ["ods", "xlsx", "xls"]
A = "https://a.com/x.jpg"


def read(data: bytes, name: str = "stock.xlsx", reading: Reading = PLAIN) -> list[NewEntry]:
    return list(read_stream(io.BytesIO(data), name, reading=reading))


def sheets(entries: list[NewEntry]) -> list[Sheet]:
    return [sheet for sheet in dict.fromkeys(entry.sheet for entry in entries) if sheet is not None]


@pytest.mark.parametrize("kind", KINDS)
def test_sheets_of_real_workbooks(kind: str) -> None:
    path = DATA / f"stock.{kind}"
    steps: list[tuple[int, int]] = []
    entries = list(read_file(path, lambda done, total: steps.append((done, total))))
    prices, more = sheets(entries)
    assert [
        (entry.text, entry.row, entry.column) for entry in entries if entry.sheet is prices and not entry.refusal
    ] == [
        ("https://shop.test/p/0012.jpg", 3, 8),
        ("https://shop.test/p/a,b.jpg", 3, 9),
        ("https://shop.test/p/c.jpg", 3, 9),
        ("https://shop.test/p/%C3%BC%20%C3%A4.jpg", 4, 8),
    ]
    assert [(entry.text, entry.refusal) for entry in entries if entry.refusal] == [
        ("none yet", "No web address in row 6")
    ]
    assert (prices.label, prices.tab, prices.path) == (f"stock.{kind}, Prices", "Prices", path)
    assert (prices.header_row, prices.url_columns, len(prices)) == (2, (8, 9), 6)
    assert prices.names[-3:] == ("Image", "Image 2", "Page")
    assert prices.cells(3)[:8] == (
        "0012", "12.5", "12", "2024-05-01", "2024-05-01 13:30:00", "TRUE", "08:15:00", "0.25",
    )  # fmt: skip
    assert prices.cells(4)[0] == "=2+3"
    assert prices.cells(4)[7] == "two\nlines"
    # Two merged cells; the library does not tell them in this kind.
    assert prices.cells(5)[0] == ("" if kind == "ods" else "=2+3")
    assert (more.tab, more.names, more.cells(1)) == (
        "More, of it", ("Column 1", "Name", "Picture"), ("", "Cat", "https://shop.test/cat.png"),
    )  # fmt: skip
    assert steps == sorted(steps)
    assert steps[-1] == (path.stat().st_size, path.stat().st_size)


def merged_workbook() -> openpyxl.Workbook:
    """A category over three rows, an article over two, and one picture for two articles."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Stock"
    for row in (
        ["Spring", None, None, "Pictures", None, None],
        ["Category", "SKU", None, "Front", "Back", "Note"],
        ["Coats", "00123", None, f"{A}?1", f"{A}?2", "new"],
        [None, "4", None, f"{A}?3", None, None],
        [None, None, None, None, f"{A}?4", "old"],
        ["Hats", "5", None, f"{A}?5", None, None],
    ):
        sheet.append(row)
    for area in ("A1:C1", "D1:E1", "A3:A5", "B4:C5", "D4:D5", "E3:E4"):
        sheet.merge_cells(area)
    return book


def test_merged_cells_hold_for_all_their_rows() -> None:
    buffer = io.BytesIO()
    merged_workbook().save(buffer)
    entries = read(buffer.getvalue())
    (sheet,) = sheets(entries)
    assert [(entry.text[-1], *sheet.cells(entry.row)[:2]) for entry in entries if not entry.refusal] == [
        ("1", "Coats", "00123"), ("2", "Coats", "00123"), ("3", "Coats", "4"), ("4", "Coats", "4"), ("5", "Hats", "5"),
    ]  # fmt: skip
    assert sheet.cells(1) == ("Category", "SKU", "", "Front", "Back", "Note")
    assert sheet.cells(4) == ("Coats", "4", "", "", f"{A}?4", "old")  # over several columns it is one text all the same


def test_merged_areas_that_overlap_do_no_harm() -> None:
    """No program makes them, and nothing may take long for them."""
    rows = [["a", "b"], ["", ""], ["", "c"], ["", ""], ["", ""]]
    areas = spans([((0, 0), (3, 0)), ((1, 0), (9, 0)), ((0, 1), (0, 1)), ((2, 1), (3, 5)), ((0, 99), (9, 99))])
    assert list(filled(rows, 0, areas, ())) == [["a", "b"], ["a", ""], ["a", "c"], ["a", "c"], ["a", ""]]
    assert list(filled(rows[1:], 1, areas, {1})) == [["", ""], ["", "c"], ["", ""], ["", ""]]


@pytest.mark.parametrize("kind", KINDS)
def test_sheets_that_are_asked_for(kind: str) -> None:
    data = (DATA / f"stock.{kind}").read_bytes()
    (hidden,) = read(data, f"stock.{kind}", Reading(tabs=("old",)))
    assert hidden.text == "https://shop.test/old.png"
    with pytest.raises(IntakeError) as caught:
        read(data, f"stock.{kind}", Reading(tabs=("Prices", "Nowhere")))
    assert caught.value.message == "There is no sheet “Nowhere” in this workbook"
    assert caught.value.hint == "It has these: Prices, More, of it, Old, Notes."


def test_a_column_that_no_sheet_has_is_told_with_those_of_the_fullest(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    full = book.create_sheet("Full", 0)
    full.append(["SKU", "Picture"])
    full.append(["1", "https://shop.test/a.png"])
    book.save(tmp_path / "two.xlsx")
    with pytest.raises(IntakeError) as caught:
        list(read_file(tmp_path / "two.xlsx", None, Reading(url_columns=("Photo",))))
    assert caught.value.hint == "It has these: SKU, Picture."


def test_a_chosen_column_need_be_in_one_sheet_only() -> None:
    data = (DATA / "stock.ods").read_bytes()
    assert [entry.text for entry in read(data, "stock.ods", Reading(url_columns=("picture",)))] == [
        "https://shop.test/cat.png"
    ]
    with pytest.raises(IntakeError, match="There is no column “Photo”"):
        read(data, "stock.ods", Reading(url_columns=("Photo",)))


@pytest.mark.parametrize("name", ["locked.ods", "locked.xls"])
def test_locked_workbooks(name: str) -> None:
    with pytest.raises(IntakeError, match=r"protected with a password\. Save it without a password"):
        list(read_file(DATA / name))


def test_a_locked_xlsx() -> None:
    with pytest.raises(IntakeError, match="protected with a password"):
        read(compound("EncryptedPackage", bytes(5000)))


@pytest.mark.parametrize("kind", KINDS)
def test_damaged_workbooks(kind: str) -> None:
    whole = (DATA / f"stock.{kind}").read_bytes()
    for length in range(8, len(whole) - 600, 997):
        with pytest.raises(IntakeError, match="This workbook is damaged"):
            read(whole[:length], f"stock.{kind}")
    for place in range(8, len(whole), 397):
        broken = bytearray(whole)
        broken[place : place + 40] = bytes(range(40))
        with contextlib.suppress(IntakeError):  # some places do not matter
            read(bytes(broken), f"stock.{kind}")


@pytest.mark.parametrize(
    "rows",
    [
        "<table:table-cell ",
        "<table:table-row><table:table-cell>",
        '<table:table-row a="',
        "<!-- <table:table> -->",
        "<![CDATA[<table:table>]]>",
        "<?x <table:table>?>",
    ],
)
def test_xml_that_is_broken_or_hides_something(rows: str) -> None:
    """The library would wait for ever for the rest of the first ones."""
    with pytest.raises(IntakeError, match="This workbook is damaged"):
        read(ods(rows), "a.ods")
    with pytest.raises(IntakeError, match="This workbook is damaged"):
        read(xlsx(rows.replace("table:", "")), "a.xlsx")


def test_what_companies_add_to_a_workbook_does_no_harm() -> None:
    good = xlsx(f'<row r="1"><c r="A1" t="inlineStr"><is><t>{A}</t></is></c></row>')
    added = b'<!DOCTYPE x><x><!-- <row r="9"/> --><row r="99999999"><c r="XFD1"/></row></x>'
    with zipfile.ZipFile(io.BytesIO(good)) as file:
        members = {name: file.read(name) for name in file.namelist()}
    assert [entry.text for entry in read(archive({**members, "customXml/item1.xml": added}))] == [A]
    relations = members["xl/_rels/workbook.xml.rels"].replace(b"worksheets/sheet1", b"/customXml/item1")
    with pytest.raises(IntakeError, match="This workbook is damaged"):
        read(archive({**members, "customXml/item1.xml": added, "xl/_rels/workbook.xml.rels": relations}))


def test_other_office_documents_stay_refused() -> None:
    for name in ("[Content_Types].xml", "word/document.xml"):
        data = archive({name: b"<x/>"})
        with pytest.raises(IntakeError, match="This is an office document, not a plain list"):
            read(data, "letter.docx")
    with pytest.raises(IntakeError, match="office document"):
        read(archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}), "letter.odt")
    with pytest.raises(IntakeError, match="office document"):
        read(compound("WordDocument", bytes(5000)), "letter.doc")


def test_macros_and_binary_workbooks() -> None:
    row = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{A}</t></is></c></row>'
    assert [entry.text for entry in read(xlsx(row), "stock.xlsm")] == [A]
    assert [(entry.text, entry.row, entry.column) for entry in read(xlsb(A, row=2, column=1), "stock.xlsb")] == [
        (A, 2, 1)
    ]


HUGE = 1_048_576
ONE = "<c><v>1</v></c>"
BOMB = f'<row r="1">{" " * 3_000_000}</row>'
HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "far": ("a.xlsx", lambda: xlsx(f'<row r="1">{ONE}</row><row><c r="XFD1048576"><v>1</v></c></row>')),
    "unnamed": ("a.xlsx", lambda: xlsx(f'<row r="1">{ONE * 16384}</row>' + f"<row>{ONE}</row>" * 9999)),
    "bomb": ("a.xlsx", lambda: xlsx(BOMB)),
    "repeated": ("a.ods", lambda: ods(repeated(HUGE, 16384))),
    "corner": ("a.ods", lambda: ods(repeated(HUGE, 1) + repeated(1, 16384))),
    "binary": ("a.xlsb", lambda: xlsb(A, row=HUGE, column=16383)),
    "old": ("a.xls", lambda: compound("Workbook", struct.pack("<5Hd", 0x0203, 14, 65535, 65535, 0, 1) + bytes(5000))),
}


@pytest.mark.parametrize("which", HOSTILE)
def test_small_files_that_would_take_all_memory(which: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_size, "MAX_UNPACKED", 2_000_000)
    name, make = HOSTILE[which]
    with pytest.raises(IntakeError) as caught:
        read(make(), name)
    assert caught.value.message == "This workbook is too large to be read"


def test_a_size_that_is_a_lie(monkeypatch: pytest.MonkeyPatch) -> None:
    """The archive says that a part is small; what counts is what comes out of it."""
    monkeypatch.setattr(workbook_size, "MAX_UNPACKED", 2_000_000)
    data = bytearray(xlsx(BOMB))
    place = 0
    while (place := data.find(b"PK\x01\x02", place)) >= 0:
        data[place + 24 : place + 28] = struct.pack("<I", 1000)
        place += 4
    with pytest.raises(IntakeError, match="too large"):
        read(bytes(data))


def archive(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return buffer.getvalue()


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def package(kind: str, book: bytes, sheet: bytes) -> bytes:
    """The least that makes a workbook of Excel: one sheet, ``kind`` is ``xml`` or ``bin``."""

    def relation(what: str, target: str) -> bytes:
        return (
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/{what}" '
            f'Target="{target}"/></Relationships>'
        ).encode()

    return archive(
        {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>'.encode(),
            "_rels/.rels": relation("officeDocument", f"xl/workbook.{kind}"),
            f"xl/workbook.{kind}": book,
            f"xl/_rels/workbook.{kind}.rels": relation("worksheet", f"worksheets/sheet1.{kind}"),
            f"xl/worksheets/sheet1.{kind}": sheet,
        }
    )


def xlsx(rows: str) -> bytes:
    sheets = '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>'
    book = f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{sheets}</workbook>'
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    return package("xml", book.encode(), sheet.encode())


def xlsb(text: str, row: int, column: int) -> bytes:
    """A binary workbook with one text in it: [MS-XLSB] section 2.4."""

    def wide(value: str) -> bytes:
        return struct.pack("<I", len(value)) + value.encode("utf-16-le")

    def record(kind: int, data: bytes = b"") -> bytes:
        number = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
        assert len(data) < 128
        return number + bytes([len(data)]) + data

    book = record(131) + record(143) + record(156, struct.pack("<II", 0, 1) + wide("rId1") + wide("S")) + record(144)
    far = struct.pack("<IIII", row, row, column, column)
    sheet = record(129) + record(148, far) + record(145)
    sheet += record(0, struct.pack("<IIH", row, 0, 300) + bytes(7))
    sheet += record(6, struct.pack("<II", column, 0) + wide(text)) + record(146) + record(130)
    return package("bin", book + record(132), sheet)


def ods(rows: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table")
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return archive({"mimetype": kind, "content.xml": content.encode(), "META-INF/manifest.xml": b"<manifest/>"})


def repeated(rows: int, columns: int) -> str:
    return (
        f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value-type="string" '
        f'table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell></table:table-row>'
    )


def compound(name: str, stream: bytes) -> bytes:
    """A compound file with one stream: header, allocation table, directory, then the stream ([MS-CFB] section 2)."""
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    sectors = -(-len(stream) // 512)
    assert 8 < sectors < 120
    chain = [0xFFFFFFFD, end, *range(3, sectors + 2), end]
    table = struct.pack("<128I", *chain, *[free] * (128 - len(chain)))

    def entry(called: str, kind: int, child: int, start: int, size: int) -> bytes:
        text = called.encode("utf-16-le")
        head = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text) + 2, kind, 1, free, free, child)
        return head + bytes(36) + struct.pack("<IQ", start, size)

    directory = (entry("Root Entry", 5, 1, end, 0) + entry(name, 2, free, 2, len(stream))).ljust(512, b"\0")
    header = MAGIC + bytes(16) + struct.pack("<5H6xII", 62, 3, 0xFFFE, 9, 6, 0, 1)
    header += struct.pack("<8I", 1, 0, 4096, end, 0, end, 0, 0)
    header += struct.pack("<108I", *[free] * 108)
    return header + table + directory + stream.ljust(sectors * 512, b"\0")
