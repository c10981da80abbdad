"""The parts below the widgets of one list: the list itself, its downloads, its undo steps, its place in the record."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from pixhaul.app.choices import Choices
from pixhaul.app.shared import Shared
from pixhaul.core.items import ItemStore
from pixhaul.core.mappings import remembered_columns
from pixhaul.core.options import RunOptions
from pixhaul.core.settings import Settings
from pixhaul.engine.copies import MissingCopies
from pixhaul.engine.task import Workshop
from pixhaul.fetch.keychain import Keychain
from pixhaul.intake.found import entry_of
from pixhaul.intake.reading import Reading
from pixhaul.naming.claims import Claims
from pixhaul.qt.adder import Adder
from pixhaul.qt.destination import Destination
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.intake_reader import IntakeReader
from pixhaul.qt.item_filter import ItemFilter
from pixhaul.qt.list_title import ListTitle
from pixhaul.qt.manager import DownloadManager
from pixhaul.qt.picture_loader import PictureLoader
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.record import RecordKeeper
from pixhaul.qt.states import QueueState
from pixhaul.qt.turns import Turn
from pixhaul.report.sidecars import Sidecars


class Services(QObject):
    """Everything that works without a widget, joined. The window is put on top of it."""

    giving_way = Signal()
    """The present list and its hosts are about to go."""
    begun_anew = Signal()
    """Another list takes the place of the present one."""
    recalled = Signal(object)
    """A list came back from the record: what was chosen for it alone, as the job has it."""

    def __init__(
        self,
        choices: Choices,
        parent: QObject | None = None,
        *,
        keychain: Keychain | None = None,
        shared: Shared | None = None,
    ) -> None:
        """``shared`` is what other lists use too; a list that is alone has all of it for itself, with ``keychain``."""
        super().__init__(parent)
        self._alone = shared is None
        self.shared = shared = shared or Shared(choices, self, keychain=keychain)
        self.choices = choices
        self.applier, self.fetcher, self.log = shared.applier, shared.fetcher, shared.log
        self.thumbnails = shared.thumbnails
        self.store = ItemStore()
        self.sidecars = Sidecars()
        self.missing_copies = MissingCopies()
        self.workshop = Workshop(
            *(self.fetcher, Claims(), shared.decoders, shared.thumbnail_store),
            intents=shared.intents,
            budget=shared.decode_budget,
            separate=shared.separate,
            copy_failed=self.missing_copies,
            write_sidecar=self.sidecars,
        )
        destination = Destination(choices.folder, choices.template)
        options = self.applier.options
        self.manager = DownloadManager(self.store, self.workshop, options, destination, self.log, self)
        self.turn = Turn(shared.turns, self)
        """When the list may run: one does at a time."""
        self.record = RecordKeeper(shared.record, self.manager.pool, self)
        self.settings_of_list: Callable[[], Settings] = lambda: choices.settings
        """The settings with the profile of the list in them."""
        self.options_of_list: Callable[[], RunOptions] = lambda: self.applier.options
        """What they say, for work on the list that begins now."""
        self.undo = QUndoStack(self)
        presenter = ItemPresenter(self.store, self.manager.progress_of, self.manager.expected_name)
        self.model = DownloadModel(self.store, presenter, entry_of, self.undo, self)
        self.filter = ItemFilter(self.model, self)
        self.reader = IntakeReader(self)
        self.adder = Adder(self.reader, self.model, self.undo, self)
        self.title = ListTitle(self.store, self.adder, self)
        self.loader = PictureLoader(parent=self)
        self.copy_loader = PictureLoader(parent=self)
        self.applier.aim(self.fetcher, self.manager)
        self._join()
        self.follow_settings()

    def _join(self) -> None:
        model, manager = self.model, self.manager
        model.appended.connect(manager.names.more)
        for changed in (model.removed, model.restored, model.promoted):
            changed.connect(manager.names.changed)
        model.replaced.connect(manager.names.edited)
        manager.names.named.connect(self.filter.repaint)
        model.appended.connect(manager.added)
        model.removed.connect(manager.removed)
        model.restored.connect(manager.restored)
        model.promoted.connect(manager.promoted)
        model.replaced.connect(manager.replaced)
        manager.items_changed.connect(model.refresh)
        manager.launcher.whose_turn = self.turn
        manager.changing = lambda: model.turns.busy
        self.turn.title = lambda: self.title.shown
        self.turn.hold, self.turn.go_on = manager.pause, manager.start
        manager.state_changed.connect(lambda state: None if state is QueueState.RUNNING else self.turn.leave())
        manager.state_changed.connect(self._let_decoders_rest)
        model.removed.connect(manager.identical.left)
        model.restored.connect(manager.identical.restored)

    def _let_decoders_rest(self, state: QueueState) -> None:
        if state is QueueState.IDLE:
            self.shared.pool.submit(self.shared.separate.rest)

    def follow_settings(self) -> None:
        """Read the next source as the settings say."""
        settings = self.choices.settings
        columns = remembered_columns(settings.mappings)
        self.reader.reading = Reading(
            remembered=columns, direct_links=settings.direct_links, opened=self.reader.job_opened.emit
        )

    def begin_anew(self) -> None:
        """Put the list aside and begin an empty one; nothing that is on its way to the old list reaches the new one."""
        self.giving_way.emit()
        self.reader.forget()
        self.model.turns.finish()
        self.adder.drop()
        self.title.forget()
        self.manager.begin_anew(self.model.adopt)
        self.thumbnails.forgive()
        self.begun_anew.emit()

    def close(self) -> None:
        """End everything of this list; what others use too goes with the last one."""
        self.reader.close()
        self.model.turns.finish()
        self.filter.close()
        self.manager.close()
        self.loader.close()
        self.copy_loader.close()
        if self._alone:
            self.shared.close()
