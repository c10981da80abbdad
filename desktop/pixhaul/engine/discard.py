"""Takes away the files of pictures that turned out to be worthless, unless somebody has changed them meanwhile."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from pixhaul.engine.verify import Finding, ToVerify, examine

Remover = Callable[[Path], bool]
"""Takes one file away; true when it can be had back (from the trash). Raises OSError."""


@dataclass(slots=True)
class Discarded:
    """What became of the files."""

    trashed: int = 0
    deleted: int = 0
    kept: int = 0
    """Changed by somebody since they were saved, so they were left alone."""
    stuck: int = 0
    """The system did not let them go."""


def delete(path: Path) -> bool:
    """Remove a file for good. Raises OSError."""
    path.unlink()
    return False


def discard(files: Iterable[ToVerify], remove: Remover = delete) -> Discarded:
    """Take away those of the files that still are what was saved; missing ones count as nothing. Blocking."""
    told = Discarded()
    for file in files:
        found = examine(file)
        if found.finding is Finding.MISSING:
            continue
        if found.finding is Finding.CHANGED:
            told.kept += 1
            continue
        try:
            if remove(file.path):
                told.trashed += 1
            else:
                told.deleted += 1
        except OSError:
            told.stuck += 1
    return told
