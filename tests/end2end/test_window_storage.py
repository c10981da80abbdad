"""Folders that cannot be written, vanish, fill up, or are changed half-way (rows 44 to 46)."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.states import QueueState
from tests.app.fixtures import OpenWindow
from tests.app.window import Key, Window, saved
from tests.end2end.test_window_list import Gatekeeper
from tests.servers.faulty import FaultServer, answer, png

GOOD = png(40, 40)


def go_to(window: Window, folder: Path) -> None:
    """Type another folder into the field."""
    window.parts.destination.field.setText(str(folder))


# ---- cannot be written


def test_a_file_in_the_way_is_told_before_the_first_request(
    open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file")
    window = open_window(folder=tmp_path / "taken")
    window.until(lambda: "not a folder" in window.parts.destination.problem)
    window.add(fault_server.at("/1.png", answer(GOOD)))
    window.start()
    window.until(lambda: bool(window.notices))
    assert window.says("Choose another folder")
    assert window.is_(QueueState.IDLE)
    assert fault_server.seen() == []
    assert (tmp_path / "taken").read_text() == "a file"

    go_to(window, tmp_path / "free")
    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE]
    assert window.notices == [], "the trouble is over"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told_before_the_first_request(
    open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    window = open_window(folder=locked)
    window.until(lambda: "may not write" in window.parts.destination.problem)
    window.add(fault_server.at("/1.png", answer(GOOD)))
    window.start()
    window.until(lambda: bool(window.notices))
    assert fault_server.seen() == []
    locked.chmod(0o700)
    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE]


# ---- vanishes


def test_a_folder_that_vanishes_pauses_with_one_message(
    window: Window, fault_server: FaultServer, pictures: Path, tmp_path: Path
) -> None:
    keepers = [Gatekeeper(png(40, 40, seed=number)) for number in range(6)]
    window.add(*(fault_server.at(f"/{number}.png", keeper) for number, keeper in enumerate(keepers)))
    window.start()
    keepers[0].open.set()
    window.until(lambda: window.store.count(S.COMPLETE) == 1)
    pictures.rename(tmp_path / "gone")  # at one stroke: files may still be made while a tree is taken away
    shutil.rmtree(tmp_path / "gone", ignore_errors=True)
    for keeper in keepers:
        keeper.open.set()
    window.until(lambda: window.is_(QueueState.PAUSED))
    assert len(window.notices) == 1
    assert window.says("Reconnect the disk or choose another folder")
    assert not pictures.exists(), "made again behind the user's back"
    assert window.store.count(S.FAILED) == 0, "not one line is lost"
    assert window.parts.toolbar.actions_.start.text() == "Resume"

    window.start()
    window.until(lambda: window.is_(QueueState.PAUSED))
    assert not pictures.exists(), "Resume alone does not make a folder that was there before"
    assert len(window.notices) == 1

    pictures.mkdir()
    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE] * 6
    assert len(saved(pictures)) == 5
    assert window.notices == []


# ---- fills up


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with three megabytes."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(disk)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=False)


def test_a_full_disk_pauses_and_goes_on_when_there_is_room(
    open_window: OpenWindow, fault_server: FaultServer, small_disk: Path
) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(2_000_000))
    bodies = [png(400, 400, seed=number) for number in range(5)]
    window = open_window(folder=small_disk / "pictures")
    window.add(*(fault_server.at(f"/{number}.png", answer(body)) for number, body in enumerate(bodies)))
    window.start()
    window.until(lambda: window.is_(QueueState.PAUSED))
    assert len(window.notices) == 1
    assert window.says("The disk is full")
    assert window.says("Free some space or choose another folder, then resume")
    assert window.store.count(S.FAILED) == 0
    names = saved(small_disk / "pictures")
    held = [name for name in names if name.endswith(".part")]
    assert len(held) <= window.store.count(S.ACTIVE), "only what is held and goes on"
    assert all((small_disk / "pictures" / name).read_bytes() in bodies for name in names if name not in held)

    ballast.unlink()
    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE] * 5
    assert [(small_disk / "pictures" / name).read_bytes() for name in saved(small_disk / "pictures")] == bodies
    assert window.notices == []


# ---- is changed half-way


def test_another_folder_half_way_keeps_every_path_right(
    open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    slow = Gatekeeper(png(40, 40, seed=2))
    window = open_window(folder=first, jobs=2)
    window.add(fault_server.at("/1.png", answer(GOOD)), fault_server.at("/2.png", slow))
    window.start()
    window.until(lambda: window.has(S.COMPLETE, S.ACTIVE))
    field = window.parts.destination.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, str(second))
    assert window.manager.folder == first, "a half-typed path is no choice"
    QTest.keyClick(field, Key.Key_Return)
    assert window.manager.folder == second
    window.add(fault_server.at("/3.png", answer(png(40, 40, seed=3))))
    assert window.manager.saved_path(0) == first / "0001_1.png"
    slow.open.set()
    window.until_idle()
    assert window.states() == [S.COMPLETE] * 3
    paths = [window.manager.saved_path(item) for item in window.store.order]
    assert all(path is not None and path.is_file() for path in paths), paths
    assert paths[0] == first / "0001_1.png"
    assert paths[1] == first / "0002_2.png", "it was on its way there"

    window.fetch(fault_server.at("/4.png", answer(png(40, 40, seed=4))))
    assert window.manager.saved_path(3) == second / "0004_4.png"
    go_to(window, first)
    window.fetch(fault_server.at("/5.png", answer(png(40, 40, seed=5))))
    assert window.manager.saved_path(4) == first / "0005_5.png"
    assert window.manager.saved_path(3) == second / "0004_4.png"


def test_the_folder_is_remembered(open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path) -> None:
    window = open_window(name_template="{name}")
    go_to(window, tmp_path / "chosen")
    window.close()
    again = open_window(folder=None)
    assert again.parts.destination.folder == tmp_path / "chosen"
    assert again.parts.destination.template == "{name}"
    again.fetch(fault_server.at("/1.png", answer(GOOD)))
    assert saved(tmp_path / "chosen") == ["1.png"]
