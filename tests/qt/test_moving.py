"""Saved pictures moved and copied into other folders, with real files and a real record."""

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.core.errors import FileMissing, StorageError
from pixhaul.core.status import DownloadStatus
from pixhaul.engine import relocate
from pixhaul.qt.moving import Moving
from pixhaul.qt.states import Notice
from pixhaul.report.sidecars import own_sidecar, path_of
from tests.qt.filing import WAIT_MS, Shelf

COMPLETE = DownloadStatus.COMPLETE
OTHER_DISK = Path("/dev/shm")
"""A volume of its own on Linux."""


@pytest.fixture
def shelf(tmp_path: Path, qapp: object) -> Iterator[Shelf]:
    made = Shelf(tmp_path, 5)
    yield made
    made.close()


@pytest.fixture
def there(tmp_path: Path) -> Path:
    folder = tmp_path / "best"
    folder.mkdir()
    return folder


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    if not OTHER_DISK.is_dir() or OTHER_DISK.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is one volume only")
    with tempfile.TemporaryDirectory(dir=OTHER_DISK) as folder:
        yield Path(folder)


class Mover:
    def __init__(self, shelf: Shelf, bot: QtBot) -> None:
        self.moving = Moving(shelf.files, shelf.work, shelf.undo)
        self.told: list[Notice] = []
        self.moving.notice.connect(self.told.append)
        self._shelf, self._bot = shelf, bot

    def done(self, act: Callable[[], object]) -> Notice:
        """Do something and wait for its end; what was told."""
        before = len(self.told)
        act()
        self._bot.waitUntil(lambda: len(self.told) > before and not self._shelf.work.busy, timeout=WAIT_MS)
        self._shelf.flush()
        return self.told[-1]


@pytest.fixture
def mover(shelf: Shelf, qtbot: QtBot) -> Mover:
    return Mover(shelf, qtbot)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_moved_pictures_are_known_in_their_new_place_and_undo_moves_them_back(
    shelf: Shelf, mover: Mover, there: Path
) -> None:
    told = mover.done(lambda: mover.moving.move([1, 3], there))
    assert told.text == "2 pictures moved"
    assert names(there) == ["1.jpg", "3.jpg"]
    assert shelf.names == ["0.jpg", "2.jpg", "4.jpg"]
    assert shelf.saved.path(1) == there / "1.jpg"
    assert shelf.all_there()
    assert shelf.released == ["1.jpg", "3.jpg"]
    again = shelf.reopened()
    assert shelf.states(again) == [COMPLETE] * 5
    assert again.path(1) == (there / "1.jpg").as_posix()

    assert mover.done(shelf.undo.undo).text == "2 pictures are back in their folder"
    assert names(there) == []
    assert shelf.names == [f"{number}.jpg" for number in range(5)]
    assert shelf.store.path(1) == "1.jpg"
    assert shelf.reopened().path(3) == "3.jpg"

    assert mover.done(shelf.undo.redo).text == "2 pictures moved"
    assert names(there) == ["1.jpg", "3.jpg"]


def test_into_a_folder_within_the_destination_the_path_stays_relative(shelf: Shelf, mover: Mover) -> None:
    best = shelf.folder / "best"
    best.mkdir()
    mover.done(lambda: mover.moving.move([2], best))
    assert shelf.store.path(2) == "best/2.jpg"
    assert shelf.reopened().path(2) == "best/2.jpg"
    assert shelf.states(shelf.reopened()) == [COMPLETE] * 5


@pytest.mark.parametrize("inside", [True, False])
def test_a_converted_copy_goes_along_and_comes_back(shelf: Shelf, mover: Mover, tmp_path: Path, inside: bool) -> None:
    best = (shelf.folder if inside else tmp_path) / "best"
    best.mkdir()
    copies = shelf.folder / "converted"
    copies.mkdir()
    (copies / "2.webp").write_bytes(b"copy of 2")
    (copies / "3.webp").write_bytes(b"copy of 3")
    mover.done(lambda: mover.moving.move([2], best))
    there = copies / "best" if inside else best / "converted"
    assert (there / "2.webp").read_bytes() == b"copy of 2"
    assert [path.name for path in copies.iterdir() if path.is_file()] == ["3.webp"]
    mover.done(shelf.undo.undo)
    assert (copies / "2.webp").read_bytes() == b"copy of 2"
    assert not list(there.iterdir())


@pytest.mark.parametrize("inside", [False, True], ids=["elsewhere", "below the destination"])
def test_a_converted_copy_is_copied_along_under_the_name_that_the_picture_gets(
    shelf: Shelf, mover: Mover, tmp_path: Path, inside: bool
) -> None:
    copies = shelf.folder / "converted"
    copies.mkdir()
    (copies / "1.webp").write_bytes(b"copy")
    best = (shelf.folder if inside else tmp_path) / "best"
    best.mkdir()
    (best / "1.jpg").write_bytes(b"somebody's own")
    mover.done(lambda: mover.moving.copy([1, 2], best))
    there = copies / "best" if inside else best / "converted"
    assert names(there) == ["1 (2).webp"]
    assert (there / "1 (2).webp").read_bytes() == (copies / "1.webp").read_bytes() == b"copy"
    assert not (there / "1 (2).webp").samefile(copies / "1.webp")
    assert shelf.all_there()


def test_a_copy_that_two_pictures_could_have_stays(shelf: Shelf, mover: Mover, there: Path) -> None:
    (shelf.folder / "converted").mkdir()
    (shelf.folder / "converted" / "2.webp").write_bytes(b"copy")
    (shelf.folder / "3.jpg").rename(shelf.folder / "2.png")
    shelf.store.move(3, "2.png")
    mover.done(lambda: mover.moving.move([2], there))
    assert (shelf.folder / "converted" / "2.webp").exists()
    assert names(there) == ["2.jpg"]


def test_a_taken_name_gets_a_number_and_nothing_is_replaced(shelf: Shelf, mover: Mover, there: Path) -> None:
    (there / "1.jpg").write_bytes(b"was here before")
    mover.done(lambda: mover.moving.move([1], there))
    assert (there / "1.jpg").read_bytes() == b"was here before"
    assert (there / "1 (2).jpg").read_bytes().startswith(b"picture 1")
    assert shelf.saved.path(1) == there / "1 (2).jpg"


def test_to_another_disk_bytes_times_and_record_are_the_same(shelf: Shelf, mover: Mover, other_disk: Path) -> None:
    os.utime(shelf.folder / "1.jpg", ns=(1_600_000_000_000_000_000, 1_600_000_000_000_000_000))
    before = (shelf.folder / "2.jpg").read_bytes(), (shelf.folder / "2.jpg").stat().st_mtime_ns
    mover.done(lambda: mover.moving.move([1, 2], other_disk))
    assert names(other_disk) == ["1.jpg", "2.jpg"]
    assert ((other_disk / "2.jpg").read_bytes(), (other_disk / "2.jpg").stat().st_mtime_ns) == before
    assert (other_disk / "1.jpg").stat().st_mtime_ns == 1_600_000_000_000_000_000
    assert shelf.reopened().state(2) is COMPLETE
    mover.done(shelf.undo.undo)
    assert names(other_disk) == []
    assert shelf.names == [f"{number}.jpg" for number in range(5)]


def test_copied_pictures_lie_in_both_places_and_there_is_nothing_to_undo(
    shelf: Shelf, mover: Mover, there: Path
) -> None:
    path_of(shelf.folder / "4.jpg").write_text('{"generator": "Pixhaul", "file": "4.jpg", "url": "u"}')
    mover.done(lambda: mover.moving.copy([0, 4], there))
    assert names(there) == ["0.jpg", "4.jpg", "4.jpg.json"]
    assert len(shelf.names) == 6
    assert not (there / "0.jpg").samefile(shelf.folder / "0.jpg")
    assert shelf.store.path(0) == "0.jpg"
    assert shelf.undo.count() == 0


def test_copied_beside_itself_it_gets_a_number(shelf: Shelf, mover: Mover) -> None:
    mover.done(lambda: mover.moving.copy([0], shelf.folder))
    assert "0 (2).jpg" in shelf.names


def test_its_sidecar_goes_along_under_the_new_name(shelf: Shelf, mover: Mover, there: Path) -> None:
    path_of(shelf.folder / "1.jpg").write_text('{"generator": "Pixhaul", "file": "1.jpg", "url": "u"}')
    path_of(shelf.folder / "2.jpg").write_text('{"made": "by somebody else"}')
    (there / "1.jpg").write_bytes(b"in the way")
    mover.done(lambda: mover.moving.move([1, 2], there))
    moved = own_sidecar(there / "1 (2).jpg")
    assert moved is not None
    assert json.loads(moved.read_text()) == {"generator": "Pixhaul", "file": "1 (2).jpg", "url": "u"}
    assert "1.jpg.json" not in shelf.names
    assert "2.jpg.json" in shelf.names


def test_a_missing_file_is_told_and_the_others_go(shelf: Shelf, mover: Mover, there: Path) -> None:
    (shelf.folder / "1.jpg").unlink()
    told = mover.done(lambda: mover.moving.move([1, 2], there))
    assert told.level == "warning"
    assert "not in the folder" in told.hint
    assert names(there) == ["2.jpg"]


def test_a_folder_that_is_gone_ends_it_with_a_sentence(shelf: Shelf, mover: Mover, there: Path) -> None:
    there.rmdir()
    told = mover.done(lambda: mover.moving.move([1, 2], there))
    assert (told.level, told.text) == ("error", "The folder is gone")
    assert shelf.all_there()
    assert len(shelf.names) == 5
    assert shelf.undo.count() == 0


def test_cancelled_every_picture_is_where_the_list_says(shelf: Shelf, mover: Mover, there: Path, qtbot: QtBot) -> None:
    mover.moving.move(range(5), there)
    shelf.work.cancel()
    qtbot.waitUntil(lambda: not shelf.work.busy, timeout=WAIT_MS)
    assert shelf.all_there()
    assert len(shelf.names) + len(names(there)) == 5
    assert shelf.states(shelf.reopened()) == [COMPLETE] * 5


def test_called_off_within_a_file_nothing_of_it_is_left(tmp_path: Path, other_disk: Path) -> None:
    source = tmp_path / "big.jpg"
    source.write_bytes(bytes(3_000_000))
    asked = iter([False, True])
    with pytest.raises(relocate.Stopped):
        relocate.put(source, other_disk, "big.jpg", copy=False, stopped=lambda: next(asked))
    assert names(other_disk) == []
    assert source.stat().st_size == 3_000_000


def test_a_file_that_changed_in_between_keeps_its_first_place(tmp_path: Path, there: Path) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(b"one")
    placed = relocate.put(source, there, "a.jpg", copy=True)
    source.write_bytes(b"another")
    assert not relocate.let_go(placed)
    assert source.read_bytes() == b"another"
    assert (there / "a.jpg").read_bytes() == b"one"


def test_a_link_is_not_moved(tmp_path: Path, there: Path) -> None:
    (tmp_path / "real.jpg").write_bytes(b"real")
    (tmp_path / "link.jpg").symlink_to("real.jpg")
    with pytest.raises(FileMissing):
        relocate.put(tmp_path / "link.jpg", there, "link.jpg", copy=False)
    assert names(there) == []


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path, other_disk: Path) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(b"x" * 100)
    shutil.rmtree(other_disk)
    other_disk.write_bytes(b"no folder")
    with pytest.raises(StorageError):
        relocate.put(source, other_disk, "a.jpg", copy=False)
    assert source.is_file()
    other_disk.unlink()
    other_disk.mkdir()
