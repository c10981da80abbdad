"""Changes of a list that may take long: one after the other, in turns of 8 ms of the window's time.

A change belongs to the window's thread, since the list does. It is cut into steps after each of which the list is
right: whatever happens between two of them meets a list of which a part has been changed. Changes that depend on each
other, such as a removal and its undo, keep their order, so that in the end all is as if each had been done at one go.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator
from math import inf

from PySide6.QtCore import QObject

from pixhaul.qt.timers import timer

TURN_SECONDS = 0.008
"""Longest stretch of work between two looks at the window's events."""


class InTurns(QObject):
    """Draws steps from iterators, each to its end before the next one begins."""

    def __init__(self, parent: QObject | None = None, seconds: float = TURN_SECONDS) -> None:
        """``seconds`` of work make a turn; a step that was begun is ended."""
        super().__init__(parent)
        self._seconds = seconds
        self._changes: deque[Iterator[None]] = deque()
        self._timer = timer(self, lambda: self._work(self._seconds))

    @property
    def busy(self) -> bool:
        """Whether something is under way, or waits."""
        return bool(self._changes)

    def do(self, change: Iterator[None]) -> None:
        """Make this change after those before it. Where there are none its first turn is at once: one of a single step
        is done then.

        What a step raises ends its change, and goes to whoever called, or to ``sys.excepthook``.
        """
        self._changes.append(change)
        if len(self._changes) == 1:
            self._work(self._seconds)

    def then(self, call: Callable[[], object]) -> None:
        """Call this when all changes before are made: at once if there are none."""
        self.do(_calling(call))

    def finish(self) -> None:
        """Make all changes now, however long it takes: the list is about to go."""
        self._work(inf)

    def _work(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        try:
            while self._changes:
                self._step()
                if time.perf_counter() >= until:
                    break
        finally:
            if not self._changes:
                self._timer.stop()
            elif not self._timer.isActive():
                self._timer.start()

    def _step(self) -> None:
        change, over = self._changes[0], True
        try:
            next(change)
            over = False
        except StopIteration:
            pass
        finally:
            if over:
                self._changes.popleft()


def _calling(call: Callable[[], object]) -> Iterator[None]:
    call()
    yield from ()
