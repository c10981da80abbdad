"""How one bar of the timeline looks: each ending has a form of its own besides its colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from pixhaul.engine.trace import Outcome
from pixhaul.ui import chart_marks
from pixhaul.ui.theme import Theme

_MARK_LEAST = 7.0
"""Width in pixels from which on a bar has room for a sign."""


class BarPainter:
    """Done is filled; failed is filled and crossed; what is tried again is hatched; stopped and running are outlines,
    the one with a closed end, the other with an open one.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, box: QRectF, outcome: Outcome, *, chosen: bool = False) -> None:
        """Draw a bar into its box."""
        palette = self._theme.palette
        color = QColor(
            {
                Outcome.DONE: palette.done,
                Outcome.FAILED: palette.failed,
                Outcome.AGAIN: palette.waiting,
                Outcome.RUNNING: palette.accent,
                Outcome.STOPPED: palette.secondary,
            }[outcome]
        )
        radius = min(2.0, box.height() / 3)
        painter.setPen(Qt.PenStyle.NoPen)
        if outcome in (Outcome.DONE, Outcome.FAILED):
            painter.setBrush(color)
            painter.drawRoundedRect(box, radius, radius)
            if outcome is Outcome.FAILED:
                self._cross(painter, box)
        elif outcome is Outcome.RUNNING:
            self._running(painter, box, color)
        else:
            self._outlined(painter, box, color, radius, hatched=outcome is Outcome.AGAIN)
        if chosen:
            painter.setPen(QPen(QColor(palette.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3)

    def _cross(self, painter: QPainter, box: QRectF) -> None:
        """On the bar where there is room, else beside it, larger than the bar."""
        palette = self._theme.palette
        size = min(chart_marks.CROSS - 0.5, box.height() / 2 - 1.5)
        if size >= 1.5 and box.width() >= _MARK_LEAST:
            middle = box.center()
            chart_marks.cross(painter, middle.x(), middle.y(), palette.panel, size)
        else:
            chart_marks.cross(painter, box.right() + 1, box.center().y(), palette.failed, 2.5)

    def _running(self, painter: QPainter, box: QRectF, color: QColor) -> None:
        fill = QColor(color)
        fill.setAlpha(72)
        painter.fillRect(box, fill)
        top, bottom = round(box.top()) + 0.5, round(box.bottom()) - 0.5
        left = round(box.left()) + 0.5
        painter.setPen(QPen(color, 1))
        painter.drawLine(QPointF(left, top), QPointF(left, bottom))
        for y in (top, bottom):
            painter.drawLine(QPointF(left, y), QPointF(box.right(), y))

    def _outlined(self, painter: QPainter, box: QRectF, color: QColor, radius: float, *, hatched: bool) -> None:
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(color, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, radius, radius)
        if hatched:
            painter.save()
            painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
            x = inner.left() - inner.height()
            while x < inner.right():
                painter.drawLine(QPointF(x, inner.bottom()), QPointF(x + inner.height(), inner.top()))
                x += 4
            painter.restore()
