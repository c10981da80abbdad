"""What must have happened before a picture is asked for: the folder is writable, and the list is on disk.

All of it blocks, so it is done elsewhere: the folder on a pool thread, the record on its writer's thread. The entries
are described for the record in slices between the window's other events.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from pixhaul.core.errors import DownloadError
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult
from pixhaul.engine.ledger import SLICE, Ledger
from pixhaul.engine.opening import queued, skip
from pixhaul.journal.rows import Job
from pixhaul.naming.destination import prepare, remove_parts
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.turns import Turn

_CROWDED_MS = 10
"""Milliseconds that the writer of the record is left alone when much waits for it."""


def _remove(folder: Path, key: str) -> None:
    remove_parts(folder, key)


class Launcher(QObject):
    """Prepares a run. One launch at a time; :meth:`abort` makes a late answer void."""

    ready = Signal()
    """The folder is writable and everything on the list is on disk."""
    refused = Signal(object)
    """DownloadError: the folder cannot be used."""
    known = Signal(int, object)
    """Id and DownloadResult: another list has saved this picture in the folder, and it is there; it is ``skipped``."""
    entered = Signal(int)
    """All entries with a smaller id are on disk, and those that are known from other lists are skipped."""

    def __init__(self, store: ItemStore, pool: TaskPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.ledger = Ledger(store, None)
        """The record of the list."""
        self._attached = False
        self._waiting: Callable[[], None] | None = None
        self._pool = pool
        self.whose_turn: Turn | None = None
        """When lists run one after the other: a launch waits until it is the turn of this one."""
        self._turn = 0
        self._launching = False
        self._prepared = False
        """The folder of the present launch has been tried."""
        self._folder = Path()
        self._aimed = Path(), ""
        self._looked = 0
        """Entries with a smaller id have been looked up in the record."""
        self._cleaned = False
        """What an earlier process left is removed once; later the temporary files are our own."""
        self._left_in: Path | None = None
        """Where an earlier process may have left something of the list, as the record knows."""
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.timeout.connect(self._enter_slice)

    @property
    def busy(self) -> bool:
        """Whether a launch is under way."""
        return self._launching

    @property
    def job_key(self) -> str:
        """Hex name of the job for its temporary files."""
        return self.ledger.job.key if self.ledger.job is not None else "0"

    def attach(self, ledger: Ledger) -> None:
        """The record is open (or known not to be had): a launch that waited for it goes on."""
        if ledger.job is None and self.ledger.options:
            ledger.choose(self.ledger.options)
        self.ledger = ledger
        self._left_in = ledger.job.folder if ledger.job is not None else None
        self._attached = True
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def launch(self, folder: Path, template: str, *, make: bool = True) -> None:
        """Get everything ready; :attr:`ready` or :attr:`refused` follows. ``make``: the folder may be created."""
        if folder != self._folder:
            self._folder, self._looked = folder, 0
        self._launching = True
        if not self._attached:
            self._waiting = lambda: self.launch(folder, template, make=make)
            return
        self._prepared = False
        if self.whose_turn is not None and not self.whose_turn.ask(lambda: self._called(folder, template, make=make)):
            return
        self._turn += 1
        turn, key, cleaned = self._turn, self.job_key, self._cleaned

        def work() -> None:
            try:
                prepare(folder, make=make)
                if not cleaned:
                    remove_parts(folder, key)
            except DownloadError as error:
                refusal = error
                self._pool.call(lambda: self._refuse(turn, refusal))
            else:
                self._pool.call(lambda: self._begin_job(turn, folder, template))

        self._pool.submit(work)

    def _called(self, folder: Path, template: str, *, make: bool) -> None:
        """It is the turn of this list, if it still wants to run."""
        if self._launching:
            self.launch(folder, template, make=make)

    def aim(self, folder: Path, template: str) -> None:
        """Where the pictures of the list will go, and what they will be called."""
        self._aimed = folder, template
        left, key = self._left_in, self.job_key
        if left is not None and not self._cleaned and left != folder.absolute():
            self._left_in = None
            self._pool.submit(lambda: _remove(left, key))  # nobody would come there again
        self.ledger.aim(folder, template)

    def keep(self) -> bool:
        """Put the list on disk though nothing is to be fetched yet, a slice at a time; true while more is left."""
        if not self._attached or not self.ledger.kept:
            return False
        if self._launching and self._prepared:
            return True  # the launch does it
        if self.ledger.job is not None:
            return self.ledger.crowded or self.ledger.enter()
        self._begin(*self._aimed)
        return True

    def abort(self) -> None:
        """The user does not want it any more."""
        self._turn += 1
        self._launching = False
        self._waiting = None
        self._slices.stop()

    def begin_anew(self) -> Ledger:
        """Another list takes the place of this one; returns the record of the old one."""
        self.abort()
        before, self.ledger = self.ledger, self.ledger.another()
        self._prepared = self._cleaned = False
        self._left_in = None
        self._looked = 0
        return before

    def more(self) -> None:
        """New entries came onto the list while it runs: put them on disk; :attr:`entered` follows."""
        if not self._launching:
            self._slices.start(0)

    def _refuse(self, turn: int, error: DownloadError) -> None:
        if turn == self._turn:
            self._launching = False
            self.refused.emit(error)

    def _begin_job(self, turn: int, folder: Path, template: str) -> None:
        if turn != self._turn:
            return
        self._prepared = self._cleaned = True
        if not self.ledger.kept or self.ledger.job is not None:
            self.ledger.begun_again()
            self._slices.start(0)
        else:
            self._begin(folder, template)

    def _begin(self, folder: Path, template: str) -> None:
        """Make the job in the record, unless that is under way."""
        ledger = self.ledger
        if not ledger.beginning:
            ledger.begin(folder, template, "", lambda job: self._pool.call(lambda: self._job_ready(ledger, job)))

    def _job_ready(self, ledger: Ledger, job: Job) -> None:
        """The job is in the record, whatever became of the launch that asked for it."""
        ledger.adopt_empty(job)
        if ledger is self.ledger and self._prepared and self._launching:
            self._slices.start(0)

    def _enter_slice(self) -> None:
        until, turn = self._store.slots, self._turn
        if self.ledger.crowded:
            self._slices.start(_CROWDED_MS)
        elif self.ledger.enter(lambda: self._pool.call(lambda: self._on_disk(turn, until))):
            self._slices.start(0)

    def _on_disk(self, turn: int, until: int) -> None:
        """All entries with a smaller id are; now the record is asked which of them need not be fetched."""
        if turn != self._turn:
            return
        if self._looked < until:
            stop = min(until, self._looked + SLICE)
            asked = queued(self._store, range(self._looked, stop))
            self.ledger.look_up(
                self._folder, asked, lambda found: self._pool.call(lambda: self._found(turn, stop, until, found))
            )
            return
        self.entered.emit(until)
        if self._launching:
            self._launching = False
            self.ready.emit()
            if self._store.slots > until:  # came while the others were on their way to the disk
                self._slices.start(0)

    def _found(self, turn: int, stop: int, until: int, found: Mapping[int, DownloadResult]) -> None:
        """The answer for the entries below ``stop``."""
        if turn == self._turn:
            for item in skip(self._store, found):
                self.known.emit(item, found[item])
            self._looked = stop
            if stop < until:  # piece by piece: a million that join a run at one go would be felt
                self.entered.emit(stop)
            self._on_disk(turn, until)
