"""The user's own workbook with columns added: everything else in the file stays byte for byte as it was.

A library that reads and writes workbooks loses what it does not know (charts, shapes, pivot tables, comments). Here
only the XML of the worksheets that get cells is edited, at the places where rows end.
"""

import heapq
import mmap
import posixpath
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import BinaryIO, Self
from xml.parsers import expat

from pixhaul.core.sheets import Sheet
from pixhaul.report.records import Value
from pixhaul.report.results import SheetItems
from pixhaul.report.spreadsheet import MOST_COLUMNS, cell_xml, column_letters, column_number
from pixhaul.report.workbook_scan import OtherWorkbook, SheetScan, parser_for

_ROW_TAG = re.compile(rb"<([\w.-]+:)?row\b")
_SPANS = re.compile(rb"\sspans=(\"[^\"]*\"|'[^']*')")
_REFERENCE = re.compile(rb"\sref=(\"[^\"]*\"|'[^']*')")
_WIDE = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class _Part:
    """A worksheet that has been looked through, and where its new cells go."""

    xml: mmap.mmap
    sheet: Sheet
    scan: SheetScan
    first: int


class Workbook:
    """A workbook to add columns to. Use as a context; its file is open until then.

    All is looked through before anything is written: :class:`OtherWorkbook` is raised at the beginning only.
    """

    def __init__(self, path: Path, sheets: Sequence[Sheet], items: SheetItems) -> None:
        self._path, self._sheets, self._items = path, sheets, items
        self._stack = ExitStack()
        self._parts: dict[str, _Part] = {}

    def __enter__(self) -> Self:
        try:
            self._package = self._stack.enter_context(zipfile.ZipFile(self._path))
            parts, shared = _contents(self._package)
            for sheet in self._sheets:
                self._parts[parts[sheet.tab]] = self._scanned(sheet, parts[sheet.tab], shared)
        except (OSError, KeyError, ValueError, IndexError, zipfile.BadZipFile, expat.ExpatError) as error:
            self._stack.close()
            raise OtherWorkbook(f"{type(error).__name__}: {error}") from error
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self._stack.close()

    def write(self, file: BinaryIO) -> None:
        """Write the workbook with its new columns."""
        with zipfile.ZipFile(file, "w") as target:
            for info in {info.filename: info for info in self._package.infolist()}.values():
                part = self._parts.get(info.filename)
                copied = zipfile.ZipInfo(info.filename, info.date_time)
                copied.compress_type, copied.external_attr = zipfile.ZIP_DEFLATED, info.external_attr
                if info.is_dir():
                    target.writestr(copied, b"")
                    continue
                with target.open(copied, "w", force_zip64=part is not None) as out:
                    if part is None:
                        with self._package.open(info) as kept:
                            shutil.copyfileobj(kept, out)
                    else:
                        for piece in self._edited(part):
                            out.write(piece)

    def _scanned(self, sheet: Sheet, name: str, shared: list[str]) -> _Part:
        xml = self._unpacked(name)
        if xml[:2] in _WIDE:
            raise OtherWorkbook("the worksheet is not in UTF-8")
        place = self._items.place(sheet)
        first = _filled(sheet) if place is None else place
        while True:
            scan = SheetScan(_expected(sheet, self._items), shared, first, len(self._items.added), sheet.header_row)
            scan.run(xml)
            if place is not None or scan.last < first:
                break
            first = scan.last + 1  # the table that was read was a part of the sheet
        if first + len(self._items.added) > MOST_COLUMNS:
            raise OtherWorkbook("there is no room to the right")
        return _Part(xml, sheet, scan, first)

    def _unpacked(self, name: str) -> mmap.mmap:
        """The XML as if it were in memory, on the disk while it is large."""
        file = self._stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - closed with the rest
        with self._package.open(name) as packed:
            shutil.copyfileobj(packed, file)
        file.flush()
        return self._stack.enter_context(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))

    def _edited(self, part: _Part) -> Iterator[bytes]:
        xml, at = part.xml, 0
        if part.scan.dimension is not None:
            start, reference = part.scan.dimension
            at = xml.find(b">", start) + 1
            yield xml[:start]
            wider = _wider(reference, part.first + len(self._items.added) - 1)
            yield _REFERENCE.sub(f' ref="{wider}"'.encode(), xml[start:at])
        for spot, (row, values) in zip(part.scan.spots(), _wanted(part.sheet, self._items), strict=True):
            yield xml[at : spot.start]
            end = xml.find(b">", spot.start) + 1
            tag = _SPANS.sub(b"", xml[spot.start : end])
            match = _ROW_TAG.match(tag)
            prefix = match[1].decode() if match and match[1] else ""
            yield tag
            yield xml[end : spot.cut]
            style = part.scan.header_style if row == part.sheet.header_row else ""
            cells = (cell_xml(row, column, value, style, prefix) for column, value in enumerate(values, part.first))
            yield "".join(cells).encode()
            at = spot.resume
        yield xml[at:]


def _filled(sheet: Sheet) -> int:
    """The number of columns up to the last one that holds anything."""
    wide = 0
    for row in range(len(sheet)):
        cells = sheet.cells(row)
        while len(cells) > wide and not cells[-1]:
            cells = cells[:-1]
        wide = max(wide, len(cells))
    return wide


def _expected(sheet: Sheet, items: SheetItems) -> Iterator[tuple[int, Mapping[int, str]]]:
    """The texts by which the table is known again: its header, and every cell with an address."""
    rows = ((row, items.texts(sheet, row, found)) for row, found in items.told_rows(sheet) if row != sheet.header_row)
    head = sheet.header_row
    if head < 0:
        return iter(rows)
    names = {column: text for column, text in enumerate(sheet.cells(head)) if text.strip()}
    return heapq.merge(iter([(head, names)]), rows, key=itemgetter(0))


def _wanted(sheet: Sheet, items: SheetItems) -> Iterator[tuple[int, Sequence[Value]]]:
    """The same rows with what they get."""
    rows = ((row, values) for row, values in items.results(sheet) if row != sheet.header_row)
    if sheet.header_row < 0:
        return iter(rows)
    names: Sequence[Value] = items.names(sheet)
    return heapq.merge(iter([(sheet.header_row, names)]), rows, key=itemgetter(0))


def _wider(reference: str, last: int) -> str:
    """``A1:E9`` with its last column moved to ``last``, unless it reaches further already."""
    begin, _, end = reference.partition(":")
    end = end or begin
    row = end.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return f"{begin}:{column_letters(max(last, column_number(end)))}{row}"


def _contents(package: zipfile.ZipFile) -> tuple[dict[str, str], list[str]]:
    """The part of each worksheet by the name of its tab, and the table of shared strings."""
    book = _of_kind(_relations(package, ""), "officeDocument")
    related = _relations(package, book)
    tabs: dict[str, str] = {}

    def begin(name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheet":
            keys = [value for key, value in attributes.items() if key.endswith("/relationships id")]
            tabs[attributes["name"]] = related[keys[0]][1]

    parser_for(begin).Parse(package.read(book), True)
    strings = _of_kind(related, "sharedStrings")
    return tabs, _shared_strings(package, strings) if strings else []


def _of_kind(relations: Mapping[str, tuple[str, str]], wanted: str) -> str:
    return next((target for kind, target in relations.values() if kind == wanted), "")


def _relations(package: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Kind and target of everything that a part refers to, by its key (ECMA-376 part 2, 6.5)."""
    folder, name = posixpath.split(part)
    found: dict[str, tuple[str, str]] = {}

    def begin(element: str, attributes: Mapping[str, str]) -> None:
        if element == "Relationship":
            target = posixpath.normpath(posixpath.join("/", folder, attributes["Target"])).lstrip("/")
            found[attributes["Id"]] = (attributes["Type"].rpartition("/")[2], target)

    parser_for(begin).Parse(package.read(posixpath.join(folder, "_rels", f"{name}.rels")), True)
    return found


def _shared_strings(package: zipfile.ZipFile, name: str) -> list[str]:
    strings: list[str] = []
    pieces: list[str] = []
    state = {"reading": False, "spoken": False}

    def begin(element: str, _attributes: Mapping[str, str]) -> None:
        if element == "rPh":
            state["spoken"] = True
        elif element == "t":
            state["reading"] = not state["spoken"]

    def end(element: str) -> None:
        if element == "rPh":
            state["spoken"] = False
        elif element == "t":
            state["reading"] = False
        elif element == "si":
            strings.append("".join(pieces))
            pieces.clear()

    def characters(text: str) -> None:
        if state["reading"]:
            pieces.append(text)

    parser = parser_for(begin, end, characters)
    with package.open(name) as file:
        parser.ParseFile(file)
    return strings
