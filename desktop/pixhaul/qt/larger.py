"""Larger versions in place of the listed ones, and back."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from pixhaul.core.items import ItemStore
from pixhaul.engine.survey import OPEN, Candidate

Told = Callable[[list[int]], None]
"""Told of the entries for which another version will be asked for."""


class LargerCommand(QUndoCommand):
    """Asks for the larger versions of entries; undo asks for the listed ones again.

    Entries that have their picture, or are just being fetched, stay as they are, whichever way it goes.
    """

    def __init__(self, store: ItemStore, candidates: Sequence[Candidate], told: Told) -> None:
        super().__init__(QCoreApplication.translate("Undo", "use %Ln larger version(s)", "", len(candidates)))
        self._store = store
        self._candidates = candidates
        self._told = told

    def redo(self) -> None:
        known = self._store.origins.larger
        new = {one.item: one.larger for one in self._open() if one.item not in known}
        known.update(new)
        self._tell(list(new))

    def undo(self) -> None:
        known = self._store.origins.larger
        changed = [one.item for one in self._open() if one.item in known]
        for item in changed:
            del known[item]
        self._tell(changed)

    def _open(self) -> Iterator[Candidate]:
        """Those that may still get another address, and were not edited since they were looked at."""
        status, urls = self._store.status, self._store.urls
        return (one for one in self._candidates if status[one.item] in OPEN and urls[one.item] == one.url)

    def _tell(self, changed: list[int]) -> None:
        for item in changed:
            self._store.touch(item)
        self._told(changed)
