"""The ids on the list, in order: how many of them leave or come back at once without a loop over a million rows."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import compress, islice
from operator import lt

from pixhaul.core.status import DownloadStatus

_FEW = 16
"""Up to so many rows are moved one by one; more are cheaper to lay out anew."""
_ON_THE_LIST = bytes(state != DownloadStatus.REMOVED for state in range(256))


def distinct(items: Iterable[int]) -> list[int]:
    """The ids in their order, each once; a million that ascend already are only looked at."""
    ids = list(items)
    return ids if ascend(ids) else list(dict.fromkeys(ids))


def ascend(ids: Sequence[int]) -> bool:
    """Whether each is greater than the one before."""
    return all(map(lt, ids, islice(ids, 1, None)))


def without(ids: "array[int]", gone: Collection[int], status: bytearray) -> "array[int]":
    """Ascending ``ids`` without ``gone``, all of which are in it and are REMOVED in ``status``.

    One stretch, however long, and a few single ones cost next to nothing; ``ids`` may be changed in place.
    """
    if not gone:
        return ids
    first, last = bisect_left(ids, min(gone)), bisect_left(ids, max(gone))
    if last - first + 1 == len(gone):
        del ids[first : last + 1]
    elif len(gone) <= _FEW:
        for item in gone:
            del ids[bisect_left(ids, item)]
    else:
        return _laid_out(status)
    return ids


def having(ids: "array[int]", back: Sequence[int], status: bytearray) -> "array[int]":
    """Ascending ``ids`` with ascending ``back`` put in, none of which is REMOVED in ``status`` any more."""
    if not back:
        return ids
    place = bisect_left(ids, back[0])
    if place == bisect_left(ids, back[-1]):
        ids[place:place] = array("q", back)
    elif len(back) <= _FEW:
        for item in back:
            ids.insert(bisect_left(ids, item), item)
    else:
        return _laid_out(status)
    return ids


def listed(ids: range, status: bytearray) -> Iterator[int]:
    """Those of ``ids`` that are not REMOVED; ``status`` holds the states of these ids only."""
    return compress(ids, status.translate(_ON_THE_LIST))


def _laid_out(status: bytearray) -> "array[int]":
    return array("q", listed(range(len(status)), status))
