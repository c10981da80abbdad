"""How large the tables of a workbook are, counted before anything is put in memory.

The library that reads workbooks makes a full rectangle of each sheet. A few bytes are enough to ask for a rectangle of
terabytes, and for that it ends the whole program; so every file is counted first, whatever it says about itself.
"""

import itertools
import re
import struct
import zipfile
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO
from xml.parsers import expat

from pixhaul.intake import unpacking
from pixhaul.intake.compound import MAGIC, Compound

MAX_CELLS = 10_000_000
"""Cells of one sheet, empty ones between others included; each takes 32 bytes while the sheet is read."""
MAX_UNPACKED = 500_000_000
"""Bytes of all parts of a workbook together."""

_XLSX_TAG = re.compile(rb"<(?:\w+:)?(row|c)\b(?:[^<>]*?\sr\s*=\s*[\"']([A-Za-z]*)(\d+)[\"'])?")
_ODS_TAG = re.compile(
    rb"<(?:[\w-]+:)?(table|table-row|(?:covered-)?table-cell)(?=[\s/>])((?:[^<>\"']|\"[^<\"]*\"|'[^<']*')*)>"
)
_ROWS = re.compile(rb"number-rows-repeated\s*=\s*[\"']\s*([^\"']*)")
_COLUMNS = re.compile(rb"number-columns-repeated\s*=\s*[\"']\s*([^\"']*)")
_VALUE = re.compile(rb":value|-value")
_ADDED = ("customXml/", "docProps/")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^<>]*")
_TO_ADDED = re.compile(rb"customXml/|docProps/|\.vml|&", re.IGNORECASE)
_OF_CELLS = re.compile(rb"/(?:worksheet|sharedStrings|styles|officeDocument)[\"']", re.IGNORECASE)
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_LONGEST_TAG = 1 << 16
_XLS_CELLS = frozenset((0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x0206, 0x0406, 0x027E))
"""Records of a cell or of several in one row: [MS-XLS] section 2.3.1, and those of older versions."""
_FILE_PASS = 0x002F
"""All that follows is encrypted: [MS-XLS] section 2.4.117."""
_XLSB_CELLS = frozenset(range(1, 12))
"""BrtCellBlank to BrtFmlaError: [MS-XLSB] section 2.3.1."""


class TooLarge(Exception):
    """The workbook would need more memory than it may have."""


class Locked(Exception):
    """The workbook is protected with a password."""


@dataclass(slots=True)
class _Extent:
    """The smallest rectangle from the first cell that holds all cells."""

    rows: int = 0
    columns: int = 0

    def hold(self, rows: int, columns: int) -> None:
        """Rows and columns are counted from 1. Raises :class:`TooLarge`."""
        if rows > self.rows or columns > self.columns:
            self.rows, self.columns = max(rows, self.rows), max(columns, self.columns)
            if self.rows * self.columns > MAX_CELLS:
                raise TooLarge


def check_archive(file: BinaryIO, archive: zipfile.ZipFile) -> None:
    """Count xlsx, xlsm, xlsb, ods.

    Raises :class:`TooLarge`, :class:`Locked`, and :class:`unpacking.Unreadable` for damaged ones.
    """
    left = MAX_UNPACKED
    members = archive.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise Locked
    is_ods = not any(member.filename.startswith("xl/") for member in members)
    # In an encrypted ods every part is noise but this one, which says so.
    for member in sorted(members, key=lambda member: member.filename != "META-INF/manifest.xml"):
        counted = _Counted(unpacking.pieces(file, member), left)
        first = next(counted, b"")
        if member.filename == "META-INF/manifest.xml" and b"encryption-data" in first:
            raise Locked
        if scan := _scan_of(member.filename, first, is_ods=is_ods):
            scan(itertools.chain((first,), counted))
        else:
            deque(counted, maxlen=0)
        left = counted.left


def check_compound(data: bytes) -> None:
    """Count xls. Raises :class:`TooLarge`, :class:`Locked` and :class:`Damaged`."""
    compound = Compound(data)
    for name in ("Workbook", "Book"):
        if name in compound.streams:
            _scan_xls(compound.read(name))


class _Counted(Iterator[bytes]):
    """Pieces, as long as there are not too many bytes of them."""

    def __init__(self, pieces: Iterator[bytes], left: int) -> None:
        self._pieces = pieces
        self.left = left

    def __next__(self) -> bytes:
        piece = next(self._pieces)
        self.left -= len(piece)
        if self.left < 0:
            raise TooLarge
        return piece


def _scan_of(name: str, first: bytes, *, is_ods: bool) -> Callable[[Iterator[bytes]], None] | None:
    """How the cells in a part of an archive are counted, None for one that has none."""
    if name.startswith(_ADDED):
        # What companies add to a workbook is any XML; no sheet may be there.
        return None
    if first.startswith(_WIDE) or b"\0<" in first[:100]:
        # Office programs write UTF-8; in another encoding the marks would not be found.
        raise unpacking.Unreadable
    if first.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        if is_ods:
            return _scan_ods if name == "content.xml" else None
        if name.endswith(".rels"):
            return _scan_relations
        # Old drawings are no proper XML; no sheet may be there either.
        return None if name.endswith(".vml") else _scan_xlsx
    return _scan_xlsb if name.endswith(".bin") and not first.startswith(MAGIC) else None


def _checked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same pieces of XML. Raises :class:`unpacking.Unreadable` where it is broken off, which the library waits on
    for ever, and where marks stand in comments and the like, which the count would take for real ones.
    """
    parser = expat.ParserCreate()

    def hidden(text: str) -> None:
        if "<" in text:
            raise unpacking.Unreadable

    def refuse(*_: object) -> None:
        raise unpacking.Unreadable

    def within(*, cdata: bool) -> None:
        parser.CharacterDataHandler = hidden if cdata else None

    parser.CommentHandler = hidden
    parser.ProcessingInstructionHandler = lambda _, data: hidden(data)
    parser.StartDoctypeDeclHandler = refuse
    parser.StartCdataSectionHandler = lambda: within(cdata=True)
    parser.EndCdataSectionHandler = lambda: within(cdata=False)
    try:
        for piece in pieces:
            parser.Parse(piece, False)
            yield piece
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise unpacking.Unreadable from None


def _tags(pattern: re.Pattern[bytes], pieces: Iterator[bytes]) -> Iterator[re.Match[bytes]]:
    """All matches, also of tags that lie in two pieces."""
    rest = b""
    for piece in _checked(pieces):
        text = rest + piece
        cut = text.rfind(b"<")
        if cut < 0 or len(text) - cut > _LONGEST_TAG:
            cut = len(text)
        yield from pattern.finditer(text, 0, cut)
        rest = text[cut:]
    yield from pattern.finditer(rest)


def _scan_xlsx(pieces: Iterator[bytes]) -> None:
    """Cells say where they are, or else follow the one before."""
    extent = _Extent()
    row = column = 0
    for tag in _tags(_XLSX_TAG, pieces):
        kind, letters, number = tag.groups()
        if kind == b"row":
            row, column = int(number[:9]) if number else row + 1, 0
        else:
            column = _column(letters) if letters else column + 1
            row = int(number[:9]) if number else row
            extent.hold(row, column)


def _scan_relations(pieces: Iterator[bytes]) -> None:
    """No sheet may be where none is looked for."""
    for relation in _tags(_RELATION, pieces):
        if _OF_CELLS.search(relation[0]) and _TO_ADDED.search(relation[0]):
            raise unpacking.Unreadable


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - 64
    return number


def _scan_ods(pieces: Iterator[bytes]) -> None:
    """Rows and cells may stand for many; empty ones at the end take no memory."""
    extent = _Extent()
    row = column = repeated = 0
    for tag in _tags(_ODS_TAG, pieces):
        kind, attributes = tag.groups()
        if kind == b"table":
            extent, row = _Extent(), 0
        elif kind == b"table-row":
            row, column, repeated = row + repeated, 0, _times(_ROWS, attributes)
        else:
            column += _times(_COLUMNS, attributes)
            if not attributes.endswith(b"/") or _VALUE.search(attributes):
                extent.hold(row + repeated, column)


def _times(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    match = pattern.search(attributes)
    if match is None:
        return 1
    if not match[1].strip().isdigit():
        raise unpacking.Unreadable
    return int(match[1][:9])


def _scan_xlsb(pieces: Iterator[bytes]) -> None:
    """Records of a type and a length, seven bits a byte: [MS-XLSB] section 2.1.4."""
    extent = _Extent()
    row = 0
    data = memoryview(b"".join(pieces))
    place, end = 0, len(data)
    while place + 2 <= end:
        kind, place = data[place], place + 1
        if kind & 0x80:
            kind, place = kind & 0x7F | data[place] << 7, place + 1
        size = shift = 0
        while place < end and shift < 28:
            size |= (data[place] & 0x7F) << shift
            shift, place = shift + 7, place + 1
            if not data[place - 1] & 0x80:
                break
        if place + 4 <= end and size >= 4:
            (number,) = struct.unpack_from("<I", data, place)
            if kind == 0:
                row = number + 1
            elif kind in _XLSB_CELLS:
                extent.hold(row, number + 1)
        place += size


def _scan_xls(data: bytes) -> None:
    """Records of a type and a length; cells begin with row and column, those of several end with the last column."""
    extent = _Extent()
    place = 0
    while place + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, place)
        if kind == _FILE_PASS:
            raise Locked
        if kind in _XLS_CELLS and size >= 6 and place + 4 + size <= len(data):
            row, column = struct.unpack_from("<HH", data, place + 4)
            if kind in (0x00BD, 0x00BE):
                column = max(column, *struct.unpack_from("<H", data, place + 2 + size))
            extent.hold(row + 1, column + 1)
        elif kind in (0x0809, 0x0009, 0x0209, 0x0409):
            extent = _Extent()  # the next sheet
        place += 4 + size
