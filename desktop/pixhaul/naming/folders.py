"""Sub-folders of the destination, made and opened without ever following a link out of it."""

import errno
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pixhaul.naming.parts import cut

_TRIES = 100
_NO_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EBADF})
"""What file systems answer that cannot flush a folder (network disks, FUSE)."""


@dataclass(frozen=True, slots=True)
class OpenFolder:
    """A folder that stays the same one while names in it are made, whatever happens to its path."""

    path: Path
    relative: str
    """Path below the destination with ``/``, empty for the destination itself."""
    fd: int | None
    """Descriptor on POSIX, None on Windows."""

    def sync(self) -> None:
        """Flush the folder's entries to the disk, where that exists. Raises OSError."""
        if self.fd is None:
            return
        try:
            os.fsync(self.fd)
        except OSError as error:
            if error.errno not in _NO_SYNC:
                raise

    def unlink(self, name: str) -> None:
        """Take a name of our own back after a failure; when even that fails, the first failure is what counts."""
        try:
            os.unlink(name if self.fd is not None else self.path / name, dir_fd=self.fd)
        except OSError:
            return

    def names(self) -> list[str]:
        """Everything that lies in the folder. Raises OSError."""
        return os.listdir(self.path if self.fd is None else self.fd)  # noqa: PTH208


@contextmanager
def open_folder(root: Path, parts: Sequence[str], limit: int) -> Iterator[OpenFolder]:
    """Open ``root`` (which must exist) and the sub-folders ``parts``, made where missing. Raises OSError.

    Where a file or a link has the name of a sub-folder, ``name (2)`` is used. ``limit`` is bytes of one name.
    """
    folder = _open_root(root)
    try:
        for part in parts:
            child = _enter(folder, part, limit)
            _close(folder)
            folder = child
        yield folder
    finally:
        _close(folder)


def numbered(stem: str, number: int, extension: str, limit: int) -> str:
    """``stem.jpg`` or ``stem (2).jpg`` in at most ``limit`` bytes: the stem is what gets shorter."""
    tail = (f" ({number})" if number > 1 else "") + extension
    return (cut(stem, limit - len(tail.encode())) or "_") + tail


def _close(folder: OpenFolder) -> None:
    if folder.fd is not None:
        os.close(folder.fd)


def _enter(folder: OpenFolder, part: str, limit: int) -> OpenFolder:
    for number in range(1, _TRIES):
        name = numbered(part, number, "", limit)
        relative = f"{folder.relative}/{name}" if folder.relative else name
        try:
            return _open_child(folder, name, relative)
        except OSError as error:
            if error.errno not in (errno.ELOOP, errno.ENOTDIR, errno.EMLINK):
                raise
    raise FileExistsError(errno.EEXIST, "no free name for the sub-folder", part)


if sys.platform == "win32":

    def _open_root(root: Path) -> OpenFolder:
        if not root.is_dir():
            raise FileNotFoundError(errno.ENOENT, "the folder is gone")
        return OpenFolder(root, "", None)

    def _open_child(folder: OpenFolder, name: str, relative: str) -> OpenFolder:
        path = folder.path / name
        try:
            path.mkdir()
        except FileExistsError:
            facts = path.lstat()
            if not stat.S_ISDIR(facts.st_mode) or facts.st_file_attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT:
                raise NotADirectoryError(errno.ENOTDIR, "not a plain folder", name) from None
        return OpenFolder(path, relative, None)

else:

    def _open_root(root: Path) -> OpenFolder:
        return OpenFolder(root, "", os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC))

    def _open_child(folder: OpenFolder, name: str, relative: str) -> OpenFolder:
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
        try:
            fd = os.open(name, flags, dir_fd=folder.fd)
        except FileNotFoundError:
            try:
                os.mkdir(name, dir_fd=folder.fd)
                folder.sync()
            except FileExistsError:
                # Another worker was faster, or a dangling link lies there: the open below tells.
                pass
            fd = os.open(name, flags, dir_fd=folder.fd)
        return OpenFolder(folder.path / name, relative, fd)
