"""Downloads on a ``QThreadPool``, and their one event back on the owner's thread."""

import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from pixhaul.core.request import Finished
from pixhaul.qt.priority import stand_back

SPARE_THREADS = 16
"""Threads beyond the transfers at once, for workers that were let go of but still hang in a name look-up."""
IDLE_SECONDS = 5.0
"""How long a thread waits for another task before it goes."""


class _Runner(QRunnable):
    """One thread's stay in Qt's pool. It owns no signals: a QObject of its own would die on a pool thread."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


class TaskPool(QObject):
    """Runs tasks; what they post is kept in a queue and announced by one signal, however many there are.

    A thread of the pool takes one task after the other. Measured: handing each of them to ``QThreadPool.start`` costs
    the window two thirds of its time, since every call into Qt lets go of the interpreter and waits for it again.
    """

    arrived = Signal()
    """Something was posted since the last :meth:`take`. Queued to the owner's thread."""
    _call = Signal(object)

    def __init__(self, transfers: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._unfinished = 0
        """Tasks that wait or run."""
        self._runners = 0
        self._coming = False
        """A thread was asked for and has not begun yet; it will ask for the next one."""
        self._events: deque[Finished] = deque()
        self._announced = False
        self.resize(transfers)
        self._call.connect(self._run_call, Qt.ConnectionType.QueuedConnection)

    def resize(self, transfers: int) -> None:
        """Change the number of tasks at once."""
        self._most = transfers + SPARE_THREADS
        self._pool.setMaxThreadCount(self._most)

    def submit(self, work: Callable[[], None]) -> None:
        """Run ``work`` on a thread of the pool. What it raises is raised again on the owner's thread."""
        with self._lock:
            self._unfinished += 1
            self._tasks.put(work)  # within the lock, so that no thread goes in between
            one_more = self._wants_one_more()
        if one_more:
            self._pool.start(_Runner(self._take_turns))

    def _wants_one_more(self) -> bool:
        """With the lock held: whether another thread is to be started, by the caller."""
        if self._coming or self._runners >= min(self._unfinished, self._most):
            return False
        self._runners += 1
        self._coming = True
        return True

    def _take_turns(self) -> None:
        """On a thread of the pool: have the next one started, then run tasks until none has come for a while.

        Threads start each other, because starting two hundred of them holds up the window for a second: each start
        lets go of the interpreter, which the threads before it then keep busy.
        """
        stand_back()
        with self._lock:
            self._coming = False
            one_more = self._wants_one_more()
        if one_more:
            self._pool.start(_Runner(self._take_turns))
        while (work := self._next()) is not None:
            try:
                work()
            except Exception as error:  # noqa: BLE001 - the border of the thread, which must live on
                self._call.emit(partial(_raise, error))
            with self._lock:
                self._unfinished -= 1

    def _next(self) -> Callable[[], None] | None:
        """The next task; None when the thread may go: nothing came for a while, or the pool is being closed."""
        while True:
            try:
                return self._tasks.get(timeout=IDLE_SECONDS)
            except Empty:
                with self._lock:
                    if self._tasks.empty():
                        self._runners -= 1
                        return None

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

    @property
    def ended(self) -> bool:
        """Whether all threads have gone, once the pool was closed."""
        return self._pool.waitForDone(0)

    def close(self, milliseconds: int) -> bool:
        """Let everything come to its end; false when some worker still hangs after that time."""
        for _ in range(self._most):
            self._tasks.put(None)
        return self._pool.waitForDone(milliseconds)


def _raise(error: Exception) -> None:
    raise error
