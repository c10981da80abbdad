"""The values that go into the record and come out of it, and how they are kept free of passwords."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from pixhaul.core.addresses import without_credentials, without_logins
from pixhaul.core.errors import AddressError
from pixhaul.core.items import Failure, ItemStore
from pixhaul.core.request import DownloadResult
from pixhaul.core.status import SAVED, UNFINISHED, DownloadStatus

OPEN = "open"
FINISHED = "finished"

_WORD_OF = tuple(status.word for status in DownloadStatus)
_QUEUED, _REFUSED, _REMOVED = DownloadStatus.QUEUED, DownloadStatus.REFUSED, DownloadStatus.REMOVED


@dataclass(frozen=True, slots=True)
class Job:
    """One list and its destination."""

    id: int
    key: str
    """16 hex digits that never change: the name of the job outside the record."""
    created: float
    """Seconds since the epoch."""
    folder: Path
    template: str
    fingerprint: str
    """See :func:`fingerprint`; empty once the list has been edited by hand."""
    state: str
    """``open`` or ``finished``."""
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JobSummary:
    """A job with the number of its entries in each state (removed entries are not counted)."""

    job: Job
    counts: Mapping[DownloadStatus, int]

    @property
    def listed(self) -> int:
        """Entries that stand for a picture of their own: the 20,000 of "8,412 of 20,000"."""
        apart = (DownloadStatus.REFUSED, DownloadStatus.DUPLICATE, DownloadStatus.REMOVED)
        return sum(number for status, number in self.counts.items() if status not in apart)

    @property
    def saved(self) -> int:
        return sum(self.counts.get(status, 0) for status in SAVED)

    @property
    def left(self) -> int:
        """Entries that were not tried to the end."""
        return sum(self.counts.get(status, 0) for status in (*UNFINISHED, DownloadStatus.CANCELLED))


class ItemRecord(NamedTuple):
    """One entry as it is stored; the fields stand in the order of the table's columns."""

    item: int
    url: str
    """The address without user name and password, or the text of a refused line."""
    secret: bool = False
    """The address had a user name or password: it must be given again after a restart."""
    referer: str | None = None
    removed: bool = False
    status: str = DownloadStatus.QUEUED.word
    reason: str = ""
    message: str = ""
    hint: str = ""
    cause: str = ""
    path: str | None = None
    size: int = 0
    mtime_ns: int = 0
    sha256: bytes | None = None
    media_type: str = ""
    width: int = 0
    height: int = 0
    final_url: str = ""
    http_status: int = 0
    etag: str | None = None
    last_modified: str | None = None
    attempts: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one entry: the whole of it, because everything stored about the try before is replaced."""

    item: int
    status: DownloadStatus
    result: DownloadResult | None = None
    failure: Failure | None = None
    http_status: int = 0
    attempts: int = 0
    seconds: float = 0.0
    """Transfer time of all tries so far."""


def record_of(store: ItemStore, item: int) -> ItemRecord:
    """A new entry of the list, ready to be stored. Only on the thread that owns the list."""
    status = store.status[item]
    url = store.urls[item]
    if status == _QUEUED and "@" not in url:  # nearly all of a long list
        return ItemRecord(item, url, False, store.referer(item))
    failure = store.failure(item)
    removed = status == _REMOVED
    if removed:  # in the state in which it would come back: nobody else remembers what was refused
        status = _REFUSED if failure is not None and failure.reason == AddressError.reason else _QUEUED
    bare = url if "@" not in url else scrub(url) if status == _REFUSED else without_credentials(url)
    return ItemRecord(
        item,
        bare,
        status != _REFUSED and bare != url,
        store.referer(item),
        removed,
        _WORD_OF[status],
        *((failure.reason, failure.message, failure.hint, failure.cause) if failure else ()),
    )


def outcome_of(store: ItemStore, item: int, result: DownloadResult | None = None) -> Outcome:
    """The present state of an entry that has just ended. Only on the thread that owns the list."""
    return Outcome(
        item,
        store.state(item),
        result,
        store.failure(item),
        result.http_status if result else store.results.http[item],
        store.attempts[item],
        round(store.seconds(item), 3),
    )


def fingerprint(urls: Iterable[str]) -> str:
    """sha256 (hex) over canonical addresses in list order, user names and passwords left out."""
    digest = hashlib.sha256()
    for url in urls:
        digest.update(without_credentials(url).encode("utf-8", "surrogatepass") + b"\n")
    return digest.hexdigest()


def scrub(text: str) -> str:
    """Any text without what looks like a login, and without what SQLite cannot hold (lone surrogates)."""
    return without_logins(text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8"))
