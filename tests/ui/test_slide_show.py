"""The slide show: time begins when a picture is there, it stands still, ends or begins again."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from pixhaul.ui.slide_show import SlideShow


class Pages:
    """So many pictures; the owner's part of the bargain."""

    def __init__(self, left: int) -> None:
        self.left = left
        self.turns = 0
        self.show = SlideShow(self.advance)

    def advance(self) -> bool:
        if self.left == 0:
            return False
        self.left -= 1
        self.turns += 1
        self.show.turned()
        return True


def pass_by(bot: QtBot) -> None:
    """Whatever a timer of no time would have done by now has been done."""
    for _ in range(3):
        later = QTimer(singleShot=True, interval=1)
        with bot.waitSignal(later.timeout):
            later.start()


@pytest.fixture
def pages(qtbot: QtBot) -> Pages:
    made = Pages(2)
    made.show.seconds = 0
    return made


def test_each_picture_is_waited_for(pages: Pages, qtbot: QtBot) -> None:
    pages.show.start()
    pass_by(qtbot)
    assert pages.turns == 0, "the picture is not there yet"
    pages.show.seen()
    qtbot.waitUntil(lambda: pages.turns == 1)
    pass_by(qtbot)
    assert pages.turns == 1
    pages.show.seen()
    qtbot.waitUntil(lambda: pages.turns == 2)


def test_it_ends_after_the_last(pages: Pages, qtbot: QtBot) -> None:
    pages.left = 0
    pages.show.seen()
    with qtbot.waitSignal(pages.show.changed):
        pages.show.start()
    qtbot.waitUntil(lambda: not pages.show.running)


def test_it_stands_still_and_goes_on(pages: Pages, qtbot: QtBot) -> None:
    pages.show.set_seconds(600)
    pages.show.seen()
    pages.show.start()
    pages.show.toggle_pause()
    assert pages.show.paused
    pages.show.set_seconds(0)
    pass_by(qtbot)
    assert pages.turns == 0
    pages.show.toggle_pause()
    qtbot.waitUntil(lambda: pages.turns == 1)
    pages.show.stop()
    assert not pages.show.running
    pages.show.seen()
    pass_by(qtbot)
    assert pages.turns == 1
    pages.show.toggle_pause()
    assert not pages.show.paused
