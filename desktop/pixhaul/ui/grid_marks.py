"""Marks in a corner of a cell: a small plate with a tick or a cross, and a star with its number."""

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF

from pixhaul.core.marks import Mark, Verdict
from pixhaul.qt import locale_words
from pixhaul.ui.palette import Palette
from pixhaul.ui.theme import Theme

INSET = 6
_SIGN = 14
_STAR = 13
_PAD = 5
_GAP = 3
_SIGNS = {Verdict.KEEP: ("check", "done"), Verdict.REJECT: ("x", "failed")}


class MarkPlates:
    """Paints plates of one theme. Each looks the same in every cell, so it is drawn once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._font = theme.font("caption")
        self._metrics = QFontMetrics(self._font)
        self._plates: dict[tuple[Mark, str, float], QPixmap] = {}

    def paint(
        self, painter: QPainter, area: QRect, mark: Mark, palette: Palette, dpr: float, *, mirrored: bool
    ) -> None:
        """Paint the plate of ``mark`` into the first upper corner of ``area``; nothing without a mark."""
        if not any(mark):
            return
        plate = self.plate(mark, palette, dpr)
        width = round(plate.width() / dpr)
        left = area.right() + 1 - INSET - width if mirrored else area.x() + INSET
        painter.drawPixmap(QPoint(left, area.y() + INSET), plate)

    def plate(self, mark: Mark, palette: Palette, dpr: float) -> QPixmap:
        """The plate as pixels."""
        key = (mark, palette.panel + palette.text, dpr)
        if key not in self._plates:
            self._plates[key] = self._drawn(mark, palette, dpr)
        return self._plates[key]

    def _drawn(self, mark: Mark, palette: Palette, dpr: float) -> QPixmap:
        number = locale_words.number(mark.stars) if mark.stars else ""
        parts = [_SIGN] if mark.verdict else []
        if number:
            parts += [_STAR, self._metrics.horizontalAdvance(number)]
        height = max(self._metrics.height() + 4, _SIGN + 6)
        size = QSize(sum(parts) + _GAP * (len(parts) - 1) + 2 * _PAD, height)
        plate = QPixmap(QSize(round(size.width() * dpr), round(size.height() * dpr)))
        plate.setDevicePixelRatio(dpr)
        plate.fill(Qt.GlobalColor.transparent)
        painter = QPainter(plate)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(QRectF(QPointF(0, 0), size.toSizeF()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        x = _PAD
        if mark.verdict:
            sign, ink = _SIGNS[mark.verdict]
            pixels = self._theme.icons.pixmap(sign, _SIGN, getattr(palette, ink), dpr)
            painter.drawPixmap(QPointF(x, (height - _SIGN) / 2), pixels)
            x += _SIGN + _GAP
        if number:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.waiting))
            painter.drawPolygon(star(QPointF(x + _STAR / 2, height / 2 + 0.5), _STAR / 2))
            painter.setFont(self._font)
            painter.setPen(QColor(palette.text))
            rest = QRect(x + _STAR + _GAP, 0, self._metrics.horizontalAdvance(number) + 1, height)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, number)
        painter.end()
        return plate


def star(centre: QPointF, radius: float) -> QPolygonF:
    """A star with five points, one of them upwards."""
    corners = []
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.42
        angle = math.radians(36 * corner - 90)
        corners.append(QPointF(centre.x() + reach * math.cos(angle), centre.y() + reach * math.sin(angle)))
    return QPolygonF(corners)
