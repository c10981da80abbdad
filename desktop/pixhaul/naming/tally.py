"""Counts for a million texts in little memory: twelve bytes a slot where a dictionary takes a hundred."""

from array import array

_SMALLEST = 1 << 10
_MASK = (1 << 63) - 1
_FULL = 0.6
"""Part of the slots in use at which the table doubles."""


class Tally:
    """A number for each text, 0 at first, kept by a 63-bit hash of the text (open addressing).

    One thread changes it; any thread may read it meanwhile. Two texts may share a hash about once in ten million
    lists of a million; then one picture of the two gets a number behind its name.
    """

    def __init__(self) -> None:
        self._slots = _SMALLEST
        self._used = 0
        self._table = (array("Q", bytes(8 * _SMALLEST)), array("I", bytes(4 * _SMALLEST)))

    def get(self, text: str) -> int:
        """The number of a text."""
        keys, counts = self._table
        return counts[_slot(keys, _key(text))]

    def put(self, text: str, count: int) -> None:
        """Set the number of a text."""
        keys, counts = self._table
        key = _key(text)
        slot = _slot(keys, key)
        counts[slot] = count  # before the key: whoever reads it meanwhile must not find an empty one
        if not keys[slot]:
            keys[slot] = key
            self._used += 1
            if self._used > self._slots * _FULL:
                self._double()

    def _double(self) -> None:
        self._slots *= 2
        keys, counts = array("Q", bytes(8 * self._slots)), array("I", bytes(4 * self._slots))
        for key, count in zip(*self._table, strict=True):
            if key:
                slot = _slot(keys, key)
                keys[slot], counts[slot] = key, count
        self._table = (keys, counts)


def _key(text: str) -> int:
    """Never 0, which marks a free slot."""
    return hash(text) & _MASK or 1


def _slot(keys: "array[int]", key: int) -> int:
    """Where the key is, or would be."""
    mask = len(keys) - 1
    slot = key & mask
    while (found := keys[slot]) and found != key:
        slot = (slot + 1) & mask
    return slot
