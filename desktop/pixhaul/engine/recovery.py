"""After a kill: pictures that have their name already, but not their place in the record."""

import hashlib
import stat
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from pixhaul.core.request import DownloadResult
from pixhaul.core.status import DownloadStatus
from pixhaul.journal import intents
from pixhaul.journal.intents import Intent
from pixhaul.journal.records import Records
from pixhaul.journal.rows import Job, Outcome
from pixhaul.naming.place import paths_of

MOST_ALIKE = 10_000
"""Numbered names looked at for one picture."""


def recover(records: Records, path: Path) -> int:
    """Record what the notes at ``path`` say was being placed and what is whole in its folder; returns how many.

    To be called with the lock of the record held, before any job is read. The notes are gone afterwards. Blocking;
    hashes files. Raises ``JournalError``.
    """
    by_job: dict[str, dict[int, Intent]] = {}
    for intent in intents.read(path):
        by_job.setdefault(intent.job, {})[intent.item] = intent
    found = 0
    for key, noted in by_job.items():
        job = records.job(key)
        if job is None:
            continue
        unsaved = records.unsaved(job, noted)
        if unsaved:
            outcomes = list(_outcomes(job, [noted[item] for item in unsaved], records.saved_paths(job)))
            records.record(job, outcomes)
            found += len(outcomes)
    intents.remove(path)
    return found


def _outcomes(job: Job, noted: list[Intent], taken: set[str]) -> Iterator[Outcome]:
    """First what lies under its planned name: pictures of the same bytes may have been planned side by side."""
    for span in (1, MOST_ALIKE):
        missing = []
        for intent in noted:
            result = _placed(job.folder, intent, taken, span)
            if result is None:
                missing.append(intent)
                continue
            taken.add(result.path)
            yield Outcome(
                intent.item,
                DownloadStatus.COMPLETE,
                result,
                http_status=result.http_status,
                attempts=1,
                seconds=result.seconds,
            )
        noted = missing


def _placed(folder: Path, intent: Intent, taken: set[str], span: int) -> DownloadResult | None:
    """The file that the picture became: the planned name, or the next free one where that was taken.

    At most ``span`` names are looked at.

    Names between may be missing: they are kept for other pictures.
    """
    wanted = intent.result
    for path in islice(paths_of(wanted.path, intent.extension, intent.number), span):
        file = folder / path
        try:
            facts = file.lstat()
        except FileNotFoundError:
            continue
        except (OSError, ValueError):
            return None
        if path not in taken and stat.S_ISREG(facts.st_mode) and facts.st_size == wanted.size:
            with file.open("rb") as opened:
                digest = hashlib.file_digest(opened, "sha256").digest()
            if digest == wanted.sha256:
                return replace(wanted, path=path, mtime_ns=facts.st_mtime_ns)
    return None
