"""The life of downloads in the window: joins engine, pool, record and clock, and tells the views what changed."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import DownloadError
from pixhaul.core.items import ItemStore
from pixhaul.core.logs import RunLog
from pixhaul.core.options import RunOptions
from pixhaul.core.request import DownloadResult, Finished
from pixhaul.core.status import PENDING, RETRYABLE, UNFINISHED, DownloadStatus
from pixhaul.engine.capacity import transfers_at_once
from pixhaul.engine.engine import Engine
from pixhaul.engine.hooks import Hooks
from pixhaul.engine.hosts import HostWatch
from pixhaul.engine.ledger import Ledger
from pixhaul.engine.maker import TaskMaker
from pixhaul.engine.task import Workshop
from pixhaul.engine.trace import RunTrace
from pixhaul.qt.aside import Aside
from pixhaul.qt.destination import Destination, SavedFiles
from pixhaul.qt.figures import Figures
from pixhaul.qt.identical import IdenticalPictures
from pixhaul.qt.inbox import Inbox
from pixhaul.qt.launcher import Launcher
from pixhaul.qt.moved import Moved
from pixhaul.qt.names import NamesAhead
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.states import Notice, QueueState, Totals
from pixhaul.qt.timers import milliseconds, timer
from pixhaul.qt.yielding import Yielding

PAINT_MS = 60
"""Milliseconds between two rounds of repainting changed rows."""
TOTALS_MS = 100
"""Milliseconds between two updates of the figures: the total time shows tenths."""
QUIT_MS = 2000
"""Milliseconds that running transfers get to end when the window closes."""


class DownloadManager(QObject):
    """Owned by the window's thread. Commands come in as methods, everything else goes out as signals."""

    items_changed = Signal(object)
    """set[int]: entries whose state or progress changed; at most some sixteen times a second."""
    state_changed = Signal(object)
    """QueueState."""
    totals_changed = Signal(object)
    """Totals."""
    notice = Signal(object)
    """Notice."""
    begun = Signal()
    """The folder was made ready and transfers begin."""
    finished = Signal()
    """A run has ended by itself."""

    def __init__(
        self,
        store: ItemStore,
        workshop: Workshop,
        options: RunOptions,
        destination: Destination,
        log: RunLog,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self._log = log
        self.pool = TaskPool(transfers_at_once(options.jobs), self)  # for downloads, and any other work that blocks
        self._maker = TaskMaker(store, workshop, options.limits, self.pool.post)
        self.release_name = self._maker.release  # a saved file is gone: its name is free again
        self.expected_name = self._maker.expected_file_name  # what the file of an entry will probably be called
        self.names = NamesAhead(lambda: self._maker.plan, lambda: self._state is QueueState.IDLE, self)
        hooks = Hooks(settled=self._settled, paused_by=self._held_by)
        self._engine = Engine(store, self.pool.submit, self._maker, options, hooks)
        self._yielding = Yielding(self._engine.gate, self)
        self.launcher = self._launcher = Launcher(store, self.pool, self)
        self._destination = destination
        self.saved_files = SavedFiles(store)
        self.saved_path = self.saved_files.path  # the saved file of an entry
        self.ledger: Callable[[], Ledger] = lambda: self._launcher.ledger  # the record of the present list
        self.aside = Aside(self.pool, self)
        self.identical = IdenticalPictures(store, self.saved_path, self.ledger, self.pool, self)
        self._state, self._ever_started = QueueState.IDLE, False
        self._given = 0  # entries with a smaller id have been given to the engine
        self._begin: Callable[[], object] = lambda: None
        self.changing: Callable[[], bool] = lambda: False  # whether lines are leaving or coming, in turns
        self._tried: Path | None = None  # the last folder that was seen to be writable
        self._figures, self._moved = Figures(store, self._engine), Moved()
        self.hosts, self.trace = HostWatch(self._engine, self._pump), RunTrace(self._engine)
        self._aim()
        self._inbox = Inbox(self.pool, self._settle, self._pump, self)
        self._launcher.ready.connect(self._ready)
        self._launcher.refused.connect(self._held_by)
        self._launcher.entered.connect(self._entered)
        self._launcher.known.connect(self._settled)
        self._pump_timer = timer(self, self._pump, single=True)
        self._paint_timer = timer(self, self._yielding.first(self._paint), PAINT_MS)
        self._totals_timer = timer(self, self._yielding.first(self._tell_totals), TOTALS_MS)
        self._paint_timer.start()

    def attach(self, ledger: Ledger) -> None:
        """The record is open, or known not to be had. Until this call nothing starts."""
        self._launcher.attach(ledger)
        self._aim()

    # ---- what the window asks

    @property
    def state(self) -> QueueState:
        """What the queue is doing."""
        return self._state

    @property
    def folder(self) -> Path:
        """Where the next pictures go."""
        return self._destination.folder

    def progress_of(self, item: int) -> TransferControl | None:
        """The running transfer of an entry."""
        running = self._engine.running.get(item)
        return running.control if running else None

    def totals(self) -> Totals:
        """The figures of this moment."""
        return self._figures.take(started=self._ever_started)

    # ---- what the user does

    def start(self) -> None:
        """Fetch everything that is unfinished or was stopped."""
        if self._state is QueueState.PAUSED:
            self.resume()
        elif self._state is QueueState.IDLE and self.store.count(*UNFINISHED, DownloadStatus.CANCELLED):
            self._launch(lambda: self._engine.start(below=self._given))

    def retry_failed(self) -> None:
        """Ask again for all that failed or was stopped."""
        self._retry(list(self.store.ids(RETRYABLE)))

    def retry(self, items: Iterable[int]) -> None:
        """Ask again for these entries."""
        self._retry(self.store.among(items, RETRYABLE | PENDING))

    def _retry(self, wanted: list[int]) -> None:
        if wanted and self._state is QueueState.RUNNING and not self._launcher.busy:
            self._engine.retry(wanted)
            self._now(QueueState.RUNNING)
        elif wanted:
            steps = [self._begin] if self._launcher.busy else []
            steps.append(partial(self._engine.retry, wanted))
            self._launch(lambda: [step() for step in steps])

    def pause(self) -> None:
        """Hold everything; a run that is only being prepared is called off."""
        if self._state is QueueState.RUNNING:
            self._launcher.abort()
            self._rest()

    def resume(self) -> None:
        """Go on where it was held. The folder is tried first: it may have been mended."""
        if self._state is QueueState.PAUSED:
            self._launch(self._engine.resume)

    def stop(self) -> None:
        """Cancel what runs; what had not begun stays queued."""
        self._launcher.abort()
        self._engine.stop()
        self._figures.reset()
        self._now(QueueState.IDLE)

    def apply(self, options: RunOptions) -> None:
        """Go by other options from the next try on."""
        self.pool.resize(transfers_at_once(options.jobs))
        self._maker.limits = options.limits
        self._engine.apply(options)
        self._pump()

    def set_destination(self, destination: Destination) -> None:
        """Where the next pictures go, and what they are called."""
        before, self._destination = self._destination, destination
        if self._state is QueueState.RUNNING and (self._launcher.busy or destination.folder != before.folder):
            # The new folder is tried first; what comes over that begins by itself where all before it has ended.
            more = partial(self.store.ids, {DownloadStatus.QUEUED})
            late = self._begin if self._launcher.busy else lambda: self.promoted(() if self._engine.started else more())
            self._launch(late)
        else:
            self._aim()

    # ---- what happens to the list

    def added(self, _items: range) -> None:
        """Entries came onto the list. While a run goes on they join it, as soon as they are on disk."""
        if self._state is not QueueState.IDLE:
            self._launcher.more()

    def removed(self, items: list[int]) -> None:
        """Entries left the list."""
        self._engine.let_go_of_removed(self._maker.kept)
        self._launcher.ledger.removed(items)
        self._pump_timer.start(0)  # not at once: duplicates that take the place of these are still to come

    def restored(self, items: list[int]) -> None:
        """Entries came back."""
        self._launcher.ledger.restored(items)
        self.promoted(items)

    def promoted(self, items: Iterable[int]) -> None:
        """Duplicates took the place of their original, or others may join a run that perhaps ends just now."""
        known = [item for item in items if item < self._given]
        if self._engine.started:
            self._engine.enqueue(known)
            self._pump()
        elif self._state is QueueState.RUNNING and not self._launcher.busy:
            self._engine.retry(self.store.among(known, PENDING))  # what had failed comes back as it was

    def replaced(self, item: int) -> None:
        """The address of an entry was edited."""
        self._engine.drop(item)
        self._launcher.ledger.replaced(item)
        self.promoted([item])

    def adopted(self) -> None:
        """The list was read back from the record, where it is already."""
        self._given = self.store.slots
        self.saved_files.begin(self._destination.folder)
        self._aim()
        self._maker.look_for_unrecorded()
        self.names.changed()
        self.identical.adopted()

    def begin_anew(self, show: Callable[[ItemStore], None]) -> None:
        """Put the list aside, where late news of it goes, and begin an empty one; ``show`` puts it into the store."""
        self.stop()
        self.pool.submit(self._maker.begin_anew())
        self.aside.keep(self.store, self._launcher.begin_anew(), self._engine.begin_anew(), self._destination)
        self._ever_started = False
        show(ItemStore())
        self.adopted()

    def close(self) -> None:
        """Let go of everything; no left-over stays, and the record knows what is unfinished."""
        self._launcher.abort()
        self._engine.stop()
        self._state = QueueState.IDLE  # not told: nobody listens any more, and no late result may end the run once more
        self._yielding.follow(self._state)
        for ticking in (self._pump_timer, self._paint_timer, self._totals_timer):
            ticking.stop()
        self.pool.close(QUIT_MS)
        self._inbox.empty()
        self.aside.close()

    def _aim(self) -> None:
        folder, template = self._destination.folder, self._destination.template
        self._maker.aim(folder, template, self._launcher.job_key, self.ledger().begun)
        self.saved_files.aim(folder, (transfer.attempt for transfer in self._engine.running.values()))
        self.names.more()
        self._launcher.aim(folder, template.text)

    def _launch(self, begin: Callable[[], object]) -> None:
        self._begin = begin
        self.names.call_off()
        self._ever_started = True
        self._now(QueueState.RUNNING)
        folder = self._destination.folder
        gone = self._engine.paused and folder == self._tried  # when it is, nobody but the user brings it back
        self._launcher.launch(folder, self._destination.template.text, make=not gone)

    def _ready(self) -> None:
        self.begun.emit()
        self.notice.emit(Notice("info", "", key="storage"))
        self._tried = self._destination.folder
        self._aim()
        self._now(QueueState.RUNNING)
        self.names.when_ready(lambda: self._state is QueueState.RUNNING and self._begin())

    def _held_by(self, error: DownloadError) -> None:
        self._log.trouble(str(error))
        self._rest()
        self.notice.emit(Notice("error", error.message, error.hint, key="storage"))

    def _rest(self) -> None:
        """Hold what runs; with nothing under way there is nothing to hold."""
        if self._engine.started:
            self._engine.pause()
        self._figures.reset()
        self._now(QueueState.PAUSED if self._engine.paused else QueueState.IDLE)

    def _entered(self, until: int) -> None:
        before, self._given = self._given, max(self._given, until)
        self.promoted(range(before, until))

    # ---- running

    def _settle(self, event: Finished) -> None:
        if not self.aside.takes(event):
            self.trace.settle(self.saved_files.located(event))

    def _pump(self) -> None:
        due = self._engine.pump()
        if due is not None:
            self._pump_timer.start(milliseconds(due))
        more_to_come = self._launcher.busy or self.names.busy or self._given < self.store.slots
        if self._state is QueueState.RUNNING and not self._engine.started and not more_to_come:
            self._pump_timer.start(PAINT_MS) if self.changing() else self._ended()

    def _ended(self) -> None:
        if not self.store.count(*UNFINISHED):
            self._launcher.ledger.finished()
        self._now(QueueState.IDLE)
        self.finished.emit()

    def _now(self, state: QueueState) -> None:
        """A command took effect: say so at once."""
        changed, self._state = state is not self._state, state
        if state is QueueState.RUNNING:
            self._totals_timer.start()
            self._pump_timer.start(0)
        else:
            self._totals_timer.stop()
        self._yielding.follow(state)
        if changed:
            self.state_changed.emit(state)
        self._paint()
        self._tell_totals()

    def _paint(self) -> None:
        self.identical.refresh(at_rest=self._state is not QueueState.RUNNING)
        changed = self.store.take_dirty().union(self._moved.since(self._engine.running))
        if changed:
            self.items_changed.emit(changed)
            if self._state is not QueueState.RUNNING:
                self._tell_totals()

    def _tell_totals(self) -> None:
        self.totals_changed.emit(self.totals())

    def _settled(self, item: int, result: DownloadResult | None) -> None:
        if result is not None:
            self.saved_files.note(item)
            self.identical.saved(item)
        self._launcher.ledger.settled(item, result)
        if self.store.state(item) is DownloadStatus.FAILED:
            self._log.failed(self.store.view(item))
