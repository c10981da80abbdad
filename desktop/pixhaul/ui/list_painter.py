"""Paints a row of the sidebar: a ring that fills, the name of the list, and its state in words."""

from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pixhaul.qt.open_lists import FaceRole, ListFace, ListState
from pixhaul.ui.palette import Palette
from pixhaul.ui.theme import GAP, MARGIN, Theme

ROW = 48
"""Height of a row in logical pixels: two lines of text."""
_RING = 16
_THICK = 2.5
_RADIUS = 6
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
"""Letters and digits of scripts that run from right to left, as Unicode Annex 9 calls them."""


class ListDelegate(QStyledItemDelegate):
    """Knows the theme; everything else comes with the row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, ROW)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(GAP, GAP, -GAP, -GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        face = index.data(FaceRole.FACE)
        if not isinstance(face, ListFace):
            return
        rect = QRect(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # names read as they are written
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._ground(painter, rect.adjusted(4, 2, -4, -2), option)
        inner = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        ring = QRect(inner.left(), rect.top() + (ROW - _RING) // 2, _RING, _RING)
        words = inner.adjusted(_RING + GAP + 2, 6, 0, -6)
        if mirrored:
            ring.moveRight(inner.right())
            words = inner.adjusted(0, 6, -_RING - GAP - 2, -6)
        self._sign(painter, ring, face, palette)
        half = words.height() // 2
        side = (
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        ) | Qt.AlignmentFlag.AlignAbsolute
        self._text(painter, words.adjusted(0, 0, 0, -half), face.title, palette.text, side)
        ink = palette.failed if _troubled(face) else palette.secondary
        state = index.data(FaceRole.WORDS)
        self._text(painter, words.adjusted(0, half, 0, 0), state, ink, side, small=True)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> Palette:
        """The row behind its words; returns the palette for what stands on it."""
        palette, state = self._theme.palette, option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(palette.selection))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(palette.accent), 2))
                painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
            return palette.on_selection()
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(palette.hover))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        return palette

    def _sign(self, painter: QPainter, rect: QRect, face: ListFace, palette: Palette) -> None:
        """A ring while there is something to do, a sign when all was tried."""
        if face.listed and face.finished >= face.listed and face.state is ListState.IDLE:
            name, ink = ("circle-alert", palette.failed) if face.failed else ("circle-check", palette.done)
            self._theme.icons.paint(painter, QRectF(rect), name, ink)
            return
        if face.state is ListState.WAITING:
            self._theme.icons.paint(painter, QRectF(rect), "clock", palette.waiting)
            return
        circle = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
        pen = QPen(QColor(palette.border), _THICK)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        if face.listed:
            pen.setColor(QColor(palette.waiting if face.state is ListState.PAUSED else palette.accent))
            painter.setPen(pen)
            painter.drawArc(circle, 90 * 16, -round(360 * 16 * face.finished / face.listed))

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        ink: str,
        side: Qt.AlignmentFlag,
        *,
        small: bool = False,
    ) -> None:
        font = self._theme.font("caption" if small else "body")
        painter.setFont(font)
        painter.setPen(QColor(ink))
        metrics = QFontMetrics(font)
        if small:
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        else:
            short = ordered(text, shortened(text, metrics, rect.width()))
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, short)


def shortened(title: str, metrics: QFontMetrics, width: int) -> str:
    """A title that fits into so many pixels. Lists of one host differ by what follows the comma, the time; files that
    are named alike by their ends.
    """
    host, comma, when = title.rpartition(", ")
    rest = width - metrics.horizontalAdvance(f" {when}")
    if comma and metrics.horizontalAdvance(title) > width and rest > width / 3:
        return f"{metrics.elidedText(host, Qt.TextElideMode.ElideRight, rest)} {when}"
    return metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, width)


def ordered(title: str, short: str) -> str:
    """A shortened title whose time reads from right to left, with the name first for such a reader.

    By itself the whole would run as its first letters do: Latin ones put the time before the name, a number behind it.
    """
    _host, comma, when = title.rpartition(", ")
    name = len(short) - len(when) if short.endswith(when) else short.rfind("…") + 1
    if not comma or name <= 0 or not _RIGHT_TO_LEFT.intersection(map(bidirectional, when)):
        return short
    # A mark that reads from right to left sets the whole; the name is isolated as Unicode Annex 9 describes.
    return f"\u200f\u2068{short[:name].rstrip()}\u2069 {short[name:].lstrip()}"


def _troubled(face: ListFace) -> bool:
    return face.state is ListState.IDLE and face.failed > 0 and face.finished >= face.listed
