"""What a screen reader finds in the grid."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.theme import Theme
from tests.patient import PATIENCE_MS
from tests.ui.grid_parts import DrawnStore, ListModel, done, plain_picture

Show = Callable[[QWidget, int, int], QWidget]
COUNT = 1_000_000


@pytest.fixture
def grid(theme: Theme, show: Show) -> Iterator[ThumbnailGrid]:
    cache = ThumbnailCache(DrawnStore(lambda _number: plain_picture("#d02020", 60, 40)))
    model = ListModel(COUNT, done)
    made = ThumbnailGrid(theme, cache, lambda _item: Path("/x.jpg"))
    made.setModel(model)
    show(made, 980, 700)
    yield made
    assert cache.close(PATIENCE_MS)


def test_the_grid_is_a_list_with_a_name_and_a_child_for_each_row(grid: ThumbnailGrid) -> None:
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Pictures"
    assert interface.childCount() == COUNT
    for row in (0, 7, COUNT - 1):
        child = interface.child(row)
        assert child.role() == QAccessible.Role.ListItem
        assert child.text(QAccessible.Text.Name) == f"{done(row).name}, {done(row).caption}"
        assert interface.indexOfChild(child) == row


def test_a_cell_says_where_it_is_and_is_found_there(grid: ThumbnailGrid) -> None:
    interface = QAccessible.queryAccessibleInterface(grid)
    child = interface.child(6)
    place = child.rect()
    wanted = grid.cell_rect(6)
    assert place.size() == wanted.size()
    assert place.topLeft() == grid.viewport().mapToGlobal(wanted.topLeft())
    center = place.center()
    assert interface.indexOfChild(interface.childAt(center.x(), center.y())) == 6


def test_a_cell_says_whether_it_is_selected(grid: ThumbnailGrid) -> None:
    interface = QAccessible.queryAccessibleInterface(grid)
    grid.select_only(6)
    assert interface.child(6).state().selected
    assert not interface.child(5).state().selected
    assert interface.child(5).state().selectable


def test_rows_that_come_and_go_are_counted(grid: ThumbnailGrid) -> None:
    interface = QAccessible.queryAccessibleInterface(grid)
    model = grid.model()
    assert isinstance(model, ListModel)
    model.append(100)
    assert interface.childCount() == COUNT + 100
    model.remove(0, 99)
    assert interface.childCount() == COUNT
