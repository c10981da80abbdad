"""One argument of the command line becomes entries: an address, a list file, a folder, or ``-``."""

import re
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from pixhaul.core.datauris import is_data
from pixhaul.core.entries import NewEntry
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import read_file, read_stream
from pixhaul.intake.found import entry_of, line_entries
from pixhaul.intake.patterns import pattern_of, read_pattern
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.intake.sharelinks import directed

_ADDRESS = re.compile(r"https?:|www\.", re.IGNORECASE)
_IN_MEMORY = 8_000_000
"""Bytes of standard input kept in memory; more goes to a temporary file."""


def read_source(
    argument: str, stdin: BinaryIO, reading: Reading = PLAIN, *, patterns: bool = True
) -> Iterator[NewEntry]:
    """Entries of one SOURCE. Raises :class:`IntakeError` while iterating when it is neither address nor list.

    With ``patterns`` an address such as ``https://host/[01-20].jpg`` stands for all that it means; whether the lines of
    a list do is said by ``reading.patterns``.
    """
    if argument == "-":
        yield from _read_pipe(stdin, reading)
    elif not argument.strip():
        raise IntakeError("The source is empty", "Give an address, a list file, or -.")
    elif patterns and (pattern := pattern_of(argument)) is not None:
        yield from directed(read_pattern(pattern), reading)
    elif _ADDRESS.match(argument.strip()) or is_data(argument):
        yield from directed([entry_of(argument)], reading)
    elif argument[:5].lower() == "file:":
        from pixhaul.intake.dropped import Dropped
        from pixhaul.intake.drops import read_drop

        yield from read_drop(Dropped(urls=[argument]), reading=reading)
    elif _is_pipe(Path(argument)):
        with Path(argument).open("rb") as pipe:
            yield from _read_pipe(pipe, reading)
    elif _exists(Path(argument)):
        yield from read_file(Path(argument), reading=reading)
    else:
        entries = list(line_entries(argument))
        if not entries or any(entry.refusal for entry in entries):
            raise IntakeError(
                "This is neither a web address nor a file",
                "Give a full http:// or https:// address, a list file, or -.",
            )
        yield from directed(entries, reading)


def _read_pipe(pipe: BinaryIO, reading: Reading) -> Iterator[NewEntry]:
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as spool:
        shutil.copyfileobj(pipe, spool)
        # Has all of BinaryIO that is used.
        yield from read_stream(spool, "standard input", reading=reading)  # type: ignore[arg-type]


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _is_pipe(path: Path) -> bool:
    """A named pipe, such as the shell's ``<(command)``."""
    try:
        return stat.S_ISFIFO(path.stat().st_mode)
    except (OSError, ValueError):
        return False
