"""Which rows have to be painted again: those that changed and that somebody can see."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from pixhaul.qt.runs import runs

Rows = tuple[int, int]
"""First and last row, both included."""

_MOST_RANGES = 32
"""Most stretches for one change while no view has said what it shows."""


class VisibleRows:
    """Views register what they show; a change then costs what is visible, not what has changed."""

    def __init__(self) -> None:
        self._views: list[Callable[[], Rows | None]] = []

    def add(self, visible: Callable[[], Rows | None]) -> None:
        """``visible`` tells the first and last visible row of a view, or None when there is nothing to see."""
        self._views.append(visible)

    def stretches(
        self, ids: Sequence[int], changed: AbstractSet[int], row_of: Callable[[int], int] | None = None
    ) -> list[Rows]:
        """Rows to repaint. ``ids`` are the entries by row: ascending, or ``row_of`` finds them."""
        if self._views:
            shown = [stretch for visible in self._views if (stretch := visible()) is not None]
            return [part for stretch in shown if (part := _among(ids, changed, stretch)) is not None]
        if row_of is not None:
            rows = sorted(row for item in changed if (row := row_of(item)) >= 0)
        else:
            rows = [row for item in sorted(changed) if (row := bisect_left(ids, item)) < len(ids) and ids[row] == item]
        found = list(runs(rows))
        return found if len(found) <= _MOST_RANGES else [(rows[0], rows[-1])]


def _among(ids: Sequence[int], changed: AbstractSet[int], stretch: Rows) -> Rows | None:
    first, last = max(0, stretch[0]), min(stretch[1], len(ids) - 1)
    rows = [row for row, item in enumerate(ids[first : last + 1], first) if item in changed]
    return (rows[0], rows[-1]) if rows else None
