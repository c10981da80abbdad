"""Reads saved files again and compares them with the record, without holding up the window."""

import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, QThreadPool, Signal

from pixhaul.engine.verify import ToVerify, Verified, verify

_TOLD_EVERY = 0.01
"""Part of the work between two words about progress."""


class Verifier(QObject):
    """One verification at a time. All methods on the owner's thread."""

    progress = Signal(int, int)
    """Files looked at, and files in all."""
    finished = Signal(object)
    """list[Verified]: one for each file, or None when it was called off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stopped = threading.Event()
        self.busy = False

    def start(self, files: Sequence[ToVerify]) -> None:
        """Look at these files; :attr:`finished` follows. No effect while it is busy."""
        if not self.busy:
            self.busy = True
            self._stopped.clear()
            self._pool.start(lambda: self._work(files))

    def cancel(self) -> None:
        """Call it off; :attr:`finished` still comes."""
        self._stopped.set()

    def close(self, milliseconds: int = 2000) -> bool:
        """Call it off and wait for the thread."""
        self._stopped.set()
        self.blockSignals(True)
        return self._pool.waitForDone(milliseconds)

    def _work(self, files: Sequence[ToVerify]) -> None:
        """On the pool's thread."""
        found: list[Verified] = []
        step = max(1, int(len(files) * _TOLD_EVERY))
        for one in verify(files, self._stopped.is_set):
            found.append(one)
            if len(found) % step == 0:
                self.progress.emit(len(found), len(files))
        self.busy = False
        self.finished.emit(None if self._stopped.is_set() else found)
