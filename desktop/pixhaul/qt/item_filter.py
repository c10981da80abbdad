"""The entries that the grid shows: those of one choice, in one order, kept up to date without looking at all."""

import time
from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QObject, Signal

from pixhaul.qt.apart import BEAT_MS, Apart
from pixhaul.qt.arrangement import Arrangement
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.matching import Choice, Criterion, Group
from pixhaul.qt.merging_rows import AT_ONCE, SLICE_SECONDS, MergingRows
from pixhaul.qt.order import Order
from pixhaul.qt.preparation import Found, Preparation, steps
from pixhaul.qt.runs import few_runs, runs
from pixhaul.qt.timers import timer

__all__ = ["Group", "ItemFilter"]

_MANY = 1_000
"""More lines than this that go or come back at once are looked for from the top, once no more follow."""
_REST_MS = 100
"""Milliseconds without more of them."""
_VERY_MANY = 20_000
"""More lines than this that change at once are looked for from the top."""
_MOST_MOVES = 64
"""Scattered removals up to these numbers of entries and stretches are announced one by one."""


class ItemFilter(MergingRows):
    """In list order a row is found by bisection of ascending ids, and a long search fills the rows from the top.

    Any other :class:`Order` is prepared behind the rows that are shown, and then takes their place. Both begin on the
    owner's thread, where a short list ends too; what takes longer goes on on another one (:mod:`pixhaul.qt.apart`).
    """

    busy_changed = Signal(bool)
    """A search through a long list, or a sorting of it, has begun or ended."""
    choice_changed = Signal()
    """Something else is to be shown, or in another order."""

    def __init__(self, source: DownloadModel, parent: QObject | None = None) -> None:
        super().__init__(source, parent)
        self._urls = self._store.urls
        self._coming: Preparation | None = None
        self._worker: Apart[Found] | None = None
        """Looks through the list on another thread: for what is coming, otherwise for more rows in list order."""
        self._scanned = 0
        """In list order: ids below have been looked at, those from here on are still to come."""
        self._missed: set[int] = set()
        """Ids of those to come that have changed since the worker began: it may have met them before."""
        self._thinned = False
        """Whether entries have left the list since then."""
        self._late: deque[Iterator[int]] = deque()
        """Changed ids in large numbers, to be looked at in slices."""
        self._told_busy = False
        self._timer = timer(self, self._work)
        self._anew = timer(self, lambda: self._begin(behind=True), _REST_MS, single=True)
        source.modelReset.connect(self._on_reset)
        source.appended.connect(self._on_appended)
        source.removed.connect(self._on_removed)
        source.restored.connect(self._on_restored)
        source.changed.connect(self._on_changed)
        self._begin()

    # ---- choosing

    @property
    def busy(self) -> bool:
        """Whether rows may still come, or go elsewhere."""
        return self.looking or self._merging.isActive() or self._anew.isActive()

    @property
    def looking(self) -> bool:
        """Whether a search or a sorting is under way."""
        return self._worker is not None or bool(self._late)

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

    def close(self, seconds: float = 2.0) -> bool:
        """Look for nothing more, and wait for the thread; false when that took longer."""
        worker = self._worker
        self._call_off()
        self._timer.stop()
        self._anew.stop()
        return worker is None or worker.wait(seconds)

    def _begin(self, *, behind: bool = False) -> None:
        """Look anew; the first slice at once, so that a short list never flickers.

        In list order the rows fill from the top, unless they are to come ``behind`` those that are shown.
        """
        self._call_off()
        self._anew.stop()
        criterion = Criterion(self._store, self._source.presenter, self._choice)
        until = time.perf_counter() + SLICE_SECONDS
        if self._order.plain and not behind:
            self.beginResetModel()
            self._discard(self._arranged)
            self._criterion, self._arranged, self._scanned = criterion, None, 0
            self._late.clear()
            self._listed = self._scan(until)
            self.endResetModel()
            self.count_changed.emit(len(self._ids))
        else:
            self._coming = coming = Preparation(self._store, criterion, self._order)
            if coming.work(until):
                self._show(coming)
        self._go_on()

    # ---- the long way: on another thread

    def _call_off(self) -> None:
        if self._worker is not None:
            self._worker.call_off()
        self._worker = self._coming = None
        self._missed.clear()

    def _discard(self, arranged: Arrangement | None) -> None:
        """A million texts that go at one go would be felt."""
        if arranged is not None and len(arranged.ids) > _VERY_MANY:
            Apart[None](arranged.dismantle())

    def _go_on(self) -> None:
        """Work on when there is something left, and say so."""
        if self._worker is None:
            if self._coming is not None:
                self._worker, self._thinned = Apart(self._coming.pieces, self._coming.left), False
            elif self._unscanned:
                self._missed, self._thinned = set(), False
                self._worker = Apart(steps(self._criterion, self._scanned, self._store.slots))
        busy = self.looking
        self._timer.setInterval(0 if self._late else BEAT_MS)
        if busy != self._timer.isActive():
            self._timer.start() if busy else self._timer.stop()
        if busy != self._told_busy:
            self._told_busy = busy
            self.busy_changed.emit(busy)

    @property
    def _unscanned(self) -> bool:
        return self._arranged is None and self._order.plain and self._scanned < self._store.slots

    def _work(self) -> None:
        until = time.perf_counter() + SLICE_SECONDS
        self._take()
        while self._late:
            if batch := list(islice(self._late[0], AT_ONCE)):
                self._judge(batch)
            else:
                self._late.popleft()
            if time.perf_counter() > until:
                break
        self._go_on()

    def _take(self) -> None:
        """Show what the worker has found since."""
        worker = self._worker
        if worker is None:
            return
        try:
            pieces, over = worker.take()
        except BaseException:
            self._call_off()
            self._scanned = self._store.slots  # the same look would end in the same way, again and again
            raise
        if self._coming is None:
            self._admit(pieces)
        if over:
            self._worker = None
            if self._coming is not None:
                self._show(self._coming)
            if self._unscanned:  # lines that came meanwhile
                self._insert(self._scan(time.perf_counter() + SLICE_SECONDS))

    def _admit(self, pieces: Sequence[Found]) -> None:
        """More rows in list order. What has changed since the worker began is looked at again."""
        if not pieces:
            return
        self._scanned, found = pieces[-1][0], array("q")
        for _, more in pieces:
            found += more
        again = {item for item in self._missed if item < self._scanned}
        self._missed -= again
        self._insert(self._criterion.staying(found) if again or self._thinned else found)
        self._judge_all(again)

    def _scan(self, until: float) -> "array[int]":
        """The next matching ids, as many as time allows, at least one step."""
        new = array("q")
        for scanned, found in steps(self._criterion, self._scanned, self._store.slots):
            self._scanned = scanned
            new.extend(found)
            if time.perf_counter() > until:
                break
        return new

    def _show(self, coming: Preparation) -> None:
        """What was prepared is complete and takes the place of the rows."""
        self._coming = None
        if coming.arrangement is None:
            self._criterion, self._scanned = coming.criterion, coming.slots
            found = coming.criterion.staying(coming.ids) if self._thinned else coming.ids
            if found != self._listed:
                self.beginResetModel()
                self._listed = found
                self.endResetModel()
                self.count_changed.emit(len(found))
            self._judge_all(coming.missed)
            return
        self.beginResetModel()
        self._discard(self._arranged)
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
        self._call_off()
        self.beginResetModel()
        self._discard(self._arranged)
        self._arranged, self._listed, self._scanned = None, array("q"), 0
        self._late.clear()
        self._stale.clear()
        self.endResetModel()
        self._begin()

    def _on_appended(self, new: range) -> None:
        if not self._order.plain or self._arranged is not None:
            self._note(new)
        elif self._worker is None:
            self._insert(self._scan(time.perf_counter() + SLICE_SECONDS))
        self._go_on()

    def _on_restored(self, ids: Sequence[int]) -> None:
        if len(ids) > _MANY:
            self._anew.start()
        else:
            self._on_changed(ids)

    def _on_changed(self, ids: Collection[int]) -> None:
        changed = ids if isinstance(ids, AbstractSet) else set(ids)
        row_of = self._arranged.row_of if self._arranged is not None else None
        for first, last in self._seen.stretches(self._ids, changed, row_of):
            self.dataChanged.emit(self.index(first), self.index(last))
        if not self._order.plain or self._arranged is not None:
            self._note(changed)
        elif len(changed) > _VERY_MANY and not self._unscanned:
            self._begin(behind=True)
        else:
            if self._coming is not None:
                self._coming.missed.update(changed)
            self._judge_all(changed)
            self._go_on()

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

    def _judge_all(self, ids: Collection[int]) -> None:
        """Let entries in and out whose state or name has changed; many of them in slices."""
        if len(ids) <= AT_ONCE:
            self._judge(ids)
        else:
            self._late.append(iter(sorted(ids)))

    def _judge(self, ids: Iterable[int]) -> None:
        """Those that are still to come are left to the look through the list."""
        leaving, entering = [], []
        for item in sorted(ids):
            if item >= self._scanned:
                self._missed.add(item)
                continue
            row = self.row_of(item)
            if (row >= 0) == self._criterion.matches(item):
                continue
            leaving.append(row) if row >= 0 else entering.append(item)
        self._take_out(list(runs(leaving)))
        self._insert(array("q", entering))

    def _on_removed(self, ids: Sequence[int]) -> None:
        self._thinned = True
        if self._coming is not None and self._coming.arrangement is not None:
            self._coming.missed.update(ids)
        if len(ids) <= _MANY:
            rows = sorted(row for item in ids if (row := self.row_of(item)) >= 0)
            stretches = few_runs(rows, _MOST_MOVES)
            if stretches is not None:
                self._take_out(stretches)
                return
        if self._arranged is not None and len(self._ids) > _VERY_MANY:
            self._anew.start()
            return
        first, end = 0, len(self._ids)
        if self._arranged is None:
            first, end = bisect_left(self._listed, ids[0]), bisect_right(self._listed, ids[-1])
        between = self._ids[first:end]
        kept = self._criterion.staying(between)
        if len(kept) == len(between):
            return
        if kept:
            self._keep(first, end, kept, ids)
        else:
            self._take_out([(first, end - 1)])
