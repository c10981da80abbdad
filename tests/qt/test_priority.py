"""Background threads stand behind the window's."""

import os
import sys
import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.qt.pool import TaskPool
from pixhaul.qt.priority import BEHIND, stand_back
from pixhaul.qt.thumbnail_reading import Loaded, ThumbnailLoader, ThumbnailReader, Wish

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="niceness is a thread's own on Linux only")


def niceness() -> int:
    """Of the calling thread."""
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def on_a_thread(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join(30)
    assert not thread.is_alive()


def test_a_thread_that_stands_back_is_behind_the_window_and_the_window_stays() -> None:
    before, seen = niceness(), list[int]()

    def back() -> None:
        stand_back()
        seen.append(niceness())

    on_a_thread(back)
    assert seen == [min(19, before + BEHIND)]
    assert niceness() == before


def test_it_stands_no_further_back_the_second_time() -> None:
    seen = list[int]()

    def twice() -> None:
        for _ in range(2):
            stand_back()
            seen.append(niceness())

    on_a_thread(twice)
    assert seen[0] == seen[1]


def test_downloads_run_behind_the_window(qtbot: QtBot) -> None:
    pool, seen, done = TaskPool(4), list[int](), threading.Event()
    pool.submit(lambda: seen.append(niceness()))
    pool.submit(done.set)
    qtbot.waitUntil(lambda: bool(seen) and done.is_set())
    assert seen == [min(19, niceness() + BEHIND)]
    assert pool.close(30_000)


class Shelf:
    """Has one thumbnail, and remembers how nice the thread was that came for it."""

    def __init__(self) -> None:
        self.seen: list[int] = []

    def load(self, digest: bytes) -> bytes | None:
        self.seen.append(niceness())
        return None

    def make(self, digest: bytes, picture: object) -> bytes:
        raise ValueError("never asked for here")


def test_thumbnails_are_loaded_behind_the_window() -> None:
    shelf, wishes, told = Shelf(), [Wish(bytes(32), None, 64)], list[Loaded]()
    loader = ThumbnailLoader(lambda: wishes.pop() if wishes else None, ThumbnailReader(shelf, None, 512), told.append)
    on_a_thread(loader.run)
    assert shelf.seen == [min(19, niceness() + BEHIND)]
    assert [loaded.image.isNull() for loaded in told] == [True]
