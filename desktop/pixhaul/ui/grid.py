"""The thumbnail grid: as quick with a million cells as with ten, and readable by assistive technology."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QToolTip, QWidget

from pixhaul.ui.drag_out import MOST_FILES, drag_files, too_many_text
from pixhaul.ui.grid_base import ComputedListView
from pixhaul.ui.grid_canvas import GridCanvas
from pixhaul.ui.grid_cells import CellReader, PathOf, Thumbnails
from pixhaul.ui.grid_layout import GridLayout
from pixhaul.ui.grid_mouse import GridMouse
from pixhaul.ui.tab_order import BY_TAB
from pixhaul.ui.theme import Theme

SMALLEST_CELL = 96
LARGEST_CELL = 512
DEFAULT_CELL = 160
_ZOOM_STEP = 1.15
_Flag = QItemSelectionModel.SelectionFlag
_Action = QAbstractItemView.CursorAction
_MOVES = {
    Qt.Key.Key_Left: _Action.MoveLeft,
    Qt.Key.Key_Right: _Action.MoveRight,
    Qt.Key.Key_Up: _Action.MoveUp,
    Qt.Key.Key_Down: _Action.MoveDown,
    Qt.Key.Key_Home: _Action.MoveHome,
    Qt.Key.Key_End: _Action.MoveEnd,
    Qt.Key.Key_PageUp: _Action.MovePageUp,
    Qt.Key.Key_PageDown: _Action.MovePageDown,
}


class ThumbnailGrid(ComputedListView):
    """Cells of a one-column model with the roles of :class:`pixhaul.qt.roles.ItemRole`.

    ``activated`` (Enter, double click) opens a picture; the window builds the menu on ``menu_requested``.
    """

    preview = Signal(QModelIndex)
    """Space was pressed on this cell."""
    menu_requested = Signal(QPoint)
    """A context menu is wanted for the selection, at this place on the screen."""
    cell_size_changed = Signal(int)
    """The wanted size of cells changed by wheel or keys, in logical pixels."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, path_of: PathOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._path_of = path_of
        self._reader: CellReader | None = None
        self._cell_size = DEFAULT_CELL
        self._hovered = -1
        self._top_row = 0
        self._keep_top = False
        self._canvas = GridCanvas(self, theme, thumbnails)
        self._mouse = GridMouse(self, self)
        self.setObjectName("thumbnailGrid")
        self.setAccessibleName(self.tr("Pictures"))
        self.setProperty("surface", "ground")
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._theme_changed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        self._reader = CellReader(model, self._thumbnails, self._path_of) if model is not None else None
        self._canvas.set_reader(self._reader)
        super().setModel(model)

    # ---- zoom

    @property
    def cell_size(self) -> int:
        """Smallest edge of the picture areas, in logical pixels; they grow to fill the width."""
        return self._cell_size

    def set_cell_size(self, size: int, keep_row: int | None = None) -> None:
        """Zoom; ``keep_row`` stays where it is.

        By default that is the current cell if it is in view, else the first in view; the start of the list stays.
        """
        size = max(SMALLEST_CELL, min(size, LARGEST_CELL))
        if size == self._cell_size:
            return
        stays_at_start = keep_row is None and self.verticalOffset() == 0
        visible = self.visible_rows()
        row = self.currentIndex().row() if keep_row is None else keep_row
        if row not in visible:
            row = visible.start
        before = self.cell_rect(row).center().y()
        self._cell_size = size
        self._relayout_around(lambda: 0 if stays_at_start else self._layout.cell(row).center().y() - before)
        self._top_row = self.visible_rows().start
        self.cell_size_changed.emit(size)

    def zoom_in(self) -> None:
        self.set_cell_size(round(self._cell_size * _ZOOM_STEP))

    def zoom_out(self) -> None:
        self.set_cell_size(round(self._cell_size / _ZOOM_STEP))

    def reset_zoom(self) -> None:
        self.set_cell_size(DEFAULT_CELL)

    def make_layout(self) -> GridLayout:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        count, width, height = self.row_count(), self.viewport().width(), self._canvas.text_height
        return self.divided(GridLayout.fit(count, width, self._cell_size, height, mirrored=mirrored))

    def _relayout_around(self, scroll_value: Callable[[], int]) -> None:
        """Lay out anew and scroll to what ``scroll_value`` says then, without losing the row at the top."""
        self._keep_top = True
        self.relayout()
        self.verticalScrollBar().setValue(scroll_value())
        self._keep_top = False
        self._canvas.moved()

    # ---- what is shown

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.palette.background))
        self._canvas.paint(painter, event.region(), self._hovered)
        band = self._mouse.band
        if band is not None:
            self._canvas.paint_band(painter, band.translated(0, -self.verticalOffset()))
        painter.end()

    def _theme_changed(self) -> None:
        self._canvas.change_theme()
        self.relayout()

    # ---- size and scrolling

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        top, line_offset = self._top_row, 0
        if 0 <= top < self._layout.count:
            line_offset = self.verticalOffset() - self._layout.cell(top).top()
        at_start = self.verticalOffset() == 0
        self._relayout_around(lambda: 0 if at_start or top >= self._layout.count else self._top_of(top, line_offset))

    def _top_of(self, row: int, offset: int) -> int:
        return self._layout.cell(row).top() + min(offset, self._layout.cell_height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.relayout()

    def _scrolled(self) -> None:
        if not self._keep_top:
            self._top_row = self.visible_rows().start
        if self._mouse.band is not None:
            self.viewport().update()
        if self.viewport().underMouse():
            self._hover(self.viewport().mapFromGlobal(QCursor.pos()))
        self._canvas.moved()

    def scroll_by(self, pixels: int) -> None:
        self.verticalScrollBar().setValue(self.verticalOffset() + pixels)

    def overshoot(self, position: QPoint) -> int:
        """How far a viewport position lies above (negative) or below the viewport."""
        height = self.viewport().height()
        return min(position.y(), 0) + max(position.y() - height + 1, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            row = self._layout.nearest(self.content_point(event.position().toPoint()))
            self.set_cell_size(round(self._cell_size * _ZOOM_STEP**notches), row if row >= 0 else None)
            event.accept()
        else:
            QAbstractScrollArea.wheelEvent(self, event)

    def shown_rows(self) -> tuple[int, int] | None:
        """First and last row in view, None while nothing is to be seen: for ``add_view`` of the models."""
        rows = self.visible_rows()
        return (rows[0], rows[-1]) if rows and self.isVisible() else None

    # ---- mouse

    def select_band(self, band: QRect, base: QItemSelection) -> None:
        selection = QItemSelection(base)
        selection.merge(self.selection_in(band), _Flag.Select)
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def band_changed(self) -> None:
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)
        if not event.buttons():
            self._hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.activated.emit(index)
        else:
            self._mouse.press(event)

    def _hover(self, position: QPoint) -> None:
        inside = self.viewport().rect().contains(position)
        row = self.row_at(self.content_point(position)) if inside else -1
        if row != self._hovered:
            for changed in (self._hovered, row):
                if changed >= 0:
                    self.viewport().update(self.cell_rect(changed))
            self._hovered = row

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_requested.emit(place)
        event.accept()

    def start_drag_out(self, row: int) -> None:
        """Drag the saved files of the selection."""
        if self._reader is None:
            return
        if self.selected_count() > MOST_FILES:
            text = too_many_text()
            QToolTip.showText(QCursor.pos(), text, self.viewport())
            return
        drag_files(self.viewport(), self.selected_paths(), self._canvas.picture(row))

    def selected_paths(self) -> list[Path]:
        """The saved files of the selected cells, in list order."""
        if self._reader is None:
            return []
        return [path for row in self.selected_rows() if (path := self._reader.path(row)) is not None]

    # ---- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        current = self.currentIndex()
        if key in _MOVES and not modifiers & Qt.KeyboardModifier.AltModifier:
            self._go(_MOVES[key], control=control, shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif control and key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif control and key == Qt.Key.Key_0:
            self.reset_zoom()
        elif control and key == Qt.Key.Key_A:
            self.selectAll()
        elif key == Qt.Key.Key_Escape and self._mouse.cancel():
            pass
        elif current.isValid() and key == Qt.Key.Key_Space:
            self.toggle(current.row()) if control else self.preview.emit(current)
        elif current.isValid() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(current)
        else:
            event.ignore()
            return
        event.accept()

    def _go(self, action: QAbstractItemView.CursorAction, *, control: bool, shift: bool) -> None:
        index = self.moveCursor(action, Qt.KeyboardModifier.NoModifier)
        if not index.isValid():
            return
        if shift:
            self.select_to(index.row(), add=control)
        elif control:
            self.move_current(index.row())
        else:
            self.select_only(index.row())
        self.scrollTo(index)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are shortcuts of the window, and a search by typing would read every row."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in BY_TAB:
            self.show_current()
        super().focusInEvent(event)
        self.viewport().update(self.visualRect(self.currentIndex()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update(self.visualRect(self.currentIndex()))

    # ---- other events

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tool_tip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        return QAbstractItemView.viewportEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.relayout()

    def _show_tool_tip(self, event: QHelpEvent) -> None:
        """The model's tool tip, which is rich text with everything foreign escaped."""
        index = self.indexAt(event.pos())
        text = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else None
        if not text:
            QToolTip.hideText()
            return
        QToolTip.showText(event.globalPos(), str(text), self.viewport(), self.visualRect(index))
