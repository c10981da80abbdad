"""What moves in the viewer by itself: animations and the slide show."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.qt.animation_player import AnimationPlayer
from pixhaul.ui.theme import Theme
from tests.ui.viewing import Desk, Key


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
    player = desk.viewer.findChild(AnimationPlayer)
    assert player is not None
    with qtbot.assertNotEmitted(player.frame, wait=80):
        pass
    assert desk.view.shown_frame is still
    desk.key(Key.Key_Left)
    qtbot.waitUntil(lambda: not play.isVisible())


def test_with_less_motion_it_stands_still_until_asked(
    moving: Path, open_at: Callable[[int], Desk], theme: Theme, qtbot: QtBot
) -> None:
    theme.set_less_motion(True)
    desk = open_at(2)
    assert desk.shows(moving)
    player = desk.viewer.findChild(AnimationPlayer)
    assert player is not None
    with qtbot.assertNotEmitted(player.frame, wait=80):
        pass
    with qtbot.waitSignal(player.frame):
        desk.key(Key.Key_P)
    theme.set_less_motion(False)
    theme.set_less_motion(True)
    assert not player.playing


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
