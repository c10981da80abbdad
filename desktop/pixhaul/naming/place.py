"""The atomic step from a finished temporary file to its final name."""

import errno
import itertools
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from pixhaul.core.errors import FolderMissing, WriteFailed
from pixhaul.core.openfile import OWN, OpenFile
from pixhaul.core.storage import storage_error
from pixhaul.naming.claims import FREE, Claims, Turn
from pixhaul.naming.folders import OpenFolder, numbered, open_folder
from pixhaul.naming.parts import safe_part
from pixhaul.naming.rename import Mover, move_new, ways

MAX_NAME_BYTES = 255
"""Longest file name of ext4, APFS, NTFS and most others."""
_PIECE = 1024 * 1024
SHORT_NAME_BYTES = 140
"""What encrypted home folders (eCryptfs) still take."""


def place(
    part: Path,
    folder: Path,
    stem: str,
    extension: str,
    claims: Claims,
    turn: Turn = FREE,
    *,
    file: OpenFile | None = None,
    movers: Sequence[Mover] | None = None,
) -> str:
    """Move ``part`` to ``folder/stem+extension`` and return the relative path it got, parts joined by ``/``.

    ``turn`` says which of equal names is planned for it, and which ones for others. ``file`` is the part, where it
    is open for writing already; it is closed here.

    Never replaces a file, link or folder: a taken name becomes ``stem (2)``. Sub-folders of ``stem`` are made, the
    destination itself never is. The bytes are on the disk before the name is, and no execute bit stays. Blocking.

    A file that a killed run has placed and not recorded any more is taken for this one when every byte is the same.

    Raises :class:`~pixhaul.core.errors.StorageError`; ``part`` then stays where it is (so that a full disk can be
    mended and the step repeated) and is the caller's to remove.
    """
    *folders, name = [safe_part(text) for text in stem.split("/") if text] or [safe_part("")]
    ways_here = ways() if movers is None else movers
    try:
        _settle(part, OpenFile.at(part, OWN) if file is None else file)
        try:
            return _place(part, folder, folders, (name, extension, MAX_NAME_BYTES), claims, turn, ways_here)
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            return _place(part, folder, folders, (name, extension, SHORT_NAME_BYTES), claims, turn, ways_here)
    except OSError as error:
        if not folder.is_dir():
            raise FolderMissing(type(error).__name__) from error
        if error.errno == errno.ENOENT:
            raise WriteFailed("the temporary file or its folder was removed by another program") from error
        raise storage_error(error) from error


def path_of(stem: str, number: int, extension: str) -> str:
    """The relative path of a safe stem: ``a/cat.jpg``, ``a/cat (2).jpg``."""
    folder, slash, name = stem.rpartition("/")
    return folder + slash + numbered(name, number, extension, MAX_NAME_BYTES)


def paths_of(stem: str, extension: str, planned: int = 1) -> Iterator[str]:
    """The relative paths that :func:`place` may try: the planned one, then ``a/cat.jpg``, ``a/cat (2).jpg``, and so on.

    The planned one comes once more in its order.
    """
    safe = "/".join([safe_part(text) for text in stem.split("/") if text] or [safe_part("")])
    for number in itertools.chain((planned,), itertools.count(1)):
        yield path_of(safe, number, extension)


def _settle(part: Path, file: OpenFile) -> None:
    """Bytes to the disk, no execute bit; closed, since Windows gives no other name to what is open. Raises OSError."""
    with file:
        if file.mode & 0o111 and hasattr(os, "fchmod"):
            os.fchmod(file.handle, file.mode & 0o666)
        os.fsync(file.handle)
        if not file.is_at(part):  # what was checked is not what would get the name
            raise FileNotFoundError(errno.ENOENT, "something else has the name of the temporary file")


def _place(
    part: Path,
    root: Path,
    folders: list[str],
    name: tuple[str, str, int],
    claims: Claims,
    turn: Turn,
    movers: Sequence[Mover],
) -> str:
    stem, extension, limit = name
    with open_folder(root, folders, limit) as folder:
        prefix = folder.relative + "/" if folder.relative else ""
        if claims.needs_seed(folder.relative):
            claims.seed(folder.relative, folder.names())

        def candidate(number: int) -> str:
            return prefix + numbered(stem, number, extension, limit)

        for path in claims.unrecorded(candidate, turn):
            if _same_file(part, folder, path.removeprefix(prefix)) and claims.adopt(path):
                part.unlink()
                return path
        while True:
            path = claims.claim_first(candidate, turn)
            if _moved(part, folder, path.removeprefix(prefix), path, claims, movers):
                return path


def _same_file(part: Path, folder: OpenFolder, name: str) -> bool:
    """Whether a plain file of this name holds the very bytes of ``part``. Raises OSError when ``part`` is not there."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    with part.open("rb") as ours:
        try:
            path = name if folder.fd is not None else folder.path / name
            handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), dir_fd=folder.fd)
        except OSError:
            return False  # a link, or gone meanwhile: nothing to take over
        try:
            facts = os.fstat(handle)
            if not stat.S_ISREG(facts.st_mode) or facts.st_size != os.fstat(ours.fileno()).st_size:
                return False
            while piece := ours.read(_PIECE):
                if os.read(handle, len(piece)) != piece:
                    return False
            return True
        finally:
            os.close(handle)


def _moved(part: Path, folder: OpenFolder, name: str, path: str, claims: Claims, movers: Sequence[Mover]) -> bool:
    """False when somebody else has made that name meanwhile: it stays claimed and the next one is tried."""
    try:
        move_new(part, folder, name, movers)
    except FileExistsError:
        return False
    except OSError:
        claims.release(path)
        raise
    return True
