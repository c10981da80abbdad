"""The plan of a list as a table: line, address, path, note. Found out in slices; a million lines cost little memory.

Of each line only its id, its kinds and the number of its note are kept; address and path are told when they are seen.
"""

import time
from array import array
from collections import Counter
from collections.abc import Collection, Iterator
from datetime import datetime
from enum import IntFlag
from itertools import compress, islice
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.naming.plan import NamePlan
from pixhaul.naming.plan_rows import PlannedRow, rows
from pixhaul.naming.template import NameTemplate
from pixhaul.qt import locale_words
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.sentences import translated
from pixhaul.qt.tips import tip
from pixhaul.qt.translating import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TITLES = (
    QT_TRANSLATE_NOOP("PlanModel", "Line"),
    QT_TRANSLATE_NOOP("PlanModel", "Address"),
    QT_TRANSLATE_NOOP("PlanModel", "Saved as"),
    QT_TRANSLATE_NOOP("PlanModel", "Note"),
)
LINE, ADDRESS, PATH, NOTE = range(4)
KIND_ROLE = int(Qt.ItemDataRole.UserRole)
_SLICE_SECONDS = 0.008
_STEP = 50
"""Lines between two looks at the clock."""
_NAMELESS = frozenset({DownloadStatus.REFUSED, DownloadStatus.DUPLICATE})


class Kind(IntFlag):
    """What a filter may show."""

    ANY = 0
    CHANGED = 1
    """Characters that some disks refuse, or too long a name."""
    SAME = 2
    """Another picture, or a file that is there, has the name."""
    MISSING = 4
    """A column of the name is empty in this row."""
    REFUSED = 8


_BEGINNINGS = (
    ("no ", Kind.MISSING),  # no text: how a note begins
    ("same name", Kind.SAME),  # no text: how a note begins
    ("a file of this name", Kind.SAME),  # no text: how a note begins
    ("the name had", Kind.CHANGED),  # no text: how a note begins
    ("name shortened", Kind.CHANGED),  # no text: how a note begins
)


class PlanModel(QAbstractTableModel):
    """Begins with :meth:`build`. For the owner's thread, as the list is."""

    progressed = Signal(int)
    """Percent; 0 while the names are found out, 100 when all lines are there."""

    def __init__(self, store: ItemStore, presenter: ItemPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._presenter = presenter
        self._shown = Kind.ANY
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)
        self._clear()

    def _clear(self) -> None:
        self._names: NamePlan | None = None
        self._existing: Collection[str] = frozenset()
        self._source: Iterator[PlannedRow] | None = None
        self._items = array("q")
        self._kinds = bytearray()
        self._counts: Counter[Kind] = Counter()
        self._note_of = array("I")
        self._notes: dict[str, int] = {"": 0}
        self._texts = [""]
        self._paths: dict[int, str] = {}
        self._percent = 0
        self._rows: array[int] | None = None
        """Places of the lines that are shown; None for all."""

    def build(self, template: NameTemplate, existing: Collection[str] = frozenset()) -> None:
        """Find out the plan under a template; ``existing`` is what lies in the destination already."""
        self.beginResetModel()
        self._clear()
        self._existing = existing
        self._names = NamePlan(self._store, template, datetime.now().astimezone().date())
        self.endResetModel()
        self._timer.start()
        self.progressed.emit(0)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()

    @property
    def busy(self) -> bool:
        """Whether lines are still to come."""
        return self._timer.isActive()

    def count(self, kind: Kind) -> int:
        """Number of lines of a kind, so far."""
        return len(self._kinds) if kind is Kind.ANY else self._counts[kind]

    def show_only(self, kind: Kind) -> None:
        """Show the lines of one kind, or all."""
        if kind is not self._shown:
            self.beginResetModel()
            self._shown = kind
            self._rows = None if kind is Kind.ANY else self._of_kind(0)
            self.endResetModel()

    def item(self, row: int) -> int:
        """Id of the line in a row."""
        return self._items[self._place(row)]

    def text(self, row: int) -> str:
        """A row as text, cells parted by tabs."""
        return "\t".join(self._cell(self._place(row), column) for column in range(len(_TITLES)))

    # ---- what the view asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self._items) if self._rows is None else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        place, column = self._place(index.row()), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(place, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._cell(place, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_title(column)}: {self._cell(place, column) or self.tr('none')}"
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column == LINE else Qt.AlignmentFlag.AlignLeading
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case _ if role == KIND_ROLE:
                return self._kinds[place]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == LINE else Qt.AlignmentFlag.AlignLeading
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _place(self, row: int) -> int:
        return row if self._rows is None else self._rows[row]

    def _cell(self, place: int, column: int) -> str:
        match column:
            case 0:
                return locale_words.number(place + 1)
            case 1:
                return self._presenter.url(self._items[place])
            case 2:
                return self._path(place)
            case _:
                return translated(self._texts[self._note_of[place]])

    def _path(self, place: int) -> str:
        if (kept := self._paths.get(place)) is not None:
            return kept
        item = self._items[place]
        state = self._store.state(item)
        if state in SAVED:
            return self._store.path(item) or ""
        if self._names is None or state in _NAMELESS or state is DownloadStatus.REMOVED:
            return ""
        return self._names.wanted(item).path

    # ---- finding out, in slices

    def _work(self) -> None:
        assert self._names is not None
        if self._source is None:
            if not self._names.advance(_SLICE_SECONDS):
                self._source = rows(self._names, self._store, self._existing)
            return
        first, done = len(self._items), False
        end = time.perf_counter() + _SLICE_SECONDS
        new: list[PlannedRow] = []
        while not done and time.perf_counter() < end:
            step = list(islice(self._source, _STEP))
            new += step
            done = len(step) < _STEP
        self._take(first, new)
        if done:
            self._timer.stop()
        percent = 100 if done else min(99, 1 + 98 * len(self._items) // max(1, len(self._store)))
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit(percent)

    def _take(self, first: int, new: list[PlannedRow]) -> None:
        if not new:
            return
        if self._shown is Kind.ANY:
            self.beginInsertRows(_NOWHERE, first, first + len(new) - 1)
            self._keep(first, new)
            self.endInsertRows()
            return
        self._keep(first, new)
        assert self._rows is not None
        more = self._of_kind(first)
        if more:
            start = len(self._rows)
            self.beginInsertRows(_NOWHERE, start, start + len(more) - 1)
            self._rows.extend(more)
            self.endInsertRows()

    def _keep(self, first: int, new: list[PlannedRow]) -> None:
        for place, row in enumerate(new, first):
            note = "; ".join(row.notes)
            number = self._notes.setdefault(note, len(self._texts))
            if number == len(self._texts):
                self._texts.append(note)
            self._items.append(row.item)
            kinds = kinds_of(row)
            self._kinds.append(kinds)
            if kinds:
                self._counts.update(kinds)
            self._note_of.append(number)
            if kinds & Kind.SAME and row.path != self._path(place):
                self._paths[place] = row.path  # because of a file that is there, which the names know nothing of

    def _of_kind(self, start: int) -> "array[int]":
        wanted = bytes(bool(number & self._shown) for number in range(256))
        return array("q", compress(range(start, len(self._kinds)), self._kinds[start:].translate(wanted)))


def _title(column: int) -> str:
    return QCoreApplication.translate("PlanModel", _TITLES[column])


def kinds_of(row: PlannedRow) -> Kind:
    """What a line of the plan is shown for."""
    if row.refused:
        return Kind.REFUSED
    kinds = Kind.ANY
    for note in row.notes:
        kinds |= next((kind for beginning, kind in _BEGINNINGS if note.startswith(beginning)), Kind.ANY)
    return kinds
