"""What the process has once, however many lists are open: settings, network, thumbnails, the record, the log."""

import threading
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pixhaul.app.applying import Applier
from pixhaul.app.choices import Choices
from pixhaul.core.logs import RunLog
from pixhaul.core.releases import LATEST
from pixhaul.engine.capacity import decoders_at_once
from pixhaul.fetch.environment import network_options_from_environment
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.keychain import Keychain
from pixhaul.imaging.budget import DecodeBudget
from pixhaul.imaging.separate import SeparateDecoders
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.journal.intents import Intents, beside
from pixhaul.qt.cache_watch import CacheWatch
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.record_file import RecordFile
from pixhaul.qt.retold import Retold
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.qt.turns import Turns
from pixhaul.qt.updates import UpdateCheck

_THREADS = 2
"""The record is opened on one; nothing else takes long."""
_QUIT_MS = 2000


class Shared(QObject):
    """Made first, closed last."""

    changed = Signal(object, object)
    """Who has changed settings, and their names: said by one list for all others."""

    def __init__(
        self,
        choices: Choices,
        parent: QObject | None = None,
        *,
        keychain: Keychain | None = None,
        latest: str = LATEST,
    ) -> None:
        """``keychain`` defaults to the system's keyring; ``latest`` is where the newest version is asked for."""
        super().__init__(parent)
        self.choices = choices
        self.applier = Applier(choices, network_options_from_environment(), keychain or Keychain(), self)
        # A cookie file that cannot be read is told in the window, by the applier's first turn.
        self.fetcher = Fetcher(replace(self.applier.options.network, cookies_file=None))
        self.cache_watch = CacheWatch(self)
        self.decode_budget = DecodeBudget()
        self.thumbnail_store = ThumbnailStore(
            choices.paths.thumbnails, decode_budget=self.decode_budget, told=self.cache_watch.follow
        )
        self.thumbnails = ThumbnailCache(self.thumbnail_store, parent=self)
        self.intents = Intents(beside(choices.paths.journal))
        self.decoders = threading.Semaphore(decoders_at_once())
        self.separate = SeparateDecoders()
        self.log = RunLog(choices.paths.log)
        self.turns = Turns(self)
        self.retold = Retold()
        self.pool = TaskPool(_THREADS, self)
        """Work that belongs to no list."""
        self.updates = UpdateCheck(self.pool, lambda: self.applier.options.network, address=latest, parent=self)
        self.record = RecordFile(choices.paths, self.intents, self.pool, self)

    def close(self) -> None:
        """End everything, the record last, so that it knows how all ended. Every list has ended before."""
        self.turns.close()
        self.thumbnails.close()
        self.fetcher.close()
        self.updates.close()
        self.pool.close(_QUIT_MS)
        self.separate.rest()
        self.record.close()
        self.log.close()
