"""What each picture of a list will be called: decided in list order, before the first byte, for every run alike."""

import time
from array import array
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pixhaul.core.items import ItemStore
from pixhaul.core.request import PictureFacts, PlannedPlace
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.naming.claims import key_of
from pixhaul.naming.columns import ColumnReader
from pixhaul.naming.place import path_of
from pixhaul.naming.tally import Tally
from pixhaul.naming.template import Facts, NameTemplate, Rendered
from pixhaul.naming.unique import tells_lines_apart
from pixhaul.naming.urlname import extension_of

_STEP = 100
"""Entries that are named between two looks at the clock."""
_SAVED_STEP = 2_000
"""Entries whose states are looked at between two looks at the clock."""
_MOST_COUNTS = 10_000
"""Counts tried for one picture before it gets a number behind its name instead."""
_UNNAMED = frozenset({DownloadStatus.REFUSED, DownloadStatus.DUPLICATE, DownloadStatus.REMOVED})
_NO_CELLS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Wanted:
    """The name that is kept for one entry."""

    template: NameTemplate
    facts: Facts
    stem: str
    """Relative path without extension and number."""
    place: PlannedPlace
    """Which of equal names it is."""

    @property
    def path(self) -> str:
        """Relative path as it will probably be."""
        return path_of(self.stem, self.place.number, self.place.extension)

    def final(self, picture: PictureFacts, sha256: bytes, disposition: str | None) -> tuple[str, str, bool]:
        """Stem and extension, now that the picture is there, and whether the plan could know them. Thread-safe."""
        known = self.facts._replace(
            extension=picture.extension, sha256=sha256.hex(), width=picture.width, height=picture.height
        )
        stem, extension = self.template.render(known)
        if disposition:
            served, extension = self.template.render(known._replace(disposition=disposition))
            if served != stem:
                return served, extension, False
        return stem, extension, not self.template.waits


def first_path(store: ItemStore, item: int, template: NameTemplate, day: date) -> str:
    """Relative path of one entry as if it were the first of its name, for a preview: ``.jpg`` if nothing is known."""
    plan = NamePlan(store, template, day)
    facts = plan.facts(item)
    stem, extension = template.render(facts._replace(extension=facts.extension or ".jpg"))
    return stem + extension


class NamePlan:
    """The names of one list under one template. For the owner's thread; :meth:`reserved`, :meth:`expected` for any.

    A template that tells lines apart by itself costs nothing. For any other one the list is gone through once, in its
    order, in slices: some 70 bytes an entry are kept. What has been named keeps its name until :meth:`begin_anew`.
    """

    def __init__(self, store: ItemStore, template: NameTemplate, day: date) -> None:
        """``day`` is the one on which the work on the list began (local time)."""
        self.template = template
        self.day = day
        self._store = store
        self._reader = ColumnReader(store, template.columns()) if template.columns() else None
        self._counts = template.uses("n")
        self._steps = template.counts_plainly
        self._keeps = not (template.waits or tells_lines_apart(template))
        self._ranks_all = self._keeps and not self._steps  # names with counts differ whatever their extension
        self.begin_anew()

    def begin_anew(self) -> None:
        """The list has changed: nothing is decided yet. Not while a picture is on its way."""
        self._next = 0
        self._looked = 0
        self._n = array("I")
        self._numbers = array("I")  # 0: not named yet
        self._ranks = array("I")
        self._groups = Tally()
        self._alike = Tally()
        self._taken = Tally()

    @property
    def ready(self) -> bool:
        """Whether every entry has its name."""
        if not (self._counts or self._keeps):
            return True
        return not len(self._store) or self._next > self._store.order[-1]

    def advance(self, seconds: float) -> bool:
        """Name more entries for about so long; true while some are left."""
        end = time.monotonic() + seconds
        while not self.ready:
            self._step()
            if time.monotonic() >= end:
                return not self.ready
        return False

    def complete(self) -> None:
        """Name all entries."""
        while not self.ready:
            self._step()

    def forget(self, item: int) -> None:
        """The address of an entry was changed: it gets another name, those of all others stay."""
        if item < len(self._numbers):
            self._numbers[item] = 0

    def expected(self, item: int) -> str:
        """Relative path that the entry will probably get, for people; its extension only where the template has it.

        Before the entry has its turn, numbers that depend on other entries are left out. On any thread: another one
        than the owner's may see the plan begun anew between two looks.
        """
        numbers, counts = self._numbers, self._n
        named = numbers[item] if item < len(numbers) else 0
        n = counts[item] if named and self._counts and item < len(counts) else 1
        stem, extension = self.template.render(self.facts(item, n))
        number = named if named and self._keeps else 1
        return path_of(stem, number, extension if self.template.ends_itself else "")

    def wanted(self, item: int) -> Wanted:
        """The name that is kept for an entry; those before it are named first."""
        looked = self._counts or self._keeps
        if looked:
            self._reach(item)
        facts = self.facts(item, self._n[item] if looked else 1)
        stem, extension = self.template.render(facts)
        number = self._numbers[item] if looked else 1
        rank, spare = 1, 0
        if self._ranks_all:
            rank = self._ranks[item]
            spare = self._alike.get(key_of(stem)) + rank
        place = PlannedPlace(extension, number, self._keeps, rank, spare)
        return Wanted(self.template, facts, stem, place)

    def reserved(self, path: str) -> bool:
        """Whether a relative path is kept for one of the entries. On any thread."""
        return self._keeps and self._taken.get(key_of(path)) > 0

    # ---- one entry after the other

    def _reach(self, item: int) -> None:
        while self._next <= item and not self.ready:
            self._step()
        self._grow()
        if not self._numbers[item]:
            self._name(item, self._store.row_of(item) + 1)  # it came late: a duplicate that took the place of another

    def _grow(self) -> None:
        missing = self._store.slots - len(self._numbers)
        if missing > 0:
            self._numbers.frombytes(bytes(missing * self._numbers.itemsize))
            self._n.frombytes(bytes(missing * self._n.itemsize))
            self._ranks.frombytes(bytes(missing * self._ranks.itemsize))

    def _step(self) -> None:
        if self._looked < self._store.slots and not self._next:
            self._look_at_saved()
            return
        self._grow()
        order, status = self._store.order, self._store.status
        row = bisect_left(order, self._next)
        for index, item in enumerate(order[row : row + _STEP], row + 1):
            if status[item] not in _UNNAMED:
                self._name(item, index)
            self._next = item + 1

    def _look_at_saved(self) -> None:
        """What an earlier run has saved has its name, whatever comes before it now."""
        store, until = self._store, min(self._looked + _SAVED_STEP, self._store.slots)
        for item in range(self._looked, until):
            if store.status[item] in SAVED and (path := store.path(item)):
                self._taken.put(key_of(path), 1)
        self._looked = until

    def _name(self, item: int, index: int) -> None:
        path = self._store.path(item)
        own = key_of(path) if path else ""
        facts = self.facts(item, 1, index)
        if self._counts:
            self._n[item], rendered = self._counted(facts, own)
        else:
            rendered = self.template.render(facts)
        self._numbers[item] = self._numbered(rendered, own) if self._keeps else 1
        if self._ranks_all:
            stem = key_of(rendered[0])
            self._ranks[item] = rank = self._alike.get(stem) + 1
            self._alike.put(stem, rank)

    def _counted(self, facts: Facts, own: str) -> tuple[int, Rendered]:
        """The count within those whose path is the same but for it, and the path with it."""
        group = key_of(self.template.render(facts._replace(n=None))[0])
        n = self._groups.get(group) + 1
        rendered = self.template.render(facts._replace(n=n))
        if self._steps and self._keeps and not own:
            last = n + _MOST_COUNTS
            while self._taken.get(key_of("".join(rendered))) and n < last:
                n += 1
                rendered = self.template.render(facts._replace(n=n))
        self._groups.put(group, n)
        return n, rendered

    def _numbered(self, rendered: Rendered, own: str) -> int:
        """The first free number of a name, which is taken; what lies there for this very entry counts as free."""
        stem, extension = rendered
        base = key_of(stem + extension)
        before = self._taken.get(base)
        if not before:
            self._taken.put(base, 1)
        if not before or base == own:
            return 1
        number = before + 1
        while (key := key_of(path_of(stem, number, extension))) != own and self._taken.get(key):
            number += 1
        self._taken.put(base, number)
        if not self._taken.get(key):
            self._taken.put(key, 1)
        return number

    def facts(self, item: int, n: int = 1, index: int = 0) -> Facts:
        """All that is known of an entry before its picture is there. ``index`` 0 is found out."""
        store = self._store
        url, wish = store.urls[item], store.origins.wishes.get(item, "")
        return Facts(
            url,
            index or store.row_of(item) + 1,
            self.day,
            n,
            self._reader.of(item) if self._reader is not None else _NO_CELLS,
            wish,
            extension_of(url) or (extension_of(wish) if wish else ""),
        )
