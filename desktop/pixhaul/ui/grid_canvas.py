"""Paints the visible cells of the grid, and sees to it that their thumbnails come, in the right order and size."""

from PySide6.QtCore import QObject, QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRegion

from pixhaul.core.status import DownloadStatus
from pixhaul.ui.grid_base import ComputedListView
from pixhaul.ui.grid_cells import CellReader, CellState, Thumbnails
from pixhaul.ui.grid_groups import GroupedLayout
from pixhaul.ui.grid_headings import paint_headings, paint_pinned
from pixhaul.ui.grid_layout import PADDING
from pixhaul.ui.grid_painter import CellPainter
from pixhaul.ui.theme import Theme

_TICK_MS = 66
_TICKS_A_TURN = 18
_SETTLE_MS = 120
"""After this pause in scrolling or zooming, pictures are made in the exact size and the neighbours are loaded."""


class GridCanvas(QObject):
    """What stands between the view and the painter of a single cell. All work is for visible rows only."""

    def __init__(self, view: ComputedListView, theme: Theme, thumbnails: Thumbnails) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._thumbnails = thumbnails
        self._painter = CellPainter(theme)
        self._reader: CellReader | None = None
        self._edge_px = 0
        self._shown: dict[int, bytes] = {}
        """The keys of the thumbnails in view, by row. What is out of the painted region has not changed."""
        self._near: set[bytes] = set()
        self._spinning: set[int] = set()
        self._turn = 0
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        thumbnails.ready.connect(self._thumbnails_ready)

    @property
    def text_height(self) -> int:
        """Height of the two lines under a picture, in logical pixels."""
        return self._painter.text_height

    def set_reader(self, reader: CellReader | None) -> None:
        """Show another model."""
        self._reader = reader
        self._shown = {}
        self._near = set()
        self._spinning = set()

    def change_theme(self) -> None:
        """Take the palette and fonts that the theme has now."""
        self._painter = CellPainter(self._theme)

    def moved(self) -> None:
        """The view scrolled or zoomed; when that pauses, exact sizes and neighbours are asked for."""
        self._near = set()
        self._settle.start()

    def paint(self, painter: QPainter, region: QRegion, hovered: int) -> None:
        """Paint the cells that touch ``region`` (viewport coordinates)."""
        if self._reader is None:
            return
        view = self._view
        if isinstance(view.grid_layout, GroupedLayout):
            offset, height = view.verticalOffset(), view.viewport().height()
            paint_headings(painter, view.grid_layout, self._theme, region, offset, height)
        dpr = view.devicePixelRatioF()
        edge = self.picture_edge()
        touched = self._touched(self._reader, region)
        # What comes in is painted, and the neighbours that wait meanwhile are wanted still.
        self._thumbnails.want(self._near.union(self._shown.values()))
        current = view.currentIndex().row() if view.hasFocus() else -1
        selection = view.selectionModel()
        # Last cell first: the thumbnails asked for last are loaded first, so pictures come in the order of reading.
        for ground, state in reversed(touched):
            look = self._reader.look(
                state,
                edge,
                selected=selection.isSelected(state.index),
                hovered=state.row == hovered,
                focused=state.row == current,
                turn=self._turn / _TICKS_A_TURN,
            )
            self._painter.paint(painter, ground, look, dpr, mirrored=view.grid_layout.mirrored)
            if state.status is DownloadStatus.ACTIVE and look.progress < 0:
                self._spinning.add(state.row)
            else:
                self._spinning.discard(state.row)
        if isinstance(view.grid_layout, GroupedLayout):
            paint_pinned(painter, view.grid_layout, self._theme, region, view.verticalOffset())
        self._run_ticker()

    def _touched(self, reader: CellReader, region: QRegion) -> list[tuple[QRect, CellState]]:
        """The cells that touch ``region``, as they are now. Only these are read: most paintings are of one or two."""
        rows, layout, top = self._view.visible_rows(), self._view.grid_layout, self._view.verticalOffset()
        self._shown = {row: digest for row, digest in self._shown.items() if row in rows}
        touched = []
        for first, last in layout.ranges_in(region.boundingRect().translated(0, top)):
            for row in range(first, last + 1):
                ground = layout.cell(row).translated(0, -top)
                if region.intersects(ground):
                    state = reader.state(row)
                    touched.append((ground, state))
                    if state.digest is not None:
                        self._shown[row] = state.digest
                    else:
                        self._shown.pop(row, None)
        return touched

    def paint_band(self, painter: QPainter, band: QRect) -> None:
        """The rubber band, in viewport coordinates."""
        accent = QColor(self._theme.palette.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 1))
        accent.setAlpha(40)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(band).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def picture(self, row: int) -> QPixmap | None:
        """The thumbnail of a row, if it is at hand."""
        if self._reader is None:
            return None
        return self._reader.picture(self._reader.state(row), self.picture_edge())

    def picture_edge(self) -> int:
        """Device pixels of a picture's longest side; while the size still changes, the last one that settled."""
        if not self._edge_px or not self._settle.isActive():
            self._edge_px = self._exact_edge()
        return self._edge_px

    def _exact_edge(self) -> int:
        return round(self._view.grid_layout.side * self._view.devicePixelRatioF())

    def _settled(self) -> None:
        if self._reader is None or not self._view.isVisible():
            return
        rows = self._view.visible_rows()
        edge = self._edge_px = self._exact_edge()
        around = range(max(rows.start - len(rows), 0), min(rows.stop + len(rows), self._view.grid_layout.count))
        states = {row: self._reader.state(row) for row in around}
        self._near = {state.digest for state in states.values() if state.digest is not None}
        self._thumbnails.want(self._near)
        for row in (*(row for row in around if row not in rows), *reversed(rows)):  # the last asked for is loaded first
            self._reader.picture(states[row], edge)

    def _thumbnails_ready(self, digests: set[bytes]) -> None:
        for row, digest in self._shown.items():
            if digest in digests:
                self._view.viewport().update(self._view.cell_rect(row))

    def _run_ticker(self) -> None:
        if self._theme.moves and self._spinning and self._view.isVisible():
            if not self._ticker.isActive():
                self._ticker.start()
        else:
            self._ticker.stop()

    def _tick(self) -> None:
        self._turn = (self._turn + 1) % _TICKS_A_TURN
        visible = self._view.visible_rows()
        self._spinning = {row for row in self._spinning if row in visible}
        for row in self._spinning:
            area = self._view.cell_rect(row)
            self._view.viewport().update(area.adjusted(PADDING, PADDING, -PADDING, -PADDING))
        self._run_ticker()
