"""A narrow bridge between a reading thread and the window: few pieces in flight, so that neither drowns the other."""

import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

Piece = TypeVar("Piece")

_IN_FLIGHT = 3
"""Pieces that may lie on the bridge; then the giver waits."""
_PATIENCE = 0.25
"""Seconds between two looks at the cancel flag while waiting; a wake-up normally comes first."""


class Handover(Generic[Piece]):
    """One giver on a worker thread, one taker on the owner's thread.

    ``wake`` is called on the giver's thread when something lies there after there was nothing.
    """

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._pieces: deque[Piece] = deque()
        self._changed = threading.Condition()
        self._cancelled = False
        self._ended = False
        """Whether the last word was given."""

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        """Drop what lies there and let the giver go; of all that it gives only its last word arrives."""
        with self._changed:
            self._cancelled = True
            # Whoever waits for the last word would wait for ever if it went with the others.
            for _ in range(len(self._pieces) - self._ended):
                self._pieces.popleft()
            self._changed.notify_all()

    def give(self, piece: Piece) -> bool:
        """Hand a piece over, waiting until there is room. False when the taker wants no more."""
        with self._changed:
            while len(self._pieces) >= _IN_FLIGHT and not self._cancelled:
                self._changed.wait(_PATIENCE)
            if self._cancelled:
                return False
            self._put(piece)
        return True

    def give_last(self, piece: Piece) -> None:
        """Hand over the word that ends it all; never waits, and arrives also after a cancel."""
        with self._changed:
            self._ended = True
            self._put(piece)

    def _put(self, piece: Piece) -> None:
        self._pieces.append(piece)
        if len(self._pieces) == 1:
            self._wake()

    def take(self) -> Piece | None:
        """The next piece, or None when there is none now."""
        with self._changed:
            if not self._pieces:
                return None
            piece = self._pieces.popleft()
            self._changed.notify()
            return piece
