"""Files that vanish or change behind the window's back: noticed, counted no more, fetched again under their names."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.roles import ItemRole
from tests.app.window import Window, saved
from tests.servers.faulty import FaultServer, answer, png

DONE, FAILED = DownloadStatus.COMPLETE, DownloadStatus.FAILED
NAMES = ["0001_0.png", "0002_1.png", "0003_2.png"]


@pytest.fixture
def full(window: Window, fault_server: FaultServer) -> Window:
    """A window with three saved pictures, which the server gives as often as it is asked."""
    bodies = [png(60 + 3 * number, 40, seed=number) for number in range(3)]
    window.fetch(*(fault_server.at(f"/{number}.png", *[answer(body)] * 3) for number, body in enumerate(bodies)))
    window.until(lambda: window.has(DONE, DONE, DONE))
    return window


def caption(window: Window, row: int) -> str:
    return str(window.services.filter.index(row).data(ItemRole.CAPTION))


def press_action(window: Window) -> None:
    """The button of the banner that offers the files again."""
    for banner in window.parts.banners.banners:
        button = banner.findChild(QPushButton, "bannerAction")
        if banner.notice.key == "missing" and button is not None:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            return
    raise AssertionError(window.notices)


def test_a_deleted_file_is_noticed_and_fetched_again_under_its_name(full: Window, pictures: Path) -> None:
    (pictures / NAMES[1]).unlink()
    full.desk.missing.look()
    full.until(lambda: full.has(DONE, FAILED, DONE))
    assert caption(full, 1) == "Missing"
    assert full.services.filter.index(1).data(ItemRole.MISSING)
    full.until_it_says("not in the folder any more")
    press_action(full)
    full.until(lambda: full.has(DONE, DONE, DONE))
    assert saved(pictures) == NAMES
    full.until(lambda: not full.says("not in the folder any more"))


def test_one_missing_file_leads_to_all_others(full: Window, pictures: Path) -> None:
    for name in NAMES:
        (pictures / name).unlink()
    full.desk.missing.watch.look_at([2])
    full.until(lambda: full.has(FAILED, FAILED, FAILED))
    full.until_it_says("3 saved file")
    press_action(full)
    full.until(lambda: full.has(DONE, DONE, DONE))
    assert saved(pictures) == NAMES


def test_a_changed_file_counts_as_done_no_more_and_stays(full: Window, pictures: Path) -> None:
    (pictures / NAMES[0]).write_bytes(b"something else")
    full.desk.missing.look()
    full.until(lambda: full.has(FAILED, DONE, DONE))
    full.until_it_says("changed in the folder")
    full.manager.retry([0])
    full.until(lambda: full.has(DONE, DONE, DONE))
    assert (pictures / NAMES[0]).read_bytes() == b"something else"
    assert len(saved(pictures)) == 4


def test_a_folder_that_is_gone_marks_nothing_until_the_user_says_so(full: Window, pictures: Path) -> None:
    away = pictures.with_name("away")
    pictures.rename(away)
    full.desk.missing.look()
    full.until_it_says("The folder of this list is not there")
    assert full.has(DONE, DONE, DONE)
    away.rename(pictures)
    full.desk.missing.look()
    full.until(lambda: not full.says("The folder of this list is not there"))
    assert full.has(DONE, DONE, DONE)


def test_a_folder_that_was_deleted_is_made_again(full: Window, pictures: Path) -> None:
    shutil.rmtree(pictures)
    full.desk.missing.look()
    full.until_it_says("The folder of this list is not there")
    press_action(full)
    full.until(lambda: full.has(DONE, DONE, DONE))
    assert saved(pictures) == NAMES


def test_a_file_that_comes_back_in_time_is_not_missing(full: Window, pictures: Path) -> None:
    away = pictures.with_name("away.png")
    (pictures / NAMES[0]).rename(away)
    watch = full.desk.missing.watch
    full.desk.missing.look()
    full.until(lambda: bool(watch.suspects))
    away.rename(pictures / NAMES[0])
    full.until(lambda: not watch.suspects)
    assert full.has(DONE, DONE, DONE)


def test_the_window_looks_when_it_is_used_again(full: Window, pictures: Path) -> None:
    (pictures / NAMES[2]).unlink()
    full.desk.missing.eventFilter(full.widget, QEvent(QEvent.Type.WindowActivate))
    full.until(lambda: full.has(DONE, DONE, FAILED))


def test_what_is_taken_out_of_the_trash_counts_as_saved_again(full: Window) -> None:
    item = full.store.order[1]
    full.store.throw_away(item)
    full.until(lambda: full.has(DONE, DownloadStatus.TRASHED, DONE))
    full.desk.missing.look()
    full.until(lambda: full.has(DONE, DONE, DONE))
    assert full.manager.saved_path(item) is not None
    assert not full.says("not in the folder any more")
