"""Files of every kind become entries, in bounded memory; whole folders too."""

import itertools
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from pixhaul.core.entries import Block, NewEntry, Piece, flat
from pixhaul.intake.compound import MAGIC as COMPOUND
from pixhaul.intake.decoding import Progress
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.formats import read_kind
from pixhaul.intake.found import refused
from pixhaul.intake.kinds import HEAD, LIST_ENDINGS, Kind, kind_of, packing_of, refuse_binary
from pixhaul.intake.parquets import MAGIC, read_parquet
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.intake.rows import Title
from pixhaul.intake.sharelinks import directed_pieces

MAX_FILES = 1_000
MAX_DEPTH = 5
ZIP = b"PK\x03\x04"
_EMPTY = ("There is no web address in this file", "Add a file with one address on each line.")


def read_file(path: Path, progress: Progress | None = None, reading: Reading = PLAIN) -> Iterator[NewEntry]:
    """Entries of a list file, or of all lists in a folder. ``progress`` gets bytes done and bytes in all.

    Raises :class:`IntakeError` while iterating: at once when the file is no list, at the end when it had no address.
    """
    return flat(file_pieces(path, progress, reading))


def file_pieces(path: Path, progress: Progress | None = None, reading: Reading = PLAIN) -> Iterator[Piece]:
    """The same as :func:`read_file`, in blocks where that is possible."""
    if "\0" in str(path):
        raise IntakeError("This file cannot be read: its name is not usable", "Rename it, then try again.")
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            yield from _read_folder(path, progress, reading)
            return
        if not stat.S_ISREG(mode):
            raise IntakeError("This is not a file that can be read", "Add a text file with one address on each line.")
        with path.open("rb") as file:
            yield from _stream_pieces(file, path.name, progress, reading, path)
    except FileNotFoundError:
        raise IntakeError("There is no such file", "Check its name and place.") from None
    except PermissionError:
        raise IntakeError("You may not read this file", "Ask its owner, or copy it to a place of your own.") from None
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise IntakeError(f"This file cannot be read: {cause}", "Check the disk it lies on, then try again.") from error


def read_stream(
    file: BinaryIO,
    name: str,
    progress: Progress | None = None,
    reading: Reading = PLAIN,
    path: Path | None = None,
) -> Iterator[NewEntry]:
    """Entries of an open, seekable file; its name's ending helps to tell what it is. Raises as :func:`read_file`.

    ``path`` is where its tables say they come from.
    """
    return flat(_stream_pieces(file, name, progress, reading, path))


def _stream_pieces(
    file: BinaryIO, name: str, progress: Progress | None, reading: Reading, path: Path | None = None
) -> Iterator[Piece]:
    total = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(HEAD)
    if not head.strip():
        raise IntakeError("This file is empty", "Add a file with one address on each line.")
    title = Title(name, path)
    # Plain lists are by far the most frequent: they do not wait for the readers of others, and what those stand on.
    if _is_workbook(file, name, head):
        from pixhaul.intake.workbooks import read_workbook

        pieces: Iterator[Piece] = read_workbook(file, total, progress, title, reading)
    elif head.startswith(MAGIC):
        pieces = read_parquet(file, total, progress, title, reading)
    elif packing := packing_of(head):
        from pixhaul.intake.archives import read_archive

        pieces = read_archive(
            file, name, packing, progress, lambda member, inner: read_stream(member, inner, None, reading)
        )
    else:
        kind = kind_of(name, head)
        if kind is not Kind.WEBLOC or not head.startswith(b"bplist00"):
            refuse_binary(head)
        pieces = read_kind(file, kind, total, progress, reading, title)
    none = True
    for piece in directed_pieces(pieces, reading):
        none = False
        yield piece
    if none:
        raise IntakeError(*_EMPTY)


def _is_workbook(file: BinaryIO, name: str, head: bytes) -> bool:
    """Raises IntakeError for one that is locked or damaged."""
    if not head.startswith((ZIP, COMPOUND)):
        return False
    from pixhaul.intake.workbooks import is_workbook

    return is_workbook(file, name)


def _read_folder(folder: Path, progress: Progress | None, reading: Reading) -> Iterator[Piece]:
    """All lists in a folder, by name. One that cannot be read is listed with the reason; the others go on."""
    paths = list(itertools.islice(_walk(folder, MAX_DEPTH), MAX_FILES))
    none = True
    for piece in files_pieces(paths, progress, folder, reading):
        none = none and not isinstance(piece, Block) and bool(piece.refusal)
        yield piece
    if none:
        raise IntakeError(
            "There is no list of addresses in this folder", "Add a text file with one address on each line."
        )


def read_files(
    paths: Sequence[Path], progress: Progress | None = None, root: Path | None = None, reading: Reading = PLAIN
) -> Iterator[NewEntry]:
    """Entries of several files or folders; one that is no list is refused by its name, and the others go on."""
    return flat(files_pieces(paths, progress, root, reading))


def files_pieces(
    paths: Sequence[Path], progress: Progress | None = None, root: Path | None = None, reading: Reading = PLAIN
) -> Iterator[Piece]:
    """The same as :func:`read_files`, in blocks where that is possible."""
    sizes = [path.stat().st_size if path.is_file() else 0 for path in paths]
    total, done = sum(sizes), 0
    for path, size in zip(paths, sizes, strict=True):
        try:
            yield from file_pieces(path, _shifted(progress, done, total), reading)
        except IntakeError as error:
            yield refused(str(path.relative_to(root)) if root else path.name, error.message)
        done += size
        if progress is not None and total:
            progress(done, total)


def _shifted(progress: Progress | None, before: int, total: int) -> Progress | None:
    if progress is None:
        return None
    report = progress
    return lambda done, _: report(before + done, total)


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    """List files in order of their names; links to folders are not followed, hidden ones are left out."""
    try:
        with os.scandir(folder) as entries:
            found = sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except OSError:
        # A sub-folder that may not be read has no lists for this user.
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            if depth > 0:
                yield from _walk(Path(entry.path), depth - 1)
        elif Path(entry.name).suffix.lower() in LIST_ENDINGS and entry.is_file():
            yield Path(entry.path)
