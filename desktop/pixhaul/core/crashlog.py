"""The crash log: what is known when the program breaks, native code included. Nothing of it leaves the machine.

While the window is open there is one file. Python's own faulthandler writes into it when native code fails
(docs.python.org/3/library/faulthandler.html); exceptions that nobody caught are added by a thread of this module. A
run that ends well and had no trouble takes its file away, so what a start finds there is what the run before left.
"""

import contextlib
import faulthandler
import os
import queue
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO

from pixhaul.core.addresses import without_logins

CRASH_NAME = "crash.log"
"""Of the run that is under way."""
BEFORE_NAME = "crash-before.log"
"""Of the last run that had trouble."""
MOST_BYTES = 200_000
"""What is written down in one run; what comes after that is not."""
_READ_BYTES = 300_000
_LONGEST_TRACE = 20_000
"""Characters of one exception: an endless recursion is told by its beginning and its end."""
_END_OF_HEAD = "----"
_CLOSE_SECONDS = 2.0


class CrashLog:
    """Thread-safe. A folder that cannot be written to means no crash log, and nothing else."""

    def __init__(self, folder: Path, head: str) -> None:
        """``head`` says which program on which system this is. To be made on the main thread, before any window:
        the stack on which a stack overflow can still be told belongs to the thread that asks for it.
        """
        self.path = folder / CRASH_NAME
        self._aside = folder / BEFORE_NAME
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._taken = 0
        self._known: set[str] = set()
        self._open = False
        self._file: IO[bytes] | None = None
        self.before = self._take_before()
        """What the run before has left when it broke; empty when it ended well, or was ended from outside."""
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._file = _opened(self.path)
            self._file.write(f"{without_logins(head)}\n{_END_OF_HEAD}\n".encode("utf-8", "replace"))
            faulthandler.enable(self._file, all_threads=True)
            self._open = True
        self._writer = threading.Thread(target=self._write, name="crash log", daemon=True)
        if self._open:
            self._writer.start()

    @property
    def kept(self) -> Path | None:
        """Where this run's trouble is written down, else that of the run before; None when there is no file."""
        return next((path for path in (self.path, self._aside) if path.exists()), None)

    def add(self, text: str) -> None:
        """Write something down, without logins. The same text is written once, and no more than fits."""
        text = without_logins(text)
        with self._lock:
            if not self._open or text in self._known or self._taken + len(text) > MOST_BYTES:
                return
            self._known.add(text)
            self._taken += len(text)
        self._lines.put(text)

    def close(self) -> None:
        """The run has ended well: the file goes, or is put aside when there is something in it. Any number of times."""
        with self._lock:
            was_open, self._open = self._open, False
        if not was_open or self._file is None:
            return
        self._lines.put(None)
        self._writer.join(_CLOSE_SECONDS)
        faulthandler.disable()
        with contextlib.suppress(OSError):
            self._file.close()
            if _trouble_in(self.path):
                self.path.replace(self._aside)
            else:
                self.path.unlink(missing_ok=True)

    def _take_before(self) -> str:
        """Put the file of a run that did not end aside, and return what it tells."""
        try:
            told = _trouble_in(self.path)
            if told:
                self.path.replace(self._aside)
        except OSError:
            return ""
        return told

    def _write(self) -> None:
        while (text := self._lines.get()) is not None:
            if self._file is not None:
                with contextlib.suppress(OSError, ValueError):  # a full disk; closed meanwhile
                    self._file.write(f"\n{text.rstrip()}\n".encode("utf-8", "replace"))


def told_exception(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """An exception with its way through the program, without logins, bounded."""
    text = without_logins("".join(traceback.format_exception(kind, error, trace)))
    half = _LONGEST_TRACE // 2
    return text if len(text) <= _LONGEST_TRACE else f"{text[:half]}\n[...]\n{text[-half:]}"


def _opened(path: Path) -> IO[bytes]:
    """A new file for the owner alone, every word of which is with the system at once."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb", buffering=0)


def _trouble_in(path: Path) -> str:
    """The whole text when anything follows the head, else empty. Raises OSError, but not for a file that is missing."""
    try:
        with path.open("rb") as file:
            text = file.read(_READ_BYTES).decode("utf-8", "replace")
    except FileNotFoundError:
        return ""
    _, found, after = text.partition(f"\n{_END_OF_HEAD}\n")
    return without_logins(text).strip() if found and after.strip() else ""
