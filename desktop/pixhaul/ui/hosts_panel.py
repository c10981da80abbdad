"""The hosts below the pictures: who sends how much, who wants to be left alone, and a hand on each of them."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QHideEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pixhaul.core import wording
from pixhaul.qt.hosts_model import ERROR_COLUMN, HOST_COLUMN, MOOD_ROLE, STATE_COLUMN, HostsModel
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, ROW_HEIGHT, Theme

_WIDTHS = (240, 64, 84, 88, 96, 64)
_INKS = {"moving": "done", "waiting": "waiting", "failed": "failed", "held": "accent", "quiet": "secondary"}


class HostsPanel(QFrame):
    """Follows its model only while it is seen."""

    close_requested = Signal()

    def __init__(self, theme: Theme, model: HostsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.setObjectName("hostsPanel")
        self.setAccessibleName("Hosts")
        self.setProperty("surface", "bar")
        self.setProperty("edge", "top")
        self.table = self._make_table()
        self._summary = ElidedLabel(theme, "caption", "secondary", self)
        self._summary.setObjectName("hostsSummary")
        self.hold = QAction("Pause host", self)
        self.hold.setObjectName("holdHost")
        self.hold.setShortcut(QKeySequence(Qt.Key.Key_Space))
        self.hold.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.hold.setStatusTip("Begin nothing new at this host; what runs there goes on to its end")
        self.hold.triggered.connect(self._toggle)
        self.table.addAction(self.hold)
        self._button = Button(theme, "Pause host", "pause", parent=self)
        self._button.setObjectName("holdButton")
        self._button.reserve(["Resume hosts", "Pause hosts"])
        self._button.bind(self.hold)
        self._build()
        model.refreshed.connect(self._follow)
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self._follow()

    def selected(self) -> list[str]:
        """The selected hosts, top to bottom."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._model.host(row) for row in rows]

    def sizeHint(self) -> QSize:
        return QSize(600, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 132)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_watching(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.set_watching(False)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("hostsTable")
        table.setAccessibleName("Hosts")
        table.setModel(self._model)
        table.setProperty("surface", "table")
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setItemDelegate(_InkDelegate(self._theme, table))
        table.setFont(self._theme.font("body"))
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setFont(self._theme.font("caption"))
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)
        return table

    def _build(self) -> None:
        heading = QLabel("Hosts", self)
        heading.setObjectName("hostsHeading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(self._theme.font("heading"))
        heading.setBuddy(self.table)
        close = Button(self._theme, "Hide the hosts", "x", "quiet", self)
        close.setObjectName("hostsClose")
        close.setToolTip("Hide the hosts")
        close.set_compact(True)
        close.clicked.connect(self.close_requested)
        head = QHBoxLayout()
        head.setContentsMargins(GAP_WIDE, GAP_SMALL + 1, GAP, GAP_SMALL)
        head.setSpacing(GAP)
        head.addWidget(heading)
        head.addSpacing(GAP_SMALL)
        head.addWidget(self._summary, 1)
        head.addWidget(self._button)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        # The words of the first column stand below the heading.
        body = QHBoxLayout()
        body.setContentsMargins(GAP, 0, 0, 0)
        body.addWidget(self.table)
        column.addLayout(body, 1)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        if column >= 0:
            self._model.sort(column, order)

    def _follow(self) -> None:
        count = self._model.rowCount()
        self._summary.setText(wording.plural(count, "host", "hosts") if count else "Nothing was asked of any host yet")
        hosts = self.selected()
        held = bool(hosts) and all(self._model.view(host).held for host in hosts)
        words = f"{'Resume' if held else 'Pause'} {'hosts' if len(hosts) > 1 else 'host'}"
        self.hold.setEnabled(bool(hosts))
        if self.hold.text() != words:
            self.hold.setText(words)
            self._button.set_face(words, "play" if held else "pause")

    def _toggle(self) -> None:
        hosts = self.selected()
        held = all(self._model.view(host).held for host in hosts)
        self._model.hold(hosts, not held)

    def _open_menu(self, position: QPoint) -> None:
        if not self.selected():
            return
        menu = QMenu(self)
        menu.setObjectName("hostMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.hold)
        menu.popup(self.table.viewport().mapToGlobal(position))


class _InkDelegate(QStyledItemDelegate):
    """Colours the state by what it means, and dims what is nothing; the words say it as well."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        shown: Any = option
        palette = self._theme.palette
        column, text = index.column(), index.data()
        if column == STATE_COLUMN:
            ink = _INKS[index.data(MOOD_ROLE)]
        elif text == "–":
            ink = "secondary"
        elif column == ERROR_COLUMN:
            ink = "failed"
        else:
            ink = "text"
        color = QColor(getattr(palette, ink))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            shown.palette.setColor(role, color)
        if column == HOST_COLUMN:
            shown.textElideMode = Qt.TextElideMode.ElideMiddle
