"""A thread with a long piece of work stops for breath every few milliseconds, so that the window's thread can run.

Who uses it says how long its stretches are and what it waits for: reading lists, writing reports and comparing pictures
(a short sleep), looking for larger versions (a longer one), searching and sorting (until the window has come round to
its events, see :mod:`pixhaul.qt.apart`). Workers of downloads are many and work in short pieces: they have
:mod:`pixhaul.qt.yielding` instead.
"""

import time
from collections.abc import Callable

WORK = 0.003
"""Seconds of work between two rests: fewer than the interpreter's switch interval of 5 ms
(``sys.getswitchinterval``), which a waiting window would otherwise wait for in full."""
REST = 0.0002
"""Seconds of a rest. A thread that waits for the interpreter has it as soon as another sleeps, however short."""


class Breather:
    """Lets one thread rest after each stretch of work.

    The interpreter runs one thread at a time, and the window's has no precedence. A thread that computes in Python
    keeps it for a whole switch interval each time the window asks for it, and a window asks many times for one frame,
    because each call into Qt lets go of it.
    """

    def __init__(self, work: float = WORK, rest: float = REST, pause: Callable[[float], object] = time.sleep) -> None:
        """``work`` seconds after now, and after each rest, ``pause`` is called with ``rest``: the seconds it may take
        at most.
        """
        self._work = work
        self._rest = rest
        self._pause = pause
        self._until = time.perf_counter() + work

    def __call__(self) -> None:
        """Between two small pieces of work: rest, when a stretch is over. On the thread that works."""
        if time.perf_counter() >= self._until:
            self._pause(self._rest)
            self._until = time.perf_counter() + self._work
