"""Sorting of a long list in short pieces of work, since the interpreter lets go of nothing while it sorts."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Sequence
from typing import Any

_PIECE = 4096
"""Elements that are sorted at one go: a few milliseconds."""
_LONG = 50_000
"""Elements that are copied at one go."""
_SAMPLES = 16
"""Elements of each piece that are looked at to find out where to divide."""


def sorted_places(
    keys: Sequence[Any], places: Sequence[int], done: "array[int]", *, descending: bool
) -> Generator[None, None, None]:
    """Put ``places`` at the end of ``done`` by their ``keys``; equal ones keep their order, also when ``descending``.

    Yields between pieces of work. Pieces are sorted, divided where samples say, and what belongs together is merged.
    """
    key = keys.__getitem__
    if len(places) <= _PIECE:
        done.extend(sorted(places, key=key, reverse=descending))
        return
    pieces = []
    for start in range(0, len(places), _PIECE):
        pieces.append(sorted(places[start : start + _PIECE], key=key))
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
    for number in range(len(heaps))[:: -1 if descending else 1]:
        heap, heaps[number] = heaps[number], []
        if number % 2 == 0:  # the others hold equal keys only, in their order
            heap.sort(key=key, reverse=descending)
        for start in range(0, len(heap), _LONG):
            done.extend(heap[start : start + _LONG])
            yield


def _borders(keys: Sequence[Any], pieces: Sequence[Sequence[int]]) -> Generator[None, None, list[Any]]:
    """Keys that divide all elements into heaps of about one piece each, ascending and all different."""
    samples = []
    for piece in pieces:
        samples += [keys[place] for place in piece[:: _PIECE // _SAMPLES]]
        yield
    samples.sort()
    return sorted(set(samples[_SAMPLES::_SAMPLES]))
