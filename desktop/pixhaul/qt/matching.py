"""Which entries the grid shows: a group of states, a reason, a host, a mark, and words to look for."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import compress

from pixhaul.core.addresses import has_host, host_of
from pixhaul.core.items import ItemStore
from pixhaul.core.marks import Marked
from pixhaul.core.status import LISTED, PENDING, RUNNING, SAVED, DownloadStatus
from pixhaul.qt.haystack import Haystack, words_of
from pixhaul.qt.presenter import ItemPresenter


class Group(Enum):
    """What the chips over the grid offer."""

    ALL = "all"
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"
    """Lines that are no web address."""
    LOADING = "loading"
    """Under way."""
    WAITING = "waiting"
    """Still to come."""
    SUSPICIOUS = "suspicious"
    SKIPPED = "skipped"
    """Here already when they were asked for."""
    DUPLICATES = "duplicates"
    STOPPED = "stopped"
    TRASHED = "trashed"
    """Saved, and put into the system's trash by the user."""

    @property
    def states(self) -> frozenset[DownloadStatus]:
        """The states of its entries."""
        return _STATES[self]


_STATES = {
    Group.ALL: LISTED,
    Group.DONE: SAVED - {DownloadStatus.SUSPICIOUS},
    Group.FAILED: frozenset({DownloadStatus.FAILED}),
    Group.REFUSED: frozenset({DownloadStatus.REFUSED}),
    Group.LOADING: RUNNING,
    Group.WAITING: PENDING,
    Group.SUSPICIOUS: frozenset({DownloadStatus.SUSPICIOUS}),
    Group.SKIPPED: frozenset({DownloadStatus.SKIPPED}),
    Group.DUPLICATES: frozenset({DownloadStatus.DUPLICATE}),
    Group.STOPPED: frozenset({DownloadStatus.CANCELLED}),
    Group.TRASHED: frozenset({DownloadStatus.TRASHED}),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody wants to see: all of it at once must be true of an entry."""

    group: Group = Group.ALL
    reason: str = ""
    """A kind of failure (:mod:`pixhaul.core.reasons`), empty for all."""
    host: str = ""
    """Host with port as the list has it, empty for all."""
    mark: Marked | None = None
    search: str = ""


class Criterion:
    """A choice, asked about one entry or about many at the speed of C. On any thread, see :mod:`preparation`."""

    def __init__(self, store: ItemStore, presenter: ItemPresenter, choice: Choice) -> None:
        self.choice = choice
        self._store = store
        words = words_of(choice.search)
        self._hay = Haystack(store, presenter, words) if words else None
        self._in_group = bytes(state in choice.group.states for state in range(256))
        self._reason = store.reasons.flags(choice.reason) if choice.reason else b""
        self._mark = choice.mark.table if choice.mark is not None else b""

    @property
    def by_state_alone(self) -> bool:
        """Whether no text has to be looked at."""
        return self._hay is None and not self.choice.host

    def matches(self, item: int) -> bool:
        """Whether the entry is shown, now."""
        return bool(len(self.among(self.in_group(item, item + 1))))

    def in_group(self, start: int, stop: int) -> "array[int]":
        """Ids of ``start`` to ``stop`` whose state, reason and mark fit, ascending; removed ones never do."""
        store = self._store
        found = array("q", compress(range(start, stop), store.status[start:stop].translate(self._in_group)))
        if self._reason:
            # A kind may have come up since: the table is made anew while it is unknown.
            if not any(self._reason):
                self._reason = store.reasons.flags(self.choice.reason)
            flags = store.reasons.codes[start:stop].translate(self._reason)
            found = array("q", [item for item in found if flags[item - start]])
        if self._mark:
            marked = store.marks.codes(start, stop).translate(self._mark)
            found = array("q", [item for item in found if marked[item - start]])
        return found

    def staying(self, ids: "array[int]") -> "array[int]":
        """Those of ``ids`` whose state fits still."""
        flags = self._store.status.translate(self._in_group)
        return array("q", compress(ids, map(flags.__getitem__, ids)))

    def among(self, ids: "array[int]") -> "array[int]":
        """Those of ascending ``ids`` whose texts fit, in their order."""
        if self.choice.host:
            ids = array("q", self._at_host(ids))
        return ids if self._hay is None or not ids else self._hay.among(ids)

    def _at_host(self, ids: Iterable[int]) -> Iterable[int]:
        urls, host = self._store.urls, self.choice.host
        if self.choice.group is Group.REFUSED:
            return ()
        near = ((item, url) for item in ids if host in (url := urls[item])[:300])
        return [item for item, url in near if has_host(url) and host_of(url) == host]
