"""Marking, moving and exporting as actions with keys, for the grid and for the viewer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from pixhaul.core.marks import MOST_STARS, Verdict


class MarkActions(QObject):
    """Keys of one letter or digit, at work while ``owner`` has the keyboard."""

    judged = Signal(object)
    """Verdict."""
    rated = Signal(int)
    """Stars."""

    def __init__(self, owner: QWidget, context: Qt.ShortcutContext) -> None:
        super().__init__(owner)
        self._owner = owner
        self._context = context
        self.keep = self._make(self.tr("Keep"), "markKeep", "K", lambda: self.judged.emit(Verdict.KEEP))
        self.reject = self._make(self.tr("Reject"), "markReject", "X", lambda: self.judged.emit(Verdict.REJECT))
        self.unmark = self._make(self.tr("No verdict"), "markNone", "U", lambda: self.judged.emit(Verdict.NONE))
        self.stars = [self._stars(count) for count in range(1, MOST_STARS + 1)]
        self.no_stars = self._make(self.tr("No stars"), "markNoStars", "0", lambda: self.rated.emit(0))

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [self.keep, self.reject, self.unmark, *self.stars, self.no_stars]

    def menu(self, parent: QWidget) -> QMenu:
        """All of them under one heading."""
        menu = QMenu(self.tr("Mark"), parent)
        menu.setObjectName("markMenu")
        menu.addActions([self.keep, self.reject, self.unmark])
        menu.addSeparator()
        menu.addActions([*self.stars, self.no_stars])
        return menu

    def _stars(self, count: int) -> QAction:
        text = self.tr("%Ln star(s)", "", count)
        return self._make(text, f"markStars{count}", str(count), lambda: self.rated.emit(count))

    def _make(self, text: str, name: str, key: str, act: Callable[[], None]) -> QAction:
        return made(self, self._owner, self._context, text, name, key, act)


class FileActions(QObject):
    """What can be done with the files of the selection; at work anywhere in the window of ``owner``."""

    move_requested = Signal()
    copy_requested = Signal()
    export_requested = Signal()
    trash_requested = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        window = Qt.ShortcutContext.WindowShortcut

        def make(text: str, name: str, key: str, signal: Callable[[], None], tip: str) -> QAction:
            action = made(self, owner, window, text, name, key, signal)
            action.setStatusTip(tip)
            return action

        self.move = make(
            self.tr("Move to a folder…"),
            *("moveFiles", "Ctrl+M", self.move_requested.emit),
            self.tr("Move the files of the selected pictures; nothing is replaced"),
        )
        self.copy = make(
            self.tr("Copy to a folder…"),
            *("copyToFolder", "Ctrl+Shift+M", self.copy_requested.emit),
            self.tr("Copy the files of the selected pictures; nothing is replaced"),
        )
        self.export = make(
            self.tr("Export selection…"),
            *("exportSelection", "Ctrl+E", self.export_requested.emit),
            self.tr("A zip file, a table or a contact sheet of the selected pictures"),
        )
        self.trash = make(
            self.tr("Move rejected to the trash"),
            *("trashRejected", "Ctrl+Shift+Del", self.trash_requested.emit),
            self.tr("Put the files of all rejected pictures into the system's trash; Undo brings them back"),
        )
        self.set_rejected(0)

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [self.move, self.copy, self.export, self.trash]

    def set_rejected(self, count: int) -> None:
        """How many pictures the trash is meant for."""
        text = self.tr("Move rejected to the trash")
        self.trash.setText(self.tr("Move %Ln rejected picture(s) to the trash", "", count) if count else text)
        self.trash.setEnabled(count > 0)


def made(
    parent: QObject,
    owner: QWidget,
    context: Qt.ShortcutContext,
    text: str,
    name: str,
    key: str,
    act: Callable[[], None],
) -> QAction:
    """An action of ``owner`` with its key in the tool tip."""
    action = QAction(text, parent)
    action.setObjectName(name)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(context)
    native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{text.rstrip('…')} ({native})")
    action.triggered.connect(lambda _checked=False: act())
    owner.addAction(action)
    return action
