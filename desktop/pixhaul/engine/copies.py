"""The converted copy beside a saved picture: made after the original lies safe, and never in its place."""

import os
import stat
import threading
from pathlib import Path, PurePosixPath

from pixhaul.core import wording
from pixhaul.core.errors import DownloadError
from pixhaul.core.request import Limits
from pixhaul.core.storage import storage_error
from pixhaul.imaging.budget import DecodeBudget
from pixhaul.imaging.convert import FORMATS, converted
from pixhaul.naming.claims import Claims, Turn
from pixhaul.naming.place import paths_of, place

FOLDER = "converted"
"""Sub-folder of the destination. The folders of the originals are made again below it."""


class MissingCopies:
    """Told by workers of copies that could not be made, for one word about all of them when the run has ended."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0
        self._why = ""

    def __call__(self, _path: str, why: DownloadError) -> None:
        """One more. From any thread."""
        with self._lock:
            self._count += 1
            self._why = why.message

    def take(self) -> tuple[str, str]:
        """What is to be said of those since the last call, and why the last of them failed; empty for none."""
        with self._lock:
            count, self._count = self._count, 0
        if not count:
            return "", ""
        copies = wording.plural(count, "converted copy", "converted copies")
        return f"{copies} could not be made", f"{self._why}. The pictures themselves are saved."


def copy_path(path: str, kind: str) -> str:
    """Relative path of the copy of a saved picture, when nothing else has that name."""
    return f"{_stem(path)}{FORMATS[kind].extension}"


def add_copy(
    part: Path,
    folder: Path,
    path: str,
    limits: Limits,
    *,
    claims: Claims,
    turn: Turn,
    decoders: threading.Semaphore,
    budget: DecodeBudget,
) -> DownloadError | None:
    """Make the copy that ``limits`` wants of the saved picture ``path`` (relative); returns why there is none.

    Nothing that lies there is replaced: a copy of the very same bytes is taken for this one, beside anything else the
    copy becomes ``name (2)``. ``part`` is where its bytes go meanwhile; it is gone afterwards. Blocking.
    """
    try:
        with decoders:
            data = converted(
                folder / path, limits.copies, limits.copies_edge, max_pixels=limits.max_pixels, budget=budget
            )
        extension = FORMATS[limits.copies].extension
        if not _there(folder, path, extension, data):
            part.write_bytes(data)
            place(part, folder, _stem(path), extension, claims, turn)
    except DownloadError as error:
        return error
    except OSError as error:
        return storage_error(error)
    finally:
        part.unlink(missing_ok=True)
    return None


def _stem(path: str) -> str:
    return f"{FOLDER}/{PurePosixPath(path).with_suffix('')}"


def _there(folder: Path, path: str, extension: str, data: bytes) -> bool:
    """Whether an earlier run has made the same copy."""
    for candidate in paths_of(_stem(path), extension):
        try:
            found = os.lstat(folder / candidate)
        except (OSError, ValueError):
            return False
        same = stat.S_ISREG(found.st_mode) and found.st_size == len(data)
        if same and (folder / candidate).read_bytes() == data:
            return True
    return False
