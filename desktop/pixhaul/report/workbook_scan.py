"""Where in the XML of a worksheet new cells go, found without changing a byte of it; and whether it is the one read.

The parser is expat, which tells the byte offset of everything it meets. A document with a DTD is refused: no program
that writes workbooks makes one.
"""

import re
from array import array
from collections.abc import Callable, Iterator, Mapping
from mmap import mmap
from typing import NamedTuple
from xml.parsers import expat

from pixhaul.core.addresses import without_logins
from pixhaul.report.spreadsheet import column_number

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BYTES_AT_ONCE = 1 << 20

Expected = Iterator[tuple[int, Mapping[int, str]]]
"""Rows that get new cells, ascending from 0, each with the texts that were read in some of its columns."""


class OtherWorkbook(Exception):
    """The workbook is not, or no longer, the one that the table was read from."""


class Spot(NamedTuple):
    """One row in bytes: where it begins, and what between its last cell and its end the new cells replace."""

    start: int
    cut: int
    resume: int


class SheetScan:
    """One pass over a worksheet. Raises :class:`OtherWorkbook` when a text is not what was read."""

    def __init__(self, expected: Expected, shared: list[str], first: int, count: int, header_row: int) -> None:
        """New cells go into ``count`` columns from ``first`` on; ``shared`` is the table of shared strings."""
        self._expected, self._shared = expected, shared
        self._first, self._after, self._header_row = first, first + count, header_row
        self._spots = array("q")
        self.last = -1
        """The last column of the sheet that holds anything."""
        self.dimension: tuple[int, str] | None = None
        """Offset and reference of the element that says how far the sheet reaches."""
        self.header_style = ""
        self._wanted_row, self._texts = next(expected, (-1, {}))
        self._row, self._column, self._start, self._cut, self._resume = -1, -1, 0, -1, -1
        self._kind = self._style = ""
        self._seen = 0
        self._text: list[str] | None = None
        self._reading = self._spoken = False
        self._parser = parser_for(self._begin, self._end, self._characters)

    def run(self, xml: mmap) -> None:
        """Read the whole worksheet."""
        for at in range(0, len(xml), _BYTES_AT_ONCE):
            self._parser.Parse(xml[at : at + _BYTES_AT_ONCE], False)
        self._parser.Parse(b"", True)
        if self._wanted_row >= 0:
            raise OtherWorkbook(f"row {self._wanted_row + 1} is not there")

    def spots(self) -> Iterator[Spot]:
        """One for each expected row."""
        for at in range(0, len(self._spots), 3):
            yield Spot(*self._spots[at : at + 3])

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        match name:
            case "c":
                self._begin_cell(attributes)
            case "v" | "t":
                self._reading = self._text is not None and not self._spoken
                self.last = max(self.last, self._column)
            case "f":
                self.last = max(self.last, self._column)
            case "row":
                self._row = int(attributes["r"]) - 1 if "r" in attributes else self._row + 1
                self._start = self._parser.CurrentByteIndex
                self._column, self._cut, self._resume, self._seen = -1, -1, -1, 0
            case "rPh":  # how the text is spoken (furigana) is not part of it
                self._spoken = True
            case "dimension":
                self.dimension = (self._parser.CurrentByteIndex, attributes.get("ref", ""))

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        self._column = column_number(attributes["r"]) if "r" in attributes else self._column + 1
        if self._row != self._wanted_row:
            return
        if self._column >= self._first and self._cut < 0:
            self._cut = self._parser.CurrentByteIndex
        if self._column >= self._after and self._resume < 0:
            self._resume = self._parser.CurrentByteIndex
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._text = [] if self._column in self._texts else None

    def _characters(self, text: str) -> None:
        if self._reading and self._text is not None:
            self._text.append(text)

    def _end(self, name: str) -> None:
        match name:
            case "v" | "t":
                self._reading = False
            case "rPh":
                self._spoken = False
            case "c":
                if self._text is not None:
                    self._compare("".join(self._text))
                    self._text = None
            case "row":
                if self._row == self._wanted_row:
                    self._end_row()

    def _compare(self, text: str) -> None:
        self._seen += 1
        if self._row == self._header_row and self._style:
            self.header_style = self._style
        if self._kind == "s":
            text = self._shared[int(text)]
        elif self._kind not in ("inlineStr", "str"):
            return  # numbers and dates: how they were shown is not known here
        if _bare(plain(text)) != _bare(self._texts[self._column]):
            raise OtherWorkbook(f"row {self._row + 1} has another text")

    def _end_row(self) -> None:
        end = self._parser.CurrentByteIndex
        if self._seen < len(self._texts):
            raise OtherWorkbook(f"row {self._row + 1} has fewer cells")
        cut = end if self._cut < 0 else self._cut
        self._spots.extend((self._start, cut, end if self._resume < 0 else self._resume))
        self._wanted_row, self._texts = next(self._expected, (-1, {}))
        if 0 <= self._wanted_row <= self._row:
            raise OtherWorkbook(f"row {self._row + 1} comes twice")


def parser_for(
    begin: Callable[[str, Mapping[str, str]], None],
    end: Callable[[str], None] = lambda _name: None,
    characters: Callable[[str], None] = lambda _text: None,
) -> expat.XMLParserType:
    """A parser that tells the names of elements without their namespaces."""

    def refuse(*_declaration: object) -> None:
        raise OtherWorkbook("it holds a document type declaration")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda name, attributes: begin(name.rpartition(" ")[2], attributes)
    parser.EndElementHandler = lambda name: end(name.rpartition(" ")[2])
    parser.CharacterDataHandler = characters
    return parser


def _bare(text: str) -> list[str]:
    """The words of a cell. A list that was read back from the record has no passwords any more; the file has."""
    return without_logins(text).split()


def plain(text: str) -> str:
    """A text of a workbook with its escapes undone (ECMA-376 part 1, 22.9.2.19 ST_Xstring)."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text
