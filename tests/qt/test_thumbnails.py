"""The cache of thumbnails: order, merging, bounds, and pictures that cannot be shown."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from pixhaul.core.errors import DamagedPicture
from pixhaul.qt.thumbnail_reading import scaled_image
from pixhaul.qt.thumbnails import ThumbnailCache
from tests.patient import PATIENCE_MS
from tests.ui.grid_parts import digest_of, plain_picture

PICTURE = plain_picture("#d02020", 512, 256)


class Store:
    """Keeps every worker waiting at a gate, and records what was asked of it."""

    def __init__(self) -> None:
        self.gate = Event()
        self.begun = Event()
        self.asked: list[int] = []
        self.kept: dict[bytes, bytes] = {}
        self.made: list[Path] = []
        self.encoded = PICTURE

    def load(self, digest: bytes) -> bytes | None:
        self.asked.append(int.from_bytes(digest, "big"))
        self.begun.set()
        assert self.gate.wait(60)
        return self.kept.get(digest)

    def make(self, digest: bytes, picture: Path) -> bytes:
        self.made.append(picture)
        if picture.name == "broken":
            raise DamagedPicture("cut")
        if picture.name == "gone":
            raise FileNotFoundError(picture)
        if picture.name == "fault":
            raise RuntimeError("a fault")
        self.kept[digest] = self.encoded
        return self.encoded


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def cache(store: Store) -> Iterator[ThumbnailCache]:
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    made = ThumbnailCache(store, pool)
    yield made
    store.gate.set()
    assert made.close(PATIENCE_MS)


def load(cache: ThumbnailCache, qtbot: QtBot, number: int, edge: int = 128, path: str = "/a.jpg") -> None:
    with qtbot.waitSignal(cache.ready, check_params_cb=lambda digests: digest_of(number) in digests):
        cache.pixmap(digest_of(number), Path(path), edge)


def test_a_wish_is_answered_later_and_kept(cache: ThumbnailCache, store: Store, qtbot: QtBot) -> None:
    assert cache.pixmap(digest_of(1), Path("/a.jpg"), 128) is None
    with qtbot.waitSignal(cache.ready, check_params_cb=lambda digests: digests == {digest_of(1)}):
        store.gate.set()
    pixmap = cache.pixmap(digest_of(1), Path("/a.jpg"), 128, 2.0)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height(), pixmap.devicePixelRatio()) == (128, 64, 2.0)
    assert QColor(pixmap.toImage().pixelColor(60, 30)).red() > 190
    assert store.asked == [1]
    assert store.made == [Path("/a.jpg")]


def test_the_newest_wish_goes_first_and_duplicates_are_one(cache: ThumbnailCache, store: Store, qtbot: QtBot) -> None:
    cache.pixmap(digest_of(0), Path("/a"), 128)
    qtbot.waitUntil(store.begun.is_set)
    for number in (1, 2, 3, 1):
        cache.pixmap(digest_of(number), Path("/a"), 128)
    cache.pixmap(digest_of(0), Path("/a"), 128)
    assert cache.waiting == 3
    store.gate.set()
    qtbot.waitUntil(lambda: len(store.asked) >= 4)
    assert store.asked == [0, 1, 3, 2]


def test_what_is_out_of_view_is_never_loaded(cache: ThumbnailCache, store: Store, qtbot: QtBot) -> None:
    cache.pixmap(digest_of(0), Path("/a"), 128)
    qtbot.waitUntil(store.begun.is_set)
    for number in range(1, 500):
        cache.pixmap(digest_of(number), Path("/a"), 128)
    cache.want([digest_of(7), digest_of(8)])
    assert cache.waiting == 2
    store.gate.set()
    qtbot.waitUntil(lambda: len(store.asked) >= 3)
    qtbot.waitUntil(lambda: cache.pixmap(digest_of(7), Path("/a"), 128) is not None)
    assert store.asked == [0, 8, 7]


@pytest.mark.parametrize("name", ["broken", "gone", "fault"])
def test_a_failure_is_remembered_and_the_worker_lives_on(
    cache: ThumbnailCache, store: Store, qtbot: QtBot, name: str
) -> None:
    store.gate.set()
    load(cache, qtbot, 1, path=f"/{name}")
    for _ in range(3):
        assert cache.pixmap(digest_of(1), Path(f"/{name}"), 128) is None
    assert cache.is_broken(digest_of(1))
    assert cache.waiting == 0
    load(cache, qtbot, 2)
    assert cache.pixmap(digest_of(2), None, 128) is not None
    cache.forget(digest_of(1))
    load(cache, qtbot, 1)
    assert not cache.is_broken(digest_of(1))


def test_without_a_file_or_a_stored_thumbnail_it_is_broken(cache: ThumbnailCache, store: Store, qtbot: QtBot) -> None:
    store.gate.set()
    with qtbot.waitSignal(cache.ready):
        cache.pixmap(digest_of(1), None, 128)
    assert cache.is_broken(digest_of(1))


def test_memory_is_bounded_and_the_longest_unused_goes(store: Store, qtbot: QtBot) -> None:
    store.gate.set()
    one = 128 * 64 * QPixmap(1, 1).depth() // 8
    cache = ThumbnailCache(store, budget=3 * one)
    for number in range(3):
        load(cache, qtbot, number)
    assert cache.used_bytes == 3 * one
    cache.pixmap(digest_of(0), None, 128)
    load(cache, qtbot, 3)
    assert cache.used_bytes == 3 * one
    held = [number for number in range(4) if digest_of(number) in cache._entries]
    assert held == [0, 2, 3]
    assert cache.close(PATIENCE_MS)


def test_zooming_shows_the_old_size_until_the_new_one_is_there(
    cache: ThumbnailCache, store: Store, qtbot: QtBot
) -> None:
    store.gate.set()
    load(cache, qtbot, 1, 128)
    with qtbot.waitSignal(cache.ready):
        old = cache.pixmap(digest_of(1), None, 256)
    assert old is not None
    assert old.width() == 128
    new = cache.pixmap(digest_of(1), None, 256)
    assert new is not None
    assert new.width() == 256
    assert cache.shown_edge(digest_of(1), 256) == 256


def test_a_picture_is_never_enlarged(cache: ThumbnailCache, store: Store, qtbot: QtBot) -> None:
    store.gate.set()
    store.encoded = plain_picture("#202020", 40, 20)
    load(cache, qtbot, 1, 256)
    pixmap = cache.pixmap(digest_of(1), None, 400)
    assert pixmap is not None
    assert pixmap.width() == 40
    assert cache.shown_edge(digest_of(1), 400) == 40
    assert cache.waiting == 0


def test_large_cells_read_the_picture_itself(store: Store, qtbot: QtBot) -> None:
    def large(path: Path, edge: int) -> QImage:
        if path.name == "gone":
            raise FileNotFoundError(path)
        image = QImage(edge, edge // 2, QImage.Format.Format_RGB32)
        image.fill(QColor("#2030d0"))
        return image

    store.gate.set()
    cache = ThumbnailCache(store, large=large)
    load(cache, qtbot, 1, 800)
    pixmap = cache.pixmap(digest_of(1), None, 800)
    assert pixmap is not None
    assert pixmap.width() == 800
    store.kept[digest_of(2)] = PICTURE
    load(cache, qtbot, 2, 800, "/gone")
    assert cache.shown_edge(digest_of(2), 800) == 512
    assert cache.close(PATIENCE_MS)


def test_a_reduced_thumbnail_is_not_taken_for_the_whole_picture(store: Store, qtbot: QtBot) -> None:
    """What the store keeps of a JPEG may be a quarter smaller than its edge; smaller ones are all there is."""
    asked: list[int] = []

    def large(_path: Path, edge: int) -> QImage:
        asked.append(edge)
        image = QImage(edge, edge, QImage.Format.Format_RGB32)
        image.fill(QColor("#2030d0"))
        return image

    store.gate.set()
    cache = ThumbnailCache(store, large=large)
    for number, edge in ((1, 400), (2, 383)):
        store.kept[digest_of(number)] = plain_picture("#d02020", edge, 100)
        load(cache, qtbot, number, 480)
        assert cache.shown_edge(digest_of(number), 480) == (480 if edge == 400 else 383)
    assert asked == [480]
    assert cache.close(PATIENCE_MS)


@pytest.mark.qt_log_ignore("Unsupported marker")
def test_only_jpeg_and_png_are_decoded() -> None:
    xpm = b'/* XPM */\nstatic char * x[] = {\n"1 1 1 1",\n"a c #ff0000",\n"a"};\n'
    for data in (xpm, b"", b"\xff\xd8\xff cut", b"<svg xmlns='http://www.w3.org/2000/svg'/>"):
        with pytest.raises(ValueError, match="cannot be read"):
            scaled_image(data, 100)


def test_after_closing_nothing_is_begun(cache: ThumbnailCache, store: Store) -> None:
    store.gate.set()
    assert cache.close(PATIENCE_MS)
    assert cache.pixmap(digest_of(1), Path("/a"), 128) is None
    assert store.asked == []
