"""What the person at the screen thinks of pictures: kept or rejected, and up to five stars. One byte an entry."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum, IntEnum
from itertools import compress
from typing import NamedTuple

MOST_STARS = 5
_STEP = 8
"""A code is ``8 * verdict + stars``."""


class Verdict(IntEnum):
    """Whether a picture shall stay. The number is the record's, the word the report's."""

    NONE = 0
    KEEP = 1
    REJECT = 2

    @property
    def word(self) -> str:
        """The stable lower-case word of reports: ``keep``, ``reject``, or nothing."""
        return self.name.lower() if self else ""


class Mark(NamedTuple):
    """The whole opinion about one picture."""

    verdict: Verdict = Verdict.NONE
    stars: int = 0
    """0 to 5."""

    @property
    def code(self) -> int:
        """The mark in one byte."""
        return _STEP * self.verdict + self.stars

    @classmethod
    def of(cls, code: int) -> "Mark":
        """The mark with this code."""
        return _CODES[code]


UNMARKED = Mark()


class Marked(Enum):
    """Groups of marks to look for. ``among`` of :class:`Marks` and the counts take them at the speed of C."""

    KEPT = "kept"
    REJECTED = "rejected"
    STARS_1 = "stars-1"
    """One star and more, and so on."""
    STARS_2 = "stars-2"
    STARS_3 = "stars-3"
    STARS_4 = "stars-4"
    STARS_5 = "stars-5"
    UNMARKED = "unmarked"

    def takes(self, mark: Mark) -> bool:
        """Whether a picture with this mark belongs to the group."""
        match self:
            case Marked.KEPT:
                return mark.verdict is Verdict.KEEP
            case Marked.REJECTED:
                return mark.verdict is Verdict.REJECT
            case Marked.UNMARKED:
                return mark == UNMARKED
            case _:
                return mark.stars >= int(self.value.rpartition("-")[2])

    @property
    def table(self) -> bytes:
        """1 for every code that belongs to the group and 0 for others, for ``bytes.translate``."""
        return bytes(code in _CODES and self.takes(_CODES[code]) for code in range(256))


_CODES = {_STEP * verdict + stars: Mark(verdict, stars) for verdict in Verdict for stars in range(MOST_STARS + 1)}


class Marks:
    """The marks of one list, by id. Owned by the thread that owns the list; nothing is kept until the first mark.

    Entries that are off the list keep their marks and are not counted.
    """

    def __init__(self) -> None:
        self._codes = bytearray()
        self._gone: set[int] = set()
        self._counts = [0] * 256

    def __bool__(self) -> bool:  # whether any listed entry is marked
        return any(self._counts)

    def of(self, item: int) -> Mark:
        """The mark of an entry."""
        return _CODES[self._codes[item]] if item < len(self._codes) else UNMARKED

    def put(self, item: int, mark: Mark) -> bool:
        """Mark an entry; whether that changed anything. Raises ValueError for stars there are not."""
        if not 0 <= mark.stars <= MOST_STARS:
            raise ValueError(f"{mark.stars} stars")
        code = mark.code
        if item >= len(self._codes):
            if not code:
                return False
            self._codes.extend(bytes(item + 1 - len(self._codes)))
        before, self._codes[item] = self._codes[item], code
        if item not in self._gone:
            self._count(before, -1)
            self._count(code, 1)
        return before != code

    def leave(self, items: Iterable[int]) -> None:
        """Entries left the list: their marks stay for their return, but count no more."""
        gone = set(self._marked(items)) - self._gone
        self._gone |= gone
        self._count_all(gone, -1)

    def come_back(self, items: Iterable[int]) -> None:
        """Entries are on the list again."""
        back = set(self._marked(items)) & self._gone
        self._gone -= back
        self._count_all(back, 1)

    def count(self, group: Marked) -> int:
        """Number of listed entries of a group; of :attr:`Marked.UNMARKED` it is not known here and 0."""
        table = group.table
        return sum(number for code, number in enumerate(self._counts) if table[code])

    def count_among(self, group: Marked, flags: bytes | bytearray) -> int:
        """Number of entries of a group with marks that are flagged: a byte for each id, 0 or 1. In C, a few ms."""
        ours = self._codes.translate(group.table)
        return (int.from_bytes(ours, "little") & int.from_bytes(flags[: len(ours)], "little")).bit_count()

    def ids(self, group: Marked) -> list[int]:
        """Ids of the listed entries of a group that has marks, ascending."""
        flags = self._codes.translate(group.table)
        found = compress(range(len(flags)), flags)
        return [item for item in found if item not in self._gone] if self._gone else list(found)

    def codes(self, start: int, stop: int) -> bytes:
        """One byte for each of the ids, to be translated by :attr:`Marked.table`."""
        return bytes(self._codes[start:stop]).ljust(stop - start, b"\0")

    def all(self) -> Iterator[tuple[int, Mark]]:
        """Every marked entry with its mark, those off the list too, ascending."""
        return ((item, _CODES[code]) for item, code in enumerate(self._codes) if code)

    def _marked(self, items: Iterable[int]) -> Iterator[int]:
        """Those of the entries that have a mark. Nothing is looked at while there are none at all."""
        codes = self._codes
        return (item for item in items if item < len(codes) and codes[item]) if any(codes) else iter(())

    def _count(self, code: int, step: int) -> None:
        if code:
            self._counts[code] += step

    def _count_all(self, items: Iterable[int], step: int) -> None:
        for code, number in Counter(map(self._codes.__getitem__, items)).items():
            self._counts[code] += step * number
