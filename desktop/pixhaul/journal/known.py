"""What was saved in a folder before, by any job: no address is asked for twice, and the folder can be verified."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from pixhaul.core.addresses import without_credentials
from pixhaul.core.request import DownloadResult
from pixhaul.journal.records import Records
from pixhaul.journal.restore import result_of, still_there
from pixhaul.journal.rows import ItemRecord

ASKED_AT_ONCE = 500
"""Addresses in one look-up; SQLite takes 32,766 values in a statement (sqlite.org/limits.html)."""


@dataclass(frozen=True, slots=True)
class SavedFile:
    """A picture as it was recorded when it was saved."""

    path: str
    """Relative to the folder, parts separated by ``/``."""
    size: int
    sha256: bytes
    url: str


def already_here(
    records: Records, folder: Path, addresses: Iterable[tuple[int, str]], *, besides: int | None = None
) -> dict[int, DownloadResult]:
    """Of these ids and addresses: those whose picture lies in the folder, unchanged in size and time, as saved.

    What the file is and where it came from is told as it was recorded; ``seconds`` are 0, since nothing is transferred.
    The job with the id ``besides`` is not asked. Blocking: for the writer's thread. Raises ``JournalError``.
    """
    jobs = [job for job in records.jobs_in(folder) if job != besides]
    if not jobs:
        return {}
    root = str(folder.absolute())
    found: dict[int, DownloadResult] = {}
    asked = iter(addresses)
    while batch := list(islice(asked, ASKED_AT_ONCE)):
        bare = {item: without_credentials(url) for item, url in batch}
        saved = _newest(records.saved(jobs, list(dict.fromkeys(bare.values()))), root)
        for item, url in bare.items():
            row = saved.get(url)
            if row is not None:
                found[item] = result_of(row._replace(seconds=0.0))
    return found


def _newest(rows: Iterable[ItemRecord], root: str) -> Mapping[str, ItemRecord]:
    """By address, the first row (they come newest first) whose file is there."""
    found: dict[str, ItemRecord] = {}
    for row in rows:
        if row.url not in found and still_there(root, row):
            found[row.url] = row
    return found


def saved_files(records: Records, folder: Path) -> Iterator[SavedFile]:
    """All pictures that were ever saved in the folder, each path once, as the newest job has it. Blocking."""
    seen: set[str] = set()
    for job in records.jobs_in(folder):
        for path, size, digest, url in records.files(job):
            if path not in seen and digest is not None:
                seen.add(path)
                yield SavedFile(path, size, digest, url)


def resolved(folder: Path) -> Sequence[Path]:
    """The folder under the names that a job may have recorded: as given, and with its links followed."""
    given = folder.absolute()
    plain = Path(os.path.normpath(given))
    return list(dict.fromkeys((given, plain, plain.resolve())))
