"""Lists that come and go: a new one, one of the history, the one that was not finished."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pixhaul.app.services import Services
from pixhaul.app.ways_in import READING_SHOWN_AFTER_MS
from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED, UNFINISHED, DownloadStatus
from pixhaul.engine.ledger import Ledger
from pixhaul.journal.rows import Job
from pixhaul.naming.columns import trusted_template
from pixhaul.naming.template import NameTemplate, TemplateError
from pixhaul.qt import locale_words
from pixhaul.qt.destination import Destination
from pixhaul.qt.history import History
from pixhaul.qt.matching import Choice
from pixhaul.qt.past_list import PastList
from pixhaul.qt.record_file import OpenedRecord
from pixhaul.qt.states import Notice, QueueState
from pixhaul.qt.timers import timer
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer import Viewer

_GO_ON = "unfinished"
_COMING = "reading-back"


class Past(QObject):
    """Puts lists aside and brings them back. Nothing is fetched unless the user asks for it."""

    new_wanted = Signal()
    """An empty list beside this one."""
    list_wanted = Signal(object, bool)
    """Job: this list of the history beside this one; and whether it shall be started."""
    came = Signal(object)
    """Job: this list of the record is shown now."""
    renamed = Signal(object, str)
    """Job and name: this list of the history is called that now."""
    turned_away = Signal(object)
    """Job: it was not shown, because a new list was begun meanwhile."""

    def __init__(
        self, services: Services, theme: Theme, window: MainWindow, viewer: Viewer, tell: Callable[[Notice], None]
    ) -> None:
        super().__init__(services)
        self._services = services
        self._theme = theme
        self._window = window
        self._parts = window.parts
        self._viewer = viewer
        self._tell = tell
        self._wanted: tuple[Job, bool] | None = None
        """The list to bring back once the present one is on disk, and whether it shall be started."""
        self._starts = False
        self._expected: int | None = None
        """Id of the list that is being read; what comes of another one was given up meanwhile."""
        self.open_jobs: Callable[[], frozenset[int]] | None = None
        """Ids of the lists that are open side by side; None when this list is alone and makes room for others."""
        self._late = timer(self, self._tell_reading, READING_SHOWN_AFTER_MS, single=True)
        actions = self._parts.toolbar.actions_
        actions.new_list.triggered.connect(self.begin_new)
        actions.history.triggered.connect(self.show_history)
        services.record.opened.connect(self._opened)
        services.record.restored.connect(self._restored)
        services.manager.aside.settled.connect(self._bring_wanted)
        services.manager.state_changed.connect(self._withdraw_offer)
        services.model.structure_changed.connect(self._withdraw_offer)

    # ---- what the user asks

    def begin_new(self) -> None:
        """Begin an empty list: beside this one, or in its place, and this one is history."""
        if self.open_jobs is not None:
            self.new_wanted.emit()
        elif self.put_aside():
            told = Notice("info", self.tr("A new list. The one before is in the history"), key="history")
            self._parts.banners.say(told, (self.tr("History"), self.show_history))

    def show_history(self) -> None:
        """Open the history beside the list."""
        services = self._services
        ledger = services.manager.ledger()
        history = History(services.record.writer, services.manager.pool, services.choices.paths.journal)
        own = frozenset({ledger.job.id} if ledger.job else ())
        # The dialog and what stands in it are read when it is first opened, not before the window shows.
        from pixhaul.ui.history import HistoryDialog

        dialog = HistoryDialog(self._theme, history, own | (self.open_jobs or frozenset)(), self._window)
        history.renamed.connect(self.renamed)
        dialog.open_requested.connect(lambda past: self._choose(past, starts=False))
        dialog.run_requested.connect(lambda past: self._choose(past, starts=True))
        dialog.open()
        history.read()

    def bring(self, job: Job, *, starts: bool) -> None:
        """Show a list of the record in place of the present one, as soon as that is on disk; :attr:`came` follows."""
        self.put_aside()
        self._wanted = (job, starts)
        if not self._services.manager.aside.busy:
            self._bring_wanted()

    def _choose(self, past: PastList, *, starts: bool) -> None:
        if self.open_jobs is None:
            self.bring(past.job, starts=starts)
        else:
            self.list_wanted.emit(past.job, starts)

    def put_aside(self) -> bool:
        """Make room for another list; whether there was anything."""
        services = self._services
        had = len(services.store) > 0
        self._viewer.close()
        self._parts.banners.clear("resume")
        if had:
            self._parts.banners.clear_list()
        self._wanted = None
        self._expect(None)
        services.begin_anew()
        self._parts.toolbar.search.clear()
        services.filter.choose(Choice())
        return had

    # ---- what the record brings

    def _opened(self, opened: OpenedRecord | None) -> None:
        services = self._services
        services.manager.attach(Ledger(services.store, opened.writer if opened else None))
        if opened is None or opened.unfinished is None or len(services.store):
            return
        summary = opened.unfinished
        earlier = self.tr("Resume {saved} of {listed}: an earlier list is not finished")
        self._offer("resume", earlier, summary.saved, summary.listed, lambda: self._resume(summary.job))

    def _resume(self, job: Job) -> None:
        if self.open_jobs is not None and len(self._services.store):
            self.list_wanted.emit(job, True)
            return
        self._starts = True
        self._read_back(job)

    def offer_to_go_on(self) -> None:
        """Of a list that came back by itself and is not finished: the user has only to say so."""
        store, manager = self._services.store, self._services.manager
        if self._unfinished:
            this = self.tr("Resume {saved} of {listed}: this list is not finished")
            self._offer(_GO_ON, this, store.count(*SAVED), store.listed, manager.start)

    @property
    def _unfinished(self) -> int:
        return self._services.store.count(*UNFINISHED, DownloadStatus.CANCELLED)

    def _withdraw_offer(self) -> None:
        """It goes on already, by whatever key or button, or has nothing left to go on with."""
        if self._services.manager.state is not QueueState.IDLE or not self._unfinished:
            self._parts.banners.clear(_GO_ON)

    def _offer(self, key: str, template: str, saved: int, listed: int, act: Callable[[], None]) -> None:
        text = template.format(saved=locale_words.count(saved), listed=locale_words.count(listed))

        def resume() -> None:
            self._parts.banners.clear(key)
            act()

        self._parts.banners.say(Notice("info", text, key=key, lasting=True), (self.tr("Resume"), resume))

    def _bring_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            job, self._starts = wanted
            self._read_back(job)

    def _read_back(self, job: Job) -> None:
        self._expect(job.id)
        self._services.record.read_back(job)

    def _expect(self, job: int | None) -> None:
        """A long list takes a while: meanwhile the window would look as if there were none."""
        self._expected = job
        if job is None:
            self._late.stop()
            self._parts.banners.clear(_COMING)
        else:
            self._late.start()

    def _tell_reading(self) -> None:
        self._tell(Notice("info", QCoreApplication.translate("WaysIn", "Reading the list…"), key=_COMING))

    def _restored(self, job: Job, store: ItemStore) -> None:
        if job.id != self._expected:
            return
        services = self._services
        self._expect(None)
        self._parts.banners.clear("resume")
        if len(services.store):
            if self.open_jobs is None:
                told = self.tr("The earlier list was not opened, because a new one was begun")
                self._tell(Notice("warning", told, key="resume"))
            self.turned_away.emit(job)
            return
        services.model.adopt(store)
        ledger = Ledger(services.store, services.record.writer)
        ledger.adopt(job)
        template = self._aim(job.folder, job.template)
        services.manager.attach(ledger)
        services.recalled.emit(job.options)
        services.manager.set_destination(Destination(job.folder, template))
        services.manager.adopted()
        self.came.emit(job)
        if self._starts:
            services.manager.start()

    def _aim(self, folder: Path, text: str) -> NameTemplate:
        """Show folder and template of the list; a template that is not known any more gives way to the chosen one."""
        try:
            template = trusted_template(text, self._services.store)
        except TemplateError:
            template = self._services.choices.template
        self._parts.destination.set_folder(folder)
        self._parts.destination.set_template(template.text)
        return template
