"""A thread with a long piece of work rests after each stretch of it, and only then."""

import time

import pytest

from pixhaul.qt.breather import REST, WORK, Breather


class Clock:
    """Stands until it is put forward; a rest puts it forward too."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        self.rests: list[float] = []
        monkeypatch.setattr(time, "perf_counter", lambda: self.now)

    def rest(self, seconds: float) -> None:
        self.rests.append(seconds)
        self.now += 10.0


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def test_it_rests_after_a_stretch_and_not_before(clock: Clock) -> None:
    breathe = Breather(0.25, 0.5, clock.rest)
    clock.now += 0.125
    breathe()
    assert clock.rests == []
    clock.now += 0.125
    breathe()
    assert clock.rests == [0.5]


def test_a_stretch_begins_at_the_end_of_a_rest(clock: Clock) -> None:
    breathe = Breather(0.25, 0.5, clock.rest)
    for _ in range(3):
        clock.now += 0.25
        breathe()
        breathe()
    assert clock.rests == [0.5, 0.5, 0.5]


def test_unless_told_otherwise_it_sleeps(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    breathe = Breather()
    clock.now += 2 * WORK
    until = time.monotonic() + REST
    breathe()
    assert time.monotonic() >= until
