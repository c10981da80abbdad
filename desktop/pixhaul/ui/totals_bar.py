"""The bottom bar: how far it is, how fast it goes, and the total time, which stays when all is done."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from pixhaul.core import wording
from pixhaul.qt.states import Totals
from pixhaul.ui.controls import ElidedLabel
from pixhaul.ui.theme import BAR_HEIGHT, GAP_WIDE, Ink, Role, Theme

_STEPS = 1000
"""Steps of the progress bar: finer than its pixels, whatever the length of the list."""
_SHORT_BELOW = 1000
"""Window width in pixels under which the comparison is said shortly."""
_WORTH_SAYING = 1.1
"""From this factor on the comparison with one by one is shown."""
_SLOWEST_SAID = 500
"""Bytes a second that would be rounded to nothing; so it is in a pause."""
_EXPLAINED = (
    "Total time: from Start to the last picture, without pauses.\n"
    "One by one: the transfer times of all pictures added up, as if each had waited for the one before."
)

_WAITING = "The servers asked for a pause, or gave no answer. The hosts say more (Ctrl+Shift+H)."


class TotalsBar(QFrame):
    """Shows :class:`~pixhaul.qt.states.Totals`; a widest sample is reserved for every figure, so nothing jumps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._totals = Totals()
        self.setObjectName("totalsBar")
        self.setAccessibleName("Totals")
        self.setProperty("surface", "bar")
        self.setProperty("edge", "top")
        self.setFixedHeight(BAR_HEIGHT + 1)
        self._progress = QProgressBar(self)
        self._progress.setObjectName("totalProgress")
        self._progress.setAccessibleName("Progress")
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
        for label in (self._time, self._faster):
            label.setToolTip(_EXPLAINED)
        self._faster.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self._build()
        self.set_totals(Totals())

    def set_totals(self, totals: Totals) -> None:
        """Show other figures. Called a few times a second; a text that stays the same costs nothing."""
        self._totals = totals
        share = totals.finished / totals.listed if totals.listed else 0.0
        self._progress.setValue(round(share * _STEPS))
        counted = _counted(totals)
        _say(self._counted, counted, f"{counted} pictures" if " of " in counted else counted)
        widest = wording.count(totals.listed)
        self._counted.reserve(f"{widest} of {widest}" if totals.listed else "")
        pace = _pace(totals)
        _say(self._pace, pace, pace)
        self._pace.setToolTip(_WAITING if totals.idle_until else "")
        self._pace.reserve("000.0 MB/s · about 00 min left")
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(400, BAR_HEIGHT + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        totals = self._totals
        shown = wording.total_time(totals.elapsed) if totals.started else ""
        _say(self._time, shown, f"Total time {shown}")
        self._time.reserve("00.0 s" if shown else "")
        faster = totals.times_faster if totals.started else None
        if faster is not None and faster < _WORTH_SAYING:
            faster = None
        tail = "" if self.width() < _SHORT_BELOW else " than one by one"
        spoken = f"{wording.times(faster)} faster than one by one" if faster is not None else ""
        _say(self._faster, f"{wording.times(faster)} faster{tail}" if faster is not None else "", spoken)
        self._faster.reserve(f"00.0 × faster{tail}" if faster is not None else "")
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


def _counted(totals: Totals) -> str:
    """``812 of 1,284``; at the end, when not all went well, ``1,280 done · 4 failed``."""
    if not totals.listed:
        return ""
    failed = totals.failed - totals.stopped
    at_rest = not totals.active and totals.finished + totals.waiting >= totals.listed
    if not at_rest or not (totals.failed or totals.waiting):
        return f"{wording.count(totals.finished)} of {wording.count(totals.listed)}"
    parts = ((totals.done, "done"), (failed, "failed"), (totals.stopped, "stopped"), (totals.waiting, "waiting"))
    return " · ".join(f"{wording.count(number)} {word}" for number, word in parts if number or word == "done")


def _pace(totals: Totals) -> str:
    """``11.8 MB/s · about 2 s left`` while pictures come in, ``Waiting until 14:02:10`` while none may."""
    if totals.idle_until:
        return f"Waiting until {totals.idle_until}"
    if not totals.active or totals.bytes_per_second < _SLOWEST_SAID:
        return ""
    parts = [wording.rate(totals.bytes_per_second)]
    if totals.seconds_left is not None:
        parts.append(f"{wording.about(totals.seconds_left)} left")
    return " · ".join(parts)


def _say(label: ElidedLabel, text: str, spoken: str) -> None:
    """Show a text, and let a screen reader hear it with the word that the place on screen gives to others."""
    if label.text() != text:
        label.setText(text)
        label.setAccessibleName(spoken if text else "")
