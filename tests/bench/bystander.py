"""A process that does nothing else is late too: that much is the machine's doing, and no window could be better."""

import threading
import time
from types import TracebackType
from typing import Self

TICK = 0.005
"""Seconds that it sleeps at a time."""


class Bystander:
    """Measures while the block runs."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()

    def at(self, part: float) -> float:
        """Milliseconds of lateness that this part of the ticks did not exceed; 1.0 for the worst."""
        ranked = sorted(self._late) or [0.0]
        return ranked[min(len(ranked) - 1, int(len(ranked) * part))]

    def _watch(self) -> None:
        before = time.perf_counter()
        while not self._ended.is_set():
            time.sleep(TICK)
            now = time.perf_counter()
            self._late.append(max(0.0, (now - before - TICK) * 1e3))
            before = now
