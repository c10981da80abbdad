"""Sorting of a long list in short pieces of work, since the interpreter lets go of nothing while it sorts."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Sequence
from typing import Any

_BIT = 1024
"""Elements that are sorted at one go: a millisecond or less, whatever they are."""
_PIECE = 4096
"""Elements that are merged at one go."""
_LONG = 50_000
"""Elements that are copied at one go."""
_BORDERS = 64
"""Places to divide a piece at that are looked for at one go."""
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
        done.extend((yield from _in_bits(keys, places, descending=descending)))
        return
    pieces: list[array[int]] = []
    for start in range(0, len(places), _PIECE):
        piece = yield from _in_bits(keys, places[start : start + _PIECE], descending=False)
        pieces.append(piece)
    borders = yield from _borders(keys, pieces)
    heaps = [array("q") for _ in range(2 * len(borders) + 1)]
    for piece in pieces:
        start = 0
        for number, border in enumerate(borders):
            low = bisect_left(piece, border, start, key=key)
            high = bisect_right(piece, border, low, key=key)
            heaps[2 * number] += piece[start:low]
            heaps[2 * number + 1] += piece[low:high]
            start = high
            if number % _BORDERS == 0:
                yield
        heaps[-1] += piece[start:]
        yield
    for number in range(len(heaps))[:: -1 if descending else 1]:
        heap, heaps[number] = heaps[number], array("q")
        if number % 2 == 0:  # the others hold equal keys only, in their order
            heap = yield from _in_bits(keys, heap, descending=descending)
        for start in range(0, len(heap), _LONG):
            done.extend(heap[start : start + _LONG])
            yield


def _in_bits(keys: Sequence[Any], places: Sequence[int], *, descending: bool) -> "Generator[None, None, array[int]]":
    """Sort so many that one go is a little too long: bits first, which Python's sort then merges as it finds them."""
    key = keys.__getitem__
    runs: list[int] = []
    for start in range(0, len(places), _BIT):
        runs += sorted(places[start : start + _BIT], key=key, reverse=descending)
        yield
    if len(places) > _BIT:
        runs.sort(key=key, reverse=descending)
        yield
    return array("q", runs)


def _borders(keys: Sequence[Any], pieces: Sequence[Sequence[int]]) -> Generator[None, None, list[Any]]:
    """Keys that divide all elements into heaps of about one piece each, ascending and all different."""
    samples = []
    for piece in pieces:
        samples += [keys[place] for place in piece[:: _PIECE // _SAMPLES]]
        yield
    samples.sort()
    return sorted(set(samples[_SAMPLES::_SAMPLES]))
