"""The question for a newer version, to a real server on the loopback."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul import __version__
from pixhaul.core.options import NetworkOptions
from pixhaul.core.releases import HOMEPAGE, Release
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.updates import UpdateCheck
from tests.qt.latest import LatestServer, answer, latest_server

__all__ = ["latest_server"]


@pytest.fixture
def check(qapp: QApplication, latest_server: LatestServer) -> Iterator[UpdateCheck]:
    options = NetworkOptions(proxy="none", user_agent="Mine", headers={"X-Mine": "1", "Cookie": "a=b"})
    pool = TaskPool(1)
    made = UpdateCheck(pool, lambda: options, address=latest_server.address, version="1.0.0")
    yield made
    made.close()
    assert pool.close(30_000)


def test_a_newer_version_is_told_and_only_our_own_version_is_sent(
    check: UpdateCheck, latest_server: LatestServer, qtbot: QtBot
) -> None:
    latest_server.answer = answer("1.0.1")
    with qtbot.waitSignal(check.answered) as told:
        check.ask()
    assert told.args == [Release("1.0.1", HOMEPAGE)]
    (asked,) = latest_server.asked
    assert asked["user-agent"] == f"Pixhaul/{__version__}"
    assert set(asked) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


@pytest.mark.parametrize("version", ["1.0.0", "0.9.9", "1.0.0rc1"])
def test_the_same_or_an_older_one_is_no_news(
    check: UpdateCheck, latest_server: LatestServer, qtbot: QtBot, version: str
) -> None:
    latest_server.answer = answer(version)
    with qtbot.waitSignal(check.answered) as told:
        check.ask()
    assert told.args == [None]


@pytest.mark.parametrize("bad", [b"no json", answer("1.0.1", "https://example.com/"), b" " * 70_000])
def test_a_bad_answer_is_told_in_a_sentence(
    check: UpdateCheck, latest_server: LatestServer, qtbot: QtBot, bad: bytes
) -> None:
    latest_server.answer = bad
    with qtbot.waitSignal(check.failed) as told:
        check.ask()
    assert told.args is not None
    assert told.args[0]
    assert not check.busy
