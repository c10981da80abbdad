"""The ids on the list, in order: how many of them leave or come back at once without a loop over a million rows."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import compress, islice
from operator import lt

from pixhaul.core.status import DownloadStatus

_FEW = 16
"""Up to so many rows are moved one by one; of more, all between them are cheaper to lay out anew."""
_ON_THE_LIST = bytes(state != DownloadStatus.REMOVED for state in range(256))


def distinct(items: Iterable[int]) -> list[int]:
    """The ids in their order, each once; a million that ascend already are only looked at."""
    ids = list(items)
    return ids if ascend(ids) else list(dict.fromkeys(ids))


def ascend(ids: Sequence[int]) -> bool:
    """Whether each is greater than the one before."""
    return all(map(lt, ids, islice(ids, 1, None)))


class Noted:
    """Ids of a list, noted a few at a time in any order: a million of them sorted at one go take half a second."""

    def __init__(self, slots: int) -> None:
        """``slots`` is above all ids."""
        self._flags = bytearray(slots)

    def add(self, ids: Iterable[int]) -> None:
        """These too."""
        flags = self._flags
        for item in ids:
            flags[item] = 1

    def ascending(self) -> list[int]:
        """All of them, each once."""
        return list(compress(range(len(self._flags)), self._flags))


def without(ids: "array[int]", gone: Collection[int], status: bytearray) -> "array[int]":
    """Ascending ``ids`` without ``gone``, all of which are in it and are REMOVED in ``status``; changed in place.

    Costs the rows between the first and the last of them; one stretch, however long, and a few single ones next to
    nothing.
    """
    if not gone:
        return ids
    low, high = min(gone), max(gone)
    first, last = bisect_left(ids, low), bisect_left(ids, high)
    if last - first + 1 == len(gone):
        del ids[first : last + 1]
    elif len(gone) <= _FEW:
        for item in gone:
            del ids[bisect_left(ids, item)]
    else:
        ids[first : last + 1] = _laid_out(low, high, status)
    return ids


def having(ids: "array[int]", back: Sequence[int], status: bytearray) -> "array[int]":
    """Ascending ``ids`` with ascending ``back`` put in, none of which is REMOVED in ``status`` any more."""
    if not back:
        return ids
    first, last = bisect_left(ids, back[0]), bisect_left(ids, back[-1])
    if first == last:
        ids[first:first] = array("q", back)
    elif len(back) <= _FEW:
        for item in back:
            ids.insert(bisect_left(ids, item), item)
    else:
        ids[first:last] = _laid_out(back[0], back[-1], status)
    return ids


def listed(ids: range, status: bytearray) -> Iterator[int]:
    """Those of ``ids`` that are not REMOVED; ``status`` holds the states of these ids only."""
    return compress(ids, status.translate(_ON_THE_LIST))


def _laid_out(low: int, high: int, status: bytearray) -> "array[int]":
    return array("q", listed(range(low, high + 1), status[low : high + 1]))
