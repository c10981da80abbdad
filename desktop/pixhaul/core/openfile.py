"""A file that is open: the system is asked for it, its size and its rights once, by all who work on it in turn."""

import os
from pathlib import Path
from typing import Self


class OpenFile:
    """Open from its making until :meth:`close`, or for a ``with`` block. Used by one thread."""

    def __init__(self, path: Path, flags: int = os.O_RDONLY) -> None:
        """``flags`` are those of :func:`os.open`. Raises OSError."""
        self.handle = os.open(path, flags | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0))
        try:
            facts = os.fstat(self.handle)
        except OSError:
            os.close(self.handle)
            raise
        self._open = True
        self.size = facts.st_size
        """Bytes, when it was opened."""
        self.mode = facts.st_mode
        """Kind and rights, when it was opened."""

    def close(self) -> None:
        """Let go of it; again does nothing. Raises OSError: some file systems report a full disk only now."""
        if self._open:
            self._open = False
            os.close(self.handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
