"""Larger versions in place of the listed ones, and back."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QUndoCommand

from pixhaul.core import wording
from pixhaul.core.items import ItemStore
from pixhaul.engine.survey import OPEN

Told = Callable[[list[int]], None]
"""Told of the entries for which another version will be asked for."""


class LargerCommand(QUndoCommand):
    """Asks for the larger versions of entries; undo asks for the listed ones again.

    Entries that have their picture, or are just being fetched, stay as they are, whichever way it goes.
    """

    def __init__(self, store: ItemStore, larger: Mapping[int, str], told: Told) -> None:
        super().__init__(f"use {wording.plural(len(larger), 'larger version', 'larger versions')}")
        self._store = store
        self._larger = dict(larger)
        self._told = told

    def redo(self) -> None:
        known = self._store.origins.larger
        changed = [item for item in self._open() if item not in known]
        for item in changed:
            known[item] = self._larger[item]
        self._tell(changed)

    def undo(self) -> None:
        known = self._store.origins.larger
        changed = [item for item in self._open() if item in known]
        for item in changed:
            del known[item]
        self._tell(changed)

    def _open(self) -> list[int]:
        return self._store.among(self._larger, OPEN)

    def _tell(self, changed: list[int]) -> None:
        for item in changed:
            self._store.touch(item)
        self._told(changed)
