"""Finds out what saved pictures look like where that is not known, as a by-product of showing them."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer

from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED
from pixhaul.engine.ledger import Ledger
from pixhaul.qt.thumbnails import ThumbnailCache

_SLICE = 2_000
"""Entries looked at in one go: some milliseconds."""
_KEY_BYTES = 8
"""Of a digest: enough to tell a million files apart."""
_WRITE_MS = 1_000
"""Milliseconds for which looks are collected before they go into the record together."""


class LookKeeper(QObject):
    """Belongs to the window's thread. Entries with a known look cost nothing, others about a hundred bytes."""

    def __init__(
        self,
        store: ItemStore,
        ledger: Callable[[], Ledger],
        thumbnails: ThumbnailCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._ledger = ledger
        self._unseen: dict[int, int] = {}
        """By the beginning of a digest, an entry whose picture nobody has looked at."""
        self._late: Iterator[int] = iter(())
        self._found: list[tuple[int, bytes]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look_on)
        self._writing = QTimer(self, singleShot=True, interval=_WRITE_MS)
        self._writing.timeout.connect(self.write)
        self._thumbnails = thumbnails
        thumbnails.add_looker(self.lacks, self.take)

    def changed(self, items: Iterable[int]) -> None:
        """Entries changed; some may have been saved."""
        store = self._store
        looks = store.results.looks
        for item in store.among(items, SAVED):
            digest = store.digest(item)
            if digest is not None and not looks.of(item):
                self._unseen[_key(digest)] = item

    def adopted(self) -> None:
        """Another list is here; it is gone through in slices."""
        self._unseen.clear()
        self._found.clear()
        self._late = iter(list(self._store.ids(SAVED)))
        self._timer.start()

    def lacks(self, digest: bytes) -> bool:
        """Whether it is worth finding out what the picture with this digest looks like."""
        return _key(digest) in self._unseen

    def take(self, digest: bytes, look: bytes) -> None:
        """It was found out."""
        item = self._unseen.pop(_key(digest), -1)
        if item >= 0 and self._store.digest(item) == digest:
            self.learned([(item, look)])

    def learned(self, found: Iterable[tuple[int, bytes]]) -> None:
        """The looks of these entries are known now; they go into the record soon."""
        for item, look in found:
            self._store.results.looks.put(item, look)
            self._found.append((item, look))
            digest = self._store.digest(item)
            if digest is not None:
                self._unseen.pop(_key(digest), None)
        if self._found and not self._writing.isActive():
            self._writing.start()

    def write(self) -> None:
        """Put what is known now into the record."""
        found, self._found = self._found, []
        if found:
            self._ledger().looked(found)

    def close(self) -> None:
        """Look at nothing more; what was found goes into the record."""
        self._timer.stop()
        self._writing.stop()
        self._thumbnails.remove_looker(self.lacks)
        self.write()

    def _look_on(self) -> None:
        items = list(islice(self._late, _SLICE))
        self.changed(items)
        if not items:
            self._timer.stop()


def _key(digest: bytes) -> int:
    return int.from_bytes(digest[:_KEY_BYTES])
