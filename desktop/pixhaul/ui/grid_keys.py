"""Which cell the keyboard goes to next."""

from typing import Final

from PySide6.QtWidgets import QAbstractItemView

from pixhaul.ui.grid_groups import GroupedLayout
from pixhaul.ui.grid_layout import GridLayout

Action = QAbstractItemView.CursorAction
_PAGES: Final = (Action.MovePageUp, Action.MovePageDown)
_BY_LINES: Final = {Action.MoveUp: -1, Action.MoveDown: 1, Action.MovePageUp: -1, Action.MovePageDown: 1}


def target_row(action: Action, row: int, layout: GridLayout, page_lines: int) -> int:
    """The row that a movement from ``row`` (-1: none yet) leads to; -1 in an empty grid."""
    last = layout.count - 1
    if last < 0:
        return -1
    if row < 0:
        return last if action is Action.MoveEnd else 0
    ahead = -1 if layout.mirrored else 1
    columns = layout.columns
    steps = {
        Action.MoveLeft: -ahead,
        Action.MoveRight: ahead,
        Action.MoveNext: 1,
        Action.MovePrevious: -1,
        Action.MoveUp: -columns,
        Action.MoveDown: columns,
        Action.MovePageUp: -columns * page_lines,
        Action.MovePageDown: columns * page_lines,
    }
    if action is Action.MoveHome:
        return 0
    if action is Action.MoveEnd:
        return last
    if isinstance(layout, GroupedLayout) and action in _BY_LINES:
        return layout.by_lines(row, _BY_LINES[action] * (page_lines if action in _PAGES else 1))
    return _within(row, row + steps.get(action, 0), layout, by_line=abs(steps.get(action, 0)) > 1 or columns == 1)


def _within(row: int, wanted: int, layout: GridLayout, *, by_line: bool) -> int:
    """Up and down keep the column; below the last full line, down still reaches the last cell."""
    last = layout.count - 1
    if 0 <= wanted <= last:
        return wanted
    if not by_line:
        return row
    column = row % layout.columns
    if wanted < 0:
        return column
    in_column = last - (last - column) % layout.columns
    if in_column > row or row // layout.columns == last // layout.columns:
        return in_column
    return last
