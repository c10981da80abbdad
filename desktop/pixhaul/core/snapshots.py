"""The whole list as it is at one moment, for work that takes long and happens away from the owner's thread."""

import copy
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pixhaul.core.entries import ItemView
from pixhaul.core.items import ItemStore
from pixhaul.core.marks import Marks
from pixhaul.core.origins import Cell, Origins
from pixhaul.core.results import ResultColumns
from pixhaul.core.same import SameAddresses
from pixhaul.core.status import SAVED, DownloadStatus

Rest = Callable[[], None]

_COLUMNS = (array, bytearray, dict, list, set)
_PARTS = (Marks, Origins, ResultColumns, SameAddresses)
_LEFT_OUT = frozenset({"owner", "_dirty"})
"""What only changes to the list need, and what is large."""


class Snapshot(ItemStore):
    """A list to read from, on any thread. ``rest`` is called at each look at an entry, to make room for the window."""

    def __init__(self, rest: Rest) -> None:
        super().__init__()
        self._rest = rest
        self.origins = _RestingOrigins(rest)

    def view(self, item: int) -> ItemView:
        self._rest()
        return super().view(item)

    def ids(self, states: Iterable[DownloadStatus]) -> Iterator[int]:
        for item in super().ids(states):
            self._rest()
            yield item


class _RestingOrigins(Origins):
    def __init__(self, rest: Rest) -> None:
        super().__init__()
        self._rest = rest

    def cell(self, item: int) -> Cell | None:
        self._rest()
        return super().cell(item)


class Selection(Snapshot):
    """Some entries of a list as if they were all of it, but for their line numbers."""

    def __init__(self, rest: Rest) -> None:
        super().__init__(rest)
        self.lines = array("q")
        """The ids of the whole list in order."""

    def ids(self, states: Iterable[DownloadStatus]) -> Iterator[int]:
        """Of these entries only: the columns are those of the whole list."""
        for item in self.among(self.order, frozenset(states)):
            self._rest()
            yield item

    def row_of(self, item: int) -> int:
        row = bisect_left(self.lines, item)
        return row if row < len(self.lines) and self.lines[row] == item else -1


def selection(store: ItemStore, items: Iterable[int], rest: Rest = lambda: None) -> Selection:
    """As :func:`snapshot`, of these entries alone."""
    taken = Selection(rest)
    _copy(store, taken)
    taken.lines, taken.order = taken.order, array("q", sorted(set(items)))
    states = Counter(map(taken.status.__getitem__, taken.order))
    taken.counts = [states[state] for state in range(len(taken.counts))]
    saved = store.among(taken.order, SAVED)
    taken.saved_bytes = sum(map(taken.size, saved))
    taken.transfer_seconds = sum(map(taken.seconds, taken.order))
    return taken


def snapshot(store: ItemStore, rest: Rest = lambda: None) -> Snapshot:
    """A copy of the list. It must not be changed; its tables are those of the list.

    To be called on the owner's thread. Columns are copied as a whole: a million entries take some 50 ms.
    """
    taken = Snapshot(rest)
    _copy(store, taken)
    return taken


def _copy(source: object, target: object) -> None:
    kept: dict[str, Any] = vars(target)
    for name, value in vars(source).items():
        if name in _LEFT_OUT:
            continue
        if isinstance(value, _PARTS):
            _copy(value, kept[name])
        else:
            kept[name] = copy.copy(value) if isinstance(value, _COLUMNS) else value
