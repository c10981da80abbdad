"""One process at a time: a file that the system unlocks by itself when its holder ends, however it ends."""

import os
import sys
from pathlib import Path

from pixhaul.journal.errors import JournalBusy, from_os

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held from construction to :meth:`release`, or to the end of the process (also by kill -9).

    The file itself stays: removing it would let two processes lock two files of the same name.
    Raises :class:`JournalBusy` when it is held by somebody, ``JournalUnavailable`` when it cannot be made.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError as error:
            raise from_os(error) from error
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise JournalBusy(
                "Another Pixhaul is already working with these downloads",
                "Wait until it is done, or give this run a folder of its own with --data-dir.",
                str(error),
            ) from error

    def release(self) -> None:
        """Let the next one in. Any number of times."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
