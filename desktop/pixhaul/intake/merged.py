"""Merged cells of a spreadsheet: people see one text beside several rows, but only the first of them holds it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """Cells of one column that are one for those who look at them. Rows and columns are counted from 0."""

    top: int
    bottom: int
    """The last row."""
    column: int


def spans(ranges: Iterable[tuple[tuple[int, int], tuple[int, int]]]) -> tuple[Span, ...]:
    """Of merged areas, each with its first and last cell: those of more than one row, by their first row."""
    return tuple(sorted(Span(top, bottom, column) for (top, column), (bottom, _) in ranges if bottom > top))


def filled(
    rows: Iterable[Sequence[str]], first: int, merged: Sequence[Span], keep: Collection[int]
) -> Iterator[Sequence[str]]:
    """Rows, numbered from ``first``, whose empty cells have the text of the cell above that they are merged with.

    What begins above ``first`` is no row's own, and the columns in ``keep`` stay as they are: an address stands for one
    picture. Of areas that overlap, as no program makes them, the later one counts.
    """
    coming = [span for span in reversed(merged) if span.top >= first and span.column not in keep]
    held: dict[int, tuple[int, str]] = {}
    for number, cells in enumerate(rows, first):
        held = {column: (bottom, text) for column, (bottom, text) in held.items() if bottom >= number}
        if any(column < len(cells) and not cells[column] for column in held):
            cells = [held[column][1] if not cell and column in held else cell for column, cell in enumerate(cells)]
        yield cells
        while coming and coming[-1].top <= number:
            span = coming.pop()
            if span.column < len(cells):
                held[span.column] = span.bottom, cells[span.column]
