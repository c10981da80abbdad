"""Work in small pieces on a thread of its own, which leaves the interpreter to the window whenever that has to do.

Its rests (:mod:`pixhaul.qt.breather`) end when the window has come round to its events, which it does every few
milliseconds as long as it waits for such work. A frame that is being painted thus meets what is left of one short
stretch of work, and then has the interpreter for itself.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from typing import Generic, TypeVar

from pixhaul.qt.breather import Breather

BEAT_MS = 4
"""Milliseconds between two looks of the window at its workers."""
STRETCH = 0.004
"""Seconds of work after each of them: one stretch fills the time until the next."""
MOST_REST = 0.05
"""A window that is busy for longer must not hold the work up for good."""

Piece = TypeVar("Piece")


class Apart(Generic[Piece]):
    """Draws pieces from an iterator on a thread of its own. What is not None is handed over, in its order.

    The iterator may read what the owner changes meanwhile, as long as it can bear to see a change half done; whoever
    began it looks again at what has changed since. No Qt here: the owner asks with :meth:`take` every few milliseconds.
    """

    def __init__(self, pieces: Iterator[Piece | None], left: Callable[[], Iterator[None]] = lambda: iter(())) -> None:
        """``left`` takes apart in small pieces what a work that was called off leaves behind."""
        self._pieces = pieces
        self._left = left
        self._found: deque[Piece] = deque()
        self._error: BaseException | None = None
        self._called_off = False
        self._over = threading.Event()
        self._seen = threading.Event()
        """The window has come round to its events since the last rest."""
        self._breathe = Breather(STRETCH, MOST_REST, partial(_await, self._seen))
        # It never outlives its work by more than a piece, and must not keep the program from ending.
        threading.Thread(target=self._run, name="finding", daemon=True).start()

    def take(self) -> tuple[list[Piece], bool]:
        """What was found since the last time, and whether that was all. Raises what the work has raised."""
        self._seen.set()
        over = self._over.is_set()
        found = [self._found.popleft() for _ in range(len(self._found))]
        if over and self._error is not None:
            raise self._error
        return found, over

    def call_off(self) -> None:
        """Nobody wants the rest any more: the work ends after the piece it is at."""
        self._called_off = True
        self._seen.set()

    def wait(self, seconds: float) -> bool:
        """Wait for the end of the work, whether it is done or called off; false when that took longer.

        What it leaves behind may still be taken apart then.
        """
        return self._over.wait(seconds)

    def _run(self) -> None:
        """On the thread."""
        try:
            for piece in self._pieces:
                if piece is not None:
                    self._found.append(piece)
                if self._called_off:
                    break
                self._breathe()
        except Exception as error:  # noqa: BLE001 - the border of the thread: the owner raises it again
            self._error = error
        finally:
            self._over.set()
        if self._called_off:
            for _ in self._left():
                self._breathe()


def _await(seen: threading.Event, most: float) -> None:
    """Wait until the window has been there, for so many seconds at most; after that it is to come again."""
    seen.wait(most)
    seen.clear()
