"""What a running transfer and its owner share: progress going up, pause and cancel going down."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pixhaul.core.errors import Cancelled
from pixhaul.core.helpers import Helpers
from pixhaul.core.seats import Seats


class Gate:
    """A valve that all transfers of a queue pass: closed while the queue is paused.

    Thread-safe. ``held_seconds`` grows while it is closed, so that pauses do not count as transfer time.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._open = threading.Event()
        self._open.set()
        self._clock = clock
        self._pauses: tuple[float, float | None] = (0.0, None)
        """Seconds of those that are over, and when the present one began: one value, since any thread may look."""
        self.seats = Seats()
        """For the workers of this queue that compute."""

    @property
    def is_open(self) -> bool:
        return self._open.is_set()

    def close(self) -> None:
        """Hold every transfer at its next piece of data."""
        if self._open.is_set():
            self._pauses = self._pauses[0], self._clock()
            self._open.clear()

    def open(self) -> None:
        """Let the transfers go on."""
        if not self._open.is_set():
            self._pauses = self.held_seconds, None
            self._open.set()

    def wait(self, timeout: float) -> bool:
        """Wait until open, at most ``timeout`` seconds; true when it is."""
        return self._open.wait(timeout)

    @property
    def held_seconds(self) -> float:
        """Seconds spent closed so far."""
        over, since = self._pauses
        return over if since is None else over + self._clock() - since

    def now(self) -> float:
        """Seconds on the clock, which stands still while the gate is closed."""
        return self._clock() - self.held_seconds


class TransferControl:
    """Shared by one transfer (a worker thread) and its owner.

    The worker writes ``received``, ``total`` and ``checking``; the owner reads them on a timer.
    The owner calls :meth:`cancel`; the worker calls :meth:`checkpoint` between pieces and registers, with
    :meth:`interruptible`, what must be broken for a blocking call to return.
    """

    __slots__ = (
        *("_breakers", "_cancelled", "_lock", "_seated", "_seated_at"),
        *("checking", "gate", "helpers", "received", "resumed", "seated", "started", "total", "unseated", "worked"),
    )

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self.helpers = Helpers()
        """More connections that this transfer may use."""
        self.received = 0
        """Bytes of the body so far."""
        self.resumed = 0
        """Of those: bytes that an earlier try had brought."""
        self.total: int | None = None
        """Bytes announced, when the server said so."""
        self.started = 0.0
        """Monotonic time at which the worker began, 0.0 before."""
        self.checking = False
        """True from the last byte on: the picture is being verified."""
        self.unseated = 0.0
        """Seconds waited for a seat while the gate was open: this computer's business, for which no server answers."""
        self.seated = 0.0
        """Seconds on a seat."""
        self.worked = 0.0
        """Seconds from its beginning to its end, without pauses and waits for a seat; 0.0 until then."""
        self._cancelled = False
        self._seated = False
        self._seated_at = 0.0
        self._breakers: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        """Make the transfer end soon, also when it hangs in a read. Safe from any thread, any number of times."""
        with self._lock:
            self._cancelled = True
            breakers = tuple(self._breakers)
        for breaker in breakers:
            breaker()

    @contextmanager
    def interruptible(self, breaker: Callable[[], None]) -> Iterator[None]:
        """Have ``breaker`` called on :meth:`cancel` while the block runs (at once when already cancelled).

        ``breaker`` must not raise and must not block: shutting a socket down is what it is for.
        """
        with self._lock:
            self._breakers.append(breaker)
            cancelled = self._cancelled
        if cancelled:
            breaker()
        try:
            yield
        finally:
            with self._lock:
                self._breakers.remove(breaker)

    def checkpoint(self) -> None:
        """Hold while the gate is closed; raise :class:`Cancelled` when the owner has cancelled."""
        if not self.gate.is_open:
            with self.aside():
                while not self.cancelled and not self.gate.wait(0.2):
                    pass
        if self._cancelled:
            raise Cancelled

    # ---- only the worker

    def take_seat(self) -> None:
        """Wait until few others compute. Whoever has a seat keeps it."""
        if not self._seated:
            began = self.gate.now()
            self._seated = self.gate.seats.take()
            self._seated_at = self.gate.now()
            self.unseated += self._seated_at - began

    def leave_seat(self) -> bool:
        """Let another compute; whether there was a seat to leave."""
        seated, self._seated = self._seated, False
        if seated:
            self.seated += self.gate.now() - self._seated_at
            self.gate.seats.leave()
        return seated

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Off the seat, if there is one, for a block that waits for something."""
        seated = self.leave_seat()
        try:
            yield
        finally:
            if seated:
                self.take_seat()
