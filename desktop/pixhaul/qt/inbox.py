"""Takes in how tries ended, a few milliseconds at a time, so that the window answers in between."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from pixhaul.core.request import Finished
from pixhaul.qt.pool import TaskPool

DRAIN_SECONDS = 0.008
"""Longest time spent on results in one go."""


class Inbox(QObject):
    """Gives what the pool brings to ``settle``, and calls ``then`` after each go."""

    def __init__(
        self, pool: TaskPool, settle: Callable[[Finished], None], then: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._settle = settle
        self._then = then
        pool.arrived.connect(self._drain)

    def empty(self) -> None:
        """Take in everything that is there, however long it takes."""
        self._take_in(math.inf)

    def _drain(self) -> None:
        if self._take_in(time.monotonic() + DRAIN_SECONDS):
            QTimer.singleShot(0, self._drain)
        self._then()

    def _take_in(self, until: float) -> bool:
        """Whether there may be more."""
        while (event := self._pool.take()) is not None:
            self._settle(event)
            if time.monotonic() >= until:
                return True
        return False
