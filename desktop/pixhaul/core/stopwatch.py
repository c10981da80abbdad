"""The total time: runs while the job runs, leaves pauses out, stays when it ends."""

import time
from collections import deque
from collections.abc import Callable
from itertools import pairwise

_SPANS = 256
"""Stretches of work that are remembered; what lies before them is taken for the first moment of the oldest."""

WORTH_SAYING = 1.1
"""How many times faster than one by one a run must be for that to be told."""


class Stopwatch:
    """Seconds of work on a monotonic clock, so that a change of the system's clock does no harm."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since: float | None = None
        self._before = 0.0
        self._spans: deque[tuple[float, float]] = deque(maxlen=_SPANS)
        """When each stretch of work began, by the clock and by the seconds counted until then."""

    @property
    def running(self) -> bool:
        return self._since is not None

    @property
    def seconds(self) -> float:
        """Seconds counted so far."""
        return self._before + (self._clock() - self._since if self._since is not None else 0.0)

    @property
    def breaks(self) -> list[tuple[float, float]]:
        """Where nothing was counted: the seconds counted until then, and how long it lasted."""
        return [(after, began - since - (after - before)) for (since, before), (began, after) in pairwise(self._spans)]

    def at(self, moment: float) -> float:
        """Seconds that had been counted at a moment of the clock."""
        most = self.seconds
        for began, before in reversed(self._spans):
            if moment >= began:
                return min(most, before + moment - began)
            most = before
        return most

    def start(self) -> None:
        """Go on counting; no effect while it runs."""
        if self._since is None:
            self._since = self._clock()
            self._spans.append((self._since, self._before))

    def stop(self) -> None:
        """Hold; the seconds so far stay."""
        if self._since is not None:
            self._before += self._clock() - self._since
            self._since = None

    def reset(self) -> None:
        """Back to zero and not running."""
        self._since, self._before = None, 0.0
        self._spans.clear()
