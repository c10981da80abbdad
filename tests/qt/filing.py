"""A list whose pictures are really saved and really recorded, for tests of what is done with the files."""

import hashlib
from pathlib import Path

from PySide6.QtGui import QUndoStack

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.engine.ledger import Ledger
from pixhaul.journal.journal import Journal
from pixhaul.journal.restore import restore
from pixhaul.journal.rows import Job
from pixhaul.journal.writer import JournalWriter
from pixhaul.qt.destination import SavedFiles
from pixhaul.qt.file_work import FileWork
from pixhaul.qt.filed import Files
from tests.patient import PATIENCE_MS

WAIT_MS = PATIENCE_MS


class Shelf:
    """Pictures ``0.jpg``, ``1.jpg`` and so on in ``folder``, and a list of them with its record."""

    def __init__(self, home: Path, count: int) -> None:
        self.folder = home / "pictures"
        self.folder.mkdir(parents=True)
        self.journal = Journal.open(home / "own" / "journal.sqlite")
        self.troubles: list[object] = []
        self.writer = JournalWriter(self.journal, self.troubles.append, interval=0.01)
        self.store = ItemStore()
        self.ledger = Ledger(self.store, self.writer)
        self.job: Job = self.journal.create_job(self.folder, "{name}")
        self.ledger.adopt_empty(self.job)
        self.saved = SavedFiles(self.store)
        self.saved.begin(self.folder)
        self.store.append([NewEntry(f"https://example.org/{number}.jpg") for number in range(count)])
        while self.ledger.enter():
            pass
        for number in range(count):
            self.save(number)
        self.undo = QUndoStack()
        self.work = FileWork()
        self.released: list[str] = []
        self.files = Files(
            self.store,
            self.saved.path,
            lambda: self.ledger,
            self.saved.root,
            lambda: self.folder,
            self.released.append,
        )
        self.flush()

    def save(self, item: int, name: str = "") -> Path:
        path = self.folder / (name or f"{item}.jpg")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"picture %d" % item * 50)
        found = path.stat()
        relative = path.relative_to(self.folder).as_posix()
        result = DownloadResult(
            path=relative,
            size=found.st_size,
            sha256=hashlib.sha256(path.read_bytes()).digest(),
            picture=PictureFacts("image/jpeg", ".jpg", 40, 30),
            final_url=self.store.urls[item],
            mtime_ns=found.st_mtime_ns,
        )
        self.store.complete(item, result)
        self.ledger.settled(item, result)
        return path

    def flush(self) -> None:
        assert self.writer.flush(WAIT_MS / 1000)

    def reopened(self) -> ItemStore:
        """The list as the next start would find it."""
        self.flush()
        store = ItemStore()
        restore(self.journal, self.job, store)
        return store

    def states(self, store: ItemStore | None = None) -> list[DownloadStatus]:
        shown = store or self.store
        return [shown.state(item) for item in shown.order]

    @property
    def names(self) -> list[str]:
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def all_there(self) -> bool:
        """Whether every saved entry has its file, as the list says."""
        paths = [self.saved.path(item) for item in self.store.ids(SAVED)]
        return all(path is not None and path.is_file() for path in paths)

    def close(self) -> None:
        self.work.close()
        self.writer.close()
        self.journal.close()
        assert self.troubles == []
