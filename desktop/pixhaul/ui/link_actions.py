"""What can be done with selected lines: edit, copy, remove, retry; each with its key, its menu entry and undo."""

from collections.abc import Iterable, Iterator
from itertools import compress

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu

from pixhaul.core.status import RETRYABLE
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.given import GivenCommand
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.qt.undo import RemoveCommand
from pixhaul.ui.link_list import LinkList

USE_GIVEN = QT_TRANSLATE_NOOP("LinkActions", "Use the link as it was given")
LOOK_FOR_LARGER = QT_TRANSLATE_NOOP("LinkActions", "Look for larger versions…")
_RETRYABLE = bytes(state in RETRYABLE for state in range(256))


class LinkActions(QObject):
    """Works on the selection of a list. The keys act while the list has the focus."""

    retry_requested = Signal(object)
    """list[int]: ids of selected lines that can be tried again."""
    larger_requested = Signal(object)
    """list[int]: ids of selected lines of which larger versions are looked for."""

    def __init__(self, view: LinkList, model: DownloadModel, undo: QUndoStack) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._undo = undo
        self.edit = self._make(self.tr("Edit"), "editLink", QKeySequence(Qt.Key.Key_F2), self.edit_current)
        self.copy = self._make(self.tr("Copy address"), "copyLink", QKeySequence.StandardKey.Copy, self.copy_selected)
        self.remove = self._make(self.tr("Remove"), "removeLink", QKeySequence.StandardKey.Delete, self.remove_selected)
        self.retry = self._make(self.tr("Retry"), "retryLink", QKeySequence("Shift+F5"), self.retry_selected)
        self.given = self._make(
            QCoreApplication.translate("LinkActions", USE_GIVEN), "useLinkAsGiven", None, self.use_given
        )
        self.larger = self._make(
            QCoreApplication.translate("LinkActions", LOOK_FOR_LARGER), "lookForLargerLinks", None, self.look_for_larger
        )
        self.menu = QMenu(view)
        self.menu.setObjectName("linkMenu")
        self.menu.addActions([self.edit, self.copy, self.retry, self.given, self.larger])
        self.menu.addSeparator()
        self.menu.addAction(self.remove)
        view.menu_requested.connect(self._open_menu)
        view.selectionModel().selectionChanged.connect(self.refresh)
        model.structure_changed.connect(self.refresh)
        self.refresh()

    @property
    def actions(self) -> list[QAction]:
        """Every action, for the list of shortcuts."""
        return [self.edit, self.copy, self.remove, self.retry, self.given, self.larger]

    def _make(self, text: str, name: str, key: QKeySequence | QKeySequence.StandardKey | None, act: object) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if key is not None:
            action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self._view.addAction(action)
        return action

    def refresh(self) -> None:
        """Let the actions be possible that have something to act on."""
        stretches = self._view.selected_stretches()
        several = len(stretches) > 1 or any(last > first for first, last in stretches)
        self.edit.setEnabled(self._view.currentIndex().isValid())
        self.copy.setEnabled(bool(stretches))
        self.copy.setText(self.tr("Copy addresses") if several else self.tr("Copy address"))
        self.remove.setEnabled(bool(stretches))
        self.larger.setEnabled(bool(stretches))

    def edit_current(self) -> None:
        """Open the editor of the current line."""
        index = self._view.currentIndex()
        if index.isValid():
            self._view.scrollTo(index)
            self._view.edit(index)

    def copy_selected(self) -> None:
        """Put the selected addresses on the clipboard, one a line, without logins."""
        says = self._model.presenter
        text = "\n".join(map(says.url, self._view.selected_items()))
        if text:
            QGuiApplication.clipboard().setText(text)

    def remove_selected(self) -> None:
        """Take the selected lines off the list, so that undo can bring them back; the next line is selected."""
        items = self._view.selected_items()
        if not items:
            return
        row = self._view.selected_stretches()[0][0]
        self._undo.push(RemoveCommand(self._model, items))
        self._model.turns.then(lambda: self._go_to(row))

    def _go_to(self, row: int) -> None:
        left = self._model.rowCount()
        if left:
            self._view.setCurrentIndex(self._model.index(min(row, left - 1)))

    def retry_selected(self) -> None:
        """Ask for another try of the selected lines that failed or were stopped."""
        items = self._can_retry()
        if items:
            self.retry_requested.emit(items)

    def use_given(self) -> None:
        """Ask the selected links for sharing as they were given, and not as a rule has rewritten them."""
        items = self._as_rewritten()
        if items:
            self._undo.push(GivenCommand(self._model, items))

    def look_for_larger(self) -> None:
        """Ask for larger versions of the selected lines."""
        items = self._view.selected_items()
        if items:
            self.larger_requested.emit(items)

    def _as_rewritten(self) -> list[int]:
        given = self._model.store.origins.given
        return [item for item in self._view.selected_items() if item in given] if given else []

    def _can_retry(self) -> list[int]:
        return list(compress(items := self._view.selected_items(), self._retryable(items)))

    def _retryable(self, items: Iterable[int]) -> Iterator[int]:
        """1 for each of these that can be tried again, 0 for others; in C, for it may be a million."""
        return map(self._model.store.status.translate(_RETRYABLE).__getitem__, items)

    def _open_menu(self, position: QPoint) -> None:
        self.retry.setEnabled(any(self._retryable(self._view.selected_items())))
        self.given.setVisible(bool(self._as_rewritten()))
        self.menu.popup(position)
