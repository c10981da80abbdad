"""Thumbnails for the views: what is visible first, each loaded once, bounded in memory."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from pixhaul.core.errors import DownloadError
from pixhaul.qt.picture_loader import read_image

_log = logging.getLogger(__name__)

DEFAULT_BUDGET = 192 * 1024 * 1024
"""Bytes of pixels kept in memory."""
STORED_EDGE = 512
"""Longest side of a stored thumbnail, in pixels."""
LargeReader = Callable[[Path, int], QImage]
"""Reads a picture with its longest side at most that many pixels. Raises PictureError or OSError."""
_STORED_FORMATS = ((b"\xff\xd8\xff", "JPG"), (b"\x89PNG\r\n\x1a\n", "PNG"))
"""What the store writes, by first bytes. The format is always named: Qt's own guessing would read scripts as XPM."""


class ThumbnailSource(Protocol):
    """What is needed of :class:`pixhaul.imaging.ThumbnailStore`; called on pool threads."""

    def load(self, digest: bytes) -> bytes | None:
        """The encoded thumbnail kept on disk, if any."""

    def make(self, digest: bytes, picture: Path) -> bytes:
        """Make and keep it from the picture. Raises PictureError or OSError."""


@dataclass(frozen=True, slots=True)
class _Wish:
    digest: bytes
    path: Path | None
    edge: int
    """Longest side in device pixels."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    wish: _Wish
    image: QImage
    """Null when there is no picture to show."""
    whole: bool
    """The image holds all pixels of the stored thumbnail: a larger wish would gain nothing."""


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
        self._reader = _Reader(store, large, stored_edge)
        if pool is None:
            pool = QThreadPool(self)
            pool.setMaxThreadCount(2)
            pool.setObjectName("thumbnailPool")
        self._pool = pool
        self._budget = budget
        self._used = 0
        self._entries: OrderedDict[bytes, _Entry] = OrderedDict()
        self._broken: set[bytes] = set()
        self._lock = Lock()
        self._wishes: OrderedDict[bytes, _Wish] = OrderedDict()
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
                self._wish(_Wish(digest, path, edge_px))
            return None
        self._entries.move_to_end(digest)
        if entry.edge != edge_px and not (entry.whole and edge_px > entry.edge):
            self._wish(_Wish(digest, path, edge_px))
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

    def want(self, digests: Iterable[bytes]) -> None:
        """Only these are in view: other wishes that wait are dropped."""
        keep = set(digests)
        with self._lock:
            for digest in [waiting for waiting in self._wishes if waiting not in keep]:
                del self._wishes[digest]

    def forgive(self) -> None:
        """Try again what could not be loaded: the files of another list may be there."""
        self._broken.clear()

    def forget(self, digest: bytes) -> None:
        """The file has changed or is to be tried again."""
        self._broken.discard(digest)
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

    # ---- loading

    def _wish(self, wish: _Wish) -> None:
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
            self._pool.start(_Loader(self._next, self._reader, self._loaded.emit))

    def _next(self) -> _Wish | None:
        """The newest wish, taken on a pool thread; None ends that worker."""
        with self._lock:
            while self._wishes:
                digest, wish = self._wishes.popitem()
                if self._running.get(digest) != wish.edge:
                    self._running[digest] = wish.edge
                    return wish
            self._workers -= 1
            return None

    def _take(self, loaded: _Loaded) -> None:
        wish = loaded.wish
        with self._lock:
            if self._running.get(wish.digest) == wish.edge:
                del self._running[wish.digest]
        if loaded.image.isNull():
            if wish.digest not in self._entries:
                self._broken.add(wish.digest)
        else:
            self._keep(wish, QPixmap.fromImage(loaded.image), whole=loaded.whole)
        self.ready.emit({wish.digest})

    def _keep(self, wish: _Wish, pixmap: QPixmap, *, whole: bool) -> None:
        self.forget(wish.digest)
        cost = pixmap.width() * pixmap.height() * max(pixmap.depth(), 8) // 8
        edge = max(pixmap.width(), pixmap.height()) if whole else wish.edge
        self._entries[wish.digest] = _Entry(pixmap, edge, whole, cost)
        self._used += cost
        while self._used > self._budget and len(self._entries) > 1:
            _, oldest = self._entries.popitem(last=False)
            self._used -= oldest.cost


@dataclass(frozen=True, slots=True)
class _Reader:
    """Gets the pixels of one wish, on a pool thread."""

    store: ThumbnailSource
    large: LargeReader | None
    stored_edge: int

    def read(self, wish: _Wish) -> tuple[QImage, bool]:
        """The image, and whether it holds all pixels there are. Raises DownloadError, OSError or ValueError."""
        image, whole = scaled_image(self._encoded(wish), wish.edge)
        longest = max(image.width(), image.height())
        if self.large is None or wish.path is None or longest >= wish.edge or longest < self.stored_edge:
            return image, whole
        try:
            image = self.large(wish.path, wish.edge)
        except (DownloadError, OSError):
            # The file may be gone by now; its thumbnail is still worth showing.
            return image, whole
        return image, max(image.width(), image.height()) < wish.edge

    def _encoded(self, wish: _Wish) -> bytes:
        encoded = self.store.load(wish.digest)
        if encoded is not None:
            return encoded
        if wish.path is None:
            raise FileNotFoundError("no thumbnail, and no file to make it from")
        return self.store.make(wish.digest, wish.path)


class _Loader(QRunnable):
    """One worker: serves wishes until none is left. It never raises, and every wish gets its answer."""

    def __init__(self, next_wish: Callable[[], _Wish | None], reader: _Reader, done: Callable[[_Loaded], None]) -> None:
        super().__init__()
        self._next_wish = next_wish
        self._reader = reader
        self._done = done

    def run(self) -> None:
        while (wish := self._next_wish()) is not None:
            loaded = self._load(wish)
            try:
                self._done(loaded)
            except RuntimeError:
                # Qt has deleted the cache at the end of the program: nobody waits for this any more.
                return

    def _load(self, wish: _Wish) -> _Loaded:
        try:
            image, whole = self._reader.read(wish)
        except (DownloadError, OSError, ValueError) as error:
            # A picture that cannot be shown is an answer too: the view draws its sign for it.
            _log.info("no thumbnail of %s: %s", wish.path, error)
            image, whole = QImage(), True
        except Exception:  # noqa: BLE001 - the border of the thread: whatever happens, the wish gets an answer
            _log.exception("fault while making the thumbnail of %s", wish.path)
            image, whole = QImage(), True
        return _Loaded(wish, image, whole)


def scaled_image(encoded: bytes, edge: int) -> tuple[QImage, bool]:
    """Decode a stored thumbnail and fit it into ``edge`` pixels, never enlarged; and whether all its pixels are there.

    Raises ValueError when it is no JPEG or PNG, or damaged.
    """
    kind = next((name for magic, name in _STORED_FORMATS if encoded.startswith(magic)), None)
    image = QImage()
    if kind:
        image.loadFromData(encoded, kind)
    if image.isNull():
        raise ValueError("the stored thumbnail cannot be read")
    whole = max(image.width(), image.height()) <= edge
    if not whole:
        size = image.size().scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    with_alpha = image.hasAlphaChannel()
    best = QImage.Format.Format_ARGB32_Premultiplied if with_alpha else QImage.Format.Format_RGB32
    return image.convertToFormat(best), whole
