"""Are the saved files still what was saved? Each is read to the end and compared with the sha256 in the record."""

import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from pixhaul.engine.capacity import decoders_at_once

_PIECE = 1024 * 1024


class Finding(StrEnum):
    """What became of a saved file; the words of the report."""

    GOOD = "good"
    CHANGED = "changed"
    """Other bytes than were saved, or it cannot be read."""
    MISSING = "missing"
    """Nothing has that name any more, or something that is no plain file."""


@dataclass(frozen=True, slots=True)
class ToVerify:
    """One file and what it should be. ``item`` is the caller's own number for it."""

    item: int
    path: Path
    size: int
    sha256: bytes
    """32 raw bytes."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found of one file. ``sha256`` is that of the bytes that lie there, None when they were not read."""

    item: int
    finding: Finding
    sha256: bytes | None = None
    cause: str = ""


def examine(wanted: ToVerify, stopped: Callable[[], bool] = lambda: False) -> Verified:
    """Look at one file. Blocking; never raises for what the disk says. Links are not followed."""
    digest = hashlib.sha256()
    try:
        if not stat.S_ISREG(os.lstat(wanted.path).st_mode):
            return Verified(wanted.item, Finding.MISSING, cause="not a plain file")
        with wanted.path.open("rb") as file:
            while not stopped() and (piece := file.read(_PIECE)):
                digest.update(piece)
    except (FileNotFoundError, NotADirectoryError) as error:
        return Verified(wanted.item, Finding.MISSING, cause=type(error).__name__)
    except (OSError, ValueError) as error:
        return Verified(wanted.item, Finding.CHANGED, cause=f"{type(error).__name__}: {error}")
    found = digest.digest()
    return Verified(wanted.item, Finding.GOOD if found == wanted.sha256 else Finding.CHANGED, found)


def verify(files: Iterable[ToVerify], stopped: Callable[[], bool] = lambda: False) -> Iterator[Verified]:
    """Look at all files, several at once; in no order. Ends early once ``stopped`` says so. Blocking."""
    waiting = iter(files)
    many = decoders_at_once()
    with ThreadPoolExecutor(many, thread_name_prefix="verify") as pool:
        running: set[Future[Verified]] = set()
        while not stopped():
            running |= {pool.submit(examine, one, stopped) for one in islice(waiting, 4 * many - len(running))}
            if not running:
                return
            done, running = wait(running, return_when=FIRST_COMPLETED)
            if not stopped():  # a file that was given up half-way is no finding
                yield from (future.result() for future in done)
