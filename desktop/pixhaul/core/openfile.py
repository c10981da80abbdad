"""A file that is open: the system is asked for it, its size and its rights once, by all who work on it in turn."""

import os
import sys
from pathlib import Path
from typing import Self

OWN = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
"""How temporary files are opened: they are no links, and Windows flushes only what is open for writing."""


def open_handle(path: Path, flags: int) -> int:
    """As :func:`os.open`, for bytes as they are and for this process alone. Raises OSError."""
    return os.open(path, flags | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0), 0o666)


class OpenFile:
    """Open until :meth:`close`, or to the end of a ``with`` block. Used by one thread at a time."""

    def __init__(self, handle: int) -> None:
        """Takes over ``handle``, unless it raises OSError."""
        facts = os.fstat(handle)
        self.size = facts.st_size
        """Bytes, when it was taken over."""
        self.mode = facts.st_mode
        """Kind and rights, when it was taken over."""
        self.names = facts.st_nlink
        """How many names it had then; some file systems always say 0."""
        self.handle = handle
        self._facts = facts
        self._open = True

    @classmethod
    def at(cls, path: Path, flags: int = os.O_RDONLY) -> Self:
        """The file of this name. Raises OSError."""
        handle = open_handle(path, flags)
        try:
            return cls(handle)
        except OSError:
            os.close(handle)
            raise

    @property
    def identity(self) -> tuple[int, int]:
        """What tells this very file from all others: its device, and its number there."""
        return self._facts.st_dev, self._facts.st_ino

    def close(self) -> None:
        """Let go of it; again does nothing. Raises OSError: some file systems report a full disk only now."""
        if self._open:
            self._open = False
            os.close(self.handle)

    def is_at(self, path: Path) -> bool:
        """Whether ``path`` is still the name of this very file, and neither a link nor another's. Raises OSError."""
        # Windows lets nobody take the name from what is open.
        return sys.platform == "win32" or os.path.samestat(path.lstat(), self._facts)

    def content(self) -> bytes:
        """All that is in it. Raises OSError."""
        if hasattr(os, "pread"):
            return os.pread(self.handle, self.size, 0)
        os.lseek(self.handle, 0, os.SEEK_SET)
        return os.read(self.handle, self.size)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
