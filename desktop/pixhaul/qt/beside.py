"""Questions to servers beside the window's own downloads: with threads and lanes of their own."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer

from pixhaul.core.errors import DownloadError
from pixhaul.core.options import RunOptions
from pixhaul.engine.capacity import transfers_at_once
from pixhaul.engine.engine import Engine
from pixhaul.qt.inbox import Inbox
from pixhaul.qt.pool import TaskPool

_LOOK_MS = 100


class Asking(Protocol):
    """What is asked, with an engine of its own."""

    engine: Engine
    blocked: DownloadError | None

    @property
    def total(self) -> int: ...
    @property
    def asked(self) -> int: ...


One = TypeVar("One", bound=Asking)


class Beside(Generic[One]):
    """Runs one of them at a time. All methods on the owner's thread."""

    def __init__(
        self, owner: QObject, progress: Callable[[int, int], object], finished: Callable[[One], object]
    ) -> None:
        """``progress`` is told how many of how many have been asked for."""
        self._owner = owner
        self._progress = progress
        self._finished = finished
        self._asking: One | None = None
        self._pool: TaskPool | None = None
        self._inbox: Inbox | None = None
        self._told = 0
        self._timer = QTimer(owner)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._pump)

    @property
    def busy(self) -> bool:
        """Whether something is being asked."""
        return self._asking is not None

    def start(self, make: Callable[[TaskPool], One], options: RunOptions) -> None:
        """Ask what ``make`` makes; the end of it is told. No effect while it is busy."""
        if self._asking is not None:
            return
        self._forget_last()
        pool = self._pool = TaskPool(transfers_at_once(options.jobs), self._owner)
        asking = self._asking = make(pool)
        self._inbox = Inbox(pool, asking.engine.settle, self._pump, self._owner)
        self._told = 0
        asking.engine.start()
        self._timer.start()

    def cancel(self) -> None:
        """Ask no more; what was found so far is told."""
        if self._asking is not None:
            self._asking.engine.stop()
            self._pump()

    def close(self, milliseconds: int = 2000) -> None:
        """Let go of everything."""
        self.cancel()
        self._timer.stop()
        if self._pool is not None:
            self._pool.close(milliseconds)

    def _forget_last(self) -> None:
        """Nothing more can come of it once its threads have gone, and then all that it knows of its list may go.

        Each has a pool of its own, so that late news of one never reaches the next.
        """
        if self._pool is None or self._inbox is None:
            self._timer.stop()
        elif self._pool.ended:
            self._inbox.empty()
            self._pool.deleteLater()
            self._inbox.deleteLater()
            self._pool = self._inbox = None

    def _pump(self) -> None:
        asking = self._asking
        if asking is None:
            self._forget_last()
            return
        asking.engine.pump()
        if asking.blocked is not None and asking.engine.started:
            asking.engine.stop()
        if asking.asked != self._told:
            self._told = asking.asked
            self._progress(self._told, asking.total)
        if not asking.engine.started:
            self._asking = None
            if self._pool is not None:
                self._pool.close(0)  # its threads may go; nobody waits for them
            self._finished(asking)
