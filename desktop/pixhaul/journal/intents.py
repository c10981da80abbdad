"""What is about to get its final name, noted just before: so that a killed process leaves no doubt about it.

Outcomes reach the record in batches, up to a quarter of a second late. A kill in that moment would leave a whole
picture in the folder that nobody remembers, and it would be fetched again. The note needs no flush to the disk: a kill
takes nothing away that the system has been given, and after a power cut such a picture is merely fetched once more.
"""

import json
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pixhaul.core.request import DownloadResult, PictureFacts

ROTATE_BYTES = 4_000_000
"""Size at which a new file is begun; the one before is kept, older notes are in the record long since."""


def beside(journal: Path) -> Path:
    """Where the notes lie that belong to a record."""
    return journal.with_name("placing.jsonl")


@dataclass(frozen=True, slots=True)
class Intent:
    """One picture that was to be placed. ``result.path`` is the wanted path without extension."""

    job: str
    """Key of the job."""
    item: int
    result: DownloadResult
    extension: str
    """What stands behind the name, with its dot; empty when the name has it already."""
    number: int = 1
    """Which of equal names was planned."""


class Intents:
    """Appends notes; thread-safe. Notes nothing until :meth:`open`, which needs the lock of the record."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle = -1
        self._written = 0
        self._lock = threading.Lock()

    def open(self) -> None:
        """Begin to note. A file that cannot be written means no notes, and nothing else."""
        with self._lock:
            self._open()

    def _open(self) -> None:
        try:
            self._handle = os.open(
                self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600
            )
            self._written = os.fstat(self._handle).st_size
        except OSError:
            self._handle = -1

    def note(self, intent: Intent) -> None:
        """Write one line. Failing to is no reason to keep a picture from its name."""
        result = intent.result
        line = json.dumps(
            [
                *(intent.job, intent.item, result.path, result.size, result.sha256.hex(), result.final_url),
                *(result.http_status, result.etag, result.last_modified, result.seconds),
                *(result.picture.media_type, result.picture.extension, result.picture.width, result.picture.height),
                *(intent.extension, intent.number),
            ]
        )
        with self._lock:
            if self._handle < 0:
                return
            try:
                self._written += os.write(self._handle, line.encode("ascii") + b"\n")
                if self._written >= ROTATE_BYTES:
                    self._close()
                    self.path.replace(_older(self.path))
                    self._open()
            except OSError:
                self._close()

    def close(self, *, recorded: bool) -> None:
        """End; when everything is in the record the notes have served their purpose and go."""
        with self._lock:
            self._close()
        if recorded:
            remove(self.path)

    def _close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def read(path: Path) -> Iterator[Intent]:
    """All notes, oldest first. A line that was cut off by the kill is passed over."""
    for file in (_older(path), path):
        try:
            lines = file.read_bytes().splitlines()
        except OSError:
            continue
        for line in lines:
            try:
                yield _intent(json.loads(line))
            except (ValueError, TypeError):
                continue


def remove(path: Path) -> None:
    """Forget all notes."""
    for file in (path, _older(path)):
        try:
            file.unlink(missing_ok=True)
        except OSError:
            continue


def _older(path: Path) -> Path:
    return path.with_name(path.name + ".1")


def _intent(fields: object) -> Intent:
    if not isinstance(fields, list):
        raise TypeError("not a note")
    first, (kind, width, height, *name) = fields[:11], fields[11:]
    job, item, stem, size, sha256, final_url, status, etag, modified, seconds, media = first
    extension, number = name or (kind, 1)  # a version before plans noted no more
    if not (isinstance(job, str) and isinstance(item, int) and isinstance(stem, str) and isinstance(size, int)):
        raise TypeError("not a note")
    if not (isinstance(sha256, str) and isinstance(width, int) and isinstance(height, int)):
        raise TypeError("not a note")
    if not isinstance(number, int):
        raise TypeError("not a note")
    facts = PictureFacts(str(media), str(kind), width, height)
    return Intent(
        job,
        item,
        DownloadResult(
            path=stem,
            size=size,
            sha256=bytes.fromhex(sha256),
            picture=facts,
            final_url=str(final_url),
            http_status=status if isinstance(status, int) else 200,
            etag=etag if isinstance(etag, str) else None,
            last_modified=modified if isinstance(modified, str) else None,
            seconds=seconds if isinstance(seconds, float) else 0.0,
        ),
        str(extension),
        number,
    )
