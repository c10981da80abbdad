"""Where the cells of the grid are: pure arithmetic, so that a million cells cost no more than ten."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

PADDING = 8
"""Between a cell's picture area and the edge of its selection ground, in logical pixels."""
GAP = 16
"""Between the grounds of two cells."""
MARGIN = 16
"""Between the grounds and the edge of the view."""
TEXT_GAP = 6
"""Between the picture area and the name."""
_STRETCH = 1.4
"""A cell grows at most by this factor to fill the width."""


@dataclass(frozen=True, slots=True)
class GridLayout:
    """The geometry of one grid: ``count`` cells in a view ``width`` wide. All lengths in logical pixels.

    Coordinates are those of the whole content: the caller subtracts the scroll position.
    """

    count: int
    width: int
    columns: int
    side: int
    """Edge of the square picture area."""
    text_height: int
    """Height of the two lines under it."""
    left: int
    """Where the first column begins (the last one, when mirrored)."""
    mirrored: bool = False

    @classmethod
    def fit(cls, count: int, width: int, cell_size: int, text_height: int, *, mirrored: bool = False) -> "GridLayout":
        """As many columns of at least ``cell_size`` as the width takes; they share what is left over."""
        inner = max(width - 2 * MARGIN, 1)
        columns = max(1, (inner + GAP) // (cell_size + 2 * PADDING + GAP))
        share = (inner + GAP) // columns - GAP - 2 * PADDING
        side = max(16, min(share, int(cell_size * _STRETCH)))
        used = columns * (side + 2 * PADDING + GAP) - GAP
        left = MARGIN if columns > 1 and side == share else max((width - used) // 2, 0)
        return cls(count, width, columns, side, text_height, left, mirrored)

    @property
    def cell_width(self) -> int:
        """Width of a cell's ground."""
        return self.side + 2 * PADDING

    @property
    def cell_height(self) -> int:
        """Height of a cell's ground."""
        return self.side + 2 * PADDING + TEXT_GAP + self.text_height

    @property
    def pitch(self) -> int:
        """From the top of one line of cells to the next."""
        return self.cell_height + GAP

    @property
    def lines(self) -> int:
        """Number of lines of cells."""
        return -(-self.count // self.columns)

    @property
    def height(self) -> int:
        """Height of the whole content."""
        return 2 * MARGIN + self.lines * self.pitch - GAP if self.count else 0

    @property
    def heading_height(self) -> int:
        """Height of a heading over its lines of cells, 0 where there are none."""
        return 0

    def pinned(self, top: int) -> tuple[int, QRect] | None:  # noqa: ARG002 - for layouts with headings
        """The group whose heading stays in view although it begins above the height ``top``, and where it is then."""
        return None

    def cell(self, row: int) -> QRect:
        """The ground of the cell of a model row."""
        line, column = divmod(row, self.columns)
        step = self.cell_width + GAP
        x = self.left + column * step
        if self.mirrored:
            x = self.width - x - self.cell_width
        return QRect(x, MARGIN + line * self.pitch, self.cell_width, self.cell_height)

    def row_at(self, point: QPoint) -> int:
        """Row of the cell whose ground holds ``point``, -1 between the cells."""
        row = self.nearest(point)
        return row if row >= 0 and self.cell(row).contains(point) else -1

    def nearest(self, point: QPoint) -> int:
        """Row of the cell on whose line and column ``point`` lies, the gaps counted; -1 outside or in an empty grid."""
        columns = self._columns_between(point.x(), point.x())
        line = (point.y() - MARGIN) // self.pitch
        if not columns or line < 0:
            return -1
        row = line * self.columns + columns[0]
        return row if row < self.count else -1

    def rows_between(self, top: int, bottom: int) -> range:
        """Rows of all lines that touch the heights ``top`` to ``bottom``."""
        first = max((top - MARGIN + GAP) // self.pitch, 0)
        last = max((bottom - MARGIN) // self.pitch, -1)
        return range(min(first * self.columns, self.count), min((last + 1) * self.columns, self.count))

    def ranges_in(self, rect: QRect) -> list[tuple[int, int]]:
        """First and last row of each run of cells that ``rect`` touches; one run when it spans all columns."""
        rect = rect.normalized()
        rows = self.rows_between(rect.top(), rect.bottom())
        columns = self._columns_touched(rect.left(), rect.right())
        if not rows or not columns:
            return []
        if len(columns) == self.columns:
            return [(rows[0], rows[-1])]
        runs = ((start + columns[0], min(start + columns[-1], rows[-1])) for start in rows[:: self.columns])
        return [(first, last) for first, last in runs if first <= last]

    def _columns_between(self, left: int, right: int) -> range:
        """Columns whose steps (cell and the gap behind it) hold the positions ``left`` to ``right``."""
        step = self.cell_width + GAP
        if self.mirrored:
            left, right = self.width - 1 - right, self.width - 1 - left
        first, last = (left - self.left) // step, (right - self.left) // step
        return range(max(first, 0), min(last, self.columns - 1) + 1)

    def _columns_touched(self, left: int, right: int) -> range:
        """Columns whose cells share a pixel with the positions ``left`` to ``right``; gaps do not count."""
        if self.mirrored:
            left, right = self.width - 1 - right, self.width - 1 - left
        step = self.cell_width + GAP
        first = (left - self.left + GAP) // step
        last = (right - self.left) // step
        return range(max(first, 0), min(last, self.columns - 1) + 1)
