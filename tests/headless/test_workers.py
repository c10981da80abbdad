"""The threads of the headless twin."""

import threading

import pytest

from pixhaul.headless.workers import WorkerPool


def test_tasks_run_side_by_side_but_no_more_than_allowed() -> None:
    pool, gate, running, done = WorkerPool(3), threading.Event(), threading.Semaphore(0), threading.Semaphore(0)
    most, now, lock = [0], [0], threading.Lock()

    def task() -> None:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        running.release()
        gate.wait(30)
        with lock:
            now[0] -= 1
        done.release()

    for _ in range(10):
        pool.submit(task)
    assert all(running.acquire(timeout=30) for _ in range(3))
    gate.set()
    assert all(done.acquire(timeout=30) for _ in range(10))
    assert most[0] == 3
    assert pool.close(30)


def test_one_thread_keeps_the_order() -> None:
    pool, seen, done = WorkerPool(1), list[int](), threading.Event()
    for number in range(50):
        pool.submit(lambda number=number: seen.append(number))  # type: ignore[misc]
    pool.submit(done.set)
    assert done.wait(30)
    assert seen == list(range(50))
    assert pool.close(30)


def test_threads_are_used_again() -> None:
    pool, names = WorkerPool(8), set[str]()
    for _ in range(30):
        done = threading.Event()

        def task(done: threading.Event = done) -> None:
            names.add(threading.current_thread().name)
            done.set()

        pool.submit(task)
        assert done.wait(30)
    assert len(names) <= 8
    assert pool.close(30)


def test_closing_drops_what_has_not_begun_and_does_not_wait_for_ever() -> None:
    pool, begun, gate, seen = WorkerPool(1), threading.Event(), threading.Event(), list[int]()

    def hang() -> None:
        begun.set()
        gate.wait(60)

    pool.submit(hang)
    assert begun.wait(30)
    pool.submit(lambda: seen.append(1))
    assert not pool.close(0.1)
    pool.submit(lambda: seen.append(2))
    gate.set()
    assert pool.close(30)
    assert seen == []


def test_a_task_that_follows_from_another_is_taken_up_by_the_same_worker() -> None:
    pool, names, done = WorkerPool(8), list[str](), threading.Event()

    def follow() -> None:
        names.append(threading.current_thread().name)
        if len(names) == 20:
            done.set()
        else:
            pool.submit(follow)

    pool.submit(follow)
    assert done.wait(30)
    assert len(set(names)) == 1
    assert pool.close(30)


def test_several_tasks_that_follow_from_one_run_side_by_side() -> None:
    pool, both, done = WorkerPool(8), threading.Barrier(3), threading.Semaphore(0)

    def meet() -> None:
        both.wait(30)  # broken unless three are there
        done.release()

    def follow() -> None:
        for _ in range(3):
            pool.submit(meet)

    pool.submit(follow)
    assert all(done.acquire(timeout=30) for _ in range(3))
    assert pool.close(30)


def test_where_no_more_threads_can_begin_those_that_there_are_do_it_all(monkeypatch: pytest.MonkeyPatch) -> None:
    pool, done, begin = WorkerPool(8), threading.Semaphore(0), threading.Thread.start

    def follow() -> None:
        for _ in range(3):
            pool.submit(done.release)
        done.release()

    def refused(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    def last(thread: threading.Thread) -> None:
        monkeypatch.setattr(threading.Thread, "start", refused)
        begin(thread)

    monkeypatch.setattr(threading.Thread, "start", last)
    for _ in range(5):
        pool.submit(follow)
    assert all(done.acquire(timeout=30) for _ in range(20))
    assert pool.close(30)


def test_where_not_one_thread_can_begin_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    pool = WorkerPool(8)
    monkeypatch.setattr(threading.Thread, "start", refused)
    with pytest.raises(RuntimeError, match="new thread"):
        pool.submit(lambda: None)
    assert pool.close(30)
