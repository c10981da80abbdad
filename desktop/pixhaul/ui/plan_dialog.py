"""Every path before the first byte: which line goes where, and what had to be done about its name."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pixhaul.qt import locale_words
from pixhaul.qt.plan_model import ADDRESS, LINE, NOTE, PATH, Kind, PlanModel
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.announce import announce
from pixhaul.ui.choices import Segments
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.foot import foot
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.progress import Progress
from pixhaul.ui.reading_order import ReadableDelegate
from pixhaul.ui.tab_order import chain
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, ROW_HEIGHT, Theme

_SIZE = QSize(1080, 640)
_WIDTHS = {LINE: 72, ADDRESS: 290, PATH: 320, NOTE: 320}
_CHIPS = (
    (Kind.ANY, QT_TRANSLATE_NOOP("PlanDialog", "All {count}")),
    (Kind.CHANGED, QT_TRANSLATE_NOOP("PlanDialog", "Changed {count}")),
    (Kind.SAME, QT_TRANSLATE_NOOP("PlanDialog", "Same names {count}")),
    (Kind.MISSING, QT_TRANSLATE_NOOP("PlanDialog", "Missing columns {count}")),
    (Kind.REFUSED, QT_TRANSLATE_NOOP("PlanDialog", "Not listed {count}")),
)
_COPIED_AT_ONCE = 500
"""Rows copied between two looks at the window's events."""


class PlanDialog(QDialog):
    """Does not block the window. Return or a double click goes to the line in the list."""

    jump_requested = Signal(int)
    """Id of an entry."""

    def __init__(self, theme: Theme, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._copied: list[str] = []
        self.setObjectName("planDialog")
        self.setWindowTitle(self.tr("Plan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.chips: dict[Kind, Button] = {}
        self.table = self._make_table()
        self._progress = Progress(theme, self)
        self._progress.setObjectName("planProgress")
        self._progress.setAccessibleName(self.tr("Finding out the names"))
        self._said = ElidedLabel(theme, "caption", "secondary", self)
        self._said.setObjectName("planSaid")
        self._copy = Button(theme, self.tr("Copy as text"), "copy", parent=self)
        self._copy.setObjectName("planCopy")
        self._copy.setToolTip(self.tr("Copy the selected rows, or all that are shown (Ctrl+C)"))
        self._copy.clicked.connect(self.copy)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        self._copying = QTimer(self, interval=0)
        self._copying.timeout.connect(self._copy_slice)
        self._build()
        open_at(self, _SIZE)
        model.progressed.connect(self._follow)
        self._follow(100)
        self.table.setFocus()

    def copy(self) -> None:
        """Put the selected rows, or all that are shown, on the clipboard as text with tabs."""
        selected = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        self._wanted = iter(selected or range(self._model.rowCount()))
        self._copied = [self.tr("Line\tAddress\tSaved as\tNote")]
        self._copy.setEnabled(False)
        self._copying.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._model.stop()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.table.hasFocus():
            self._jump(self.table.currentIndex())
            return
        super().keyPressEvent(event)

    def _copy_slice(self) -> None:
        for row in self._wanted:
            self._copied.append(self._model.text(row))
            if len(self._copied) % _COPIED_AT_ONCE == 0:
                return
        self._copying.stop()
        self._copy.setEnabled(True)
        QGuiApplication.clipboard().setText("\n".join(self._copied))
        told = QCoreApplication.translate("PlanDialog", "%Ln row(s) copied", "", len(self._copied) - 1)
        self._copied = []
        self._said.setText(told)
        announce(self, told)

    def _jump(self, index: QModelIndex) -> None:
        if index.isValid():
            self.jump_requested.emit(self._model.item(index.row()))

    def _follow(self, percent: int) -> None:
        busy = percent < 100
        self._progress.set_percent(percent)
        self._progress.setVisible(busy)
        looking = self.tr("Finding out the names…")
        if percent:
            looking = self.tr("Finding out the names… {percent} %").format(percent=locale_words.count(percent))
        self._said.setText(looking if busy else self._sum())
        for kind, word in _CHIPS:
            number = locale_words.count(self._model.count(kind))
            self.chips[kind].set_face(QCoreApplication.translate("PlanDialog", word).format(count=number), "")
        if not busy:
            announce(self, self._said.text())

    def _sum(self) -> str:
        noted = any(self._model.count(kind) for kind in (Kind.SAME, Kind.MISSING, Kind.CHANGED))
        if noted:
            return self.tr("Where something had to be done about a name, the note says what")
        return self.tr("All names are free, whole, and fit for every disk")

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("planTable")
        table.setAccessibleName(self.tr("Plan"))
        table.setModel(self._model)
        table.setProperty("surface", "table")
        table.setFrameShape(QFrame.Shape.StyledPanel)  # the ring of the focus goes around the headings too
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setItemDelegate(ReadableDelegate(table))
        table.setItemDelegateForColumn(NOTE, _NoteDelegate(table))
        table.setFont(self._theme.font())
        rows, columns = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setFont(self._theme.font("caption"))
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            columns.resizeSection(column, width)
        table.doubleClicked.connect(self._jump)
        return table

    def _make_chips(self) -> Segments:
        row = Segments(self)
        row.setObjectName("planChips")
        row.setAccessibleName(self.tr("Show"))
        exclusive = QButtonGroup(self)
        for kind, _ in _CHIPS:
            chip = Button(self._theme, "", "", "segment", self)
            chip.setObjectName(f"planShow{kind.name}")
            chip.setCheckable(True)
            chip.setChecked(kind is Kind.ANY)
            chip.clicked.connect(lambda _checked=False, kind=kind: self._model.show_only(kind))
            exclusive.addButton(chip)
            self.chips[kind] = chip
        row.set_buttons(list(self.chips.values()))
        return row

    def _build(self) -> None:
        heading = ElidedLabel(self._theme, "heading", "text", self)
        heading.setObjectName("planHeading")
        heading.setText(self.tr("Where each picture will be saved"))
        heading.setBuddy(self.table)
        words = QVBoxLayout()
        words.setSpacing(GAP_SMALL)
        words.addWidget(heading)
        words.addWidget(self._said)
        head = QHBoxLayout()
        head.setContentsMargins(GAP_WIDE, GAP + GAP_SMALL, GAP_WIDE, GAP + GAP_SMALL)
        head.setSpacing(GAP_WIDE)
        head.addLayout(words, 1)
        chips = self._make_chips()
        head.addWidget(chips)
        close = Button(self._theme, self.tr("Close"), parent=self)
        close.setObjectName("planClose")
        close.clicked.connect(self.close)
        chain((chips, self.table, self._copy, close))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._progress)
        column.addWidget(self.table, 1)
        column.addWidget(foot(self, (self._copy,), (close,)))


class _NoteDelegate(ReadableDelegate):
    """Addresses and paths give way in the middle, sentences at their end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        shown: Any = option
        shown.textElideMode = Qt.TextElideMode.ElideRight
