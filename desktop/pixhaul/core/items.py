"""The list itself: every entry a slot in columns, so that a million of them cost little more than their addresses."""

from collections.abc import Iterable, Sequence

from pixhaul.core import order
from pixhaul.core.entries import Block, Failure, ItemView, NewEntry
from pixhaul.core.errors import Cancelled, DownloadError
from pixhaul.core.item_columns import ItemColumns
from pixhaul.core.marks import UNMARKED, Mark
from pixhaul.core.request import DownloadResult
from pixhaul.core.same import SameAddresses
from pixhaul.core.status import KEPT_ON_UNDO, SAVED, DownloadStatus

__all__ = ["Failure", "ItemStore", "ItemView", "NewEntry"]

_STATE_AGAIN = bytes(
    state if state in KEPT_ON_UNDO or state >= len(DownloadStatus) else DownloadStatus.QUEUED for state in range(256)
)
"""From the state of an entry to the one that it comes back in."""


class ItemStore(ItemColumns):
    """All entries, by id. Ids are given in list order and never used again, so a late event can never hit a wrong row.

    Changed from one thread only (the owner's). Rows are the ids not removed, ascending: finding a row is a bisection.
    """

    # ---- structure

    def become(self, other: "ItemStore") -> None:
        """Take over everything that ``other`` holds, which must not be used any more."""
        self.__dict__.update(other.__dict__)

    def append(self, entries: Sequence[NewEntry]) -> range:
        """Put entries at the end; returns their ids. Equal addresses after the first become duplicates."""
        first_new = len(self.urls)
        self.status.extend(bytes(len(entries)))  # QUEUED; a million entries come this way, so the rest is the exception
        if isinstance(entries, Block):
            self.urls.extend(entries.texts)
            for item in self._same.add_new(range(first_new, len(self.urls)), entries.texts):
                self.status[item] = DownloadStatus.DUPLICATE
        else:
            self._take(entries, first_new)
        self.origins.extend(first_new, entries)
        new = self.status[first_new:]
        for state in set(new):
            self.counts[state] += new.count(state)
        return self._grow(first_new)

    def _take(self, entries: Sequence[NewEntry], first_new: int) -> None:
        """New entries that may have something special about them."""
        first_of = self._same.owner.setdefault
        for item, (text, refusal, referer, *_, mark) in enumerate(entries, first_new):
            if refusal:
                self.status[item] = DownloadStatus.REFUSED
                self._failures[item] = self._shared(Failure("not-a-web-address", refusal))
            elif (first := first_of(text, item)) != item:
                self.status[item] = DownloadStatus.DUPLICATE
                self._same.add_duplicate(item, text, first)
            if referer:
                self._referers[item] = referer
            if mark is not UNMARKED:
                self.marks.put(item, mark)
        self.urls.extend([entry.text for entry in entries])

    def adopt(self, entries: Sequence[NewEntry], states: Sequence[DownloadStatus]) -> range:
        """Put entries at the end whose states are known from an earlier run (removed ones too); returns their ids.

        Nothing is decided anew; call :meth:`settle_duplicates` after the last of them.
        """
        first_new = len(self.urls)
        for item, (entry, state) in enumerate(zip(entries, states, strict=True), first_new):
            self.urls.append(entry.text)
            if entry.refusal:
                self._failures[item] = self._shared(Failure("not-a-web-address", entry.refusal))
            if entry.referer:
                self._referers[item] = entry.referer
            if state not in (DownloadStatus.REFUSED, DownloadStatus.REMOVED):
                self._same.add(item, entry.text)
            self.status.append(state)
            self.counts[state] += 1
        self.origins.extend(first_new, entries)
        return self._grow(first_new)

    def settle_duplicates(self) -> None:
        """After :meth:`adopt`: an address is fetched by the entry that has its picture, otherwise by the first one."""
        self._same.look_at(self.urls[item] for item in self.ids({DownloadStatus.DUPLICATE}))
        self._settle(None)

    def _grow(self, first_new: int) -> range:
        """Bring all other columns and the rows to the length of ``urls``."""
        new = range(first_new, len(self.urls))
        count = len(new)
        self._emptied = ([], self._same)
        self.attempts.extend(bytes(count))
        self._results.grow(count)
        self.reasons.grow(count)
        states = self.status[first_new:]
        self.order.extend(order.listed(new, states) if DownloadStatus.REMOVED in states else new)
        return new

    def remove(self, items: Iterable[int]) -> list[tuple[int, DownloadStatus]]:
        """Take entries off the list. Returns what :meth:`restore` needs to bring them back.

        When a fetched original goes, its first duplicate takes its place in the queue.
        """
        gone, before = self.take_off(items)
        return list(zip(gone, map(tuple(DownloadStatus).__getitem__, before), strict=True))

    def take_off(self, items: Iterable[int]) -> tuple[list[int], bytes]:
        """Do :meth:`remove`; returns the ids and the states they had. All in C where a whole stretch goes."""
        off = int(DownloadStatus.REMOVED)
        gone = order.distinct(items)
        before = bytes(map(self.status.__getitem__, gone))
        if off in before:
            gone = [item for item, state in zip(gone, before, strict=True) if state != off]
            before = before.replace(bytes([off]), b"")
        if not gone:
            return gone, before
        self._assign(gone, bytes([off]) * len(gone))
        self.reasons.drop(gone)
        self.order = order.without(self.order, gone, self.status)
        self.marks.leave(gone)
        if self.order:
            self._settle(self._same.drop_all(gone, self.urls))
        else:
            self._emptied = (gone, self._same)
            self._same = SameAddresses()
        return gone, before

    def _assign(self, items: list[int], states: bytes) -> None:
        """Give entries other states, one each."""
        status = self.status
        before = bytes(map(status.__getitem__, items))
        for state in set(before) | set(states):
            self.counts[state] += states.count(state) - before.count(state)
        if items == list(range(items[0], items[0] + len(items))):
            status[items[0] : items[-1] + 1] = states
        else:
            for item, state in zip(items, states, strict=True):
                status[item] = state
        self._dirty.update(items)

    def restore(self, taken: Iterable[tuple[int, DownloadStatus]]) -> list[int]:
        """Bring removed entries back to their old places; unfinished ones are queued again.

        Returns their ids, ascending.
        """
        pairs = sorted({item: state for item, state in taken if self.status[item] == DownloadStatus.REMOVED}.items())
        return self.put_back([item for item, _ in pairs], bytes(state for _, state in pairs))

    def put_back(self, back: list[int], states: bytes) -> list[int]:
        """Do :meth:`restore` for ascending ids that are off the list, with the states they had."""
        if not back:
            return back
        self._assign(back, states.translate(_STATE_AGAIN))
        if not self._failures.keys().isdisjoint(back):
            for item in self._failures.keys() & set(back):
                if self.status[item] == DownloadStatus.QUEUED:
                    del self._failures[item]
                self.reasons.note(item, self.state(item), self._failures.get(item), self._results.http[item])
        taken, books = self._emptied
        if not self.order and taken == back:  # the whole list is back, and nothing has come in between
            self._same = books
        else:
            self._same.add_all_again(back, self.urls, self.status)
        self._emptied = ([], self._same)
        self.order = order.having(self.order, back, self.status)
        self.marks.come_back(back)
        self._settle(map(self.urls.__getitem__, back))
        return back

    def replace(self, item: int, entry: NewEntry) -> None:
        """Change the text of one entry in place; it is queued (or refused) anew."""
        before = self._same.drop(item, self.urls[item])
        self._failures.pop(item, None)
        self._referers.pop(item, None)
        self._forget_result(item)
        self.attempts[item] = 0
        self._results.seconds[item] = 0
        self.urls[item] = entry.text
        self.origins.replace(item, entry)
        if entry.referer:
            self._referers[item] = entry.referer
        if entry.refusal:
            self._failures[item] = self._shared(Failure("not-a-web-address", entry.refusal))
            self._set(item, DownloadStatus.REFUSED)
        else:
            self._set(item, DownloadStatus.QUEUED)
            self._same.add(item, entry.text)
        self._settle([before, entry.text])

    def _settle(self, urls: Iterable[str] | None) -> None:
        self._same.settle(urls, self.order, self.urls, self.status, self.set_status)

    # ---- states

    def set_status(self, item: int, status: DownloadStatus) -> None:
        """Change a state that carries no result: queued, active, checking."""
        self._failures.pop(item, None)
        self._set(item, status)

    def wait(self, item: int, failure: Failure) -> None:
        """Held back, with the reason in words ("Trying again at 14:02:10")."""
        self._failures[item] = self._shared(failure)
        self._set(item, DownloadStatus.WAITING)

    def complete(self, item: int, result: DownloadResult, status: DownloadStatus = DownloadStatus.COMPLETE) -> None:
        """The picture lies in the destination, or (``TRASHED``) did so once."""
        self._failures.pop(item, None)
        self._forget_result(item)
        self._results.put(item, result, self.urls[item])
        if status is not DownloadStatus.TRASHED:
            self.saved_bytes += result.size
        self.add_seconds(item, result.seconds)
        self._set(item, status)

    def fail(self, item: int, error: DownloadError) -> None:
        """No picture (any more), and why."""
        self._forget_result(item)
        self._failures[item] = self._shared(Failure(error.reason, error.message, error.hint, error.cause))
        self._results.http[item] = getattr(error, "status", 0)
        self._set(item, DownloadStatus.CANCELLED if isinstance(error, Cancelled) else DownloadStatus.FAILED)

    def restore_failure(self, item: int, failure: Failure, http_status: int, status: DownloadStatus) -> None:
        """Failed or cancelled in an earlier run, in the words of then."""
        self._failures[item] = self._shared(failure)
        self._results.http[item] = http_status
        self._set(item, status)

    def mark(self, item: int, mark: Mark) -> None:
        """Somebody thinks this of the picture."""
        if self.marks.put(item, mark):
            self._dirty.add(item)

    def throw_away(self, item: int) -> None:
        """The saved file lies in the trash. What is known of it stays, so that it can come back."""
        if self.state(item) in SAVED:
            self.saved_bytes -= self._results.sizes[item]
            self._set(item, DownloadStatus.TRASHED)

    def bring_back(self, item: int, status: DownloadStatus) -> None:
        """The file lies in the destination again; ``status`` is one of ``SAVED``."""
        if self.state(item) is DownloadStatus.TRASHED:
            self.saved_bytes += self._results.sizes[item]
            self._set(item, status)

    def move(self, item: int, path: str) -> None:
        """The saved file lies elsewhere now."""
        self._results.paths[item] = path
        self._dirty.add(item)

    def add_seconds(self, item: int, seconds: float) -> None:
        """Count transfer time of one try towards the entry and the total."""
        self._results.seconds[item] += seconds
        self.transfer_seconds += seconds

    def _forget_result(self, item: int) -> None:
        if self.status[item] != DownloadStatus.TRASHED:
            self.saved_bytes -= self._results.sizes[item]
        self._results.forget(item)

    def _set(self, item: int, status: DownloadStatus) -> None:
        self.counts[self.status[item]] -= 1
        self.counts[status] += 1
        self.status[item] = status
        self.reasons.note(item, status, self._failures.get(item), self._results.http[item])
        self._dirty.add(item)

    def touch(self, item: int) -> None:
        """Mark an entry as changed (its progress moved)."""
        self._dirty.add(item)

    def touch_all(self, items: Iterable[int]) -> None:
        """Mark many entries as changed."""
        self._dirty.update(items)

    def take_dirty(self) -> set[int]:
        """Ids changed since the last call: what a view may have to repaint."""
        dirty, self._dirty = self._dirty, set()
        return dirty

    # ---- helpers

    def _shared(self, failure: Failure) -> Failure:
        return self._failure_pool.setdefault(failure, failure)
