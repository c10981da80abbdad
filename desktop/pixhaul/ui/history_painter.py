"""Paints one list of the history: its name, how much came of it, what it was about, and where the pictures are."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pixhaul.qt.history import PastRole
from pixhaul.qt.past_list import PastList
from pixhaul.ui.reading_order import in_own_order
from pixhaul.ui.theme import GAP, GAP_WIDE, Theme

_ROW = 72
"""Height of a row in logical pixels: three lines of text."""
_LINE, _LINES = 18, (0, 19, 37)
"""Height of a line and where each begins: a little more air below the name, so that all three look evenly apart."""
_HEAD = 34
"""Height of the line that begins a part of the past."""


class PastDelegate(QStyledItemDelegate):
    """A row that begins a part of the past has its name above it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QRect()
        self._mirrored = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, _ROW + (_HEAD if index.data(PastRole.HEADING) else 0))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        row = QRect(rect.left(), rect.bottom() + 1 - _ROW, rect.width(), 36)
        editor.setGeometry(row.adjusted(GAP, 3, -GAP, 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        past = index.data(PastRole.PAST)
        if not isinstance(past, PastList):
            return
        palette, rect = self._theme.palette, QRect(option.rect)
        state = option.state
        self._row, self._mirrored = rect, option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if heading := index.data(PastRole.HEADING):
            band = QRect(rect.left(), rect.top(), rect.width(), _HEAD)
            painter.fillRect(band, QColor(palette.background))
            self._text(painter, band.adjusted(GAP_WIDE, GAP, -GAP_WIDE, 0), heading, palette.secondary, bold=True)
            rect.setTop(rect.top() + _HEAD)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(palette.selection))
            palette = palette.on_selection()
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(palette.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(palette.line))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.palette.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        inner = rect.adjusted(GAP_WIDE, GAP, -GAP_WIDE, -GAP)
        top, middle, bottom = (QRect(inner.left(), inner.top() + y, inner.width(), _LINE) for y in _LINES)
        used = self._end(painter, top, past.done, palette.secondary)
        if past.failed:
            sign = self._end(painter, top.adjusted(0, 0, -used - GAP_WIDE, 0), past.failed, palette.failed)
            used += sign + GAP_WIDE
        name = past.title or past.when
        self._text(painter, top.adjusted(0, 0, -used - GAP_WIDE, 0), name, palette.text, bold=True)
        first = in_own_order(past.first)
        about = f"{past.when} · {first}" if past.title else first
        self._text(painter, middle, about, palette.text)
        self._text(painter, bottom, past.folder, palette.secondary)
        painter.restore()

    def _end(self, painter: QPainter, rect: QRect, text: str, colour: str) -> int:
        """Text at the far end of a line; returns its width."""
        painter.setFont(self._theme.font("body"))
        painter.setPen(QColor(colour))
        width = painter.fontMetrics().horizontalAdvance(text)
        place = QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
        painter.drawText(self._seen(place), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
        return width

    def _text(self, painter: QPainter, rect: QRect, text: str, colour: str, *, bold: bool = False) -> None:
        font = self._theme.font("strong" if bold else "caption")
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._seen(rect), side | Qt.AlignmentFlag.AlignVCenter, short)

    def _seen(self, rect: QRect) -> QRect:
        """A place of the row, mirrored where the window runs from right to left."""
        direction = Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, self._row, rect)
