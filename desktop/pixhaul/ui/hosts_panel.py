"""The hosts of a run: who sends how much, who wants to be left alone, and a hand on each of them."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QFocusEvent, QHideEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pixhaul.qt.hosts_model import ERROR_COLUMN, HOST_COLUMN, MOOD_ROLE, STATE_COLUMN, HostsModel
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.tab_order import BY_TAB
from pixhaul.ui.theme import GAP, ROW_HEIGHT, Theme

_WIDTHS = (240, 64, 84, 88, 96, 64)
_INKS = {"moving": "done", "waiting": "waiting", "failed": "failed", "held": "accent", "quiet": "secondary"}


class HostsPanel(QFrame):
    """Follows its model only while it is seen. ``summary`` and ``button`` stand where the part around it wants them."""

    def __init__(self, theme: Theme, model: HostsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.setObjectName("hostsPanel")
        self.setAccessibleName(self.tr("Hosts"))
        self.setProperty("surface", "bar")
        self.table = self._make_table()
        self.summary = ElidedLabel(theme, "caption", "secondary")
        self.summary.setObjectName("hostsSummary")
        self.hold = QAction(self.tr("Pause host"), self)
        self.hold.setObjectName("holdHost")
        self.hold.setShortcut(QKeySequence(Qt.Key.Key_Space))
        self.hold.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.hold.setStatusTip(self.tr("Begin nothing new at this host; what runs there goes on to its end"))
        self.hold.triggered.connect(self._toggle)
        self.table.addAction(self.hold)
        self.button = Button(theme, self.tr("Pause host"), "pause")
        self.button.setObjectName("holdButton")
        self.button.reserve([self.tr("Resume hosts"), self.tr("Pause hosts")])
        self.button.bind(self.hold)
        self._build()
        model.refreshed.connect(self._follow)
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self._follow()

    def selected(self) -> list[str]:
        """The selected hosts, top to bottom."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._model.host(row) for row in rows]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_watching(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.set_watching(False)

    def _make_table(self) -> QTableView:
        table = _Table(self)
        table.setObjectName("hostsTable")
        table.setAccessibleName(self.tr("Hosts"))
        table.setModel(self._model)
        table.setProperty("surface", "table")
        table.setFrameShape(QFrame.Shape.StyledPanel)  # the ring of the focus goes around the headings too
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
        # The words of the first column stand below the first of the tabs.
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addSpacing(GAP)
        body.addWidget(self.table)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        if column >= 0:
            self._model.sort(column, order)

    def _follow(self) -> None:
        count = self._model.rowCount()
        self.summary.setText(self._counted(count) if count else self.tr("Nothing was asked of any host yet"))
        hosts = self.selected()
        held = bool(hosts) and all(self._model.view(host).held for host in hosts)
        if len(hosts) > 1:
            words = self.tr("Resume hosts") if held else self.tr("Pause hosts")
        else:
            words = self.tr("Resume host") if held else self.tr("Pause host")
        self.hold.setEnabled(bool(hosts))
        if self.hold.text() != words:
            self.hold.setText(words)
            self.button.set_face(words, "play" if held else "pause")

    def _counted(self, count: int) -> str:
        if count == 1:
            return self.tr("1 host")
        return QCoreApplication.translate("HostsPanel", "%Ln host(s)", "", count)

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


class _Table(QTableView):
    """Who comes to it by Tab has a host at once: Down does not lead to the first one, and never to a single one."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_TAB and not self.selectionModel().hasSelection() and self.model().rowCount():
            self.selectRow(max(0, self.currentIndex().row()))


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
