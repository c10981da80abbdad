"""The stacks of pictures that look alike, as rows of a list: what is in each, and which picture is the largest."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pixhaul.core.items import ItemStore
from pixhaul.core.looks import Likeness
from pixhaul.core.status import SAVED
from pixhaul.engine.stacks import LEVELS
from pixhaul.qt import locale_words
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.stacks import FoundStacks, StackFinder

_NOWHERE: Final = QModelIndex()
STACK_ROLE: Final = int(Qt.ItemDataRole.UserRole)
""":class:`StackRow`."""
MOST_MEMBERS: Final = 24
"""Pictures of a stack that are described; the others are counted."""


@dataclass(frozen=True, slots=True)
class Member:
    """One picture of a stack."""

    item: int
    digest: bytes
    name: str
    measures: str
    """``4032×2688 · 3.1 MB``."""


@dataclass(frozen=True, slots=True)
class StackRow:
    """A stack as it is shown, the largest picture first."""

    items: tuple[int, ...]
    members: tuple[Member, ...]
    """The first of them, at most :data:`MOST_MEMBERS`."""
    heading: str
    same_file: bool
    """All have the same bytes."""


class StackModel(QAbstractListModel):
    """One row for each stack of the chosen level that has at least two pictures in the folder."""

    told = Signal()
    """There are other counts, or the comparing has come further."""

    def __init__(
        self, finder: StackFinder, store: ItemStore, presenter: ItemPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._presenter = presenter
        self._found = FoundStacks()
        self._level = Likeness.CLOSE
        self._rows: list[tuple[int, ...]] = []
        self._counts = dict.fromkeys(LEVELS, 0)
        finder.found.connect(self.take)

    # ---- what Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        if role == STACK_ROLE:
            return self.row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row(index.row())
            names = ", ".join(f"{member.name} {member.measures}" for member in row.members)
            return f"{row.heading}: {names}"
        return None

    # ---- for the views

    @property
    def level(self) -> Likeness:
        """How much the pictures of a stack have in common."""
        return self._level

    def set_level(self, level: Likeness) -> None:
        """Show the stacks of another level."""
        if level is not self._level:
            self._level = level
            self.refresh()

    def count(self, level: Likeness) -> int:
        """Number of stacks at a level."""
        return self._counts[level]

    @property
    def percent(self) -> int:
        """How far the comparing has come."""
        return 100 * self._found.done // self._found.wanted if self._found.wanted else 100

    @property
    def compared(self) -> int:
        """Number of pictures that are or will be compared."""
        return self._found.wanted

    @property
    def spare(self) -> int:
        """Pictures beside the largest of each stack of the present level."""
        return sum(len(items) - 1 for items in self._rows)

    def items(self, row: int) -> tuple[int, ...]:
        """Ids of the pictures of a stack, the largest first."""
        return self._rows[row]

    def row(self, row: int) -> StackRow:
        """All that is shown of a stack."""
        items, store = self._rows[row], self._store
        digests = [store.digest(item) or b"" for item in items]
        same = len(set(digests)) == 1
        number = QCoreApplication.translate("Stacks", "%Ln picture(s)", "", len(items))
        heading = QCoreApplication.translate("Stacks", "{pictures}, the same file").format(pictures=number)
        members = tuple(self._member(item, digest) for item, digest in zip(items[:MOST_MEMBERS], digests, strict=False))
        return StackRow(items, members, heading if same else number, same)

    def _member(self, item: int, digest: bytes) -> Member:
        width, height = self._store.dimensions(item)
        parts = [locale_words.dimensions(width, height)] if width and height else []
        parts.append(locale_words.size(self._store.size(item)))
        return Member(item, digest, self._presenter.name(item), " · ".join(parts))

    # ---- what happens

    def take(self, found: FoundStacks) -> None:
        """Something was found."""
        changed = found.groups != self._found.groups
        self._found = found
        if changed:
            self.refresh()
        else:
            self.told.emit()

    def forget(self) -> None:
        """Another list is here, of which nothing is known."""
        self.take(FoundStacks())

    def refresh(self) -> None:
        """Look anew at what is still in the folder."""
        every = {level: self._present(level) for level in LEVELS}
        self._counts = {level: len(rows) for level, rows in every.items()}
        rows = every[self._level]
        if rows != self._rows:
            known = len(self._rows)
            if rows[:known] == self._rows:
                self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
                self._rows = rows
                self.endInsertRows()
            else:
                self.beginResetModel()
                self._rows = rows
                self.endResetModel()
        self.told.emit()

    def _present(self, level: Likeness) -> list[tuple[int, ...]]:
        groups = (self._store.among(group, SAVED) for group in self._found.groups[level])
        return [self._largest_first(group) for group in groups if len(group) > 1]

    def _largest_first(self, items: Iterable[int]) -> tuple[int, ...]:
        """By pixels, then by bytes, then by list order."""
        store = self._store

        def rank(item: int) -> tuple[int, int, int]:
            width, height = store.dimensions(item)
            return -width * height, -store.size(item), item

        return tuple(sorted(items, key=rank))
