"""The record of downloads, opened and read without holding up the window."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pixhaul.core.items import ItemStore
from pixhaul.core.paths import AppPaths
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.recovery import recover
from pixhaul.journal.errors import JournalError
from pixhaul.journal.intents import Intents
from pixhaul.journal.journal import Journal
from pixhaul.journal.records import Records
from pixhaul.journal.restore import restore
from pixhaul.journal.rows import Job, JobSummary
from pixhaul.journal.writer import JournalWriter
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.states import Notice


@dataclass(frozen=True, slots=True)
class OpenedRecord:
    """What was found when the record was opened."""

    writer: JournalWriter
    unfinished: JobSummary | None


class RecordKeeper(QObject):
    """Opens the record on a pool thread, holds it while the window lives, and reads jobs back."""

    opened = Signal(object)
    """OpenedRecord, or None when there is no record to be had; a notice says why."""
    restored = Signal(object, object)
    """Job and the ItemStore that was filled from it."""
    notice = Signal(object)
    """Notice."""

    def __init__(self, paths: AppPaths, intents: Intents, pool: TaskPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._intents = intents
        self._pool = pool
        self._journal: Journal | None = None
        self._writer: JournalWriter | None = None

    @property
    def writer(self) -> JournalWriter | None:
        """Writes to the record; None until it is open."""
        return self._writer

    def open(self) -> None:
        """Open the record; :attr:`opened` follows."""
        self._pool.submit(self._open)

    def _open(self) -> None:
        try:
            journal = Journal.open(self._paths.journal)
        except JournalError as error:
            self._tell(Notice("warning", error.message, error.hint, "record"))
            self._pool.call(lambda: self.opened.emit(None))
            return
        if journal.notice:
            self._tell(Notice("warning", journal.notice, key="record"))
        try:
            recover(journal, self._intents.path)
            job = journal.latest_unfinished()
            unfinished = journal.summary(job) if job is not None else None
        except JournalError as error:
            self._tell(Notice("warning", error.message, error.hint, "record"))
            unfinished = None
        self._pool.call(lambda: self._is_open(journal, unfinished))

    def _is_open(self, journal: Journal, unfinished: JobSummary | None) -> None:
        self._journal = journal
        self._writer = JournalWriter(journal, self._trouble)
        self._intents.open()
        self.opened.emit(OpenedRecord(self._writer, unfinished))

    def read_back(self, job: Job) -> None:
        """Read a job into a new store; :attr:`restored` follows."""
        if self._writer is None:
            return
        store = ItemStore()

        def work(records: Records) -> None:
            restore(records, job, store, again=frozenset({DownloadStatus.CANCELLED}))

        self._writer.submit(work, lambda _: self._pool.call(lambda: self.restored.emit(job, store)))

    def forget(self, job: Job) -> None:
        """The user does not want to go on with this job: it becomes history."""
        if self._writer is not None:
            self._writer.submit(lambda records: records.finish(job))

    def close(self) -> None:
        """Write what is left and let the next process in."""
        if self._writer is not None:
            self._intents.close(recorded=self._writer.close())
        if self._journal is not None:
            self._journal.close()

    def _trouble(self, error: JournalError) -> None:
        self._tell(Notice("warning", error.message, error.hint, "record"))

    def _tell(self, notice: Notice) -> None:
        self._pool.call(lambda: self.notice.emit(notice))
