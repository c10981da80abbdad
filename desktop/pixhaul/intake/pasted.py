"""Cells copied in a spreadsheet program (text with tabs, HTML with a table), and tables in files that do not say so."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from pixhaul.core.datauris import is_data
from pixhaul.core.entries import NewEntry
from pixhaul.intake.cells import begins_with_address, joined_halves, mentions_address
from pixhaul.intake.reading import Reading
from pixhaul.intake.rows import Title, sheet_entries
from pixhaul.intake.tables import read_table

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_SAMPLE = 20
_PARTING = ";|,"
_LONGEST = 100_000
"""Characters of a line that is looked at."""
_MOST_CELLS = 2_000_000
"""Cells of a table of HTML, those that others stretch over included."""
_MOST_COLUMNS = 16_384
"""As many as spreadsheet programs have."""
_PROGRAM = re.compile(
    r"google-sheets-html-origin|schemas-microsoft-com:office:excel|<meta[^>]+generator[^>]+(?:LibreOffice|OpenOffice|Excel)",
    re.IGNORECASE,
)
_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_BREAK = "\ue000"
"""Stands for a line break while blanks are put together; a private character that no spreadsheet has."""


def is_cells(sample: list[str]) -> bool:
    """Whether lines are rows of cells: parted by tabs, the same number in each, more than one."""
    shown = [line[:_LONGEST] for line in sample if line.strip()]
    if not shown or not all("\t" in line or '"' in line for line in shown) or shown[0].startswith((" ", "#")):
        return False
    try:
        widths = {len(row) for row in csv.reader((line + "\n" for line in shown), delimiter="\t")}
    except csv.Error:
        return False
    return len(widths) == 1 and widths != {1}


def cells_or_none(
    lines: Iterable[str], title: Title, reading: Reading
) -> tuple[Iterator[NewEntry] | None, Iterator[str]]:
    """Entries of lines that are rows of cells, else None; and all lines again."""
    source = iter(lines)
    sample = list(itertools.islice(source, _SAMPLE))
    everything = itertools.chain(sample, source)
    # The last line of the sample may end inside a cell.
    shown = sample if len(sample) < _SAMPLE else sample[:-1]
    separator = "\t" if is_cells(shown) else named_columns(shown)
    if separator:
        return read_table(everything, title, reading, separator), iter(())
    return None, everything


def named_columns(sample: list[str]) -> str:
    """What parts the cells of a table with a header, such as ``SKU;Picture``; empty for lists of other kinds.

    Commas and semicolons are in addresses too: all lines must have as many cells, the first one no address, and most
    others one in the same column, beside a column without any.
    """
    shown = [line[:_LONGEST] for line in sample if line.strip()]
    if len(shown) < 2 or mentions_address(shown[0]) or any(is_data(line.lstrip()) for line in shown):
        return ""
    return next((separator for separator in _PARTING if separator in shown[0] and _has_columns(shown, separator)), "")


def _has_columns(shown: list[str], separator: str) -> bool:
    try:
        names, *rows = csv.reader((line + "\n" for line in shown), delimiter=separator)
    except (csv.Error, ValueError):
        return False
    if not rows or not all(map(str.strip, names)) or any(len(row) != len(names) for row in rows):
        return False
    columns = list(zip(*rows, strict=True))
    of_addresses = [number for number, column in enumerate(columns) if _is_of_addresses(column)]
    if any(joined_halves(row[number : number + 2], separator) for row in rows for number in of_addresses):
        return False  # a list with a line above it, whose addresses have commas in them
    return bool(of_addresses) and any(not any(map(mentions_address, column)) for column in columns)


def _is_of_addresses(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell.strip()]
    return bool(filled) and sum(map(begins_with_address, filled)) * 2 > len(filled)


def read_html_cells(markup: str, title: Title, reading: Reading) -> Iterator[NewEntry] | None:
    """Entries of the first table whose cells hold addresses as text; None for HTML whose pictures are meant.

    A page with pictures is left to the reader of pages, unless a spreadsheet program says that it has made it.
    """
    if not _TABLE.search(markup):
        return None
    # Text and tables pass through here as well, and need no parser of HTML.
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(markup.lstrip("\ufeff").encode("utf-8", "replace"))
    by_program = _PROGRAM.search(markup[:10_000]) is not None
    for table in tree.css("table"):
        nested = any(inner.mem_id != table.mem_id for inner in table.css("table"))
        if nested or (table.css_first("img") is not None and not by_program):
            continue
        rows = _rows(table)
        if any(begins_with_address(cell) for row in rows for cell in row):
            return sheet_entries(rows, title, reading)
    return None


def _rows(table: LexborNode) -> list[list[str]]:
    """The cells as they stand in the grid: a cell that stretches over others leaves those empty."""
    rows: list[list[str]] = []
    covered: dict[int, int] = {}
    count = 0
    for line in table.css("tr"):
        cells: list[str] = []
        for cell in line.iter():
            if cell.tag not in ("td", "th"):
                continue
            _skip(cells, covered)
            across, down = _span(cell, "colspan"), _span(cell, "rowspan")
            if down > 1:
                covered.update((len(cells) + number, down) for number in range(across))
            if len(cells) > _MOST_COLUMNS:
                break
            cells += [_text(cell), *("",) * (across - 1)]
        _skip(cells, covered)
        covered = {column: left - 1 for column, left in covered.items() if left > 1}
        rows.append(cells)
        count += len(cells)
        if count > _MOST_CELLS:
            break
    return rows


def _skip(cells: list[str], covered: dict[int, int]) -> None:
    while len(cells) in covered and len(cells) <= _MOST_COLUMNS:
        cells.append("")


def _span(cell: LexborNode, name: str) -> int:
    """At most 1000, as the HTML standard has it."""
    text = (cell.attributes.get(name) or "").strip()
    return max(1, min(1000, int(text))) if text.isdecimal() and len(text) < 8 else 1


def _text(cell: LexborNode) -> str:
    for line_break in cell.css("br"):
        line_break.replace_with(_BREAK)
    return "\n".join(" ".join(part.split()) for part in cell.text().split(_BREAK))
