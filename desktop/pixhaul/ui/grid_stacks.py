"""The sign of a stack in a corner of a cell: how many pictures look like this one."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from pixhaul.qt import locale_words
from pixhaul.ui.grid_marks import INSET
from pixhaul.ui.palette import Palette
from pixhaul.ui.theme import Theme

_SIGN = 14
_PAD = 5
_GAP = 3
_CACHE_LIMIT = 256


class StackPlates:
    """Paints plates of one theme. Each number looks the same in every cell, so it is drawn once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._font = theme.font("caption")
        self._metrics = QFontMetrics(self._font)
        self._plates: dict[tuple[int, str, float], QPixmap] = {}

    def paint(
        self, painter: QPainter, area: QRect, pictures: int, palette: Palette, dpr: float, *, mirrored: bool
    ) -> None:
        """Paint the plate into the last upper corner of ``area``; nothing for a picture that is alone."""
        if pictures < 2:
            return
        plate = self._plate(pictures, palette, dpr)
        width = round(plate.width() / dpr)
        left = area.x() + INSET if mirrored else area.right() + 1 - INSET - width
        painter.drawPixmap(QPoint(left, area.y() + INSET), plate)

    def _plate(self, pictures: int, palette: Palette, dpr: float) -> QPixmap:
        key = (pictures, palette.panel + palette.text, dpr)
        if key not in self._plates:
            if len(self._plates) >= _CACHE_LIMIT:
                self._plates.clear()
            self._plates[key] = self._drawn(locale_words.count(pictures), palette, dpr)
        return self._plates[key]

    def _drawn(self, number: str, palette: Palette, dpr: float) -> QPixmap:
        wide = self._metrics.horizontalAdvance(number)
        size = QSize(2 * _PAD + _SIGN + _GAP + wide, max(self._metrics.height() + 4, _SIGN + 6))
        plate = QPixmap(QSize(round(size.width() * dpr), round(size.height() * dpr)))
        plate.setDevicePixelRatio(dpr)
        plate.fill(Qt.GlobalColor.transparent)
        painter = QPainter(plate)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(QRectF(QPointF(0, 0), size.toSizeF()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        sign = self._theme.icons.pixmap("images", _SIGN, palette.secondary, dpr)
        painter.drawPixmap(QPointF(_PAD, (size.height() - _SIGN) / 2), sign)
        painter.setFont(self._font)
        painter.setPen(QColor(palette.text))
        rest = QRect(_PAD + _SIGN + _GAP, 0, wide + 1, size.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, number)
        painter.end()
        return plate
