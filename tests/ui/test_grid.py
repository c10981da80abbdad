"""The grid with real events: what is painted and selected; and that none of it grows with the list."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.theme import Theme
from tests.ui.grid_parts import DrawnStore, Entry, ListModel, done, plain_picture
from tests.ui.open_grid import COLORS, MILLION, Control, None_, Shift, at, looks_like, picture_center, shot


def test_each_picture_is_painted_in_its_own_cell(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(12, done))

    def all_there() -> bool:
        image = shot(grid)
        return all(looks_like(image.pixelColor(picture_center(grid, row)), COLORS[row % 4]) for row in range(12))

    qtbot.waitUntil(all_there)


def test_pictures_are_fitted_never_cropped(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(3, done))
    middle = picture_center(grid, 1)
    qtbot.waitUntil(lambda: looks_like(shot(grid).pixelColor(middle), COLORS[1]))
    image, side = shot(grid), grid.grid_layout.side
    height = side * 340 / 512
    assert looks_like(image.pixelColor(middle - QPoint(side // 2 - 3, 0)), COLORS[1])
    assert looks_like(image.pixelColor(middle - QPoint(0, int(height / 2) - 3)), COLORS[1])
    assert looks_like(image.pixelColor(middle - QPoint(0, int(height / 2) + 4)), "#eeeff1")


def test_a_small_picture_is_not_enlarged(
    open_grid: Callable[..., ThumbnailGrid], drawn_store: DrawnStore, qtbot: QtBot
) -> None:
    drawn_store.draw = lambda _number: plain_picture("#d02020", 40, 30)
    grid = open_grid(ListModel(1, done))
    middle = picture_center(grid, 0)
    qtbot.waitUntil(lambda: looks_like(shot(grid).pixelColor(middle), "#d02020"))
    image = shot(grid)
    edge = round(20 / grid.devicePixelRatioF())
    assert looks_like(image.pixelColor(middle + QPoint(edge - 3, 0)), "#d02020")
    assert not looks_like(image.pixelColor(middle + QPoint(edge + 3, 0)), "#d02020")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_state_looks_different_without_colour(
    open_grid: Callable[..., ThumbnailGrid], theme: Theme, mode: str, qtbot: QtBot
) -> None:
    theme.set_mode("light" if mode == "light" else "dark")
    state = DownloadStatus
    entries = [
        Entry(state.QUEUED, "same"),
        Entry(state.ACTIVE, "same", progress=0.4),
        Entry(state.CHECKING, "same"),
        Entry(state.WAITING, "same"),
        Entry(state.FAILED, "same"),
        Entry(state.CANCELLED, "same"),
        Entry(state.COMPLETE, "same", digest=bytes(32)),
        Entry(state.SKIPPED, "same", digest=bytes(32)),
        Entry(state.SUSPICIOUS, "same", digest=bytes(32)),
    ]
    grid = open_grid(ListModel(len(entries), lambda row: entries[row]))
    qtbot.waitUntil(lambda: looks_like(shot(grid).pixelColor(picture_center(grid, 6)), COLORS[0]))
    image = shot(grid).convertToFormat(QImage.Format.Format_Grayscale8)
    seen = {bytes(image.copy(grid.cell_rect(row).adjusted(8, 8, -8, -8)).bits()) for row in range(len(entries))}
    assert len(seen) == len(entries)


def test_the_failure_is_said_in_the_cell(open_grid: Callable[..., ThumbnailGrid]) -> None:
    plain = open_grid(ListModel(1, lambda _row: Entry(DownloadStatus.FAILED, "a.jpg", "Failed")))
    told = open_grid(
        ListModel(1, lambda _row: Entry(DownloadStatus.FAILED, "a.jpg", "Failed", "The server sent a web page"))
    )
    assert shot(plain) != shot(told)


def test_a_broken_picture_gets_its_sign_and_is_not_tried_again(
    open_grid: Callable[..., ThumbnailGrid], drawn_store: DrawnStore, thumbnail_cache: ThumbnailCache, qtbot: QtBot
) -> None:
    drawn_store.draw = lambda _number: b"no picture at all"
    grid = open_grid(ListModel(1, done))
    qtbot.waitUntil(lambda: thumbnail_cache.is_broken(bytes(32)))
    for _ in range(3):
        shot(grid)
    assert drawn_store.loads == [0]


# ---- a million rows


def test_row_99_a_million_rows_cost_no_more_questions_than_a_hundred(open_grid: Callable[..., ThumbnailGrid]) -> None:
    asked = []
    for count in (100, MILLION):
        model = ListModel(count, done)
        grid = open_grid(model)
        shot(grid)
        model.asked = 0
        shot(grid)
        asked.append(model.asked)
    assert asked[0] == asked[1] < 500


def test_appending_and_changing_out_of_view_asks_nothing(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    model = ListModel(MILLION, done)
    grid = open_grid(model)
    qtbot.waitUntil(lambda: not grid._canvas._settle.isActive() and grid._thumbnails.waiting == 0)  # type: ignore[attr-defined]
    QApplication.processEvents()
    model.asked = 0
    height = grid.verticalScrollBar().maximum()
    model.append(1000)
    model.dataChanged.emit(model.index(500, 0), model.index(MILLION, 0))
    QApplication.processEvents()
    assert model.asked == 0
    assert grid.verticalScrollBar().maximum() > height


def test_select_all_of_a_million_is_one_range(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    model = ListModel(MILLION, done)
    grid = open_grid(model)
    model.asked = 0
    QTest.keyClick(grid, Qt.Key.Key_A, Control)
    assert grid.selectionModel().selection().size() == 1
    assert grid.selected_count() == MILLION
    assert model.asked < 500


def test_the_end_of_a_million_is_one_key_away(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    model = ListModel(MILLION, done)
    grid = open_grid(model)
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().row() == MILLION - 1
    assert grid.viewport().rect().contains(grid.cell_rect(MILLION - 1))
    QTest.keyClick(grid, Qt.Key.Key_Home, Shift)
    assert grid.selected_count() == MILLION


def test_a_changed_row_is_painted_anew(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    model = ListModel(4, lambda row: Entry(DownloadStatus.QUEUED, f"{row}"))
    grid = open_grid(model)
    model.change(2, done(2))
    qtbot.waitUntil(lambda: looks_like(shot(grid).pixelColor(picture_center(grid, 2)), COLORS[2]))


# ---- looks


def test_selection_focus_and_pointer_can_be_seen(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(10, done))
    palette = grid._theme.palette
    QTest.keyClick(grid, Qt.Key.Key_Home)
    ground = grid.cell_rect(0)
    inside = ground.topLeft() + QPoint(20, 4)
    assert shot(grid).pixelColor(inside).name() == palette.selection
    ring = shot(grid).pixelColor(ground.topLeft() + QPoint(40, 0))
    assert looks_like(ring, palette.selected_accent)
    QTest.mouseMove(grid.viewport(), at(grid, 5))
    qtbot.waitUntil(lambda: grid._hovered == 5)
    hover = shot(grid).pixelColor(grid.cell_rect(5).topLeft() + QPoint(20, 4)).name()
    assert hover not in (palette.background, palette.selection)


def test_right_to_left_begins_at_the_right(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    grid = open_grid(ListModel(10, done))
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert grid.cell_rect(0).left() > grid.cell_rect(1).left()
    QTest.keyClick(grid, Qt.Key.Key_Home)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.currentIndex().row() == 1


def test_a_name_with_markup_is_drawn_as_it_is(open_grid: Callable[..., ThumbnailGrid]) -> None:
    plain = shot(open_grid(ListModel(1, lambda _row: Entry(DownloadStatus.QUEUED, "x.jpg"))))
    bold = shot(open_grid(ListModel(1, lambda _row: Entry(DownloadStatus.QUEUED, "<b>x</b>.jpg"))))
    assert plain != bold


def test_an_unknown_progress_turns_only_while_it_is_seen_and_may_turn(
    open_grid: Callable[..., ThumbnailGrid], theme: Theme, qtbot: QtBot
) -> None:
    model = ListModel(100, lambda row: Entry(DownloadStatus.ACTIVE, "a") if row == 0 else done(row))
    grid = open_grid(model)
    qtbot.waitUntil(grid._canvas._ticker.isActive)
    theme.set_less_motion(True)
    qtbot.waitUntil(lambda: not grid._canvas._ticker.isActive())
    theme.set_less_motion(False)
    qtbot.waitUntil(grid._canvas._ticker.isActive)
    first = shot(grid).copy(grid.cell_rect(0))
    qtbot.waitUntil(lambda: shot(grid).copy(grid.cell_rect(0)) != first)
    QTest.keyClick(grid, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not grid._canvas._ticker.isActive())


def test_the_window_keeps_the_shortcuts_that_the_grid_does_not_use(
    open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot
) -> None:
    grid = open_grid(ListModel(10, done))

    keys = ((Qt.Key.Key_Delete, None_), (Qt.Key.Key_F5, None_), (Qt.Key.Key_C, Control), (Qt.Key.Key_X, None_))
    for key, modifiers in keys:
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
        event.accept()
        grid.keyPressEvent(event)
        assert not event.isAccepted()
