"""The parts below the window, built once: folders, settings, network, thumbnails, list, downloads, record."""

import threading
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from pixhaul.app.applying import Applier
from pixhaul.app.choices import Choices
from pixhaul.core.items import ItemStore
from pixhaul.core.logs import RunLog
from pixhaul.core.mappings import remembered_columns
from pixhaul.engine.capacity import decoders_at_once
from pixhaul.engine.copies import MissingCopies
from pixhaul.engine.task import Workshop
from pixhaul.fetch.environment import network_options_from_environment
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.keychain import Keychain
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.intake.found import entry_of
from pixhaul.intake.reading import Reading
from pixhaul.journal.intents import Intents, beside
from pixhaul.naming.claims import Claims
from pixhaul.qt.adder import Adder
from pixhaul.qt.destination import Destination
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.intake_reader import IntakeReader
from pixhaul.qt.item_filter import ItemFilter
from pixhaul.qt.manager import DownloadManager
from pixhaul.qt.picture_loader import PictureLoader
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.record import RecordKeeper
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.report.sidecars import Sidecars


class Services(QObject):
    """Everything that works without a widget, joined. The window is put on top of it."""

    giving_way = Signal()
    """The present list and its hosts are about to go."""
    begun_anew = Signal()
    """Another list takes the place of the present one."""

    def __init__(self, choices: Choices, parent: QObject | None = None, *, keychain: Keychain | None = None) -> None:
        """``keychain`` defaults to the system's keyring."""
        super().__init__(parent)
        self.choices = choices
        self.store = ItemStore()
        self.sidecars = Sidecars()
        self.applier = Applier(choices, network_options_from_environment(), keychain or Keychain(), self)
        options = self.applier.options
        # A cookie file that cannot be read is told in the window, by the applier's first turn.
        self.fetcher = Fetcher(replace(options.network, cookies_file=None))
        thumbnails = ThumbnailStore(choices.paths.thumbnails)
        intents = Intents(beside(choices.paths.journal))
        decoders = threading.Semaphore(decoders_at_once())
        self.missing_copies = MissingCopies()
        workshop = Workshop(
            *(self.fetcher, Claims(), decoders, thumbnails),
            intents=intents,
            copy_failed=self.missing_copies,
            write_sidecar=self.sidecars,
        )
        self.workshop = workshop
        destination = Destination(choices.folder, choices.template)
        self.log = RunLog(choices.paths.log)
        self.manager = DownloadManager(self.store, workshop, options, destination, self.log, self)
        self.record = RecordKeeper(choices.paths, intents, self.manager.pool, self)
        self.undo = QUndoStack(self)
        presenter = ItemPresenter(self.store, self.manager.progress_of, self.manager.expected_name)
        self.model = DownloadModel(self.store, presenter, entry_of, self.undo, self)
        self.filter = ItemFilter(self.model, self)
        self.reader = IntakeReader(self)
        self.adder = Adder(self.reader, self.model, self.undo, self)
        self.thumbnails = ThumbnailCache(thumbnails, parent=self)
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
        model.removed.connect(manager.identical.left)
        model.restored.connect(manager.identical.restored)

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
        self.reader.cancel()
        self.adder.drop()
        self.manager.begin_anew(self.model.adopt)
        self.thumbnails.forgive()
        self.begun_anew.emit()

    def close(self) -> None:
        """End everything, the record last, so that it knows how all ended."""
        self.reader.close()
        self.manager.close()
        self.thumbnails.close()
        self.loader.close()
        self.copy_loader.close()
        self.fetcher.close()
        self.record.close()
        self.log.close()
