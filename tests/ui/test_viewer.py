"""The viewer with real files, keys and mouse."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.qt import locale_words
from pixhaul.qt.picture_loader import PictureLoader
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer import Viewer
from pixhaul.ui.viewer_actions import DEEDS
from pixhaul.ui.viewer_bars import type_name
from pixhaul.ui.viewer_image import PictureView
from tests.ui.grid_parts import Entry, ListModel, done

Left = Qt.MouseButton.LeftButton
None_ = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def pictures(tmp_path: Path) -> dict[int, Path]:
    """A large red one, none at row 1, a small green one with a hole, a broken one, one that is gone."""
    made = {row: tmp_path / f"{row}.png" for row in (0, 2, 3, 4)}
    Image.new("RGB", (1600, 1200), (200, 30, 30)).save(made[0])
    small = Image.new("RGBA", (60, 40), (30, 160, 30, 255))
    small.paste((0, 0, 0, 0), (0, 0, 30, 40))
    small.save(made[2])
    made[3].write_bytes(b"\x89PNG\r\n\x1a\n broken")
    return made


class Desk:
    """A viewer with its surroundings."""

    def __init__(self, theme: Theme, pictures: dict[int, Path]) -> None:
        self.opened: list[QUrl] = []
        failed = Entry(DownloadStatus.FAILED, "1.png", "Failed", "The server sent a web page, not a picture")
        self.model = ListModel(5, lambda row: failed if row == 1 else done(row))
        self.loader = PictureLoader()
        self.viewer = Viewer(theme, self.loader, pictures.get, Outside(self.open))
        self.viewer.resize(800, 600)

    def open(self, url: QUrl) -> bool:
        self.opened.append(url)
        return True

    @property
    def view(self) -> PictureView:
        found = self.viewer.findChild(PictureView)
        assert found is not None
        return found

    def text(self, name: str) -> str:
        label = self.viewer.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def shows(self, path: Path) -> bool:
        picture = self.view.picture
        return picture is not None and picture.path == path and picture.whole

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = None_) -> None:
        QTest.keyClick(self.view, key, modifiers)


@pytest.fixture
def desk(theme: Theme, pictures: dict[int, Path], qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(theme, pictures)
    qtbot.addWidget(made.viewer)
    yield made
    assert made.loader.close()


@pytest.fixture
def open_at(desk: Desk, pictures: dict[int, Path], qtbot: QtBot) -> Callable[[int], Desk]:
    def show(row: int) -> Desk:
        desk.viewer.show_index(desk.model.index(row, 0))
        qtbot.waitUntil(desk.viewer.isActiveWindow)
        if row in (0, 2):
            qtbot.waitUntil(lambda: desk.shows(pictures[row]))
        return desk

    return show


def color_at(view: PictureView, place: QPoint) -> QColor:
    return view.grab().toImage().pixelColor(place)


def is_red(color: QColor) -> bool:
    return color.red() > 180 and color.green() < 60


def test_a_large_picture_is_fitted_and_named(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(0)
    view = desk.view
    assert desk.viewer.windowTitle() == done(0).name == desk.text("viewerName")
    assert "1600×1200 · PNG" in desk.text("viewerInfo")
    assert desk.text("viewerPosition") == "1 of 5"
    assert view.fits
    assert view.scale == pytest.approx(min(view.width() / 1600, view.height() / 1200) * view.devicePixelRatioF())
    assert is_red(color_at(view, view.rect().center()))
    top = round((view.height() - 1200 * view.scale / view.devicePixelRatioF()) / 2)
    left = round((view.width() - 1600 * view.scale / view.devicePixelRatioF()) / 2)
    assert is_red(color_at(view, QPoint(left + 2, top + 2)))
    assert is_red(color_at(view, QPoint(view.width() - left - 3, view.height() - top - 3)))


def test_a_small_picture_is_not_enlarged_and_lies_on_a_checkerboard(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(2)
    view = desk.view
    assert view.scale == 1.0
    image = view.grab().toImage()
    middle = view.rect().center()
    assert image.pixelColor(middle + QPoint(15, 0)).green() > 120
    hole = {image.pixelColor(middle + QPoint(dx, dy)).name() for dx in range(-28, -4) for dy in range(-18, 18)}
    assert len(hole) == 2


def test_the_keys_page_over_what_is_no_picture(
    open_at: Callable[[int], Desk], pictures: dict[int, Path], qtbot: QtBot
) -> None:
    desk = open_at(0)
    rows: list[int] = []
    desk.viewer.current_changed.connect(lambda index: rows.append(index.row()))
    assert not desk.viewer.actions_by_name["previous"].isEnabled()
    desk.key(Key.Key_Right)
    qtbot.waitUntil(lambda: desk.shows(pictures[2]))
    assert desk.text("viewerPosition") == "3 of 5"
    desk.key(Key.Key_PageDown)
    assert desk.viewer.path == pictures[3]
    desk.key(Key.Key_PageUp)
    desk.key(Key.Key_Left)
    qtbot.waitUntil(lambda: desk.shows(pictures[0]))
    desk.key(Key.Key_Left)
    assert rows == [2, 3, 2, 0]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (1, "The server sent a web page, not a picture"),
        (3, "The picture is damaged"),
        (4, "The file is not there any more"),
    ],
)
def test_what_cannot_be_shown_is_said(open_at: Callable[[int], Desk], qtbot: QtBot, row: int, sentence: str) -> None:
    desk = open_at(row)
    qtbot.waitUntil(lambda: desk.text("viewerMessage") == sentence)
    message = desk.viewer.findChild(QLabel, "viewerMessage")
    assert message is not None
    assert message.isVisible()
    assert message.textFormat() == Qt.TextFormat.PlainText
    assert not desk.viewer.actions_by_name["copyImage"].isEnabled()


def test_zoom_keeps_the_point_under_the_pointer(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(0)
    view = desk.view
    place = QPointF(200, 150)

    def pixel() -> QPointF:
        middle = QPointF(view.width() / 2, view.height() / 2)
        return view._center + (place - middle) * view.devicePixelRatioF() / view.scale

    view.set_scale(1.0)
    before = pixel()
    event = QWheelEvent(
        place, QPointF(view.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, None_, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    assert view.scale == pytest.approx(1.25**2)
    assert (pixel() - before).manhattanLength() < 1.5
    assert not view.fits


def test_the_keys_zoom_pan_turn_and_fit(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(0)
    view = desk.view
    desk.key(Key.Key_A)
    assert view.scale == 1.0
    assert desk.text("viewerZoom") == locale_words.percent(1.0)
    assert view.pannable
    center = QPointF(view._center)
    desk.key(Key.Key_Right)
    assert view._center.x() > center.x()
    assert desk.text("viewerPosition") == "1 of 5"
    desk.key(Key.Key_Plus)
    assert view.scale > 1.0
    desk.key(Key.Key_Minus)
    assert view.scale == pytest.approx(1.0)
    desk.key(Key.Key_W)
    assert view.fits
    fitted = view.scale
    desk.key(Key.Key_R)
    assert view.scale != fitted
    assert view._size().height() == 1600


def test_the_mouse_pans_and_a_double_click_fits(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(0)
    view = desk.view
    QTest.mouseDClick(view, Left, None_, view.rect().center())
    assert view.scale == 1.0
    center = QPointF(view._center)
    start = view.rect().center()
    QTest.mousePress(view, Left, None_, start)
    QTest.mouseMove(view, start - QPoint(80, 60))
    QTest.mouseRelease(view, Left, None_, start - QPoint(80, 60))
    assert view._center.x() - center.x() == pytest.approx(80 * view.devicePixelRatioF(), abs=1)
    for _ in range(40):
        view.pan(1, 1)
    corner = view.rect().bottomRight() - QPoint(1, 1)
    assert is_red(color_at(view, corner)), "no margin on one side while the other is cut off"
    QTest.mouseDClick(view, Left, None_, start)
    assert view.fits


def test_a_fitted_picture_is_dragged_out_as_its_file(
    open_at: Callable[[int], Desk], pictures: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[list[QUrl]] = []

    def record(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        assert action == Qt.DropAction.CopyAction
        data: QMimeData = drag.mimeData()
        dragged.append(data.urls())
        return action

    monkeypatch.setattr(QDrag, "exec", record)
    view = open_at(0).view
    start = view.rect().center()
    QTest.mousePress(view, Left, None_, start)
    QTest.mouseMove(view, start + QPoint(50, 0))
    QTest.mouseRelease(view, Left, None_, start + QPoint(50, 0))
    assert dragged == [[QUrl.fromLocalFile(str(pictures[0]))]]


def test_the_picture_and_its_link_are_copied(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(2)
    clipboard = QGuiApplication.clipboard()
    desk.key(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    image: QImage = clipboard.image()
    assert (image.width(), image.height()) == (60, 40)
    desk.key(Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert clipboard.text() == f"https://example.org/{done(2).name}"
    assert desk.text("viewerInfo") == "The link was copied"
    clipboard.clear()


def test_only_pictures_are_opened_outside(open_at: Callable[[int], Desk], pictures: dict[int, Path]) -> None:
    desk = open_at(0)
    desk.viewer.actions_by_name["openFile"].trigger()
    assert desk.opened == [QUrl.fromLocalFile(str(pictures[0]))]
    pictures[0].write_bytes(b"#!/bin/sh\n")
    desk.viewer.actions_by_name["openFile"].trigger()
    assert len(desk.opened) == 1
    assert "not opened" in desk.text("viewerInfo")


def test_full_screen_and_escape(open_at: Callable[[int], Desk], qtbot: QtBot) -> None:
    desk = open_at(0)
    desk.key(Key.Key_F11)
    qtbot.waitUntil(desk.viewer.isFullScreen)
    desk.key(Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.viewer.isFullScreen())
    assert desk.viewer.isVisible()
    with qtbot.waitSignal(desk.viewer.closed):
        desk.key(Key.Key_Escape)
    assert not desk.viewer.isVisible()
    assert desk.view.picture is None


def test_space_puts_the_preview_away(open_at: Callable[[int], Desk], qtbot: QtBot) -> None:
    desk = open_at(0)
    with qtbot.waitSignal(desk.viewer.closed):
        desk.key(Key.Key_Space)


def test_rows_that_go_away_do_no_harm(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(0)
    desk.model.remove(0, 4)
    desk.key(Key.Key_PageDown)
    desk.viewer.actions_by_name["copyAddress"].trigger()
    assert desk.viewer.isVisible()
    assert desk.text("viewerPosition") == ""


def test_rows_that_come_are_counted(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(4)
    assert not desk.viewer.actions_by_name["next"].isEnabled()
    desk.model.append(3)
    assert desk.text("viewerPosition") == "5 of 8"
    assert desk.viewer.actions_by_name["next"].isEnabled()
    other = ListModel(2, done)
    desk.viewer.show_index(other.index(1, 0))
    desk.model.append(3)
    assert desk.text("viewerPosition") == "2 of 2"
    desk.viewer.close()


def test_a_list_of_failures_is_not_read_to_its_end(desk: Desk) -> None:
    failed = Entry(DownloadStatus.FAILED, "x", "Failed", "Gone")
    model = ListModel(1_000_000, lambda _row: failed)
    desk.viewer.show_index(model.index(0, 0))
    model.asked = 0
    desk.viewer.step(1)
    assert model.asked < 30_000
    desk.viewer.close()


def test_every_button_has_a_name_and_a_hint_and_can_be_reached(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(0)
    bars = (desk.viewer.findChild(QWidget, name) for name in ("viewerHead", "viewerFoot"))
    buttons = [button for bar in bars if bar is not None for button in bar.findChildren(QPushButton)]
    assert len(buttons) == len(DEEDS)
    for button in buttons:
        assert button.objectName().startswith("viewer")
        assert button.accessibleName()
        assert button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert len({button.objectName() for button in buttons}) == len(DEEDS)


def test_the_menu_holds_every_action(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(0)
    actions = [action for action in desk.viewer._menu.actions() if not action.isSeparator() and action.menu() is None]
    assert {action.objectName() for action in actions} == set(desk.viewer.actions_by_name)


def test_kinds_are_named_as_people_say_them() -> None:
    assert type_name("image/jpeg") == "JPEG"
    assert type_name("image/vnd.microsoft.icon") == "ICO"


def test_the_dark_theme_is_followed(open_at: Callable[[int], Desk], theme: Theme) -> None:
    desk = open_at(2)
    light = color_at(desk.view, QPoint(3, 3)).lightness()
    theme.set_mode("dark")
    assert color_at(desk.view, QPoint(3, 3)).lightness() < 60 < light


def test_the_keys_stay_with_what_is_shown_without_a_picture(open_at: Callable[[int], Desk], qtbot: QtBot) -> None:
    desk = open_at(1)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "viewerMessage"
    QTest.keyClick(focused, Key.Key_Right)
    qtbot.waitUntil(lambda: desk.text("viewerPosition") == "3 of 5")
    assert QApplication.focusWidget() is desk.view
    desk.key(Key.Key_Space)
    assert not desk.viewer.isVisible()


# ---- what moves, what is told, what is remembered


@pytest.fixture
def moving(pictures: dict[int, Path]) -> Path:
    """In place of the small picture: two frames for ever, green and blue."""
    frames = [Image.new("RGB", (60, 40), color) for color in ((0, 200, 0), (0, 0, 200))]
    frames[0].save(pictures[2], "PNG", save_all=True, append_images=frames[1:], duration=20, loop=0)
    return pictures[2]


def test_an_animation_plays_and_stands_still(moving: Path, open_at: Callable[[int], Desk], qtbot: QtBot) -> None:
    desk = open_at(2)
    assert desk.shows(moving)
    seen: set[bool] = set()

    def both() -> bool:
        frame = desk.view.shown_frame
        if frame is not None:
            seen.add(QColor(frame.pixel(5, 5)).blue() > 100)
        return len(seen) == 2

    qtbot.waitUntil(both)
    play = desk.viewer.findChild(QPushButton, "viewerPlay")
    assert play is not None
    assert play.isVisible()
    desk.key(Key.Key_P)
    still = desk.view.shown_frame
    qtbot.wait(80)
    assert desk.view.shown_frame is still
    desk.key(Key.Key_Left)
    qtbot.waitUntil(lambda: not play.isVisible())


def test_the_slide_show_goes_on_by_itself_and_ends(
    open_at: Callable[[int], Desk], pictures: dict[int, Path], qtbot: QtBot
) -> None:
    desk = open_at(0)
    show = desk.viewer.slides
    show.seconds = 0
    desk.key(Key.Key_S)
    assert show.running
    qtbot.waitUntil(lambda: not show.running)
    assert desk.viewer.path == pictures[4], "to the end, past what cannot be shown"
    assert desk.text("viewerInfo") == "That was the last picture"
    assert not desk.viewer.actions_by_name["slideShow"].isChecked()


def test_the_slide_show_begins_again_when_asked_and_stops_at_escape(
    open_at: Callable[[int], Desk], qtbot: QtBot
) -> None:
    desk = open_at(0)
    rows: list[int] = []
    desk.viewer.current_changed.connect(lambda index: rows.append(index.row()))
    show = desk.viewer.slides
    show.seconds, show.wraps = 0, True
    desk.key(Key.Key_S)
    qtbot.waitUntil(lambda: rows[:5] == [2, 3, 4, 0, 2])
    desk.key(Key.Key_P)
    assert show.paused
    desk.key(Key.Key_Escape)
    assert not show.running
    assert desk.viewer.isVisible()


def test_a_turn_is_remembered_until_the_viewer_closes(
    open_at: Callable[[int], Desk], pictures: dict[int, Path]
) -> None:
    desk = open_at(0)
    desk.key(Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view._turned == 3
    desk.key(Key.Key_PageDown)
    assert desk.view._turned != 3 or desk.view.picture is None
    desk.key(Key.Key_PageUp)
    assert desk.view._turned == 3
    desk.viewer.close()
    open_at(0)
    assert desk.view._turned == 0


def test_f_is_full_screen(open_at: Callable[[int], Desk], qtbot: QtBot) -> None:
    desk = open_at(0)
    desk.key(Key.Key_F)
    qtbot.waitUntil(desk.viewer.isFullScreen)
    desk.key(Key.Key_F)
    qtbot.waitUntil(lambda: not desk.viewer.isFullScreen())


def test_the_next_picture_is_asked_for_to_compare(open_at: Callable[[int], Desk], qtbot: QtBot) -> None:
    desk = open_at(0)
    with qtbot.waitSignal(desk.viewer.compare_requested) as asked:
        desk.key(Key.Key_C)
    assert asked.args == [[0, 2]]


def test_a_very_large_picture_is_shown_smaller_and_said(
    open_at: Callable[[int], Desk], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, desk: Desk
) -> None:
    monkeypatch.setattr("pixhaul.qt.picture_loader.MOST_PIXELS", 30_000)
    desk.viewer.show_index(desk.model.index(0, 0))
    qtbot.waitUntil(lambda: "shown smaller" in desk.text("viewerInfo"))
    picture = desk.view.picture
    assert picture is not None
    assert picture.levels[0].size().toTuple() == (200, 150)
    assert picture.full_size.toTuple() == (1600, 1200)
    assert not desk.viewer.actions_by_name["copyImage"].isEnabled()
