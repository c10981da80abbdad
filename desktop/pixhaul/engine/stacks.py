"""Puts pictures that look alike into stacks, one picture after the other, without comparing each with each."""

from array import array
from collections.abc import Iterable

from pixhaul.core.looks import LOOK_BYTES, Likeness
from pixhaul.engine.neighbours import Neighbours
from pixhaul.imaging.looks import LOOSE, PLAIN, likeness, main_hash

LEVELS = (Likeness.SAME, Likeness.CLOSE, Likeness.LOOSE)
"""From the fewest pictures in stacks to the most."""
_DIGEST_BYTES = 8
"""Of a digest: enough to tell a million files apart."""

Groups = tuple[tuple[int, ...], ...]
"""Ids of pictures that belong together, each stack in list order; the stacks by their first pictures."""


class Stacks:
    """The stacks of one list. Used from one thread at a time. About 230 bytes a picture.

    A picture joins every stack in which it is like one member; two stacks it is like become one. So the first and the
    last of a long series need not be alike themselves.
    """

    def __init__(self) -> None:
        self._items = array("q")
        self._looks = bytearray()
        self._slots: dict[int, int] = {}
        """From places in the index to places here, where they differ: pictures without a look are in no index."""
        self._by_digest: dict[int, int] = {}
        self._index = Neighbours(LOOSE.first)
        self._sets = {level: _Sets() for level in LEVELS}

    def __len__(self) -> int:
        return len(self._items)

    def add(self, item: int, digest: bytes, look: bytes) -> bool:
        """Take a picture in, once; whether any stack changed by it. With an empty ``look`` only the bytes count."""
        slot = len(self._items)
        self._items.append(item)
        self._looks += look or bytes(LOOK_BYTES)
        first = self._by_digest.setdefault(int.from_bytes(digest[:_DIGEST_BYTES]), slot)
        changed = first != slot and self._join(first, slot, Likeness.SAME)
        if look and look != PLAIN:
            changed = self._look_around(slot, look) or changed
        return changed

    def groups(self, level: Likeness) -> Groups:
        """The stacks of two and more at a level."""
        items = self._items
        stacks = (tuple(sorted(items[slot] for slot in members)) for members in self._sets[level].groups())
        return tuple(sorted(stacks))

    def _look_around(self, slot: int, look: bytes) -> bool:
        hash_ = main_hash(look)
        changed = False
        loose, close = self._sets[Likeness.LOOSE], self._sets[Likeness.CLOSE]
        for place in self._index.near(hash_):
            other = self._slots.get(place, place)
            if close.together(slot, other):
                continue
            level = likeness(look, bytes(self._looks[LOOK_BYTES * other : LOOK_BYTES * (other + 1)]))
            if level is Likeness.CLOSE or (level is Likeness.LOOSE and not loose.together(slot, other)):
                changed = self._join(other, slot, level) or changed
        place = self._index.add(hash_)
        if place != slot:
            self._slots[place] = slot
        return changed

    def _join(self, one: int, other: int, level: Likeness) -> bool:
        """What belongs together at a level does so at all looser ones."""
        return sum(self._sets[each].join(one, other) for each in LEVELS if each <= level) > 0


class _Sets:
    """Disjoint sets of numbers; only those of two and more cost anything."""

    def __init__(self) -> None:
        self._set_of: dict[int, list[int]] = {}

    def together(self, one: int, other: int) -> bool:
        mine = self._set_of.get(one)
        return mine is not None and mine is self._set_of.get(other)

    def join(self, one: int, other: int) -> bool:
        """Whether they were apart before. The smaller set goes into the larger one."""
        if self.together(one, other):
            return False
        here, there = self._set_of.get(one) or [one], self._set_of.get(other) or [other]
        if len(here) < len(there):
            here, there = there, here
        here += there
        self._set_of.update(dict.fromkeys((*there, here[0]), here))
        return True

    def groups(self) -> Iterable[list[int]]:
        """Every set of two and more, once."""
        return {id(members): members for members in self._set_of.values()}.values()
