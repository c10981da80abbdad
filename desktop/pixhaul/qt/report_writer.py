"""Writes reports without holding up the window: one at a time, on a thread of its own."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from pixhaul.qt.handover import Courtesy
from pixhaul.report.aside import ReportError, ReportStopped

Proceed = Callable[[int, int], bool]
"""Told of what is done and what is to be done; false when it is called off."""
Work = Callable[[Proceed], tuple[str, str]]
"""Writes the report; returns what was done and what is to be known about it."""


@dataclass(frozen=True, slots=True)
class Written:
    """How it ended, in words."""

    text: str
    hint: str = ""
    path: Path | None = None
    """Where it lies, None when it could not be written."""


class ReportWriter(QObject):
    """All methods on the owner's thread."""

    progress = Signal(int, int)
    """Pictures done, and pictures in all; only where that takes long."""
    finished = Signal(object)
    """:class:`Written`, or None when it was called off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stopped = threading.Event()
        self._courtesy = Courtesy()
        self.busy = False

    def start(self, path: Path, work: Work) -> None:
        """Have a report written; :attr:`finished` follows. No effect while it is busy."""
        if not self.busy:
            self.busy = True
            self._stopped.clear()
            self._pool.start(lambda: self._work(path, work))

    def cancel(self) -> None:
        """Call it off; :attr:`finished` still comes."""
        self._stopped.set()

    def rest(self) -> None:
        """For what writes, at each entry it reads: make room for the window, and stop when it is called off."""
        self._courtesy()
        if self._stopped.is_set():
            raise ReportStopped

    def close(self, milliseconds: int = 2000) -> bool:
        """Call it off and wait for the thread."""
        self._stopped.set()
        self.blockSignals(True)
        return self._pool.waitForDone(milliseconds)

    def _work(self, path: Path, work: Work) -> None:
        """On the pool's thread."""
        ended: Written | None
        try:
            text, hint = work(self._proceed)
            ended = Written(text, hint, path)
        except ReportStopped:
            ended = None
        except ReportError as error:
            ended = Written(error.message, error.hint)
        except Exception as error:  # noqa: BLE001 - the border of the thread: whoever waits must hear of the end
            ended = Written(self.tr("The report could not be written"), f"{type(error).__name__}: {error}")
        self.busy = False
        self.finished.emit(ended)

    def _proceed(self, done: int, total: int) -> bool:
        if 100 * done // total != 100 * (done - 1) // total:
            self.progress.emit(done, total)
        return not self._stopped.is_set()
