"""Work drawn piece by piece on a thread of its own."""

import gc
import queue
import threading
import time
import weakref
from collections.abc import Iterator

import pytest

from pixhaul.qt import apart
from pixhaul.qt.apart import Apart

PATIENCE = 20.0


def everything(work: Apart[int]) -> list[int]:
    found, over = work.take()
    until = time.monotonic() + PATIENCE
    while not over and time.monotonic() < until:
        work.wait(0.005)
        more, over = work.take()
        found += more
    assert over
    return found


def test_pieces_come_in_their_order_from_another_thread_and_none_of_them_is_lost() -> None:
    threads = set()

    def pieces() -> Iterator[int | None]:
        for number in range(3_000):
            threads.add(threading.current_thread())
            yield number if number % 3 else None

    assert everything(Apart(pieces())) == [number for number in range(3_000) if number % 3]
    assert len(threads) == 1
    assert threading.current_thread() not in threads


def test_what_the_work_raises_is_raised_by_whoever_takes() -> None:
    def pieces() -> Iterator[int | None]:
        yield 1
        raise LookupError("half way")

    work = Apart(pieces())
    assert work.wait(PATIENCE)
    with pytest.raises(LookupError, match="half way"):
        work.take()


def test_work_that_is_called_off_ends_after_the_piece_it_is_at_and_is_taken_apart_there() -> None:
    begun, go_on, apart_again = threading.Event(), threading.Event(), threading.Event()
    drawn, left = [], []

    def pieces() -> Iterator[int | None]:
        for number in range(1_000_000):
            drawn.append(number)
            begun.set()
            assert go_on.wait(PATIENCE)
            yield number

    def remains() -> Iterator[None]:
        left.append(threading.current_thread())
        yield
        apart_again.set()

    work = Apart(pieces(), remains)
    assert begun.wait(PATIENCE)
    work.call_off()
    assert not work.wait(0)
    go_on.set()
    assert work.wait(PATIENCE)
    assert apart_again.wait(PATIENCE)
    assert drawn == [0]
    assert len(left) == 1
    assert left[0] is not threading.current_thread()


def test_what_is_left_stays_whole_when_the_work_came_to_its_end() -> None:
    left: list[int] = []

    def remains() -> Iterator[None]:
        left.append(1)
        yield

    work = Apart(iter([1, 2]), remains)
    assert everything(work) == [1, 2]
    assert work.wait(PATIENCE)
    assert left == []


def test_the_worker_rests_until_the_window_has_been_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "STRETCH", 0.0)
    monkeypatch.setattr(apart, "MOST_REST", PATIENCE)
    drawn: queue.SimpleQueue[int] = queue.SimpleQueue()

    def pieces() -> Iterator[int | None]:
        for number in range(4):
            drawn.put(number)
            yield number

    work = Apart(pieces())
    for number in range(4):
        assert drawn.get(timeout=PATIENCE) == number
        assert not work.wait(0.02), "it goes on without the window"
        assert drawn.empty()
        work.take()
    assert work.wait(PATIENCE)


def test_a_window_that_is_busy_does_not_hold_it_up_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "STRETCH", 0.0)
    work = Apart(iter(range(4)))
    assert work.wait(PATIENCE)
    assert work.take() == ([0, 1, 2, 3], True)


def test_it_goes_when_nobody_wants_it_any_more_and_not_when_the_collector_of_cycles_comes() -> None:
    work = Apart(iter([1, 2]))
    assert everything(work) == [1, 2]
    gone = threading.Event()
    weakref.finalize(work, gone.set)
    gc.disable()
    try:
        del work
        assert gone.wait(PATIENCE)
    finally:
        gc.enable()
