"""Thumbnails for the views: what is visible first, each loaded once, bounded in memory."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QPixmap

from pixhaul.qt.picture_loader import read_image
from pixhaul.qt.thumbnail_reading import (
    LargeReader,
    Loaded,
    ThumbnailLoader,
    ThumbnailReader,
    ThumbnailSource,
    Unshown,
    Wish,
)
from pixhaul.qt.translating import QT_TRANSLATE_NOOP

DEFAULT_BUDGET = 192 * 1024 * 1024
"""Bytes of pixels kept in memory."""
STORED_EDGE = 512
"""Longest side of a stored thumbnail, in pixels; that of a JPEG may have down to 3/4 or up to 3/2 of it."""
_WORDS: Final = {
    Unshown.MISSING: QT_TRANSLATE_NOOP("Thumbnails", "The file is not there any more"),
    Unshown.DAMAGED: QT_TRANSLATE_NOOP("Thumbnails", "The file is damaged"),
    Unshown.TOO_LARGE: QT_TRANSLATE_NOOP("Thumbnails", "Too many pixels to show it here"),
    Unshown.UNKNOWN_KIND: QT_TRANSLATE_NOOP("Thumbnails", "No preview of this kind"),
    Unshown.UNREADABLE: QT_TRANSLATE_NOOP("Thumbnails", "The file cannot be read"),
    Unshown.FAULT: QT_TRANSLATE_NOOP("Thumbnails", "No preview"),
}


@dataclass(slots=True)
class _Entry:
    pixmap: QPixmap
    edge: int
    whole: bool
    cost: int


class ThumbnailCache(QObject):
    """Pixmaps by digest. Used on the GUI thread; loading happens on a pool of its own.

    Wishes are served newest first. :meth:`want` says what is in view, and what is not is forgotten before it costs
    anything. A picture is shown in an old size until the right one is there, so zooming never blanks the grid.
    """

    ready = Signal(object)
    """set[bytes]: digests that have a new pixmap, or turned out to be broken."""
    _loaded = Signal(object)

    def __init__(
        self,
        store: ThumbnailSource,
        pool: QThreadPool | None = None,
        budget: int = DEFAULT_BUDGET,
        large: LargeReader | None = read_image,
        stored_edge: int = STORED_EDGE,
        parent: QObject | None = None,
    ) -> None:
        """``budget`` in bytes of pixels; ``pool`` defaults to one of two threads that the cache owns.

        ``large`` reads a picture's own file when a cell is larger than the ``stored_edge`` of the store's thumbnails.
        """
        super().__init__(parent)
        self._reader = ThumbnailReader(store, large, stored_edge)
        if pool is None:
            pool = QThreadPool(self)
            pool.setMaxThreadCount(2)
            pool.setObjectName("thumbnailPool")
        self._pool = pool
        self._budget = budget
        self._used = 0
        self._entries: OrderedDict[bytes, _Entry] = OrderedDict()
        self._broken: dict[bytes, Unshown] = {}
        self._in_view: dict[str, set[bytes]] = {}
        self._lookers: list[tuple[Callable[[bytes], bool], Callable[[bytes, bytes], None]]] = []
        self._lock = Lock()
        self._wishes: OrderedDict[bytes, Wish] = OrderedDict()
        self._running: dict[bytes, int] = {}
        self._workers = 0
        self._closed = False
        self._starter = QTimer(self)
        self._starter.setSingleShot(True)
        self._starter.setInterval(0)
        self._starter.timeout.connect(self._start_workers)
        self._loaded.connect(self._take, Qt.ConnectionType.QueuedConnection)

    # ---- for the views

    def pixmap(self, digest: bytes, path: Path | None, edge_px: int, dpr: float = 1.0) -> QPixmap | None:
        """The thumbnail whose longest side is ``edge_px`` device pixels or, if that is all there is, less.

        ``dpr`` (device pixels to a logical one) is set on the result. None when it must be loaded first, or when the
        picture is broken (see :meth:`is_broken`). A pixmap of another size may come while the right one is made.
        """
        entry = self._entries.get(digest)
        if entry is None:
            if digest not in self._broken:
                self._wish(Wish(digest, path, edge_px, self._lacks_look(digest)))
            return None
        self._entries.move_to_end(digest)
        if entry.edge != edge_px and not (entry.whole and edge_px > entry.edge):
            self._wish(Wish(digest, path, edge_px))
        if entry.pixmap.devicePixelRatio() != dpr:
            entry.pixmap.setDevicePixelRatio(dpr)
        return entry.pixmap

    def shown_edge(self, digest: bytes, edge_px: int) -> int:
        """Longest side in device pixels at which to show a picture that is wished for in ``edge_px``: never enlarged.

        The pixmap at hand may be larger or smaller than this while the right one is made.
        """
        entry = self._entries.get(digest)
        return min(edge_px, entry.edge) if entry is not None and entry.whole else edge_px

    def is_broken(self, digest: bytes) -> bool:
        """Whether loading failed; it is not tried again until :meth:`forget`."""
        return digest in self._broken

    def why_broken(self, digest: bytes) -> str:
        """In a few words, why there is nothing to show; empty when there is or may be."""
        why = self._broken.get(digest)
        return QCoreApplication.translate("Thumbnails", _WORDS[why]) if why is not None else ""

    def want(self, digests: Iterable[bytes], view: str = "grid") -> None:
        """Only these are in view, in the view of that name: other wishes that wait are dropped."""
        self._in_view[view] = set(digests)
        keep: set[bytes] = set().union(*self._in_view.values())
        with self._lock:
            for digest in [waiting for waiting in self._wishes if waiting not in keep]:
                del self._wishes[digest]

    def forgive(self) -> None:
        """Try again what could not be loaded: the files of another list may be there."""
        self._broken.clear()

    def forget(self, digest: bytes) -> None:
        """The file has changed or is to be tried again."""
        self._broken.pop(digest, None)
        entry = self._entries.pop(digest, None)
        if entry is not None:
            self._used -= entry.cost

    @property
    def used_bytes(self) -> int:
        """Bytes of pixels held."""
        return self._used

    @property
    def waiting(self) -> int:
        """Number of wishes not begun yet."""
        with self._lock:
            return len(self._wishes)

    def close(self, milliseconds: int = 2000) -> bool:
        """Begin nothing more and wait for what runs; whether all of it ended in time."""
        with self._lock:
            self._closed = True
            self._wishes.clear()
        return self._pool.waitForDone(milliseconds)

    # ---- what pictures look like

    def add_looker(self, lacks: Callable[[bytes], bool], take: Callable[[bytes, bytes], None]) -> None:
        """``lacks`` tells whether somebody wants to know what the picture of a digest looks like, ``take`` is told."""
        self._lookers.append((lacks, take))

    def remove_looker(self, lacks: Callable[[bytes], bool]) -> None:
        """Nobody wants to know any more."""
        self._lookers = [looker for looker in self._lookers if looker[0] != lacks]

    def _lacks_look(self, digest: bytes) -> bool:
        return any(lacks(digest) for lacks, _ in self._lookers)

    # ---- loading

    def _wish(self, wish: Wish) -> None:
        with self._lock:
            if self._closed or self._running.get(wish.digest) == wish.edge:
                return
            self._wishes[wish.digest] = wish
            self._wishes.move_to_end(wish.digest)
        # Not before the painting that wishes is over: workers would slow it down.
        if not self._starter.isActive():
            self._starter.start()

    def _start_workers(self) -> None:
        with self._lock:
            missing = min(max(self._pool.maxThreadCount(), 1), len(self._wishes)) - self._workers
            self._workers += max(missing, 0)
        for _ in range(missing):
            self._pool.start(ThumbnailLoader(self._next, self._reader, self._loaded.emit))

    def _next(self) -> Wish | None:
        """The newest wish, taken on a pool thread; None ends that worker."""
        with self._lock:
            while self._wishes:
                digest, wish = self._wishes.popitem()
                if self._running.get(digest) != wish.edge:
                    self._running[digest] = wish.edge
                    return wish
            self._workers -= 1
            return None

    def _take(self, loaded: Loaded) -> None:
        wish = loaded.wish
        with self._lock:
            if self._running.get(wish.digest) == wish.edge:
                del self._running[wish.digest]
        if loaded.look:
            for lacks, take in self._lookers:
                if lacks(wish.digest):
                    take(wish.digest, loaded.look)
        if loaded.image.isNull():
            if wish.digest not in self._entries:
                self._broken[wish.digest] = loaded.why or Unshown.FAULT
        else:
            self._keep(wish, QPixmap.fromImage(loaded.image), whole=loaded.whole)
        self.ready.emit({wish.digest})

    def _keep(self, wish: Wish, pixmap: QPixmap, *, whole: bool) -> None:
        self.forget(wish.digest)
        cost = pixmap.width() * pixmap.height() * max(pixmap.depth(), 8) // 8
        edge = max(pixmap.width(), pixmap.height()) if whole else wish.edge
        self._entries[wish.digest] = _Entry(pixmap, edge, whole, cost)
        self._used += cost
        while self._used > self._budget and len(self._entries) > 1:
            _, oldest = self._entries.popitem(last=False)
            self._used -= oldest.cost
