"""Cells and whole workbooks in the XML of ECMA-376 (Office Open XML), written as a stream.

Texts are always written as texts (``t="inlineStr"``), so nothing that a server has said can become a formula.
"""

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import BinaryIO

from pixhaul.report.aside import ReportError
from pixhaul.report.records import Value

MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
_MOST_CHARACTERS = 32_767
"""What Excel takes in a sheet and in a cell."""
_MOST_TITLE = 31
_UNWRITABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)",
)
"""What XML 1.0 cannot hold, and what looks like the escape for it (ECMA-376 part 1, 22.9.2.19 ST_Xstring)."""
_NOT_IN_TITLE = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill>'
    '<patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
"""Two looks: plain, and bold for the names of columns."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One sheet of a new workbook; ``rows`` is called once."""

    title: str
    rows: Callable[[], Iterable[Sequence[Value]]]
    head: int = -1
    """Number of the row with the names of the columns, from 0, which is set in bold; -1 for none."""


def column_letters(column: int) -> str:
    """``A`` for 0, ``AA`` for 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_number(reference: str) -> int:
    """The column of a cell reference such as ``AB12``, from 0; -1 when it has none."""
    number = 0
    for letter in reference:
        if not "A" <= letter.upper() <= "Z":
            break
        number = number * 26 + ord(letter.upper()) - 64
    return number - 1


def cell_xml(row: int, column: int, value: Value, style: str = "", prefix: str = "") -> str:
    """One cell, row and column from 0; empty for None. ``prefix`` ends with a colon where elements have one."""
    if value is None or value == "":
        return ""
    p, at = prefix, f'r="{column_letters(column)}{row + 1}"'
    look = f' s="{style}"' if style else ""
    if isinstance(value, str):
        text = escape(writable(value), quote=False)
        return f'<{p}c {at}{look} t="inlineStr"><{p}is><{p}t xml:space="preserve">{text}</{p}t></{p}is></{p}c>'
    return f"<{p}c {at}{look}><{p}v>{value!r}</{p}v></{p}c>"


def writable(text: str) -> str:
    """The text as a cell can hold it: what XML has no sign for as ``_x001F_``, no longer than Excel takes."""
    return _UNWRITABLE.sub(lambda match: f"_x{ord(match[0]):04X}_", text[:_MOST_CHARACTERS])


def write_workbook(file: BinaryIO, tabs: Sequence[Tab]) -> None:
    """A new workbook. Raises :class:`ReportError` when a sheet would be longer than a spreadsheet can be."""
    titles = _titles([tab.title for tab in tabs])
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in _frame(titles):
            package.writestr(name, text)
        for number, tab in enumerate(tabs, 1):
            with package.open(f"xl/worksheets/sheet{number}.xml", "w", force_zip64=True) as part:
                for piece in _sheet(tab):
                    part.write(piece.encode())


def _sheet(tab: Tab) -> Iterator[str]:
    yield f'{_HEAD}<worksheet xmlns="{_MAIN}">'
    if tab.head == 0:
        yield (
            '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"'
            ' state="frozen"/></sheetView></sheetViews>'
        )
    yield "<sheetData>"
    for number, values in enumerate(tab.rows()):
        if number >= MOST_ROWS:
            raise ReportError("The list is longer than a spreadsheet can be", "Save it as .csv instead.")
        style = "1" if number == tab.head else ""
        cells = "".join(cell_xml(number, column, value, style) for column, value in enumerate(values[:MOST_COLUMNS]))
        yield f'<row r="{number + 1}">{cells}</row>'
    yield "</sheetData></worksheet>"


def _titles(wanted: Sequence[str]) -> list[str]:
    """Names of sheets as Excel takes them: 31 characters, some signs not, all different without regard to case."""
    titles: list[str] = []
    taken: set[str] = set()
    for text in wanted:
        base = _NOT_IN_TITLE.sub("_", text).strip("' ")[:_MOST_TITLE] or "Sheet"
        title, number = base, 1
        while title.casefold() in taken:
            number += 1
            tail = f" ({number})"
            title = base[: _MOST_TITLE - len(tail)] + tail
        taken.add(title.casefold())
        titles.append(title)
    return titles


def _frame(titles: Sequence[str]) -> Iterator[tuple[str, str]]:
    """All parts of the package but the sheets."""
    office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    numbers = range(1, len(titles) + 1)
    yield (
        "[Content_Types].xml",
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{office}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{office}.styles+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{office}.worksheet+xml"/>' for n in numbers
        )
        + "</Types>",
    )
    yield "_rels/.rels", _relations([("rId1", "officeDocument", "xl/workbook.xml")])
    yield (
        "xl/workbook.xml",
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
        + "".join(
            f'<sheet name="{escape(title)}" sheetId="{n}" r:id="rId{n}"/>'
            for n, title in zip(numbers, titles, strict=True)
        )
        + "</sheets></workbook>",
    )
    sheets = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in numbers]
    yield "xl/_rels/workbook.xml.rels", _relations([*sheets, (f"rId{len(titles) + 1}", "styles", "styles.xml")])
    yield "xl/styles.xml", _STYLES


def _relations(targets: Sequence[tuple[str, str, str]]) -> str:
    entries = (
        f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target="{target}"/>' for key, kind, target in targets
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(entries)}</Relationships>'
