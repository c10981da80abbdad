"""A list is joined to the record: an earlier run goes on, and what any run has saved is not fetched again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.journal.known import already_here
from pixhaul.journal.records import Records
from pixhaul.journal.restore import restore
from pixhaul.journal.rows import Job, fingerprint
from pixhaul.journal.slices import origins_of

AGAIN = frozenset({DownloadStatus.FAILED, DownloadStatus.CANCELLED})
"""States that a new run of the same list does not take for the last word."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The list as it shall be run."""

    store: ItemStore
    job: Job | None
    """The earlier run that goes on, None when a job must be begun."""
    found: Mapping[int, DownloadResult]
    """Entries whose picture lies in the folder already, saved by another run; they are ``skipped`` in the store."""


def open_list(records: Records, folder: Path, store: ItemStore) -> Opened:
    """Look for an earlier run of the same list into the same folder, then for single addresses. Blocking.

    What an earlier run has saved is ``skipped``. Raises ``JournalError``; then ``store`` is as it was.
    """
    urls = list(store.urls)
    job = records.find_job(folder, fingerprint(urls))
    if job is not None:
        restored = ItemStore()
        restore(records, job, restored, addresses=urls, again=AGAIN)
        _given_again(records, job, store, restored)
        store = restored
        for item in list(store.ids(SAVED)):
            store.set_status(item, DownloadStatus.SKIPPED)
    found = already_here(records, folder, queued(store, range(store.slots)))
    skip(store, found)
    return Opened(store, job, found)


def _given_again(records: Records, job: Job, given: ItemStore, restored: ItemStore) -> None:
    """The same addresses may come in a table with other cells, or with other names: the list of now is what counts."""
    old, new = restored.origins, given.origins
    if restored.slots != given.slots or (old.plain and new.plain):
        return
    new.larger = {**new.larger, **old.larger}  # also says which larger versions could not be had
    restored.origins = new
    records.replace_tables(job, origins_of(restored))


def queued(store: ItemStore, items: Iterable[int]) -> list[tuple[int, str]]:
    """Those that wait to be fetched, with their addresses, as :func:`already_here` takes them."""
    status, urls = store.status, store.urls
    return [(item, urls[item]) for item in items if status[item] == DownloadStatus.QUEUED]


def skip(store: ItemStore, found: Mapping[int, DownloadResult]) -> list[int]:
    """Mark what was found as ``skipped``; returns the entries for which that is still of use. On the owner's thread."""
    fitting = [item for item, result in found.items() if _fits(store, item, result)]
    for item in fitting:
        store.complete(item, found[item], DownloadStatus.SKIPPED)
    return fitting


def _fits(store: ItemStore, item: int, result: DownloadResult) -> bool:
    """Whether the entry waits for this; when a larger version is wanted, the one from its own address is not enough."""
    smaller = store.address(item) != store.urls[item] == result.final_url
    return store.state(item) is DownloadStatus.QUEUED and not smaller
