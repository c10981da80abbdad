"""What can be taken back: adding, removing and editing lines. The texts follow "Undo" and "Redo" in the menu."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.qt import locale_words
from pixhaul.qt.in_turns import InTurns
from pixhaul.qt.taken import Taken

translate = QCoreApplication.translate


def columns_text(sheet: Sheet) -> str:
    """What the change of a table's columns is called."""
    return translate("Undo", "change the columns of {table}").format(table=sheet.label)


class Lines(Protocol):
    """What the commands need of the model."""

    def remove(self, items: Iterable[int]) -> Taken: ...
    def restore(self, taken: Taken) -> None: ...
    def replace(self, item: int, entry: NewEntry) -> None: ...
    def entry(self, item: int) -> NewEntry: ...
    def line(self, item: int) -> int: ...
    @property
    def turns(self) -> InTurns: ...


class AddCommand(QUndoCommand):
    """Lines that have been added already, in one or more batches: undo takes them off, redo brings them back."""

    def __init__(self, lines: Lines, added: Sequence[range]) -> None:
        """``added`` may still grow: it is read when the lines are to go."""
        super().__init__(translate("Undo", "add %Ln addresses", "", sum(map(len, added))))
        self._lines = lines
        self._added = added
        self._taken: Taken | None = None

    def redo(self) -> None:
        if self._taken is not None:
            self._lines.restore(self._taken)

    def undo(self) -> None:
        self._taken = self._lines.remove(chain.from_iterable(self._added))


class RemoveCommand(QUndoCommand):
    """Takes lines off the list; undo puts them back in their places."""

    def __init__(self, lines: Lines, items: Sequence[int]) -> None:
        super().__init__(translate("Undo", "remove %Ln line(s)", "", len(items)))
        self._lines = lines
        self._items = items
        self._taken = Taken()

    def redo(self) -> None:
        self._taken = self._lines.remove(self._items)

    def undo(self) -> None:
        self._lines.restore(self._taken)


class EditCommand(QUndoCommand):
    """Changes the text of one line; undo brings the old text back."""

    def __init__(self, lines: Lines, item: int, entry: NewEntry) -> None:
        super().__init__(translate("Undo", "edit line {number}").format(number=locale_words.count(lines.line(item))))
        self._lines = lines
        self._item = item
        self._after = entry
        self._before: NewEntry | None = None

    def redo(self) -> None:
        self._lines.turns.then(self._change)

    def _change(self) -> None:
        if self._before is None:  # only now: what was undone just before may still have had to wait
            self._before = self._lines.entry(self._item)
        self._lines.replace(self._item, self._after)

    def undo(self) -> None:
        self._lines.turns.then(self._change_back)

    def _change_back(self) -> None:
        if self._before is not None:
            self._lines.replace(self._item, self._before)


class ColumnsCommand(QUndoCommand):
    """Takes note that the addresses of a table come from other columns; part of a larger step."""

    def __init__(self, sheet: Sheet, columns: tuple[int, ...]) -> None:
        super().__init__(columns_text(sheet))
        self._sheet = sheet
        self._after = columns
        self._before = sheet.url_columns

    def redo(self) -> None:
        self._sheet.url_columns = self._after

    def undo(self) -> None:
        self._sheet.url_columns = self._before


class TogetherCommand(QUndoCommand):
    """Several commands as one step. Qt's own way is its children, but nobody would keep those of Python alive."""

    def __init__(self, text: str, parts: Sequence[QUndoCommand]) -> None:
        super().__init__(text)
        self._parts = tuple(parts)

    def redo(self) -> None:
        for part in self._parts:
            part.redo()

    def undo(self) -> None:
        for part in reversed(self._parts):
            part.undo()
