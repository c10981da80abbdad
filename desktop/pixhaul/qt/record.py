"""What one list has to do with the record: it hears when that is open, and jobs are read back for it."""

from PySide6.QtCore import QObject, QTimer, Signal

from pixhaul.core.items import ItemStore
from pixhaul.core.status import DownloadStatus
from pixhaul.journal.records import Records
from pixhaul.journal.restore import restore
from pixhaul.journal.rows import Job
from pixhaul.journal.writer import JournalWriter
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.record_file import OpenedRecord, RecordFile


class RecordKeeper(QObject):
    """The record as one list sees it. Any number of them share the file."""

    opened = Signal(object)
    """OpenedRecord, or None when there is no record to be had; a notice says why."""
    restored = Signal(object, object)
    """Job and the ItemStore that was filled from it."""
    notice = Signal(object)
    """Notice."""

    def __init__(self, file: RecordFile, pool: TaskPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._pool = pool
        file.opened.connect(self.opened)
        file.notice.connect(self.notice)

    @property
    def writer(self) -> JournalWriter | None:
        """Writes to the record; None until it is open."""
        return self._file.writer

    def open(self) -> None:
        """Open the record; :attr:`opened` follows, also when another list has had it opened long since."""
        if self._file.known:
            QTimer.singleShot(0, self, self._is_open)
        else:
            self._file.open()

    def _is_open(self) -> None:
        writer = self._file.writer
        self.opened.emit(OpenedRecord(writer, None) if writer is not None else None)

    def read_back(self, job: Job) -> None:
        """Read a job into a new store; :attr:`restored` follows."""
        writer = self._file.writer
        if writer is None:
            return

        def work(records: Records) -> ItemStore:
            store = ItemStore()  # a fresh one for each try
            restore(records, job, store, again=frozenset({DownloadStatus.CANCELLED}))
            return store

        writer.submit(work, lambda store: self._pool.call(lambda: self.restored.emit(job, store)))
