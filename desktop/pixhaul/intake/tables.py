"""Tables of text: csv, tsv and their kin. The separator is found, not asked for."""

import csv
from collections import Counter
from collections.abc import Iterator

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import addresses, line_entries, plain_address, refused

SEPARATORS = (",", ";", "\t", "|")
NONE = "\x1f"
_SAMPLE_ROWS = 50
_SAMPLE_CHARACTERS = 2000


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


def read_table(lines: Iterator[str]) -> Iterator[NewEntry]:
    """Addresses of every cell in row order. A row without any is refused, but for the first one, the header."""
    source = _Recorder(lines)
    sample = source.peek(_SAMPLE_ROWS)
    separator = separator_of(sample)
    if sample and sample[0].lower().startswith("sep=") and len(sample[0]) == 5:
        # Excel's own way to say it.
        separator = sample[0][4]
        source.drop()
    first = True
    reader = csv.reader(source, delimiter=separator)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            # A quote that never ends, a cell of megabytes: what was read since the last row is taken line by line.
            for line in source.taken:
                yield from line_entries(line)
            reader = csv.reader(source, delimiter=separator)
        else:
            yield from _row(row, is_first=first)
        source.taken.clear()
        first = False


class _Recorder:
    """The lines as csv wants them, with those of the row under way remembered."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.taken: list[str] = []
        self._lines = lines
        self._ahead: list[str] = []

    def peek(self, count: int) -> list[str]:
        for line in self._lines:
            self._ahead.append(line)
            if len(self._ahead) >= count:
                break
        return list(self._ahead)

    def drop(self) -> None:
        self._ahead.pop(0)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.pop(0) if self._ahead else next(self._lines)
        if "\0" in line:
            line = line.replace("\0", "")
        self.taken.append(line)
        return line + "\n"


def _row(cells: list[str], *, is_first: bool) -> Iterator[NewEntry]:
    none = True
    for cell in cells:
        url = plain_address(cell)
        if url is not None:
            none = False
            yield NewEntry(url)
        elif "//" in cell or "www." in cell.lower():
            for entry in _cell(cell):
                none = False
                yield entry
    if not none:
        return
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled or filled[0].startswith("#"):
        return
    if len(filled) > 1:
        if not is_first:
            yield refused(" ".join(filled), "No web address in this row")
        return
    for entry in line_entries(filled[0]):
        # A lone word on top is the name of the column; anything that looks like more is judged as in a list.
        if not (is_first and entry.refusal == "Not a web address"):
            yield entry


def _cell(cell: str) -> Iterator[NewEntry]:
    for line in cell.splitlines():
        yield from addresses(line)
