"""The lists of earlier days, read from the record and looked through without holding up the window."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from shiboken6 import isValid

from pixhaul.journal.errors import JournalError
from pixhaul.journal.reading import reading
from pixhaul.journal.records import Records
from pixhaul.journal.rows import Job, JobSummary
from pixhaul.journal.writer import JournalWriter
from pixhaul.qt.list_title import cleaned
from pixhaul.qt.past_list import PastList, part_of_past, past_list
from pixhaul.qt.pool import TaskPool

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_WORDS = 8
"""Words of a search that count."""


class PastRole(IntEnum):
    """What a row of the history answers beside the usual roles."""

    PAST = Qt.ItemDataRole.UserRole + 1
    """PastList."""
    HEADING = Qt.ItemDataRole.UserRole + 2
    """The part of the past that begins with this row, empty within one."""


class History(QAbstractListModel):
    """The rows of the history, newest first. They come one by one, so that long lists keep nobody waiting."""

    complete = Signal()
    """All lists have been read, or looked through."""
    renamed = Signal(object, str)
    """Job and name: the user calls the list that."""

    def __init__(
        self, writer: JournalWriter | None, pool: TaskPool, path: Path | None = None, parent: QObject | None = None
    ) -> None:
        """``path`` is where the record lies: it is read over connections of its own, and nobody waits to write."""
        super().__init__(parent)
        self._writer = writer
        self._pool = pool
        self._path = path
        self._today = datetime.now().astimezone().date()
        self._every: list[PastList] = []
        self._rows: list[PastList] = []
        """Those of them that are looked for."""
        self._words: list[str] = []
        self._searches = 0
        """Number of the search: what a former one finds late is not for this one."""
        self._over = False
        self._hidden: list[PastList] = []
        """Deleted rows; they are forgotten for good by :meth:`forget_deleted`."""

    def read(self) -> None:
        """Read all lists; rows appear as they come."""
        self._submit(lambda records: records.job_list(), self._read_each)

    def _read_each(self, jobs: list[Job]) -> None:
        if self._path is not None:
            path = self._path
            self._pool.submit(lambda: self._read_beside(path, jobs))
            return
        for job in jobs:
            self._submit(
                lambda records, job=job: (records.summary(job), records.first_address(job), records.title(job)),  # type: ignore[misc]
                self._add,
            )
        self._submit(lambda _records: None, lambda _nothing: self.complete.emit())

    def _read_beside(self, path: Path, jobs: list[Job]) -> None:
        """On a thread of the pool, until nobody looks any more."""
        try:
            with reading(path) as records:
                for job in jobs if records is not None else ():
                    if self._over:
                        return
                    if records is not None:
                        found = (records.summary(job), records.first_address(job), records.title(job))
                        self._tell(lambda found=found: self._add(found))  # type: ignore[misc]
        except JournalError:
            pass  # what was read is shown; the record says elsewhere what it suffers from
        self._tell(self._end)

    def _end(self) -> None:
        self.complete.emit()

    def _tell(self, what: Callable[[], object]) -> None:
        """From any thread: do this on the window's own, unless the history has been closed meanwhile."""

        def tell() -> None:
            if isValid(self) and not self._over:
                what()

        self._pool.call(tell)

    def _submit(self, work: Callable[[Records], Any], then: Callable[[Any], None]) -> None:
        if self._writer is None:
            self._tell(self._end)
        else:
            self._writer.submit(work, lambda answer: self._tell(lambda: then(answer)))

    def _add(self, found: tuple[JobSummary, str, str]) -> None:
        summary, first, title = found
        if not summary.listed:
            return  # a list that was emptied, or never filled
        past = past_list(summary, first, title)
        self._every.append(past)
        if not past.missing(self._words):
            self._put(past)

    def _put(self, past: PastList) -> int:
        """Show a row at its place; returns that."""
        row = next((row for row, other in enumerate(self._rows) if other.job.id < past.job.id), len(self._rows))
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, past)
        self.endInsertRows()
        return row

    # ---- looking for one

    def search(self, text: str) -> None:
        """Show only lists that hold all these words: in name, day, folder, or together in one address."""
        words = text.casefold().split()[:_WORDS]
        if words == self._words:
            return
        self._words = words
        self._searches += 1
        self.beginResetModel()
        self._rows = [past for past in self._every if not past.missing(words)]
        self.endResetModel()
        others = [(past, past.missing(words)) for past in self._every if past.missing(words)]
        if others and self._path is not None:
            number, path = self._searches, self._path
            self._pool.submit(lambda: self._look_into(number, path, others))
        else:
            self.complete.emit()

    def _look_into(self, number: int, path: Path, lists: list[tuple[PastList, list[str]]]) -> None:
        """On a thread of the pool: addresses are looked through list by list, until somebody looks for other words."""
        try:
            with reading(path) as records:
                for past, words in lists if records is not None else ():
                    if number != self._searches:
                        return
                    if records is not None and records.holds(past.job, words):
                        self._tell(lambda past=past: self._found(number, past))  # type: ignore[misc]
        except JournalError:
            pass  # what the rows tell was looked through; the record says elsewhere what it suffers from
        self._tell(lambda: self.complete.emit() if number == self._searches else None)

    def _found(self, number: int, past: PastList) -> None:
        if number == self._searches and past in self._every:
            self._put(past)

    # ---- what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        past = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return past.spoken
            case Qt.ItemDataRole.EditRole:
                return past.title or past.when
            case PastRole.PAST:
                return past
            case PastRole.HEADING:
                return self._heading(index.row())
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """The user calls a list that."""
        title = cleaned(value) if isinstance(value, str) else ""
        past = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or not title or self._writer is None or title == (past.title or past.when):
            return False
        named = past.called(title)
        self._rows[index.row()] = named
        self._every[self._every.index(past)] = named
        self._writer.submit(lambda records: records.set_title(past.job, title))
        self.dataChanged.emit(index, index)
        self.renamed.emit(past.job, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def _heading(self, row: int) -> str:
        part = part_of_past(self._rows[row].job.created, self._today)
        before = part_of_past(self._rows[row - 1].job.created, self._today) if row else ""
        return part if part != before else ""

    # ---- deleting

    @property
    def deleted(self) -> int:
        """Number of rows that can be brought back."""
        return len(self._hidden)

    def delete(self, row: int) -> None:
        """Take a row out; :meth:`bring_back` undoes it."""
        self.beginRemoveRows(QModelIndex(), row, row)
        past = self._rows.pop(row)
        self.endRemoveRows()
        self._every.remove(past)
        self._hidden.append(past)

    def bring_back(self) -> int:
        """Undo the last deletion; returns the row."""
        past = self._hidden.pop()
        place = next((row for row, other in enumerate(self._every) if other.job.id < past.job.id), len(self._every))
        self._every.insert(place, past)
        return self._put(past)

    def forget_deleted(self) -> None:
        """Delete for good what was taken out, and look no further. The pictures stay."""
        self._searches += 1
        self._over = True
        hidden, self._hidden = self._hidden, []
        if self._writer is not None:
            for past in hidden:
                self._writer.submit(lambda records, job=past.job: records.delete(job))  # type: ignore[misc]
