"""Rows of a choice in an order; what changes in another order than the list's goes to its place soon after."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.filter_rows import FilterRows
from pixhaul.qt.matching import Choice, Criterion, Group
from pixhaul.qt.order import Order
from pixhaul.qt.runs import runs
from pixhaul.qt.timers import timer

SLICE_SECONDS = 0.008
"""Longest stretch of work between two looks at the window's events."""
AT_ONCE = 100
"""Changed entries that are let in and out at one go; more come in slices."""
_MERGE_MS = 150
"""Milliseconds after which what has changed goes to its place in another order than the list's."""


class MergingRows(FilterRows):
    """What is shown and in which order, and the entries that may belong elsewhere in it."""

    def __init__(self, source: DownloadModel, parent: QObject | None = None) -> None:
        super().__init__(source, parent)
        self._choice, self._order = Choice(), Order()
        self._criterion = Criterion(self._store, source.presenter, self._choice)
        self._stale: set[int] = set()
        """Ids that may belong elsewhere in the arrangement."""
        self._held: Callable[[], bool] = lambda: False
        self._merging: QTimer = timer(self, self._merge, _MERGE_MS, single=True)

    @property
    def choice(self) -> Choice:
        """What is to be shown."""
        return self._choice

    @property
    def order(self) -> Order:
        """In which order it is to be shown."""
        return self._order

    @property
    def group(self) -> Group:
        return self._choice.group

    @property
    def search(self) -> str:
        return self._choice.search

    def hold_while(self, held: Callable[[], bool]) -> None:
        """Nothing changes its place in another order than the list's as long as ``held`` says so."""
        self._held = held

    def _merge(self) -> None:
        """Bring what has changed to its place, a few at one go."""
        arranged = self._arranged
        if arranged is None:
            self._stale.clear()
            return
        if self._held():
            self._merging.start(_MERGE_MS)
            return
        until = time.perf_counter() + SLICE_SECONDS
        while self._stale and time.perf_counter() < until:
            bite = [self._stale.pop() for _ in range(min(AT_ONCE, len(self._stale)))]
            here = {item for item in bite if item in arranged}
            fit = {item for item in bite if self._criterion.matches(item)}
            self._take_out(list(runs(sorted(map(arranged.row_of, here - fit)))))
            moved = [item for item in here & fit if not arranged.stays(item)]
            if moved:
                self._move(arranged, moved)
            self._put(arranged, fit - here)
        if self._stale:
            self._merging.start(0 if len(self._stale) > AT_ONCE else _MERGE_MS)
        else:
            self._merging.setInterval(_MERGE_MS)
