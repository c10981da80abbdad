"""A file that is being written, as the user hears of it: how far it is, how it ended, and where it lies."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from pixhaul.qt.report_writer import ReportWriter, Work, Written
from pixhaul.qt.states import Notice
from pixhaul.ui.banner import BannerStack
from pixhaul.ui.open_outside import Outside

SHOWN_AFTER_MS = 400
"""What is written sooner than this needs no word about it."""


class Writing(QObject):
    """One file at a time, on a thread of its own; the list goes on meanwhile."""

    def __init__(
        self,
        banners: BannerStack,
        outside: Outside,
        key: str,
        under_way: Callable[[float | None], Notice],
        parent: QObject,
    ) -> None:
        """``under_way`` words the notice for the part that is done, 0 to 1, None before that is known."""
        super().__init__(parent)
        self._banners = banners
        self._outside = outside
        self._key = key
        self._words = under_way
        self._writer = ReportWriter(self)
        self._writer.progress.connect(self._progress)
        self._writer.finished.connect(self._finished)
        self._late = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._late.timeout.connect(self._tell_late)
        self.rest = self._writer.rest
        """For what writes, at each entry it reads: make room for the window, and stop when it is called off."""

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._writer.busy

    def start(self, path: Path, work: Work) -> None:
        """Have it written. No effect while something else is."""
        if not self._writer.busy:
            self._writer.start(path, work)
            self._late.start()

    def close(self) -> None:
        """Call off what is being written; nothing half-written stays."""
        self._late.stop()
        self._writer.close()

    def say(self, level: str, text: str, hint: str = "") -> None:
        """A notice in the place of those about what is written."""
        self._banners.say(Notice(level, text, hint, key=self._key))

    def clear(self) -> None:
        """Take the notice away."""
        self._banners.clear(self._key)

    def _tell_late(self) -> None:
        self._under_way(None)

    def _progress(self, done: int, total: int) -> None:
        self._late.stop()
        self._under_way(done / max(total, 1))

    def _under_way(self, share: float | None) -> None:
        if self._writer.busy:
            cancel = QCoreApplication.translate("Reports", "Cancel")
            self._banners.say(self._words(share), (cancel, self._writer.cancel))

    def _finished(self, written: Written | None) -> None:
        self._late.stop()
        self.clear()
        if written is None:
            return
        path = written.path
        if path is None:
            self.say("error", written.text, written.hint)
            return
        told = Notice("warning" if written.hint else "info", written.text, written.hint, key=self._key)
        self._banners.say(told, (QCoreApplication.translate("Reports", "Show"), lambda: self._show(path)))

    def _show(self, path: Path) -> None:
        sentence = self._outside.show_in_folder(path)
        if sentence:
            self.say("warning", sentence)
