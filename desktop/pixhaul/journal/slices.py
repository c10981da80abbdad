"""New entries on their way into the record: described in one stroke on the thread that owns the list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pixhaul.core.items import ItemStore
from pixhaul.core.origins import Origins
from pixhaul.core.sheets import Sheet
from pixhaul.journal.rows import ItemRecord, record_of


class Origin(NamedTuple):
    """What only a few entries have; empty is nothing."""

    item: int
    given: str = ""
    """The address as the list had it."""
    wish: str = ""
    """Relative path that the list wants for the file."""
    larger: str = ""
    """Where a larger version of the picture is."""


@dataclass(frozen=True, slots=True)
class SheetPiece:
    """Rows of a table that are not in the record yet. They are read on the writer's thread."""

    number: int
    """The table's number in the list, from 1."""
    sheet: Sheet
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Slice:
    """Entries that follow each other in the list, and the rows of tables that came with them."""

    first: int = 0
    urls: Sequence[str] = ()
    """Addresses from ``first`` on of which nothing more is to be said: queued, without login, without referer."""
    records: Sequence[ItemRecord] = ()
    """All other entries."""
    origins: Sequence[Origin] = ()
    places: bytes | None = None
    """The cells that the entries from ``first`` on came from, see :meth:`Origins.packed`."""
    sheets: Sequence[SheetPiece] = ()

    def __len__(self) -> int:  # entries
        return len(self.urls) + len(self.records)


def slice_of(store: ItemStore, start: int, stop: int, sheets: Sequence[SheetPiece] = ()) -> Slice:
    """Entries from ``start`` up to ``stop``, ready to be stored. Only on the thread that owns the list."""
    items, urls = range(start, stop), store.urls[start:stop]
    together = "".join(urls)
    # Most of a long list is looked at as one text, which is ten times as fast as address by address.
    plain = not any(store.status[start:stop]) and "@" not in together and together.isascii()
    plain = plain and not any(map(store.referer, items))
    found = store.origins
    kept = [one for one in (found.given, found.wishes, found.larger) if one]
    return Slice(
        start,
        urls if plain else (),
        () if plain else [record_of(store, item) for item in items],
        [origin_of(store, item) for item in items if any(item in one for one in kept)] if kept else (),
        found.packed(start, stop),
        sheets,
    )


def origins_of(store: ItemStore) -> Slice:
    """Where all entries came from, and no entries. Only where the list may be used."""
    items, sheets = range(store.slots), store.origins.sheets
    return Slice(
        origins=[origin for item in items if any((origin := origin_of(store, item))[1:])],
        places=store.origins.packed(0, store.slots),
        sheets=[SheetPiece(number, sheet, 0, len(sheet)) for number, sheet in enumerate(sheets, 1)],
    )


def origin_of(store: ItemStore, item: int) -> Origin:
    """What is known of an entry beside its address. Only on the thread that owns the list."""
    return origin_in(store.origins, item)


def origin_in(found: Origins, item: int) -> Origin:
    """The same from the origins alone. On any thread; what changes meanwhile is written once more."""
    return Origin(item, found.given.get(item, ""), found.wishes.get(item, ""), found.larger.get(item, ""))
