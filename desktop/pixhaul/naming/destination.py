"""The destination folder: what may be said about it while it is typed, making it, and its temporary files."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pixhaul.core import wording
from pixhaul.core.errors import FolderMissing, FolderNotWritable
from pixhaul.core.storage import storage_error

LOW_SPACE = 1_000_000_000
"""Free bytes below which the user is told although there is room."""
_NOTHING_LEFT = 1_000_000
"""Free bytes below which a disk counts as full."""
CHECK = "c0"
"""Put behind a job's name, it names the temporary files of a check for changes, which may run beside the job."""
_JOB = re.compile(r"[0-9a-f]{1,64}")


class Kind(StrEnum):
    """What a folder is good for. Pictures can be saved with the first three."""

    OK = "ok"
    WILL_BE_CREATED = "will-be-created"
    LOW_SPACE = "low-space"
    NOT_A_FOLDER = "not-a-folder"
    NOT_WRITABLE = "not-writable"
    NO_ROOM = "no-room"


@dataclass(frozen=True, slots=True)
class Verdict:
    """``sentence`` is plain text without a full stop; ``free_bytes`` is None when it cannot be known."""

    kind: Kind
    sentence: str
    free_bytes: int | None = None

    @property
    def usable(self) -> bool:
        return self.kind in (Kind.OK, Kind.WILL_BE_CREATED, Kind.LOW_SPACE)


def verdict(folder: Path, needed_bytes: int = 0) -> Verdict:
    """Judge a folder by reading only: nothing is created. Cheap enough for every key press on a local disk."""
    try:
        existing = _nearest(folder)
        if existing is None:
            return Verdict(Kind.NOT_A_FOLDER, "There is no such disk. Choose another folder")
        if not existing.is_dir():
            what = (
                "This is a file, not a folder" if existing == folder else f"“{existing.name}” is a file, not a folder"
            )
            return Verdict(Kind.NOT_A_FOLDER, f"{what}. Choose another one")
        if not os.access(existing, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
            return Verdict(Kind.NOT_WRITABLE, "You may not write to this folder. Choose another one", _free(existing))
        return _by_room(_free(existing), needed_bytes, new=existing != folder)
    except (OSError, ValueError):
        # Too long, a NUL, a device that does not answer: no folder for pictures in any case.
        return Verdict(Kind.NOT_A_FOLDER, "This path cannot be used. Choose another folder")


def _by_room(free: int | None, needed: int, *, new: bool) -> Verdict:
    if free is None:
        return Verdict(Kind.WILL_BE_CREATED, "Will be created") if new else Verdict(Kind.OK, "Ready")
    room, wanted = wording.size(free), wording.size(needed)
    if free < max(needed, _NOTHING_LEFT):
        if needed:
            return Verdict(Kind.NO_ROOM, f"Not enough room: about {wanted} needed, {room} free", free)
        return Verdict(Kind.NO_ROOM, f"Not enough room: {room} free", free)
    if free - needed < LOW_SPACE:
        if new:
            return Verdict(Kind.LOW_SPACE, f"Little room: {room} free, will be created", free)
        return Verdict(Kind.LOW_SPACE, f"Little room: {room} free", free)
    if new:
        return Verdict(Kind.WILL_BE_CREATED, f"Will be created, {room} free", free)
    return Verdict(Kind.OK, f"{room} free", free)


def _nearest(folder: Path) -> Path | None:
    """The folder itself or the nearest parent that exists (a dangling link exists, and is no folder)."""
    for path in (folder, *folder.absolute().parents):
        try:
            path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            continue
        return path
    return None


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def prepare(folder: Path, *, make: bool = True) -> None:
    """Create the folder where it is missing and prove with a real file that it can be written to.

    With ``make`` false a missing folder stays missing: its disk may be gone, and a folder made in its place would
    hide that. Raises :class:`~pixhaul.core.errors.StorageError`, before the first request.
    """
    if not make and not folder.exists():
        raise FolderMissing
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(prefix=".pixhaul-", dir=folder) as file:
            file.write(b"pixhaul")
            file.flush()
    except (FileExistsError, NotADirectoryError) as error:
        raise FolderNotWritable("a file has the name of the folder") from error
    except ValueError as error:
        raise FolderNotWritable("the path has characters that no folder can have") from error
    except OSError as error:
        known = storage_error(error)
        # Here nothing is gone: the folder cannot be made (no such drive, a place of the system's own).
        raise (FolderNotWritable(known.cause) if isinstance(known, FolderMissing) else known) from error


def part_path(folder: Path, job: str, item: int) -> Path:
    """Where the bytes of one item go until they are checked. ``job`` is the job's id in lower-case hex digits."""
    if not _JOB.fullmatch(job):
        raise ValueError("a job is named by lower-case hex digits")
    return folder / f".pixhaul-{job}-{item}.part"


def parts(folder: Path, job: str) -> Iterator[Path]:
    """The temporary files of a job that lie in the folder; none when the folder is gone or cannot be read."""
    pattern = re.compile(rf"\.pixhaul-{re.escape(job)}(?:{CHECK})?-[0-9]+\.part")
    try:
        with os.scandir(folder) as entries:
            found = [entry.name for entry in entries if pattern.fullmatch(entry.name) and not entry.is_dir()]
    except OSError:
        return
    yield from (folder / name for name in sorted(found))


def remove_parts(folder: Path, job: str) -> int:
    """Delete what a job left behind; returns how many. One that cannot be deleted stays for the next time."""
    removed = 0
    for path in parts(folder, job):
        try:
            path.unlink()
            removed += 1
        except OSError:
            continue
    return removed
