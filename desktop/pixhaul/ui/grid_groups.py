"""Where cells and headings are when the grid is divided: bisection over the groups, whatever the number of cells."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect

from pixhaul.ui.grid_layout import GAP, MARGIN, PADDING, GridLayout

HEADING = 36
"""Height of a heading, in logical pixels."""


@dataclass(frozen=True, slots=True)
class GroupedLayout(GridLayout):
    """A grid in groups, each with a heading and lines of its own."""

    titles: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    """First row of each group, and the number of rows at the end."""
    first_lines: tuple[int, ...] = ()
    """Number of lines above each group, and of all lines at the end."""

    @classmethod
    def divided(cls, plain: GridLayout, groups: Sequence[tuple[str, int]]) -> "GroupedLayout":
        """The same columns, with ``groups``: title and number of cells."""
        sizes = [size for _, size in groups]
        starts = tuple(accumulate(sizes, initial=0))
        lines = tuple(accumulate((-(-size // plain.columns) for size in sizes), initial=0))
        return cls(
            *(plain.count, plain.width, plain.columns, plain.side, plain.text_height, plain.left, plain.mirrored),
            titles=tuple(title for title, _ in groups),
            starts=starts,
            first_lines=lines,
        )

    @property
    def lines(self) -> int:
        return self.first_lines[-1]

    @property
    def height(self) -> int:
        return MARGIN + self._top(len(self.titles)) if self.count else 0

    @property
    def heading_height(self) -> int:
        return HEADING

    def _top(self, group: int) -> int:
        """Where the heading of a group begins."""
        return MARGIN // 2 + group * HEADING + self.first_lines[group] * self.pitch

    def _group_at(self, y: int) -> int:
        """The group whose heading or lines are at a height."""
        low, high = 0, len(self.titles) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._top(middle) <= y:
                low = middle
            else:
                high = middle - 1
        return low

    def group_of(self, row: int) -> int:
        """The group that a row belongs to."""
        return bisect_right(self.starts, row, 0, len(self.titles)) - 1

    def cell(self, row: int) -> QRect:
        group = max(self.group_of(row), 0)
        line, column = divmod(row - self.starts[group], self.columns)
        step = self.cell_width + GAP
        x = self.left + column * step
        if self.mirrored:
            x = self.width - x - self.cell_width
        return QRect(x, self._top(group) + HEADING + line * self.pitch, self.cell_width, self.cell_height)

    def heading(self, group: int) -> QRect:
        """Where a heading is."""
        edge = self.left + PADDING
        return QRect(edge, self._top(group), max(self.width - 2 * edge, 1), HEADING)

    def pinned(self, top: int) -> tuple[int, QRect] | None:
        """The next heading pushes it out. None where every heading stands in its place."""
        group = self._group_at(top)
        if not self.titles or self._top(group) >= top:
            return None
        place = self.heading(group)
        place.moveTop(min(top, self._top(group + 1) - HEADING))
        return group, place

    def headings_between(self, top: int, bottom: int) -> range:
        """The groups whose headings touch the heights ``top`` to ``bottom``."""
        if not self.titles:
            return range(0)
        first = self._group_at(top)
        if self._top(first) + HEADING <= top:
            first += 1
        return range(first, self._group_at(bottom) + 1 if bottom >= self._top(0) else 0)

    def nearest(self, point: QPoint) -> int:
        columns = self._columns_between(point.x(), point.x())
        if not columns or not self.count:
            return -1
        group = self._group_at(point.y())
        line = (point.y() - self._top(group) - HEADING) // self.pitch
        if line < 0:
            return -1
        row = self.starts[group] + line * self.columns + columns[0]
        return row if row < self.starts[group + 1] else -1

    def rows_between(self, top: int, bottom: int) -> range:
        if not self.count or bottom < self._top(0):
            return range(0)
        first, last = self._group_at(max(top, 0)), self._group_at(bottom)
        above = max((top - self._top(first) - HEADING + GAP) // self.pitch, 0)
        below = max((bottom - self._top(last) - HEADING) // self.pitch, -1)
        start = min(self.starts[first] + above * self.columns, self.starts[first + 1])
        stop = min(self.starts[last] + (below + 1) * self.columns, self.starts[last + 1])
        return range(start, max(stop, start))

    def ranges_in(self, rect: QRect) -> list[tuple[int, int]]:
        rect = rect.normalized()
        rows = self.rows_between(rect.top(), rect.bottom())
        columns = self._columns_touched(rect.left(), rect.right())
        if not rows or not columns:
            return []
        if len(columns) == self.columns:
            return [(rows[0], rows[-1])]
        found = []
        for group in range(self.group_of(rows[0]), self.group_of(rows[-1]) + 1):
            start, end = self.starts[group], self.starts[group + 1] - 1
            first = max(rows[0], start)
            first -= (first - start) % self.columns
            lines = range(first + columns[0], min(rows[-1], end) + 1, self.columns)
            found += [(line, min(line + len(columns) - 1, end)) for line in lines]
        return found

    def by_lines(self, row: int, lines: int) -> int:
        """The row that many lines further down (or up), in the same column where that line has it."""
        group = self.group_of(row)
        line, column = divmod(row - self.starts[group], self.columns)
        target = max(0, min(self.first_lines[group] + line + lines, self.lines - 1))
        there = bisect_right(self.first_lines, target, 0, len(self.titles)) - 1
        in_group = target - self.first_lines[there]
        return min(self.starts[there] + in_group * self.columns + column, self.starts[there + 1] - 1)
