"""The transfers of a run by host: every bar a picture on its way, bars above each other at the same time."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from pixhaul.engine.trace import OTHERS, RunTrace
from pixhaul.ui import chart_marks, run_words
from pixhaul.ui.chart_base import AXIS_HEIGHT, Chart
from pixhaul.ui.chart_scale import Span
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Theme
from pixhaul.ui.timeline_bars import BarPainter
from pixhaul.ui.timeline_rows import Band, band_at, bands, density, height_of, names_width, single_from, transfer_at


class TimelineChart(Chart):
    """Up and down go from host to host, left and right from transfer to transfer."""

    def __init__(
        self,
        theme: Theme,
        trace: Callable[[], RunTrace],
        title_of: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        """``title_of`` gives what an entry is called, as plain text."""
        super().__init__(theme, trace, parent)
        self.setObjectName("timelineChart")
        self.setAccessibleName(self.tr("Transfers over time, by host"))
        self._title_of = title_of
        self._bars = BarPainter(theme)
        self._bands: list[Band] = []
        self._single_from = 0.0
        self._band, self._transfer = -1, -1
        self._stretch: float | None = None
        self._empty = self.tr("Transfers are drawn here as soon as pictures come in")
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setObjectName("timelineScroll")
        self._bar.valueChanged.connect(lambda _value: self.update())

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now."""
        self._empty = again(self._empty)

    @property
    def bands(self) -> list[Band]:
        """What is drawn."""
        return self._bands

    def take(self) -> None:
        trace = self.trace()
        span = self._plot()
        lines = list(trace.lines.values())
        transfers = trace.transfers(span.start)
        self._single_from = single_from(transfers, trace.whole_from, span)
        shown = [one for one in transfers if one.end > self._single_from or one.end == trace.seconds]
        kept = self._chosen()
        self._bands = bands(lines, shown if trace.seconds else [])
        self._choose_again(kept)
        self._fit()

    def clear_cursor(self) -> None:
        self._band = self._transfer = -1
        self._stretch = None

    def point_at(self, position: QPoint) -> str:
        span = self._plot()
        y = position.y() + self._bar.value() - GAP
        self.clear_cursor()
        self._band = band_at(self._bands, y) if position.y() < self._bottom() else -1
        if self._band < 0:
            return ""
        band = self._bands[self._band]
        self._transfer = transfer_at(band, span, position.x(), y)
        if self._transfer >= 0:
            return self._words()
        for second, length in self.trace().breaks:
            if abs(span.x(second) - position.x()) <= GAP_SMALL:
                return run_words.of_break(second, length)
        if span.left <= position.x() <= span.right:
            self._stretch = span.second(position.x())
        return self._words()

    def cursor_point(self) -> QPoint:
        span, band = self._plot(), self._bands[self._band]
        if self._transfer < 0:
            return QPoint(round(span.left), round(band.bottom) - self._bar.value() + GAP)
        left, top, width, height = band.bar(band.transfers[self._transfer], span)
        return QPoint(round(left + width / 2), round(top + height) - self._bar.value() + 2 * GAP)

    def step(self, key: Qt.Key) -> str | None:
        if not self._bands or key not in _MOVES:
            return None
        if self._band < 0:
            self._band = 0
        else:
            self._band = min(len(self._bands) - 1, max(0, self._band + _MOVES[key][0]))
        last = len(self._bands[self._band].transfers) - 1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) or self._transfer < 0 or _MOVES[key][0]:
            self._transfer = 0 if key == Qt.Key.Key_Home else last
        else:
            self._transfer = min(last, max(0, self._transfer + _MOVES[key][1]))
        self._stretch = None
        self._reveal()
        return self._words()

    def draw(self, painter: QPainter) -> None:
        palette = self.theme.palette
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # of figures; sides are chosen one by one
        if not self._bands:
            painter.setPen(QColor(palette.secondary))
            painter.setFont(self.theme.font())
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._empty)
            return
        span, bottom = self._plot(), self._bottom()
        self.paint_axis(painter, span, 0, bottom)
        painter.save()
        painter.setClipRect(QRectF(0, 0, self.width(), bottom))
        painter.translate(0, GAP - self._bar.value())
        top, end = self._bar.value() - GAP, self._bar.value() + bottom
        for place, band in enumerate(self._bands):
            if band.bottom >= top and band.top <= end:
                self._paint_band(painter, span, place)
        painter.restore()
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(QPointF(0, bottom + 0.5), QPointF(self.width(), bottom + 0.5))

    # ---- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._bar.event(event)

    # ---- inside

    def _plot(self) -> Span:
        names, tail = names_width(self.width()), GAP_WIDE + (self._bar.width() if self._bar.isVisibleTo(self) else 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (tail, self.width() - names) if mirrored else (names, self.width() - tail)
        return self.span(float(left), float(right))

    def _bottom(self) -> float:
        return float(self.height() - AXIS_HEIGHT)

    def _fit(self) -> None:
        """Give the scroll bar its place and its range."""
        room = round(self._bottom())
        over = round(height_of(self._bands)) + GAP - room
        self._bar.setVisible(over > 0)
        self._bar.setRange(0, max(0, over))
        self._bar.setPageStep(max(1, room))
        self._bar.setSingleStep(24)
        width = self._bar.sizeHint().width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._bar.setGeometry(0 if mirrored else self.width() - width, 0, width, room)

    def _chosen(self) -> tuple[str, int] | None:
        if 0 <= self._band < len(self._bands) and self._transfer >= 0:
            band = self._bands[self._band]
            return band.line.host, band.transfers[self._transfer].item
        return None

    def _choose_again(self, chosen: tuple[str, int] | None) -> None:
        """The bar under the cursor stays under it, although others have come."""
        self._transfer = -1
        if chosen is not None and self._band < len(self._bands) and self._bands[self._band].line.host == chosen[0]:
            items = [transfer.item for transfer in self._bands[self._band].transfers]
            self._transfer = items.index(chosen[1]) if chosen[1] in items else -1
        if self._band >= len(self._bands):
            self.clear_cursor()

    def _reveal(self) -> None:
        band = self._bands[self._band]
        if band.top < self._bar.value():
            self._bar.setValue(round(band.top))
        elif band.bottom + GAP > self._bar.value() + self._bottom():
            self._bar.setValue(round(band.bottom + 2 * GAP - self._bottom()))

    def _words(self) -> str:
        band = self._bands[self._band]
        if self._transfer >= 0:
            transfer = band.transfers[self._transfer]
            return run_words.of_transfer(transfer, self._title_of(transfer.item))
        name = run_words.host_name(band.line.host, self.trace().other_hosts)
        if self._stretch is not None and self._stretch < self._until(band):
            span = Span(self._stretch, self._stretch + 1e-6, 0, 1)
            for start, _end, busy, failed, again in density(band.line.density, span, self._until(band)):
                end = start + band.line.density.width
                return run_words.of_stretch(name, start, end, busy, failed, again)
        return run_words.of_host(name, band.line)

    def _until(self, band: Band) -> float:
        """Second up to which a band shows density."""
        return self.trace().seconds if band.line.host == OTHERS else self._single_from

    def _paint_band(self, painter: QPainter, span: Span, place: int) -> None:
        band, chosen = self._bands[place], place == self._band
        palette = self.theme.palette
        self._paint_name(painter, span, band, chosen=chosen)
        painter.setPen(QPen(QColor(palette.line), 1))
        foot = round(band.bottom + 2) + 0.5
        painter.drawLine(QPointF(span.left, foot), QPointF(span.right, foot))
        until = self._until(band)
        if until > span.start:
            self._paint_density(painter, span, band, until)
        for number, transfer in enumerate(band.transfers):
            box = QRectF(*band.bar(transfer, span))
            self._bars.paint(painter, box, transfer.outcome, chosen=chosen and number == self._transfer)

    def _paint_name(self, painter: QPainter, span: Span, band: Band, *, chosen: bool) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = names_width(self.width()) - GAP - GAP_WIDE
        box = QRect(round(span.right) + GAP if mirrored else GAP_WIDE, round(band.top), room, round(band.height))
        painter.setFont(self.theme.font("strong" if chosen else "caption"))
        painter.setPen(QColor(self.theme.palette.text))
        # In the part of the band that is in sight; half a line of text would be no name.
        box = box.intersected(painter.clipBoundingRect().toAlignedRect())
        if box.height() < painter.fontMetrics().ascent():
            return
        name = run_words.host_name(band.line.host, self.trace().other_hosts)
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)

    def _paint_density(self, painter: QPainter, span: Span, band: Band, until: float) -> None:
        """How many ran side by side, as a filled hill; what failed as signs on its foot."""
        palette = self.theme.palette
        found = density(band.line.density, span, until)
        most = max((busy for _start, _end, busy, _failed, _again in found), default=0.0)
        scale = (band.height - 4) / max(1.0, float(band.line.places), most)
        hill = []
        for start, end, busy, _failed, _again in found:
            y = band.bottom - 2 - busy * scale
            hill += [QPointF(span.x(start), y), QPointF(span.x(end), y)]
        if hill:
            feet = [QPointF(hill[-1].x(), band.bottom - 2), QPointF(hill[0].x(), band.bottom - 2)]
            fill = QColor(palette.done)
            fill.setAlpha(110)
            painter.setPen(QPen(QColor(palette.done), 1))
            painter.setBrush(fill)
            painter.drawPolygon(QPolygonF([*hill, *feet]))
        for start, end, _busy, failed, again in found:
            x = span.x((start + end) / 2)
            if failed:
                chart_marks.cross(painter, x, band.bottom - 6, palette.failed)
            elif again:
                chart_marks.triangle(painter, x, band.bottom - 6, palette.waiting)


_MOVES = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Home: (0, 0),
    Qt.Key.Key_End: (0, 0),
}
"""Hosts and transfers to go on by."""
