"""Sorting of a long list in short pieces of work, since the interpreter lets go of nothing while it sorts."""

from bisect import bisect_left, bisect_right
from collections.abc import Generator, Sequence
from typing import Any

_PIECE = 4096
"""Elements that are sorted at one go: a few milliseconds."""
_SAMPLES = 16
"""Elements of each piece that are looked at to find out where to divide."""


def sorted_places(keys: Sequence[Any], places: Sequence[int], *, descending: bool) -> Generator[None, None, list[int]]:
    """``places`` by their ``keys``; equal ones keep their order, also when ``descending``.

    Yields between pieces of work. Pieces are sorted, divided where samples say, and what belongs together is merged.
    """
    key = keys.__getitem__
    if len(places) <= _PIECE:
        return sorted(places, key=key, reverse=descending)
    forth = places[::-1] if descending else places
    pieces = []
    for start in range(0, len(forth), _PIECE):
        pieces.append(sorted(forth[start : start + _PIECE], key=key))
        yield
    borders = yield from _borders(keys, pieces)
    heaps: list[list[int]] = [[] for _ in range(2 * len(borders) + 1)]
    for piece in pieces:
        start = 0
        for number, border in enumerate(borders):
            low = bisect_left(piece, border, start, key=key)
            high = bisect_right(piece, border, low, key=key)
            heaps[2 * number] += piece[start:low]
            heaps[2 * number + 1] += piece[low:high]
            start = high
        heaps[-1] += piece[start:]
        yield
    done: list[int] = []
    for number, heap in enumerate(heaps):
        if number % 2 == 0:  # the others hold equal keys only, in their order
            heap.sort(key=key)
        done += heap
        yield
    if descending:
        done.reverse()
    return done


def _borders(keys: Sequence[Any], pieces: Sequence[Sequence[int]]) -> Generator[None, None, list[Any]]:
    """Keys that divide all elements into heaps of about one piece each, ascending and all different."""
    samples = []
    for piece in pieces:
        samples += [keys[place] for place in piece[:: _PIECE // _SAMPLES]]
        yield
    samples.sort()
    return sorted(set(samples[_SAMPLES::_SAMPLES]))
