"""From an error of the file system to a word of the error tree."""

import errno

from pixhaul.core.errors import DiskFull, FolderMissing, FolderNotWritable, StorageError, TooManyOpenFiles, WriteFailed

_KINDS: dict[int, type[StorageError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: FolderNotWritable,
    errno.EPERM: FolderNotWritable,
    errno.EROFS: FolderNotWritable,
    errno.ENOENT: FolderMissing,
    errno.ENOTDIR: FolderMissing,
    errno.ENODEV: FolderMissing,
    errno.ESTALE: FolderMissing,
    errno.EMFILE: TooManyOpenFiles,
    errno.ENFILE: TooManyOpenFiles,
}
_DISK_FULL_WINDOWS = frozenset({39, 112})
"""ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL: not every Python maps them to ENOSPC."""


def storage_error(error: OSError) -> StorageError:
    """The error of the tree for ``error``; its cause names the system's text, never a path."""
    if getattr(error, "winerror", None) in _DISK_FULL_WINDOWS:
        return DiskFull(error.strerror or "disk full")
    kind = _KINDS.get(error.errno or 0, WriteFailed)
    return kind(error.strerror or type(error).__name__)
