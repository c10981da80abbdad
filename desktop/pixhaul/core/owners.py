"""Which entry fetches an address: a dictionary in parts, so that no one of them grows long enough to be felt.

A dictionary is laid out anew each time it has doubled; with 700,000 addresses that takes 50 ms in one go. The parts
have unequal shares, so that each is due at another time.
"""

from collections.abc import Iterable, Sequence
from itertools import compress, repeat
from operator import and_

_SHARES = (9, 11, 13, 15, 16)
"""Of 64 equal groups of hash values."""
_GROUPS = sum(_SHARES)
_PART_OF = tuple(part for part, share in enumerate(_SHARES) for _ in range(share))
_SELECT = tuple(
    bytes(group < _GROUPS and _PART_OF[group] == part for group in range(256)) for part in range(len(_SHARES))
)
"""For each part the table that marks its groups."""


class Owners:
    """Address -> id of the entry that fetches it."""

    def __init__(self) -> None:
        self._parts: tuple[dict[str, int], ...] = tuple({} for _ in _SHARES)
        self._by_group = tuple(self._parts[part] for part in _PART_OF)

    def _part(self, url: str) -> dict[str, int]:
        return self._by_group[hash(url) & (_GROUPS - 1)]

    def __bool__(self) -> bool:  # whether any address has an owner
        return any(self._parts)

    def get(self, url: str) -> int | None:
        return self._part(url).get(url)

    def setdefault(self, url: str, item: int) -> int:
        """The entry that has the address; ``item`` from now on, if there was none."""
        return self._part(url).setdefault(url, item)

    def __setitem__(self, url: str, item: int) -> None:
        self._part(url)[url] = item

    def take(self, url: str, item: int) -> int | None:
        """``item`` has the address from now on; returns who had it."""
        part = self._by_group[hash(url) & (_GROUPS - 1)]
        before = part.get(url)
        part[url] = item
        return before

    def __delitem__(self, url: str) -> None:
        del self._part(url)[url]

    def release(self, items: Sequence[int], urls: Sequence[str]) -> None:
        """Forget the addresses (one for each entry) that these entries have."""
        by_group = self._by_group
        for item, url in zip(items, urls, strict=True):
            part = by_group[hash(url) & (_GROUPS - 1)]
            if part.get(url) == item:
                del part[url]

    def claim(self, items: Iterable[int], urls: Sequence[str]) -> list[tuple[int, str, int]]:
        """Do :meth:`setdefault` for each, in C; returns (entry, address, who has it) of those that came too late."""
        everyone = list(items)
        late: list[tuple[int, str, int]] = []
        groups = bytes(map(and_, map(hash, urls), repeat(_GROUPS - 1)))
        for part, table in zip(self._parts, _SELECT, strict=True):
            chosen = groups.translate(table)
            mine, ids = list(compress(urls, chosen)), list(compress(everyone, chosen))
            owners = list(map(part.setdefault, mine, ids))
            if owners != ids:
                late += [row for row in zip(ids, mine, owners, strict=True) if row[0] != row[2]]
        return sorted(late)
