"""The lists of earlier days, read from the record without holding up the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pixhaul.core import wording
from pixhaul.core.addresses import display
from pixhaul.core.status import DownloadStatus
from pixhaul.journal.records import Records
from pixhaul.journal.rows import Job, JobSummary
from pixhaul.journal.writer import JournalWriter
from pixhaul.qt.pool import TaskPool

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class PastList:
    """One list of the history in the user's words."""

    job: Job
    when: str
    folder: str
    done: str
    """``1,280 of 1,284 done``."""
    failed: str
    """``4 failed``, empty when none did."""
    first: str = ""
    """The first address: what the list was about."""

    @property
    def spoken(self) -> str:
        """All of it as one sentence, for a screen reader."""
        return ", ".join(part for part in (self.when, self.done, self.failed, self.first, self.folder) if part)


def past_list(summary: JobSummary, first: str = "") -> PastList:
    """A job and its counts in words."""
    job = summary.job
    when = datetime.fromtimestamp(job.created).astimezone()
    failed = summary.counts.get(DownloadStatus.FAILED, 0)
    return PastList(
        job,
        f"{when.day} {when:%B %Y, %H:%M}",
        str(job.folder),
        f"{wording.count(summary.saved)} of {wording.count(summary.listed)} done",
        f"{wording.count(failed)} failed" if failed else "",
        display(first) if first else "",
    )


class PastRole(IntEnum):
    """What a row of the history answers beside the usual roles."""

    PAST = Qt.ItemDataRole.UserRole + 1
    """PastList."""


class History(QAbstractListModel):
    """The rows of the history, newest first. They come one by one, so that long lists keep nobody waiting."""

    complete = Signal()
    """All lists have been read."""

    def __init__(self, writer: JournalWriter | None, pool: TaskPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = writer
        self._pool = pool
        self._rows: list[PastList] = []
        self._hidden: list[tuple[int, PastList]] = []
        """Deleted rows with their places; they are forgotten for good by :meth:`forget_deleted`."""

    def read(self) -> None:
        """Read all lists; rows appear as they come."""
        self._submit(lambda records: records.job_list(), self._read_each)

    def _read_each(self, jobs: list[Job]) -> None:
        for job in jobs:
            self._submit(lambda records, job=job: (records.summary(job), records.first_address(job)), self._add)  # type: ignore[misc]
        self._submit(lambda _records: None, lambda _nothing: self.complete.emit())

    def _submit(self, work: Callable[[Records], Any], then: Callable[[Any], None]) -> None:
        if self._writer is None:
            self._pool.call(self.complete.emit)
        else:
            self._writer.submit(work, lambda answer: self._pool.call(lambda: then(answer)))

    def _add(self, found: tuple[JobSummary, str]) -> None:
        summary, first = found
        if not summary.listed:
            return  # a list that was emptied, or never filled
        row = len(self._rows)
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.append(past_list(summary, first))
        self.endInsertRows()

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
            case PastRole.PAST:
                return past
            case _:
                return None

    # ---- deleting

    @property
    def deleted(self) -> int:
        """Number of rows that can be brought back."""
        return len(self._hidden)

    def delete(self, row: int) -> None:
        """Take a row out; :meth:`bring_back` undoes it."""
        self.beginRemoveRows(QModelIndex(), row, row)
        self._hidden.append((row, self._rows.pop(row)))
        self.endRemoveRows()

    def bring_back(self) -> int:
        """Undo the last deletion; returns the row."""
        row, past = self._hidden.pop()
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, past)
        self.endInsertRows()
        return row

    def forget_deleted(self) -> None:
        """Delete for good what was taken out. The pictures stay."""
        hidden, self._hidden = self._hidden, []
        if self._writer is not None:
            for _, past in hidden:
                self._writer.submit(lambda records, job=past.job: records.delete(job))  # type: ignore[misc]
