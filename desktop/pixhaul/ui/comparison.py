"""The lesson of every run in two bars of one scale: how long it took, and how long one by one would have."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pixhaul.qt import locale_words
from pixhaul.qt.states import Totals
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Theme
from pixhaul.ui.timeline_rows import names_width

_ROW = 18
_BAR = 6.0


class Comparison(QWidget):
    """Shows :class:`~pixhaul.qt.states.Totals`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._totals = Totals()
        self.setObjectName("comparison")
        self._side = self.tr("Side by side")
        self._one = self.tr("One by one")
        self._spoken = self.tr("Side by side {elapsed}, one by one {one_by_one}")
        self.setToolTip(self.tr("One by one is what the same transfers would have taken one after the other."))
        self.setFont(theme.font("caption"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.set_totals(Totals())

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now."""
        self._side, self._one, self._spoken = again(self._side), again(self._one), again(self._spoken)

    def set_totals(self, totals: Totals) -> None:
        """Show other figures."""
        shown = (round(totals.elapsed, 1), round(totals.one_by_one, 1))
        # At first nothing has ended, and one by one would look quicker than it is.
        self.setVisible(totals.started and (totals.times_faster or 0.0) >= 1.0)
        changed = shown != (round(self._totals.elapsed, 1), round(self._totals.one_by_one, 1))
        self._totals = totals
        if changed and self.isVisible():
            self.update()
        if changed or not self.accessibleName():
            elapsed, one_by_one = locale_words.total_time(totals.elapsed), locale_words.total_time(totals.one_by_one)
            self.setAccessibleName(self._spoken.format(elapsed=elapsed, one_by_one=one_by_one))

    def sizeHint(self) -> QSize:
        return QSize(400, 2 * _ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 2 * _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # of figures; sides are chosen one by one
        palette, totals = self._theme.palette, self._totals
        longest = max(totals.elapsed, totals.one_by_one, 0.05)
        rows = ((self._side, totals.elapsed, palette.accent), (self._one, totals.one_by_one, palette.secondary))
        for place, (name, seconds, color) in enumerate(rows):
            self._paint_row(painter, place * _ROW, (name, locale_words.total_time(seconds)), seconds / longest, color)

    def _paint_row(self, painter: QPainter, top: int, words: tuple[str, str], share: float, color: str) -> None:
        metrics = self.fontMetrics()
        names = names_width(self.width())
        times = metrics.horizontalAdvance("00:00:00.0") + GAP_SMALL
        room = max(8.0, self.width() - names - times - GAP_WIDE)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = max(2.0, share * room)
        start = float(GAP_WIDE if mirrored else names)  # time runs as in the chart above
        bar = QRectF(start, top + (_ROW - _BAR) / 2, width, _BAR)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QPen(QColor(self._theme.palette.secondary)))
        name_box = QRectF(self.width() - names + GAP if mirrored else GAP_WIDE, top, names - GAP - GAP_WIDE, _ROW)
        painter.drawText(name_box, int(side | Qt.AlignmentFlag.AlignVCenter), words[0])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.setPen(QPen(QColor(self._theme.palette.text)))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(bar.right() + GAP, top, times, _ROW), int(left), words[1])
