"""The list of addresses: a view of one column that costs the same for ten lines and for a million.

QTableView has fixed rows and knows where they are without a layout, and assistive technology reads its cells; QListView
would lay all lines out anew at every change. All visible lines are drawn in one call: each time Qt calls back into
Python, a reading thread may hold the interpreter.
"""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QStyle, QTableView, QWidget

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.download_model import DownloadModel
from pixhaul.ui.link_delegate import Index, LinkDelegate
from pixhaul.ui.link_painter import LinkLine, LinkPainter
from pixhaul.ui.tab_order import BY_TAB
from pixhaul.ui.theme import ROW_HEIGHT, Theme

_FEWEST_ROWS = 2
"""Rows that stay visible in a low window."""
_MOST_ROWS = 200
"""From so many rows on the list is higher than any screen and its wish for height stays."""


class LinkList(QTableView):
    """As high as its lines need, scrolling when the window is lower. Selection by lines; F2 or double click edits."""

    menu_requested = Signal(object)
    """QPoint on the screen."""
    current_item_changed = Signal(int)
    """Id of the line that the cursor is on."""

    def __init__(self, model: DownloadModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._theme = theme
        self._painter = LinkPainter(theme)
        self._gutter = self._painter.gutter(0)
        self._grown_below = self._changed_in_view = False
        self.setObjectName("linkList")
        self.setAccessibleName(self.tr("Links"))
        self._shape()
        self.setItemDelegate(LinkDelegate(self._editor_rect, self))
        self.setModel(model)
        model.add_view(self.visible_range)
        model.structure_changed.connect(self._fit)
        theme.changed.connect(self._dress)

    def _shape(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        columns.hide()
        columns.setStretchLastSection(True)
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # ---- what the panel asks

    def visible_range(self) -> tuple[int, int] | None:
        """First and last visible row, None when there is nothing to see."""
        if not self.isVisible() or not self._lines.rowCount():
            return None
        return self._rows_between(0, self.viewport().height() - 1)

    def selected_stretches(self) -> list[tuple[int, int]]:
        """Selected rows as ascending (first, last), at the cost of the stretches and not of the rows."""
        selection = self.selectionModel().selection()
        parts = [selection.at(position) for position in range(selection.size())]
        return sorted((part.top(), part.bottom()) for part in parts)

    def selected_items(self) -> list[int]:
        """Ids of the selected lines in list order."""
        return self._lines.items(self.selected_stretches())

    def reveal(self, item: int) -> None:
        """Make the line of an id the only selected one and scroll to it; nothing happens when it is off the list."""
        row = self._lines.line(item) - 1
        if row >= 0:
            self.setCurrentIndex(self._lines.index(row))
            self.scrollTo(self._lines.index(row))

    # ---- geometry

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), min(self._lines.rowCount(), _MOST_ROWS) * ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self._lines.rowCount(), _FEWEST_ROWS) * ROW_HEIGHT)

    def _fit(self) -> None:
        gutter = self._painter.gutter(self._lines.rowCount())
        if gutter != self._gutter:
            self._gutter = gutter
            self.viewport().update()
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def _dress(self) -> None:
        self._painter = LinkPainter(self._theme)
        self.viewport().update()

    def _editor_rect(self, rect: QRect) -> QRect:
        place = self._painter.address_rect(rect, self._gutter)
        return QStyle.visualRect(self.layoutDirection(), rect, place)

    def _rows_between(self, top: int, bottom: int) -> tuple[int, int]:
        first, last = self.rowAt(top), self.rowAt(bottom)
        end = self._lines.rowCount() - 1
        return (first if first >= 0 else end + 1), (last if last >= 0 else end)

    # ---- a list that grows below what is seen is not drawn again

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        below = start * ROW_HEIGHT >= self.verticalScrollBar().value() + self.viewport().height()
        self._grown_below, self._changed_in_view = below, self._changed_in_view or not below
        super().rowsInserted(parent, start, end)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        self._changed_in_view = True
        super().rowsAboutToBeRemoved(parent, start, end)

    def reset(self) -> None:
        self._changed_in_view = True
        super().reset()

    def doItemsLayout(self) -> None:
        light = self._grown_below and not self._changed_in_view
        self._grown_below = self._changed_in_view = False
        if light:
            self.updateGeometries()
        else:
            super().doItemsLayout()

    # ---- events

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: Qt would ask for the text of every line, which takes seconds in a long list."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        dirty = event.rect()
        painter.fillRect(dirty, QColor(self._theme.palette.panel))
        first, last = self._rows_between(dirty.top(), dirty.bottom())
        width, selection = self.viewport().width(), self.selectionModel()
        current = self.currentIndex().row() if self.hasFocus() else -1
        says, nowhere = self._lines.presenter, QModelIndex()
        for row in range(first, last + 1):
            item = self._lines.item(row)
            line = LinkLine(
                row + 1,
                says.address(item),
                DownloadStatus(self._lines.store.status[item]),
                says.state_text(item),
                selection.isRowSelected(row, nowhere),
                row == current,
            )
            rect = QRect(0, self.rowViewportPosition(row), width, ROW_HEIGHT)
            self._painter.paint(painter, rect, self._gutter, line)
        painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for index in (previous, current):
            if index.isValid():
                self.viewport().update(self.visualRect(index))
        if current.isValid():
            self.current_item_changed.emit(self._lines.item(current.row()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_TAB:
            self.scrollTo(self.currentIndex())  # the line that shows the keyboard may be out of sight
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse where it was pressed, by keyboard beside the current line."""
        position = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            position = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_requested.emit(position)
        event.accept()
