"""A job read back from the record into the list, with a look at what really lies in the folder."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from pixhaul.core.addresses import without_credentials
from pixhaul.core.errors import PasswordNeeded
from pixhaul.core.items import Failure, ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import SAVED, UNFINISHED, DownloadStatus
from pixhaul.journal.errors import JournalError
from pixhaul.journal.records import Records, status_of
from pixhaul.journal.rows import ItemRecord, Job

_BATCH = 2_000
_REFUSED = DownloadStatus.REFUSED.word
_COARSE_NS = 10_000_000
_COARSE_SPAN_NS = 2_000_000_000
"""exFAT keeps times to 10 ms and FAT to 2 s: a file on such a disk looks rounded once it has been unmounted."""


@dataclass(slots=True)
class Restored:
    """What was found."""

    saved: int = 0
    """Pictures that are still there as they were saved."""
    queued: int = 0
    """Entries that wait to be fetched."""
    failed: int = 0
    gone: int = 0
    """Of the queued ones: pictures that were saved once and are missing or changed now."""
    passwords: int = 0
    """Of the failed ones: addresses whose password was not kept and has to be given again."""
    folder_missing: bool = False
    """The destination as a whole is not there (a disk that is not connected, perhaps)."""


def restore(
    records: Records,
    job: Job,
    store: ItemStore,
    *,
    addresses: Iterable[str] = (),
    again: frozenset[DownloadStatus] = frozenset(),
) -> Restored:
    """Fill the empty ``store`` with the entries of ``job`` under the same ids.

    Saved pictures stay saved when the file is there with the size and time of change that were recorded; otherwise,
    and when they were unfinished, entries are queued. Failed ones keep their sentences, unless their state is in
    ``again``.
    ``addresses`` are canonical addresses that may bring back the passwords that the record does not keep.
    The store's ``transfer_seconds`` stay zero, because they are compared with the time of the present run.
    Must run where the store may be used (before it is handed to its owner). Raises ``JournalError``.
    """
    if store.slots:
        raise ValueError("the store to restore into must be empty")
    logins = {without_credentials(url): url for url in addresses if "@" in url}
    found = Restored(folder_missing=not job.folder.is_dir())
    filler = _Filler(job.folder, store, logins, again, found)
    rows = iter(records.load(job))
    while batch := list(islice(rows, _BATCH)):
        filler.take(batch)
    store.settle_duplicates()
    store.transfer_seconds = 0.0
    store.take_dirty()
    found.queued = store.count(DownloadStatus.QUEUED)
    found.failed = store.count(DownloadStatus.FAILED)
    found.saved = store.count(*SAVED)
    return found


class _Filler:
    def __init__(
        self,
        folder: Path,
        store: ItemStore,
        logins: dict[str, str],
        again: frozenset[DownloadStatus],
        found: Restored,
    ) -> None:
        self._folder = str(folder)
        self._store = store
        self._logins = logins
        self._again = again
        self._found = found

    def take(self, batch: list[ItemRecord]) -> None:
        rows = list(_without_gaps(batch, self._store.slots))
        states = [self._state(row) for row in rows]
        self._store.adopt([self._entry(row) for row in rows], states)
        for row, state in zip(rows, states, strict=True):
            self._fill(row, state)

    def _entry(self, row: ItemRecord) -> NewEntry:
        refusal = row.message if row.status == _REFUSED else ""
        return NewEntry(self._logins.get(row.url, row.url) if row.secret else row.url, refusal, row.referer)

    def _state(self, row: ItemRecord) -> DownloadStatus:
        if row.removed:
            return DownloadStatus.REMOVED
        state = status_of(row.status)
        if state in SAVED:
            if still_there(self._folder, row):
                return state
            self._found.gone += 1
            state = DownloadStatus.QUEUED
        elif state in UNFINISHED or state in self._again:
            state = DownloadStatus.QUEUED
        if state is DownloadStatus.QUEUED and row.secret and row.url not in self._logins:
            self._found.passwords += 1
            return DownloadStatus.FAILED
        return state

    def _fill(self, row: ItemRecord, state: DownloadStatus) -> None:
        store, item = self._store, row.item
        if state in SAVED:
            store.complete(item, result_of(row), state)
        elif state is DownloadStatus.FAILED and status_of(row.status) is not DownloadStatus.FAILED:
            store.fail(item, PasswordNeeded())
            return
        elif state in (DownloadStatus.FAILED, DownloadStatus.CANCELLED):
            store.restore_failure(item, Failure(row.reason, row.message, row.hint, row.cause), row.http_status, state)
            store.add_seconds(item, row.seconds)
        else:
            return
        store.attempts[item] = min(row.attempts, 255)


def _without_gaps(batch: list[ItemRecord], expected: int) -> Iterator[ItemRecord]:
    """Ids must be the places in the list; an id that was never stored becomes a removed entry."""
    for row in batch:
        if row.item < expected or row.item - expected > _BATCH * 1000:
            raise JournalError("The record of these downloads is not in order", cause=f"entry {row.item}")
        for missing in range(expected, row.item):
            yield ItemRecord(missing, "", removed=True)
        yield row
        expected = row.item + 1


def result_of(row: ItemRecord) -> DownloadResult:
    """The picture as it was recorded when it was saved."""
    path = row.path or ""
    return DownloadResult(
        path=path,
        size=row.size,
        sha256=row.sha256 or bytes(32),
        picture=PictureFacts(row.media_type, _extension(path), row.width, row.height),
        final_url=row.final_url or row.url,
        http_status=row.http_status,
        etag=row.etag,
        last_modified=row.last_modified,
        mtime_ns=row.mtime_ns,
        seconds=row.seconds,
    )


def _extension(path: str) -> str:
    stem, dot, extension = path.rpartition(".")
    return dot + extension if stem and "/" not in extension else ""


def still_there(folder: str, row: ItemRecord) -> bool:
    """Whether the recorded file lies below the folder, a plain file, with the same size and time of change."""
    return as_saved(folder, row.path or "", row.size, row.mtime_ns)


def as_saved(folder: str, path: str, size: int, mtime_ns: int) -> bool:
    """Whether a plain file of that size and time of change (0: any) has this relative path. Its bytes are not read."""
    if not path or not _is_below(path):
        return False
    try:
        found = os.lstat(f"{folder}{os.sep}{path}")
    except (OSError, ValueError):
        return False
    if not stat.S_ISREG(found.st_mode) or found.st_size != size:
        return False
    return mtime_ns == 0 or _same_time(mtime_ns, found.st_mtime_ns)


def _is_below(path: str) -> bool:
    return not path.startswith("/") and "\\" not in path and ".." not in path.split("/")


def _same_time(recorded: int, found: int) -> bool:
    return found == recorded or (found % _COARSE_NS == 0 and abs(found - recorded) < _COARSE_SPAN_NS)
