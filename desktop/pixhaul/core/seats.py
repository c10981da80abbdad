"""Few workers compute at a time; those that wait for a server or a disk do not count.

The interpreter runs one thread at a time. Two hundred workers that all have something to compute hand it round for
each call of the system, and the window's thread, which has no precedence, comes last: measured with 200 connections,
it was up to a quarter of a second late. With two seats it is one of three that want to run.
"""

import os
from collections.abc import Callable
from queue import Empty, SimpleQueue

PATIENCE = 1.0
"""Seconds after which a worker goes on without a seat: a hanging disk must not hold the others up with it."""


def seats_here() -> int:
    """Seats that pay on this computer: what decodes and digests lets go of the interpreter, so one for each of a few
    processors.
    """
    return min(4, max(2, os.cpu_count() or 1))


class Seats:
    """Thread-safe."""

    def __init__(self, number: int | None = None) -> None:
        """By default :func:`seats_here`."""
        self.number = number or seats_here()
        """How many there are."""
        self._free: SimpleQueue[None] = SimpleQueue()
        self.courtesy: Callable[[], None] | None = None
        """What a worker does on its seat before it begins, so that the owner's thread is not kept waiting."""
        for _ in range(self.number):
            self._free.put(None)

    @property
    def idle(self) -> bool:
        """Whether a seat is free, so that nobody waits for one."""
        return not self._free.empty()

    def take(self) -> bool:
        """Wait for a seat. False when none came free for long; then the worker goes on without."""
        try:
            self._free.get(timeout=PATIENCE)
        except Empty:
            return False
        if self.courtesy is not None:
            self.courtesy()
        return True

    def leave(self) -> None:
        """Give the seat to the next."""
        self._free.put(None)
