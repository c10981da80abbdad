"""A screen reader hears what is new, one thing after the other, and errors at once."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pixhaul.ui.announce import Announcer, announce, announcer

GAP = 400


@pytest.fixture
def part(qtbot: QtBot) -> QWidget:
    one = QWidget()
    qtbot.addWidget(one)
    return one


def listening(gap: int, part: QWidget) -> tuple[Announcer, list[str]]:
    one, heard = Announcer(part, gap), list[str]()
    one.said.connect(lambda text, at_once: heard.append(f"at once: {text}" if at_once else text))
    return one, heard


def test_the_first_is_said_now_and_of_the_others_the_newest(part: QWidget, qtbot: QtBot) -> None:
    one, heard = listening(GAP, part)
    for number in range(5):
        one.say(part, f"{number} found")
    assert heard == ["0 found"]
    qtbot.waitUntil(lambda: len(heard) > 1)
    assert heard == ["0 found", "4 found"]
    one.say(part, "next")
    assert heard[2:] == []
    qtbot.waitUntil(lambda: heard[2:] == ["next"])


def test_an_error_does_not_wait_and_takes_no_turn(part: QWidget, qtbot: QtBot) -> None:
    one, heard = listening(GAP, part)
    one.say(part, "first")
    one.say(part, "second")
    one.say_at_once(part, "disk full")
    assert heard == ["first", "at once: disk full"]
    qtbot.waitUntil(lambda: heard[2:] == ["second"])


def test_what_is_to_be_kept_is_not_replaced(part: QWidget, qtbot: QtBot) -> None:
    one, heard = listening(GAP, part)
    one.say(part, "first")
    one.say(part, "replaced")
    one.say(part, "12 of 15 saved", keep=True)
    one.say(part, "replaced as well")
    one.say(part, "last")
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == ["first", "12 of 15 saved", "last"]


def test_a_part_that_is_gone_says_nothing(part: QWidget, qtbot: QtBot) -> None:
    one, heard = listening(GAP, part)
    gone = QWidget()
    one.say(part, "first")
    one.say(gone, "from the gone part", keep=True)
    one.say(part, "after it")
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    qtbot.waitUntil(lambda: len(heard) > 1)
    assert heard == ["first", "after it"]


def test_there_is_one_voice(part: QWidget) -> None:
    heard: list[str] = []
    assert announcer() is announcer()

    def hear(text: str, _at_once: bool) -> None:
        heard.append(text)

    announcer().said.connect(hear)
    announce(part, "something went wrong", at_once=True)
    announcer().said.disconnect(hear)
    assert heard == ["something went wrong"]
