"""The watch over saved files, on a real folder."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.verify import Finding
from pixhaul.qt.missing import Lost, MissingWatch
from tests.patient import PATIENCE_MS


@pytest.fixture
def store(tmp_path: Path) -> ItemStore:
    """Five pictures of three bytes, all there."""
    made = ItemStore()
    made.append([NewEntry(f"http://example.com/{number}.png") for number in range(5)])
    for item in range(5):
        (tmp_path / f"{item}.png").write_bytes(b"abc")
        facts = PictureFacts("image/png", ".png", 1, 1)
        made.complete(item, DownloadResult(f"{item}.png", 3, hashlib.sha256(b"abc").digest(), facts, ""))
    return made


@pytest.fixture
def watch(store: ItemStore, tmp_path: Path) -> Iterator[MissingWatch]:
    def path(item: int) -> Path | None:
        name = store.path(item)
        return tmp_path / name if name else None

    made = MissingWatch(store, path, lambda _item: tmp_path)
    yield made
    assert made.close(PATIENCE_MS)


def findings(watch: MissingWatch, qtbot: QtBot) -> dict[int, Finding]:
    with qtbot.waitSignal(watch.found) as told:
        pass
    assert told.args is not None
    lost: list[Lost] = told.args[0]
    return {one.item: one.finding for one in lost}


def test_deleted_and_changed_files_are_found_at_the_second_look(
    watch: MissingWatch, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "1.png").unlink()
    (tmp_path / "3.png").write_bytes(b"abcd")
    watch.scan()
    assert findings(watch, qtbot) == {1: Finding.MISSING, 3: Finding.CHANGED}


def test_a_folder_or_a_link_in_its_place_is_no_file(watch: MissingWatch, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "0.png").unlink()
    (tmp_path / "0.png").mkdir()
    (tmp_path / "2.png").unlink()
    (tmp_path / "2.png").symlink_to(tmp_path / "4.png")
    watch.look_at(range(5))
    assert findings(watch, qtbot) == {0: Finding.MISSING, 2: Finding.MISSING}


def test_when_all_is_there_nothing_is_told(watch: MissingWatch, qtbot: QtBot) -> None:
    told: list[object] = []
    watch.found.connect(told.append)
    watch.scan()
    watch.look_at([0, 1])
    qtbot.waitUntil(lambda: not watch.busy)
    assert told == []


def test_what_left_the_list_meanwhile_is_not_told(
    watch: MissingWatch, store: ItemStore, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "0.png").unlink()
    (tmp_path / "1.png").unlink()
    watch.scan()
    qtbot.waitUntil(lambda: watch.suspects == [0, 1])
    store.set_status(0, DownloadStatus.QUEUED)
    assert findings(watch, qtbot) == {1: Finding.MISSING}


def test_a_folder_that_is_gone_says_nothing_of_its_files(watch: MissingWatch, tmp_path: Path, qtbot: QtBot) -> None:
    away = tmp_path.with_name("away")
    tmp_path.rename(away)
    with qtbot.waitSignal(watch.folder_gone) as told:
        watch.look_at(range(5))
    assert told.args == [tmp_path]
    assert watch.suspects == []
    away.rename(tmp_path)
    with qtbot.waitSignal(watch.folder_back):
        watch.look_at(range(5))
    qtbot.waitUntil(lambda: not watch.busy)


def test_another_list_is_not_blamed(watch: MissingWatch, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "0.png").unlink()
    told: list[object] = []
    watch.found.connect(told.append)
    watch.scan()
    watch.forget()
    qtbot.waitUntil(lambda: not watch.busy)
    assert (told, watch.suspects) == ([], [])


def written_again(path: Path, data: bytes) -> None:
    """As an editor does it, at a time that differs whatever the clock of the disk is."""
    before = path.stat().st_mtime_ns
    path.write_bytes(data)
    os.utime(path, ns=(before, before + 2_000_000_000))


def test_other_bytes_of_the_same_number_are_a_change_and_a_new_time_alone_is_none(
    watch: MissingWatch, tmp_path: Path, qtbot: QtBot
) -> None:
    watch.look_at(range(5))
    qtbot.waitUntil(lambda: not watch.busy)
    written_again(tmp_path / "1.png", b"xyz")
    written_again(tmp_path / "2.png", b"abc")
    watch.look_at(range(5))
    assert findings(watch, qtbot) == {1: Finding.CHANGED}
    qtbot.waitUntil(lambda: not watch.busy)
    assert watch.suspects == []


def test_another_list_has_other_times(watch: MissingWatch, tmp_path: Path, qtbot: QtBot) -> None:
    told: list[object] = []
    watch.found.connect(told.append)
    watch.look_at([1])
    qtbot.waitUntil(lambda: not watch.busy)
    written_again(tmp_path / "1.png", b"xyz")
    watch.forget()
    watch.look_at([1])
    qtbot.waitUntil(lambda: not watch.busy)
    assert told == []
    assert watch.suspects == []


def test_a_file_taken_out_of_the_trash_is_back_and_another_one_in_its_place_is_not(
    watch: MissingWatch, store: ItemStore, tmp_path: Path, qtbot: QtBot
) -> None:
    for item in (1, 2, 3):
        store.throw_away(item)
    (tmp_path / "2.png").write_bytes(b"xyz")
    (tmp_path / "3.png").unlink()
    lost: list[object] = []
    watch.found.connect(lost.append)
    with qtbot.waitSignal(watch.back) as told:
        watch.look_at(range(5))
    assert told.args == [[1]]
    qtbot.waitUntil(lambda: not watch.busy)
    assert lost == []
    assert watch.suspects == [], "what the trash has lost is in the trash all the same"
