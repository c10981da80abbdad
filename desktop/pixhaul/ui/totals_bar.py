"""The bottom bar: how far it is, how fast it goes, and the total time, which stays when all is done."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from pixhaul.core.stopwatch import WORTH_SAYING
from pixhaul.qt import locale_words
from pixhaul.qt.states import Totals
from pixhaul.ui.controls import ElidedLabel
from pixhaul.ui.theme import BAR_HEIGHT, GAP_WIDE, Ink, Role, Theme

_STEPS = 1000
"""Steps of the progress bar: finer than its pixels, whatever the length of the list."""
_SHORT_BELOW = 1000
"""Window width in pixels under which the comparison is said shortly."""
_SLOWEST_SAID = 500
"""Bytes a second that would be rounded to nothing; so it is in a pause."""
translate = QCoreApplication.translate


class TotalsBar(QFrame):
    """Shows :class:`~pixhaul.qt.states.Totals`; a widest sample is reserved for every figure, so nothing jumps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._totals = Totals()
        self._paused = False
        self.setObjectName("totalsBar")
        self.setAccessibleName(self.tr("Totals"))
        self.setProperty("surface", "bar")
        self.setProperty("edge", "top")
        self.setFixedHeight(BAR_HEIGHT + 1)
        self._progress = QProgressBar(self)
        self._progress.setObjectName("totalProgress")
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.setTextVisible(False)
        self._progress.setRange(0, _STEPS)
        self._progress.setMinimumWidth(96)
        self._counted = self._label(theme, "totalCount", "body", "text")
        self._pace = self._label(theme, "totalPace", "body", "secondary")
        self._line = QFrame(self)
        self._line.setFixedSize(1, 24)
        self._line.setProperty("surface", "line")
        self._time = self._label(theme, "totalTime", "total", "text")
        self._faster = self._label(theme, "timesFaster", "strong", "done")
        explained = (
            self.tr("Total time: from Start to the last picture, without pauses."),
            self.tr(
                "One by one: the transfer times of all pictures added up, as if each had waited for the one before."
            ),
        )
        for label in (self._time, self._faster):
            label.setToolTip("\n".join(explained))
        self._faster.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self._build()
        self.set_totals(Totals())

    def set_totals(self, totals: Totals) -> None:
        """Show other figures. Called a few times a second; a text that stays the same costs nothing."""
        self._totals = totals
        share = totals.finished / totals.listed if totals.listed else 0.0
        self._set_step(round(share * _STEPS))
        counted, spoken = _counted(totals)
        _say(self._counted, counted, spoken)
        self._counted.reserve(_share(totals.listed, totals.listed) if totals.listed else "")
        self._tell_pace()
        self._pace.reserve(f"{locale_words.rate(888.8e6)} · {_left(88 * 60)}")
        self._arrange()

    def set_paused(self, paused: bool) -> None:
        """Say that the list is held, in the place of how fast it goes."""
        self._paused = paused
        self._tell_pace()

    def _tell_pace(self) -> None:
        pace = translate("Presenter", "Paused") if self._paused else _pace(self._totals)
        _say(self._pace, pace, pace)
        waiting = self.tr("The servers asked for a pause, or gave no answer. The hosts say more (Ctrl+Shift+H).")
        self._pace.setToolTip(waiting if self._totals.idle_until and not self._paused else "")

    def _set_step(self, step: int) -> None:
        """Have the bar painted with the next frame. By itself it paints at once, and with it all that waits for one."""
        if step != self._progress.value():
            self._progress.setUpdatesEnabled(False)
            self._progress.setValue(step)
            self._progress.setUpdatesEnabled(True)

    def minimumSizeHint(self) -> QSize:
        return QSize(400, BAR_HEIGHT + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        totals = self._totals
        shown = locale_words.total_time(totals.elapsed) if totals.started else ""
        _say(self._time, shown, self.tr("Total time {time}").format(time=shown))
        self._time.reserve(locale_words.total_time(48.8) if shown else "")
        faster = totals.times_faster if totals.started and totals.done else None
        if faster is not None and faster < WORTH_SAYING:
            faster = None
        short = self.width() < _SHORT_BELOW
        _say(self._faster, _faster(faster, short), _faster(faster, short=False))
        self._faster.reserve(_faster(88.8, short) if faster is not None else "")
        going_on = totals.started and totals.finished < totals.listed
        self._counted.setVisible(totals.listed > 0)
        self._pace.setVisible(going_on)
        for part in (self._line, self._time):
            part.setVisible(totals.started)
        self._faster.setVisible(faster is not None)

    def _label(self, theme: Theme, name: str, role: Role, ink: Ink) -> ElidedLabel:
        label = ElidedLabel(theme, role, ink, self)
        label.setObjectName(name)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        return label

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_WIDE, 1, GAP_WIDE, 0)
        row.setSpacing(GAP_WIDE)
        row.addWidget(self._progress, 1)
        for part in (self._counted, self._pace, self._line, self._time, self._faster):
            row.addWidget(part)
        # In a narrow window only the pace gives way.
        for label in (self._counted, self._time, self._faster):
            label.set_firm(True)


def _counted(totals: Totals) -> tuple[str, str]:
    """``812 of 1,284``; at the end, when not all went well, ``1,280 done · 4 failed``. Then what is said aloud."""
    if not totals.listed:
        return "", ""
    failed = totals.failed - totals.stopped
    at_rest = not totals.active and totals.finished + totals.stopped + totals.waiting >= totals.listed
    if not at_rest or not (totals.failed or totals.waiting):
        spoken = translate("TotalsBar", "{done} of %Ln pictures", "", totals.listed)
        return _share(totals.finished, totals.listed), spoken.format(done=locale_words.count(totals.finished))
    parts = [translate("TotalsBar", "%Ln done", "", totals.done)]
    if failed:
        parts.append(translate("TotalsBar", "%Ln failed", "", failed))
    if totals.stopped:
        parts.append(translate("TotalsBar", "%Ln stopped", "", totals.stopped))
    if totals.waiting:
        parts.append(translate("TotalsBar", "%Ln waiting", "", totals.waiting))
    return " · ".join(parts), " · ".join(parts)


def _share(done: int, listed: int) -> str:
    text = translate("TotalsBar", "{done} of {all}")
    return text.format(done=locale_words.count(done), all=locale_words.count(listed))


def _faster(factor: float | None, short: bool) -> str:
    """``4.6 × faster than one by one``."""
    if factor is None:
        return ""
    text = (
        translate("TotalsBar", "{times} faster") if short else translate("TotalsBar", "{times} faster than one by one")
    )
    return text.format(times=locale_words.times(factor))


def _left(seconds: float) -> str:
    return translate("TotalsBar", "{time} left").format(time=locale_words.about(seconds))


def _pace(totals: Totals) -> str:
    """``11.8 MB/s · about 2 s left`` while pictures come in, ``Waiting until 14:02:10`` while none may."""
    if totals.idle_until:
        return translate("TotalsBar", "Waiting until {time}").format(time=totals.idle_until)
    if not totals.active or totals.bytes_per_second < _SLOWEST_SAID:
        return ""
    parts = [locale_words.rate(totals.bytes_per_second)]
    if totals.seconds_left is not None:
        parts.append(_left(totals.seconds_left))
    return " · ".join(parts)


def _say(label: ElidedLabel, text: str, spoken: str) -> None:
    """Show a text, and let a screen reader hear it with the word that the place on screen gives to others."""
    if label.text() != text:
        label.setText(text)
        label.setAccessibleName(spoken if text else "")
