"""Where a bag is put together: a folder, or a zip file."""

import os
import zipfile
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import IO, BinaryIO, Protocol, Self

_PIECE = 1024 * 1024


class Place(Protocol):
    """Takes the files of a bag, by their path in it with ``/``."""

    def put(self, name: str, data: bytes) -> None:
        """Write a file."""

    def add(self, name: str, picture: Path, digest: str) -> int | None:
        """Copy a picture, and return its bytes; None when it is missing or has not this sha256 any more."""


class FolderPlace:
    """A folder that exists and is empty."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def put(self, name: str, data: bytes) -> None:
        with (self._root / name).open("xb") as file:
            file.write(data)
            _settle(file)

    def add(self, name: str, picture: Path, digest: str) -> int | None:
        target = self._root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            source = picture.open("rb")
        except FileNotFoundError:
            return None
        with source, target.open("xb") as copy:
            count, found = _copied(source, copy)
            _settle(copy)
        if found == digest:
            return count
        target.unlink()
        return None


class ZipPlace:
    """A new zip file; all lies in one folder within it (RFC 8493 section 5.2). Pictures are not compressed again."""

    def __init__(self, path: Path, folder: str) -> None:
        self._file = path.open("xb")
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_STORED)
        self._folder = folder

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        try:
            self._zip.close()
            if kind is None:
                _settle(self._file)
        finally:
            self._file.close()

    def put(self, name: str, data: bytes) -> None:
        self._zip.writestr(f"{self._folder}/{name}", data, zipfile.ZIP_DEFLATED)

    def add(self, name: str, picture: Path, digest: str) -> int | None:
        try:
            source = picture.open("rb")
        except FileNotFoundError:
            return None
        with source:
            if _copied(source, None)[1] != digest:  # what is once in the zip stays there, so it is read before
                return None
            source.seek(0)
            info = zipfile.ZipInfo.from_file(picture, f"{self._folder}/{name}", strict_timestamps=False)
            with self._zip.open(info, "w", force_zip64=True) as copy:
                count, found = _copied(source, copy)
        if found != digest:
            raise OSError(None, "a picture is being changed by another program", str(picture))
        return count


def _copied(source: BinaryIO, target: IO[bytes] | None) -> tuple[int, str]:
    """Bytes and sha256 of what was read, and written when there is a target."""
    count, digest = 0, sha256()
    while piece := source.read(_PIECE):
        if target is not None:
            target.write(piece)
        digest.update(piece)
        count += len(piece)
    return count, digest.hexdigest()


def _settle(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
