"""The entries of a choice, found and put into an order, in pieces of work between the window's other events."""

import time
from array import array
from collections.abc import Generator

from pixhaul.core.items import ItemStore
from pixhaul.qt.arrangement import Arrangement
from pixhaul.qt.matching import Criterion
from pixhaul.qt.order import Order

STATES_STEP = 50_000
"""Entries whose states alone are compared (in C) between two looks at the clock."""
TEXTS_STEP = 512
"""Entries whose texts are compared between two looks at the clock: as many as a table keeps in one piece."""


class Preparation:
    """Work that ends with :attr:`arrangement`. What happens in the list meanwhile is kept for whoever began it.

    In slices of the owner's thread and not on another one: the interpreter would let both run in turns of milliseconds,
    and each frame would wait for many of them.
    """

    def __init__(self, store: ItemStore, criterion: Criterion, order: Order) -> None:
        self.criterion = criterion
        self.arrangement = Arrangement(store, order)
        self.missed: set[int] = set()
        """Entries that came or changed since the work began."""
        self._store = store
        self._steps = self._all_steps()

    def work(self, until: float) -> bool:
        """Go on until that time (of ``time.perf_counter``), at least one step; whether all is done."""
        return all(time.perf_counter() <= until for _ in self._steps)

    def _all_steps(self) -> Generator[None, None, None]:
        ids, store = array("q"), self._store
        slots = store.slots
        for _, found in steps(self.criterion, 0, slots):
            ids.extend(found)
            yield
        yield from self.arrangement.fill(ids, slots)


def steps(criterion: Criterion, start: int, stop: int) -> Generator[tuple[int, "array[int]"], None, None]:
    """Where the next piece begins, and the matching ids before it, piece by piece."""
    step = STATES_STEP if criterion.by_state_alone else TEXTS_STEP
    while start < stop:
        end = min(start - start % step + step, stop)
        yield end, criterion.among(criterion.in_group(start, end))
        start = end
