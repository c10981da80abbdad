"""The list may change at any time: retry, edit, delete and undo, also while pictures are on their way."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.states import QueueState
from tests.app.window import CONTROL, Key, Window, saved
from tests.servers.faulty import FaultServer, Line, answer, head_of, png

GOOD, OTHER = png(40, 40, seed=1), png(40, 40, seed=2)
GONE = answer(b"gone", status="404 Not Found", type="text/plain")


class Gatekeeper:
    """Answers once it is told to."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.open = threading.Event()

    def __call__(self, line: Line) -> None:
        while not self.open.wait(0.02):
            if line.stopped.is_set():
                return
        line.send(head_of("200 OK", "Content-Type: image/png", f"Content-Length: {len(self.body)}") + self.body)


def select(window: Window, *rows: int) -> None:
    """Click on lines of the list, the later ones with Ctrl."""
    view = window.parts.links.list
    view.setFocus()
    for number, row in enumerate(rows):
        place = view.visualRect(window.services.model.index(row)).center()
        modifier = CONTROL if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def edit(window: Window, row: int, text: str) -> None:
    """F2 on a line, type another address over it, Enter."""
    select(window, row)
    window.press(Key.Key_F2)
    editor = window.focus
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Key.Key_Return)


def remove(window: Window, *rows: int) -> None:
    select(window, *rows)
    window.press(Key.Key_Delete)


def undo(window: Window) -> None:
    window.press(Key.Key_Z, CONTROL)


# ---- again


def test_only_the_failed_ones_are_tried_again(window: Window, fault_server: FaultServer, pictures: Path) -> None:
    good = fault_server.at("/good.png", answer(GOOD))
    bad = [fault_server.at(f"/bad{number}.png", GONE) for number in range(3)]
    window.fetch(good, *bad)
    assert window.states() == [S.COMPLETE, S.FAILED, S.FAILED, S.FAILED]
    assert window.parts.toolbar.actions_.retry.isEnabled()

    for number in range(2):
        fault_server.at(f"/bad{number}.png", answer(GOOD))
    window.press(Key.Key_F5)
    assert window.is_(QueueState.RUNNING)
    window.until_idle()
    assert window.states() == [S.COMPLETE, S.COMPLETE, S.COMPLETE, S.FAILED]
    assert len(fault_server.seen("/good.png")) == 1
    assert saved(pictures) == ["0001_good.png", "0002_bad0.png", "0003_bad1.png"]

    fault_server.at("/bad2.png", answer(GOOD))
    select(window, 3)
    window.parts.links.actions_of_list.retry.trigger()
    window.until_idle()
    assert window.states() == [S.COMPLETE] * 4
    assert not window.parts.toolbar.actions_.retry.isEnabled()


# ---- another address


def test_an_edited_line_is_fetched_anew(window: Window, fault_server: FaultServer, pictures: Path) -> None:
    window.fetch(fault_server.at("/bad.png", GONE), fault_server.at("/good.png", answer(GOOD)))
    assert window.states() == [S.FAILED, S.COMPLETE]
    edit(window, 0, fault_server.at("/right.png", answer(OTHER)))
    window.until(lambda: window.has(S.QUEUED, S.COMPLETE))
    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE, S.COMPLETE]
    assert (pictures / "0001_right.png").read_bytes() == OTHER
    assert len(fault_server.seen("/good.png")) == 1


def test_the_old_address_never_answers_for_the_new_one(
    window: Window, fault_server: FaultServer, pictures: Path
) -> None:
    old, new, other = Gatekeeper(GOOD), Gatekeeper(OTHER), Gatekeeper(GOOD)
    window.add(fault_server.at("/old.png", old), fault_server.at("/other.png", other))
    window.start()
    window.until(lambda: len(fault_server.seen()) == 2)
    edit(window, 0, fault_server.at("/new.png", new))
    window.until(lambda: bool(fault_server.seen("/new.png")))
    old.open.set()
    other.open.set()
    window.until(lambda: window.has(S.ACTIVE, S.COMPLETE))
    assert window.stays(window.states), "the old picture landed on the new line"
    new.open.set()
    window.until_idle()
    assert window.states() == [S.COMPLETE, S.COMPLETE]
    assert saved(pictures) == ["0001_new.png", "0002_other.png"]
    assert (pictures / "0001_new.png").read_bytes() == OTHER


# ---- fewer lines, and more again


def test_lines_may_be_deleted_while_they_are_fetched(window: Window, fault_server: FaultServer, pictures: Path) -> None:
    keepers = [Gatekeeper(GOOD) for _ in range(4)]
    window.add(*(fault_server.at(f"/{number}.png", keeper) for number, keeper in enumerate(keepers)))
    window.start()
    window.until(lambda: len(fault_server.seen()) == 4)
    remove(window, 1, 3)
    assert window.states() == [S.ACTIVE, S.ACTIVE]
    assert window.manager.totals().listed == 2
    for keeper in keepers:
        keeper.open.set()
    window.until_idle()
    assert window.states() == [S.COMPLETE, S.COMPLETE]
    window.until(lambda: len(saved(pictures)) == 2)
    assert [window.store.urls[item].rpartition("/")[2] for item in window.store.order] == ["0.png", "2.png"]

    undo(window)
    assert window.states() == [S.COMPLETE, S.QUEUED, S.COMPLETE, S.QUEUED]
    assert window.parts.toolbar.actions_.start.isEnabled()
    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE] * 4
    assert len(saved(pictures)) == 4


def test_undo_during_the_run_lets_the_lines_join_it(window: Window, fault_server: FaultServer) -> None:
    first, second = Gatekeeper(GOOD), Gatekeeper(GOOD)
    window.add(fault_server.at("/1.png", first), fault_server.at("/2.png", second))
    window.start()
    window.until(lambda: len(fault_server.seen()) == 2)
    remove(window, 1)
    undo(window)
    second.open.set()
    first.open.set()
    window.until_idle()
    assert window.states() == [S.COMPLETE, S.COMPLETE]


def test_a_duplicate_takes_the_place_of_a_deleted_original(
    window: Window, fault_server: FaultServer, pictures: Path
) -> None:
    keeper = Gatekeeper(GOOD)
    url = fault_server.at("/same.png", keeper)
    window.add(url, fault_server.at("/other.png", answer(OTHER)), url + "#fragment")
    assert window.states() == [S.QUEUED, S.QUEUED, S.DUPLICATE]
    window.start()
    window.until(lambda: window.has(S.ACTIVE, S.COMPLETE, S.DUPLICATE))
    remove(window, 0)
    window.until(lambda: len(fault_server.seen("/same.png")) == 2)
    keeper.open.set()
    window.until_idle()
    assert window.states() == [S.COMPLETE, S.COMPLETE]
    undo(window)
    window.until(lambda: len(window.store) == 3)
    assert sorted(window.states()) == sorted([S.DUPLICATE, S.COMPLETE, S.COMPLETE])
    assert window.parts.links.summary.text() == "2 listed · 1 duplicate · 1 host"


def test_lines_added_during_the_run_join_it(window: Window, fault_server: FaultServer) -> None:
    keeper = Gatekeeper(GOOD)
    window.add(fault_server.at("/1.png", keeper))
    window.start()
    window.until(lambda: bool(fault_server.seen("/1.png")))
    window.add(fault_server.at("/2.png", answer(OTHER)))
    window.until(lambda: window.has(S.ACTIVE, S.COMPLETE))
    keeper.open.set()
    window.until_idle()
    assert window.states() == [S.COMPLETE, S.COMPLETE]
    assert window.word("totalCount") == "2 of 2"


def test_lines_added_while_paused_wait(window: Window, fault_server: FaultServer) -> None:
    keeper = Gatekeeper(GOOD)
    window.add(fault_server.at("/1.png", keeper))
    window.start()
    window.until(lambda: bool(fault_server.seen("/1.png")))
    window.start()
    assert window.is_(QueueState.PAUSED)
    window.add(fault_server.at("/2.png", answer(OTHER)))
    assert window.stays(lambda: len(fault_server.seen()))
    keeper.open.set()
    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE, S.COMPLETE]


def test_everything_may_be_deleted_while_it_is_paused(window: Window, fault_server: FaultServer) -> None:
    window.add(fault_server.at("/1.png", Gatekeeper(GOOD)))
    window.start()
    window.until(lambda: window.has(S.ACTIVE))
    window.start()
    remove(window, 0)
    assert window.states() == []
    window.fetch(fault_server.at("/2.png", answer(OTHER)))
    assert window.states() == [S.COMPLETE]
