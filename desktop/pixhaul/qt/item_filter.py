"""The entries that the grid shows: those of one group and one search, kept up to date without looking at all."""

import time
from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QTimer, Signal

from pixhaul.core.items import ItemStore
from pixhaul.qt.download_model import DownloadModel, Index
from pixhaul.qt.matching import Criterion, Group
from pixhaul.qt.runs import few_runs, places, runs
from pixhaul.qt.visible import Rows, VisibleRows

__all__ = ["Group", "ItemFilter"]

_SLICE_SECONDS = 0.008
"""Longest stretch of work between two looks at the window's events."""
_STATES_STEP = 50_000
"""Entries whose states alone are compared (in C) between two looks at the clock."""
_TEXTS_STEP = 200
"""Entries whose texts are compared between two looks at the clock."""
_AT_ONCE = 100
"""Changed entries that are let in and out at one go; more come in slices."""
_MANY = 2_000
_NOWHERE: Final = QModelIndex()
_MOST_MOVES = 64
"""Scattered removals up to these numbers of entries and stretches are announced one by one."""


class ItemFilter(QAbstractListModel):
    """Row = position in ascending ids. Rows answer by id, so that a late row can never show another entry.

    A long search comes in slices: rows appear from the top while the window stays responsive; ``busy_changed`` tells.
    """

    busy_changed = Signal(bool)
    """A search through a long list has begun or ended."""
    count_changed = Signal(int)
    """Number of rows now."""

    def __init__(self, source: DownloadModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._store: ItemStore = source.store
        self._ids = array("q")
        self._criterion = Criterion(self._store, source.presenter, Group.ALL, "")
        self._scanned = 0
        """Ids below have been looked at; the ones from here on are still to come."""
        self._late: deque[Iterator[int]] = deque()
        """Changed ids in large numbers, to be looked at in slices."""
        self._seen = VisibleRows()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)
        source.modelReset.connect(self._refilter)
        source.appended.connect(self._on_appended)
        source.removed.connect(self._on_removed)
        source.restored.connect(self._on_changed)
        source.changed.connect(self._on_changed)
        self._refilter()

    # ---- what Qt and the views ask

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = 0) -> Any:
        row = index.row()
        return self._source.presenter.answer(self._ids[row], role) if 0 <= row < len(self._ids) else None

    def item(self, row: int) -> int:
        """Id of a row."""
        return self._ids[row]

    def row_of(self, item: int) -> int:
        """Row of an id, -1 when it is not shown."""
        row = bisect_left(self._ids, item)
        return row if row < len(self._ids) and self._ids[row] == item else -1

    def items(self, first: int = 0, last: int | None = None) -> Sequence[int]:
        """Ids of the rows ``first`` to ``last``, both included."""
        return self._ids[first : None if last is None else last + 1]

    def repaint(self) -> None:
        """Say that any row may show something else now; views paint those they show."""
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    # ---- choosing

    @property
    def group(self) -> Group:
        return self._criterion.group

    @property
    def search(self) -> str:
        return self._criterion.search

    @property
    def busy(self) -> bool:
        """Whether rows may still come."""
        return self._timer.isActive()

    def set_group(self, group: Group) -> None:
        """Show another group of states."""
        self._choose(group, self.search)

    def set_search(self, text: str) -> None:
        """Show entries whose address or name contains the text, in any case."""
        self._choose(self.group, text)

    def _choose(self, group: Group, search: str) -> None:
        if (group, search) != (self.group, self.search):
            self._criterion = Criterion(self._store, self._source.presenter, group, search)
            self._refilter()

    def _refilter(self) -> None:
        """Empty, then filled from the top; the first slice at once, so that a short list never flickers."""
        self.beginResetModel()
        self._scanned = 0
        self._late.clear()
        self._ids = self._scan(time.perf_counter() + _SLICE_SECONDS)
        self.endResetModel()
        self.count_changed.emit(len(self._ids))
        self._go_on()

    # ---- the long way: in slices

    def _work(self) -> None:
        until = time.perf_counter() + _SLICE_SECONDS
        if self._scanned < self._store.slots:
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
        busy = self._scanned < self._store.slots or bool(self._late)
        if busy != self._timer.isActive():
            self._timer.start() if busy else self._timer.stop()
            self.busy_changed.emit(busy)

    def _scan(self, until: float) -> "array[int]":
        """The next matching ids, as many as time allows, at least one step."""
        new = array("q")
        criterion, slots = self._criterion, self._store.slots
        step = _STATES_STEP if criterion.by_state_alone else _TEXTS_STEP
        while self._scanned < slots:
            stop = min(self._scanned + step, slots)
            fitting = criterion.in_group(self._scanned, stop)
            new.extend(fitting if criterion.by_state_alone else array("q", criterion.among(fitting)))
            self._scanned = stop
            if time.perf_counter() > until:
                break
        return new

    # ---- what happens in the list

    def _on_appended(self, _new: range) -> None:
        if not self._timer.isActive():
            self._insert(self._scan(time.perf_counter() + _SLICE_SECONDS))
            self._go_on()

    def _on_changed(self, ids: Collection[int]) -> None:
        changed = ids if isinstance(ids, AbstractSet) else set(ids)
        for first, last in self._seen.stretches(self._ids, changed):
            self.dataChanged.emit(self.index(first), self.index(last))
        if len(changed) <= _AT_ONCE:
            self._judge(changed)
        else:
            self._late.append(iter(sorted(changed)))
            self._go_on()

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
        first, end = bisect_left(self._ids, ids[0]), bisect_right(self._ids, ids[-1])
        between = self._ids[first:end]
        kept = self._criterion.staying(between)
        if len(kept) == len(between):
            return
        if not kept:
            self._take_out([(first, end - 1)])
            return
        rows = (row for item in ids if (row := self.row_of(item)) >= 0)
        stretches = few_runs(rows, _MOST_MOVES) if len(ids) <= _MANY else None
        if stretches is not None:
            self._take_out(stretches)
            return
        self.beginResetModel()
        self._ids[first:end] = kept
        self.endResetModel()
        self.count_changed.emit(len(self._ids))

    def _take_out(self, stretches: Sequence[Rows]) -> None:
        for first, last in reversed(stretches):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._ids[first : last + 1]
            self.endRemoveRows()
        if stretches:
            self.count_changed.emit(len(self._ids))

    def _insert(self, new: "array[int]") -> None:
        """Put ascending ids into their places."""
        shift = 0
        for row, start, stop in places(self._ids, new, len(new)) or ():
            first = row + shift
            self.beginInsertRows(QModelIndex(), first, first + stop - start - 1)
            self._ids[first:first] = new[start:stop]
            self.endInsertRows()
            shift += stop - start
        if new:
            self.count_changed.emit(len(self._ids))

    def add_view(self, visible: Callable[[], Rows | None]) -> None:
        """Register what a view shows: first and last visible row, or None. Only such rows are repainted."""
        self._seen.add(visible)
