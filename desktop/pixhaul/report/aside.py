"""A file that is written beside its place and put there as a whole, so that nobody ever meets half of it."""

import io
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO


@dataclass
class ReportError(Exception):
    """The report could not be written; ``message`` says why, ``hint`` what to do."""

    message: str
    hint: str

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}"


class ReportStopped(Exception):
    """The user has called it off; nothing is left of it."""


def check_place(path: Path, coming: Path | None = None) -> None:
    """Raise :class:`ReportError` when no file can lie under this name.

    ``coming`` is a folder, absolute, that will be there by the time the file is written.
    """
    if path.is_dir():
        raise ReportError("The report's name is that of a folder", "Choose another name.")
    if not there(path, coming):
        raise ReportError("The report's folder does not exist", "Create it, or choose another one.")


def there(path: Path, coming: Path | None = None) -> bool:
    """Whether the folder of ``path`` is there, or is the one that is coming."""
    folder = path.absolute().parent
    return folder == coming or folder.is_dir()


def aside_of(path: Path) -> Path:
    """A hidden name beside ``path`` that nobody has."""
    return path.absolute().with_name(f".pixhaul-{secrets.token_hex(8)}.report")


def free_name(path: Path) -> Path:
    """``path``, or ``name (2).csv`` and so on where something of that name lies already."""
    number, free = 1, path
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file to write to, which takes the place of ``path`` when the block ends well and leaves nothing otherwise.

    The permissions of an older file stay. Raises :class:`ReportError`, also for any ``OSError`` of the block.
    """
    check_place(path)
    aside = aside_of(path)
    with told():
        try:
            with aside.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if path.exists():
                aside.chmod(path.stat().st_mode & 0o666)
            aside.replace(path)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise


@contextmanager
def lines_of(raw: BinaryIO, encoding: str) -> Iterator[TextIO]:
    """Text to write into an open file, which stays open. Line ends are written as they are given, and a ``?`` for half
    a surrogate pair, which cells of JSON may hold and no file can.
    """
    file = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
    try:
        yield file
    finally:
        file.detach()


@contextmanager
def told() -> Iterator[None]:
    """Turn what the system refuses into a sentence."""
    try:
        yield
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise ReportError(f"The report could not be written: {why}", "Choose another place for it.") from error
