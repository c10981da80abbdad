"""The history of lists: look at one again, fetch what is missing of it, or forget it."""

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from pixhaul.qt.history import History, PastRole
from pixhaul.qt.past_list import PastList
from pixhaul.ui.announce import Follower
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.empty_page import EmptyPage
from pixhaul.ui.foot import foot
from pixhaul.ui.history_painter import PastDelegate
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.search_field import SearchField
from pixhaul.ui.theme import GAP_SMALL, GAP_WIDE, Theme, set_ink


class HistoryDialog(QDialog):
    """Does not block the window. What was deleted is forgotten for good when it closes."""

    open_requested = Signal(object)
    """PastList: show it; nothing is fetched."""
    run_requested = Signal(object)
    """PastList: show it, and fetch what is missing."""

    def __init__(
        self, theme: Theme, history: History, present: frozenset[int] = frozenset(), parent: QWidget | None = None
    ) -> None:
        """``present``: ids of the lists that are open, which cannot be deleted."""
        super().__init__(parent)
        self._theme = theme
        self._history = history
        self._present = present
        self.setObjectName("historyDialog")
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._search = self._make_search()
        self._view = self._make_view()
        self._nothing = EmptyPage(theme, "historyEmpty", "history", self._view.viewport())
        self._nothing.cover(self._view)  # which keeps the keyboard, however few lists there are
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._view, 1)
        column.addWidget(self._make_said())
        column.addWidget(self._make_foot())
        open_at(self, QSize(640, 520))
        history.setParent(self)
        history.rowsInserted.connect(self._follow)
        history.rowsRemoved.connect(self._follow)
        history.modelReset.connect(self._follow)
        history.complete.connect(self._follow)
        self._view.selectionModel().currentChanged.connect(self._follow)
        Follower(self._view)
        self.finished.connect(lambda _result: history.forget_deleted())
        theme.changed.connect(self._view.viewport().update)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self._view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)  # on a button the key is none that deletes
        delete.activated.connect(self._delete)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._undo)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self._search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)  # in the list the key goes on to the next line
        down.activated.connect(self._view.setFocus)
        self._follow()
        self._view.setFocus()

    # ---- parts

    def _make_head(self) -> QWidget:
        head = QFrame(self)
        head.setProperty("surface", "bar")
        head.setProperty("edge", "bottom")
        heading = QLabel(self.tr("History"), head)
        told = QLabel(self.tr("Newest first. Deleting one keeps its pictures."), head)
        heading.setFont(self._theme.font("heading"))
        told.setFont(self._theme.font("caption"))
        set_ink(told, "secondary")
        column = QVBoxLayout(head)
        column.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_WIDE - GAP_SMALL)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(told)
        column.addSpacing(GAP_SMALL)
        column.addWidget(self._search)
        return head

    def _make_search(self) -> SearchField:
        field = SearchField(self._theme, self)
        field.setObjectName("historySearch")
        field.setMaximumWidth(16_777_215)  # as wide as the dialog
        field.setAccessibleName(self.tr("Search the history"))
        field.setPlaceholderText(self.tr("Search names, days, folders and addresses"))
        field.setToolTip(self.tr("Search the history (Ctrl+F)"))
        field.changed.connect(self._history.search)
        field.returnPressed.connect(lambda: self._ask(self.open_requested))
        return field

    def _make_view(self) -> QListView:
        view = QListView(self)
        view.setObjectName("historyList")
        view.setAccessibleName(self.tr("History, newest first"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setItemDelegate(PastDelegate(self._theme, view))
        view.setModel(self._history)
        view.activated.connect(lambda _index: self._ask(self.open_requested))
        return view

    def _make_said(self) -> QWidget:
        """What was just deleted, and the way back."""
        self._said = QFrame(self)
        self._said.setObjectName("historySaid")
        self._said.setProperty("surface", "banner")
        label = ElidedLabel(self._theme, parent=self._said)
        label.setText(self.tr("Deleted from the history. The pictures stay."))
        undo = Button(self._theme, self.tr("Undo"), "undo-2", parent=self._said)
        undo.setObjectName("historyUndo")
        undo.setToolTip(self.tr("Bring the list back (Ctrl+Z)"))
        undo.clicked.connect(self._undo)
        row = QHBoxLayout(self._said)
        row.setContentsMargins(GAP_WIDE, GAP_SMALL, GAP_WIDE, GAP_SMALL + 1)
        row.addWidget(label, 1)
        row.addWidget(undo)
        self._said.hide()
        return self._said

    def _make_foot(self) -> QWidget:
        self._delete_button = self._button(self.tr("Delete"), "trash-2", "historyDelete", self._delete_tip())
        self._delete_button.clicked.connect(self._delete)
        self._rename_button = self._button(
            self.tr("Rename"), "", "historyRename", self.tr("Call this list something else (F2)")
        )
        self._rename_button.clicked.connect(lambda: self._view.edit(self._view.currentIndex()))
        tip = self.tr("Open it and fetch what is missing")
        self._run_button = self._button(self.tr("Run again"), "rotate-cw", "historyRun", tip)
        self._run_button.clicked.connect(lambda: self._ask(self.run_requested))
        tip = self.tr("Show this list; nothing is fetched")
        self._open_button = self._button(self.tr("Open"), "", "historyOpen", tip, "primary")
        self._open_button.clicked.connect(lambda: self._ask(self.open_requested))
        return foot(self, (self._delete_button, self._rename_button), (self._run_button, self._open_button))

    def _button(self, text: str, icon: str, name: str, tip: str, kind: str = "") -> Button:
        button = Button(self._theme, text, icon, kind, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    def _delete_tip(self) -> str:
        return self.tr("Forget this list; the pictures stay (Del)")

    # ---- what happens

    def _current(self) -> PastList | None:
        past = self._view.currentIndex().data(PastRole.PAST) if self._view.currentIndex().isValid() else None
        return past if isinstance(past, PastList) else None

    def _follow(self, *_: object) -> None:
        """Put right what depends on the line and on how many there are."""
        if not self._view.currentIndex().isValid() and self._history.rowCount():
            self._view.setCurrentIndex(self._history.index(0))
        past = self._current()
        self._nothing.setVisible(not self._history.rowCount())
        looked_for = bool(self._search.text().strip())
        if looked_for:
            self._nothing.tell(self.tr("Nothing found"), self.tr("Try fewer words, or part of an address."))
        else:
            self._nothing.tell(self.tr("No lists yet"), self.tr("Every list you fetch is remembered here."))
        for button in (self._open_button, self._run_button, self._rename_button):
            button.setEnabled(past is not None)
        shown_now = past is not None and past.job.id in self._present
        self._delete_button.setEnabled(past is not None and not shown_now)
        open_now = self.tr("A list that is open cannot be deleted")
        self._delete_button.setToolTip(open_now if shown_now else self._delete_tip())
        self._said.setVisible(self._history.deleted > 0)

    def _ask(self, signal: SignalInstance) -> None:
        past = self._current()
        if past is not None:
            signal.emit(past)
            self.close()

    def _delete(self) -> None:
        if self._delete_button.isEnabled():
            self._history.delete(self._view.currentIndex().row())
            self._follow()

    def _undo(self) -> None:
        if self._history.deleted:
            self._view.setCurrentIndex(self._history.index(self._history.bring_back()))
            self._follow()
