"""Where pictures go, and where those of this list went: the user may choose another folder half-way."""

from dataclasses import dataclass
from pathlib import Path

from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED
from pixhaul.naming.template import NameTemplate

_MOST_FOLDERS = 255


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the next pictures of the list go, and what they are called."""

    folder: Path
    template: NameTemplate


class SavedFiles:
    """The folder of each saved entry, one byte an entry."""

    def __init__(self, store: ItemStore) -> None:
        self._store = store
        self._folders: list[Path] = []
        self._number = 0
        self._folder_of = bytearray()

    def aim(self, folder: Path) -> None:
        """The next pictures go here. Until the first one is saved, a new choice replaces the one before."""
        if folder in self._folders:
            self._number = self._folders.index(folder)
        elif not self._folders or not self._store.count(*SAVED):
            self._folders, self._number = [folder], 0
        elif len(self._folders) < _MOST_FOLDERS:
            self._folders.append(folder)
            self._number = len(self._folders) - 1

    def note(self, item: int) -> None:
        """The entry was saved in the present folder."""
        missing = item + 1 - len(self._folder_of)
        if missing > 0:
            self._folder_of.extend(bytes(missing))
        self._folder_of[item] = self._number

    def path(self, item: int) -> Path | None:
        """The saved file of an entry, None when there is none."""
        path = self._store.path(item)
        if path is None or self._store.state(item) not in SAVED:
            return None
        number = self._folder_of[item] if item < len(self._folder_of) else 0
        return self._folders[number] / path
