"""Pictures that were saved in the moment before a kill are found again, and nothing else is (rows 63 and 64)."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.recovery import recover
from pixhaul.journal.intents import Intent, Intents, beside
from pixhaul.journal.journal import Journal
from pixhaul.journal.restore import restore
from pixhaul.journal.rows import Job, Outcome, record_of

ADDRESSES = [f"http://images.example.com/{name}" for name in ("cat", "dog", "other/cat")]


class Scene:
    """A job of three entries whose process is about to be killed."""

    def __init__(self, tmp_path: Path) -> None:
        self.folder = tmp_path / "pictures"
        self.folder.mkdir()
        self.journal = Journal.open(tmp_path / "data" / "journal.sqlite3")
        self.notes = Intents(beside(self.journal.path))
        self.notes.open()
        store = ItemStore()
        store.append([NewEntry(url) for url in ADDRESSES])
        self.job: Job = self.journal.create_job(self.folder, "{name}")
        self.journal.add_items(self.job, [record_of(store, item) for item in range(3)])

    def note(self, item: int, stem: str, data: bytes, number: int = 1) -> DownloadResult:
        facts = PictureFacts("image/jpeg", ".jpg", 4, 3)
        digest = hashlib.sha256(data).digest()
        result = DownloadResult(stem, len(data), digest, facts, ADDRESSES[item], etag='"e"', seconds=0.5)
        self.notes.note(Intent(self.job.key, item, result, ".jpg", number))
        return result

    def recover(self) -> tuple[int, ItemStore]:
        self.notes.close(recorded=False)
        found = recover(self.journal, self.notes.path)
        store = ItemStore()
        restore(self.journal, self.job, store)
        return found, store


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    yield made
    made.notes.close(recorded=False)
    made.journal.close()


def test_a_picture_that_has_its_name_is_recorded(scene: Scene) -> None:
    scene.note(0, "cat", b"cat bytes")
    (scene.folder / "cat.jpg").write_bytes(b"cat bytes")
    found, store = scene.recover()
    assert found == 1
    view = store.view(0)
    assert (view.status, view.path, view.size) == (DownloadStatus.COMPLETE, "cat.jpg", 9)
    assert view.sha256 == hashlib.sha256(b"cat bytes").hexdigest()
    assert store.state(1) is DownloadStatus.QUEUED
    assert not scene.notes.path.exists()


def test_a_numbered_name_is_found_and_a_picture_of_another_entry_is_left_alone(scene: Scene) -> None:
    first = scene.note(0, "cat", b"cat bytes")
    (scene.folder / "cat.jpg").write_bytes(b"cat bytes")
    mtime = (scene.folder / "cat.jpg").stat().st_mtime_ns
    saved = replace(first, path="cat.jpg", mtime_ns=mtime)
    scene.journal.record(scene.job, [Outcome(0, DownloadStatus.COMPLETE, saved)])
    scene.note(2, "cat", b"cat bytes")
    (scene.folder / "cat (2).jpg").write_bytes(b"cat bytes")
    found, store = scene.recover()
    assert found == 1
    assert [store.path(0), store.path(2)] == ["cat.jpg", "cat (2).jpg"]


@pytest.mark.parametrize("data", [b"other b's", b"short", None])
def test_a_file_with_other_bytes_or_none_is_fetched(scene: Scene, data: bytes | None) -> None:
    scene.note(1, "dog", b"dog bytes")
    if data is not None:
        (scene.folder / "dog.jpg").write_bytes(data)
    found, store = scene.recover()
    assert found == 0
    assert store.state(1) is DownloadStatus.QUEUED


def test_a_link_is_not_followed(scene: Scene, tmp_path: Path) -> None:
    scene.note(1, "dog", b"dog bytes")
    (tmp_path / "elsewhere.jpg").write_bytes(b"dog bytes")
    (scene.folder / "dog.jpg").symlink_to(tmp_path / "elsewhere.jpg")
    assert scene.recover()[0] == 0


def test_what_the_record_knows_and_what_left_the_list_is_not_touched(scene: Scene) -> None:
    scene.note(1, "dog", b"dog bytes")
    (scene.folder / "dog.jpg").write_bytes(b"dog bytes")
    scene.journal.mark_removed(scene.job, [1])
    scene.notes.note(Intent("00000000ffffffff", 0, scene.note(0, "cat", b"no such job"), ".jpg"))
    found, store = scene.recover()
    assert found == 0
    assert store.state(1) is DownloadStatus.REMOVED


def test_the_planned_number_is_looked_at_although_names_before_it_are_missing(scene: Scene) -> None:
    scene.note(0, "cat", b"same bytes", 1)
    scene.note(2, "cat", b"same bytes", 2)
    scene.note(1, "cat", b"other bytes", 3)
    (scene.folder / "cat (2).jpg").write_bytes(b"same bytes")
    (scene.folder / "cat (5).jpg").write_bytes(b"other bytes")
    found, store = scene.recover()
    assert found == 2
    assert [store.path(item) for item in range(3)] == [None, "cat (5).jpg", "cat (2).jpg"]
