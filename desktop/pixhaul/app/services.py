"""The parts below the window, built once: folders, settings, network, thumbnails, list, downloads, record."""

import threading
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from pixhaul.core import jsonfile
from pixhaul.core.items import ItemStore
from pixhaul.core.logs import RunLog
from pixhaul.core.options import RunOptions
from pixhaul.core.paths import AppPaths, default_destination
from pixhaul.core.settings import Settings
from pixhaul.engine.capacity import AUTOMATIC_TRANSFERS, decoders_at_once
from pixhaul.engine.task import Workshop
from pixhaul.fetch.environment import network_options_from_environment
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.intake.found import entry_of
from pixhaul.naming.claims import Claims
from pixhaul.naming.template import NameTemplate, TemplateError
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


@dataclass(slots=True)
class Choices:
    """What the user has chosen, and where it is kept."""

    paths: AppPaths
    settings: Settings
    window: dict[str, object]

    @classmethod
    def load(cls, data_dir: Path | None) -> "Choices":
        """Read settings and window state; missing or damaged files give the defaults."""
        paths = AppPaths.under(data_dir) if data_dir is not None else AppPaths.of_user()
        return cls(paths, Settings.load(paths.settings), jsonfile.read_object(paths.window_state))

    def change(self, **values: object) -> None:
        """Change settings; they are written by :meth:`save`."""
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]

    def save(self) -> None:
        """Write both files. Raises OSError."""
        self.settings.save(self.paths.settings)
        jsonfile.write_object(self.paths.window_state, self.window)

    @property
    def folder(self) -> Path:
        """The last chosen folder, or the default one."""
        return Path(self.settings.destination) if self.settings.destination else default_destination()

    @property
    def template(self) -> NameTemplate:
        """The last chosen template, or the default one when it cannot be read any more."""
        try:
            return NameTemplate.parse(self.settings.name_template)
        except TemplateError:
            return NameTemplate.parse(Settings().name_template)


class Services(QObject):
    """Everything that works without a widget, joined. The window is put on top of it."""

    def __init__(self, choices: Choices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices = choices
        self.store = ItemStore()
        self.fetcher = Fetcher(replace(network_options_from_environment(), connections=AUTOMATIC_TRANSFERS))
        thumbnails = ThumbnailStore(choices.paths.thumbnails)
        workshop = Workshop(self.fetcher, Claims(), threading.Semaphore(decoders_at_once()), thumbnails)
        options = RunOptions(jobs=choices.settings.jobs)
        destination = Destination(choices.folder, choices.template)
        self.log = RunLog(choices.paths.log)
        self.manager = DownloadManager(self.store, workshop, options, destination, self.log, self)
        self.record = RecordKeeper(choices.paths, self.manager.pool, self)
        self.undo = QUndoStack(self)
        presenter = ItemPresenter(self.store, self.manager.progress_of, self.manager.expected_name)
        self.model = DownloadModel(self.store, presenter, entry_of, self.undo, self)
        self.filter = ItemFilter(self.model, self)
        self.reader = IntakeReader(self)
        self.adder = Adder(self.reader, self.model, self.undo, self)
        self.thumbnails = ThumbnailCache(thumbnails, parent=self)
        self.loader = PictureLoader(parent=self)
        self.copy_loader = PictureLoader(parent=self)
        self._join()

    def _join(self) -> None:
        model, manager = self.model, self.manager
        model.appended.connect(manager.added)
        model.removed.connect(manager.removed)
        model.restored.connect(manager.restored)
        model.promoted.connect(manager.promoted)
        model.replaced.connect(manager.replaced)
        manager.items_changed.connect(model.refresh)

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
