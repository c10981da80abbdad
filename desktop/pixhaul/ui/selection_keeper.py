"""Keeps what is selected and current in the grid while its rows are filtered and put into another order."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, SignalInstance

from pixhaul.qt.runs import few_runs
from pixhaul.ui.grid_base import ComputedListView, ranges

_MOST_RUNS = 2_000
"""Separate stretches that are selected anew; Qt compares each with each."""
_Flag = QItemSelectionModel.SelectionFlag


class Entries(Protocol):
    """What is needed of :class:`pixhaul.qt.item_filter.ItemFilter`."""

    @property
    def modelAboutToBeReset(self) -> SignalInstance: ...
    @property
    def modelReset(self) -> SignalInstance: ...
    @property
    def busy_changed(self) -> SignalInstance: ...
    @property
    def looking(self) -> bool: ...
    def items(self, first: int = 0, last: int | None = None) -> Sequence[int]: ...
    def rows_of(self, items: AbstractSet[int]) -> list[int]: ...
    def row_of(self, item: int) -> int: ...


class SelectionKeeper(QObject):
    """To be made after the grid has got its model: then it is told of a reset after the grid."""

    def __init__(self, grid: ComputedListView, entries: Entries) -> None:
        super().__init__(grid)
        self._grid = grid
        self._entries = entries
        self._selected: set[int] = set()
        self._current = -1
        entries.modelAboutToBeReset.connect(self._note)
        entries.modelReset.connect(self._bring_back)
        entries.busy_changed.connect(lambda busy: self._bring_back() if not busy else None)

    def _note(self) -> None:
        grid, entries = self._grid, self._entries
        selected = ranges(grid.selectionModel().selection())
        current = grid.currentIndex()
        if not selected and not current.isValid():
            return  # a second reset before the rows of the first were there
        self._selected = {item for part in selected for item in entries.items(part.top(), part.bottom())}
        self._current = entries.items(current.row(), current.row())[0] if current.isValid() else -1

    def _bring_back(self) -> None:
        """Select what was selected, unless something else is by now."""
        grid, entries = self._grid, self._entries
        if entries.looking or (not self._selected and self._current < 0):
            return
        selected, current = self._selected, self._current
        self._selected, self._current = set(), -1
        if grid.currentIndex().isValid() or grid.selectionModel().hasSelection():
            return
        row = entries.row_of(current) if current >= 0 else -1
        if row >= 0:
            grid.move_current(row)
        runs = few_runs(entries.rows_of(selected), _MOST_RUNS) if selected else []
        if runs:
            selection = QItemSelection()
            for first, last in runs:
                selection.append(grid.row_range(first, last))
            grid.selectionModel().select(selection, _Flag.ClearAndSelect)
        if row >= 0:
            grid.scrollTo(grid.currentIndex())
