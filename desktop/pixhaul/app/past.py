"""Lists that come and go: a new one, one of the history, the one that was not finished."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from pixhaul.app.services import Services
from pixhaul.core import wording
from pixhaul.core.items import ItemStore
from pixhaul.engine.ledger import Ledger
from pixhaul.journal.rows import Job
from pixhaul.naming.columns import trusted_template
from pixhaul.naming.template import NameTemplate, TemplateError
from pixhaul.qt.destination import Destination
from pixhaul.qt.history import History, PastList
from pixhaul.qt.matching import Choice
from pixhaul.qt.record_file import OpenedRecord
from pixhaul.qt.states import Notice
from pixhaul.ui.history import HistoryDialog
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer import Viewer


class Past(QObject):
    """Puts lists aside and brings them back. Nothing is fetched unless the user asks for it."""

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
        actions = self._parts.toolbar.actions_
        actions.new_list.triggered.connect(self.begin_new)
        actions.history.triggered.connect(self.show_history)
        services.record.opened.connect(self._opened)
        services.record.restored.connect(self._restored)
        services.manager.aside.settled.connect(self._bring_wanted)

    # ---- what the user asks

    def begin_new(self) -> None:
        """Put the list into the history and begin an empty one."""
        if self._put_aside():
            told = Notice("info", "A new list. The one before is in the history", key="history")
            self._parts.banners.say(told, ("History", self.show_history))

    def show_history(self) -> None:
        """Open the history beside the list."""
        services = self._services
        ledger = services.manager.ledger()
        history = History(services.record.writer, services.manager.pool)
        dialog = HistoryDialog(self._theme, history, ledger.job.id if ledger.job else None, self._window)
        dialog.open_requested.connect(lambda past: self._choose(past, starts=False))
        dialog.run_requested.connect(lambda past: self._choose(past, starts=True))
        dialog.open()
        history.read()

    def bring(self, job: Job, *, starts: bool) -> None:
        """Show a list of the record in place of the present one, as soon as that is on disk."""
        self._put_aside()
        self._wanted = (job, starts)
        if not self._services.manager.aside.busy:
            self._bring_wanted()

    def _choose(self, past: PastList, *, starts: bool) -> None:
        self.bring(past.job, starts=starts)

    def _put_aside(self) -> bool:
        """Make room for another list; whether there was anything."""
        services = self._services
        had = len(services.store) > 0
        self._viewer.close()
        self._parts.banners.clear("resume")
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
        text = (
            f"Resume {wording.count(summary.saved)} of {wording.count(summary.listed)}: an earlier list is not finished"
        )
        told = Notice("info", text, key="resume", lasting=True)
        self._parts.banners.say(told, ("Resume", lambda: self._resume(summary.job)))

    def _resume(self, job: Job) -> None:
        self._starts = True
        self._services.record.read_back(job)

    def _bring_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            job, self._starts = wanted
            self._services.record.read_back(job)

    def _restored(self, job: Job, store: ItemStore) -> None:
        services = self._services
        self._parts.banners.clear("resume")
        if len(services.store):
            self._tell(Notice("warning", "The earlier list was not opened, because a new one was begun", key="resume"))
            return
        services.model.adopt(store)
        ledger = Ledger(services.store, services.record.writer)
        ledger.adopt(job)
        template = self._aim(job.folder, job.template)
        services.manager.attach(ledger)
        services.manager.set_destination(Destination(job.folder, template))
        services.manager.adopted()
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
