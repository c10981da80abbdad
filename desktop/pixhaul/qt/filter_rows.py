"""Rows over the list, in list order or in an arrangement, and how they are announced when they come, go and move."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from pixhaul.core.items import ItemStore
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.arrangement import Arrangement, Section
from pixhaul.qt.download_model import DownloadModel, Index
from pixhaul.qt.roles import ItemRole
from pixhaul.qt.runs import places
from pixhaul.qt.visible import Rows, VisibleRows

_NOWHERE: Final = QModelIndex()
_FEW = 1_000
"""So many ids are looked for one by one."""


class FilterRows(QAbstractListModel):
    """Rows answer by id, so that a late row can never show another entry."""

    count_changed = Signal(int)
    """Number of rows now."""

    def __init__(self, source: DownloadModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._store: ItemStore = source.store
        self._listed = array("q")
        """The rows while they are in list order: ascending ids."""
        self._arranged: Arrangement | None = None
        """The rows otherwise."""
        self._seen = VisibleRows()

    # ---- what Qt and the views ask

    @property
    def _ids(self) -> "array[int]":
        return self._listed if self._arranged is None else self._arranged.ids

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = 0) -> Any:
        row, ids = index.row(), self._ids
        if not 0 <= row < len(ids):
            return None
        if role in (ItemRole.HEADING, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._arranged.heading(ids[row]) if self._arranged is not None else None
        return self._source.presenter.answer(ids[row], role)

    def item(self, row: int) -> int:
        """Id of a row."""
        return self._ids[row]

    def row_of(self, item: int) -> int:
        """Row of an id, -1 when it is not shown."""
        if self._arranged is not None:
            return self._arranged.row_of(item)
        row = bisect_left(self._listed, item)
        return row if row < len(self._listed) and self._listed[row] == item else -1

    def rows_of(self, items: AbstractSet[int]) -> list[int]:
        """Rows of these ids, ascending; those that are not shown are left out. Of many: one look at every row, in C."""
        if len(items) <= _FEW:
            return sorted(row for item in items if (row := self.row_of(item)) >= 0)
        return list(compress(range(len(self._ids)), map(items.__contains__, self._ids)))

    def items(self, first: int = 0, last: int | None = None) -> Sequence[int]:
        """Ids of the rows ``first`` to ``last``, both included."""
        return self._ids[first : None if last is None else last + 1]

    def items_of(self, stretches: Iterable[Rows], states: Collection[DownloadStatus] | None = None) -> list[int]:
        """Ids of stretches of rows; only those in ``states``, if any are given. In C, for it may be a million."""
        found = self._among(stretches)
        return found.tolist() if states is None else list(compress(found, self._flags(found, states)))

    def any_of(self, stretches: Iterable[Rows], states: Collection[DownloadStatus]) -> bool:
        """Whether :meth:`items_of` has any."""
        return self._store.count(*states) > 0 and any(self._flags(self._among(stretches), states))

    def _among(self, stretches: Iterable[Rows]) -> "array[int]":
        found = array("q")
        for first, last in stretches:
            found += self._ids[first : last + 1]
        return found

    def _flags(self, items: "array[int]", states: Collection[DownloadStatus]) -> Iterator[int]:
        flags = self._store.status.translate(bytes(state in states for state in range(256)))
        return map(flags.__getitem__, items)

    @property
    def sections(self) -> list[Section]:
        """The headings over the rows; none when nothing is grouped."""
        return self._arranged.sections if self._arranged is not None else []

    def repaint(self) -> None:
        """Say that any row may show something else now; views paint those they show."""
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def add_view(self, visible: Callable[[], Rows | None]) -> None:
        """Register what a view shows: first and last visible row, or None. Only such rows are repainted."""
        self._seen.add(visible)

    # ---- for the filter: rows come, go and move

    def _take_out(self, stretches: Sequence[Rows]) -> None:
        for first, last in reversed(stretches):
            self.beginRemoveRows(QModelIndex(), first, last)
            if self._arranged is not None:
                self._arranged.take_out(first, last)
            else:
                del self._listed[first : last + 1]
            self.endRemoveRows()
        if stretches:
            self.count_changed.emit(len(self._ids))

    def _keep(self, first: int, end: int, kept: "array[int]", gone: Sequence[int]) -> None:
        """Of the rows ``first`` up to ``end`` only those ``kept`` stay; of those that leave, ``gone`` are all."""
        self.beginResetModel()
        if self._arranged is not None:
            self._arranged.keep(kept, gone)
        else:
            self._listed[first:end] = kept
        self.endResetModel()
        self.count_changed.emit(len(self._ids))

    def _insert(self, new: "array[int]") -> None:
        """Put ascending ids into their places, in list order."""
        shift = 0
        for row, start, stop in places(self._listed, new, len(new)) or ():
            first = row + shift
            self.beginInsertRows(QModelIndex(), first, first + stop - start - 1)
            self._listed[first:first] = new[start:stop]
            self.endInsertRows()
            shift += stop - start
        if new:
            self.count_changed.emit(len(self._ids))

    def _move(self, arranged: Arrangement, items: Sequence[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [arranged.ids[index.row()] for index in before]
        arranged.move(items, self._store.slots)
        self.changePersistentIndexList(before, [self.index(arranged.row_of(item)) for item in kept])
        self.layoutChanged.emit()

    def _put(self, arranged: Arrangement, items: Iterable[int]) -> None:
        """Let new entries in at their places."""
        shift = 0
        for row, there in arranged.places(items, self._store.slots):
            first = row + shift
            self.beginInsertRows(QModelIndex(), first, first + len(there) - 1)
            arranged.put(first, there)
            self.endInsertRows()
            shift += len(there)
        if shift:
            self.count_changed.emit(len(self._ids))
