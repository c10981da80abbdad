"""One piece of work at a time on a thread of its own, which can be called off: what reports and verifications share."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal


class Errand(QObject):
    """All methods on the owner's thread, but those that say otherwise."""

    progress = Signal(int, int)
    """Pictures done, and pictures in all; only where that takes long."""
    finished = Signal(object)
    """What the work gave back, or None when it was called off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stopped = threading.Event()
        self.busy = False

    def cancel(self) -> None:
        """Call it off; :attr:`finished` still comes."""
        self._stopped.set()

    def close(self, milliseconds: int = 2000) -> bool:
        """Call it off and wait for the thread."""
        self._stopped.set()
        self.blockSignals(True)
        return self._pool.waitForDone(milliseconds)

    def _begin(self, work: Callable[[], object]) -> None:
        """Have it done; :attr:`finished` follows with what it gives back. No effect while another is under way."""
        if not self.busy:
            self.busy = True
            self._stopped.clear()
            self._pool.start(lambda: self._run(work))

    def _run(self, work: Callable[[], object]) -> None:
        """On the pool's thread."""
        ended = None
        try:
            ended = work()
        finally:  # also when it broke off: whoever waits must hear of the end, and what was raised is told by itself
            self.busy = False
            self.finished.emit(ended)

    def _proceed(self, done: int, total: int) -> bool:
        """From the thread at work: tell each hundredth; false when it was called off."""
        if 100 * done // total != 100 * (done - 1) // total:
            self.progress.emit(done, total)
        return not self._stopped.is_set()
