"""Finds placeholders: the same bytes, or the same target of redirects, from many distinct addresses.

One picture "no longer available" may stand in for thousands of others, each answered with 200 and whole. What tells
them apart from the wanted pictures is only that there are too many of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pixhaul.core import wording
from pixhaul.core.addresses import without_credentials
from pixhaul.core.items import Failure, ItemStore
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.naming.tally import Tally

DEFAULT_THRESHOLD = 5
IDENTICAL, SAME_TARGET = "identical", "same-target"
MOST_COUNTED = 1000
"""From here on the words of a group stay as they are, so that no late picture changes thousands of rows."""
_KEY_BYTES = 8
"""Of a digest: enough to tell a million pictures apart; equal keys are compared in full."""


@dataclass(slots=True)
class Cluster:
    """Entries that brought the same thing."""

    key: int | str
    """The first bytes of the digest, or the address that all were sent on to."""
    members: dict[int, None]
    """Ids, in the order in which they came; a set with an order."""

    @property
    def reason(self) -> str:
        """``identical`` or ``same-target``."""
        return SAME_TARGET if isinstance(self.key, str) else IDENTICAL

    @property
    def count(self) -> int:
        return len(self.members)

    @property
    def sentence(self) -> str:
        """``212 addresses gave the same picture``."""
        verb = "gave the same picture" if self.reason == IDENTICAL else "led to the same place"
        return f"{wording.count(self.count)} addresses {verb}"

    def words(self) -> Failure:
        """What a row says: short enough for a badge, with the explanation as the hint."""
        number = wording.count(self.count) if self.count < MOST_COUNTED else f"{wording.count(MOST_COUNTED)}+"
        if self.reason == IDENTICAL:
            why = f"{number} addresses gave this very picture, so it may only stand in for the real ones."
        else:
            why = f"{number} addresses were sent on to the same place, so this may not be the wanted picture."
        return Failure(self.reason, f"{number} identical" if self.reason == IDENTICAL else f"{number} same target", why)


class Clusters:
    """The groups of one list. Used on the owner's thread, which tells what was saved.

    The state of each marked entry in the store becomes ``SUSPICIOUS``, with :meth:`Cluster.words` for a reason. A group
    that was found once stays found: whoever joins it later is marked at once. Memory: about 25 bytes for each saved
    picture, and about 250 for each group of two and more.
    """

    def __init__(self, store: ItemStore, threshold: int = DEFAULT_THRESHOLD, expected: int = 0) -> None:
        """``threshold`` is the smallest suspicious group; 0 finds none. ``expected``: see :class:`Tally`."""
        self._store = store
        self._threshold = threshold
        self._owners: dict[str, int] = {}
        """By the address of a larger version, the first entry that got it."""
        self._first = Tally(expected)
        """The entry that was the first with these bytes, or this target, plus one; 0 for none."""
        self._any = False
        """Whether anything was saved."""
        self._groups: dict[int | str, Cluster] = {}
        """Groups of two and more."""
        self._large: dict[int | str, Cluster] = {}
        """Those that have reached the threshold."""
        self._stale: dict[int | str, Cluster] = {}
        """Those that have grown since the words of all their members were written."""

    def saved(self, item: int) -> list[int]:
        """An entry was saved: returns the other entries that became suspicious by it (it may have become so itself)."""
        marked: list[int] = []
        self._any = True
        for key in self._keys(item) if self._threshold else ():
            cluster = self._join(key, item)
            if cluster is None:
                continue
            if key in self._large:
                self._mark(cluster, [item])
                if cluster.count <= MOST_COUNTED:
                    self._stale[key] = cluster
            elif cluster.count >= self._threshold:
                self._large[key] = cluster
                marked += [other for other in self._mark(cluster, cluster.members) if other != item]
        return marked

    def refresh(self) -> None:
        """Write the present number into the words of all members: not for each new one, but before they are shown."""
        stale, self._stale = self._stale, {}
        for cluster in stale.values():
            self._mark(cluster, cluster.members)

    def left(self, items: Iterable[int]) -> None:
        """These entries are off the list. Nothing changes for the rest of their groups but the number."""
        if not self._any:
            return
        gone: dict[int | str, set[int]] = {}
        for item in filter(self._store.size, items):  # only what was saved: a million lines may leave at once
            for key in self._keys(item):
                gone.setdefault(key, set()).add(item)
        for key, leaving in gone.items():
            cluster = self._groups.get(key)
            if cluster is not None:
                for item in leaving:
                    cluster.members.pop(item, None)
                self._stale[key] = cluster
            if self._first.get(key) - 1 in leaving:
                there = cluster is not None and cluster.members
                self._first.put(key, next(iter(there)) + 1 if there else 0)

    def found(self) -> list[Cluster]:
        """The groups of which something suspicious lies on the list, the largest first."""
        status = self._store.status
        there = (c for c in self._large.values() if any(status[i] == DownloadStatus.SUSPICIOUS for i in c.members))
        return sorted(there, key=lambda cluster: -cluster.count)

    def _keys(self, item: int) -> Iterator[int | str]:
        digest = self._store.digest(item)
        if digest is not None and self._asks_for_its_own(item):
            yield _key(digest)
            if target := self._target(item):
                yield target

    def _asks_for_its_own(self, item: int) -> bool:
        """False where several sizes of one picture led to the same larger version, but for the first of them."""
        larger = self._store.origins.larger.get(item, "")
        return not larger or self._store.fell_back(item) or self._owners.setdefault(larger, item) == item

    def _target(self, item: int) -> str:
        """Where the entry was sent on to; empty when it was not."""
        target = self._store.final_url(item)
        return target if target != without_credentials(self._store.address(item)) else ""

    def _join(self, key: int | str, item: int) -> Cluster | None:
        first = self._first.get(key) - 1
        if first < 0:
            self._first.put(key, item + 1)
            first = item
        cluster = self._groups.get(key)
        if first == item:
            return cluster
        known = self._store.digest(first)
        if isinstance(key, int) and known is not None and known != self._store.digest(item):
            if _key(known) == key:
                return None
            self._first.put(key, item + 1)  # the first one was fetched again, and brought something else
        if cluster is None:
            cluster = self._groups[key] = Cluster(key, {first: None})
        cluster.members[item] = None
        return cluster

    def _mark(self, cluster: Cluster, items: Iterable[int]) -> list[int]:
        """Put state and words of members right; returns those that were not suspicious before."""
        store, words, key = self._store, cluster.words(), cluster.key
        marked = []
        for item in items:
            before = store.state(item)
            if before not in SAVED or key not in self._keys(item):
                continue
            known = store.failure(item)
            if known is None or known.reason != IDENTICAL or words.reason == IDENTICAL:
                store.restore_failure(item, words, store.view(item).http_status, DownloadStatus.SUSPICIOUS)
            if before is not DownloadStatus.SUSPICIOUS:
                marked.append(item)
        return marked


def _key(digest: bytes) -> int:
    return int.from_bytes(digest[:_KEY_BYTES])
