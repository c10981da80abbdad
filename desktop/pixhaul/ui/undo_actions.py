"""Undo and redo as actions that name what they take back, in the language that is in place."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QUndoStack


class UndoAction(QAction):
    """``Undo add 3 addresses``. Qt's own would keep the word that it was made with."""

    def __init__(self, word: str, named: str, parent: QObject) -> None:
        """``word`` is for a stack without steps, ``named`` the text with the place ``{what}``."""
        super().__init__(word, parent)
        self._word, self._named = word, named
        self.setEnabled(False)

    def join_undo(self, undo: QUndoStack) -> None:
        """Take back what was done last."""
        undo.canUndoChanged.connect(self.setEnabled)
        undo.undoTextChanged.connect(self._name)
        self.triggered.connect(undo.undo)
        self.setEnabled(undo.canUndo())
        self._name(undo.undoText())

    def join_redo(self, undo: QUndoStack) -> None:
        """Do again what was taken back last."""
        undo.canRedoChanged.connect(self.setEnabled)
        undo.redoTextChanged.connect(self._name)
        self.triggered.connect(undo.redo)
        self.setEnabled(undo.canRedo())
        self._name(undo.redoText())

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now; what is shown was said again before."""
        self._word, self._named = again(self._word), again(self._named)

    def _name(self, what: str) -> None:
        self.setText(self._named.format(what=what) if what else self._word)


def say_commands_again(undo: QUndoStack, again: Callable[[str], str]) -> None:
    """What each step of a stack is called."""
    for number in range(undo.count()):
        command = undo.command(number)
        command.setText(again(command.text()))
