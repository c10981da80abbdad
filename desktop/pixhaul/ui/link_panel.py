"""The left side of the window: how many links there are, the list itself, a line to type in, and where to drop."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.download_model import DownloadModel
from pixhaul.ui.add_field import AddField
from pixhaul.ui.controls import ElidedLabel
from pixhaul.ui.drop_hint import DropHint
from pixhaul.ui.drop_zone import DropZone
from pixhaul.ui.link_actions import LinkActions
from pixhaul.ui.link_list import LinkList
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Theme
from pixhaul.ui.undo_actions import UndoAction, say_commands_again

_LOW = 420
"""Height in logical pixels below which the hint for drops leaves its room to the list."""


class LinkPanel(QFrame):
    """The list, its actions, the add field and the drop zone. ``receive`` takes what is dropped anywhere on it."""

    text_submitted = Signal(str)
    """Typed or pasted into the add field."""
    larger_requested = Signal(object)
    """list[int]: ids of which larger versions are looked for."""
    retry_requested = Signal(object)
    """list[int]: ids."""
    current_item_changed = Signal(int)
    """Id of the line that the cursor is on, so that the grid can follow."""

    def __init__(
        self,
        model: DownloadModel,
        undo: QUndoStack,
        theme: Theme,
        receive: Callable[[QMimeData], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("linkPanel")
        self.setAccessibleName(self.tr("Links"))
        self.setProperty("surface", "panel")
        self._model = model
        self._undo = undo
        self._follow = False
        self.list = LinkList(model, theme, self)
        self.actions_of_list = LinkActions(self.list, model, undo)
        self.add_field = AddField(self)
        self.hint = DropHint(theme, self)
        self.undo_action = UndoAction(self.tr("Undo"), self.tr("Undo {what}"), self)
        self.undo_action.join_undo(undo)
        self.redo_action = UndoAction(self.tr("Redo"), self.tr("Redo {what}"), self)
        self.redo_action.join_redo(undo)
        self._for_the_window(self.undo_action, QKeySequence.StandardKey.Undo)
        self._for_the_window(self.redo_action, QKeySequence.StandardKey.Redo)
        self._lay_out(theme)
        zone = DropZone(receive, self)
        zone.watch(self)
        zone.watch(self.list.viewport())
        zone.hovered.connect(self.show_welcome)
        self.add_field.submitted.connect(self._submit)
        self.actions_of_list.retry_requested.connect(self.retry_requested)
        self.actions_of_list.larger_requested.connect(self.larger_requested)
        self.list.current_item_changed.connect(self.current_item_changed)
        model.appended.connect(self._appended)
        model.all_back.connect(self._show_line)
        model.structure_changed.connect(self._count)
        self._count()

    def say_again(self, again: Callable[[str], str]) -> None:
        """What can be taken back, in another language."""
        say_commands_again(self._undo, again)
        self.undo_action.say_again(again)
        self.redo_action.say_again(again)

    def _for_the_window(self, action: UndoAction, key: QKeySequence.StandardKey) -> None:
        """The whole window has it, and its Edit menu may show it too."""
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.addAction(action)

    def _lay_out(self, theme: Theme) -> None:
        heading = QLabel(self.tr("Links"), self)
        heading.setObjectName("linksHeading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(theme.font("heading"))
        heading.setBuddy(self.list)
        self.summary = ElidedLabel(theme, "caption", "secondary", self)
        self.summary.setObjectName("linksSummary")
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.setContentsMargins(GAP_WIDE, GAP + GAP_SMALL, GAP_WIDE, GAP)
        head.addWidget(heading)
        head.addWidget(self.summary, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP_WIDE)
        foot.setSpacing(GAP + GAP_SMALL)
        foot.addWidget(self.add_field)
        foot.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list)
        layout.addLayout(foot)
        layout.addStretch(1)

    def _submit(self, text: str) -> None:
        self._follow = True
        self.text_submitted.emit(text)

    def _appended(self, _new: range) -> None:
        if self._follow:
            self._follow = False
            self.list.scrollToBottom()

    def _show_line(self, item: int) -> None:
        row = self._model.line(item) - 1
        if row >= 0:
            self.list.scrollTo(self._model.index(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def show_welcome(self, over: bool) -> None:
        """Say that what is held over the window can be dropped."""
        self.hint.set_eager(over)
        self._show_hint()

    def _show_hint(self) -> None:
        """An empty window has its own place to drop; in a low one the lines need the room, until something comes."""
        wanted = self._model.rowCount() > 0 and self.height() >= _LOW
        self.hint.setVisible(wanted or self.hint.eager)

    def _count(self) -> None:
        self.summary.setText(summary_of(self._model))
        # An empty list has nothing to show the focus on.
        self._show_hint()
        any_line = self._model.rowCount() > 0
        self.list.setFocusPolicy(Qt.FocusPolicy.WheelFocus if any_line else Qt.FocusPolicy.NoFocus)


def summary_of(model: DownloadModel) -> str:
    """``15 listed · 1 not listed · 2 duplicates · 1 host``; parts that count nothing are left out."""
    store = model.store
    if not len(store):
        return QCoreApplication.translate("LinkPanel", "No links yet")
    refused, duplicates = store.count(DownloadStatus.REFUSED), store.count(DownloadStatus.DUPLICATE)
    parts = [QCoreApplication.translate("LinkPanel", "%Ln listed", "", store.listed)]
    if refused:
        parts.append(QCoreApplication.translate("LinkPanel", "%Ln not listed", "", refused))
    if duplicates:
        parts.append(QCoreApplication.translate("LinkPanel", "%Ln duplicate(s)", "", duplicates))
    if model.host_count:
        parts.append(QCoreApplication.translate("LinkPanel", "%Ln host(s)", "", model.host_count))
    return " · ".join(parts)
