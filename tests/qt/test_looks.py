"""Looks found out as a by-product of showing thumbnails."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.looks import LOOK_BYTES
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.engine.ledger import Ledger
from pixhaul.qt.looks import LookKeeper
from pixhaul.qt.thumbnails import ThumbnailCache
from tests.ui.grid_parts import DrawnStore, digest_of, landscape

KNOWN = bytes(range(LOOK_BYTES))


class Book(Ledger):
    """Keeps what it is told."""

    def __init__(self, store: ItemStore) -> None:
        super().__init__(store, None)
        self.told: list[tuple[int, bytes]] = []

    def looked(self, found: object) -> None:
        assert isinstance(found, list)
        self.told += found


@pytest.fixture
def store() -> ItemStore:
    """Three saved pictures; of the second one it is known what it looks like."""
    made = ItemStore()
    made.append([NewEntry(f"http://example.com/{number}.jpg") for number in range(3)])
    for item in range(3):
        facts = PictureFacts("image/jpeg", ".jpg", 300, 200)
        look = KNOWN if item == 1 else b""
        # Digests of the tests differ in their last bytes only; those of files differ in all.
        digest = digest_of(item + 1)[::-1]
        made.complete(item, DownloadResult(f"{item}.jpg", 5, digest, facts, "", look=look))
    return made


@pytest.fixture
def cache() -> Iterator[ThumbnailCache]:
    made = ThumbnailCache(DrawnStore(lambda number: landscape(number % 7, 300, 200)))
    yield made
    assert made.close(30_000)


def test_a_thumbnail_that_is_loaded_tells_what_the_picture_looks_like(
    store: ItemStore, cache: ThumbnailCache, qtbot: QtBot
) -> None:
    book = Book(store)
    keeper = LookKeeper(store, lambda: book, cache)
    keeper.changed(range(3))
    digests = [store.digest(item) or b"" for item in range(3)]
    assert [keeper.lacks(digest) for digest in digests] == [True, False, True]
    for digest in digests[:2]:
        cache.pixmap(digest, None, 128)
    qtbot.waitUntil(lambda: all(cache.pixmap(digest, None, 128) is not None for digest in digests[:2]))
    looks = store.results.looks
    assert len(looks.of(0)) == LOOK_BYTES
    assert (looks.of(1), looks.of(2)) == (KNOWN, b"")
    assert [keeper.lacks(digest) for digest in digests] == [False, False, True]
    keeper.close()
    assert book.told == [(0, looks.of(0))]
    assert not cache.pixmap(digests[2], None, 128)


def test_another_list_is_gone_through(store: ItemStore, cache: ThumbnailCache, qtbot: QtBot) -> None:
    keeper = LookKeeper(store, lambda: Book(store), cache)
    keeper.adopted()
    digest = store.digest(2)
    assert digest is not None
    qtbot.waitUntil(lambda: keeper.lacks(digest))
    keeper.learned([(2, KNOWN)])
    assert not keeper.lacks(digest)
    assert store.results.looks.of(2) == KNOWN
    keeper.close()
