"""Links for sharing that a rule has made direct ones, and the way back to what was given."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.intake.found import entry_of
from pixhaul.qt.in_turns import InTurns


class Replacing(Protocol):
    """What the command needs of the model."""

    @property
    def turns(self) -> InTurns: ...
    def replace_all(self, entries: dict[int, NewEntry]) -> None: ...
    def entry(self, item: int) -> NewEntry: ...


def rewritten_among(store: ItemStore, ids: Iterable[range]) -> list[int]:
    """Those of these entries whose address a rule has made, ascending; at the cost of such entries only."""
    stretches = tuple(ids)
    return sorted(item for item in store.origins.given if any(item in stretch for stretch in stretches))


class GivenCommand(QUndoCommand):
    """Uses links as they were given; undo makes them direct ones again."""

    def __init__(self, lines: Replacing, items: Sequence[int]) -> None:
        super().__init__(QCoreApplication.translate("Undo", "use %Ln link(s) as given", "", len(items)))
        self._lines = lines
        self._items = items
        self._before: dict[int, NewEntry] = {}

    def redo(self) -> None:
        self._lines.turns.then(self._use)

    def _use(self) -> None:
        self._before = {item: self._lines.entry(item) for item in self._items}
        self._lines.replace_all({item: _as_given(entry) for item, entry in self._before.items()})

    def undo(self) -> None:
        self._lines.turns.then(lambda: self._lines.replace_all(self._before))


def _as_given(entry: NewEntry) -> NewEntry:
    return entry_of(entry.given)._replace(referer=entry.referer, wish=entry.wish)
