"""What both charts of a run share: they follow the run while they are seen, and tell the value under the cursor."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pixhaul.engine.trace import RunTrace
from pixhaul.ui.announce import announce
from pixhaul.ui.chart_scale import Span, shown_span, time_ticks
from pixhaul.ui.run_words import tick_text
from pixhaul.ui.theme import Theme
from pixhaul.ui.tooltips import plain_tooltip

FOLLOW_MS = 200
"""Milliseconds between two looks at a run that goes on."""
AXIS_HEIGHT = 20
_TICKS_APART = 72.0


class Chart(QWidget):
    """Repaints five times a second at most, and only while it is seen and something has changed."""

    said = Signal(str)
    """The value under the cursor in words; empty for none."""

    def __init__(self, theme: Theme, trace: Callable[[], RunTrace], parent: QWidget | None = None) -> None:
        """``trace`` gives the run that is to be shown at this moment."""
        super().__init__(parent)
        self.theme = theme
        self.trace = trace
        self.last_minute = False
        self.value = ""
        self._drawn: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self.follow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def follow(self) -> None:
        """Show what is new, if anything is."""
        trace = self.trace()
        now = (id(trace), trace.revision, round(trace.seconds * 10), len(trace.breaks))
        if now != self._drawn:
            self._drawn = now
            self.take()
            self.update()

    def set_last_minute(self, only: bool) -> None:
        """The last minute, or the whole run."""
        self.last_minute = only
        self.take()
        self.update()

    def take(self) -> None:
        """Read what is to be drawn off the run."""

    def clear_cursor(self) -> None:
        """No value is looked at any more."""

    def point_at(self, position: QPoint) -> str:
        """Put the cursor under the pointer; returns its value in words."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paint all but the focus ring: on the screen, or into a picture that is saved."""
        raise NotImplementedError

    def cursor_point(self) -> QPoint:
        """Where the cursor stands."""
        raise NotImplementedError

    def step(self, key: Qt.Key) -> str | None:
        """Move the cursor by a key; returns its value in words, None for a key that means nothing here."""
        raise NotImplementedError

    def span(self, left: float, right: float) -> Span:
        """The time that is shown, on these pixels."""
        return shown_span(self.trace().seconds, left, right, last_minute=self.last_minute)

    def tell(self, words: str, *, aloud: bool = False) -> None:
        """Say the value under the cursor, to a screen reader too when the keyboard has moved it."""
        self.update()
        if words == self.value:
            return
        self.value = words
        self.setAccessibleDescription(words)
        self.said.emit(words)
        if aloud and words:
            announce(self, words)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 76)

    # ---- events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self._drawn = ()
        self.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        self.paint_focus(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.take()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        words = self.point_at(event.position().toPoint())
        self.tell(words)
        QToolTip.showText(event.globalPosition().toPoint(), plain_tooltip(words), self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.clear_cursor()
            self.tell("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.value:
            self.clear_cursor()
            self.tell("")
            return
        words = self.step(key) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        if words is None:
            super().keyPressEvent(event)
        else:
            self.tell(words, aloud=True)
            QToolTip.showText(self.mapToGlobal(self.cursor_point()), plain_tooltip(words), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clear_cursor()
        self.tell("")

    # ---- painting

    def paint_axis(self, painter: QPainter, span: Span, top: float, bottom: float) -> None:
        """Lines at round seconds with their words below ``bottom``, and dashed ones where pauses lie."""
        palette = self.theme.palette
        painter.setFont(self.theme.font("caption"))
        height = painter.fontMetrics().height()
        for second in time_ticks(span, _TICKS_APART):
            x = round(span.x(second)) + 0.5
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawLine(QPoint(round(x), round(top)), QPoint(round(x), round(bottom)))
            text = tick_text(second, span)
            width = painter.fontMetrics().horizontalAdvance(text)
            left = min(max(span.left, x - width / 2), span.right - width)
            painter.setPen(QColor(palette.secondary))
            painter.drawText(round(left), round(bottom + 3 + height * 0.8), text)
        painter.setPen(QPen(QColor(palette.waiting), 1, Qt.PenStyle.DashLine))
        for second, _length in self.trace().breaks:
            if span.start < second <= span.end:
                x = round(span.x(second))
                painter.drawLine(x, round(top), x, round(bottom))

    def paint_cursor(self, painter: QPainter, x: float, top: float, bottom: float) -> None:
        """The line of the value that is told."""
        painter.setPen(QPen(QColor(self.theme.palette.text), 1))
        painter.drawLine(round(x), round(top), round(x), round(bottom))

    def paint_focus(self, painter: QPainter) -> None:
        """The ring of the keyboard."""
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
