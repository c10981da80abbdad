"""Ask a slow question off the GUI thread, after a pause, and hear only the answer to the latest one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot

PAUSE_MS = 120
"""A question is put after this long without a newer one."""


class Latest(QObject):
    """Runs ``work(question)`` on a pool; ``answered`` carries question and answer, on the owner's thread.

    An answer that comes after a newer question is dropped. An exception of ``work`` is raised again on the owner's
    thread, where the window reports it.
    """

    answered = Signal(object, object)
    _arrived = Signal(int, object, object, object)

    def __init__(
        self, pool: QThreadPool, work: Callable[[Any], Any], parent: QObject, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._work = work
        self._number = 0
        self._question: Any = None
        self._timer = QTimer(self, singleShot=True, interval=pause_ms)
        self._timer.timeout.connect(self._start)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self, question: Any, at_once: bool = False) -> None:
        """Put a question; an older one that is still open is forgotten."""
        self._number += 1
        self._question = question
        if at_once:
            self._timer.stop()
            self._start()
        else:
            self._timer.start()

    def forget(self) -> None:
        """Want no answer any more."""
        self._number += 1
        self._timer.stop()

    def _start(self) -> None:
        number, question, work, tell = self._number, self._question, self._work, self._arrived.emit

        def run() -> None:
            answer, error = None, None
            try:
                answer = work(question)
            except Exception as caught:  # noqa: BLE001 - carried over to the owner's thread and raised there
                error = caught
            try:
                tell(number, question, answer, error)
            except RuntimeError:
                return  # The part that asked was closed in the meantime: there is nobody to tell.

        self._pool.start(run)

    @Slot(int, object, object, object)
    def _take(self, number: int, question: Any, answer: Any, error: Exception | None) -> None:
        if number != self._number:
            return
        if error is not None:
            raise error
        self.answered.emit(question, answer)
