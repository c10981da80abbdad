"""Turns of the owner that others take while it waits."""

import threading
from queue import SimpleQueue

import pytest

from pixhaul.headless.turns import Turns


class Desk:
    """What belongs to an owner: taken in by whoever has the turn, and never by two at once."""

    def __init__(self) -> None:
        self.news: SimpleQueue[int] = SimpleQueue()
        self.turns = Turns(self.news)
        self.taken: list[int] = []
        self.by: list[threading.Thread] = []
        self.wanted_at = -1
        """The number with which the owner is wanted."""
        self._busy = threading.Lock()

    def turn(self) -> bool:
        assert self._busy.acquire(blocking=False), "two at once"
        try:
            while not self.news.empty():
                self.taken.append(self.news.get())
                self.by.append(threading.current_thread())
            return self.wanted_at not in self.taken
        finally:
            self._busy.release()


def test_whoever_brings_news_takes_the_turn_while_the_owner_waits() -> None:
    desk, brought = Desk(), 0

    def bring() -> None:
        nonlocal brought
        while threading.current_thread() not in desk.by and brought < 10_000_000:  # until the owner waits
            desk.turns.bring(brought)
            brought += 1
        desk.turns.call()

    worker = threading.Thread(target=bring)
    worker.start()
    desk.turns.wait(30.0, desk.turn)
    worker.join(30)
    assert desk.by[-1] is worker
    assert desk.taken == list(range(brought))


def test_what_comes_in_the_owner_s_own_turn_is_taken_when_it_waits() -> None:
    desk = Desk()
    desk.wanted_at = 7
    worker = threading.Thread(target=desk.turns.bring, args=(7,))
    worker.start()
    worker.join(30)
    assert desk.taken == []
    desk.turns.wait(30.0, desk.turn)
    assert desk.by == [threading.current_thread()]


def test_nothing_is_lost_and_no_two_have_the_turn_at_once() -> None:
    desk, each, workers = Desk(), 500, 8

    def bring(first: int) -> None:
        for number in range(first, first + each):
            desk.turns.bring(number)

    threads = [threading.Thread(target=bring, args=(n * each,)) for n in range(workers)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads) or not desk.news.empty():
        desk.turns.wait(0.01, desk.turn)
    assert sorted(desk.taken) == list(range(workers * each))


def test_a_call_wakes_the_owner_even_when_it_came_before() -> None:
    desk = Desk()
    desk.turns.call()
    began = threading.Event()
    timer = threading.Timer(60.0, began.set)
    timer.daemon = True
    timer.start()
    desk.turns.wait(90.0, desk.turn)
    assert not began.is_set()
    timer.cancel()


def test_what_a_turn_raises_is_raised_where_the_owner_waits_and_not_in_the_worker() -> None:
    desk, ended = Desk(), threading.Event()

    def turn() -> bool:
        desk.news.get()
        raise ValueError("of the owner's")

    def bring() -> None:
        desk.turns.bring(1)
        desk.turns.bring(2)
        ended.set()

    threading.Timer(0.05, bring).start()
    with pytest.raises(ValueError, match="of the owner's"):
        desk.turns.wait(30.0, turn)
    assert ended.wait(30)
