"""Where pictures go, and where those of this list went: the user may choose another folder half-way."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from pixhaul.core.items import ItemStore
from pixhaul.core.request import Finished
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
        self._elsewhere: dict[int, Path] = {}
        """Folders of the tries that were under way when another folder was chosen, by the number of the try."""

    def begin(self, folder: Path) -> None:
        """A list was read back from the record: what is saved lies here."""
        self._folders, self._number = [folder], 0
        self._folder_of.clear()

    def aim(self, folder: Path, under_way: Iterable[int] = ()) -> None:
        """The next pictures go here; those of the tries ``under_way`` still go where they were meant to.

        Until the first one is saved, a new choice replaces the one before.
        """
        if self._folders and folder != self._folders[self._number]:
            for attempt in under_way:
                self._elsewhere.setdefault(attempt, self._folders[self._number])
        if folder in self._folders:
            self._number = self._folders.index(folder)
        elif not self._folders or not self._store.count(*SAVED):
            self._folders, self._number = [folder], 0
        elif len(self._folders) < _MOST_FOLDERS:
            self._folders.append(folder)
            self._number = len(self._folders) - 1

    def located(self, event: Finished) -> Finished:
        """How a try ended, with an absolute path when its picture did not go to the present folder."""
        folder = self._elsewhere.pop(event.attempt, None)
        if folder is None or event.result is None:
            return event
        return replace(event, result=replace(event.result, path=(folder / event.result.path).as_posix()))

    def note(self, item: int) -> None:
        """The entry was saved in the present folder."""
        missing = item + 1 - len(self._folder_of)
        if missing > 0:
            self._folder_of.extend(bytes(missing))
        self._folder_of[item] = self._number

    def of(self, snapshot: ItemStore) -> "SavedFiles":
        """What is known now, for a copy of the list that is read on another thread."""
        taken = SavedFiles(snapshot)
        taken._folders, taken._number = list(self._folders), self._number
        taken._folder_of = bytearray(self._folder_of)
        return taken

    def path(self, item: int) -> Path | None:
        """The saved file of an entry, None when there is none."""
        path = self._store.path(item)
        if path is None or self._store.state(item) not in SAVED:
            return None
        return self.root(item) / path

    def root(self, item: int) -> Path:
        """The folder that the path of a saved entry is relative to, where it is relative."""
        return self._folders[self._folder_of[item] if item < len(self._folder_of) else 0]
