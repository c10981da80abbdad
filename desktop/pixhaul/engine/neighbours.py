"""Finds the hashes that differ from a given one in few bits, among a million, without looking at all of them.

Multi-index hashing (M. Norouzi, A. Punjani, D. J. Fleet, "Fast Search in Hamming Space with Multi-Index Hashing",
2012, section 3): 64 bits are cut into four bands of sixteen. If two hashes differ in at most ``4 * s + a`` bits (with
``a`` below 4), either one of the first ``a + 1`` bands differs in at most ``s`` bits, or one of the others in at most
``s - 1``. So only those are compared that share a band up to so many bits.
"""

from array import array
from itertools import combinations
from typing import Final

_BANDS: Final = 4
_BAND_BITS: Final = 16
_MASK: Final = (1 << _BAND_BITS) - 1
MOST_IN_BAND: Final = 1_000
"""Hashes with one and the same band that are found by it. Beyond that the band says nothing: thousands of pictures have
it, and whoever looks for neighbours would have to compare all of them."""


class Neighbours:
    """Hashes of 64 bits by slot, counted from 0. About 40 bytes a hash, and 10 MB when there are very many."""

    def __init__(self, reach: int) -> None:
        """``reach``: most bits in which neighbours differ, at most 11."""
        if not 0 <= reach <= 11:
            raise ValueError("the reach is 0 to 11 bits")
        self._reach = reach
        self._hashes = array("Q")
        self._bands: tuple[dict[int, array[int]], ...] = tuple({} for _ in range(_BANDS))
        most, extra = divmod(reach, _BANDS)
        self._flips = [_flips(most if number <= extra else most - 1) for number in range(_BANDS)]

    def __len__(self) -> int:
        return len(self._hashes)

    def add(self, hash_: int) -> int:
        """Take a hash in; returns its slot."""
        slot = len(self._hashes)
        self._hashes.append(hash_)
        for number, band in enumerate(self._bands):
            key = hash_ >> _BAND_BITS * number & _MASK
            members = band.get(key)
            if members is None:
                band[key] = array("I", (slot,))
            elif len(members) < MOST_IN_BAND:
                members.append(slot)
        return slot

    def near(self, hash_: int) -> list[int]:
        """The slots of all hashes within reach, the same ones included; in no order."""
        hashes, reach = self._hashes, self._reach
        found: set[int] = set()
        for number, band in enumerate(self._bands):
            key = hash_ >> _BAND_BITS * number & _MASK
            get = band.get
            for flip in self._flips[number]:
                members = get(key ^ flip)
                if members is not None:
                    found.update([slot for slot in members if (hashes[slot] ^ hash_).bit_count() <= reach])
        return list(found)


def _flips(most: int) -> list[int]:
    """All ways to change at most so many bits of a band; none below 0."""
    return [sum(1 << bit for bit in bits) for few in range(most + 1) for bits in combinations(range(_BAND_BITS), few)]
