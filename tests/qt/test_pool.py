"""Tasks on Qt's pool: each runs once, faults come back to the owner's thread, and the end is quick."""

import threading
import time

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from pixhaul.core.request import Finished
from pixhaul.qt import pool as module
from pixhaul.qt.pool import SPARE_THREADS, TaskPool
from tests.patient import PATIENCE_MS


@pytest.fixture
def pool(qtbot: QtBot) -> TaskPool:
    return TaskPool(2)


def test_every_task_runs_once_on_another_thread(pool: TaskPool, qtbot: QtBot) -> None:
    ran: list[tuple[int, int]] = []
    for number in range(500):
        pool.submit(lambda number=number: ran.append((number, threading.get_ident())))  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(ran) == 500)
    assert sorted(number for number, _ in ran) == list(range(500))
    assert threading.get_ident() not in {thread for _, thread in ran}
    assert pool.close(PATIENCE_MS)


def test_no_more_threads_than_allowed(pool: TaskPool, qtbot: QtBot) -> None:
    go, running, most = threading.Event(), threading.Semaphore(0), 2 + SPARE_THREADS

    def wait() -> None:
        running.release()
        go.wait(60)

    for _ in range(most + 5):
        pool.submit(wait)
    for _ in range(most):
        assert running.acquire(timeout=30)
    assert not running.acquire(timeout=0.1)
    go.set()
    for _ in range(5):
        assert running.acquire(timeout=30)
    assert pool.close(PATIENCE_MS)


def test_what_a_task_raises_is_raised_on_the_owners_thread(pool: TaskPool, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("on a worker")

    with qtbot.captureExceptions() as caught:
        pool.submit(fail)
        qtbot.waitUntil(lambda: bool(caught))
    assert [str(error) for _, error, _ in caught] == ["on a worker"]
    done = threading.Event()
    pool.submit(done.set)
    assert done.wait(30), "the thread lives on"
    assert pool.close(PATIENCE_MS)


def test_calls_come_back_to_the_owners_thread(pool: TaskPool, qtbot: QtBot) -> None:
    threads: list[QThread] = []
    pool.submit(lambda: pool.call(lambda: threads.append(QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [pool.thread()]
    assert pool.close(PATIENCE_MS)


def test_many_events_are_announced_once(pool: TaskPool, qtbot: QtBot) -> None:
    told: list[None] = []
    pool.arrived.connect(lambda: told.append(None))
    done = threading.Event()

    def post() -> None:
        for item in range(100):
            pool.post(Finished(item, 1, None, None, 0.0))
        done.set()

    pool.submit(post)
    assert done.wait(30)
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert [event.item for event in iter(pool.take, None)] == list(range(100))
    assert pool.close(PATIENCE_MS)


def test_idle_threads_go_and_come_again(pool: TaskPool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "IDLE_SECONDS", 0.01)
    for _ in range(20):
        done = threading.Event()
        pool.submit(done.set)
        assert done.wait(30)
        qtbot.waitUntil(lambda: pool._runners == 0)
    assert pool.close(PATIENCE_MS)


def test_closing_is_quick_also_with_many_idle_threads(pool: TaskPool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "IDLE_SECONDS", 60.0)
    together = threading.Barrier(2 + SPARE_THREADS)
    for _ in range(2 + SPARE_THREADS):
        pool.submit(lambda: together.wait(30))  # type: ignore[arg-type]
    begun = time.monotonic()
    assert pool.close(PATIENCE_MS)
    assert time.monotonic() - begun < module.IDLE_SECONDS / 2


def test_closing_says_when_a_task_hangs(pool: TaskPool) -> None:
    go = threading.Event()
    pool.submit(lambda: go.wait(60))  # type: ignore[arg-type]
    assert not pool.close(50)
    go.set()
    assert pool.close(PATIENCE_MS)
