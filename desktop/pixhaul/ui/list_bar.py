"""The sidebar with the lists that are open. It only shows and asks; it does nothing."""

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from pixhaul.qt.open_lists import FaceRole, ListState, OpenLists
from pixhaul.ui.announce import Follower
from pixhaul.ui.controls import Button
from pixhaul.ui.drop_zone import DropZone
from pixhaul.ui.list_actions import ListActions
from pixhaul.ui.list_painter import ListDelegate
from pixhaul.ui.theme import BAR_HEIGHT, GAP, GAP_SMALL, MARGIN, Theme

WIDTH = 208
"""First width in logical pixels."""
LEAST_WIDTH = 148


class ListBar(QFrame):
    """One row for each open list; the chosen one is looked at."""

    chosen = Signal(int)
    """Row of the list that the user wants to see."""
    run_now_requested = Signal(int)
    """Row of a list that shall not wait any more."""
    dropped = Signal(QMimeData)
    """Something was dropped here: it is to become a list of its own."""

    def __init__(self, theme: Theme, lists: OpenLists, actions: ListActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._following = False
        self.setObjectName("listBar")
        self.setProperty("surface", "panel")
        self.setAccessibleName(self.tr("Open lists"))
        self.setMinimumWidth(LEAST_WIDTH)
        # Before the view hears of it: a row that goes makes it choose another one, which nobody has asked for.
        lists.rowsAboutToBeRemoved.connect(lambda *_: self._follow_model(going=True))
        self.view = self._make_view(lists)
        lists.rowsRemoved.connect(lambda *_: self._follow_model(going=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.view, 1)
        self._zone = DropZone(self.dropped.emit, self, own=self.view)
        for widget in (self, self.view.viewport()):
            self._zone.watch(widget)
        actions.rename.triggered.connect(self.rename)
        theme.changed.connect(self.view.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def show_current(self, row: int) -> None:
        """Mark the list that is looked at, without a signal."""
        self._following = True
        self.view.setCurrentIndex(self.view.model().index(row, 0))
        self._following = False

    def _follow_model(self, *, going: bool) -> None:
        self._following = going

    def rename(self) -> None:
        """Edit the name of the list that is looked at."""
        if self.isVisible():
            self.view.setFocus()
            self.view.edit(self.view.currentIndex())

    def _make_head(self) -> QWidget:
        head = QFrame(self)
        head.setProperty("surface", "bar")
        head.setProperty("edge", "bottom")
        head.setFixedHeight(BAR_HEIGHT + 1)
        heading = QLabel(self.tr("Lists"), head)
        heading.setFont(self._theme.font("heading"))
        new = Button(self._theme, self.tr("New list"), "plus", "quiet", head)
        new.setObjectName("sidebarNew")
        new.set_compact(True)
        new.bind(self._actions.new)
        hide = Button(self._theme, self.tr("Hide the lists"), "x", "quiet", head)
        hide.setObjectName("sidebarHide")
        hide.set_compact(True)
        hide.setToolTip(self.tr("Hide the lists (F9)"))
        hide.clicked.connect(lambda: self._actions.shown.setChecked(False))
        row = QHBoxLayout(head)
        row.setContentsMargins(GAP_SMALL, 0, GAP_SMALL, 0)
        row.setSpacing(0)
        row.addSpacing(MARGIN - GAP_SMALL)
        row.addWidget(heading, 1)
        row.addWidget(new)
        row.addWidget(hide)
        return head

    def _make_view(self, lists: OpenLists) -> QListView:
        view = QListView(self)
        view.setObjectName("openLists")
        view.setAccessibleName(self.tr("Open lists"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.setItemDelegate(ListDelegate(self._theme, view))
        view.setModel(lists)
        view.selectionModel().currentChanged.connect(self._choose)
        Follower(view)
        view.viewport().setContentsMargins(0, GAP, 0, GAP)
        return view

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self.chosen.emit(index.row())

    def _show_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        menu = QMenu(self)
        menu.setObjectName("listMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            self.view.setCurrentIndex(index)
            if index.data(FaceRole.FACE).state is ListState.WAITING:
                menu.addAction(self.tr("Run now")).triggered.connect(lambda: self.run_now_requested.emit(index.row()))
                menu.addSeparator()
            actions = self._actions
            menu.addActions([actions.rename, actions.up, actions.down])
            menu.addSeparator()
            menu.addActions([actions.close])
        else:
            menu.addActions([self._actions.new])
        menu.popup(self.view.viewport().mapToGlobal(place))
