"""A fetch on a thread of its own, and bounded waiting for what it does."""

import threading
import time
from collections.abc import Callable

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import (
    DownloadError,
)
from pixhaul.core.request import Limits
from tests.fetch.conftest import Bench

LONG = Limits(connect_timeout=30.0, read_timeout=30.0)
AT_ONCE = 20.0
"""Seconds in which a cancelled fetch has ended on any machine; no time-out of :data:`LONG` comes so soon."""


class Running:
    """A fetch on a thread of its own."""

    def __init__(self, bench: Bench, url: str, limits: Limits = LONG) -> None:
        self.control = TransferControl(bench.gate)
        self.error: DownloadError | None = None
        self.data = b""
        self._bench, self._url, self._limits = bench, url, limits
        self._part = bench.part()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._bench.fetch(self._url, control=self.control, limits=self._limits, part=self._part)
            self.data = self._part.read_bytes()
        except DownloadError as error:
            self.error = error

    def cancel(self) -> float:
        """Seconds until the fetch has ended."""
        begin = time.monotonic()
        self.control.cancel()
        return self.join() - begin

    def join(self) -> float:
        self._thread.join(40)
        assert not self._thread.is_alive()
        return time.monotonic()


def wait_until(true: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait, bounded, for something another thread brings about."""
    tick, until = threading.Event(), time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "it did not come true in time"
        tick.wait(0.005)
