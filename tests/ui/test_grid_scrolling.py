"""Scrolling and zooming the grid: what stays in view, and what is painted anew."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.grid_groups import HEADING
from tests.ui.grid_parts import DrawnStore, ListModel, digest_of, done
from tests.ui.open_grid import COLORS, MILLION, Control, Left, None_, looks_like, picture_center, shot


def test_appending_leaves_the_scroll_position(open_grid: Callable[..., ThumbnailGrid]) -> None:
    model = ListModel(500, done)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    grid = open_grid(model)
    grid.verticalScrollBar().setValue(1234)
    for _ in range(5):
        model.append(100)
    assert grid.verticalOffset() == 1234


def test_rows_appended_in_view_are_painted(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    model = ListModel(0, done)
    grid = open_grid(model)
    before = shot(grid)
    model.append(3)
    qtbot.waitUntil(lambda: looks_like(shot(grid).pixelColor(picture_center(grid, 2)), COLORS[2]))
    model.remove(0, 2)
    assert shot(grid) == before


def wheel(grid: ThumbnailGrid, place: QPoint, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(place), QPointF(grid.viewport().mapToGlobal(place)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(grid.viewport(), event)


def test_control_and_wheel_zoom_around_the_cell_under_the_pointer(open_grid: Callable[..., ThumbnailGrid]) -> None:
    grid = open_grid(ListModel(5000, done))
    grid.verticalScrollBar().setValue(20_000)
    place = QPoint(500, 350)
    row = grid.indexAt(place).row()
    row = row if row >= 0 else grid.grid_layout.nearest(grid.content_point(place))
    before = grid.cell_rect(row).center().y()
    size = grid.cell_size
    wheel(grid, place, 2, Control)
    assert grid.cell_size > size
    assert abs(grid.cell_rect(row).center().y() - before) <= 1


def test_the_wheel_alone_scrolls(open_grid: Callable[..., ThumbnailGrid]) -> None:
    grid = open_grid(ListModel(5000, done))
    wheel(grid, QPoint(200, 200), -1, None_)
    assert grid.verticalOffset() > 0
    assert grid.cell_size == 160


def test_the_keys_zoom_and_reset(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(50, done))
    with qtbot.waitSignal(grid.cell_size_changed):
        QTest.keyClick(grid, Qt.Key.Key_Plus, Control)
    assert grid.cell_size > 160
    QTest.keyClick(grid, Qt.Key.Key_0, Control)
    assert grid.cell_size == 160
    QTest.keyClick(grid, Qt.Key.Key_Minus, Control)
    assert grid.cell_size < 160


def test_the_start_of_the_list_stays_in_view(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(5000, done))
    grid.set_cell_size(300)
    assert grid.verticalOffset() == 0
    grid.window().resize(600, 500)
    qtbot.waitUntil(lambda: grid.width() == 600)
    assert grid.verticalOffset() == 0


def test_zooming_by_keys_keeps_the_current_cell(open_grid: Callable[..., ThumbnailGrid]) -> None:
    model = ListModel(5000, done)
    grid = open_grid(model)
    grid.setCurrentIndex(model.index(2500, 0))
    before = grid.cell_rect(2500).center().y()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        QTest.keyClick(grid, key, Control)
        assert abs(grid.cell_rect(2500).center().y() - before) <= 1


def test_resizing_keeps_the_first_row_in_view(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(5000, done))
    grid.verticalScrollBar().setValue(30_000)
    first = grid.visible_rows().start
    columns = grid.grid_layout.columns
    grid.window().resize(600, 700)
    qtbot.waitUntil(lambda: grid.grid_layout.columns != columns)
    assert first in grid.visible_rows()


def test_scroll_to_puts_a_row_where_it_is_wanted(open_grid: Callable[..., ThumbnailGrid]) -> None:
    model = ListModel(5000, done)
    grid = open_grid(model)
    hints = QAbstractItemView.ScrollHint
    for hint in (hints.EnsureVisible, hints.PositionAtCenter, hints.PositionAtTop, hints.PositionAtBottom):
        grid.verticalScrollBar().setValue(0)
        grid.scrollTo(model.index(2500, 0), hint)
        assert grid.viewport().rect().contains(grid.cell_rect(2500))
    assert grid.shown_rows() == (grid.visible_rows()[0], grid.visible_rows()[-1])


class Painted(QObject):
    """What was painted anew."""

    def __init__(self, grid: ThumbnailGrid) -> None:
        super().__init__(grid)
        self.region = QRegion()
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return super().eventFilter(watched, event)


def test_the_heading_of_the_cells_in_view_stays_at_the_top(
    open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot
) -> None:
    grid = open_grid(ListModel(60, done))
    grid.set_sections(lambda: [("first.example", 40), ("second.example", 20)])
    shot(grid)
    bar, width = grid.verticalScrollBar(), grid.viewport().width()
    line = grid.grid_layout.cell(0).height() + 8
    bar.setValue(line)
    covered = QPoint(grid.cell_rect(grid.shown_rows()[0]).center().x(), HEADING // 2)  # type: ignore[index]
    assert grid.grid_layout.row_at(grid.content_point(covered)) >= 0, "a cell is under it"
    assert not grid.indexAt(covered).isValid()
    QTest.mouseClick(grid.viewport(), Left, None_, covered)
    assert grid.selected_count() == 0
    strip = shot(grid).copy(0, 0, width, HEADING)
    painted = Painted(grid)
    bar.setValue(line + 30)
    qtbot.waitUntil(lambda: painted.region.contains(QRect(0, 0, width, HEADING)))
    assert shot(grid).copy(0, 0, width, HEADING) == strip
    bar.setValue(bar.maximum())
    assert shot(grid).copy(0, 0, width, HEADING) != strip, "another heading is there"
    grid.scrollTo(grid.model().index(5, 0))
    assert grid.cell_rect(5).top() >= HEADING, "what is gone to is not under the heading"


def test_neighbours_come_after_what_is_in_view_and_what_was_scrolled_past_never(
    open_grid: Callable[..., ThumbnailGrid], drawn_store: DrawnStore, thumbnail_cache: ThumbnailCache, qtbot: QtBot
) -> None:
    gate, draw = Event(), drawn_store.draw

    def held(number: int) -> bytes:
        assert gate.wait(60)
        return draw(number)

    drawn_store.draw = held
    grid = open_grid(ListModel(MILLION, done))
    qtbot.waitUntil(lambda: len(drawn_store.loads) == 2)
    begun = set(drawn_store.loads)
    bar = grid.verticalScrollBar()
    for _ in range(30):
        bar.setValue(bar.value() + bar.pageStep())
        grid.viewport().repaint()
    rows = grid.visible_rows()
    around = set(range(rows.start - len(rows), rows.stop + len(rows)))
    qtbot.waitUntil(lambda: thumbnail_cache.waiting == len(around))
    gate.set()
    qtbot.waitUntil(lambda: around <= set(drawn_store.loads))
    assert set(drawn_store.loads) == around | begun
    assert set(drawn_store.loads[2 : 2 + len(rows)]) == set(rows)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_pictures_have_a_pixel_for_each_of_the_screens(
    open_grid: Callable[..., ThumbnailGrid],
    thumbnail_cache: ThumbnailCache,
    monkeypatch: pytest.MonkeyPatch,
    ratio: float,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(ThumbnailGrid, "devicePixelRatioF", lambda _grid: ratio)
    grid = open_grid(ListModel(3, done))
    edge = round(grid.grid_layout.side * ratio)

    def longest() -> int:
        picture = grid._canvas.picture(1)
        return max(picture.width(), picture.height()) if picture is not None else 0

    qtbot.waitUntil(lambda: longest() == edge)
    assert thumbnail_cache.shown_edge(digest_of(1), edge) == edge
