"""Work on a thread of its own comes to its end, whatever becomes of it."""

from typing import NoReturn

from pytestqt.qtbot import QtBot

from pixhaul.qt.errand import Errand
from tests.patient import PATIENCE_MS


def test_work_that_breaks_off_is_told_and_leaves_room_for_more(qtbot: QtBot) -> None:
    def broken() -> NoReturn:
        raise MemoryError("too long a list")

    errand = Errand()
    with qtbot.captureExceptions() as raised:
        with qtbot.waitSignal(errand.finished) as finished:
            errand._begin(broken)
        qtbot.waitUntil(lambda: len(raised) > 0)
    assert finished.args == [None]
    assert [str(error) for _, error, _ in raised] == ["too long a list"]
    with qtbot.waitSignal(errand.finished) as finished:
        errand._begin(lambda: "done")
    assert finished.args == ["done"]
    assert errand.close(PATIENCE_MS)
