"""What the forms and colours of a chart mean, in one line above it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pixhaul.engine.trace import Outcome
from pixhaul.ui.chart_marks import cross, triangle
from pixhaul.ui.theme import GAP_SMALL, GAP_WIDE, Theme
from pixhaul.ui.timeline_bars import BarPainter

Swatch = Callable[[QPainter, QRectF], None]
_HEIGHT = 20
_BAR = 9.0


class Legend(QWidget):
    """As many of its entries as there is room for, the first ones first."""

    def __init__(
        self, theme: Theme, entries: Sequence[tuple[int, Swatch, str]], name: str, parent: QWidget | None = None
    ) -> None:
        """``entries`` are the width of a sign in pixels, who paints it, and its word."""
        super().__init__(parent)
        self._theme = theme
        self._entries = entries
        self.setAccessibleName(name)
        self.setAccessibleDescription(", ".join(word for _width, _paint, word in entries))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFont(theme.font("caption"))
        theme.changed.connect(self.update)

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now."""
        self._entries = [(width, paint, again(word)) for width, paint, word in self._entries]

    def sizeHint(self) -> QSize:
        words = sum(self.fontMetrics().horizontalAdvance(word) + width for width, _paint, word in self._entries)
        return QSize(words + len(self._entries) * (GAP_SMALL + 2 + GAP_WIDE), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        metrics = painter.fontMetrics()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle, x = self.height() / 2, 0.0
        for width, paint, word in self._entries:
            length = metrics.horizontalAdvance(word)
            whole = width + GAP_SMALL + 2 + length
            if x + whole > self.width():
                break
            left = self.width() - x - whole if mirrored else x
            paint(painter, QRectF(left + whole - width if mirrored else left, middle - _BAR / 2, width, _BAR))
            painter.setPen(QColor(self._theme.palette.secondary))
            start = left if mirrored else left + whole - length
            painter.drawText(QPointF(start, middle + (metrics.ascent() - metrics.descent()) / 2), word)
            x += whole + GAP_WIDE


def timeline_legend(theme: Theme) -> Legend:
    """The bars of the timeline."""
    bars = BarPainter(theme)

    def bar(outcome: Outcome) -> Swatch:
        return lambda painter, box: bars.paint(painter, box, outcome)

    entries = (
        (22, bar(Outcome.DONE), QCoreApplication.translate("Legend", "Saved")),
        (22, bar(Outcome.FAILED), QCoreApplication.translate("Legend", "Failed")),
        (22, bar(Outcome.AGAIN), QCoreApplication.translate("Legend", "Tried again")),
        (22, bar(Outcome.RUNNING), QCoreApplication.translate("Legend", "Under way")),
        (22, bar(Outcome.STOPPED), QCoreApplication.translate("Legend", "Stopped")),
    )
    legend = Legend(theme, entries, QCoreApplication.translate("Legend", "Meaning of the bars"))
    legend.setObjectName("timelineLegend")
    return legend


def speed_legend(theme: Theme) -> Legend:
    """The curves and signs of the speed chart."""

    def stroke(painter: QPainter, box: QRectF, ink: str) -> None:
        painter.setPen(QPen(QColor(getattr(theme.palette, ink)), 2))
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))

    def sign(painter: QPainter, box: QRectF, draw: Callable[[QPainter, float, float, str], None], ink: str) -> None:
        draw(painter, box.center().x(), box.center().y(), getattr(theme.palette, ink))

    entries = (
        (18, partial(stroke, ink="accent"), QCoreApplication.translate("Legend", "Bytes, above")),
        (18, partial(stroke, ink="done"), QCoreApplication.translate("Legend", "Pictures, below")),
        (9, partial(sign, draw=cross, ink="failed"), QCoreApplication.translate("Legend", "Failed")),
        (9, partial(sign, draw=triangle, ink="waiting"), QCoreApplication.translate("Legend", "Tried again")),
    )
    legend = Legend(theme, entries, QCoreApplication.translate("Legend", "Meaning of the curves"))
    legend.setObjectName("speedLegend")
    return legend
