"""A list view whose geometry is computed: Qt's own layout of items, which grows with the list, is never asked.

QListView is the base for one reason: Qt gives assistive technology a list with children only for views of that class.
Every virtual of it that walks over the rows is replaced here.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from pixhaul.ui.grid_groups import GroupedLayout
from pixhaul.ui.grid_keys import target_row
from pixhaul.ui.grid_layout import GAP, GridLayout

Index = QModelIndex | QPersistentModelIndex
_LONGEST_SCROLL = 2**31 - 1
"""A scroll bar counts with 32 bits: enough for ten million cells of ordinary size."""
_Flag = QItemSelectionModel.SelectionFlag


class ComputedListView(QListView):
    """Geometry, selection and scroll bar of the grid. What is drawn and typed is added by the grid itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = GridLayout.fit(0, 1, 1, 1)
        self._sections: Callable[[], Sequence[tuple[str, int]]] = tuple
        self._anchor_row = -1
        self._keeps_anchor = False
        self._source: QAbstractItemModel | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    # ---- the layout, given by the grid

    def make_layout(self) -> GridLayout:
        """The layout for the present model, size and zoom."""
        raise NotImplementedError

    def set_sections(self, sections: Callable[[], Sequence[tuple[str, int]]]) -> None:
        """Where the headings over the rows are known: title and number of rows of each; none when there are none."""
        self._sections = sections
        self.relayout()

    def divided(self, plain: GridLayout) -> GridLayout:
        """The layout with the headings that there are."""
        sections = self._sections()
        whole = bool(sections) and sum(size for _, size in sections) == plain.count
        return GroupedLayout.divided(plain, sections) if whole else plain

    @property
    def grid_layout(self) -> GridLayout:
        """Where the cells are."""
        return self._layout

    def relayout(self) -> None:
        """Compute the geometry anew and set the scroll bar to it."""
        self._layout = self.make_layout()
        self.updateGeometries()
        self.viewport().update()

    def row_count(self) -> int:
        return 0 if self._source is None else self._source.rowCount()

    # ---- points

    def content_point(self, position: QPoint) -> QPoint:
        """From viewport to content."""
        return position + QPoint(0, self.verticalOffset())

    def cell_rect(self, row: int) -> QRect:
        """The ground of a cell in the viewport."""
        return self._layout.cell(row).translated(0, -self.verticalOffset())

    def row_at(self, point: QPoint) -> int:
        """Row of the cell that is seen at a point of the content, -1 between the cells and under a pinned heading."""
        top = self.verticalOffset()
        pinned = self._layout.pinned(top)
        covered = pinned is not None and top <= point.y() <= pinned[1].bottom()
        return -1 if covered else self._layout.row_at(point)

    def visible_rows(self) -> range:
        """The rows that have a pixel in the viewport."""
        top = self.verticalOffset()
        return self._layout.rows_between(top, top + self.viewport().height() - 1)

    # ---- QAbstractItemView's geometry

    def visualRect(self, index: Index) -> QRect:
        return self.cell_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(self.content_point(point))
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002 - Qt's signature
        return False

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Exact for what is in view; what is not costs nothing."""
        rows = self.visible_rows()
        region = QRegion()
        for part in ranges(selection):
            for row in range(max(part.top(), rows.start), min(part.bottom() + 1, rows.stop)):
                region += self.cell_rect(row)
        return region

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.selection_in(rect.translated(0, self.verticalOffset())), command)

    def selection_in(self, rect: QRect) -> QItemSelection:
        """The cells that a rectangle in content coordinates touches, in as few ranges as can be."""
        selection = QItemSelection()
        for first, last in self._layout.ranges_in(rect):
            selection.append(self.row_range(first, last))
        return selection

    def row_range(self, first: int, last: int) -> QItemSelectionRange:
        model = self.model()
        return QItemSelectionRange(model.index(first, 0), model.index(last, 0))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        cell = self._layout.cell(index.row())
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = cell.top() - GAP // 2 - self._layout.heading_height, cell.bottom() + 1 + GAP // 2
        hints = QAbstractItemView.ScrollHint
        if hint == hints.EnsureVisible:
            if top < bar.value() or bottom - top > height:
                hint = hints.PositionAtTop
            elif bottom > bar.value() + height:
                hint = hints.PositionAtBottom
        if hint == hints.PositionAtCenter:
            bar.setValue(cell.center().y() - height // 2)
        elif hint == hints.PositionAtTop:
            bar.setValue(top)
        elif hint == hints.PositionAtBottom:
            bar.setValue(bottom - height)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 - Qt's signature
    ) -> QModelIndex:
        page = max(self.viewport().height() // self._layout.pitch, 1)
        row = target_row(cursorAction, self.currentIndex().row(), self._layout, page)
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, min(max(self._layout.height - height, 0), _LONGEST_SCROLL))
        bar.setPageStep(height)
        bar.setSingleStep(max(self._layout.pitch // 6, 12))

    # ---- what QListView would do for every row

    def doItemsLayout(self) -> None:
        self.relayout()

    def reset(self) -> None:
        QAbstractItemView.reset(self)
        self._anchor_row = -1
        self.relayout()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if self._source is not None:
            self._source.rowsRemoved.disconnect(self._rows_removed)
        self._source = model
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._rows_removed)
        self.relayout()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        seen = self._layout.count == 0 or start <= self.visible_rows().stop
        self._layout = self.make_layout()
        seen = seen or self._layout.heading_height > 0  # a heading in view may count one more
        self.updateGeometries()
        if seen:
            self.viewport().update()
        if self._anchor_row >= start:
            self._anchor_row += end - start + 1
        QAbstractItemView.rowsInserted(self, parent, start, end)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        if self._anchor_row >= start:
            self._anchor_row = start if self._anchor_row <= end else self._anchor_row - (end - start + 1)
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def _rows_removed(self) -> None:
        self.relayout()

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Any = ()) -> None:  # noqa: ARG002 - Qt's signature
        rows = self.visible_rows()
        for row in range(max(topLeft.row(), rows.start), min(bottomRight.row() + 1, rows.stop)):
            self.viewport().update(self.cell_rect(row))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        if QAccessible.isActive() and not selected.isEmpty():
            self._follow_assistant(selected)
            self._tell_assistant(QAccessible.Event.SelectionAdd, selected.at(0).top())

    def _follow_assistant(self, selected: QItemSelection) -> None:
        """A screen reader selects without going there: the keys that follow are meant for the one that it chose."""
        model, index = self.selectionModel(), selected.at(0).topLeft()
        alone = model.selection().count() == 1 and selected.at(0).height() == 1 and selected == model.selection()
        if alone and not model.isSelected(self.currentIndex()):
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def currentChanged(self, current: Index, previous: Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        if not self._keeps_anchor:
            self._anchor_row = current.row()
        self.viewport().update(self.visualRect(previous))
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            self._tell_assistant(QAccessible.Event.Focus, current.row())

    def _tell_assistant(self, kind: QAccessible.Event, row: int) -> None:
        event = QAccessibleEvent(self, kind)
        event.setChild(row)
        QAccessible.updateAccessibility(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        if heading := self._layout.heading_height:  # the pinned one went along, and stays where it was
            self.viewport().update(0, min(0, dy), self.viewport().width(), heading + abs(dy))

    # ---- selection in the order of reading

    def is_selected(self, row: int) -> bool:
        return self.selectionModel().isSelected(self.model().index(row, 0))

    def current_selection(self) -> QItemSelection:
        return QItemSelection(self.selectionModel().selection())

    def clear_selection(self) -> None:
        self.selectionModel().clearSelection()

    def select_only(self, row: int) -> None:
        """Make a row current and the only one selected; Shift counts from here."""
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), _Flag.ClearAndSelect)
        self._anchor_row = row

    def toggle(self, row: int) -> None:
        """Select a row, or no longer, and leave the others."""
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), _Flag.Toggle)
        self._anchor_row = row

    def select_to(self, row: int, *, add: bool) -> None:
        """Select from the last row that was made current without Shift to this one."""
        if not 0 <= self._anchor_row < self._layout.count:
            self._anchor_row = max(self.currentIndex().row(), 0)
        first, last = sorted((self._anchor_row, row))
        selection = QItemSelection()
        selection.append(self.row_range(first, last))
        self.selectionModel().select(selection, _Flag.Select if add else _Flag.ClearAndSelect)
        self.move_current(row)

    def move_current(self, row: int) -> None:
        """Make a row current and leave the selection, and the row that Shift counts from."""
        self._keeps_anchor = True
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), _Flag.NoUpdate)
        self._keeps_anchor = False

    def show_current(self) -> None:
        """For a keyboard that comes in: the current cell into sight, or where there is none the first that is seen."""
        if not self.currentIndex().isValid() and (rows := self.visible_rows()):
            self.move_current(rows.start)
        self.scrollTo(self.currentIndex())

    def selectAll(self) -> None:
        """One range, however many rows."""
        count = self.row_count()
        if count:
            selection = QItemSelection()
            selection.append(self.row_range(0, count - 1))
            self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def selected_count(self) -> int:
        """Number of selected rows, at the cost of the ranges and not of the rows."""
        if self._source is None:
            return 0
        return sum(part.bottom() - part.top() + 1 for part in ranges(self.selectionModel().selection()))

    def selected_stretches(self) -> list[tuple[int, int]]:
        """The selected rows as ascending (first, last), at the cost of the ranges and not of the rows."""
        return sorted((part.top(), part.bottom()) for part in ranges(self.selectionModel().selection()))

    def selected_rows(self) -> list[int]:
        """The selected rows in list order."""
        return [row for first, last in self.selected_stretches() for row in range(first, last + 1)]


def ranges(selection: QItemSelection) -> list[QItemSelectionRange]:
    """The parts of a selection."""
    return [selection.at(position) for position in range(selection.size())]
