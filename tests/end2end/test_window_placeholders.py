"""One picture for many addresses, in the window: told of, marked as failed, files in the trash, fetched again."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.roles import ItemRole
from pixhaul.qt.states import QueueState
from tests.app.fixtures import OpenWindow
from tests.app.window import Window, saved
from tests.servers.faulty import FaultServer, Line, answer, png

GONE = png(20, 20, 7)
"""No longer available."""
SAME = [number for number in range(20) if number % 5 < 3]
SAID = "12 addresses gave the same picture"


@pytest.fixture
def urls(fault_server: FaultServer) -> list[str]:
    """Twenty addresses, of which twelve give the same picture."""
    bodies = [GONE if number in SAME else png(8, 8, 100 + number) for number in range(20)]
    return [fault_server.at(f"/{number}.png", answer(body)) for number, body in enumerate(bodies)]


@pytest.fixture(autouse=True)
def trash() -> Path:
    """The trash of the test's own home; Qt wants its parent to be there, as it is on every desktop."""
    return Path(os.environ["XDG_DATA_HOME"]) / "Trash" / "files"


def fetched(window: Window, urls: list[str]) -> Window:
    window.fetch(*urls)
    window.until_it_says(SAID)
    return window


def press_mark(window: Window) -> None:
    (banner,) = [banner for banner in window.parts.banners.banners if SAID in banner.notice.text]
    button = banner.findChild(QPushButton, "bannerAction")
    assert button is not None
    assert button.text() == "Mark as failed"
    button.click()
    window.until(lambda: window.says("12 pictures were marked as failed"))


def suspicious(window: Window) -> list[int]:
    return [item for item, state in enumerate(window.states()) if state is S.SUSPICIOUS]


def test_they_are_marked_and_counted_in_the_cells(window: Window, urls: list[str]) -> None:
    fetched(window, urls)
    assert suspicious(window) == SAME
    index = window.services.filter.index(window.services.filter.row_of(0))
    assert index.data(ItemRole.SENTENCE) == "12 identical"
    assert "12 addresses gave this very picture" in index.data(3)
    totals = window.manager.totals()
    assert (totals.done, totals.failed, totals.finished) == (20, 0, 20)


def test_one_press_marks_them_as_failed_and_takes_the_files_away(
    window: Window, urls: list[str], pictures: Path, trash: Path
) -> None:
    fetched(window, urls)
    edited = next(path for path in sorted(pictures.iterdir()) if path.read_bytes() == GONE)
    edited.write_bytes(GONE + b"notes")
    press_mark(window)
    assert not window.says(SAID)
    assert window.says("11 files were moved to the trash. 1 file was left in the folder")
    assert len(saved(pictures)) == 9
    assert len(saved(trash)) == 11
    assert window.manager.totals().failed == 12
    view = window.store.view(0)
    assert (view.status, view.reason) == (S.FAILED, "suspicious-placeholder")
    assert view.message == "The server sent the same picture for 12 addresses"


def test_retry_asks_again_and_takes_what_is_right_now(
    window: Window, urls: list[str], fault_server: FaultServer
) -> None:
    fetched(window, urls)
    press_mark(window)
    fault_server.at("/0.png", answer(png(8, 8, 55)))
    window.manager.retry_failed()
    window.until(lambda: window.manager.state is QueueState.IDLE)
    assert window.store.state(0) is S.COMPLETE
    assert suspicious(window) == SAME[1:]
    window.until_it_says(SAID)


def test_after_a_restart_they_are_still_suspicious(
    open_window: OpenWindow, urls: list[str], fault_server: FaultServer
) -> None:
    first = open_window()
    fetched(first, urls)
    first.add(fault_server.at("/left.png", Line.hold))
    first.start()
    first.until(lambda: bool(fault_server.seen("/left.png")))
    first.desk.close()
    again = open_window()
    again.until_it_says("Resume")
    banner = again.parts.banners.banners[0].findChild(QPushButton, "bannerAction")
    assert banner is not None
    banner.click()
    again.until(lambda: len(again.store) == 21)
    again.until_it_says(SAID)
    assert suspicious(again) == SAME


def test_removed_entries_do_not_count_and_a_new_threshold_holds_at_once(window: Window, urls: list[str]) -> None:
    fetched(window, urls)
    window.services.model.remove([SAME[0], SAME[1]])
    window.until_it_says("10 addresses gave the same picture")
    window.manager.identical.set_threshold(11)
    window.until(lambda: not window.says("gave the same picture"))
    assert suspicious(window) == []
    window.manager.identical.set_threshold(10)
    window.until_it_says("10 addresses gave the same picture")
