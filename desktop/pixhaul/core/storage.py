"""What an error of the operating system means for the user's folder."""

import errno
import os

from pixhaul.core.errors import (
    DiskFull,
    FolderMissing,
    FolderNotWritable,
    StorageError,
    TooManyOpenFiles,
    WriteFailed,
)

_BY_ERRNO: tuple[tuple[frozenset[int], type[StorageError]], ...] = (
    (frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}), DiskFull),
    (frozenset({errno.EACCES, errno.EPERM, errno.EROFS}), FolderNotWritable),
    (
        frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, getattr(errno, "ESTALE", errno.ENODEV)}),
        FolderMissing,
    ),
    (frozenset({errno.EMFILE, errno.ENFILE}), TooManyOpenFiles),
)


def storage_error(error: OSError) -> StorageError:
    """The word of the tree for ``error``; its cause names the error without any path."""
    name = errno.errorcode.get(error.errno or 0, type(error).__name__)
    text = os.strerror(error.errno) if error.errno else type(error).__name__
    for numbers, kind in _BY_ERRNO:
        if error.errno in numbers:
            return kind(f"{text} [{name}]")
    return WriteFailed(f"{text} [{name}]")
