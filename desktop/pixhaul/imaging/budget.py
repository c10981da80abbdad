"""Keeps the memory of parallel decoding bounded: many small pictures at once, or few large ones."""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol


class Budget(Protocol):
    """What may be asked for leave to decode."""

    def hold(self, pixels: int) -> AbstractContextManager[None]:
        """Wait for room for ``pixels`` and keep it for the block."""
        ...


class DecodeBudget:
    """Pixels that may be decoded at one time, shared by all workers it is given to. First come, first served.

    A picture larger than the whole budget waits until it is alone and then has it all. One pixel takes up to four
    bytes, twice that while colours are converted.
    """

    def __init__(self, pixels: int = 160_000_000) -> None:
        self._pixels = pixels
        self._free = pixels
        self._waiting: deque[object] = deque()
        self._changed = threading.Condition()

    @contextmanager
    def hold(self, pixels: int) -> Iterator[None]:
        """Wait for room for ``pixels`` and keep it for the block."""
        share = min(max(pixels, 0), self._pixels)
        self._take(share)
        try:
            yield
        finally:
            with self._changed:
                self._free += share
                self._changed.notify_all()

    def _take(self, share: int) -> None:
        ticket = object()
        with self._changed:
            self._waiting.append(ticket)
            try:
                self._changed.wait_for(lambda: self._waiting[0] is ticket and self._free >= share)
                self._free -= share
            finally:
                self._waiting.remove(ticket)
                self._changed.notify_all()
