"""Work drawn piece by piece on a thread of its own."""

import threading
import time
from collections.abc import Iterator

import pytest

from pixhaul.qt import apart
from pixhaul.qt.apart import Apart, Pace

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


def test_the_worker_rests_until_the_window_has_been_there_and_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    waited: list[float] = []

    class Beaten(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waited.append(-1.0 if self.is_set() else timeout or 0.0)
            return self.is_set()

    monkeypatch.setattr(threading, "Event", Beaten)
    monkeypatch.setattr(time, "perf_counter", lambda: now[0])
    pace = Pace()
    pace.rest()
    assert waited == [], "a short piece"
    now[0] += apart.STRETCH
    pace.rest()
    assert waited == [apart.MOST_REST], "the window is busy: for so long and no longer"
    pace.rest()
    assert len(waited) == 1, "then another stretch"
    now[0] += apart.STRETCH
    pace.beat()
    pace.rest()
    now[0] += apart.STRETCH
    pace.rest()
    assert waited[1:] == [-1.0, apart.MOST_REST], "each look of the window is good for one stretch"
