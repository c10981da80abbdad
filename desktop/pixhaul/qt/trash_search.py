"""Pictures in the system's trash, found again by what they are: for lists whose undo has gone with its process.

Where the trash of a file lies: Trash specification 1.0 of freedesktop.org; ``~/.Trash`` and ``.Trashes`` on macOS;
``$Recycle.Bin`` on Windows. Only the first one has notes that are read here: of where a file was.
"""

import os
import stat
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

from pixhaul.engine.verify import Finding, ToVerify, examine
from pixhaul.qt.filed import Filed
from pixhaul.qt.trash import Thrown

_LONGEST_NOTE = 64 * 1024
"""Bytes of a note that are read: a path is a few thousand at most."""


class TrashSearch:
    """Looks through each trash once. Blocking, for a worker."""

    def __init__(self, stopped: Callable[[], bool]) -> None:
        self._stopped = stopped
        self._sizes: dict[Path, dict[int, list[Path]]] = {}
        self._noted: dict[Path, dict[Path, Path]] = {}

    def find(self, filed: Filed) -> Thrown | None:
        """The file with the bytes of this one, whatever it is called there; the same for nobody else."""
        for folder in trash_folders(filed.path):
            alike = self._of_size(folder)[filed.size]
            noted = self._notes(folder).get(filed.path)
            for place in sorted(alike, key=lambda place: place != noted):
                if self._stopped():
                    return None
                found = examine(ToVerify(filed.item, place, filed.size, filed.sha256), self._stopped).finding
                if found is Finding.GOOD:
                    alike.remove(place)
                    return Thrown(filed.path, place)
        return None

    def noted(self, path: Path) -> Thrown | None:
        """The file that was at ``path``, where the trash has a note of that."""
        places = (self._notes(folder).get(path) for folder in trash_folders(path))
        place = next((place for place in places if place is not None), None)
        return None if place is None else Thrown(path, place)

    def _of_size(self, folder: Path) -> dict[int, list[Path]]:
        if folder not in self._sizes:
            sizes = self._sizes[folder] = defaultdict(list)
            with suppress(OSError), os.scandir(folder) as entries:  # not ours to read, or gone
                for entry in entries:
                    with suppress(OSError):
                        if entry.is_file(follow_symlinks=False):
                            sizes[entry.stat(follow_symlinks=False).st_size].append(Path(entry.path))
        return self._sizes[folder]

    def _notes(self, folder: Path) -> dict[Path, Path]:
        if folder not in self._noted:
            self._noted[folder] = dict(_notes(folder, self._stopped))
        return self._noted[folder]


def trash_folders(file: Path, platform: str = sys.platform) -> list[Path]:
    """Where the system may have put a file of this path: folders that are there."""
    volume = _volume(file)
    if platform == "win32":
        with suppress(OSError):
            return [folder for folder in (volume / "$Recycle.Bin").iterdir() if folder.is_dir()]
        return []
    user = str(os.getuid())
    if platform == "darwin":
        folders = [Path.home() / ".Trash", volume / ".Trashes" / user]
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
        homes = [data / "Trash", volume / ".Trash" / user, volume / f".Trash-{user}"]  # no text: names of folders
        folders = [home / "files" for home in homes]
    return [folder for folder in folders if folder.is_dir()]


def _volume(file: Path) -> Path:
    """Of the disk that it is on, also where a link leads to that."""
    parents = Path(os.path.realpath(file)).parents
    return next(folder for folder in parents if os.path.ismount(folder) or folder == folder.parent)


def _notes(folder: Path, stopped: Callable[[], bool]) -> Iterator[tuple[Path, Path]]:
    """Where files were, and where they lie in this trash; the newest of a path last."""
    if folder.name != "files":
        return
    volume = _volume(folder)
    for note in sorted((folder.parent / "info").glob("*.trashinfo"), key=_age):
        if stopped():
            return
        place = folder / note.stem
        with suppress(OSError):
            for line in _read(note).splitlines():
                key, _, was = line.partition("=")
                if key == "Path" and place.is_file() and not place.is_symlink():  # no text: a key of the note
                    # Relative to its volume where that is not the one of the user's home.
                    yield volume / unquote(was, errors="surrogateescape"), place


def _age(note: Path) -> float:
    with suppress(OSError):  # gone meanwhile
        return note.lstat().st_mtime
    return 0.0


def _read(note: Path) -> str:
    """Its text. Anybody may have put something there: a pipe would never end, and a note is short."""
    if not stat.S_ISREG(note.lstat().st_mode):
        return ""
    with note.open("rb") as file:
        return file.read(_LONGEST_NOTE).decode(errors="replace")
