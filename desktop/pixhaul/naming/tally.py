"""Counts for a million texts in little memory: twelve bytes a slot where a dictionary takes a hundred."""

from array import array
from collections.abc import Hashable

_SHELVES = 256
"""Tables of their own, so that none takes long to grow while a window waits."""
_SMALLEST = 16
_MASK = (1 << 63) - 1
_FULL = 0.7
"""Part of the slots in use at which a table doubles."""
_EVEN = 0.85
"""What the emptiest table has of the fullest one's keys, or more, once there are some hundred in each."""

_Table = tuple["array[int]", "array[int]"]
"""Keys and their numbers; a free slot has the key 0."""


class Tally:
    """A number for each text or other key, 0 at first, kept by a 63-bit hash of it (open addressing).

    One thread changes it; any thread may read it meanwhile. Two texts may share a hash about once in ten million
    lists of a million; then one picture of the two gets a number behind its name.
    """

    def __init__(self, expected: int = 0) -> None:
        """``expected``: keys there is room for from the start, so that memory does not double on the way there."""
        slots = _SMALLEST
        while slots * _SHELVES * _FULL * _EVEN < expected:
            slots *= 2
        self._tables = [_table(slots) for _ in range(_SHELVES)]
        self._used = [0] * _SHELVES

    def get(self, text: Hashable) -> int:
        """The number of a text."""
        key = hash(text) & _MASK or 1
        keys, numbers = self._tables[key % _SHELVES]
        return numbers[_slot(keys, key)]

    def put(self, text: Hashable, number: int) -> None:
        """Set the number of a text."""
        key = hash(text) & _MASK or 1
        shelf = key % _SHELVES
        keys, numbers = self._tables[shelf]
        slot = _slot(keys, key)
        numbers[slot] = number  # before the key: whoever reads it meanwhile must not find an empty one
        if not keys[slot]:
            keys[slot] = key
            self._used[shelf] += 1
            if self._used[shelf] > len(keys) * _FULL:
                self._tables[shelf] = _doubled(keys, numbers)


def _table(slots: int) -> _Table:
    return array("Q", bytes(8 * slots)), array("I", bytes(4 * slots))


def _doubled(keys: "array[int]", numbers: "array[int]") -> _Table:
    new_keys, new_numbers = _table(2 * len(keys))
    for key, number in zip(keys, numbers, strict=True):
        if key:
            slot = _slot(new_keys, key)
            new_keys[slot], new_numbers[slot] = key, number
    return new_keys, new_numbers


def _slot(keys: "array[int]", key: int) -> int:
    """Where the key is, or would be."""
    mask = len(keys) - 1
    slot = (key // _SHELVES) & mask
    while (found := keys[slot]) and found != key:
        slot = (slot + 1) & mask
    return slot
