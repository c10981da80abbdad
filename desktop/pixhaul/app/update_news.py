"""Once a day, if the user wants it: is there a newer version? Told by one banner; no answer is no news."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from pixhaul.app.shared import Shared
from pixhaul.core.releases import Release
from pixhaul.qt.states import Notice
from pixhaul.ui.banner import Action

DAY = 86_400.0
"""Seconds between two questions."""
_STATE = "updates_asked"
"""When was asked, in the state of the window: seconds since 1970."""
_FIRST_MS = 5_000
"""The start belongs to the window."""
_AGAIN_MS = 3_600_000
"""How often it is seen whether a day has gone by."""
_KEY = "update"


class UpdateNews(QObject):
    """Asks only while the setting ``look_for_updates`` is on."""

    def __init__(
        self,
        shared: Shared,
        say: Callable[[Notice, Action], None],
        open_page: Callable[[str], str],
        *,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """``say`` shows a banner with a button; ``open_page`` shows an address and returns "" or why not."""
        super().__init__(parent)
        self._shared = shared
        self._say = say
        self._open_page = open_page
        self._now = now
        self._asking = False  # whoever asks elsewhere is answered there
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        shared.changed.connect(self._changed)
        shared.updates.answered.connect(self._answered)
        shared.updates.failed.connect(self._failed)

    def begin(self) -> None:
        """Look soon, and then whenever a day has gone by."""
        self._timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)

    def look(self) -> None:
        """Ask, unless that is not wanted or was done within a day."""
        choices = self._shared.choices
        if not choices.settings.look_for_updates or self._asked_today():
            return
        choices.window[_STATE] = self._now()
        choices.writer.write(choices.paths.window_state, dict(choices.window))
        self._asking = True
        self._shared.updates.ask()

    def _asked_today(self) -> bool:
        asked, now = self._shared.choices.window.get(_STATE), self._now()
        # A time to come is that of a clock that was wrong.
        return isinstance(asked, int | float) and now - DAY < asked <= now

    def _changed(self, _who: object, keys: list[str]) -> None:
        if "look_for_updates" in keys:
            self.look()

    def _answered(self, release: Release | None) -> None:
        wanted, self._asking = self._asking, False
        if wanted and release is not None:
            text = self.tr("Pixhaul {version} is available").format(version=release.version)
            hint = self.tr("This window goes on with the version you have.")
            notice = Notice("info", text, hint, _KEY, lasting=True, everywhere=True)
            self._say(notice, (self.tr("Open the page"), lambda: self._open(release.page)))

    def _failed(self, _why: str) -> None:
        self._asking = False

    def _open(self, page: str) -> None:
        why = self._open_page(page)
        if why:
            notice = Notice("warning", why, page, _KEY, everywhere=True)
            self._say(notice, (self.tr("Open the page"), lambda: self._open(page)))
