"""Files that hold one link: .url (Windows), .desktop of type Link, .webloc (macOS)."""

import itertools
import plistlib
import re
from collections.abc import Iterator
from typing import BinaryIO

from pixhaul.core.entries import NewEntry
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.found import entry_of
from pixhaul.intake.kinds import HEAD

_SHORTCUT = re.compile(r"\s*URL(?:\[[^\]]*\])?\s*=\s*(\S.*)", re.IGNORECASE)


def read_shortcut(lines: Iterator[str]) -> Iterator[NewEntry]:
    """The address of a .url file (Windows) or of a .desktop file of type Link."""
    for line in itertools.islice(lines, 1000):
        if match := _SHORTCUT.fullmatch(line):
            yield entry_of(match[1].strip())
            return


def read_webloc(file: BinaryIO) -> Iterator[NewEntry]:
    """The address of a .webloc file: a property list, as XML or binary. Raises :class:`IntakeError`, OSError."""
    file.seek(0)
    data = file.read(HEAD)
    try:
        value = plistlib.loads(data)
    except Exception as error:
        # plistlib raises whatever its input makes it stumble over.
        raise IntakeError("This link file is damaged", "Open it, then copy the address and paste it.") from error
    address = value.get("URL") if isinstance(value, dict) else None
    if isinstance(address, str):
        yield entry_of(address)
