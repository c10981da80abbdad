"""Into the system's trash and out of it again, with real files and a real trash in a private place."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.states import Notice
from pixhaul.qt.throwing import Throwing
from pixhaul.qt.trash import NoTrash, throw
from pixhaul.report.sidecars import path_of
from tests.qt.filing import WAIT_MS, Shelf

COMPLETE, TRASHED = DownloadStatus.COMPLETE, DownloadStatus.TRASHED


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trash of the test's own, which is where the system's would be."""
    data = tmp_path / "share"
    data.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return data / "Trash"


@pytest.fixture
def shelf(tmp_path: Path, qapp: object) -> Iterator[Shelf]:
    made = Shelf(tmp_path, 5)
    yield made
    made.close()


class Thrower:
    def __init__(self, shelf: Shelf, bot: QtBot) -> None:
        self.throwing = Throwing(shelf.files, shelf.work, shelf.undo)
        self.told: list[Notice] = []
        self.throwing.notice.connect(self.told.append)
        self._shelf, self._bot = shelf, bot

    def done(self, act: Callable[[], object]) -> Notice:
        """Do something and wait for its end; what was told."""
        before = len(self.told)
        act()
        self._bot.waitUntil(lambda: len(self.told) > before and not self._shelf.work.busy, timeout=WAIT_MS)
        self._shelf.flush()
        return self.told[-1]


@pytest.fixture
def thrower(shelf: Shelf, qtbot: QtBot, trash: Path) -> Thrower:
    return Thrower(shelf, qtbot)


def sidecar_of(path: Path) -> Path:
    beside = path_of(path)
    beside.write_text(f'{{"generator": "Pixhaul", "file": "{path.name}"}}')
    return beside


def in_trash(trash: Path) -> list[str]:
    return sorted(path.name for path in (trash / "files").iterdir()) if (trash / "files").is_dir() else []


def test_rejected_files_go_to_the_trash_and_undo_and_redo_bring_them_back_and_away(
    shelf: Shelf, thrower: Thrower, trash: Path
) -> None:
    told = thrower.done(lambda: thrower.throwing.throw([1, 3]))
    assert "2" in told.text
    assert shelf.names == ["0.jpg", "2.jpg", "4.jpg"]
    assert in_trash(trash) == ["1.jpg", "3.jpg"]
    assert shelf.states() == [COMPLETE, TRASHED, COMPLETE, TRASHED, COMPLETE]
    assert shelf.states(shelf.reopened()) == shelf.states()

    thrower.done(shelf.undo.undo)
    assert shelf.names == [f"{number}.jpg" for number in range(5)]
    assert shelf.states() == [COMPLETE] * 5
    assert shelf.states(shelf.reopened()) == [COMPLETE] * 5
    assert in_trash(trash) == []
    assert list((trash / "info").iterdir()) == []

    thrower.done(shelf.undo.redo)
    assert in_trash(trash) == ["1.jpg", "3.jpg"]
    thrower.done(shelf.undo.undo)
    assert shelf.names == [f"{number}.jpg" for number in range(5)]


def test_one_gesture_is_one_step_to_undo(shelf: Shelf, thrower: Thrower) -> None:
    thrower.done(lambda: thrower.throwing.throw(range(5)))
    assert shelf.undo.count() == 1
    assert "5" in shelf.undo.undoText()


def test_a_changed_file_stays_and_that_is_said(shelf: Shelf, thrower: Thrower, trash: Path) -> None:
    (shelf.folder / "2.jpg").write_bytes(b"retouched")
    told = thrower.done(lambda: thrower.throwing.throw([1, 2]))
    assert "changed" in told.hint
    assert shelf.states()[1:3] == [TRASHED, COMPLETE]
    assert in_trash(trash) == ["1.jpg"]
    assert (shelf.folder / "2.jpg").read_bytes() == b"retouched"


def test_a_missing_file_is_told_and_nothing_is_to_undo(shelf: Shelf, thrower: Thrower) -> None:
    (shelf.folder / "2.jpg").unlink()
    told = thrower.done(lambda: thrower.throwing.throw([2]))
    assert told.level == "warning"
    assert "not in the folder" in told.hint
    assert shelf.undo.count() == 0
    assert shelf.states()[2] is COMPLETE


def test_undo_replaces_nothing_that_has_the_name_now(shelf: Shelf, thrower: Thrower) -> None:
    thrower.done(lambda: thrower.throwing.throw([1]))
    (shelf.folder / "1.jpg").write_bytes(b"somebody else's")
    told = thrower.done(shelf.undo.undo)
    assert (shelf.folder / "1.jpg").read_bytes() == b"somebody else's"
    assert (shelf.folder / "1 (2).jpg").read_bytes().startswith(b"picture 1")
    assert "another name" in told.hint
    assert shelf.store.path(1) == "1 (2).jpg"
    assert shelf.reopened().path(1) == "1 (2).jpg"


def test_what_is_not_in_the_trash_any_more_stays_away_and_is_told(shelf: Shelf, thrower: Thrower, trash: Path) -> None:
    thrower.done(lambda: thrower.throwing.throw([1, 2]))
    (trash / "files" / "1.jpg").unlink()
    told = thrower.done(shelf.undo.undo)
    assert "not in the trash any more" in told.hint
    assert shelf.states()[1:3] == [TRASHED, COMPLETE]


def test_sidecar_and_converted_copy_go_along_and_come_back(shelf: Shelf, thrower: Thrower, trash: Path) -> None:
    sidecar_of(shelf.folder / "1.jpg")
    (shelf.folder / "2.jpg.json").write_text('{"not": "ours"}')
    copy = shelf.folder / "converted" / "1.webp"
    copy.parent.mkdir()
    copy.write_bytes(b"smaller")
    thrower.done(lambda: thrower.throwing.throw([1, 2]))
    assert in_trash(trash) == ["1.jpg", "1.jpg.json", "1.webp", "2.jpg"]
    assert "2.jpg.json" in shelf.names
    thrower.done(shelf.undo.undo)
    assert copy.read_bytes() == b"smaller"
    assert (shelf.folder / "1.jpg.json").is_file()


def test_a_copy_that_two_pictures_could_have_stays(shelf: Shelf, thrower: Thrower) -> None:
    shelf.save(2, "1.png")
    copy = shelf.folder / "converted" / "1.webp"
    copy.parent.mkdir()
    copy.write_bytes(b"whose")
    thrower.done(lambda: thrower.throwing.throw([1]))
    assert copy.is_file()


def test_without_a_trash_the_files_stay_and_a_sentence_says_so(
    shelf: Shelf, thrower: Thrower, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder of the trash would be")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    with pytest.raises(NoTrash):
        throw(shelf.folder / "0.jpg")
    told = thrower.done(lambda: thrower.throwing.throw([0, 1]))
    assert "no trash" in told.hint
    assert told.level == "warning"
    assert shelf.states() == [COMPLETE] * 5
    assert shelf.states(shelf.reopened()) == [COMPLETE] * 5
    assert len(shelf.names) == 5


def test_a_file_fetched_out_by_hand_is_saved_again_at_the_next_start(
    shelf: Shelf, thrower: Thrower, trash: Path
) -> None:
    thrower.done(lambda: thrower.throwing.throw([1]))
    (trash / "files" / "1.jpg").rename(shelf.folder / "1.jpg")
    assert shelf.states(shelf.reopened()) == [COMPLETE] * 5


def test_cancelled_what_was_thrown_is_in_the_trash_and_the_rest_is_saved(
    shelf: Shelf, thrower: Thrower, qtbot: QtBot
) -> None:
    thrower.throwing.throw(range(5))
    shelf.work.cancel()
    qtbot.waitUntil(lambda: not shelf.work.busy, timeout=WAIT_MS)
    shelf.flush()
    assert shelf.all_there()
    gone = sum(state is TRASHED for state in shelf.states())
    assert len(shelf.names) == 5 - gone
    assert shelf.states(shelf.reopened()) == shelf.states()


def test_another_list_takes_its_place_and_the_record_still_knows(shelf: Shelf, thrower: Thrower, qtbot: QtBot) -> None:
    thrower.throwing.throw([1])
    thrower.throwing.let_go()
    qtbot.waitUntil(lambda: not shelf.work.busy, timeout=WAIT_MS)
    assert shelf.states() == [COMPLETE] * 5
    assert shelf.undo.count() == 0
    assert shelf.states(shelf.reopened())[1] is TRASHED


def test_without_undo_they_are_found_in_the_trash_and_put_back(shelf: Shelf, thrower: Thrower, trash: Path) -> None:
    sidecar_of(shelf.folder / "1.jpg")
    copy = shelf.folder / "converted" / "1.webp"
    copy.parent.mkdir()
    copy.write_bytes(b"smaller")
    before = shelf.names
    thrower.done(lambda: thrower.throwing.throw([1, 3]))
    shelf.undo.clear()  # as after a restart
    told = thrower.done(lambda: thrower.throwing.put_back([0, 1, 3]))
    assert told.text == "2 pictures are back in their folder"
    assert told.hint == ""
    assert shelf.names == before
    assert shelf.states() == shelf.states(shelf.reopened()) == [COMPLETE] * 5
    assert in_trash(trash) == []
    assert list((trash / "info").iterdir()) == []


def test_put_back_takes_only_what_has_the_bytes_of_the_picture(shelf: Shelf, thrower: Thrower, trash: Path) -> None:
    thrower.done(lambda: thrower.throwing.throw([1, 2, 3]))
    shelf.undo.clear()
    wrong = trash / "files" / "1.jpg"
    wrong.write_bytes(b"x" * wrong.stat().st_size)
    (trash / "files" / "2.jpg").rename(trash / "files" / "under another name")
    told = thrower.done(lambda: thrower.throwing.put_back([1, 2, 3]))
    assert told.text == "2 pictures are back in their folder"
    assert "1 picture is not in the trash any more" in told.hint
    assert shelf.states()[1:4] == [TRASHED, COMPLETE, COMPLETE]
    assert in_trash(trash) == ["1.jpg"]
    assert shelf.all_there()


def test_undo_has_nothing_left_to_do_for_what_was_put_back(shelf: Shelf, thrower: Thrower) -> None:
    thrower.done(lambda: thrower.throwing.throw([1, 2]))
    thrower.done(lambda: thrower.throwing.put_back([1]))
    thrower.done(shelf.undo.undo)
    assert shelf.states() == [COMPLETE] * 5
    assert shelf.all_there()


def test_a_picture_is_back_also_when_its_copy_cannot_come_along(shelf: Shelf, thrower: Thrower, trash: Path) -> None:
    copy = shelf.folder / "converted" / "1.webp"
    copy.parent.mkdir()
    copy.write_bytes(b"smaller")
    thrower.done(lambda: thrower.throwing.throw([1]))
    copy.parent.rmdir()
    copy.parent.write_bytes(b"a file has the name of its folder now")
    told = thrower.done(lambda: thrower.throwing.put_back([1]))
    assert told.text == "1 picture is back in its folder"
    assert shelf.states() == shelf.states(shelf.reopened()) == [COMPLETE] * 5
    assert in_trash(trash) == ["1.webp"]
