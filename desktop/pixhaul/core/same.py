"""Which entry fetches an address that stands on several lines, and which ones are its duplicates."""

from collections.abc import Callable, Iterable, Sequence

from pixhaul.core.owners import Owners
from pixhaul.core.status import CLAIM, YIELDING, DownloadStatus


class SameAddresses:
    """The books of one list. An address is fetched by one entry; most stand on one line and cost one lookup.

    ``set_status`` in the methods is how the state of an entry is changed.
    """

    def __init__(self) -> None:
        self.owner = Owners()
        """The entry that fetches an address."""
        self.first: dict[int, int] = {}
        """For a duplicate: the entry that is fetched in its place."""
        self._repeated: set[str] = set()
        """Addresses that stand, or stood, on several lines."""

    def add(self, item: int, url: str) -> None:
        """The entry is on the list with this address."""
        if self.owner.setdefault(url, item) != item:
            self._repeated.add(url)

    def add_duplicate(self, item: int, url: str, first: int) -> None:
        """The entry is new, and ``first`` has its address."""
        self.first[item] = first
        self._repeated.add(url)

    def add_new(self, items: range, urls: Sequence[str]) -> list[int]:
        """New entries with these addresses; returns those that are duplicates. In C, as long as there are none."""
        late = self.owner.claim(items, urls)
        for duplicate in late:
            self.add_duplicate(*duplicate)
        return [item for item, _, _ in late]

    def add_again(self, item: int, url: str, status: int) -> None:
        """The entry is back, and what stood in for it steps behind where both are equally far."""
        if self.owner.take(url, item) not in (None, item) or status == DownloadStatus.DUPLICATE:
            self._repeated.add(url)

    def add_all_again(self, items: Sequence[int], urls: Sequence[str], status: Sequence[int]) -> None:
        """Do :meth:`add_again` for ascending entries; in C where the list was empty before."""
        if not self.owner and DownloadStatus.REFUSED not in map(status.__getitem__, items):
            texts = list(map(urls.__getitem__, items))
            self._repeated.update(text for _, text, _ in self.owner.claim(items, texts))
            if DownloadStatus.DUPLICATE in map(status.__getitem__, items):
                self._repeated.update(urls[item] for item in items if status[item] == DownloadStatus.DUPLICATE)
            return
        for item in reversed(items):
            if status[item] != DownloadStatus.REFUSED:
                self.add_again(item, urls[item], status[item])

    def drop(self, item: int, url: str) -> str:
        """The entry no longer stands for its address, which is returned."""
        if self.owner.get(url) == item:
            del self.owner[url]
        self.first.pop(item, None)
        return url

    def drop_all(self, items: Iterable[int], urls: Sequence[str]) -> list[str]:
        """The entries no longer stand for their addresses in ``urls``; returns those that stood on several lines."""
        gone = list(items)
        texts = list(map(urls.__getitem__, gone))
        self.owner.release(gone, texts)
        if self._repeated.isdisjoint(texts):
            return []
        touched = [(item, url) for item, url in zip(gone, texts, strict=True) if url in self._repeated]
        for item, _ in touched:
            self.first.pop(item, None)
        return [url for _, url in touched]

    def look_at(self, urls: Iterable[str]) -> None:
        """These addresses may stand on several lines."""
        self._repeated.update(urls)

    def settle(
        self,
        urls: Iterable[str] | None,
        rows: Sequence[int],
        texts: Sequence[str],
        status: Sequence[int],
        set_status: Callable[[int, DownloadStatus], None],
    ) -> None:
        """Decide anew who fetches each of these addresses (None: all that stand on several lines)."""
        wanted = self._repeated if urls is None else self._repeated.intersection(urls)
        alike: dict[str, list[int]] = {url: [] for url in wanted}
        if not alike:
            return
        for item in rows:
            group = alike.get(texts[item])
            if group is not None and status[item] != DownloadStatus.REFUSED:
                group.append(item)
        for url, group in alike.items():
            self._settle_one(url, group, status, set_status)

    def _settle_one(
        self, url: str, group: list[int], status: Sequence[int], set_status: Callable[[int, DownloadStatus], None]
    ) -> None:
        """The entry that is furthest keeps the address; others become its duplicates unless they have their own."""
        if not group:
            self._repeated.discard(url)
            return
        before = self.owner.get(url)
        owner = min(group, key=lambda item: (CLAIM.index(DownloadStatus(status[item])), item != before, item))
        self.owner[url] = owner
        for item in group:
            if item == owner or status[item] not in YIELDING:
                self.first.pop(item, None)
                if status[item] == DownloadStatus.DUPLICATE:
                    set_status(item, DownloadStatus.QUEUED)
            else:
                self.first[item] = owner
                if status[item] != DownloadStatus.DUPLICATE:
                    set_status(item, DownloadStatus.DUPLICATE)
