"""Once a day, if that is wanted: the question for a newer version, from the whole window to a real server."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul.app.update_news import DAY, UpdateNews
from pixhaul.core.releases import HOMEPAGE
from tests.app.shell import House
from tests.qt.latest import LatestServer, answer, latest_server

__all__ = ["latest_server"]

PAGE = f"{HOMEPAGE}/releases"


class Clock:
    """Says the time that a test wants."""

    def __init__(self) -> None:
        self.seconds = 1_800_000_000.0

    def __call__(self) -> float:
        return self.seconds


class Asking:
    """The window, its news, its clock, and the pages that were opened."""

    def __init__(self, house: House, server: LatestServer) -> None:
        self.house = house
        self.server = server
        self.clock = Clock()
        self.opened: list[str] = []
        self.why_not = ""
        shell = house.shell
        self.shared = shell.shared
        self.news = UpdateNews(shell.shared, shell.desk.parts.banners.say, self.open_page, now=self.clock, parent=shell)

    def open_page(self, page: str) -> str:
        self.opened.append(page)
        return self.why_not

    def want(self) -> None:
        """Turn it on, and say so as the preferences do."""
        self.shared.choices.change(look_for_updates=True)
        self.shared.changed.emit(self, ["look_for_updates"])

    def look(self) -> int:
        """Look once; how often the server was asked when that is done."""
        self.news.look()
        self.house.until(lambda: not self.shared.updates.busy)
        return len(self.server.asked)


@pytest.fixture
def asking(qapp: QApplication, qtbot: QtBot, tmp_path: Path, latest_server: LatestServer) -> Iterator[Asking]:
    house = House(qapp, qtbot, tmp_path / "data", tmp_path / "pictures", latest=latest_server.address).show()
    house.shell.shared.choices.change(proxy="none")
    yield Asking(house, latest_server)
    house.close()


def test_nothing_is_asked_while_it_is_off(asking: Asking) -> None:
    asking.server.answer = answer("99.0.0", PAGE)
    asking.shared.changed.emit(asking, ["look_for_updates", "theme"])
    for _ in range(3):
        assert asking.look() == 0
        asking.clock.seconds += 2 * DAY
    assert "updates_asked" not in asking.shared.choices.window
    assert asking.house.notices == []


def test_it_is_asked_when_it_is_turned_on_and_then_once_a_day(asking: Asking) -> None:
    asking.server.answer = answer("0.0.1", PAGE)
    asking.want()
    assert asking.look() == 1
    asking.clock.seconds += DAY - 1
    assert asking.look() == 1
    asking.clock.seconds += 2
    assert asking.look() == 2
    assert asking.look() == 2
    asking.shared.choices.change(look_for_updates=False)
    asking.clock.seconds += 2 * DAY
    assert asking.look() == 2
    assert asking.house.notices == [], "an older one is no news"


def test_a_clock_that_was_wrong_does_not_stop_it_for_years(asking: Asking) -> None:
    asking.server.answer = answer("0.0.1", PAGE)
    asking.shared.choices.change(look_for_updates=True)
    asking.clock.seconds += 3650 * DAY
    assert asking.look() == 1
    asking.clock.seconds -= 3650 * DAY
    assert asking.look() == 2
    assert asking.look() == 2


def test_a_damaged_time_is_no_time(asking: Asking) -> None:
    asking.server.answer = answer("0.0.1", PAGE)
    asking.shared.choices.change(look_for_updates=True)
    every: tuple[object, ...] = ("yesterday", None, [], float("nan"), float("inf"))
    for times, damaged in enumerate(every, 1):
        asking.shared.choices.window["updates_asked"] = damaged
        assert asking.look() == times
        assert asking.look() == times


def test_the_time_is_kept_with_the_window(asking: Asking) -> None:
    asking.server.answer = answer("0.0.1", PAGE)
    asking.shared.choices.change(look_for_updates=True)
    asking.look()
    asking.house.close()
    kept = json.loads(asking.shared.choices.paths.window_state.read_text())
    assert kept["updates_asked"] == asking.clock.seconds


def test_a_newer_version_is_told_by_a_banner_that_opens_its_page(asking: Asking) -> None:
    asking.server.answer = answer("99.0.0", PAGE)
    asking.want()
    asking.house.until(lambda: asking.house.notices == ["Pixhaul 99.0.0 is available"])
    (banner,) = asking.house.shell.desk.parts.banners.banners
    assert banner.notice.hint == "This window goes on with the version you have."
    asking.why_not = "No browser was found"
    asking.house.press("Open the page")
    assert asking.opened == [PAGE]
    asking.house.until(lambda: asking.house.notices == ["No browser was found"])
    asking.why_not = ""
    asking.house.press("Open the page")
    assert asking.opened == [PAGE, PAGE]


def test_who_asks_in_about_is_answered_there_alone(asking: Asking, qtbot: QtBot) -> None:
    asking.server.answer = answer("99.0.0", PAGE)
    with qtbot.waitSignal(asking.shared.updates.answered) as told:
        asking.shared.updates.ask()
    assert told.args[0].version == "99.0.0"
    assert asking.house.notices == []
    asking.want()
    asking.house.until(lambda: asking.house.notices == ["Pixhaul 99.0.0 is available"])


def test_a_question_without_an_answer_leaves_nothing_open(asking: Asking, qtbot: QtBot) -> None:
    asking.server.status = 500
    asking.want()
    asking.look()
    asking.server.status = 200
    asking.server.answer = answer("99.0.0", PAGE)
    with qtbot.waitSignal(asking.shared.updates.answered):
        asking.shared.updates.ask()
    assert asking.house.notices == []


BAD = (
    *(b"", b"<html>", b"{}", b"\xff\xfe", b"[" * 10_000),
    *(answer("99.0.0", "https://example.com/"), answer("99", PAGE), answer("99.0.0", "javascript:alert(1)")),
)


def test_a_bad_answer_is_no_news(asking: Asking) -> None:
    asking.shared.choices.change(look_for_updates=True)
    for times, bad in enumerate(BAD, 1):
        asking.server.answer = bad
        assert asking.look() == times
        assert asking.house.notices == []
        asking.clock.seconds += 2 * DAY


def test_a_server_that_fails_is_no_news_and_is_not_asked_again_that_day(asking: Asking) -> None:
    asking.server.status = 500
    asking.want()
    times = asking.look()
    assert times > 0
    assert asking.look() == times
    assert asking.house.notices == []
