"""Archives of lists (zip, tar, gz, bz2, xz): each list inside is read; nothing is ever unpacked into a folder."""

import bz2
import gzip
import lzma
import os
import struct
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import IO, BinaryIO

from pixhaul.core.entries import NewEntry
from pixhaul.intake.decoding import Progress
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.found import is_picture, refused
from pixhaul.intake.kinds import HEAD, LIST_ENDINGS, is_picture_head, packing_of

Read = Callable[[BinaryIO, str], Iterator[NewEntry]]
"""Reads one list from an open file; the second is its name."""

_Members = Iterator[tuple[str, IO[bytes] | str]]
"""Names with the open file, or with a sentence why it is none."""
MAX_LISTS = 1_000
MAX_MEMBERS = 200_000
MAX_UNPACKED = 500_000_000
"""Bytes that all lists of one archive may have together; more is a mistake or meant to do harm."""
_MAX_DIRECTORY = 12_000_000
"""Bytes of a zip's table of contents."""
_IN_MEMORY = 8_000_000
_PIECE = 1 << 18

_TOO_LARGE = ("What is in this archive is too large to be read", "Unpack it, then add the lists inside.")
_DAMAGED = (
    "This archive is damaged, or packed in an unusual way",
    "Unpack it with another program, then add the lists.",
)
_PICTURES = ("There are pictures in this archive, and no list", "Unpack it: the pictures are already there.")
_NO_LIST = ("There is no list in this archive", "Unpack it, then add the file with the addresses.")
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    RuntimeError,
    ValueError,
    OverflowError,
)


def read_archive(file: BinaryIO, name: str, packing: str, progress: Progress | None, read: Read) -> Iterator[NewEntry]:
    """Entries of all lists in an archive, by ``read``. A list that cannot be read is refused by its name.

    Raises :class:`IntakeError` when there is no list in it, or when it grows beyond all measure, and OSError.
    """
    total = file.seek(0, os.SEEK_END)
    file.seek(0)

    def tell() -> None:
        if progress is not None:
            progress(min(file.tell(), total), total)

    if packing == "zip":
        yield from _Lists(read, tell).entries(_zip_members(file))
    elif packing == "tar":
        yield from _Lists(read, tell).entries(_tar_members(file))
    else:
        yield from _packed(file, name, packing, read, tell)


def _packed(file: BinaryIO, name: str, packing: str, read: Read, tell: Callable[[], None]) -> Iterator[NewEntry]:
    """A single packed list (``sitemap.xml.gz``), or a packed tar."""
    with _unpacking(file, packing) as opened:
        with _readable():
            head = opened.read(HEAD)
            opened.seek(0)
        if packing_of(head) == "tar":
            yield from _Lists(read, tell).entries(_tar_members(opened))
            return
        if packing_of(head):
            raise IntakeError("There is another archive in this archive", "Unpack it, then add the lists inside.")
        if is_picture_head(head):
            raise IntakeError(*_PICTURES)
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as spool:
            _copy(opened, spool, MAX_UNPACKED, tell)
            inner = PurePosixPath(name)
            yield from read(spool, inner.stem if inner.suffix.lower() != ".tgz" else name)  # type: ignore[arg-type]


@contextmanager
def _readable() -> Iterator[None]:
    """Whatever the libraries for archives stumble over becomes a sentence; errors of the disk stay what they are."""
    try:
        yield
    except _BROKEN as error:
        raise IntakeError(*_DAMAGED) from error
    except OSError as error:
        if error.errno is not None:
            raise
        raise IntakeError(*_DAMAGED) from error


def _guarded(members: _Members) -> _Members:
    while True:
        with _readable():
            member = next(members, None)
        if member is None:
            return
        yield member


def _unpacking(file: BinaryIO, packing: str) -> IO[bytes]:
    match packing:
        case "gz":
            return gzip.GzipFile(fileobj=file)  # type: ignore[return-value]  # has all that is used
        case "bz2":
            return bz2.BZ2File(file)
        case _:
            return lzma.LZMAFile(file)


class _Lists:
    """Reads the members that are lists, and remembers what else there was."""

    def __init__(self, read: Read, tell: Callable[[], None]) -> None:
        self._read = read
        self._tell = tell
        self._left = MAX_UNPACKED

    def entries(self, members: _Members) -> Iterator[NewEntry]:
        """Entries of all members that are lists."""
        lists = pictures = 0
        for name, opened in _guarded(members):
            if PurePosixPath(name).suffix.lower() not in LIST_ENDINGS:
                pictures += is_picture(name)
                continue
            lists += 1
            if lists > MAX_LISTS:
                yield refused(name, f"Not read: an archive may hold {MAX_LISTS:,} lists")
                return
            yield from self._member(name, opened)
        if not lists:
            raise IntakeError(*(_PICTURES if pictures else _NO_LIST))

    def _member(self, name: str, opened: IO[bytes] | str) -> Iterator[NewEntry]:
        if isinstance(opened, str):
            yield refused(name, opened)
            return
        with opened, tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as spool:
            self._left -= _copy(opened, spool, self._left, self._tell)
            spool.seek(0)
            if packing_of(spool.read(HEAD)):
                yield refused(name, "Not read: an archive inside an archive")
                return
            try:
                yield from self._read(spool, PurePosixPath(name).name)  # type: ignore[arg-type]
            except IntakeError as error:
                yield refused(name, error.message)


def _zip_members(file: BinaryIO) -> _Members:
    _check_directory(file)
    with zipfile.ZipFile(file) as archive:
        for member in archive.infolist():
            if _is_hidden(member.filename) or member.is_dir():
                continue
            if PurePosixPath(member.filename).suffix.lower() not in LIST_ENDINGS:
                yield member.filename, ""
            elif member.flag_bits & 1:
                yield member.filename, "Not read: it is protected with a password"
            else:
                yield member.filename, archive.open(member)


def _check_directory(file: BinaryIO) -> None:
    """Raise before a table of contents of millions of names is read into memory (APPNOTE 4.3.16)."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 65_557))
    tail = file.read()
    end = tail.rfind(b"PK\x05\x06")
    if end == -1 or len(tail) < end + 22:
        raise IntakeError(*_DAMAGED)
    directory: int = struct.unpack_from("<I", tail, end + 12)[0]
    if directory > _MAX_DIRECTORY:
        raise IntakeError(*_TOO_LARGE)


def _tar_members(file: IO[bytes]) -> _Members:
    count = 0
    with tarfile.open(fileobj=_Bounded(file), mode="r|") as archive:  # type: ignore[call-overload]
        for member in archive:
            archive.members = []  # it would remember every one
            count += 1
            if count > MAX_MEMBERS:
                raise IntakeError(*_TOO_LARGE)
            if not member.isreg() or _is_hidden(member.name):
                continue
            opened = archive.extractfile(member)
            if opened is not None:
                yield member.name, opened


class _Bounded:
    """A stream that ends with a sentence when more comes out of it than any list would need."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._left = 4 * MAX_UNPACKED

    def read(self, size: int) -> bytes:
        data = self._file.read(min(size, _IN_MEMORY * 8))
        self._left -= len(data)
        if self._left < 0 or (size > _IN_MEMORY * 8 and len(data) == _IN_MEMORY * 8):
            raise IntakeError(*_TOO_LARGE)
        return data


def _copy(source: IO[bytes], target: IO[bytes], most: int, tell: Callable[[], None]) -> int:
    """Copy all of a stream; returns its bytes. Raises :class:`IntakeError` when there are more than ``most``."""
    copied = 0
    while True:
        with _readable():
            piece = source.read(_PIECE)
        if not piece:
            return copied
        copied += len(piece)
        if copied > most:
            raise IntakeError(*_TOO_LARGE)
        target.write(piece)
        tell()


def _is_hidden(name: str) -> bool:
    """What macOS and editors put beside the files themselves."""
    return any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in PurePosixPath(name).parts)
