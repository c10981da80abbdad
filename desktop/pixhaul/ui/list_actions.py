"""The commands for several open lists. They live in the window around all lists."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from pixhaul.qt import locale_words
from pixhaul.ui.shortcuts import Entry, Gesture

NUMBERED = 9
"""Lists that a key with their number shows."""


class ListActions:
    """Actions that work anywhere in the window of ``owner``."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self.new = self._make(QCoreApplication.translate("ListActions", "New list"), "addList", [])
        self.close = self._make(QCoreApplication.translate("ListActions", "Close this list"), "closeList", ["Ctrl+W"])
        self.close.setStatusTip(QCoreApplication.translate("ListActions", "It stays in the history"))
        self.rename = self._make(QCoreApplication.translate("ListActions", "Rename this list…"), "renameList", [])
        self.next = self._make(QCoreApplication.translate("ListActions", "Next list"), "nextList", ["Ctrl+PgDown"])
        self.previous = self._make(
            QCoreApplication.translate("ListActions", "Previous list"), "previousList", ["Ctrl+PgUp"]
        )
        self.up = self._make(
            QCoreApplication.translate("ListActions", "Move this list up"), "moveListUp", ["Ctrl+Shift+PgUp"]
        )
        self.down = self._make(
            QCoreApplication.translate("ListActions", "Move this list down"), "moveListDown", ["Ctrl+Shift+PgDown"]
        )
        self.shown = self._make(QCoreApplication.translate("ListActions", "Show the lists"), "showLists", ["F9"])
        self.shown.setCheckable(True)
        self.shown.setChecked(True)
        self.numbered = [self._numbered(number) for number in range(1, NUMBERED + 1)]

    @property
    def entries(self) -> list[Entry]:
        """What a list of shortcuts shows."""
        number = Gesture(
            QCoreApplication.translate("ListActions", "First to ninth list"),
            QCoreApplication.translate("ListActions", "Ctrl+1 to Ctrl+9"),
        )
        return [self.next, self.previous, number, self.close, self.up, self.down, self.shown]

    def follow(self, row: int, count: int) -> None:
        """The list at ``row`` of ``count`` is looked at."""
        for action in (self.next, self.previous):
            action.setEnabled(count > 1)
        self.shown.setEnabled(count > 1)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(row < count - 1)
        for number, action in enumerate(self.numbered):
            action.setEnabled(number < count)

    def _numbered(self, number: int) -> QAction:
        text = QCoreApplication.translate("ListActions", "Show list {number}").format(
            number=locale_words.number(number)
        )
        return self._make(text, f"showList{number}", [f"Ctrl+{number}"])

    def _make(self, text: str, name: str, keys: list[str]) -> QAction:
        action = QAction(text, self._owner)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        if keys:
            keys_shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({keys_shown})")
        self._owner.addAction(action)
        return action
