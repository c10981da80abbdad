"""A bandwidth limit over all transfers together."""

import threading
import time
from collections.abc import Callable

_SLICE = 0.2
_BURST_SECONDS = 0.25


class RateLimit:
    """A token bucket, thread-safe. ``None`` means no limit; the rate may change while transfers run."""

    def __init__(self, bytes_per_second: float | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._rate = bytes_per_second
        self._free_at = 0.0
        """When everything handed out so far will have been paid for."""

    @property
    def bytes_per_second(self) -> float | None:
        return self._rate

    def set(self, bytes_per_second: float | None) -> None:
        """Change the limit at once; waiting transfers go by the new one."""
        with self._changed:
            now = self._clock()
            debt = max(0.0, self._free_at - now) * (self._rate or 0.0)
            self._rate = bytes_per_second
            self._free_at = now + debt / bytes_per_second if bytes_per_second else 0.0
            self._changed.notify_all()

    def piece(self, largest: int) -> int:
        """How many bytes to read at once so that the flow stays even: at most ``largest``."""
        rate = self._rate
        return largest if rate is None else max(1024, min(largest, int(rate * _BURST_SECONDS)))

    def take(self, count: int, checkpoint: Callable[[], None]) -> float:
        """Account for ``count`` bytes that came in and wait until they are paid for; seconds waited.

        ``checkpoint`` is called several times a second and may raise.
        """
        with self._changed:
            begin = self._clock()
            rate = self._rate
            if rate is None:
                return 0.0
            self._free_at = max(self._free_at, begin - _BURST_SECONDS) + count / rate
            mine = self._free_at
        while True:
            with self._changed:
                # A change of the rate moves the end of the queue; nobody waits longer than that end.
                left = min(mine, self._free_at) - self._clock()
                if left <= 0 or self._rate is None:
                    return self._clock() - begin
                self._changed.wait(min(left, _SLICE))
            checkpoint()
