"""The total time: runs while the job runs, leaves pauses out, stays when it ends."""

import time
from collections.abc import Callable


class Stopwatch:
    """Seconds of work on a monotonic clock, so that a change of the system's clock does no harm."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since: float | None = None
        self._before = 0.0

    @property
    def running(self) -> bool:
        return self._since is not None

    @property
    def seconds(self) -> float:
        """Seconds counted so far."""
        return self._before + (self._clock() - self._since if self._since is not None else 0.0)

    def start(self) -> None:
        """Go on counting; no effect while it runs."""
        if self._since is None:
            self._since = self._clock()

    def stop(self) -> None:
        """Hold; the seconds so far stay."""
        if self._since is not None:
            self._before += self._clock() - self._since
            self._since = None

    def reset(self) -> None:
        """Back to zero and not running."""
        self._since, self._before = None, 0.0
