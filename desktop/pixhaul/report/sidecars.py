"""A small JSON file beside each picture, ``cat.jpg.json``: where the picture came from, and what it is."""

import json
import os
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pixhaul.core.addresses import told as told_address
from pixhaul.core.request import DownloadRequest, DownloadResult
from pixhaul.core.wording import plural

ENDING = ".json"
_MAKER = "Pixhaul"
_MOST = 1_000_000
"""Bytes of a sidecar that is looked at; ours are much smaller."""


def sidecar(request: DownloadRequest, result: DownloadResult) -> bytes:
    """The text of a sidecar, UTF-8. No passwords: addresses are without logins, the user's own columns as they are."""
    saved = datetime.fromtimestamp(result.mtime_ns / 1e9, UTC) if result.mtime_ns else None
    told: dict[str, Any] = {
        "generator": _MAKER,
        "file": result.path.rpartition("/")[2],
        "url": told_address(request.url),
        "final_url": told_address(result.final_url),
        "page": told_address(request.referer) if request.referer else None,
        "saved": saved.isoformat(timespec="seconds") if saved else None,
        "sha256": result.sha256.hex(),
        "bytes": result.size,
        "media_type": result.picture.media_type,
        "width": result.picture.width,
        "height": result.picture.height,
        "http_status": result.http_status,
        "etag": result.etag,
        "last_modified": result.last_modified,
        "columns": dict(request.columns),
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def path_of(picture: Path) -> Path:
    """Where the sidecar of a picture lies."""
    return picture.with_name(picture.name + ENDING)


def own_sidecar(picture: Path) -> Path | None:
    """The sidecar of a picture, None when there is none or when somebody else made the file of that name."""
    path = path_of(picture)
    told = _read(path)
    return path if told.get("generator") == _MAKER and told.get("file") == picture.name else None


def remove_with_sidecar(picture: Path, remove: Callable[[Path], bool]) -> bool:
    """Take a picture away by ``remove``, then its own sidecar; what was said of the picture. Raises as it does."""
    beside = own_sidecar(picture)
    gone = remove(picture)
    if beside is not None:
        remove(beside)
    return gone


def write_sidecar(picture: Path, text: bytes) -> bool:
    """Write it; one that Pixhaul made is replaced. False when another file has the name. Raises OSError."""
    path = path_of(picture)
    old = own_sidecar(picture)
    if old is not None:
        old.unlink()
    try:
        file = path.open("xb")
    except FileExistsError:
        return False
    try:
        with file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return True


class Sidecars:
    """Writes them on the workers of a run, and remembers what could not be written. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._missing = 0
        self._why = ""

    def __call__(self, request: DownloadRequest, result: DownloadResult) -> None:
        """The picture lies in its place: whatever becomes of its sidecar is no fault of the picture."""
        try:
            done = write_sidecar(request.folder / result.path, sidecar(request, result))
            why = "other files have their names"
        except OSError as error:
            done, why = False, error.strerror or type(error).__name__
        if not done:
            with self._lock:
                self._missing += 1
                self._why = why

    def take_missing(self) -> tuple[int, str]:
        """How many are missing since the last call, and why the last one is."""
        with self._lock:
            missing, self._missing = self._missing, 0
            return missing, self._why


def missing_words(missing: int, why: str) -> str:
    """A sentence about sidecars that could not be written."""
    return f"{plural(missing, 'picture has', 'pictures have')} no sidecar file: {why}"


def _read(path: Path) -> Mapping[str, Any]:
    """The object in the file; empty when it is not to be had."""
    try:
        if path.is_symlink() or path.stat().st_size > _MOST:
            return {}
        told = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def carry(picture: Path, moved: Path) -> bool:
    """The picture lies at ``moved`` as well: its sidecar too, under the name it has there. Whether it has one there.

    Raises OSError.
    """
    old = own_sidecar(picture)
    if old is None:
        return False
    told = dict(_read(old)) | {"file": moved.name}
    return write_sidecar(moved, (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace"))
