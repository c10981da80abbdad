"""Workers of downloads step back before they compute, while the window paints, and while it is late.

The interpreter runs one thread at a time, and the window's has no precedence: among many workers that compute it waits
for its turn again and again, hundreds of times for one frame. Few have a seat at a time (``core/seats.py``), and those
that take one in the meantime rest first. Their pieces of work are short and come without end, so they do not stop
within one as a thread with a long piece does (:mod:`pixhaul.qt.breather`), and do not rest when nobody needs it.
"""

import time
from collections.abc import Callable
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
FRAME = 0.001
"""Seconds that a worker rests at a time while the window paints."""
MOST_FRAMES = 20
MOST_RESTS = 10
"""A window that hangs for other reasons must not hold the downloads up."""


class Yielding(QObject):
    """A short timer of the owner's thread, and what workers do before they compute when it does not come in time.

    Measured while somebody looked through the pictures as they came: p99 of the window's lateness went from 84 to 52 ms
    since workers also wait for a frame that is being painted, which lets go of the interpreter with each call into Qt.
    """

    def __init__(self, gate: Gate, parent: QObject) -> None:
        super().__init__(parent)
        self._beaten = inf
        """When the timer came last; infinite while nothing runs."""
        self._timer = timer(self, self._beat, BEAT_MS)
        self._painting = False
        self._painted = timer(self, self._end_frame, single=True)
        gate.seats.courtesy = self.rest

    def follow(self, state: QueueState) -> None:
        """Beat while the queue runs."""
        if state is QueueState.RUNNING:
            self._beat()
            self._timer.start()
        else:
            self._timer.stop()
            self._beaten = inf

    def first(self, work: Callable[[], None]) -> Callable[[], None]:
        """``work`` that has the window painted anew; until that is done, workers of a running queue wait."""

        def begun() -> None:
            if self._beaten < inf:
                self._painting = True
                self._painted.start()  # comes when what was painted is on the screen
            work()

        return begun

    def rest(self) -> None:
        """On a worker: make room for the window, if that paints or is late."""
        for _ in range(MOST_FRAMES):
            if not self._painting:
                break
            time.sleep(FRAME)
        for _ in range(MOST_RESTS):
            if time.monotonic() - self._beaten < LATE:
                return
            time.sleep(REST)

    def _end_frame(self) -> None:
        self._painting = False

    def _beat(self) -> None:
        self._beaten = time.monotonic()
