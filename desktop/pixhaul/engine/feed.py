"""Entries on their way into the lanes, a few at a time."""

import itertools
from collections.abc import Iterable, Iterator


class Feed:
    """A queue of iterables that is only read as far as it is asked for: a million entries at once take a second."""

    def __init__(self) -> None:
        self._items: Iterator[int] = iter(())
        self.empty = True
        """Whether everything given has been taken."""

    def add(self, items: Iterable[int]) -> None:
        """Give more, behind what is there."""
        self._items = itertools.chain(self._items, items)
        self.empty = False

    def take(self, most: int) -> list[int]:
        """The next few, at most ``most``."""
        few = list(itertools.islice(self._items, most))
        self.empty = len(few) < most
        return few

    def clear(self) -> None:
        """Forget what has not been taken."""
        self._items, self.empty = iter(()), True
