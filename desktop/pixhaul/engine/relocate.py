"""A saved file gets a second place, and then loses its first one: in no moment is it nowhere.

The two steps are apart so that the record can be told in between. A process that is killed before that leaves a second
copy; one that is killed after it leaves the first one. Nothing is ever replaced.
"""

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from pixhaul.core.errors import FileMissing, WriteFailed
from pixhaul.core.storage import storage_error
from pixhaul.naming.folders import OpenFolder, numbered, open_folder
from pixhaul.naming.place import MAX_NAME_BYTES
from pixhaul.naming.rename import move_new, ways

_PIECE = 1024 * 1024
_OTHER_WAY = frozenset(
    {errno.EXDEV, errno.EPERM, errno.EACCES, errno.EMLINK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL}
)
"""No second name for the same file: another volume, or a file system without hard links."""


class Stopped(Exception):
    """The user has called it off in the middle of a file; nothing is left of that one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A file that lies in two places."""

    source: Path
    target: Path
    size: int
    mtime_ns: int
    """Of the source, when it was read."""


def put(source: Path, folder: Path, name: str, *, copy: bool, stopped: Callable[[], bool] = lambda: False) -> Placed:
    """Give the file a place in ``folder``, which must exist: ``name``, or ``name (2)`` and so on where that is taken.

    Within a volume that is a second name of the same file, unless ``copy`` asks for bytes of its own. Elsewhere the
    bytes are copied, flushed, read again and compared by sha256; times and attributes go along. Blocking.

    Raises FileMissing when there is no plain file, StorageError for what the system refuses, and :class:`Stopped`.
    """
    try:
        found = os.lstat(source)
    except (OSError, ValueError) as error:
        raise FileMissing(type(error).__name__) from error
    if not stat.S_ISREG(found.st_mode):
        raise FileMissing("not a plain file")
    try:
        with open_folder(folder, (), MAX_NAME_BYTES) as there:
            target = None if copy else _linked(source, there, name)
            target = target or _copied(source, there, name, stopped)
    except OSError as error:
        raise storage_error(error) from error
    return Placed(source, folder / target, found.st_size, found.st_mtime_ns)


def let_go(placed: Placed) -> bool:
    """Remove the file from its first place; false when it is not the one that was placed any more. Raises OSError."""
    try:
        found = os.lstat(placed.source)
    except FileNotFoundError:
        return True
    same = (found.st_size, found.st_mtime_ns) == (placed.size, placed.mtime_ns) and stat.S_ISREG(found.st_mode)
    if not same or not placed.target.exists():
        return False
    placed.source.unlink()
    return True


def take_back(placed: Placed) -> None:
    """Remove the second place again: the record could not be told of it."""
    with suppress(OSError):
        placed.target.unlink()


def names(name: str) -> Iterator[str]:
    """``cat.jpg``, ``cat (2).jpg`` and so on."""
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (name, "")
    number = 1
    while True:
        yield numbered(stem, number, ending, MAX_NAME_BYTES)
        number += 1


def _linked(source: Path, there: OpenFolder, name: str) -> str | None:
    """A second name for the same file; None where there is no such thing."""
    for wanted in names(name):
        try:
            if there.fd is None:
                os.link(source, there.path / wanted)
            else:
                os.link(source, wanted, dst_dir_fd=there.fd, follow_symlinks=False)
        except FileExistsError:
            continue
        except OSError as error:
            if error.errno in _OTHER_WAY:
                return None
            raise
        there.sync()
        return wanted
    return None


def _copied(source: Path, there: OpenFolder, name: str, stopped: Callable[[], bool]) -> str:
    part = there.path / f".pixhaul-{secrets.token_hex(8)}.part"
    try:
        read = _copy(source, part, stopped)
        if _digest(part, stopped) != read:
            raise WriteFailed("the copy is not what was read")
        shutil.copystat(source, part, follow_symlinks=False)
        for wanted in names(name):
            with suppress(FileExistsError):
                move_new(part, there, wanted, ways())
                return wanted
        raise AssertionError  # names never end
    finally:
        part.unlink(missing_ok=True)


def _copy(source: Path, part: Path, stopped: Callable[[], bool]) -> bytes:
    digest = sha256()
    with source.open("rb") as ours, part.open("xb") as copy:
        while piece := ours.read(_PIECE):
            if stopped():
                raise Stopped
            copy.write(piece)
            digest.update(piece)
        copy.flush()
        os.fsync(copy.fileno())
    return digest.digest()


def _digest(path: Path, stopped: Callable[[], bool]) -> bytes:
    digest = sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if stopped():
                raise Stopped
            digest.update(piece)
    return digest.digest()


__all__ = ["Placed", "Stopped", "let_go", "names", "put", "take_back"]
