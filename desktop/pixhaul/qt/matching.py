"""Which entries a filter shows: a group of states and a text to look for."""

from array import array
from collections.abc import Iterable
from enum import Enum
from itertools import compress

from pixhaul.core.addresses import display, without_credentials
from pixhaul.core.datauris import shown
from pixhaul.core.items import ItemStore
from pixhaul.core.status import LISTED, SAVED, DownloadStatus
from pixhaul.qt.presenter import ItemPresenter


class Group(Enum):
    """What the switch over the grid offers."""

    ALL = "all"
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"
    """Lines that are no web address."""


_STATES = {
    Group.ALL: LISTED,
    Group.DONE: SAVED,
    Group.FAILED: frozenset({DownloadStatus.FAILED}),
    Group.REFUSED: frozenset({DownloadStatus.REFUSED}),
}


class Criterion:
    """A group and a search text, asked about one entry or about many at the speed of C."""

    def __init__(self, store: ItemStore, presenter: ItemPresenter, group: Group, search: str) -> None:
        self.group = group
        self.search = search
        self._store = store
        self._presenter = presenter
        self._needle = search.strip().casefold()
        self._in_group = bytes(state in _STATES[group] for state in range(256))

    @property
    def by_state_alone(self) -> bool:
        """Whether no text has to be looked at."""
        return not self._needle

    def matches(self, item: int) -> bool:
        """Whether the entry is shown, now."""
        return bool(self._in_group[self._store.status[item]]) and (not self._needle or self._text_matches(item))

    def in_group(self, start: int, stop: int) -> "array[int]":
        """Ids of ``start`` to ``stop`` whose state fits, ascending; removed ones never do."""
        flags = self._store.status[start:stop].translate(self._in_group)
        return array("q", compress(range(start, stop), flags))

    def staying(self, ids: "array[int]") -> "array[int]":
        """Those of ``ids`` whose state fits still."""
        flags = self._store.status.translate(self._in_group)
        return array("q", compress(ids, map(flags.__getitem__, ids)))

    def among(self, ids: Iterable[int]) -> list[int]:
        """Those of ``ids`` that match, in their order."""
        return [item for item in ids if self.matches(item)]

    def _text_matches(self, item: int) -> bool:
        url = shown(self._store.urls[item])
        if "@" in url:
            url = without_credentials(url)
        if self._needle in url.lower() or self._needle in self._presenter.name(item).casefold():
            return True
        return ("%" in url or "xn--" in url) and self._needle in display(url).casefold()
