"""Downloads on a ``QThreadPool``, and their one event back on the owner's thread."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from pixhaul.core.request import Finished

SPARE_THREADS = 16
"""Threads beyond the transfers at once, for workers that were let go of but still hang in a name look-up."""


class _Run(QRunnable):
    """A callable as Qt's pool wants it. It owns no signals: a QObject of its own would die on a pool thread."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


class TaskPool(QObject):
    """Runs tasks; what they post is kept in a queue and announced by one signal, however many there are."""

    arrived = Signal()
    """Something was posted since the last :meth:`take`. Queued to the owner's thread."""
    _call = Signal(object)

    def __init__(self, transfers: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._events: deque[Finished] = deque()
        self._announced = False
        self.resize(transfers)
        self._call.connect(self._run_call, Qt.ConnectionType.QueuedConnection)

    def resize(self, transfers: int) -> None:
        """Change the number of tasks at once."""
        self._pool.setMaxThreadCount(transfers + SPARE_THREADS)

    def submit(self, work: Callable[[], None]) -> None:
        """Run ``work`` on a thread of the pool."""
        self._pool.start(_Run(work))

    def post(self, event: Finished) -> None:
        """Hand an event to the owner. From any thread."""
        self._events.append(event)
        if not self._announced:
            self._announced = True
            self.arrived.emit()

    def call(self, function: Callable[[], None]) -> None:
        """Have ``function`` called on the owner's thread. From any thread."""
        self._call.emit(function)

    @Slot(object)
    def _run_call(self, function: Callable[[], None]) -> None:
        function()

    def take(self) -> Finished | None:
        """The oldest posted event, None when there is none."""
        self._announced = False
        try:
            return self._events.popleft()
        except IndexError:
            return None

    def close(self, milliseconds: int) -> bool:
        """Drop what has not begun and wait for the rest; false when some worker still hangs."""
        self._pool.clear()
        return self._pool.waitForDone(milliseconds)
