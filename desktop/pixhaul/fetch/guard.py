"""The watch over one exchange: time limits, minimum speed, pause and cancel, and where it may connect to."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import PrivateAddressRefused, TimedOut, TookTooLong, TooSlow
from pixhaul.core.request import Limits
from pixhaul.fetch.pace import Pace
from pixhaul.fetch.zones import Zone, may_enter, zone_of

SLICE = 0.5
"""Seconds of one blocking wait on a socket: cancel is noticed within it even where a shutdown wakes nobody."""


class Guard:
    """Handed to every layer below one :meth:`Fetcher.fetch`; used from its worker thread, broken off from any.

    Its clock stands still while the queue is paused, while the transfer waits for the user's own bandwidth limit, and
    while it waits for its turn to compute: none of them is the server's silence, or a part of the transfer's time.
    """

    def __init__(
        self,
        control: TransferControl,
        limits: Limits,
        *,
        zones: Callable[[str], Zone] = zone_of,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.control = control
        self.limits = limits
        self.zone_of = zones
        self.earlier: list[Zone] = []
        """Zones of the hops before this one."""
        self.zone: Zone | None = None
        """Zone of the address the current hop is connected to."""
        self.fresh_connection = False
        """True: an idle connection of the pool must not be used."""
        self.reused = False
        """Whether the current hop runs on a connection that has served before."""
        self.heard_bytes = 0
        """Bytes of the answer to the current hop, head included."""
        self._clock = clock
        self._own_waits = 0.0
        self.pace = Pace()
        """Where the time goes."""
        self._end = self.now() + limits.total_seconds
        """When the whole transfer must have ended, over all its phases."""
        self._deadline = float("inf")
        self._last_heard = 0.0
        self._silence = float("inf")
        self._window_start = float("inf")
        self._window_bytes = 0
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None

    def now(self) -> float:
        """Seconds on the clock that stands still during pauses and waits of our own."""
        control = self.control
        return self._clock() - control.gate.held_seconds - control.unseated - self._own_waits

    def not_counted(self, seconds: float) -> None:
        """``seconds`` were spent waiting for this side's own bandwidth limit."""
        self._own_waits += seconds

    def phase(self, *, total: float = float("inf"), silence: float = float("inf"), watch_speed: bool = False) -> None:
        """Begin a phase that may take ``total`` seconds, with no silence longer than ``silence`` seconds."""
        now = self.now()
        self._deadline = now + total
        self._silence = silence
        self._last_heard = now
        self._window_start = now if watch_speed else float("inf")
        self._window_bytes = 0

    def check(self) -> None:
        """Hold while paused. Raises ``Cancelled``, ``TimedOut``, ``TooSlow`` or ``TookTooLong``."""
        self.control.checkpoint()
        now = self.now()
        if now >= self._deadline:
            raise TimedOut("the time limit of this phase is over")
        if now - self._last_heard >= self._silence:
            raise TimedOut(f"no data for {self._silence:g} s")
        if now - self._window_start >= self.limits.min_speed_window:
            if self._window_bytes < self.limits.min_speed * self.limits.min_speed_window:
                raise TooSlow(f"{self._window_bytes} bytes in {now - self._window_start:.0f} s")
            self._window_start, self._window_bytes = now, 0
        # Last, because a computer that slept sees all limits exceeded at once, and silence is tried again.
        if now >= self._end:
            raise TookTooLong(limit=f"{self.limits.total_seconds:.10g} s")

    def heard(self, count: int) -> None:
        """``count`` bytes came in."""
        self.heard_bytes += count
        self._window_bytes += count
        now = self.now()
        if now - self._last_heard >= self._silence:
            # Waits are cut into slices, so no server can do that: the computer slept.
            self._end += now - self._last_heard
        self._last_heard = now

    def remaining(self, most: float = SLICE) -> float:
        """Seconds for one blocking wait: at most ``most``, never beyond the phase or the whole."""
        now = self.now()
        end = min(self._end, self._deadline, self._last_heard + self._silence)
        return max(0.001, min(most, end - now))

    def admit(self, zone: Zone) -> None:
        """Record that the current hop is connected into ``zone``. Raises ``PrivateAddressRefused``."""
        if not may_enter(zone, self.earlier):
            raise PrivateAddressRefused("a redirect led to an address of the local network")
        self.zone = zone

    def next_hop(self) -> None:
        """The current hop ended in a redirect that is followed."""
        if self.zone is not None:
            self.earlier.append(self.zone)
        self.begin_exchange()

    def begin_exchange(self, *, fresh: bool = False) -> None:
        """Forget what belongs to one request only; ``fresh``: no idle connection may be used for the next."""
        self.fresh_connection = fresh
        self.zone = None
        self.reused = False
        self.heard_bytes = 0

    def attach(self, sock: socket.socket) -> None:
        """``sock`` is what the exchange now depends on."""
        with self._lock:
            self._socket = sock

    def detach(self) -> None:
        """The connection goes back to the pool, or is closed: a later cancel must not touch it."""
        with self._lock:
            self._socket = None

    def break_off(self) -> None:
        """Make a blocking call on the socket return. From any thread; neither raises nor blocks."""
        with self._lock:
            if self._socket is not None:
                with contextlib.suppress(OSError):
                    # Not SSLSocket.shutdown: that one would also take the TLS layer away from the reading thread.
                    socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
