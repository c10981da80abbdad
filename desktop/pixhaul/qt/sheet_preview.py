"""The first rows of a table, which of its columns hold addresses, and where the pictures of each row would go."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from pixhaul.core.sheets import Sheet
from pixhaul.qt import locale_words
from pixhaul.qt.tips import tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MOST_ROWS = 50
"""Rows shown below the one with the ticks."""
PATHS = 0
"""Column of the resulting paths; the table's own follow."""
_LONGEST = 300
"""Characters shown of a cell."""


class SheetPreview(QAbstractTableModel):
    """Row 0 has a tick for each column with addresses; column 0 has the resulting paths."""

    ticked = Signal()
    """Other columns hold the addresses now."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        first = sheet.header_row + 1
        self.rows = range(first, min(len(sheet), first + MOST_ROWS))
        """Rows of the table that are shown."""
        self._cells = [sheet.cells(row) for row in self.rows]
        self._ticks = set(sheet.url_columns)
        self._paths: Mapping[int, Sequence[str]] = {}

    @property
    def url_columns(self) -> tuple[int, ...]:
        """Numbers of the ticked columns, ascending."""
        return tuple(sorted(self._ticks))

    def set_paths(self, paths: Mapping[int, Sequence[str]]) -> None:
        """Show these paths, by row of the table."""
        self._paths = paths
        if self.rows:
            self.dataChanged.emit(self.index(1, PATHS), self.index(len(self.rows), PATHS))

    # ---- what the view asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.sheet.names) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._is_tick(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if self._is_tick(index):
            return self._tick(index.column() - 1, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._all(index))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {self._text(index)}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a column, or no longer."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._is_tick(index):
            return False
        column = index.column() - 1
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self._ticks.add(column) if on else self._ticks.discard(column)
        self.dataChanged.emit(self.index(0, index.column()), self.index(0, index.column()))
        self.ticked.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.tr("Saved as") if section == PATHS else _shown(self.sheet.names[section - 1])
        return "" if section == 0 else locale_words.number(self.rows[section - 1] + 1)

    def _is_tick(self, index: Index) -> bool:
        return index.row() == 0 and index.column() > PATHS

    def _tick(self, column: int, role: int) -> Any:
        on = column in self._ticks
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("Addresses")
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return (self.tr("{column}: addresses") if on else self.tr("{column}: no addresses")).format(
                    column=self.sheet.names[column]
                )
        return None

    def _all(self, index: Index) -> str:
        """Every path of a row; of a cell its text."""
        row = index.row() - 1
        if index.column() == PATHS and row >= 0:
            return "\n".join(self._paths.get(self.rows[row], ()))
        return self._text(index)

    def _text(self, index: Index) -> str:
        row, column = index.row() - 1, index.column() - 1
        if row < 0:
            return ""
        if column < 0:
            paths = self._paths.get(self.rows[row], ())
            if len(paths) < 2:
                return paths[0] if paths else "–"
            more = QCoreApplication.translate("SheetPreview", "and %Ln more", "", len(paths) - 1)
            if QGuiApplication.isRightToLeft():
                # Read from the right, the name still comes first, with its letters in their own order.
                return f"\u200f\u202a{paths[0]}\u202c\u200f  {more}"
            return f"{paths[0]}  {more}"
        cells = self._cells[row]
        return _shown(cells[column]) if column < len(cells) else ""


def _shown(text: str) -> str:
    """Any text of a table on one line."""
    cut = text[:_LONGEST]
    return cut if cut.isprintable() else "".join(letter if letter.isprintable() else " " for letter in cut)
