"""What is said about the folder of thumbnails."""

import errno

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.qt.cache_watch import KEY, CacheWatch


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "cannot be written to"),
        (errno.EACCES, "cannot be written to"),
        (errno.EIO, "cannot be used"),
    ],
)
def test_each_trouble_has_its_sentence(number: int, words: str, qtbot: QtBot) -> None:
    watch = CacheWatch()
    with qtbot.waitSignal(watch.notice) as told:
        watch.follow(OSError(number, "x"))
    assert told.args is not None
    assert words in told.args[0].text
    assert told.args[0].level == "warning"


def test_the_end_of_it_takes_the_notice_back(qtbot: QtBot) -> None:
    watch = CacheWatch()
    with qtbot.waitSignal(watch.notice) as told:
        watch.follow(None)
    assert told.args is not None
    assert (told.args[0].text, told.args[0].key) == ("", KEY)
