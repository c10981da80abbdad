"""The signs of the charts of a run: a cross for what failed, a triangle for what is tried again. Never colour alone."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

CROSS = 3.5
"""Half the edge of a sign in logical pixels."""


def cross(painter: QPainter, x: float, y: float, color: str, size: float = CROSS) -> None:
    """Two strokes across each other."""
    painter.setPen(QPen(QColor(color), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(x - size, y - size), QPointF(x + size, y + size))
    painter.drawLine(QPointF(x - size, y + size), QPointF(x + size, y - size))


def triangle(painter: QPainter, x: float, y: float, color: str, size: float = CROSS) -> None:
    """An outline that stands on its base."""
    painter.setPen(QPen(QColor(color), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = (QPointF(x, y - size), QPointF(x + size, y + size), QPointF(x - size, y + size))
    painter.drawPolygon(QPolygonF(corners))
