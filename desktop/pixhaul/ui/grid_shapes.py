"""Shapes that look the same in every cell of the grid, drawn once."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from pixhaul.ui.theme import CELL_RADIUS


def rounded(size: QSize, color: QColor, dpr: float) -> QPixmap:
    """A filled square with round corners; ``size`` in logical pixels."""
    pixmap = QPixmap(QSize(round(size.width() * dpr), round(size.height() * dpr)))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRect(QPoint(0, 0), size), CELL_RADIUS, CELL_RADIUS)
    painter.end()
    return pixmap
