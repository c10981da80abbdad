"""The system's trash: one file into it and out of it again. Blocking, for workers."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile

from pixhaul.engine.relocate import let_go, put


@dataclass(frozen=True, slots=True)
class Thrown:
    """A file that lies in the trash."""

    path: Path
    """Where it was."""
    place: Path | None
    """Where it lies now; None where the system does not say."""


class NoTrash(OSError):
    """There is no trash for this file (a network disk, another volume), or it may not be taken away."""


def throw(path: Path) -> Thrown:
    """Put a file into the trash. Raises :class:`NoTrash`; the file then stays where it is."""
    file = QFile(str(path))
    if not file.moveToTrash():
        raise NoTrash(file.errorString())
    place = Path(file.fileName())
    known = bool(file.fileName()) and place != path and os.path.lexists(place)
    return Thrown(path, place if known else None)


def fetch_out(thrown: Thrown) -> Path | None:
    """Put a file back to where it was, or beside what has its name now; None when it is not in the trash any more.

    The folder is made again when it is gone. Raises DownloadError and OSError.
    """
    if thrown.place is None or not thrown.place.is_file():
        return None
    thrown.path.parent.mkdir(parents=True, exist_ok=True)
    placed = put(thrown.place, thrown.path.parent, thrown.path.name, copy=False)
    if let_go(placed):
        _forget_note(thrown.place)
    return placed.target


def _forget_note(place: Path) -> None:
    """What the trash has noted of a file that has left it; it would show an entry that cannot be opened."""
    for note in _notes(place):
        with suppress(OSError):
            note.unlink()


def _notes(place: Path) -> Sequence[Path]:
    """``info/name.trashinfo`` (Trash specification 1.0 of freedesktop.org), or ``$I…`` beside ``$R…`` on Windows."""
    if place.parent.name == "files":
        return [place.parent.parent / "info" / f"{place.name}.trashinfo"]
    if place.name.startswith("$R"):
        return [place.with_name("$I" + place.name[2:])]
    return []
