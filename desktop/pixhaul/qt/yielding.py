"""Workers step back while the window is late.

The interpreter runs one thread at a time, and the window's has no precedence: among many workers that compute it waits
for its turn again and again, hundreds of times for one frame. Few have a seat at a time (``core/seats.py``), and those
that take one in the meantime rest first.
"""

import time
from math import inf

from PySide6.QtCore import QObject

from pixhaul.core.control import Gate
from pixhaul.qt.states import QueueState
from pixhaul.qt.timers import timer

BEAT_MS = 10
LATE = 0.025
"""Seconds after the last beat from which the window counts as late."""
REST = 0.005
"""Seconds that a worker rests at a time."""
MOST_RESTS = 10
"""A window that hangs for other reasons must not hold the downloads up."""


class Yielding(QObject):
    """A short timer of the owner's thread, and what workers do before they compute when it does not come in time."""

    def __init__(self, gate: Gate, parent: QObject) -> None:
        super().__init__(parent)
        self._beaten = inf
        """When the timer came last; infinite while nothing runs."""
        self._timer = timer(self, self._beat, BEAT_MS)
        gate.seats.courtesy = self.rest

    def follow(self, state: QueueState) -> None:
        """Beat while the queue runs."""
        if state is QueueState.RUNNING:
            self._beat()
            self._timer.start()
        else:
            self._timer.stop()
            self._beaten = inf

    def rest(self) -> None:
        """On a worker: make room for the window, if that is late."""
        for _ in range(MOST_RESTS):
            if time.monotonic() - self._beaten < LATE:
                return
            time.sleep(REST)

    def _beat(self) -> None:
        self._beaten = time.monotonic()
