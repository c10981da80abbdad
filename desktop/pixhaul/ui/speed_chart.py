"""Speed over time: bytes above, pictures below, on one axis, with the failures where they fell."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from pixhaul.engine.trace import RunTrace
from pixhaul.qt import locale_words
from pixhaul.ui import run_words
from pixhaul.ui.chart_base import AXIS_HEIGHT, Chart
from pixhaul.ui.chart_marks import cross, triangle
from pixhaul.ui.chart_scale import Point, Span, at, curve, points, round_up
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Theme

_LABELS = 84.0
"""Room for the figures of the axis, in the widest script too."""
_MARKS = 12.0
"""Height of the row of signs below the pictures."""
_MARKS_APART = 10.0
_LOWEST = 28.0
"""Height of a curve that can be read."""
_PAGE = 10


class SpeedChart(Chart):
    """Two curves over one time. Arrow keys go from step to step, Home and End to the ends."""

    def __init__(self, theme: Theme, trace: Callable[[], RunTrace], parent: QWidget | None = None) -> None:
        super().__init__(theme, trace, parent)
        self.setObjectName("speedChart")
        self.setAccessibleName(self.tr("Speed over time"))
        self._points: list[Point] = []
        self._cursor: float | None = None
        self._empty = self.tr("Speed is drawn here as soon as pictures come in")

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now."""
        self._empty = again(self._empty)

    @property
    def points(self) -> list[Point]:
        """What is drawn."""
        return self._points

    def take(self) -> None:
        trace = self.trace()
        span = self._plot()
        self._points = points(trace.figures(span.start), span, trace.seconds) if trace.seconds else []

    def clear_cursor(self) -> None:
        self._cursor = None

    def point_at(self, position: QPoint) -> str:
        if not self._points:
            return ""
        span = self._plot()
        for second, length in self.trace().breaks:
            if abs(span.x(second) - position.x()) <= GAP_SMALL:
                self._cursor = second
                return run_words.of_break(second, length)
        return self._look_at(at(self._points, span.second(position.x())))

    def cursor_point(self) -> QPoint:
        span = self._plot()
        return QPoint(round(span.x(self._cursor if self._cursor is not None else span.end)), GAP)

    def step(self, key: Qt.Key) -> str | None:
        last = len(self._points) - 1
        here = last if self._cursor is None else at(self._points, self._cursor)
        places = {
            Qt.Key.Key_Left: here - 1 if self._cursor is not None else last,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_PageUp: here + _PAGE,
            Qt.Key.Key_PageDown: here - _PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key not in places or last < 0:
            return None
        return self._look_at(min(last, max(0, places[key])))

    def draw(self, painter: QPainter) -> None:
        palette = self.theme.palette
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # of figures; sides are chosen one by one
        if not self._points:
            painter.setPen(QColor(palette.secondary))
            painter.setFont(self.theme.font())
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._empty)
            return
        span = self._plot()
        above, below = self._plots(span)
        self.paint_axis(painter, span, above.top(), below.bottom() + _MARKS)
        shown = curve(self._points)
        speed = [point.bytes_per_second for point in shown]
        pace = [point.pictures_per_second for point in shown]
        self._paint_curve(painter, span, above, shown, speed, palette.accent, _rate_text)
        if below.height() > 0:
            self._paint_curve(painter, span, below, shown, pace, palette.done, run_words.pictures_rate)
        self._paint_marks(painter, span, below.bottom() + _MARKS / 2)
        if self._cursor is not None:
            self.paint_cursor(painter, span.x(self._cursor), above.top(), below.bottom() + _MARKS)

    def _look_at(self, place: int) -> str:
        point = self._points[place]
        self._cursor = point.middle
        return run_words.of_point(point)

    def _plot(self) -> Span:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (GAP_WIDE, self.width() - _LABELS) if mirrored else (_LABELS, self.width() - GAP_WIDE)
        return self.span(float(left), float(right))

    def _plots(self, span: Span) -> tuple[QRectF, QRectF]:
        """For the bytes and for the pictures; in a low window the bytes have all of it."""
        free = max(_LOWEST, self.height() - AXIS_HEIGHT - _MARKS - 2 * GAP)
        width = span.right - span.left
        each = (free - GAP) / 2
        if each < _LOWEST:
            return QRectF(span.left, GAP, width, free), QRectF(span.left, GAP + free, width, 0)
        return QRectF(span.left, GAP, width, each), QRectF(span.left, GAP + each + GAP, width, each)

    def _paint_curve(
        self,
        painter: QPainter,
        span: Span,
        box: QRectF,
        shown: list[Point],
        values: list[float],
        color: str,
        text: Callable[[float], str],
    ) -> None:
        top = round_up(max(values, default=0.0))
        self._paint_scale(painter, box, text(top))
        line = [
            QPointF(span.x(p.middle), box.bottom() - v / top * box.height()) for p, v in zip(shown, values, strict=True)
        ]
        ends = [QPointF(max(span.left, span.x(shown[0].start)), line[0].y()), *line]
        ends.append(QPointF(min(span.right, span.x(shown[-1].end)), line[-1].y()))
        painter.setClipRect(box.adjusted(0, -2, 0, 2))
        fill = QColor(color)
        fill.setAlpha(48)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        feet = [QPointF(ends[-1].x(), box.bottom()), QPointF(ends[0].x(), box.bottom())]
        painter.drawPolygon(QPolygonF([*ends, *feet]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(QColor(color), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.drawPolyline(QPolygonF(ends))
        painter.setClipping(False)

    def _paint_scale(self, painter: QPainter, box: QRectF, top: str) -> None:
        """The figure at the top, zero at the bottom, and a line at each."""
        palette = self.theme.palette
        painter.setPen(QPen(QColor(palette.line), 1))
        for y in (box.top(), box.bottom()):
            painter.drawLine(QPointF(box.left(), round(y) + 0.5), QPointF(box.right(), round(y) + 0.5))
        painter.setPen(QColor(palette.secondary))
        painter.setFont(self.theme.font("caption"))
        height = painter.fontMetrics().height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        x = box.right() + GAP if mirrored else 0.0
        for text, y in ((top, box.top()), (locale_words.number(0), box.bottom() - height)):
            if y > box.top() and box.height() < 2 * height:
                continue  # it would lie on the figure above
            room = QRectF(x, y, _LABELS - GAP, height)
            painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_marks(self, painter: QPainter, span: Span, y: float) -> None:
        """A sign where something failed, or was to be tried again; where both did, that it failed."""
        failed: dict[int, bool] = {}
        for point in self._points:
            if point.failed or point.again:
                place = int((span.x(point.middle) - span.left) / _MARKS_APART)
                failed[place] = failed.get(place, False) or point.failed > 0
        palette = self.theme.palette
        for place, severe in failed.items():
            x = min(span.left + (place + 0.5) * _MARKS_APART, span.right - 4)
            if severe:
                cross(painter, x, y, palette.failed)
            else:
                triangle(painter, x, y, palette.waiting)


def _rate_text(rate: float) -> str:
    """``20 MB/s`` at the axis: no decimal that says nothing."""
    return locale_words.rate(rate).replace(f"{QLocale().decimalPoint()}{QLocale().zeroDigit()} ", " ")
