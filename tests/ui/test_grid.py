"""The grid with real events: what is painted, selected, scrolled; and that none of it grows with the list."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QPixmap,
    QRegion,
    QWheelEvent,
)
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.grid_groups import HEADING
from pixhaul.ui.grid_layout import PADDING
from pixhaul.ui.theme import Theme
from tests.ui.grid_parts import DrawnStore, Entry, ListModel, done, plain_picture

Show = Callable[[QWidget, int, int], QWidget]
COLORS = ("#d02020", "#20a020", "#2030d0", "#d0a020")
MILLION = 1_000_000
Left, Right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
None_ = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def store() -> DrawnStore:
    return DrawnStore(lambda number: plain_picture(COLORS[number % 4], 512, 340))


@pytest.fixture
def cache(store: DrawnStore) -> Iterator[ThumbnailCache]:
    made = ThumbnailCache(store)
    yield made
    assert made.close()


@pytest.fixture
def open_grid(theme: Theme, cache: ThumbnailCache, show: Show) -> Callable[..., ThumbnailGrid]:
    def make(model: ListModel, width: int = 980, height: int = 700) -> ThumbnailGrid:
        grid = ThumbnailGrid(theme, cache, lambda item: Path(f"/pictures/{item}.jpg"))
        grid.setModel(model)
        grid.model_of_test = model  # type: ignore[attr-defined]  # keeps the model alive as long as its view
        show(grid, width, height)
        grid.setFocus()
        return grid

    return make


def shot(grid: ThumbnailGrid) -> QImage:
    return grid.viewport().grab().toImage()


def at(grid: ThumbnailGrid, row: int) -> QPoint:
    return grid.cell_rect(row).center()


def picture_center(grid: ThumbnailGrid, row: int) -> QPoint:
    ground = grid.cell_rect(row)
    return QPoint(ground.center().x(), ground.top() + PADDING + grid.grid_layout.side // 2)


def looks_like(color: QColor, wanted: str) -> bool:
    other = QColor(wanted)
    return all(abs(a - b) < 24 for a, b in zip(color.getRgb()[:3], other.getRgb()[:3], strict=True))  # type: ignore[index]


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
    open_grid: Callable[..., ThumbnailGrid], store: DrawnStore, qtbot: QtBot
) -> None:
    store.draw = lambda _number: plain_picture("#d02020", 40, 30)
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
    open_grid: Callable[..., ThumbnailGrid], store: DrawnStore, cache: ThumbnailCache, qtbot: QtBot
) -> None:
    store.draw = lambda _number: b"no picture at all"
    grid = open_grid(ListModel(1, done))
    qtbot.waitUntil(lambda: cache.is_broken(bytes(32)))
    for _ in range(3):
        shot(grid)
    assert store.loads == [0]


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


# ---- scrolling and zooming


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


def test_a_changed_row_is_painted_anew(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    model = ListModel(4, lambda row: Entry(DownloadStatus.QUEUED, f"{row}"))
    grid = open_grid(model)
    model.change(2, done(2))
    qtbot.waitUntil(lambda: looks_like(shot(grid).pixelColor(picture_center(grid, 2)), COLORS[2]))


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


# ---- mouse


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


def test_an_unknown_progress_turns_only_while_it_is_seen(open_grid: Callable[..., ThumbnailGrid], qtbot: QtBot) -> None:
    model = ListModel(100, lambda row: Entry(DownloadStatus.ACTIVE, "a") if row == 0 else done(row))
    grid = open_grid(model)
    qtbot.waitUntil(grid._canvas._ticker.isActive)
    first = shot(grid).copy(grid.cell_rect(0))
    qtbot.waitUntil(lambda: shot(grid).copy(grid.cell_rect(0)) != first)
    QTest.keyClick(grid, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not grid._canvas._ticker.isActive())


def test_scroll_to_puts_a_row_where_it_is_wanted(open_grid: Callable[..., ThumbnailGrid]) -> None:
    model = ListModel(5000, done)
    grid = open_grid(model)
    hints = QAbstractItemView.ScrollHint
    for hint in (hints.EnsureVisible, hints.PositionAtCenter, hints.PositionAtTop, hints.PositionAtBottom):
        grid.verticalScrollBar().setValue(0)
        grid.scrollTo(model.index(2500, 0), hint)
        assert grid.viewport().rect().contains(grid.cell_rect(2500))
    assert grid.shown_rows() == (grid.visible_rows()[0], grid.visible_rows()[-1])


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
