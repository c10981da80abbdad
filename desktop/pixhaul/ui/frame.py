"""The window around all open lists: the sidebar, and the page of the list that is looked at."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from pixhaul.qt.open_lists import OpenLists
from pixhaul.ui.list_actions import ListActions
from pixhaul.ui.list_bar import LEAST_WIDTH, WIDTH, ListBar
from pixhaul.ui.main_window import SIZE, MainWindow, text_of
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.theme import Theme

_ROOM = 760 + LEAST_WIDTH
"""Width below which the sidebar makes room for the list."""


class Frame(QWidget):
    """With one list it shows that and nothing else."""

    closing = Signal()
    """The user closes the window; everything must be brought to an end before this returns."""

    def __init__(self, theme: Theme, lists: OpenLists) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setAccessibleName("Pixhaul")
        self.setWindowTitle("Pixhaul")
        self.setMinimumSize(760, 480)
        open_at(self, SIZE)
        self._lists = lists
        self._left_at: dict[MainWindow, QWidget] = {}
        """What had the keyboard in each list when another one was looked at."""
        self.actions_ = ListActions(self)
        self.bar = ListBar(theme, lists, self.actions_)
        self.pages = QStackedWidget()
        self.pages.setObjectName("listPages")
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("listSplitter")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.bar)
        self._splitter.addWidget(self.pages)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([WIDTH, self.width() - WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self.actions_.shown.toggled.connect(lambda _on: self._fit())
        lists.rowsInserted.connect(lambda *_: self._fit())
        lists.rowsRemoved.connect(lambda *_: self._fit())
        self._fit()

    def add_page(self, page: MainWindow) -> None:
        """One more list has widgets."""
        self.pages.addWidget(page)
        page.beside = [self.bar]
        page.windowTitleChanged.connect(lambda _title: self._take_title(page))

    def show_page(self, page: MainWindow, row: int) -> None:
        """Look at a list, which stands at this row."""
        if self.pages.currentWidget() is not page:
            self._remember(self.pages.currentWidget())
            focused = self.bar.view.hasFocus()
            self.pages.setCurrentWidget(page)
            if not focused:
                self._go_into(page)
        self.bar.show_current(row)
        self.actions_.follow(row, self._lists.rowCount())
        self._take_title(page)

    def _go_into(self, page: MainWindow) -> None:
        """The keyboard goes where it was in this list, and to its pictures the first time."""
        before = self._left_at.get(page)
        there = before if before is not None and isValid(before) and before.isVisibleTo(page) else page.parts.grid
        (there if there.isVisibleTo(page) else page).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _remember(self, page: QWidget | None) -> None:
        """Before it is hidden: Qt moves its keyboard elsewhere then."""
        focused: QWidget | None = self.focusWidget()
        if isinstance(page, MainWindow) and focused is not None and focused is not page and page.isAncestorOf(focused):
            self._left_at[page] = focused

    def _take_title(self, page: MainWindow) -> None:
        if page is self.pages.currentWidget():
            self.setWindowTitle(page.windowTitle())

    def _fit(self) -> None:
        several = self._lists.rowCount() > 1
        self.bar.setVisible(several and self.actions_.shown.isChecked() and self.width() >= _ROOM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    # ---- what is remembered

    def state(self) -> dict[str, str]:
        """Size and place of the window, and of the sidebar."""
        return {
            "geometry": text_of(self.saveGeometry()),
            "sidebar": text_of(self._splitter.saveState()),
            "lists": "shown" if self.actions_.shown.isChecked() else "hidden",
        }

    def restore(self, state: dict[str, object]) -> None:
        """Bring back what :meth:`state` gave; anything unfit is ignored by Qt."""
        geometry, sidebar = state.get("geometry"), state.get("sidebar")
        self.actions_.shown.setChecked(state.get("lists") != "hidden")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))
        if isinstance(sidebar, str):
            self._splitter.restoreState(QByteArray.fromBase64(sidebar.encode("ascii", "replace")))
