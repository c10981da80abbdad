"""Ascending numbers as runs: what Qt's begin and end calls want."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each stretch without a gap. ``rows`` must ascend strictly."""
    first = last = -2
    for row in rows:
        if row != last + 1:
            if last >= 0:
                yield first, last
            first = row
        last = row
    if last >= 0:
        yield first, last


def few_runs(rows: Iterable[int], most: int) -> list[tuple[int, int]] | None:
    """The runs, or None when there are more than ``most``."""
    found: list[tuple[int, int]] = []
    for run in runs(rows):
        if len(found) == most:
            return None
        found.append(run)
    return found


def places(ids: Sequence[int], new: Sequence[int], most: int) -> list[tuple[int, int, int]] | None:
    """Where ascending ``new`` ids go into ascending ``ids``: (row before any is inserted, start, stop in ``new``).

    None when there are more than ``most`` places.
    """
    found: list[tuple[int, int, int]] = []
    start, stop = 0, len(new)
    while start < stop:
        if len(found) == most:
            return None
        row = bisect_left(ids, new[start])
        end = bisect_left(new, ids[row], start) if row < len(ids) else stop
        found.append((row, start, end))
        start = end
    return found
