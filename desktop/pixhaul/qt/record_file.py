"""The one record of downloads of the process, opened without holding up the window."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pixhaul.core.paths import AppPaths
from pixhaul.engine.recovery import recover
from pixhaul.journal.errors import JournalError
from pixhaul.journal.intents import Intents
from pixhaul.journal.journal import Journal
from pixhaul.journal.places import PlacedJob
from pixhaul.journal.rows import JobSummary
from pixhaul.journal.writer import JournalWriter
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.states import Notice


@dataclass(frozen=True, slots=True)
class OpenedRecord:
    """What was found when the record was opened."""

    writer: JournalWriter
    unfinished: JobSummary | None
    """The newest list with something left to do, unless it stood open: then it comes back by itself."""
    placed: tuple[PlacedJob, ...] = ()
    """The lists that stood open when the record was closed, in the order of their places."""


class RecordFile(QObject):
    """Opens the record on a pool thread and holds it while the window lives."""

    opened = Signal(object)
    """OpenedRecord, or None when there is no record to be had; a notice says why."""
    notice = Signal(object)
    """Notice."""

    def __init__(self, paths: AppPaths, intents: Intents, pool: TaskPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._intents = intents
        self._pool = pool
        self._journal: Journal | None = None
        self._writer: JournalWriter | None = None
        self._asked = False
        self.known = False
        """Whether :attr:`opened` has been told."""

    @property
    def writer(self) -> JournalWriter | None:
        """Writes to the record; None until it is open."""
        return self._writer

    def open(self) -> None:
        """Open the record, once; :attr:`opened` follows."""
        if not self._asked:
            self._asked = True
            self._pool.submit(self._open)

    def _open(self) -> None:
        try:
            journal = Journal.open(self._paths.journal)
        except JournalError as error:
            self._tell(Notice("warning", error.message, error.hint, "record"))
            self._pool.call(self._is_missing)
            return
        if journal.notice:
            self._tell(Notice("warning", journal.notice, key="record"))
        placed: tuple[PlacedJob, ...] = ()
        unfinished = None
        try:
            recover(journal, self._intents.path)
            placed = tuple(journal.placed(journal.job_list()))
            job = journal.latest_unfinished()
            if job is not None and job.id not in {one.job.id for one in placed}:
                unfinished = journal.summary(job)
        except JournalError as error:
            self._tell(Notice("warning", error.message, error.hint, "record"))
        self._pool.call(lambda: self._is_open(journal, unfinished, placed))

    def _is_open(self, journal: Journal, unfinished: JobSummary | None, placed: tuple[PlacedJob, ...]) -> None:
        self._journal = journal
        self._writer = JournalWriter(journal, self._trouble)
        self._intents.open()
        self.known = True
        self.opened.emit(OpenedRecord(self._writer, unfinished, placed))

    def _is_missing(self) -> None:
        self.known = True
        self.opened.emit(None)

    def close(self) -> None:
        """Write what is left and let the next process in."""
        if self._writer is not None:
            self._intents.close(recorded=self._writer.close())
        if self._journal is not None:
            self._journal.close()

    def _trouble(self, error: JournalError) -> None:
        self._tell(Notice("warning", error.message, error.hint, "record"))

    def _tell(self, notice: Notice) -> None:
        self._pool.call(lambda: self.notice.emit(replace(notice, everywhere=True)))
