"""The temporary file that a body is written to, its digest, and what is needed to go on with it later."""

import contextlib
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from pixhaul.core.errors import FolderMissing, StorageError, WriteFailed
from pixhaul.core.openfile import OWN, OpenFile, open_handle
from pixhaul.core.storage import storage_error
from pixhaul.fetch.head import Head

_PIECE = 256 * 1024


@dataclass(frozen=True, slots=True)
class ResumePoint:
    """Where an interrupted body of one certain version ended, so that it may be continued within this run."""

    url: str
    """Address the bytes came from, after redirects, with its credentials: held in memory only."""
    validator: str
    """Value for If-Range: a strong ETag, or a Last-Modified old enough to be one."""
    offset: int
    total: int
    digest: "hashlib._Hash"
    """State of sha256 over the first ``offset`` bytes."""
    last: int | None = None
    """The last byte that is asked for; None for all to the end."""

    @property
    def range(self) -> str:
        """Value for Range."""
        return f"bytes={self.offset}-{'' if self.last is None else self.last}"

    def continued_by(self, head: Head) -> bool:
        """Whether a 206 answer holds exactly the missing rest of this version (RFC 9110 section 15.3.7)."""
        if head.all("content-encoding") or head.all("content-type")[:1] == ["multipart/byteranges"]:
            return False
        last = self.total - 1 if self.last is None else self.last
        ranges = [value.strip().lower() for value in head.all("content-range")]
        if ranges != [f"bytes {self.offset}-{last}/{self.total}"]:
            return False
        # A server that knows the tag must repeat it (section 15.3.7); one that does not may have missed If-Range too.
        dated = not self.validator.startswith('"')
        return head.all("last-modified" if dated else "etag") in ([self.validator], [] if dated else None)

    def __repr__(self) -> str:
        return f"ResumePoint({self.offset} of {self.total} bytes)"


class PartFile:
    """Created exclusively, by nobody else's leave; every error of the file system leaves as a ``StorageError``."""

    def __init__(self, path: Path, resume: ResumePoint | None = None) -> None:
        self.path = path
        self._handle = -1
        self.size = resume.offset if resume else 0
        self._digest = resume.digest.copy() if resume else hashlib.sha256()
        try:
            self._handle = open_handle(path, OWN | (0 if resume else os.O_CREAT | os.O_EXCL))
            if resume:
                os.ftruncate(self._handle, resume.offset)
                os.lseek(self._handle, resume.offset, os.SEEK_SET)
        except FileExistsError:
            raise WriteFailed("the temporary file exists already") from None
        except OSError as error:
            self._let_go()
            raise storage_error(error) from None

    def write(self, data: bytes | memoryview) -> None:
        """Append all of ``data``. Raises ``StorageError``."""
        rest = memoryview(data)
        self._digest.update(rest)
        self.size += len(rest)
        try:
            while rest:
                rest = rest[os.write(self._handle, rest) :]
        except OSError as error:
            raise storage_error(error) from None

    def absorb(self, until: int) -> None:
        """Others have written what follows, up to ``until``: read it for the digest. Raises ``StorageError``."""
        room = memoryview(bytearray(_PIECE))
        try:
            with self.path.open("rb", buffering=0) as file:
                file.seek(self.size)
                while self.size < until and (count := file.readinto(room[: until - self.size])):
                    self._digest.update(room[:count])
                    self.size += count
        except OSError as error:
            raise storage_error(error) from None

    def holds(self, offset: int, data: bytes) -> bool:
        """Whether these bytes are at ``offset``. Raises ``StorageError``."""
        try:
            with self.path.open("rb") as file:
                file.seek(offset)
                return file.read(len(data)) == data
        except OSError as error:
            raise storage_error(error) from None

    def close(self) -> None:
        """Raises ``StorageError``: some file systems report a full disk only now, or the folder may be gone."""
        handle, self._handle = self._handle, -1
        try:
            if handle >= 0:
                os.close(handle)
        except OSError as error:
            raise storage_error(error) from None

    def finished(self) -> OpenFile:
        """The file with all its bytes, still open, which the caller now has to close.

        Raises ``FolderMissing`` when it was taken away while it was written.
        """
        try:
            file = OpenFile(self._handle)
        except OSError as error:
            raise storage_error(error) from None
        if not file.names and not self.path.exists():
            raise FolderMissing("the temporary file is gone")
        self._handle = -1
        return file

    @property
    def sha256(self) -> bytes:
        return self._digest.digest()

    def resume_point(self, url: str, validator: str | None, total: int) -> ResumePoint | None:
        """A point to go on from, or ``None`` when the server named nothing that tells versions apart."""
        if validator is None or not 0 < self.size < total:
            return None
        return ResumePoint(url, validator, self.size, total, self._digest.copy())

    def discard(self) -> None:
        """Close and remove, whatever state it is in."""
        self._let_go()
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)

    def _let_go(self) -> None:
        with contextlib.suppress(StorageError):
            self.close()
