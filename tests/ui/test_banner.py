"""Banners: plain text, replaced by key, closed by hand or by action, heard by a screen reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.qt.states import Notice
from pixhaul.ui import banner as module
from pixhaul.ui.banner import MOST, MOST_STAYING, NARROW, Banner, BannerStack
from pixhaul.ui.controls import Button
from pixhaul.ui.theme import Theme
from tests.ui.conftest import Show

FULL = Notice("error", "The disk is full", "Free some space, then press Resume.", key="disk")


@pytest.fixture
def stack(theme: Theme, show: Show) -> Iterator[BannerStack]:
    made = BannerStack(theme)
    window = show(made, 900, 400)
    made.setVisible(False)
    yield made
    window.close()


def texts(stack: BannerStack) -> list[str]:
    return [banner.notice.text for banner in stack.banners]


def button(banner: Banner, name: str) -> Button:
    found = banner.findChild(Button, name)
    assert found is not None
    return found


def test_a_notice_has_a_sign_a_text_and_a_hint_and_its_level_is_heard(stack: BannerStack) -> None:
    stack.say(FULL)
    assert stack.isVisible()
    labels = {label.objectName(): label.text() for label in stack.banners[0].findChildren(QLabel)}
    assert labels["bannerText"] == "The disk is full"
    assert labels["bannerHint"] == "Free some space, then press Resume."
    assert stack.banners[0].accessibleName() == "Problem. The disk is full. Free some space, then press Resume."
    signs = [label for label in stack.banners[0].findChildren(QLabel) if not label.pixmap().isNull()]
    assert len(signs) == 1


def test_mark_up_is_shown_as_it_is(stack: BannerStack) -> None:
    stack.say(Notice("info", "<b>x</b>.jpg", '<img src="file:///etc/passwd">'))
    labels = [label for label in stack.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert "<b>x</b>.jpg" in [label.text() for label in labels]


def test_the_same_key_takes_the_place(stack: BannerStack) -> None:
    stack.say(FULL)
    stack.say(Notice("info", "other"))
    stack.say(Notice("warning", "Little room", key="disk"))
    assert texts(stack) == ["Little room", "other"]
    stack.say(Notice("info", "no key one"))
    assert texts(stack) == ["Little room", "other", "no key one"]


def test_close_with_the_mouse_and_with_the_keyboard(stack: BannerStack) -> None:
    stack.say(FULL)
    stack.say(Notice("info", "other"))
    QTest.mouseClick(button(stack.banners[0], "bannerClose"), Qt.MouseButton.LeftButton)
    assert texts(stack) == ["other"]
    close = button(stack.banners[0], "bannerClose")
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert texts(stack) == []
    assert not stack.isVisible()


def test_an_action_acts_once_and_closes(stack: BannerStack) -> None:
    done: list[str] = []
    stack.say(Notice("info", "37 links removed"), ("Undo", lambda: done.append("undo")))
    undo = button(stack.banners[0], "bannerAction")
    assert undo.text() == "Undo"
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert texts(stack) == []


def test_an_action_may_say_something_new(stack: BannerStack) -> None:
    stack.say(FULL, ("Try again", lambda: stack.say(Notice("warning", "Little room", key="disk"))))
    QTest.mouseClick(button(stack.banners[0], "bannerAction"), Qt.MouseButton.LeftButton)
    assert texts(stack) == ["Little room"]


def test_no_more_than_fit_and_information_goes_first(stack: BannerStack) -> None:
    stack.say(FULL)
    for number in range(MOST + 1):
        stack.say(Notice("info", str(number)))
    assert texts(stack) == ["The disk is full", "2", "3"]


def test_no_problem_gives_way_to_what_is_less(stack: BannerStack) -> None:
    stack.say(FULL)
    for number in range(MOST_STAYING + 1):
        stack.say(Notice("info", str(number), lasting=True))
    assert texts(stack) == ["The disk is full", *map(str, range(2, MOST_STAYING + 1))]
    assert stack.banners[0].isVisible()
    stack.say(Notice("info", "Hello"))
    assert texts(stack)[0] == "The disk is full"


def test_what_is_no_longer_true_is_cleared(stack: BannerStack) -> None:
    stack.say(FULL)
    stack.clear("disk")
    assert texts(stack) == []
    stack.clear("disk")


def test_what_is_about_a_list_goes_with_it(stack: BannerStack) -> None:
    stack.say(FULL)
    stack.say(Notice("info", "A new version", key="update", lasting=True, everywhere=True))
    stack.say(Notice("info", "Hello"))
    stack.clear_list()
    assert texts(stack) == ["A new version"]
    assert stack.banners[0].isVisible()
    stack.clear("update")
    assert stack.isHidden()


def test_information_goes_by_itself_and_problems_stay(
    stack: BannerStack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "INFO_MS", 1)
    stack.say(FULL)
    stack.say(Notice("info", "3 links added"))
    qtbot.waitUntil(lambda: texts(stack) == ["The disk is full"])


def test_what_waits_for_an_answer_stays_until_it_is_used(
    stack: BannerStack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "INFO_MS", 1)
    stack.say(Notice("info", "Resume 3 of 20", lasting=True), ("Resume", lambda: None))
    stack.say(Notice("info", "3 links added"), ("Undo", lambda: None))
    qtbot.waitUntil(lambda: texts(stack) == ["Resume 3 of 20"])
    for number in range(MOST):
        stack.say(Notice("info", str(number), lasting=number > 0))
    assert texts(stack) == ["Resume 3 of 20", "1", "2"]
    QTest.mouseClick(button(stack.banners[0], "bannerAction"), Qt.MouseButton.LeftButton)
    assert texts(stack) == ["1", "2"]


def test_nothing_goes_while_the_keyboard_is_in_it(
    stack: BannerStack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "INFO_MS", 1)
    stack.say(Notice("info", "read me"), ("Undo", lambda: None))
    stack.say(Notice("info", "other"))
    first = stack.banners[0]
    button(first, "bannerAction").setFocus()
    qtbot.waitUntil(lambda: texts(stack) == ["read me"])
    button(first, "bannerAction").clearFocus()
    qtbot.waitUntil(lambda: texts(stack) == [])


def test_a_long_text_wraps_instead_of_widening_the_window(stack: BannerStack) -> None:
    stack.say(Notice("warning", "many words " * 60, "and a hint " * 40))
    assert stack.minimumSizeHint().width() < 700


def test_a_bar_moves_on_in_the_same_banner_so_that_cancel_keeps_the_keyboard(stack: BannerStack) -> None:
    pressed: list[bool] = []
    for percent in (0, 40, 70):
        notice = Notice("info", "Reading the list…", key="reading", lasting=True, percent=percent)
        stack.say(notice, ("Cancel", lambda: pressed.append(True)))
    (banner,) = stack.banners
    bar = banner.findChild(QProgressBar, "bannerProgress")
    assert bar is not None
    assert (bar.value(), bar.accessibleName()) == (70, "Reading the list…")
    assert banner.spoken == "Reading the list…"
    button(banner, "bannerAction").click()
    assert pressed == [True]
    stack.say(Notice("info", "Something else", key="reading"))
    assert [one.findChild(QProgressBar) for one in stack.banners] == [None]


def test_in_a_narrow_window_the_text_comes_first_and_the_rest_is_heard_and_in_a_tip(stack: BannerStack) -> None:
    stack.say(FULL)
    banner = stack.banners[0]
    named = ("bannerText", "bannerHint")
    for width, shown in ((NARROW, (True, True)), (NARROW - 1, (True, False))):
        banner.setFixedWidth(width)
        labels = [banner.findChild(QLabel, name) for name in named]
        assert tuple(label is not None and label.isVisible() for label in labels) == shown
        assert bool(banner.toolTip()) is not shown[1]
    assert FULL.hint in banner.spoken


def test_the_keyboard_goes_on_where_the_work_does(stack: BannerStack) -> None:
    other = QPushButton("the pictures", stack.parentWidget())
    other.show()
    stack.goes_on = other
    for press in ("bannerAction", "bannerClose"):
        stack.say(FULL, ("Try again", lambda: None))
        button(stack.banners[0], press).setFocus()
        button(stack.banners[0], press).click()
        assert other.hasFocus()
    stack.say(FULL, ("Try again", lambda: None))
    button(stack.banners[0], "bannerAction").setFocus()
    stack.clear("disk")
    assert other.hasFocus()


def seen(stack: BannerStack) -> list[str]:
    return [banner.notice.text for banner in stack.banners if banner.isVisible()]


def others(stack: BannerStack) -> QPushButton:
    """The only button that is seen for the notices that are not."""
    (found,) = [one for one in stack.findChildren(QPushButton, "bannerOthers") if one.isVisible()]
    return found


def test_the_gravest_is_shown_alone_and_offers_the_others(stack: BannerStack) -> None:
    stack.say(Notice("info", "not finished", lasting=True))
    stack.say(FULL)
    stack.say(Notice("warning", "the same picture"))
    assert seen(stack) == ["The disk is full"]
    assert others(stack).text() == "2 more"
    others(stack).click()
    assert seen(stack) == ["not finished", "The disk is full", "the same picture"]
    assert others(stack).text() == "Show fewer"
    others(stack).click()
    assert seen(stack) == ["The disk is full"]
    stack.clear("disk")
    assert seen(stack) == ["the same picture"]
    others(stack).click()
    button(stack.banners[0], "bannerClose").click()
    assert seen(stack) == ["the same picture"]
    stack.say(Notice("warning", "one more"))
    assert seen(stack) == ["one more"]


def test_what_passes_by_itself_is_shown_beside_what_stays(stack: BannerStack) -> None:
    stack.say(FULL)
    stack.say(Notice("info", "3 links added"))
    assert seen(stack) == ["The disk is full", "3 links added"]
    assert not any(one.isVisible() for one in stack.findChildren(QPushButton, "bannerOthers"))
