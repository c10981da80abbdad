"""Thumbnails on disk, by the sha256 of their picture.

It is a cache: losing it, or not being able to write to it, costs only time.
"""

import io
import os
import secrets
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from pixhaul.core.request import Limits
from pixhaul.imaging.budget import DecodeBudget

DEFAULT_EDGE = 512
DEFAULT_BUDGET = 512 * 1024 * 1024

_SEAL = b"PXTH"
"""Every file ends with this and a CRC-32 of what is before it."""
_SEAL_BYTES = len(_SEAL) + 4
_SHRINK_TO = 0.8
"""When the budget is passed, the cache shrinks to this part of it, so that shrinking is rare."""
_REMEMBER_USE_AFTER = 3600.0
"""Seconds. The time of last use is written no more often than this."""


class ThumbnailStore:
    """Encoded thumbnails under ``folder``. Thread-safe; several processes may share the folder.

    ``edge``: longest side in pixels, that of a JPEG 3/4 to 3/2 of it. ``budget``: bytes on disk; the longest unused go
    first.
    """

    def __init__(
        self,
        folder: Path,
        edge: int = DEFAULT_EDGE,
        budget: int = DEFAULT_BUDGET,
        *,
        max_pixels: int = Limits().max_pixels,
        decode_budget: DecodeBudget | None = None,
        told: Callable[[OSError | None], None] = lambda _trouble: None,
    ) -> None:
        """``told``: called on any thread when a thumbnail cannot be kept, and with None when that works again."""
        self.edge = edge
        self._folder = folder / str(edge)
        self._budget = budget
        self._max_pixels = max_pixels
        self._decode_budget = decode_budget
        self._lock = threading.Lock()
        self._used: int | None = None
        self._told = told
        self._troubled = False

    def load(self, digest: bytes | str) -> bytes | None:
        """The thumbnail of the picture with this sha256 (raw or hexadecimal), or ``None``. A damaged one is removed."""
        path = self._path(digest)
        try:
            sealed = path.read_bytes()
            encoded = _opened(sealed)
            if encoded is None:
                path.unlink()
                return None
            if time.time() - path.stat().st_mtime > _REMEMBER_USE_AFTER:
                os.utime(path)
        except OSError:
            return None
        return encoded

    def save(self, digest: bytes | str, encoded: bytes) -> bool:
        """Keep a thumbnail, written as a whole or not at all. False if the disk would not take it."""
        path = self._path(digest)
        sealed = encoded + _SEAL + zlib.crc32(encoded).to_bytes(4, "big")
        try:
            _write_whole(path, sealed)
        except OSError as error:
            self._tell(error)
            return False
        self._tell(None)
        self._account(len(sealed))
        return True

    def make(self, digest: bytes | str, picture: Path) -> bytes:
        """The thumbnail from the cache, or made from the file and kept.

        Raises PictureError when the file is no whole picture, and OSError when it cannot be read; never because of
        the cache.
        """
        known = self.load(digest)
        if known is not None:
            return known
        # Where all thumbnails are at hand, and until the window shows, Pillow is not needed.
        from pixhaul.imaging.inspect import inspect

        made = inspect(
            picture, max_pixels=self._max_pixels, thumbnail_edge=self.edge, budget=self._decode_budget
        ).thumbnail
        assert made is not None
        self.save(digest, made)
        return made

    def _path(self, digest: bytes | str) -> Path:
        raw = bytes.fromhex(digest) if isinstance(digest, str) else digest
        if len(raw) != 32:
            raise ValueError("a sha256 has 32 bytes")
        name = raw.hex()
        return self._folder / name[:2] / name

    def _tell(self, trouble: OSError | None) -> None:
        """Only of the first of many that cannot be kept, and of the first that can again."""
        with self._lock:
            changed, self._troubled = self._troubled is (trouble is None), trouble is not None
        if changed:
            self._told(trouble)

    def _account(self, added: int) -> None:
        """Keep count of the bytes used; the first time, and when the budget is passed, by looking."""
        with self._lock:
            if self._used is not None and self._used + added <= self._budget:
                self._used += added
                return
            self._used = self._shrunk()

    def _shrunk(self) -> int:
        """Remove the longest unused files if there are too many bytes; returns the bytes that stay."""
        files = sorted(self._files())
        used = sum(size for _, size, _ in files)
        if used <= self._budget:
            return used
        for _, size, path in files:
            if used <= self._budget * _SHRINK_TO:
                break
            try:
                os.unlink(path)  # noqa: PTH108 - thousands of them: plain strings are several times faster
            except OSError:
                continue
            used -= size
        return used

    def _files(self) -> Iterator[tuple[float, int, str]]:
        """Time of last use, bytes and path of every cached file, left-overs of a crash included."""
        for shelf in _entries(self._folder):
            for entry in _entries(shelf):
                try:
                    stat = entry.stat(follow_symlinks=False)
                except OSError:
                    continue
                yield stat.st_mtime, stat.st_size, entry.path


def _entries(folder: Path | os.DirEntry[str]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _opened(sealed: bytes) -> bytes | None:
    """What was sealed, or ``None`` if it is not what was written."""
    encoded, seal = sealed[:-_SEAL_BYTES], sealed[-_SEAL_BYTES:]
    if seal != _SEAL + zlib.crc32(encoded).to_bytes(4, "big"):
        return None
    return encoded or None


def _write_whole(path: Path, data: bytes) -> None:
    new = path.with_name(f".{secrets.token_hex(8)}.new")
    try:
        try:
            file = _private(new)
        except FileNotFoundError:  # the first one on its shelf
            path.parent.mkdir(parents=True, exist_ok=True)
            file = _private(new)
        with file:
            file.write(data)
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _private(new: Path) -> BinaryIO:
    """A new file that nobody else may read: what somebody looks at is their own business."""
    # With a buffer, which writes on where the system has taken a part only.
    return open(new, "xb", io.DEFAULT_BUFFER_SIZE, opener=lambda path, flags: os.open(path, flags, 0o600))
