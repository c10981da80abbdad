"""Give a finished file its final name in one step that never replaces anything. One function for each way a system has.

Each way takes the file, an open folder and a name in it, and raises FileExistsError when the name is taken by
anything at all: a file, a folder, a link, also a dangling one.
"""

import ctypes
import errno
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from pixhaul.naming.folders import OpenFolder

Mover = Callable[[Path, OpenFolder, str], None]

_NOT_OFFERED = frozenset(
    {errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL, errno.EMLINK, errno.EXDEV}
)
"""What file systems answer that do not know a way: FAT has no hard links, some network disks no flags of rename."""
_SHARING = frozenset({5, 32, 33})
"""ERROR_ACCESS_DENIED, _SHARING_VIOLATION, _LOCK_VIOLATION: another program (a virus scanner) looks at the file."""
_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds between tries while another program holds the file on Windows."""


def by_link(part: Path, folder: OpenFolder, name: str) -> None:
    """A second name for the same file, then the first one goes: POSIX link() never replaces."""
    if folder.fd is None:
        os.link(part, folder.path / name)
    else:
        os.link(part, name, dst_dir_fd=folder.fd, follow_symlinks=False)
    try:
        folder.sync()
    except OSError:
        folder.unlink(name)
        raise
    part.unlink()


def by_exclusive_rename(part: Path, folder: OpenFolder, name: str) -> None:
    """renameat2(RENAME_NOREPLACE) of Linux, renameatx_np(RENAME_EXCL) of macOS."""
    call, here, flag = _exclusive_rename()
    target = folder.fd if folder.fd is not None else here
    path = name if folder.fd is not None else str(folder.path / name)
    if call(here, os.fsencode(part), target, os.fsencode(path), flag) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), name)
    folder.sync()


def _exclusive_rename() -> tuple[Callable[..., int], int, int]:
    """The C function, its word for the working folder, its flag."""
    library = ctypes.CDLL(None, use_errno=True)
    known = {"linux": ("renameat2", -100, 1), "darwin": ("renameatx_np", -2, 4)}.get(sys.platform)
    if known is None or not hasattr(library, known[0]):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    call = getattr(library, known[0])
    call.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    call.restype = ctypes.c_int
    return call, known[1], known[2]


def by_placeholder(part: Path, folder: OpenFolder, name: str) -> None:
    """Last resort of poor file systems: take the name with an empty file of our own, then rename over that."""
    os.close(os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666, dir_fd=folder.fd))
    try:
        os.rename(part, name, dst_dir_fd=folder.fd)
        folder.sync()
    except OSError:
        folder.unlink(name)
        raise


def by_windows_rename(part: Path, folder: OpenFolder, name: str) -> None:
    """Rename never replaces on Windows. A file that another program holds is tried again for less than a second."""
    for pause in (*_PAUSES, None):
        try:
            part.rename(folder.path / name)
            return
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _SHARING:
                raise
            if pause is None:
                # Not the folder's fault, so it must not read like that.
                raise OSError(errno.EBUSY, "another program holds the file", name) from error
            time.sleep(pause)


def ways() -> tuple[Mover, ...]:
    """The ways of this system, best first."""
    if sys.platform == "win32":
        return (by_windows_rename,)
    return (by_link, by_exclusive_rename, by_placeholder)


def move_new(part: Path, folder: OpenFolder, name: str, movers: Sequence[Mover]) -> None:
    """Move ``part`` to a name that does not exist. Raises FileExistsError when it does, OSError when no way works."""
    for last, mover in enumerate(movers, 1 - len(movers)):
        try:
            mover(part, folder, name)
            return
        except FileExistsError:
            raise
        except OSError as error:
            if last == 0 or error.errno not in _NOT_OFFERED:
                raise
