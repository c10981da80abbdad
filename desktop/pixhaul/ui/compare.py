"""Two to four pictures side by side: zoom and pan are one for all of them, every pane can be paged."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pixhaul.qt.roles import ItemRole
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.compare_pane import ComparePane
from pixhaul.ui.compare_words import difference, summary
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.grid_cells import PathOf
from pixhaul.ui.neighbours import file_of, neighbour
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.theme import BAR_HEIGHT, GAP, GAP_SMALL, Theme
from pixhaul.ui.viewer_actions import Deed

MOST = 4
LEAST = 2
DEEDS = {
    "comparePrevious": Deed(
        QT_TRANSLATE_NOOP("ViewerActions", "Previous picture in this place"), "chevron-left", ("PgUp",)
    ),
    "compareNext": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Next picture in this place"), "chevron-right", ("PgDown",)),
    "compareSwap": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Change places with the next"), "columns-2", ("S",)),
    "compareZoomOut": Deed(QT_TRANSLATE_NOOP("ViewerActions", "All smaller"), "zoom-out", ("-", "Ctrl+-")),
    "compareZoomIn": Deed(QT_TRANSLATE_NOOP("ViewerActions", "All larger"), "zoom-in", ("+", "=", "Ctrl++", "Ctrl+=")),
    "compareFit": Deed(
        QT_TRANSLATE_NOOP("ViewerActions", "Fit all"),
        *("", ("Ctrl+0", "W"), QT_TRANSLATE_NOOP("ViewerActions", "Fit")),
    ),
    "compareActual": Deed(
        QT_TRANSLATE_NOOP("ViewerActions", "This one in its actual size"),
        *("", ("Ctrl+1", "A"), QT_TRANSLATE_NOOP("ViewerActions", "1:1")),
    ),
    "compareTurnBack": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Turn this one back"), "rotate-ccw", ("Shift+R",)),
    "compareTurn": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Turn this one"), "rotate-cw", ("R",)),
    "compareView": Deed(QT_TRANSLATE_NOOP("ViewerActions", "View this one alone"), "image", ("Return",)),
    "compareClose": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Close"), "x", ("Esc", "Ctrl+W", "C")),
}
"""By object name, in the order of the bar."""


class CompareWindow(QWidget):
    """A window of its own over the model that the grid shows. The pane with the focus is the one that keys mean."""

    view_requested = Signal(QModelIndex)
    """One of the pictures is to be seen alone."""

    def __init__(self, theme: Theme, path_of: PathOf, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._path_of = path_of
        self._model: QAbstractItemModel | None = None
        self._at = 0
        self._linking = False
        self.setObjectName("compareWindow")
        self.setWindowTitle(self.tr("Compare pictures"))
        self.setAccessibleName(self.tr("Compare pictures"))
        open_at(self, QSize(1280, 800))
        self._actions = self._make_actions()
        pool = QThreadPool(self)
        pool.setMaxThreadCount(2)
        pool.setObjectName("comparePool")
        self.panes = [self._make_pane(theme, pool, number) for number in range(MOST)]
        self._summary = ElidedLabel(theme, "body", "secondary")
        self._summary.setObjectName("compareSummary")
        self._lay_out()
        theme.changed.connect(self._mark_focus)

    # ---- what is shown

    def show_rows(self, indexes: Sequence[QModelIndex]) -> None:
        """Show the first of these entries, two to four, and open the window."""
        chosen = list(indexes)[:MOST]
        if len(chosen) < LEAST:
            return
        self._model = chosen[0].model()
        self._place(len(chosen))
        self.show()
        self.raise_()
        self.activateWindow()
        for pane, index in zip(self.panes, chosen, strict=False):
            pane.show_entry(index, file_of(index, self._path_of))
        self.panes[0].focus()

    @property
    def shown(self) -> list[ComparePane]:
        """The panes in use."""
        return [pane for pane in self.panes if not pane.isHidden()]

    @property
    def current(self) -> ComparePane:
        """The pane that keys mean."""
        return self.panes[self._at]

    @property
    def item(self) -> int | None:
        """Id of the entry in the current pane; None when it is gone."""
        return self.current.item

    @property
    def actions_by_name(self) -> dict[str, QAction]:
        """What can be done, by object name."""
        return self._actions

    def replace_current(self, direction: int) -> None:
        """Put the next (1) or previous (-1) picture of the list in the current place, if it is not seen already."""
        seen = {pane.item for pane in self.shown}
        row = self.current.index.row() if self.current.index.isValid() else -1
        while self._model is not None and row >= 0:
            found = neighbour(self._model, row, direction, self._path_of)
            row = found.row()
            if found.isValid() and int(found.data(ItemRole.ITEM)) not in seen:
                self.current.show_entry(found, file_of(found, self._path_of))
                return

    def swap(self) -> None:
        """The current picture and the one after it change places; the focus goes with the picture."""
        shown = self.shown
        here, there = self._at, (self._at + 1) % len(shown)
        entries = [QPersistentModelIndex(shown[place].index) for place in (here, there)]
        if not all(entry.isValid() for entry in entries):
            return
        for place, entry in zip((there, here), entries, strict=True):
            shown[place].show_entry(entry, self._path_of(int(entry.data(ItemRole.ITEM))))
        shown[there].focus()

    # ---- together

    def _link(self, leader: ComparePane) -> None:
        """All others see the same part."""
        if self._linking:
            return
        self._linking = True
        look = leader.view.look
        for pane in self.shown:
            if pane is not leader:
                pane.view.set_look(look)
        self._linking = False

    def _catch_up(self, pane: ComparePane) -> None:
        """A picture that comes while the others are seen closely is seen as closely."""
        others = (other.view for other in self.shown if other is not pane)
        leader = next((view for view in others if view.picture is not None and not view.fits), None)
        if leader is not None and pane.view.fits:
            pane.view.set_look(leader.look)

    def _changed(self) -> None:
        every = [pane.seen for pane in self.shown]
        for pane, seen in zip(self.shown, every, strict=True):
            pane.tell(difference(seen, every))
        self._summary.setText(summary(every))

    def _focus(self, number: int) -> None:
        self._at = number
        self._mark_focus()

    def _mark_focus(self) -> None:
        for number, pane in enumerate(self.panes):
            color = self._theme.palette.accent if number == self._at else self._theme.palette.background
            pane.setStyleSheet(f"#comparePane {{ border: 2px solid {color}; border-radius: 6px; }}")

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        elif self.current.view.pannable:
            self.current.view.pan(*way)
        else:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            step = way[0] * (-1 if mirrored else 1) or way[1] * 2
            target = self._at + step
            if 0 <= target < len(self.shown):
                self.panes[target].focus()

    def closeEvent(self, event: QCloseEvent) -> None:
        for pane in self.panes:
            pane.forget()
        super().closeEvent(event)

    def finish(self) -> bool:
        """Close, and wait for the threads at the end of the program; whether they ended in time."""
        self.close()
        ended = [pane.close_threads() for pane in self.panes]
        return all(ended)

    # ---- making

    def _make_pane(self, theme: Theme, pool: QThreadPool, number: int) -> ComparePane:
        pane = ComparePane(theme, pool, self)
        pane.focused.connect(lambda: self._focus(number))
        pane.changed.connect(lambda: self._catch_up(pane))
        pane.changed.connect(self._changed)
        pane.view.looked.connect(lambda: self._link(pane))
        pane.view.fit_toggled.connect(self._toggle_fit)
        return pane

    def _fit_all(self) -> None:
        self.current.view.fit()

    def _toggle_fit(self) -> None:
        view = self.current.view
        if view.fits and view.scale < 1.0:
            view.set_scale(1.0)
        else:
            view.fit()

    def _make_actions(self) -> dict[str, QAction]:
        acts = {
            "comparePrevious": lambda: self.replace_current(-1),
            "compareNext": lambda: self.replace_current(1),
            "compareSwap": self.swap,
            "compareZoomOut": lambda: self.current.view.zoom(-1),
            "compareZoomIn": lambda: self.current.view.zoom(1),
            "compareFit": self._fit_all,
            "compareActual": lambda: self.current.view.set_scale(1.0),
            "compareTurn": lambda: self.current.view.turn(1),
            "compareTurnBack": lambda: self.current.view.turn(-1),
            "compareView": self._view_alone,
            "compareClose": self.close,
        }
        made = {}
        for name, deed in DEEDS.items():
            action = made[name] = QAction(deed.label, self)
            action.setObjectName(name)
            action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
            action.triggered.connect(acts[name])
            self.addAction(action)
        return made

    def _view_alone(self) -> None:
        index = self.current.index
        if self._model is not None and index.isValid():
            row = self._model.index(index.row(), 0)
            self.close()
            self.view_requested.emit(row)

    def _place(self, count: int) -> None:
        """Two or three beside each other, four in a square."""
        across = 2 if count == MOST else count
        for number, pane in enumerate(self.panes):
            self._grid.removeWidget(pane)
            pane.setVisible(number < count)
            if number < count:
                self._grid.addWidget(pane, number // across, number % across)
        for column in range(MOST):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def _lay_out(self) -> None:
        ground = QFrame()
        ground.setProperty("surface", "ground")
        self._grid = QGridLayout(ground)
        self._grid.setContentsMargins(GAP, GAP, GAP, GAP)
        self._grid.setSpacing(GAP)
        bar = QFrame()
        bar.setProperty("surface", "bar")
        bar.setProperty("edge", "top")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.addSpacing(GAP)
        row.setSpacing(GAP_SMALL)
        row.addWidget(self._summary, 1)
        for name, deed in DEEDS.items():
            button = Button(self._theme, deed.label, deed.icon, "quiet")
            button.setObjectName(f"{name}Button")
            button.setAccessibleName(deed.label)
            button.set_face(deed.label, deed.icon, deed.short_label)
            button.set_compact(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.bind(self._actions[name])
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ground, 1)
        column.addWidget(bar)
