"""Marks by gesture: kept, rejected, stars, for many pictures at once, and each gesture can be undone."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from pixhaul.core.items import ItemStore
from pixhaul.core.marks import Mark, Verdict
from pixhaul.core.status import LISTED
from pixhaul.engine.ledger import Ledger


class Marking(QObject):
    """On the owner's thread. What is marked goes into the record at once; views hear of it with all other changes."""

    changed = Signal(object)
    """set[int]: ids whose marks have changed just now."""

    def __init__(
        self, store: ItemStore, ledger: Callable[[], Ledger], undo: QUndoStack, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._ledger = ledger
        self._undo = undo

    def judge(self, items: Iterable[int], verdict: Verdict) -> bool:
        """Keep, reject, or take the verdict back; whether that changed anything."""
        return self._push(items, lambda mark: mark._replace(verdict=verdict))

    def rate(self, items: Iterable[int], stars: int) -> bool:
        """Give so many stars; whether that changed anything."""
        return self._push(items, lambda mark: mark._replace(stars=stars))

    def put(self, marks: Mapping[int, Mark]) -> None:
        """Mark without a step to undo."""
        for item, mark in marks.items():
            self._store.mark(item, mark)
        self._ledger().opinions(marks)
        self.changed.emit(set(marks))

    def _push(self, items: Iterable[int], new: Callable[[Mark], Mark]) -> bool:
        of = self._store.marks.of
        before = {item: of(item) for item in items if self._store.state(item) in LISTED}
        after = {item: mark for item, old in before.items() if (mark := new(old)) != old}
        if after:
            command = _MarkCommand(self, {item: before[item] for item in after}, after)
            command.setText(self.tr("mark %Ln picture(s)", "", len(after)))
            self._undo.push(command)
        return bool(after)


class _MarkCommand(QUndoCommand):
    def __init__(self, marking: Marking, before: Mapping[int, Mark], after: Mapping[int, Mark]) -> None:
        super().__init__()
        self._marking = marking
        self._before = before
        self._after = after

    def redo(self) -> None:
        self._marking.put(self._after)

    def undo(self) -> None:
        self._marking.put(self._before)
