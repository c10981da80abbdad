"""Tables of text: csv, tsv and their kin. The separator is found, not asked for."""

import csv
import itertools
import operator
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from pixhaul.core.entries import NewEntry, Piece, flat
from pixhaul.intake.reading import Reading
from pixhaul.intake.rows import Title, sheet_pieces

SEPARATORS = (",", ";", "\t", "|")
NONE = "\x1f"
_SAMPLE_ROWS = 50
_SAMPLE_CHARACTERS = 2000
_CHUNK = 100
"""Lines that are looked at together; few, since each may have a million letters."""
_MOST_COLUMNS = 16_384
"""As many as spreadsheet programs have; a row with far more keeps the rest in one cell."""
_QUOTE_OR_RETURN = re.compile('["\r]')


def separator_of(sample: list[str]) -> str:
    """The separator under which most of the sample's rows have the same number of cells, more than one.

    :data:`NONE` when there is no such one: then commas inside addresses stay what they are.
    """
    # A cell of megabytes must not hide the others from the count.
    shown = [line[:_SAMPLE_CHARACTERS] for line in sample]

    def score(separator: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in csv.reader(shown, delimiter=separator) if row]
        except csv.Error:
            return (0.0, 0)
        if not widths:
            return (0.0, 0)
        width, rows = Counter(widths).most_common(1)[0]
        return (rows / len(widths), width) if width > 1 else (0.0, 0)

    best = max(SEPARATORS, key=score)
    return best if score(best)[1] else NONE


def read_table(lines: Iterator[str], title: Title, reading: Reading, separator: str = "") -> Iterator[NewEntry]:
    """Addresses of a table of text; ``separator`` is found when it is not given. Raises as :func:`sheet_pieces`."""
    return flat(table_pieces(lines, title, reading, separator))


def table_pieces(lines: Iterator[str], title: Title, reading: Reading, separator: str = "") -> Iterator[Piece]:
    """What :func:`read_table` gives, in blocks where that is possible."""
    sample = list(itertools.islice(lines, _SAMPLE_ROWS))
    if sample and sample[0].lower().startswith("sep=") and len(sample[0].rstrip("\r")) == 5:
        # Excel's own way to say it; Excel does not show this line as a row.
        separator = sample.pop(0)[4]
    separator = separator or separator_of(list(_lines_of(sample)))
    rows = _rows(itertools.chain(sample, lines), separator)
    is_split = separator not in (NONE, "\t")
    return sheet_pieces(
        rows, replace(title, separator="," if separator == NONE else separator, is_split=is_split), reading
    )


def _rows(lines: Iterator[str], separator: str) -> Iterator[list[str]]:
    """The rows of all lines. Without quotes they need only be split, which is three times as fast."""
    while chunk := list(itertools.islice(lines, _CHUNK)):
        whole = "".join(chunk)
        if "\r" in whole:
            chunk = list(_lines_of(chunk))
        if whole.count(separator) > _CHUNK * _MOST_COLUMNS:
            yield from (line.split(separator, _MOST_COLUMNS) for line in chunk)
        elif '"' in whole:
            yield from _quoted_rows(itertools.chain(chunk, lines), separator, len(chunk))
        else:
            # A blank line has no cells; without one, splitting costs no step of the interpreter.
            split = map(str.split, chunk, itertools.repeat(separator))
            yield from split if all(chunk) else (line.split(separator) if line else [] for line in chunk)


def _lines_of(lines: list[str]) -> Iterator[str]:
    """Lines that may hold carriage returns: within quotes they belong to their cell, elsewhere they end a line.

    The first line begins outside of quotes.
    """
    inside = False
    for line in lines:
        start = 0
        for match in _QUOTE_OR_RETURN.finditer(line):
            if match[0] == '"':
                inside = not inside
            elif not inside:
                yield line[start : match.start()]
                start = match.end()
        if start < len(line) or not line.endswith("\r") or inside:
            yield line[start:]


def _quoted_rows(lines: Iterator[str], separator: str, count: int) -> Iterator[list[str]]:
    """The rows that begin in the first ``count`` lines; no line behind their end is taken.

    Lines that csv cannot read are rows by themselves, with every quote as it stands.
    """
    rest: Iterator[str] = map(operator.add, lines, itertools.repeat("\n"))
    while count > 0:
        ended, again = itertools.tee(rest)
        reader = csv.reader(ended, delimiter=separator)
        done = 0
        try:
            for row in reader:
                yield row
                done = reader.line_num
                if done >= count:
                    return
        except csv.Error:
            # A quote that never ends, a cell of megabytes.
            broken = itertools.islice(again, done, reader.line_num)
            yield from (line.removesuffix("\n").removesuffix("\r").split(separator) for line in broken)
            count -= reader.line_num
            rest = again
        else:
            return
