"""The entries that the grid shows: those of one choice, in one order, kept up to date without looking at all."""

import time
from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.filter_rows import FilterRows
from pixhaul.qt.matching import Choice, Criterion, Group
from pixhaul.qt.order import Order
from pixhaul.qt.preparation import Preparation, steps
from pixhaul.qt.runs import few_runs, runs
from pixhaul.qt.timers import timer

__all__ = ["Group", "ItemFilter"]

_SLICE_SECONDS = 0.008
"""Longest stretch of work between two looks at the window's events."""
_AT_ONCE = 100
"""Changed entries that are let in and out at one go; more come in slices."""
_MANY = 2_000
_VERY_MANY = 20_000
"""More lines than this that come back at once are looked for from the top."""
_MOST_MOVES = 64
"""Scattered removals up to these numbers of entries and stretches are announced one by one."""
_MERGE_MS = 150
"""Milliseconds after which what has changed goes to its place in another order than the list's."""


class ItemFilter(FilterRows):
    """In list order a row is found by bisection of ascending ids, and a long search fills the rows from the top.

    Any other :class:`Order` is prepared behind the rows that are shown, and then takes their place.
    """

    busy_changed = Signal(bool)
    """A search through a long list, or a sorting of it, has begun or ended."""
    choice_changed = Signal()
    """Something else is to be shown, or in another order."""

    def __init__(self, source: DownloadModel, parent: QObject | None = None) -> None:
        super().__init__(source, parent)
        self._urls = self._store.urls
        self._choice, self._order = Choice(), Order()
        self._criterion = Criterion(self._store, source.presenter, self._choice)
        self._coming: Preparation | None = None
        self._scanned = 0
        """Ids below have been looked at; the ones from here on are still to come. In list order only."""
        self._late: deque[Iterator[int]] = deque()
        """Changed ids in large numbers, to be looked at in slices."""
        self._stale: set[int] = set()
        """Ids that may belong elsewhere in the arrangement."""
        self._told_busy = False
        self._held: Callable[[], bool] = lambda: False
        self._timer = timer(self, self._work)
        self._merging: QTimer = timer(self, self._merge, _MERGE_MS, single=True)
        source.modelReset.connect(self._on_reset)
        source.appended.connect(self._on_appended)
        source.removed.connect(self._on_removed)
        source.restored.connect(self._on_restored)
        source.changed.connect(self._on_changed)
        self._begin()

    # ---- choosing

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

    @property
    def busy(self) -> bool:
        """Whether rows may still come, or go elsewhere."""
        return self._timer.isActive() or self._merging.isActive()

    @property
    def looking(self) -> bool:
        """Whether a search or a sorting is under way."""
        return self._timer.isActive()

    def set_group(self, group: Group) -> None:
        """Show another group of states, whatever its reasons."""
        self.choose(replace(self._choice, group=group, reason=""))

    def set_search(self, text: str) -> None:
        """Show entries in whose address, name or columns all words of the text are found."""
        self.choose(replace(self._choice, search=text))

    def choose(self, choice: Choice) -> None:
        """Show something else."""
        if choice != self._choice:
            self._choice = choice
            self._begin()
            self.choice_changed.emit()

    def arrange(self, order: Order) -> None:
        """Show it in another order."""
        if order != self._order:
            self._order = order
            self._begin()
            self.choice_changed.emit()

    def _begin(self) -> None:
        """Look anew; the first slice at once, so that a short list never flickers."""
        criterion = Criterion(self._store, self._source.presenter, self._choice)
        until = time.perf_counter() + _SLICE_SECONDS
        self._coming = None
        if self._order.plain:
            self.beginResetModel()
            self._criterion, self._arranged, self._scanned = criterion, None, 0
            self._late.clear()
            self._listed = self._scan(until)
            self.endResetModel()
            self.count_changed.emit(len(self._ids))
        else:
            self._coming = Preparation(self._store, criterion, self._order)
            self._prepare(until)
        self._go_on()

    # ---- the long way: in slices

    def _work(self) -> None:
        until = time.perf_counter() + _SLICE_SECONDS
        if self._coming is not None:
            self._prepare(until)
        elif self._arranged is None and self._scanned < self._store.slots:
            self._insert(self._scan(until))
        while self._late and time.perf_counter() < until:
            batch = list(islice(self._late[0], _AT_ONCE))
            if batch:
                self._judge(batch)
            else:
                self._late.popleft()
        self._go_on()

    def _go_on(self) -> None:
        """Work on when there is something left, and say so."""
        scanning = self._arranged is None and self._order.plain and self._scanned < self._store.slots
        busy = scanning or bool(self._late) or self._coming is not None
        if busy != self._timer.isActive():
            self._timer.start() if busy else self._timer.stop()
        if busy != self._told_busy:
            self._told_busy = busy
            self.busy_changed.emit(busy)

    def _scan(self, until: float) -> "array[int]":
        """The next matching ids, as many as time allows, at least one step."""
        new = array("q")
        for scanned, found in steps(self._criterion, self._scanned, self._store.slots):
            self._scanned = scanned
            new.extend(found)
            if time.perf_counter() > until:
                break
        return new

    def _prepare(self, until: float) -> None:
        """Go on with the order to come; once it is complete it takes the place of the rows."""
        coming = self._coming
        if coming is None or not coming.work(until):
            return
        self.beginResetModel()
        self._coming = None
        self._criterion, self._arranged, self._listed = coming.criterion, coming.arrangement, array("q")
        self._late.clear()
        self._stale = coming.missed
        self.endResetModel()
        self.count_changed.emit(len(self._ids))
        if self._stale:
            self._merging.start()

    # ---- what happens in the list

    def _on_reset(self) -> None:
        """Rows of the list went or came (which is told otherwise too), or another list is there."""
        if self._urls is self._store.urls:
            return
        self._urls = self._store.urls
        self.beginResetModel()
        self._arranged, self._listed, self._scanned = None, array("q"), 0
        self._late.clear()
        self._stale.clear()
        self._coming = None
        self.endResetModel()
        self._begin()

    def _on_appended(self, new: range) -> None:
        if not self._order.plain or self._arranged is not None:
            self._note(new)
        elif not self._timer.isActive():
            self._insert(self._scan(time.perf_counter() + _SLICE_SECONDS))
        self._go_on()

    def _on_restored(self, ids: Sequence[int]) -> None:
        if len(ids) > _VERY_MANY:
            self._begin()
        else:
            self._on_changed(ids)

    def _on_changed(self, ids: Collection[int]) -> None:
        changed = ids if isinstance(ids, AbstractSet) else set(ids)
        row_of = self._arranged.row_of if self._arranged is not None else None
        for first, last in self._seen.stretches(self._ids, changed, row_of):
            self.dataChanged.emit(self.index(first), self.index(last))
        if not self._order.plain or self._arranged is not None:
            self._note(changed)
        elif len(changed) <= _AT_ONCE:
            self._judge(changed)
        else:
            self._late.append(iter(sorted(changed)))
            self._go_on()

    def hold_while(self, held: Callable[[], bool]) -> None:
        """Nothing changes its place in another order than the list's as long as ``held`` says so."""
        self._held = held

    def _note(self, ids: Collection[int]) -> None:
        """These may belong elsewhere in an arrangement, the one that is shown and the one that is to come."""
        if self._coming is not None:
            self._coming.missed.update(ids)
        if self._arranged is None:
            return
        if len(ids) > _MANY and self._coming is None:
            self._begin()
            return
        self._stale.update(ids)
        if not self._merging.isActive():
            self._merging.start()

    def _merge(self) -> None:
        """Bring what has changed to its place, a few at one go."""
        arranged = self._arranged
        if arranged is None:
            self._stale.clear()
            return
        if self._held():
            self._merging.start(_MERGE_MS)
            return
        until = time.perf_counter() + _SLICE_SECONDS
        while self._stale and time.perf_counter() < until:
            bite = [self._stale.pop() for _ in range(min(_AT_ONCE, len(self._stale)))]
            here = {item for item in bite if item in arranged}
            fit = {item for item in bite if self._criterion.matches(item)}
            self._take_out(list(runs(sorted(map(arranged.row_of, here - fit)))))
            moved = [item for item in here & fit if not arranged.stays(item)]
            if moved:
                self._move(arranged, moved)
            self._put(arranged, fit - here)
        if self._stale:
            self._merging.start(0 if len(self._stale) > _AT_ONCE else _MERGE_MS)
        else:
            self._merging.setInterval(_MERGE_MS)

    def _judge(self, ids: Iterable[int]) -> None:
        """Let entries in and out whose state or name has changed. Those the scan has yet to meet are left to it."""
        leaving, entering = [], []
        for item in sorted(ids):
            row = self.row_of(item)
            if item >= self._scanned or (row >= 0) == self._criterion.matches(item):
                continue
            leaving.append(row) if row >= 0 else entering.append(item)
        self._take_out(list(runs(leaving)))
        self._insert(array("q", entering))

    def _on_removed(self, ids: Sequence[int]) -> None:
        if self._coming is not None:
            if len(ids) <= _MANY:
                self._coming.missed.update(ids)
            else:
                self._begin()
        if len(ids) <= _MANY:
            rows = sorted(row for item in ids if (row := self.row_of(item)) >= 0)
            stretches = few_runs(rows, _MOST_MOVES)
            if stretches is not None:
                self._take_out(stretches)
                return
        first, end = (0, len(self._ids)) if self._arranged is not None else self._between(ids)
        between = self._ids[first:end]
        kept = self._criterion.staying(between)
        if len(kept) == len(between):
            return
        if not kept:
            self._take_out([(first, end - 1)])
            return
        self.beginResetModel()
        if self._arranged is not None:
            self._arranged.keep(kept, ids)
        else:
            self._listed[first:end] = kept
        self.endResetModel()
        self.count_changed.emit(len(self._ids))

    def _between(self, ids: Sequence[int]) -> tuple[int, int]:
        """The rows in list order among which ascending ids stand."""
        return bisect_left(self._listed, ids[0]), bisect_right(self._listed, ids[-1])
