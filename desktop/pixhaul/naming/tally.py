"""A number for each of a million keys in little memory: twelve bytes a slot where a dictionary takes a hundred."""

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
"""Hashes of keys and their numbers; a free slot has the hash 0."""


class Tally:
    """A number for each key, 0 at first: how often a name was given, or which entry was the first of its kind.

    Only a 63-bit hash of the key is kept (open addressing). Two keys that share one have one number; among a million
    texts there are two such in one of some twenty million lists, and a picture then gets a number behind its name that
    it would not have needed. One thread changes it; any thread may read it meanwhile.
    """

    def __init__(self, expected: int = 0) -> None:
        """``expected``: keys there is room for from the start, so that memory does not double on the way there."""
        slots = _SMALLEST
        while slots * _SHELVES * _FULL * _EVEN < expected:
            slots *= 2
        self._tables = [_table(slots) for _ in range(_SHELVES)]
        self._used = [0] * _SHELVES

    def get(self, key: Hashable) -> int:
        """The number of a key."""
        hashed = hash(key) & _MASK or 1
        hashes, numbers = self._tables[hashed % _SHELVES]
        return numbers[_slot(hashes, hashed)]

    def put(self, key: Hashable, number: int) -> None:
        """Set the number of a key: 0 to 4,294,967,295."""
        hashed = hash(key) & _MASK or 1
        shelf = hashed % _SHELVES
        hashes, numbers = self._tables[shelf]
        slot = _slot(hashes, hashed)
        numbers[slot] = number  # before the hash: whoever reads it meanwhile must not find an empty one
        if not hashes[slot]:
            hashes[slot] = hashed
            self._used[shelf] += 1
            if self._used[shelf] > len(hashes) * _FULL:
                self._tables[shelf] = _doubled(hashes, numbers)


def _table(slots: int) -> _Table:
    return array("Q", bytes(8 * slots)), array("I", bytes(4 * slots))


def _doubled(hashes: "array[int]", numbers: "array[int]") -> _Table:
    new_hashes, new_numbers = _table(2 * len(hashes))
    for hashed, number in zip(hashes, numbers, strict=True):
        if hashed:
            slot = _slot(new_hashes, hashed)
            new_hashes[slot], new_numbers[slot] = hashed, number
    return new_hashes, new_numbers


def _slot(hashes: "array[int]", hashed: int) -> int:
    """Where the hash is, or would be."""
    mask = len(hashes) - 1
    slot = (hashed // _SHELVES) & mask
    while (found := hashes[slot]) and found != hashed:
        slot = (slot + 1) & mask
    return slot
