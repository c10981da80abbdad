"""Pictures for the viewer: a quick look first, then every pixel, loaded away from the window's thread."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from pixhaul.core.errors import DownloadError, SvgRefused
from pixhaul.core.request import Limits
from pixhaul.imaging.budget import DecodeBudget
from pixhaul.imaging.kinds import Kind
from pixhaul.imaging.sniff import HEAD_BYTES, sniff
from pixhaul.qt.sentences import translated

if TYPE_CHECKING:
    from pixhaul.imaging.animation import Frame
    from pixhaul.imaging.inspect import Pixels

_log = logging.getLogger(__name__)

_MAX_PIXELS = Limits().max_pixels

DEFAULT_BUDGET = 384 * 1024 * 1024
"""Bytes of pixels kept: about four pictures of 12 megapixels with their smaller levels, many quick looks."""
MOST_PIXELS = 64_000_000
"""Pixels of a picture that are held; a larger one is shown smaller than it is. 256 MB, and a third for its levels."""
_SMALLEST_LEVEL = 256


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture at one or all of its sizes."""

    path: Path
    levels: tuple[QImage, ...]
    """Largest first, each half the size of the one before: a small view never has to shrink a large image."""
    full_size: QSize
    """Size of the whole picture in pixels, also when this is only a quick look."""
    whole: bool
    """The first level holds every pixel."""
    kind: str
    """Media type by content (IANA)."""
    file_size: int
    """Bytes on disk."""
    animated: bool = False
    """There are further frames to be played."""
    reduced: bool = False
    """It has more pixels than are held: this is all that will be shown of it."""

    @property
    def settled(self) -> bool:
        """Nothing better of it will come."""
        return self.whole or self.reduced

    @property
    def cost(self) -> int:
        """Bytes of pixels."""
        return sum(level.sizeInBytes() for level in self.levels)

    def level_for(self, width: float) -> QImage:
        """The smallest level that is at least ``width`` device pixels wide, or the largest there is."""
        wide = [level for level in self.levels if level.width() >= width]
        return wide[-1] if wide else self.levels[0]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """No picture can be shown, and why in a sentence."""

    path: Path
    sentence: str


@dataclass(frozen=True, slots=True)
class _Wish:
    path: Path
    edge: int | None
    """Longest side in device pixels, None for every pixel."""
    generation: int


@dataclass(slots=True)
class _Desk:
    """What is to be done, shared with the workers."""

    lock: Lock = field(default_factory=Lock)
    wishes: list[_Wish] = field(default_factory=list)
    generation: int = 0
    workers: int = 0


class PictureLoader(QObject):
    """Loads the picture that is looked at, then its neighbours. Used on the GUI thread.

    A new :meth:`show` drops everything that the one before still wanted.
    """

    loaded = Signal(object)
    """:class:`Picture` (first a quick look, then the whole) or :class:`Unreadable`, of the path last shown only."""
    _arrived = Signal(object, object)

    def __init__(
        self,
        pool: QThreadPool | None = None,
        budget: int = DEFAULT_BUDGET,
        max_pixels: int = _MAX_PIXELS,
        parent: QObject | None = None,
    ) -> None:
        """``budget`` in bytes of pixels; ``pool`` defaults to one of two threads that the loader owns."""
        super().__init__(parent)
        if pool is None:
            pool = QThreadPool(self)
            pool.setMaxThreadCount(2)
            pool.setObjectName("picturePool")
        self._pool = pool
        self._budget = budget
        self._max_pixels = max_pixels
        self._kept: OrderedDict[Path, Picture] = OrderedDict()
        self._path: Path | None = None
        self._desk = _Desk()
        self._decoding = DecodeBudget()
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def show(self, path: Path, edge: int, neighbours: Sequence[Path] = ()) -> None:
        """Load ``path``: a look of ``edge`` device pixels at once, then all of it; then looks of ``neighbours``.

        What is known already is sent before this returns.
        """
        self._path = path
        known = self._kept.get(path)
        if known is not None:
            self._kept.move_to_end(path)
            self.loaded.emit(known)
        wishes: list[tuple[Path, int | None]] = []
        if known is None:
            wishes.append((path, edge))
        if known is None or not known.settled:
            wishes.append((path, None))
        wishes += [(near, edge) for near in neighbours if near not in self._kept]
        self._begin(wishes)

    def forget(self) -> None:
        """Nothing is looked at any more: drop all wishes and pictures."""
        self._path = None
        self._kept.clear()
        self._begin([])

    def close(self, milliseconds: int = 2000) -> bool:
        """Drop all wishes and wait for what runs; whether it ended in time."""
        self.forget()
        return self._pool.waitForDone(milliseconds)

    def _begin(self, wishes: Sequence[tuple[Path, int | None]]) -> None:
        desk = self._desk
        with desk.lock:
            desk.generation += 1
            desk.wishes = [_Wish(path, edge, desk.generation) for path, edge in wishes]
            missing = min(max(self._pool.maxThreadCount(), 1), len(desk.wishes)) - desk.workers
            desk.workers += max(missing, 0)
        for _ in range(missing):
            self._pool.start(_Worker(desk, self._max_pixels, self._decoding, self._arrived.emit))

    def _take(self, wish: _Wish, answer: Picture | Unreadable) -> None:
        known = self._kept.get(wish.path)
        if isinstance(answer, Picture) and self._path is not None and not (known is not None and known.settled):
            self._kept[wish.path] = answer
            self._kept.move_to_end(wish.path)
            self._make_room()
        elif known is not None:
            return
        if wish.path == self._path:
            self.loaded.emit(answer)

    def _make_room(self) -> None:
        used = sum(picture.cost for picture in self._kept.values())
        for path in [path for path in self._kept if path != self._path]:
            if used <= self._budget:
                return
            used -= self._kept.pop(path).cost


class _Worker(QRunnable):
    """Serves wishes in order until none is left; a wish of an older :meth:`PictureLoader.show` is never begun."""

    def __init__(
        self,
        desk: _Desk,
        max_pixels: int,
        budget: DecodeBudget,
        done: Callable[[_Wish, Picture | Unreadable], None],
    ) -> None:
        super().__init__()
        self._budget = budget
        self._desk = desk
        self._max_pixels = max_pixels
        self._done = done

    def run(self) -> None:
        while (wish := self._next()) is not None:
            answer = self._load(wish)
            try:
                self._done(wish, answer)
            except RuntimeError:
                # Qt has deleted the loader at the end of the program: nobody waits for this any more.
                return

    def _next(self) -> _Wish | None:
        with self._desk.lock:
            if self._desk.wishes:
                return self._desk.wishes.pop(0)
            self._desk.workers -= 1
            return None

    def _load(self, wish: _Wish) -> Picture | Unreadable:
        try:
            return read_picture(wish.path, wish.edge, self._max_pixels, self._budget)
        except SvgRefused:
            return Unreadable(
                wish.path,
                QCoreApplication.translate("PictureLoader", "SVG drawings are kept as files and are not shown here"),
            )
        except DownloadError as error:
            return Unreadable(wish.path, translated(error.message))
        except FileNotFoundError:
            return Unreadable(wish.path, QCoreApplication.translate("PictureLoader", "The file is not there any more"))
        except OSError:
            return Unreadable(wish.path, QCoreApplication.translate("PictureLoader", "The file cannot be read"))
        except Exception:  # noqa: BLE001 - the border of the thread: the viewer must get an answer
            _log.exception("fault while reading %s", wish.path)
            return Unreadable(wish.path, QCoreApplication.translate("PictureLoader", "This picture cannot be shown"))


def read_picture(
    path: Path, edge: int | None, max_pixels: int = _MAX_PIXELS, budget: DecodeBudget | None = None
) -> Picture:
    """Read a file: a quick look of about ``edge`` pixels on its longest side, or (None) all that can be held of it.

    Raises PictureError or OSError.
    """
    # What decodes pictures is read with the first of them, not before the window shows.
    from pixhaul.imaging.animation import ANIMATED
    from pixhaul.imaging.inspect import pixels

    reduced = False
    if edge is None and (least := _edge_that_fits(path, max_pixels)) is not None:
        edge, reduced = least, True
    found = pixels(path, edge, max_pixels, budget=budget, quick=edge is not None)
    image = image_of(found)
    full = QSize(found.full_width, found.full_height)
    kind = _kind(path)
    animated = found.frames > 1 and kind in ANIMATED
    levels = tuple(_levels(image))
    return Picture(
        path, levels, full, image.size() == full, kind.value.media_type, path.stat().st_size, animated, reduced
    )


def _edge_that_fits(path: Path, max_pixels: int) -> int | None:
    """The longest side at which a very large picture can be held; None when it can be held as it is."""
    from pixhaul.imaging.colour import fitted
    from pixhaul.imaging.decode import opened

    with opened(path, max_pixels=max_pixels) as (_kind, image):
        size = image.size
    if size[0] * size[1] <= MOST_PIXELS:
        return None
    return max(fitted(size, int(max(size) * (MOST_PIXELS / (size[0] * size[1])) ** 0.5)))


def _kind(path: Path) -> Kind:
    with path.open("rb") as file:
        return sniff(file.read(HEAD_BYTES))


def picture_type(path: Path) -> str:
    """Media type of a file by its first bytes (IANA). Raises NotAPicture or OSError."""
    return _kind(path).value.media_type


def read_image(path: Path, edge: int, max_pixels: int = _MAX_PIXELS) -> QImage:
    """One image for a large cell of the grid. Raises PictureError or OSError."""
    from pixhaul.imaging.inspect import pixels

    return image_of(pixels(path, edge, max_pixels))


def image_of(found: Pixels | Frame) -> QImage:
    """Decoded pixels as a QImage that owns its memory, in the format that Qt paints fastest."""
    image = QImage(found.rgba, found.width, found.height, 4 * found.width, QImage.Format.Format_RGBA8888)
    opaque = not _has_transparency(found.rgba)
    # The conversion copies, so nothing points into the bytes object afterwards.
    return image.convertToFormat(QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied)


def _has_transparency(rgba: bytes) -> bool:
    return rgba[3::4].count(255) * 4 != len(rgba)


def _levels(image: QImage) -> list[QImage]:
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST_LEVEL:
        last = levels[-1]
        half = QSize(max(last.width() // 2, 1), max(last.height() // 2, 1))
        mode = Qt.TransformationMode.SmoothTransformation
        levels.append(last.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
    return levels
