"""The entries of a choice, found and put into an order in short pieces of work, on any thread.

The rule that makes this right while the list lives: the list is changed by its owner's thread only, an entry's columns
are only ever extended or set in place, and each change is announced after it was made. So whatever is read here is as
old as the beginning of the work at worst, and entries that were announced since are looked at again by whoever began
it, on the owner's thread and with the same :class:`Criterion`. Nothing has to be copied, and nobody waits for a lock.
"""

import time
from array import array
from collections.abc import Generator, Iterator

from pixhaul.core.items import ItemStore
from pixhaul.qt.arrangement import Arrangement
from pixhaul.qt.matching import Criterion
from pixhaul.qt.order import Order

STATES_STEP = 25_000
"""Entries whose states alone are compared (in C) between two looks at the clock."""
TEXTS_STEP = 512
"""Entries whose texts are compared between two looks at the clock: as many as a table keeps in one piece."""

Found = tuple[int, "array[int]"]
"""Where the next piece begins, and the matching ids before it."""


class Preparation:
    """All rows of a choice, behind those that are shown. To be begun on the owner's thread, and worked at on one."""

    def __init__(self, store: ItemStore, criterion: Criterion, order: Order) -> None:
        self.criterion = criterion
        self.ids = array("q")
        """What was found so far, in list order."""
        self.slots = store.slots
        """Ids below are looked at."""
        self.arrangement = None if order.plain else Arrangement(store, order)
        self.missed: set[int] = set()
        """Entries that came or changed since the work began: the owner's notes."""
        self.pieces = self._all_pieces()
        """To be drawn until it ends."""

    def work(self, until: float) -> bool:
        """Go on until that time (of ``time.perf_counter``), at least one piece; whether all is done."""
        return all(time.perf_counter() <= until for _ in self.pieces)

    def left(self) -> Iterator[None]:
        """Take apart in pieces what a work that was called off leaves behind."""
        self.pieces.close()
        if self.arrangement is not None:
            yield from self.arrangement.dismantle()

    def _all_pieces(self) -> Generator[None, None, None]:
        for _, found in steps(self.criterion, 0, self.slots):
            self.ids.extend(found)
            yield
        if self.arrangement is not None:
            yield from self.arrangement.fill(self.ids)


def steps(criterion: Criterion, start: int, stop: int) -> Generator[Found, None, None]:
    """Look at the ids from ``start`` up to ``stop``, piece by piece."""
    step = STATES_STEP if criterion.by_state_alone else TEXTS_STEP
    while start < stop:
        end = min(start - start % step + step, stop)
        yield end, criterion.among(criterion.in_group(start, end))
        start = end
