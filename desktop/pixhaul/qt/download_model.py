"""The rows of the list for Qt's views; in the window nothing else changes which rows there are."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QUndoStack

from pixhaul.core.addresses import host_of
from pixhaul.core.entries import Block, NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.order import Noted, ascend
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.host_tally import HostTally
from pixhaul.qt.in_turns import InTurns
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.runs import few_runs, places
from pixhaul.qt.taken import Taken
from pixhaul.qt.undo import EditCommand
from pixhaul.qt.visible import Rows, VisibleRows

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_MOST_MOVES = 64
"""Separate stretches of rows that are announced one by one; beyond, the views are told to look anew."""
_AT_ONCE = 2_000
"""Lines that leave or come back at one go: some milliseconds."""


class DownloadModel(QAbstractListModel):
    """Row = position in ``store.order``. All methods on the owner's thread.

    ``parse`` turns a typed text into an entry (a refused text becomes an entry with its reason);
    edits go through ``undo``, so that they can be taken back.
    """

    appended = Signal(object)
    """range of new ids at the end of the list."""
    removed = Signal(object)
    """list[int]: ids that left the list, ascending."""
    restored = Signal(object)
    """list[int]: ids that came back, ascending."""
    all_back = Signal(int)
    """First of the ids that have come back, once those that belong with it are there too."""
    promoted = Signal(object)
    """list[int]: former duplicates that are queued now, because their original left or changed."""
    replaced = Signal(int)
    """Id whose text was changed; it is queued, refused or a duplicate now."""
    structure_changed = Signal()
    """After any of the above: counts, hosts and line numbers may differ."""
    changed = Signal(object)
    """set[int]: ids whose state or progress changed, whether a view shows them or not."""

    def __init__(
        self,
        store: ItemStore,
        presenter: ItemPresenter,
        parse: Callable[[str], NewEntry],
        undo: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.presenter = presenter
        self._parse = parse
        self._undo = undo
        self._hosts = HostTally()
        self._seen = VisibleRows()
        self.turns = InTurns(self)
        """Where whatever changes lines that are there waits for those before it."""

    # ---- what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.store.order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        order = self.store.order
        return self.presenter.answer(order[row], role) if 0 <= row < len(order) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change the text of a line; an unchanged or empty text changes nothing."""
        if role != Qt.ItemDataRole.EditRole or not 0 <= index.row() < len(self.store.order):
            return False
        item = self.store.order[index.row()]
        text = str(value).strip()
        if not text or text == self.presenter.editable(item):
            return False
        self._undo.push(EditCommand(self, item, self._edited(item, self._parse(text))))
        return True

    def _edited(self, item: int, entry: NewEntry) -> NewEntry:
        """The typed entry, with the login of the old address (which no editor shows) when scheme and host stayed."""
        old = self.store.urls[item]
        login = old.partition("://")[2].partition("/")[0].rpartition("@")[0]
        entry = entry._replace(referer=self.store.referer(item), wish=self.store.origins.wishes.get(item, ""))
        if not login or entry.refusal or self.store.status[item] == DownloadStatus.REFUSED:
            return entry
        scheme, _, rest = entry.text.partition("://")
        kept = old.startswith(scheme + "://") and host_of(old) == rest.partition("/")[0]
        text = f"{scheme}://{login}@{rest}" if kept else entry.text
        return entry._replace(text=text)

    # ---- reading

    def item(self, row: int) -> int:
        """Id of a row."""
        return self.store.order[row]

    def items(self, stretches: Iterable[Rows]) -> list[int]:
        """Ids of stretches of rows."""
        found: list[int] = []
        for first, last in stretches:
            found += self.store.order[first : last + 1]
        return found

    def line(self, item: int) -> int:
        """1-based line number of an id, 0 when it is off the list."""
        return self.store.row_of(item) + 1

    def entry(self, item: int) -> NewEntry:
        """The line as it could be added anew."""
        failure = self.store.failure(item) if self.store.status[item] == DownloadStatus.REFUSED else None
        origins = self.store.origins
        return NewEntry(
            self.store.urls[item],
            failure.message if failure else "",
            self.store.referer(item),
            given=origins.given.get(item, ""),
            wish=origins.wishes.get(item, ""),
            larger=origins.larger.get(item, ""),
        )

    @property
    def hosts(self) -> dict[str, int]:
        """The hosts on the list and how many lines each has, duplicates included."""
        return self._hosts.counted()

    @property
    def host_count(self) -> int:
        """Number of different hosts on the list."""
        return len(self._hosts)

    # ---- structure

    def append(self, entries: Sequence[NewEntry]) -> range:
        """Put lines at the end; returns their ids."""
        return self.append_all([entries])

    def append_all(self, pieces: Sequence[Sequence[NewEntry]]) -> range:
        """Put the lines of several pieces at the end, which views hear of once; returns their ids."""
        first, count = self.store.slots, sum(map(len, pieces))
        new = range(first, first + count)
        if not new:
            return new
        row = len(self.store.order)
        self.beginInsertRows(QModelIndex(), row, row + count - 1)
        for entries in pieces:
            self.store.append(entries)
            if isinstance(entries, Block):
                self._hosts.add_counted(entries.hosts)
            else:
                self._hosts.add(entry.text for entry in entries if not entry.refusal)
        self.endInsertRows()
        self.appended.emit(new)
        self.structure_changed.emit()
        return new

    def remove(self, items: Iterable[int]) -> Taken:
        """Take lines off the list, many of them in turns. Ids that are off it already are left out."""
        taken = Taken()
        self.turns.do(self._removing(items, taken))
        return taken

    def _removing(self, wanted: Iterable[int], taken: Taken) -> Iterator[None]:
        """From the last line to the first: so a duplicate leaves before its original, whose place it would take."""
        ids = items = wanted if isinstance(wanted, list) else list(wanted)
        if len(items) > _AT_ONCE:
            yield  # a million of them take their time, so does each look at all of them
        ascending = ascend(items)
        if len(items) > _AT_ONCE:
            yield
        if not ascending:
            noted = Noted(self.store.slots)
            for start in range(0, len(items), _AT_ONCE):
                if start:
                    yield
                noted.add(items[start : start + _AT_ONCE])
            ids = noted.ascending()
        status, removed = self.store.status, int(DownloadStatus.REMOVED)
        for stop in range(len(ids), 0, -_AT_ONCE):
            if stop < len(items):
                yield
            few = [item for item in ids[max(0, stop - _AT_ONCE) : stop] if status[item] != removed]
            if few:
                taken.add(few, self._take_off(few))

    def _take_off(self, ids: list[int]) -> bytes:
        """Ascending ids; returns the states they had."""
        store = self.store
        self._hosts.drop(self._addresses(ids))
        stretches = self._stretches(ids)
        states = b""
        with self._watch(ids) as touched:
            if stretches is None:
                self.beginResetModel()
                states = store.take_off(ids)[1]
                self.endResetModel()
            else:
                for first, last in reversed(stretches):
                    self.beginRemoveRows(QModelIndex(), first, last)
                    states = store.take_off(store.order[first : last + 1])[1] + states
                    self.endRemoveRows()
        self.removed.emit(ids)
        self._announce(touched)
        return states

    def _stretches(self, ids: Sequence[int]) -> list[Rows] | None:
        """Rows of ascending ids as stretches, None when there are too many."""
        first, last = self.store.row_of(ids[0]), self.store.row_of(ids[-1])
        if last - first + 1 == len(ids):
            return [(first, last)]
        return few_runs(map(self.store.row_of, ids), _MOST_MOVES)

    def restore(self, taken: Taken) -> None:
        """Bring removed lines back to their places, many of them in turns: originals before their duplicates."""
        self.turns.do(self._restoring(taken))

    def _restoring(self, taken: Taken) -> Iterator[None]:
        first = -1
        for ids, states in taken.pieces():
            if first >= 0:
                yield
            else:
                first = ids[0]
            self._put_back(ids, states)
        if first >= 0:
            self.all_back.emit(first)

    def _put_back(self, ids: list[int], states: bytes) -> None:
        store = self.store
        stretches = places(store.order, ids, _MOST_MOVES)
        with self._watch(ids) as touched:
            if stretches is None:
                self.beginResetModel()
                store.put_back(ids, states)
                self.endResetModel()
            else:
                shift = 0
                for row, start, stop in stretches:
                    self.beginInsertRows(QModelIndex(), row + shift, row + shift + stop - start - 1)
                    store.put_back(ids[start:stop], states[start:stop])
                    self.endInsertRows()
                    shift += stop - start
        self._hosts.add(self._addresses(ids))
        self.restored.emit(ids)
        self._announce(touched)

    def replace(self, item: int, entry: NewEntry) -> None:
        """Change the text of one line. To make it undoable, use :meth:`setData`."""
        self.replace_all({item: entry})

    def replace_all(self, entries: Mapping[int, NewEntry]) -> None:
        """Change the texts of several lines, in the caller's turn; those that are off the list stay as they are."""
        removed = int(DownloadStatus.REMOVED)
        new = {item: entry for item, entry in entries.items() if self.store.status[item] != removed}
        self._hosts.drop(self._addresses(new))
        with self._watch(()) as touched:
            for item, entry in new.items():
                self.store.replace(item, entry)
        self._hosts.add(self._addresses(new))
        for item in new:
            self.replaced.emit(item)
        self.refresh(set(new))
        self._announce(touched - new.keys())

    def adopt(self, other: ItemStore) -> None:
        """Show another list in place of this one; ``other`` must not be used by anybody else any more."""
        self.turns.finish()  # what waits means the lines of this one
        self.beginResetModel()
        self.store.become(other)
        self._hosts = HostTally()
        self._hosts.add(self._addresses(self.store.order))
        self._undo.clear()
        self.endResetModel()
        self.structure_changed.emit()

    def _addresses(self, ids: Iterable[int]) -> list[str]:
        refused = DownloadStatus.REFUSED
        return [self.store.urls[item] for item in ids if self.store.status[item] != refused]

    @contextmanager
    def _watch(self, besides: Iterable[int]) -> Iterator[set[int]]:
        """Collect the ids that the store touches in the block, and leave them marked for whoever asks next.

        ``besides`` are those that are told of otherwise: they would be a million at times.
        """
        before = self.store.take_dirty()
        touched: set[int] = set()
        yield touched
        touched |= self.store.take_dirty()
        touched.difference_update(besides)
        self.store.touch_all(before)
        self.store.touch_all(touched)

    def _announce(self, touched: set[int]) -> None:
        status = self.store.status
        here = {item for item in touched if status[item] != DownloadStatus.REMOVED}
        queued = sorted(item for item in here if status[item] == DownloadStatus.QUEUED)
        if queued:
            self.promoted.emit(queued)
        self.refresh(here)
        self.structure_changed.emit()

    # ---- changes of state

    def add_view(self, visible: Callable[[], Rows | None]) -> None:
        """Register what a view shows: first and last visible row, or None. Only such rows are repainted."""
        self._seen.add(visible)

    def refresh(self, ids: set[int]) -> None:
        """Say that entries changed. Call it a few times a second with what the store has marked."""
        if not ids:
            return
        for first, last in self._seen.stretches(self.store.order, ids):
            self.dataChanged.emit(self.index(first), self.index(last))
        self.changed.emit(ids)
