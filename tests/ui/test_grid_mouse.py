"""The mouse on the grid: clicks, the rubber band, the menu, dragging out; and the keys that do the same."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QDrag, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.ui.grid import ThumbnailGrid
from tests.ui.grid_parts import Entry, ListModel, done
from tests.ui.open_grid import COLORS, Control, Left, None_, Right, Shift, at, looks_like, picture_center, shot


def test_clicks_select_in_the_order_of_reading(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(40, done))
    view = grid.viewport()
    QTest.mouseClick(view, Left, None_, at(grid, 3))
    assert grid.selected_rows() == [3]
    QTest.mouseClick(view, Left, Shift, at(grid, 6))
    assert grid.selected_rows() == [3, 4, 5, 6]
    QTest.mouseClick(view, Left, Control, at(grid, 4))
    assert grid.selected_rows() == [3, 5, 6]
    QTest.mouseClick(view, Left, None_, at(grid, 5))
    assert grid.selected_rows() == [5]
    assert grid.currentIndex().row() == 5


def test_shift_counts_from_the_cell_that_another_part_made_current(open_grid: Callable[..., ThumbnailGrid]) -> None:
    model = ListModel(40, done)
    grid = open_grid(model)
    QTest.mouseClick(grid.viewport(), Left, None_, at(grid, 3))
    grid.setCurrentIndex(model.index(6, 0))
    QTest.mouseClick(grid.viewport(), Left, Shift, at(grid, 8))
    assert grid.selected_rows() == [6, 7, 8]


def test_the_rubber_band_selects_what_it_touches(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(40, done))
    view = grid.viewport()
    start = grid.cell_rect(1).topLeft() - QPoint(4, 4)
    under = 2 + grid.grid_layout.columns
    end = grid.cell_rect(under).center()
    QTest.mousePress(view, Left, None_, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    accent = QColor(grid._theme.palette.accent)
    assert grid.selected_rows() == [1, 2, under - 1, under]
    assert any(looks_like(shot(grid).pixelColor(end.x() + dx, end.y() - 20), accent.name()) for dx in range(-3, 4))
    QTest.mouseRelease(view, Left, None_, end)
    assert grid._mouse.band is None
    assert grid.selected_rows() == [1, 2, under - 1, under]
    QTest.mouseClick(view, Left, None_, start)
    assert grid.selected_rows() == []


def test_a_band_pulled_below_the_edge_scrolls(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(400, done))
    view = grid.viewport()
    seen_at_first = grid.visible_rows()
    start = grid.cell_rect(0).topLeft() - QPoint(4, 4)
    QTest.mousePress(view, Left, None_, start)
    QTest.mouseMove(view, QPoint(view.width() - 5, view.height() + 60))
    qtbot.waitUntil(lambda: grid.verticalOffset() > 400)
    QTest.mouseRelease(view, Left, None_, QPoint(view.width() - 5, view.height() + 60))
    selected = grid.selected_rows()
    assert selected == list(range(len(selected)))
    assert selected[-1] >= seen_at_first.stop


def test_double_click_and_enter_activate_space_previews(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(40, done))
    opened: list[int] = []
    grid.activated.connect(lambda index: opened.append(index.row()))
    QTest.mouseClick(grid.viewport(), Left, None_, at(grid, 2))
    QTest.mouseDClick(grid.viewport(), Left, None_, at(grid, 2))
    assert opened == [2]
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert opened == [2, 3]
    with qtbot.waitSignal(grid.preview, check_params_cb=lambda index: index.row() == 3):
        QTest.keyClick(grid, Qt.Key.Key_Space)


def test_the_arrows_move_and_shift_extends(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(40, done))
    columns = grid.grid_layout.columns
    QTest.keyClick(grid, Qt.Key.Key_Home)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == columns
    QTest.keyClick(grid, Qt.Key.Key_Right, Shift)
    assert grid.selected_rows() == [columns, columns + 1]
    QTest.keyClick(grid, Qt.Key.Key_Right, Control)
    QTest.keyClick(grid, Qt.Key.Key_Right, Control)
    QTest.keyClick(grid, Qt.Key.Key_Space, Control)
    assert grid.selected_rows() == [columns, columns + 1, columns + 3]
    QTest.keyClick(grid, Qt.Key.Key_X)
    assert grid.currentIndex().row() == columns + 3


def test_the_menu_is_asked_for_with_the_cell_selected(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(40, done))
    place = at(grid, 7)
    QTest.mousePress(grid.viewport(), Right, None_, place)
    with qtbot.waitSignal(grid.menu_requested) as asked:
        everywhere = grid.viewport().mapToGlobal(place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, everywhere)
        QApplication.sendEvent(grid.viewport(), event)
    QTest.mouseRelease(grid.viewport(), Right, None_, place)
    assert grid.selected_rows() == [7]
    assert asked.args == [everywhere]
    with qtbot.waitSignal(grid.menu_requested) as asked:
        QApplication.sendEvent(grid, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    assert asked.args == [grid.viewport().mapToGlobal(at(grid, 7))]


def test_the_selection_is_dragged_out_as_copies_of_files(
    open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[tuple[QMimeData, Qt.DropAction, QPixmap]] = []

    def record(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        data = QMimeData()
        data.setUrls(drag.mimeData().urls())
        dragged.append((data, action, drag.pixmap()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", record)
    failed = Entry(DownloadStatus.FAILED, "x")
    grid = open_grid(ListModel(40, lambda row: failed if row == 99 else done(row)))
    qtbot.waitUntil(lambda: looks_like(shot(grid).pixelColor(picture_center(grid, 2)), COLORS[2]))
    view = grid.viewport()
    QTest.mouseClick(view, Left, None_, at(grid, 1))
    QTest.mouseClick(view, Left, Shift, at(grid, 2))
    QTest.mousePress(view, Left, None_, at(grid, 2))
    QTest.mouseMove(view, at(grid, 2) + QPoint(40, 0))
    QTest.mouseRelease(view, Left, None_, at(grid, 2) + QPoint(40, 0))
    [(data, action, picture)] = dragged
    assert [url.toLocalFile() for url in data.urls()] == ["/pictures/1.jpg", "/pictures/2.jpg"]
    assert action == Qt.DropAction.CopyAction
    assert looks_like(picture.toImage().pixelColor(picture.rect().center()), COLORS[2])
    assert grid.selected_rows() == [1, 2]
