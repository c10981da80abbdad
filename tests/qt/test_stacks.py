"""Stacks found on a thread of their own, from what is known and from what has to be looked at first."""

import hashlib
import io
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.looks import Likeness
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.imaging.looks import look_of
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.qt import stacks
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.stack_model import STACK_ROLE, StackModel
from pixhaul.qt.stacks import FoundStacks, StackFinder
from tests.imaging.labelled import originals, thumbnail
from tests.patient import PATIENCE_MS

CLOSE = Likeness.CLOSE


class Shelf:
    """A list with saved pictures in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = ItemStore()
        self.pictures = [thumbnail(original.image) for original in originals(1)]

    def save(self, image: Image.Image | bytes, *, look: bool = False) -> int:
        """Put a picture on the list and into the folder; returns its id."""
        (item,) = self.store.append([NewEntry(f"http://example.com/{self.store.slots}.jpg")])
        buffer = io.BytesIO()
        if isinstance(image, bytes):
            body, size = image, (1, 1)
        else:
            image.save(buffer, "JPEG", quality=80)
            body, size = buffer.getvalue(), image.size
        name = f"{item}.jpg"
        (self.folder / name).write_bytes(body)
        known = look_of(image) if look and not isinstance(image, bytes) else b""
        facts = PictureFacts("image/jpeg", ".jpg", *size)
        digest = hashlib.sha256(body).digest()
        self.store.complete(item, DownloadResult(name, len(body), digest, facts, "", look=known))
        return item

    def learn(self, found: list[tuple[int, bytes]]) -> None:
        for item, look in found:
            self.store.results.looks.put(item, look)

    def path(self, item: int) -> Path | None:
        name = self.store.path(item)
        return self.folder / name if name else None


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


@pytest.fixture
def make_finder(shelf: Shelf, tmp_path: Path) -> Iterator[Callable[[], StackFinder]]:
    made: list[StackFinder] = []

    def make() -> StackFinder:
        finder = StackFinder(shelf.store, shelf.path, ThumbnailStore(tmp_path / "cache"))
        finder.learned.connect(shelf.learn)
        made.append(finder)
        return finder

    yield make
    for finder in made:
        assert finder.close(PATIENCE_MS)


def until_done(finder: StackFinder, qtbot: QtBot, pictures: int) -> FoundStacks:
    told: list[FoundStacks] = []
    finder.found.connect(told.append)
    finder.begin()
    qtbot.waitUntil(lambda: bool(told) and told[-1].done == told[-1].wanted == pictures)
    return told[-1]


def test_looks_are_found_out_where_nobody_has_looked(
    shelf: Shelf, make_finder: Callable[[], StackFinder], qtbot: QtBot
) -> None:
    shelf.save(shelf.pictures[0], look=True)
    shelf.save(shelf.pictures[1])
    shelf.save(shelf.pictures[0].resize((200, 150)))
    found = until_done(make_finder(), qtbot, 3)
    assert found.groups[CLOSE] == ((0, 2),)
    assert all(shelf.store.results.looks.of(item) for item in range(3))


def test_what_cannot_be_read_stops_nothing(shelf: Shelf, make_finder: Callable[[], StackFinder], qtbot: QtBot) -> None:
    shelf.save(b"no picture at all")
    gone = shelf.save(shelf.pictures[2])
    path = shelf.path(gone)
    assert path is not None
    path.unlink()
    shelf.save(shelf.pictures[0])
    shelf.save(shelf.pictures[0].resize((300, 225)))
    assert until_done(make_finder(), qtbot, 4).groups[CLOSE] == ((2, 3),)


def test_nothing_is_done_before_it_is_wanted_and_nothing_is_told_after(
    shelf: Shelf, make_finder: Callable[[], StackFinder]
) -> None:
    finder = make_finder()
    shelf.save(shelf.pictures[0])
    finder.changed([0])
    assert not finder.active
    finder.begin()
    finder.stop()
    told: list[FoundStacks] = []
    finder.found.connect(told.append)
    assert finder.close(PATIENCE_MS)
    QCoreApplication.processEvents()
    assert told == []


def test_there_may_be_a_rest_after_each_picture(
    shelf: Shelf, make_finder: Callable[[], StackFinder], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    monkeypatch.setattr(stacks, "Breather", lambda: lambda: threads.append(threading.current_thread()))
    for picture in shelf.pictures[:3]:
        shelf.save(picture, look=True)
    until_done(make_finder(), qtbot, 3)
    assert len(threads) == 3
    assert threading.current_thread() not in threads


def test_an_empty_list_gives_an_answer_too(make_finder: Callable[[], StackFinder], qtbot: QtBot) -> None:
    assert until_done(make_finder(), qtbot, 0).groups[CLOSE] == ()


def test_the_largest_picture_leads_its_row(shelf: Shelf, make_finder: Callable[[], StackFinder], qtbot: QtBot) -> None:
    small = shelf.save(shelf.pictures[0].resize((200, 150)))
    large = shelf.save(shelf.pictures[0])
    twin = shelf.save(shelf.pictures[0])
    finder = make_finder()
    presenter = ItemPresenter(shelf.store, lambda _item: None, str)
    model = StackModel(finder, shelf.store, presenter)
    until_done(finder, qtbot, 3)
    row = model.index(0, 0).data(STACK_ROLE)
    assert row.items == (large, twin, small)
    assert [member.name for member in row.members] == ["1.jpg", "2.jpg", "0.jpg"]
    assert "512×384" in row.members[0].measures
    assert not row.same_file
    assert (model.spare, model.percent, model.count(Likeness.SAME)) == (2, 100, 1)
    shelf.store.set_status(twin, DownloadStatus.QUEUED)
    model.refresh()
    assert model.items(0) == (large, small)
    model.set_level(Likeness.SAME)
    assert model.rowCount() == 0
    model.forget()
    assert model.count(CLOSE) == 0
