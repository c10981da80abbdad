"""Small JSON files that survive a crash: written aside, flushed, then renamed over the old one."""

import json
import os
import tempfile
from pathlib import Path
from typing import Any

BAD = ".bad"
"""What the name of a file that cannot be read ends with, once it is set aside."""


def read_object(path: Path) -> dict[str, Any]:
    """The object in the file; empty when there is none. An unreadable file is set aside as ``*.bad``."""
    return read_or_aside(path)[0]


def read_or_aside(path: Path) -> tuple[dict[str, Any], bool]:
    """The same, and whether the file could be read (or there is none)."""
    value = _read(path)
    if value is None:
        _set_aside(path)
    return value or {}, value is not None


def peek_object(path: Path) -> dict[str, Any]:
    """The object in the file; empty when there is none or it cannot be read. The file is left alone."""
    return _read(path) or {}


def _read(path: Path) -> dict[str, Any] | None:
    """None for a file that cannot be read, or holds something else."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def write_object(path: Path, value: dict[str, Any]) -> None:
    """Replace the file as a whole. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=path.name + ".", suffix=".new", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(value, file, indent=2, ensure_ascii=False, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + BAD))
    except OSError:
        # A read-only folder: the file stays where it is and defaults are used for this run.
        return
