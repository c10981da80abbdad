"""The columns of a table: which hold addresses, which make folder and name, and what comes of it, live."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pixhaul.core.mappings import ColumnChoice
from pixhaul.core.sheets import Sheet
from pixhaul.qt.sentences import translated
from pixhaul.qt.sheet_preview import PATHS, SheetPreview
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.fields import mark_invalid
from pixhaul.ui.latest import Latest
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.reading_order import pointed_at
from pixhaul.ui.template_field import TemplateField, choosing_text
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, ROW_HEIGHT, Theme, set_ink
from pixhaul.ui.tick_table import TickTable

_PATHS_WIDTH = 344
_CELL_WIDTH = 150
_FITTED = 32
"""Columns that are made as wide as their texts; more would take time and are out of sight anyway."""
_NARROWEST, _WIDEST = 120, 210
"""Pixels of a fitted column: room for its tick, and for others beside it."""
_SIZE = QSize(960, 600)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a preview is wanted of."""

    sheet: Sheet
    url_columns: tuple[int, ...]
    folder: str
    name: str
    rows: range


@dataclass(frozen=True, slots=True)
class Answered:
    """The paths of each row, or why there are none, as a sentence."""

    paths: Mapping[int, Sequence[str]]
    problem: str = ""


class ColumnsDialog(QDialog):
    """Does not block the window. ``preview`` is asked on ``pool``, after each change."""

    chosen = Signal(object, object)
    """Numbers of the columns with addresses, and a :class:`~pixhaul.core.mappings.ColumnChoice`."""

    def __init__(
        self,
        theme: Theme,
        sheet: Sheet,
        choice: ColumnChoice,
        preview: Callable[[Asked], Answered],
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        """``choice`` has the folder and the name as they are now."""
        super().__init__(parent)
        self._theme = theme
        self._sheet = sheet
        self.model = SheetPreview(sheet, self)
        self.setObjectName("columnsDialog")
        self.setWindowTitle(self.tr("Columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._paths = self._make_paths()
        self.table = self._make_table("columnsTable", self.tr("First rows of the table"))
        self.folder = TemplateField(theme, "folderTemplate", self.tr("Folder"), self)
        self.folder.setPlaceholderText(self.tr("No folder"))
        self.folder.setText(choice.folder)
        self.name = TemplateField(theme, "sheetNameTemplate", self.tr("Name"), self)
        self.name.setText(choice.name)
        self._answer = Answered({})
        self._said = ElidedLabel(theme, "body", "secondary", self)
        self._said.setObjectName("columnsSaid")
        self._use = Button(theme, self.tr("Use"), "", "primary", self)
        self._use.setObjectName("columnsUse")
        self._use.clicked.connect(self._accept)
        self._latest = Latest(pool, preview, self)
        self._latest.answered.connect(self._show)
        for field in (self.folder, self.name):
            field.completions.set_columns(sheet.names)
            field.completions.turned.connect(self._say)
            field.textChanged.connect(self._ask)
        self.model.ticked.connect(self._ask)
        self._build()
        open_at(self, _SIZE)
        self.name.setFocus()
        self._ask()

    def _asked(self) -> Asked:
        folder, name = self.folder.text().strip(), self.name.text()
        return Asked(self._sheet, self.model.url_columns, folder, name, self.model.rows)

    def _ask(self) -> None:
        self._use.setEnabled(False)
        self._latest.ask(self._asked())

    def _show(self, _asked: Asked, answer: Answered) -> None:
        self._answer = answer
        self.model.set_paths(answer.paths)
        self._say()
        self._use.setEnabled(not self._problem)

    @property
    def _problem(self) -> str:
        return translated(self._answer.problem) or (
            "" if self.model.url_columns else self.tr("Tick at least one column with addresses")
        )

    def _say(self) -> None:
        """What comes of the templates; an open brace is no mistake while its field is being chosen."""
        answer, problem = self._answer, self._problem
        choosing = bool(answer.problem) and any(one.completions.choosing for one in (self.folder, self.name))
        first = next((paths[0] for paths in answer.paths.values() if paths), "")
        said = problem or (
            pointed_at(first) if first else self.tr("There is no address in the first rows of these columns")
        )
        said = choosing_text() if choosing else said
        self._said.setText(said)
        set_ink(self._said, "failed" if problem and not choosing else "secondary")
        for field in (self.folder, self.name):
            field.setAccessibleDescription(said)
        mark_invalid(self.name, bool(answer.problem) and not choosing)

    def _accept(self) -> None:
        asked = self._asked()
        names = tuple(self._sheet.names[number] for number in asked.url_columns)
        self.chosen.emit(asked.url_columns, ColumnChoice(names, asked.name, asked.folder))
        self.accept()

    def _make_table(self, name: str, title: str) -> TickTable:
        table = TickTable(self._theme, self)
        table.setObjectName(name)
        table.setAccessibleName(title)
        table.setModel(self.model)
        table.setProperty("surface", "table")
        table.setFrameShape(QFrame.Shape.StyledPanel)  # the ring of the focus goes around the headings too
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setFont(self._theme.font())
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Always there, so that the two tables have the same height.
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        rows, columns = table.verticalHeader(), table.horizontalHeader()
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for header in (rows, columns):
            header.setFont(self._theme.font("caption"))
            header.setHighlightSections(False)
        columns.setDefaultSectionSize(_CELL_WIDTH)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _make_paths(self) -> QTableView:
        """The resulting paths stay in sight, however far the cells are scrolled sideways."""
        table = self._make_table("pathsTable", self.tr("Where the pictures of each row are saved"))
        for column in range(1, self.model.columnCount()):
            table.setColumnHidden(column, True)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setStretchLastSection(True)
        table.setFixedWidth(_PATHS_WIDTH)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        return table

    def _tables(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        line = QFrame(self)
        line.setProperty("surface", "line")
        line.setFixedWidth(1)
        row.addWidget(self._paths)
        row.addWidget(line)
        row.addWidget(self.table, 1)
        self.table.setColumnHidden(PATHS, True)
        self.table.verticalHeader().hide()
        here, there = self._paths.verticalScrollBar(), self.table.verticalScrollBar()
        here.valueChanged.connect(there.setValue)
        there.valueChanged.connect(here.setValue)
        # Where the eye begins: the first columns are mostly what names are made of.
        self.table.setCurrentIndex(self.model.index(0, 1))
        self._fit()
        return row

    def _fit(self) -> None:
        """Give short columns little room, so that more of them are in sight."""
        for column in range(1, min(self.model.columnCount(), _FITTED + 1)):
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(_WIDEST, max(_NARROWEST, self.table.columnWidth(column))))

    def _build(self) -> None:
        heading = ElidedLabel(self._theme, "heading", "text", self)
        heading.setObjectName("columnsHeading")
        heading.setText(self._sheet.label)
        told = ElidedLabel(self._theme, "body", "secondary", self)
        told.setText(
            self.tr("Tick the columns that hold addresses. Any column can be part of a name: type { to choose one.")
        )
        head = QVBoxLayout()
        head.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP + GAP_SMALL)
        head.setSpacing(GAP_SMALL)
        head.addWidget(heading)
        head.addWidget(told)
        frame = QFrame(self)
        frame.setProperty("surface", "bar")
        frame.setProperty("edge", "top")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 1, 0, 0)
        inside.addLayout(self._tables())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(frame, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QFrame(self)
        foot.setProperty("surface", "bar")
        foot.setProperty("edge", "top")
        fields = QHBoxLayout()
        fields.setSpacing(GAP)
        for text, field in ((self.tr("Folder"), self.folder), (self.tr("Name"), self.name)):
            label = self._words(text)
            label.setBuddy(field)
            fields.addWidget(label)
            fields.addWidget(field, 1)
            if field is self.folder:
                slash = self._words("/")
                fields.addWidget(slash)
        cancel = Button(self._theme, self.tr("Cancel"), parent=self)
        cancel.setObjectName("columnsCancel")
        cancel.clicked.connect(self.reject)
        self.setTabOrder(cancel, self._use)  # as they are read
        ending = QHBoxLayout()
        ending.setSpacing(GAP)
        ending.addWidget(self._said, 1)
        ending.addWidget(cancel)
        ending.addWidget(self._use)
        column = QVBoxLayout(foot)
        column.setContentsMargins(GAP_WIDE, GAP + GAP_SMALL, GAP_WIDE, GAP_WIDE)
        column.setSpacing(GAP + GAP_SMALL)
        column.addLayout(fields)
        column.addLayout(ending)
        return foot

    def _words(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font())
        set_ink(label, "secondary")
        return label

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._use.isEnabled():
            self._use.click()
            return
        super().keyPressEvent(event)
