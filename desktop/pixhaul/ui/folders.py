"""Folders as people type them: ``~``, relative to home, and what a half-typed path may become. Creates nothing."""

import os
from pathlib import Path

MOST = 100
"""Longest list of proposals."""


def typed_folder(text: str) -> Path:
    """The absolute folder that a typed text means; relative paths count from home. Does not touch the disk."""
    try:
        path = Path(text.strip()).expanduser()
    except RuntimeError:  # "~name" of an unknown user stays as it is
        path = Path(text.strip())
    return path if path.is_absolute() else Path.home() / path


def proposals(text: str) -> list[str]:
    """Folders that the text may go on to, written in the way it was begun; hidden ones only after a dot."""
    cut = max((text.rfind(sep) for sep in (os.sep, os.altsep) if sep), default=-1) + 1
    begun, start = text[:cut], text[cut:].casefold()
    if not begun:
        return []
    found = []
    try:
        with os.scandir(typed_folder(begun)) as entries:
            for entry in entries:
                name = entry.name
                hidden = name.startswith(".") and not start.startswith(".")
                if not hidden and name.casefold().startswith(start) and entry.is_dir():
                    found.append(name)
    except (OSError, ValueError):
        return []  # A folder that cannot be read has nothing to propose; the verdict says why.
    return [begun + name for name in sorted(found, key=str.casefold)[:MOST]]


def nearest_existing(folder: Path) -> Path:
    """The folder itself, or the closest parent that is there; home when there is none."""
    for path in (folder, *folder.parents):
        try:
            if path.is_dir():
                return path
        except (OSError, ValueError):
            continue
    return Path.home()
