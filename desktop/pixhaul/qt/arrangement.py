"""Entries in an order of their own, each at the place that it was given: pure bookkeeping, no Qt.

What an entry was placed by is remembered, so that it is found by bisection also when it has changed since.
"""

import gc
from array import array
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from functools import cmp_to_key
from typing import Any, NamedTuple

from pixhaul.core.items import ItemStore
from pixhaul.qt.longsort import sorted_places
from pixhaul.qt.order import GroupBy, Order, SortBy, Value, group_of, natural, text_key, value_of

MOST_SECTIONS = 20_000
"""With more headings than this there are none: they would be about as many as pictures."""
_STEP = 250
"""Entries that are read between two looks at the clock."""
_MANY = 50_000
"""Entries from which on it is felt how long a list is."""
_FREED = 5_000
"""Texts that are let go of at one go."""


class Section(NamedTuple):
    """A heading and how many rows stand under it."""

    title: str
    size: int


class Arrangement:
    """Ids in order. ``ids`` is changed in place by its methods only."""

    def __init__(self, store: ItemStore, order: Order) -> None:
        self.order = order
        self.ids = array("q")
        self._value_of: Callable[[int], Value] = value_of(store, order)
        self._group_of = group_of(store, order)
        self._by_text = order.by in (SortBy.NAME, SortBy.HOST)
        self._values: Any = [] if self._by_text else array("d")
        """By id: what the entry was placed by."""
        self._groups: list[str] = []
        """By id: the heading it was placed under; empty while there are no headings."""
        self._texts: dict[str, str] = {}
        """Each heading once."""
        self._titles: dict[str, str] = {}
        """Their keys."""
        self._counts: dict[str, int] = {}
        self._in_order: list[str] | None = None
        """The headings that there are in order, as long as they are known."""
        self._here = bytearray()
        """By id: 1 for what has a row."""
        self._keys: list[Value] = []
        """By id: what texts are compared by, while they are put into order."""
        self._grow(store.slots)
        if self._by_text:
            self._keys.extend([""] * len(self._values))
        if store.slots > _MANY:
            # What is long and new is looked at twice by the collector of cycles, element by element: now, while all
            # are the same one, rather than later, when a million texts have to be fetched from memory for it.
            gc.collect(1)

    # ---- the beginning and the end

    def fill(self, ids: Sequence[int]) -> Generator[None, None, None]:
        """Put ascending ids of the list as it was into their order, yielding between pieces of work.

        The entries may change meanwhile: what is read then is for whoever began this to look at again.
        """
        for some in _some(ids):
            for item in some:
                self._remember(item)
            yield
        heaps: dict[str, Sequence[int]] = {"": ids}
        if self.order.group is not GroupBy.NONE:
            heaps = yield from self._heaps(ids)
        if self._by_text:
            yield from self._make_keys(ids)
        done = array("q")
        for title in (yield from self._titles_in_order(heaps)):
            yield from sorted_places(self._keys or self._values, heaps[title], done, descending=self.order.descending)
            yield
        yield from _emptied(self._keys)
        self.ids = done
        for some in _some(ids):
            for item in some:
                self._here[item] = 1
            yield

    def dismantle(self) -> Generator[None, None, None]:
        """Let go of everything in pieces: a million texts at one go would be felt. Not to be used afterwards."""
        for texts in (self._keys, self._groups, self._values):
            if isinstance(texts, list):
                yield from _emptied(texts)

    def _heaps(self, ids: Sequence[int]) -> Generator[None, None, dict[str, Sequence[int]]]:
        """The entries by their headings."""
        heaps: dict[str, array[int]] = {}
        for some in _some(ids):
            for item in some:
                title = self._groups[item]
                heap = heaps.get(title)
                if heap is None:
                    heap = heaps[title] = array("q")
                heap.append(item)
            yield
        self._counts = {title: len(heap) for title, heap in heaps.items()}
        return {**heaps}

    def _titles_in_order(self, heaps: Mapping[str, Sequence[int]]) -> Generator[None, None, Sequence[str]]:
        """The headings in order. They may be as many as entries."""
        titles = list(heaps)
        keys: list[tuple[bool, str, str]] = []
        for start in range(0, len(titles), _STEP):
            keys += map(self._title_key, titles[start : start + _STEP])
            yield
        places = array("q")
        yield from sorted_places(keys, range(len(keys)), places, descending=False)
        ordered = [titles[place] for place in places]
        if self.order.group is not GroupBy.NONE:
            self._in_order = ordered
        return ordered

    def _make_keys(self, ids: Sequence[int]) -> Generator[None, None, None]:
        """The keys of the texts, by id; hosts come again and again."""
        keys = self._keys
        known: dict[Value, Value] = {}
        for some in _some(ids):
            for item in some:
                text = self._values[item]
                if self.order.by is SortBy.NAME:
                    keys[item] = text_key(str(text))
                else:
                    keys[item] = known.get(text) or known.setdefault(text, text_key(str(text)))
            yield

    # ---- finding

    def row_of(self, item: int) -> int:
        """Row of an id, -1 when it is not here."""
        return self._place(item) if item in self else -1

    def __contains__(self, item: int) -> bool:
        return 0 <= item < len(self._here) and bool(self._here[item])

    def stays(self, item: int) -> bool:
        """Whether an entry that is here would be placed by the same things now."""
        if self._values[item] != self._value_of(item):
            return False
        return self.order.group is GroupBy.NONE or self._groups[item] == self._group_of(item)

    @property
    def sections(self) -> list[Section]:
        """The headings in order; none when nothing is grouped, or when there would be too many."""
        if len(self._counts) > MOST_SECTIONS:
            return []
        if self._in_order is None:
            self._in_order = sorted(self._counts, key=self._title_key)
        return [Section(title, self._counts[title]) for title in self._in_order]

    def heading(self, item: int) -> str | None:
        """The heading that an entry stands under, None when nothing is grouped."""
        return self._groups[item] if self._groups else None

    def _place(self, item: int) -> int:
        ids, low, high = self.ids, 0, len(self.ids)
        mine = self._key(item)
        while low < high:
            middle = (low + high) // 2
            if self._before(self._key(ids[middle]), mine):
                low = middle + 1
            else:
                high = middle
        return low

    def _key(self, item: int) -> tuple[tuple[bool, str, str], Value, int]:
        value = self._values[item]
        group = self._title_key(self._groups[item]) if self._groups else (False, "", "")
        return group, text_key(str(value)) if self._by_text else value, item

    def _before(
        self, one: tuple[tuple[bool, str, str], Value, int], other: tuple[tuple[bool, str, str], Value, int]
    ) -> bool:
        if one[0] != other[0]:
            return one[0] < other[0]
        if one[1] != other[1]:
            return (one[1] < other[1]) is not self.order.descending  # type: ignore[operator]
        return one[2] < other[2]

    def _title_key(self, title: str) -> tuple[bool, str, str]:
        """What has no heading comes last."""
        key = self._titles.get(title)
        if key is None:
            key = self._titles[title] = natural(title)
        return not title, key, title

    # ---- changing

    def take_out(self, first: int, last: int) -> None:
        """The rows ``first`` to ``last`` go."""
        gone = self.ids[first : last + 1]
        self._count(gone, -1)
        for item in gone:
            self._here[item] = 0
        del self.ids[first : last + 1]

    def keep(self, ids: "array[int]", gone: Iterable[int]) -> None:
        """Only ``ids`` stay, which are here in this order; ``gone`` holds those that do not, and perhaps others."""
        self.ids = ids
        self._in_order = None
        self._counts = dict(Counter(map(self._groups.__getitem__, ids))) if self._groups else {}
        for item in gone:
            if item in self:
                self._here[item] = 0

    def places(self, items: Iterable[int], slots: int) -> list[tuple[int, list[int]]]:
        """Where entries that are not here go: rows before any is put in, ascending, each with its ids in order."""
        self._grow(slots)
        found: dict[int, list[int]] = {}
        for item in items:
            self._remember(item)
            found.setdefault(self._place(item), []).append(item)
        return [(row, sorted(found[row], key=cmp_to_key(self._compare))) for row in sorted(found)]

    def _compare(self, one: int, other: int) -> int:
        return -1 if self._before(self._key(one), self._key(other)) else 1

    def put(self, row: int, items: Sequence[int]) -> None:
        """Put entries in at a row that :meth:`places` gave."""
        self.ids[row:row] = array("q", items)
        self._count(items, 1)
        for item in items:
            self._here[item] = 1

    def move(self, items: Sequence[int], slots: int) -> None:
        """Entries that are here go to where they belong now. One copy of the order, however many they are."""
        self._count(items, -1)
        kept, start = array("q"), 0
        for row in sorted(map(self.row_of, items)):
            kept += self.ids[start:row]
            start = row + 1
        self.ids = kept + self.ids[start:]
        pieces, start = array("q"), 0
        for row, there in self.places(items, slots):
            pieces += self.ids[start:row]
            pieces.extend(there)
            self._count(there, 1)
            start = row
        self.ids = pieces + self.ids[start:]

    def _remember(self, item: int) -> None:
        self._values[item] = self._value_of(item)
        if self.order.group is not GroupBy.NONE:
            title = self._group_of(item)
            self._groups[item] = self._texts.setdefault(title, title)

    def _grow(self, slots: int) -> None:
        more = slots - len(self._values)
        if more > 0:
            self._here.extend(bytes(more))
            self._values.extend([""] * more if self._by_text else array("d", bytes(8 * more)))
        if self.order.group is not GroupBy.NONE and slots > len(self._groups):
            self._groups.extend([""] * (slots - len(self._groups)))

    def _count(self, items: Iterable[int], step: int) -> None:
        if self.order.group is GroupBy.NONE:
            return
        for item in items:
            title = self._groups[item]
            if title not in self._counts:
                self._in_order = None
            self._counts[title] = self._counts.get(title, 0) + step
            if not self._counts[title]:
                del self._counts[title]
                self._in_order = None


def _some(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """A few after the other."""
    return (ids[start : start + _STEP] for start in range(0, len(ids), _STEP))


def _emptied(texts: list[Any]) -> Generator[None, None, None]:
    while texts:
        del texts[-_FREED:]
        yield
