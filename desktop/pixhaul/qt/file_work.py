"""Work on many files, one piece after the other on a thread of its own, with words about how far it is."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal


@dataclass(slots=True)
class Step:
    """For the worker: what it tells on the way, and whether it shall stop."""

    tell: Callable[[int, int], None]
    """Files done, and files in all."""
    pass_on: Callable[[Any], None]
    """A part of the result, to be handed to the owner at once."""
    stopped: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Order:
    """One piece of work. ``part`` and ``done`` are called on the owner's thread."""

    title: str
    """What it is, for who waits: "Moving to the trash…"."""
    work: Callable[[Step], Any]
    part: Callable[[Any], None]
    done: Callable[[Any], None]


Prepare = Callable[[], Order | None]
"""Makes the order on the owner's thread when its turn has come; None when nothing is left to do."""


class FileWork(QObject):
    """All methods on the owner's thread. Orders are worked off as they came."""

    progress = Signal(str, int, int)
    """What is being done, files done, and files in all."""
    ended = Signal()
    """Nothing is under way any more."""
    _part = Signal(object)
    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: deque[Prepare] = deque()
        self._order: Order | None = None
        self.after: Callable[[Callable[[], object]], object] = lambda call: call()
        """Calls something when the lines that leave or come back in turns have done so."""
        self._closed = False
        self._stopped = threading.Event()
        self._part.connect(self._take_part)
        self._done.connect(self._take_end)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._order is not None

    def add(self, prepare: Prepare) -> None:
        """Do this after all that was added before."""
        self.after(partial(self._add, prepare))

    def _add(self, prepare: Prepare) -> None:
        if not self._closed:
            self._waiting.append(prepare)
            self._next()

    def cancel(self) -> None:
        """Stop what is under way after the file it is at, and what waits; what is done stays done."""
        self._waiting.clear()
        self._stopped.set()

    def close(self, milliseconds: int = 5000) -> bool:
        """Stop and wait for the thread; parts that were done are still handed over."""
        self._closed = True
        self.cancel()
        return self._pool.waitForDone(milliseconds)

    def _next(self) -> None:
        while self._order is None and self._waiting:
            self._order = order = self._waiting.popleft()()
            if order is not None:
                self._stopped.clear()
                self._pool.start(partial(self._work, order))

    def _work(self, order: Order) -> None:
        """On the pool's thread."""
        step = Step(
            lambda done, total: self.progress.emit(order.title, done, total), self._part.emit, self._stopped.is_set
        )
        result: Any
        try:
            result = order.work(step)
        except Exception as error:  # noqa: BLE001 - the border of the thread: whoever waits must hear of the end
            result = error
        self._done.emit(order, result)

    def _take_part(self, part: object) -> None:
        if self._order is not None:
            self._order.part(part)

    def _take_end(self, order: Order, result: object) -> None:
        self._order = None
        try:
            if isinstance(result, Exception):
                raise result
            order.done(result)
        finally:
            if not self._waiting:
                self.ended.emit()
            self._next()
