"""Removed lines as undo keeps them: nine bytes each, so that a million of them cost nothing to speak of."""

from array import array
from collections.abc import Iterable, Iterator


class Taken:
    """Ids with the states they had. Lines leave from the last to the first, many of them in several pieces."""

    def __init__(self) -> None:
        self._pieces: list[tuple[array[int], bytes]] = []

    def add(self, ids: Iterable[int], states: bytes) -> None:
        """These have left too: ascending ids before all others, with the states they had, one byte each."""
        self._pieces.append((array("q", ids), states))

    def __len__(self) -> int:
        return sum(len(ids) for ids, _ in self._pieces)

    def pieces(self) -> Iterator[tuple[list[int], bytes]]:
        """Ascending ids with their states, from the first line on."""
        return ((ids.tolist(), states) for ids, states in reversed(self._pieces))
