"""Where the keys lead in a grid of 23 cells in 5 columns."""

import pytest
from PySide6.QtWidgets import QAbstractItemView

from pixhaul.ui.grid_keys import target_row
from pixhaul.ui.grid_layout import GridLayout

Action = QAbstractItemView.CursorAction
LAYOUT = GridLayout.fit(23, 980, 160, 36)
MIRRORED = GridLayout.fit(23, 980, 160, 36, mirrored=True)


@pytest.mark.parametrize(
    ("action", "row", "expected"),
    [
        (Action.MoveRight, 4, 5),
        (Action.MoveRight, 22, 22),
        (Action.MoveLeft, 5, 4),
        (Action.MoveLeft, 0, 0),
        (Action.MoveDown, 3, 8),
        (Action.MoveDown, 17, 22),
        (Action.MoveDown, 19, 22),  # nothing below: on to the last cell
        (Action.MoveDown, 21, 21),
        (Action.MoveUp, 8, 3),
        (Action.MoveUp, 3, 3),
        (Action.MovePageDown, 1, 11),
        (Action.MovePageDown, 16, 21),
        (Action.MovePageUp, 12, 2),
        (Action.MovePageUp, 8, 3),
        (Action.MoveHome, 12, 0),
        (Action.MoveEnd, 3, 22),
        (Action.MoveDown, -1, 0),
        (Action.MoveEnd, -1, 22),
    ],
)
def test_a_key_leads_to(action: QAbstractItemView.CursorAction, row: int, expected: int) -> None:
    assert target_row(action, row, LAYOUT, page_lines=2) == expected


def test_left_and_right_follow_the_direction_of_the_window() -> None:
    assert target_row(Action.MoveLeft, 4, MIRRORED, 2) == 5
    assert target_row(Action.MoveRight, 4, MIRRORED, 2) == 3


def test_an_empty_grid_has_nowhere_to_go() -> None:
    assert target_row(Action.MoveDown, -1, GridLayout.fit(0, 980, 160, 36), 2) == -1
