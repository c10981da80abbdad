"""A table whose first row has a tick for each column, by keyboard and mouse."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from pixhaul.ui.controls import square
from pixhaul.ui.reading_order import ReadableDelegate
from pixhaul.ui.theme import GAP, Theme

_BOX = 16
_CHECK = 12
_TICK = Qt.ItemDataRole.CheckStateRole


class TickTable(QTableView):
    """Space ticks the column of the current cell, wherever in the column it is; a click on the first row does too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_TickDelegate(theme, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.model().index(0, self.currentIndex().column()))
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._toggle(index)

    def event(self, event: QEvent) -> bool:
        # Return belongs to the dialog's button, not to the cell.
        if isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return False
        return super().event(event)

    def _toggle(self, index: QModelIndex) -> None:
        before = index.data(_TICK)
        if before is not None:
            on = before == Qt.CheckState.Checked
            self.model().setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, _TICK)


class _TickDelegate(ReadableDelegate):
    """Draws the tick in the colours of the palette, which the style has no light and dark of."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state = index.data(_TICK)
        if state is None:
            super().paint(painter, option, index)
            return
        palette, on = self._theme.palette, state == Qt.CheckState.Checked
        whole = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(palette.selection))
            palette = palette.on_selection()
        box = square(
            QStyle.visualRect(option.direction, whole, QRect(whole.x() + GAP, whole.y(), _BOX, whole.height())), _BOX
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.accent if on else palette.secondary), 1.5))
        painter.setBrush(QColor(palette.accent if on else palette.panel))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        if on:
            inset = (_BOX - _CHECK) / 2
            inner = QRectF(box.x() + inset, box.y() + inset, _CHECK, _CHECK)
            self._theme.icons.paint(painter, inner, "check", palette.on_accent)
        painter.setPen(QColor(palette.text if on else palette.secondary))
        place = QRect(whole.x() + 2 * GAP + _BOX, whole.y(), whole.width() - 2 * GAP - _BOX, whole.height())
        # The painter turns left and right round by itself.
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(option.direction, whole, place), alignment, index.data())
        painter.restore()
