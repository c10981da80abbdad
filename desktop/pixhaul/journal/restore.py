"""A job read back from the record into the list, with a look at what really lies in the folder."""

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from pixhaul.core.addresses import without_credentials
from pixhaul.core.errors import PasswordNeeded
from pixhaul.core.items import Failure, ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import SAVED, UNFINISHED, DownloadStatus
from pixhaul.journal.errors import JournalError
from pixhaul.journal.records import Records, status_of
from pixhaul.journal.rows import ItemRecord, Job

_LONGEST_GAP = 2_000_000
_QUEUED = DownloadStatus.QUEUED
_REFUSED = DownloadStatus.REFUSED.word
_TRIED = frozenset(
    status.word for status in (*SAVED, DownloadStatus.TRASHED, DownloadStatus.FAILED, DownloadStatus.CANCELLED)
)

Narrow = tuple[int, str, int, str | None, int, str, str]
"""Item, url, secret, referer, removed, status, message."""

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
    filler = _Filler(records, job, store, logins, again, found)
    for page in records.pages(job):
        filler.take(page)
    records.origins(job, store.origins)
    records.marks(job, store.marks)
    records.looks(job, lambda item: item < store.slots and store.state(item) in SAVED, store.results.looks)
    store.marks.leave(item for item, _ in list(store.marks.all()) if store.row_of(item) < 0)
    store.settle_duplicates()
    store.transfer_seconds = 0.0
    store.take_dirty()
    found.queued = store.count(DownloadStatus.QUEUED)
    found.failed = store.count(DownloadStatus.FAILED)
    found.saved = store.count(*SAVED)
    return found


class _Filler:
    """Takes the entries page by page. Most of a long list are queued and nothing else, so all goes by that."""

    def __init__(
        self,
        records: Records,
        job: Job,
        store: ItemStore,
        logins: dict[str, str],
        again: frozenset[DownloadStatus],
        found: Restored,
    ) -> None:
        self._records = records
        self._job = job
        self._folder = str(job.folder)
        self._store = store
        self._logins = logins
        self._again = again
        self._found = found

    def take(self, page: list[Narrow]) -> None:
        """Put a page of entries at the end of the list."""
        rows = _without_gaps(page, self._store.slots)
        tried: dict[int, ItemRecord] = {}
        if any(row[5] in _TRIED for row in rows):
            tried = {row.item: row for row in self._records.tried(self._job, rows[0][0], rows[-1][0])}
        states = [
            _QUEUED if row[5] == "queued" and not row[2] and not row[4] else self._state(row, tried) for row in rows
        ]
        self._store.adopt([self._entry(row) for row in rows], states)
        for item, record in tried.items():
            self._fill(record, self._store.state(item))
        for row, state in zip(rows, states, strict=True):
            if row[2] and state is DownloadStatus.FAILED and status_of(row[5]) is not DownloadStatus.FAILED:
                self._store.fail(row[0], PasswordNeeded())

    def _entry(self, row: Narrow) -> NewEntry:
        _, url, secret, referer, _, word, message = row
        if secret:
            url = self._logins.get(url, url)
        return NewEntry(url, message if word == _REFUSED else "", referer)

    def _state(self, row: Narrow, tried: dict[int, ItemRecord]) -> DownloadStatus:
        item, url, secret, _, removed, word, _ = row
        if removed:
            return DownloadStatus.REMOVED
        state = status_of(word)
        if state is DownloadStatus.TRASHED and still_there(self._folder, tried[item]):
            return DownloadStatus.COMPLETE  # it never went there, or somebody has fetched it out again
        if state in SAVED:
            if still_there(self._folder, tried[item]):
                return state
            self._found.gone += 1
            state = _QUEUED
        elif state in UNFINISHED or state in self._again:
            state = _QUEUED
        if state is _QUEUED and secret and url not in self._logins:
            self._found.passwords += 1
            return DownloadStatus.FAILED
        return state

    def _fill(self, row: ItemRecord, state: DownloadStatus) -> None:
        store, item = self._store, row.item
        if state in SAVED or state is DownloadStatus.TRASHED:
            store.complete(item, result_of(row), state)
        elif state is status_of(row.status):
            store.restore_failure(item, Failure(row.reason, row.message, row.hint, row.cause), row.http_status, state)
            store.add_seconds(item, row.seconds)
        else:
            return
        store.attempts[item] = min(row.attempts, 255)


def _without_gaps(page: list[Narrow], expected: int) -> list[Narrow]:
    """Ids must be the places in the list; an id that was never stored becomes a removed entry."""
    if page[-1][0] - expected == len(page) - 1:  # ids ascend, so there is no gap
        return page
    rows: list[Narrow] = []
    for row in page:
        if row[0] - expected > _LONGEST_GAP:
            raise JournalError("The record of these downloads is not in order", cause=f"entry {row[0]}")
        rows += [(missing, "", 0, None, 1, _QUEUED.word, "") for missing in range(expected, row[0])]
        rows.append(row)
        expected = row[0] + 1
    return rows


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
    """Whether the recorded file is a plain one with the same size and time of change, below the folder or elsewhere."""
    path = row.path or ""
    if PurePath(path).is_absolute():  # moved elsewhere, or saved while another folder was chosen
        root, _, path = path.rpartition("/")
        folder = root or "/"
    return as_saved(folder, path, row.size, row.mtime_ns)


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
