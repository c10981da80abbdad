"""Thumbnails on their way from the disk to the window: what is wished for, and the workers that get it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRunnable, QSize, Qt
from PySide6.QtGui import QImage

from pixhaul.core.errors import DownloadError, TooManyPixels, UnsupportedPicture
from pixhaul.qt.priority import stand_back

_log = logging.getLogger(__name__)

LargeReader = Callable[[Path, int], QImage]
"""Reads a picture with its longest side at most that many pixels. Raises PictureError or OSError."""
_STORED_FORMATS = ((b"\xff\xd8\xff", "JPG"), (b"\x89PNG\r\n\x1a\n", "PNG"))
"""What the store writes, by first bytes. The format is always named: Qt's own guessing would read scripts as XPM."""


class Unshown(Enum):
    """Why there is no picture to show."""

    MISSING = "missing"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"
    UNKNOWN_KIND = "unknown-kind"
    UNREADABLE = "unreadable"
    """The system does not let it be read."""
    FAULT = "fault"


class ThumbnailSource(Protocol):
    """What is needed of :class:`pixhaul.imaging.ThumbnailStore`; called on pool threads."""

    def load(self, digest: bytes) -> bytes | None:
        """The encoded thumbnail kept on disk, if any."""

    def make(self, digest: bytes, picture: Path) -> bytes:
        """Make and keep it from the picture. Raises PictureError or OSError."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One thumbnail that somebody looks at."""

    digest: bytes
    path: Path | None
    edge: int
    """Longest side in device pixels."""
    look: bool = False
    """Nobody knows yet what the picture looks like."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a wish."""

    wish: Wish
    image: QImage
    """Null when there is no picture to show."""
    whole: bool
    """The image holds all pixels of the stored thumbnail: a larger wish would gain nothing."""
    look: bytes = b""
    """What it looks like, where that was wished for."""
    why: Unshown | None = None
    """Set when there is no picture to show."""


@dataclass(frozen=True, slots=True)
class ThumbnailReader:
    """Gets the pixels of one wish, on a pool thread."""

    store: ThumbnailSource
    large: LargeReader | None
    stored_edge: int

    def read(self, wish: Wish) -> Loaded:
        """The image and what else was wished for. Raises DownloadError, OSError or ValueError."""
        from pixhaul.imaging.decode import about  # reads Pillow: not before the window shows

        stored = decoded(self._encoded(wish))
        look = _look(stored) if wish.look else b""
        image, whole = fitted(stored, wish.edge)
        longest = max(image.width(), image.height())
        if self.large is None or wish.path is None or longest >= wish.edge or longest < about(self.stored_edge):
            return Loaded(wish, image, whole, look)
        try:
            image = self.large(wish.path, wish.edge)
        except (DownloadError, OSError):
            # The file may be gone by now; its thumbnail is still worth showing.
            return Loaded(wish, image, whole, look)
        return Loaded(wish, image, max(image.width(), image.height()) < wish.edge, look)

    def _encoded(self, wish: Wish) -> bytes:
        encoded = self.store.load(wish.digest)
        if encoded is not None:
            return encoded
        if wish.path is None:
            raise FileNotFoundError("no thumbnail, and no file to make it from")
        return self.store.make(wish.digest, wish.path)


class ThumbnailLoader(QRunnable):
    """One worker: serves wishes until none is left. It never raises, and every wish gets its answer."""

    def __init__(
        self, next_wish: Callable[[], Wish | None], reader: ThumbnailReader, done: Callable[[Loaded], None]
    ) -> None:
        super().__init__()
        self._next_wish = next_wish
        self._reader = reader
        self._done = done

    def run(self) -> None:
        stand_back()
        while (wish := self._next_wish()) is not None:
            loaded = self._load(wish)
            try:
                self._done(loaded)
            except RuntimeError:
                # Qt has deleted the cache at the end of the program: nobody waits for this any more.
                return

    def _load(self, wish: Wish) -> Loaded:
        try:
            return self._reader.read(wish)
        except (DownloadError, OSError, ValueError) as error:
            # A picture that cannot be shown is an answer too: the view draws its sign for it.
            _log.info("no thumbnail of %s: %s", wish.path, error)
            return Loaded(wish, QImage(), True, why=_why(error))
        except Exception:  # noqa: BLE001 - the border of the thread: whatever happens, the wish gets an answer
            _log.exception("fault while making the thumbnail of %s", wish.path)
            return Loaded(wish, QImage(), True, why=Unshown.FAULT)


def scaled_image(encoded: bytes, edge: int) -> tuple[QImage, bool]:
    """Decode a stored thumbnail and fit it into ``edge`` pixels, never enlarged; and whether all its pixels are there.

    Raises ValueError when it is no JPEG or PNG, or damaged.
    """
    return fitted(decoded(encoded), edge)


def decoded(encoded: bytes) -> QImage:
    """A stored thumbnail as it is. Raises ValueError when it is no JPEG or PNG, or damaged."""
    kind = next((name for magic, name in _STORED_FORMATS if encoded.startswith(magic)), None)
    image = QImage()
    if kind:
        image.loadFromData(encoded, kind)
    if image.isNull():
        raise ValueError("the stored thumbnail cannot be read")
    return image


def fitted(image: QImage, edge: int) -> tuple[QImage, bool]:
    """The image at most ``edge`` pixels long, never enlarged, to be painted; and whether it has all its pixels."""
    whole = max(image.width(), image.height()) <= edge
    if not whole:
        size = image.size().scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    with_alpha = image.hasAlphaChannel()
    best = QImage.Format.Format_ARGB32_Premultiplied if with_alpha else QImage.Format.Format_RGB32
    return image.convertToFormat(best), whole


def _look(image: QImage) -> bytes:
    """From the pixels at hand: nothing is decoded for it."""
    from pixhaul.imaging.looks import look_of_pixels

    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return look_of_pixels(bytes(plain.constBits()), plain.width(), plain.height())


def _why(error: Exception) -> Unshown:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return Unshown.MISSING
        case TooManyPixels():
            return Unshown.TOO_LARGE
        case UnsupportedPicture():
            return Unshown.UNKNOWN_KIND
        case OSError():
            return Unshown.UNREADABLE
        case _:
            return Unshown.DAMAGED
