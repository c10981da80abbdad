"""Speed and remaining time, from a short memory of samples."""

from collections import deque

WINDOW = 5.0
"""Seconds that the speed is averaged over: long enough to be calm, short enough to follow a change."""


class Meter:
    """Fed with running totals now and then; all times in seconds of one monotonic clock."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, float, int]] = deque()

    def reset(self) -> None:
        """Forget everything: after a pause the time in between says nothing."""
        self._samples.clear()

    def sample(self, now: float, received: float, finished: int) -> None:
        """Take note of the bytes received and the items finished so far."""
        samples = self._samples
        samples.append((now, received, finished))
        while len(samples) > 2 and samples[1][0] <= now - WINDOW:
            samples.popleft()

    @property
    def bytes_per_second(self) -> float:
        """Average over the window, 0.0 while unknown."""
        return self._rate(1)

    @property
    def items_per_second(self) -> float:
        """Average over the window, 0.0 while unknown."""
        return self._rate(2)

    def _rate(self, column: int) -> float:
        if len(self._samples) < 2:
            return 0.0
        first, last = self._samples[0], self._samples[-1]
        return max(0.0, float(last[column] - first[column])) / max(0.001, last[0] - first[0])

    def seconds_left(self, finished: int, total: int, elapsed: float) -> float | None:
        """Seconds until ``total`` items are finished; None while there is nothing to go by."""
        if finished <= 0 or elapsed <= 0 or total <= finished:
            return None
        average = finished / elapsed
        recent = self.items_per_second or average
        return (total - finished) / ((average + recent) / 2)
