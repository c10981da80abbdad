"""Marks by gesture: kept, rejected, stars, for many pictures at once, and each gesture can be undone."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from pixhaul.core.items import ItemStore
from pixhaul.core.marks import Mark, Verdict
from pixhaul.core.status import LISTED
from pixhaul.engine.ledger import Ledger
from pixhaul.qt.in_turns import InTurns

_AT_ONCE = 1_000
"""Pictures that are marked at one go: some milliseconds."""
Change = Callable[[Mark], Mark]
"""From the mark of a picture to the one that it gets."""


class Marking(QObject):
    """On the owner's thread. What is marked goes into the record at once; views hear of it with all other changes."""

    changed = Signal(object)
    """set[int]: ids whose marks have changed just now."""

    def __init__(
        self,
        store: ItemStore,
        ledger: Callable[[], Ledger],
        undo: QUndoStack,
        turns: InTurns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.turns = turns
        self._store = store
        self._ledger = ledger
        self._undo = undo

    def judge(self, items: Iterable[int], verdict: Verdict) -> bool:
        """Keep, reject, or take the verdict back; whether that may have changed anything."""
        return self._push(list(items), lambda mark: mark._replace(verdict=verdict))

    def rate(self, items: Iterable[int], stars: int) -> bool:
        """Give so many stars; whether that may have changed anything."""
        return self._push(list(items), lambda mark: mark._replace(stars=stars))

    def marks(self, items: Iterable[int]) -> dict[int, Mark]:
        """What those of these pictures that are on the list are marked with."""
        of, state = self._store.marks.of, self._store.state
        return {item: of(item) for item in items if state(item) in LISTED}

    def put(self, marks: Mapping[int, Mark]) -> None:
        """Mark without a step to undo."""
        for item, mark in marks.items():
            self._store.mark(item, mark)
        self._ledger().opinions(marks)
        self.changed.emit(set(marks))

    def _push(self, items: Sequence[int], new: Change) -> bool:
        """Of many pictures, or while others are being marked, it shows only later what there is to change."""
        if len(items) <= _AT_ONCE and not self.turns.busy:
            items = [item for item, mark in self.marks(items).items() if new(mark) != mark]
        if items:
            command = _MarkCommand(self, items, new)
            command.setText(self.tr("mark %Ln picture(s)", "", len(items)))
            self._undo.push(command)
        return bool(items)


class _MarkCommand(QUndoCommand):
    """Marks pictures in turns. What they were marked with is noted when it is changed: a byte and an id of each."""

    def __init__(self, marking: Marking, items: Sequence[int], new: Change) -> None:
        super().__init__()
        self._marking = marking
        self._items = array("q", items)
        self._new = new
        self._before: list[tuple[array[int], bytes]] = []

    def redo(self) -> None:
        self._marking.turns.do(self._mark())

    def undo(self) -> None:
        self._marking.turns.do(self._mark_as_before())

    def _mark(self) -> Iterator[None]:
        for start in range(0, len(self._items), _AT_ONCE):
            if start:
                yield
            after, ids, codes = {}, array("q"), bytearray()
            for item, mark in self._marking.marks(self._items[start : start + _AT_ONCE]).items():
                if (new := self._new(mark)) != mark:
                    after[item] = new
                    ids.append(item)
                    codes.append(mark.code)
            if after:
                self._before.append((ids, bytes(codes)))
                self._marking.put(after)

    def _mark_as_before(self) -> Iterator[None]:
        while self._before:
            ids, codes = self._before.pop()
            self._marking.put(dict(zip(ids, map(Mark.of, codes), strict=True)))
            if self._before:
                yield
