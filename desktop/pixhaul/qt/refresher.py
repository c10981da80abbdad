"""Asks whether saved pictures have changed, beside the window's own downloads: with threads and lanes of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from pixhaul.core.options import RunOptions
from pixhaul.engine.capacity import transfers_at_once
from pixhaul.engine.refresh import Check, Kept
from pixhaul.engine.task import Workshop
from pixhaul.qt.inbox import Inbox
from pixhaul.qt.pool import TaskPool

_LOOK_MS = 100


class Refresher(QObject):
    """One check at a time. All methods on the owner's thread."""

    progress = Signal(int, int)
    """Pictures asked for, and pictures in all."""
    finished = Signal(object, object)
    """list[Checked], and DownloadError when the check had to stop, otherwise None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check: Check | None = None
        self._pool: TaskPool | None = None
        self._inbox: Inbox | None = None
        self._told = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._pump)

    @property
    def busy(self) -> bool:
        """Whether a check is under way."""
        return self._check is not None

    def start(self, kept: Sequence[Kept], workshop: Workshop, options: RunOptions, job_key: str) -> None:
        """Check these pictures; :attr:`finished` follows. No effect while it is busy."""
        if self._check is not None:
            return
        self._forget_last()
        pool = self._pool = TaskPool(transfers_at_once(options.jobs), self)
        check = self._check = Check(kept, workshop, options, pool.submit, pool.post, job_key)
        self._inbox = Inbox(pool, check.engine.settle, self._pump, self)
        self._told = 0
        check.engine.start()
        self._timer.start()

    def cancel(self) -> None:
        """Ask no more; what was found so far is told."""
        if self._check is not None:
            self._check.engine.stop()
            self._pump()

    def close(self, milliseconds: int = 2000) -> None:
        """Let go of everything, without a word."""
        self.blockSignals(True)
        self.cancel()
        if self._pool is not None:
            self._pool.close(milliseconds)

    def _forget_last(self) -> None:
        """Each check has a pool of its own, so that late news of one never reaches the next."""
        if self._pool is not None and self._inbox is not None and self._pool.close(0):
            self._pool.deleteLater()
            self._inbox.deleteLater()

    def _pump(self) -> None:
        check = self._check
        if check is None:
            return
        check.engine.pump()
        if check.blocked is not None and check.engine.started:
            check.engine.stop()
        if len(check.found) != self._told:
            self._told = len(check.found)
            self.progress.emit(self._told, check.total)
        if not check.engine.started:
            self._check = None
            self._timer.stop()
            if self._pool is not None:
                self._pool.close(0)  # its threads may go; nobody waits for them
            self.finished.emit(check.found, check.blocked)
