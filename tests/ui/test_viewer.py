"""The viewer with real files, keys and mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.ui.viewer_actions import DEEDS
from pixhaul.ui.viewer_bars import type_name
from tests.ui.grid_parts import Entry, ListModel, done
from tests.ui.viewing import Desk, Key, color_at, is_red


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
    ("row", "sentence", "helps"),
    [
        (1, "The server sent a web page, not a picture", "Retry to fetch it."),
        (3, "The picture is damaged", ""),
        (4, "The file is not there any more", ""),
    ],
)
def test_what_cannot_be_shown_is_said(
    open_at: Callable[[int], Desk], qtbot: QtBot, row: int, sentence: str, helps: str
) -> None:
    desk = open_at(row)
    qtbot.waitUntil(lambda: desk.text("viewerMessage") == sentence)
    message = desk.viewer.findChild(QLabel, "viewerMessage")
    assert message is not None
    assert message.isVisible()
    assert message.textFormat() == Qt.TextFormat.PlainText
    hint = desk.viewer.findChild(QLabel, "viewerHint")
    assert hint is not None
    assert hint.isVisible() is bool(helps)
    assert hint.text() == helps
    assert message.accessibleDescription() == hint.text()
    assert hint.textFormat() == Qt.TextFormat.PlainText
    assert not desk.viewer.actions_by_name["copyImage"].isEnabled()


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


def test_a_list_of_failures_is_not_read_to_its_end(viewer_desk: Desk) -> None:
    failed = Entry(DownloadStatus.FAILED, "x", "Failed", "Gone")
    model = ListModel(1_000_000, lambda _row: failed)
    viewer_desk.viewer.show_index(model.index(0, 0))
    model.asked = 0
    viewer_desk.viewer.step(1)
    assert model.asked < 30_000
    viewer_desk.viewer.close()


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
