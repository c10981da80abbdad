"""The folder of thumbnails goes, fills, or is no folder any more, while pictures are looked at."""

import shutil
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex

from pixhaul.core.status import DownloadStatus
from tests.app.window import Window
from tests.servers.faulty import FaultServer, answer, png

SENTENCE = "thumbnails cannot be used"


def cache_of(window: Window) -> Path:
    return Path(window.services.choices.paths.thumbnails)


@pytest.fixture
def full(window: Window, fault_server: FaultServer) -> Window:
    """A window with pictures of which the first cells are in view."""
    bodies = [png(40 + number, 30, seed=number) for number in range(60)]
    window.fetch(*(fault_server.at(f"/{number}.png", answer(body)) for number, body in enumerate(bodies)))
    window.until(lambda: window.store.count(DownloadStatus.COMPLETE) == 60)
    return window


def shown(window: Window, row: int) -> bool:
    """Whether the picture of a row is in memory, ready to be painted."""
    digest = window.store.digest(row)
    assert digest is not None
    return window.services.thumbnails.pixmap(digest, window.manager.saved_path(row), 160) is not None


def take_away(cache: Path, *, put: bytes | None = None) -> None:
    """Delete the folder at one stroke, and perhaps put a file in its place, while workers write into it."""
    for number in range(100):
        gone = cache.with_name(f"gone-{number}")
        if cache.is_dir():
            cache.rename(gone)
            shutil.rmtree(gone, ignore_errors=True)
        if put is None:
            return
        try:
            cache.write_bytes(put)
        except IsADirectoryError:
            continue  # made again by a worker in this very moment
        return
    raise AssertionError("the folder is there again and again")


def scroll_to(window: Window, row: int) -> None:
    index: QModelIndex = window.services.filter.index(row)
    window.parts.grid.scrollTo(index)


def test_a_folder_deleted_while_scrolling_is_made_again(full: Window) -> None:
    full.until(lambda: shown(full, 0))
    take_away(cache_of(full))
    scroll_to(full, 59)
    full.until(lambda: shown(full, 59))
    assert shown(full, 0)
    assert not full.says(SENTENCE)


def test_a_folder_that_cannot_be_used_is_told_once_and_taken_back(full: Window, fault_server: FaultServer) -> None:
    cache = cache_of(full)
    take_away(cache, put=b"in the way")
    store = full.services.shared.thumbnail_store
    scroll_to(full, 59)
    for row in range(40, 60):
        full.until(partial(shown, full, row))
    full.until_it_says(SENTENCE)
    assert sum(SENTENCE in notice for notice in full.notices) == 1
    cache.unlink()
    assert store.save(bytes(32), b"a thumbnail")
    full.until(lambda: not full.says(SENTENCE))


def test_a_file_that_cannot_be_shown_says_why_and_is_not_tried_again(full: Window, pictures: Path) -> None:
    thumbnails, digest = full.services.thumbnails, bytes([7] * 32)
    broken = pictures / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 cut")
    assert thumbnails.pixmap(digest, broken, 160) is None
    # The grid lets go of what it does not show, so this one is asked for until it was its turn.
    full.until(lambda: thumbnails.pixmap(digest, broken, 160) is None and thumbnails.why_broken(digest) != "")
    assert thumbnails.why_broken(digest) == "The file is damaged"
    before = thumbnails.waiting
    assert thumbnails.pixmap(digest, broken, 160) is None
    assert thumbnails.waiting == before
