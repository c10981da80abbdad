"""Tells how a run goes to who does not look at it: the title, the task bar, and a message at the end of a long one."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from pixhaul.app.services import Services
from pixhaul.core.stopwatch import WORTH_SAYING
from pixhaul.journal.rows import Job
from pixhaul.qt import locale_words
from pixhaul.qt.states import QueueState, Totals
from pixhaul.qt.taskbar import TaskBar
from pixhaul.ui.announce import announce
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.notifier import Notifier

LONG = 30.0
"""Seconds of a run, without pauses, from which on its end is told by the desktop."""


class RunNews(QObject):
    """Everything is said once, and nothing of it asks for an answer."""

    wanted = Signal(object)
    """The user has chosen the message about a run: the Job whose run it was, or None when the record has none."""

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        notifier: Notifier,
        task_bar: TaskBar,
        in_front: Callable[[], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``in_front`` says whether the user works with Pixhaul at this moment."""
        super().__init__(parent)
        self._services = services
        self._window = window
        self._notifier = notifier
        self._task_bar = task_bar
        self._in_front = in_front or _in_front
        self._began = 0.0
        self._state = QueueState.IDLE
        self._told: Job | None = None
        """The list of the last message: another one may be here when it is chosen."""
        manager = services.manager
        manager.state_changed.connect(self._state_changed)
        manager.totals_changed.connect(self._totals)
        manager.finished.connect(self._finished)
        notifier.clicked.connect(self._raise)
        QGuiApplication.instance().applicationStateChanged.connect(self._looked_at)  # type: ignore[union-attr]

    def close(self) -> None:
        """Take back what is shown outside the window."""
        self._task_bar.hide()
        self._task_bar.set_badge(0)
        self._notifier.close()

    # ---- while it goes on

    def _state_changed(self, state: QueueState) -> None:
        if self._state is QueueState.IDLE and state is QueueState.RUNNING:
            self._began = self._services.manager.trace.seconds
            self._task_bar.set_badge(0)
        self._state = state
        if state is QueueState.IDLE:
            self._task_bar.hide()
            self._entitle(None)

    def _totals(self, totals: Totals) -> None:
        if self._state is QueueState.IDLE or not totals.listed:
            return
        percent = 100 * totals.finished // totals.listed
        self._task_bar.show(percent)
        if sys.platform == "darwin":  # whose dock has no bar
            self._task_bar.set_badge(totals.listed - totals.finished)
        self._entitle(percent)

    def _entitle(self, percent: int | None) -> None:
        """The window may be a page of a larger one, and not the one in sight."""
        if not self._window.isVisible():
            return
        title = "Pixhaul"
        if percent is not None:
            name = self._services.manager.folder.name
            if name == title:  # the folder that is proposed at first: nothing is said twice
                name = ""
            template = self.tr("{percent} % – {name} – Pixhaul") if name else self.tr("{percent} % – Pixhaul")
            title = template.format(percent=locale_words.count(percent), name=name)
        outer = self._window.window()
        if outer.windowTitle() != title:
            outer.setWindowTitle(title)

    # ---- at its end

    def _finished(self) -> None:
        totals = self._services.manager.totals()
        seconds = totals.elapsed - self._began
        text = self._summary(totals, seconds)
        announce(self._window, self._whole(totals, seconds) or text, keep=True)
        if self._in_front():
            return
        self._task_bar.set_badge(_failed(totals))
        if seconds > LONG and self._services.choices.settings.tell_end:
            title = self.tr("Some pictures are missing") if totals.failed else self.tr("The pictures are here")
            self._told = self._services.manager.ledger().job
            self._notifier.tell(title, text)

    def _summary(self, totals: Totals, seconds: float) -> str:
        """``1,280 of 1,284 pictures saved in 2:13 min, 4 failed``."""
        if _failed(totals):
            template = self.tr("{done} of {all} pictures saved in {time}, {failed} failed")
        elif totals.waiting:
            template = self.tr("{done} of {all} pictures saved in {time}, {waiting} wait for their server")
        else:
            template = self.tr("{done} of {all} pictures saved in {time}")
        return self._filled(template, totals, seconds)

    def _whole(self, totals: Totals, seconds: float) -> str:
        """``12 of 15 pictures saved in 5.5 s, 4.2 times faster than one by one, 3 failed``, when it was faster."""
        faster = totals.times_faster
        if faster is None or faster < WORTH_SAYING:
            return ""
        if _failed(totals):
            template = self.tr(
                "{done} of {all} pictures saved in {time}, {number} times faster than one by one, {failed} failed"
            )
        elif totals.waiting:
            template = self.tr(
                "{done} of {all} pictures saved in {time}, {number} times faster than one by one, "
                "{waiting} wait for their server"
            )
        else:
            template = self.tr("{done} of {all} pictures saved in {time}, {number} times faster than one by one")
        return self._filled(template, totals, seconds)

    def _filled(self, template: str, totals: Totals, seconds: float) -> str:
        return template.format(
            done=locale_words.count(totals.done),
            all=locale_words.count(totals.listed),
            failed=locale_words.count(_failed(totals)),
            waiting=locale_words.count(totals.waiting),
            number=locale_words.factor(totals.times_faster or 0.0),
            time=self._duration(seconds),
        )

    def _duration(self, seconds: float) -> str:
        whole = int(seconds)
        hours, rest = divmod(whole, 3600)
        if hours:
            return self.tr("{time} h").format(time=f"{hours}:{rest // 60:02}:{rest % 60:02}")
        if whole >= 60:
            return self.tr("{time} min").format(time=f"{rest // 60}:{rest % 60:02}")
        return locale_words.total_time(seconds)

    def _looked_at(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._state is QueueState.IDLE:
            self._task_bar.set_badge(0)

    def _raise(self) -> None:
        self.wanted.emit(self._told)
        outer = self._window.window()
        outer.setWindowState((outer.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        outer.show()
        outer.raise_()
        outer.activateWindow()


def _failed(totals: Totals) -> int:
    """What the user has stopped, in this run or one before, has not failed."""
    return totals.failed - totals.stopped


def _in_front() -> bool:
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
