"""The engine, step by step, on a clock of the test's own."""

import pytest

from pixhaul.core.errors import (
    ConnectionLost,
    ConnectionRefused,
    DiskFull,
    HttpStatusError,
    NotAPicture,
    TimedOut,
    TooManyOpenFiles,
)
from pixhaul.core.options import RetryPolicy, RunOptions
from pixhaul.core.status import DownloadStatus as S
from pixhaul.engine.engine import FEED
from pixhaul.engine.lane import PARK_AFTER
from pixhaul.engine.running import DROP_AFTER
from tests.engine.engine_parts import Bench, urls


def test_all_are_asked_once_and_it_ends() -> None:
    bench = Bench(urls(10), jobs=3)
    bench.engine.start()
    asked = []
    while bench.engine.started:
        assert len(bench.asked) <= 3
        asked.append(bench.asked[0])
        bench.clock.now += 1.0
        bench.succeed(bench.asked[0])
    assert sorted(asked) == list(range(10))
    assert bench.store.count(S.COMPLETE) == 10
    assert bench.settled == [(item, S.COMPLETE) for item in asked]
    assert bench.engine.stopwatch.seconds == 10.0
    assert not bench.engine.stopwatch.running
    assert bench.maker.forgotten == asked


def test_an_empty_list_ends_at_once() -> None:
    bench = Bench()
    bench.engine.start()
    assert not bench.runs()


def test_no_more_than_the_lane_allows() -> None:
    bench = Bench([*urls(9, "a.test"), *urls(9, "b.test")], jobs=8, per_host=2)
    bench.engine.start()
    hosts = [bench.store.urls[item].split("/")[2] for item in bench.asked]
    assert sorted(hosts) == ["a.test", "a.test", "b.test", "b.test"]


def test_row_19_a_passing_error_is_tried_again_after_growing_pauses() -> None:
    bench = Bench(urls(1))
    bench.engine.start()
    pauses = []
    while bench.engine.started:
        before = bench.clock.now
        bench.fail(0, ConnectionLost("reset"))
        if bench.engine.started:
            assert bench.state(0) is S.WAITING
            assert "trying again at" in bench.words(0)
            while not bench.tries:
                bench.wait(0.05)
            pauses.append(bench.clock.now - before)
    assert bench.state(0) is S.FAILED
    assert bench.store.attempts[0] == 4
    assert [item for item, _ in bench.waits] == [0, 0, 0]
    assert [seconds for _, seconds in bench.waits] == pytest.approx(pauses, abs=0.06)
    assert 0.25 <= pauses[0] <= 0.6
    assert 0.5 <= pauses[1] <= 1.1
    assert 1.0 <= pauses[2] <= 2.1


def test_a_final_error_is_not_tried_again() -> None:
    bench = Bench(urls(1))
    bench.engine.start()
    bench.fail(0, NotAPicture("a web page"))
    assert not bench.runs()
    assert bench.state(0) is S.FAILED
    assert bench.store.attempts[0] == 1
    assert bench.settled == [(0, S.FAILED)]


def test_row_20_a_lane_rests_and_others_go_on() -> None:
    bench = Bench([*urls(3, "a.test"), *urls(3, "b.test")], per_host=1)
    bench.engine.start()
    bench.fail(0, HttpStatusError(429, retry_after=10.0))
    assert "trying again at" in bench.words(0)
    for item in (3, 4, 5):
        bench.succeed(item)
    assert bench.asked == []
    bench.wait(9.9)
    assert bench.asked == []
    bench.wait(0.2)
    assert bench.asked == [0]


def test_row_22_a_long_wait_parks_the_item_and_not_the_host() -> None:
    bench = Bench(urls(3), per_host=1)
    bench.engine.start()
    bench.fail(0, HttpStatusError(503, retry_after=86400.0))
    assert bench.state(0) is S.WAITING
    assert bench.words(0).startswith("The server asks to wait until ")
    bench.succeed(1)
    bench.succeed(2)
    assert not bench.runs()
    assert bench.settled[0] == (0, S.WAITING)
    bench.engine.retry([0])
    assert bench.asked == [0]
    bench.succeed(0)
    assert bench.store.count(S.COMPLETE) == 3


def test_row_22_a_host_that_sends_all_away_is_asked_few_times() -> None:
    bench = Bench(urls(100), jobs=8)
    bench.engine.start()
    asked = 0
    while bench.tries:
        bench.fail(bench.asked[0], HttpStatusError(429, retry_after=86400.0))
        asked += 1
    assert asked < 20
    assert not bench.runs()
    assert bench.store.count(S.WAITING) == 100
    bench.engine.start()
    assert bench.tries


@pytest.mark.parametrize("tries", [1, 4])
def test_a_host_that_sends_all_away_and_names_no_time_is_asked_few_times(tries: int) -> None:
    bench = Bench([*urls(1000), *urls(1, "b.test")], jobs=8, retry=RetryPolicy(tries=tries))
    bench.engine.start()
    bench.succeed(1000)
    asked, began = 0, bench.clock.now
    while bench.runs():
        while bench.tries:
            bench.fail(bench.asked[0], HttpStatusError(429))
            asked += 1
        bench.wait(0.1)
    assert asked < 20 * tries
    assert bench.clock.now - began > 0.25 * asked / 8  # never at once again
    assert bench.clock.now - began < 200.0
    assert bench.store.count(S.FAILED, S.WAITING) == 1000
    bench.engine.start()
    assert bench.tries


def test_a_host_that_answers_now_and_then_is_not_parked() -> None:
    bench = Bench(urls(100), per_host=1, retry=RetryPolicy(tries=1))
    bench.engine.start()
    for item in range(100):
        bench.wait(20.0)
        if item % (PARK_AFTER - 1) == 0:
            bench.succeed(item)
        else:
            bench.fail(item, HttpStatusError(503))
    assert bench.store.count(S.WAITING) == 0


def test_an_item_that_waits_when_its_host_is_parked_is_parked_as_well() -> None:
    bench = Bench(urls(40), jobs=8)
    bench.engine.start()
    bench.fail(0, ConnectionLost())
    while bench.tries:
        bench.fail(bench.asked[0], HttpStatusError(429, retry_after=86400.0))
    bench.wait(5.0)
    assert bench.words(0).startswith("The server asks to wait until ")
    assert not bench.runs()


def test_row_1_a_dead_host_is_given_up_with_all_that_wait() -> None:
    bench = Bench([*urls(200, "dead.test"), *urls(3, "b.test")], jobs=16)
    bench.engine.start()
    asked, begin = 0, bench.clock.now
    while bench.engine.started and bench.clock.now < begin + 60:
        for one in list(bench.tries):
            if one.item >= 200:
                bench.succeed(one.item)
            else:
                asked += 1
                bench.fail(one.item, ConnectionRefused())
        bench.wait(0.1)
    assert not bench.runs()
    assert bench.clock.now < begin + 10
    assert asked < 40
    assert bench.store.count(S.FAILED) == 200
    assert {bench.store.failure(item).reason for item in range(200)} == {"connection-refused"}  # type: ignore[union-attr]
    assert bench.store.count(S.COMPLETE) == 3
    bench.engine.retry([0])
    assert bench.asked == [0]


def test_row_44_a_full_disk_pauses_everything_and_loses_nothing() -> None:
    bench = Bench(urls(5), jobs=2)
    bench.engine.start()
    one, other = bench.asked
    bench.fail(one, DiskFull())
    bench.fail(other, DiskFull())
    assert bench.engine.paused
    assert [type(error) for error in bench.blocked] == [DiskFull]
    assert bench.store.count(S.QUEUED) == 5
    assert bench.tries == []
    bench.engine.resume()
    assert len(bench.tries) == 2
    assert list(bench.store.attempts[:2]) == [1, 1]


def test_row_72_fewer_at_once_when_handles_run_out() -> None:
    bench = Bench(urls(30), jobs=8, per_host=8)
    bench.engine.start()
    for item in list(bench.asked):
        bench.fail(item, TooManyOpenFiles())
    assert 1 <= bench.engine.limit <= 4
    while bench.engine.started:
        bench.wait(1.0)
        for item in list(bench.asked):
            bench.succeed(item)
    assert bench.store.count(S.COMPLETE) == 30


def test_pause_starts_nothing_and_does_not_count() -> None:
    bench = Bench(urls(5), jobs=2)
    bench.engine.start()
    bench.clock.now += 2
    bench.engine.pause()
    bench.clock.now += 100
    bench.succeed(bench.asked[0])
    assert len(bench.tries) == 1
    assert not bench.tries[0].control.gate.is_open
    bench.engine.resume()
    bench.clock.now += 3
    assert len(bench.tries) == 2
    assert bench.engine.stopwatch.seconds == 5.0


def test_retrying_what_waits_asks_at_once() -> None:
    bench = Bench(urls(1))
    bench.engine.start()
    bench.fail(0, HttpStatusError(429, retry_after=50.0))
    assert bench.asked == []
    bench.engine.retry([0])
    assert bench.asked == [0]


def test_row_98_a_long_stalled_transfer_loses_its_place_once() -> None:
    bench = Bench(urls(6), jobs=2, per_host=2)
    bench.engine.start()
    stalled = bench.tries[0]
    for _ in range(int(DROP_AFTER) + 1):
        bench.tries[1].control.received += 10_000
        bench.wait(1.0)
    assert stalled.control.cancelled
    assert bench.state(0) is S.WAITING
    assert "asked again after the others" in bench.words(0)
    bench.tries.remove(stalled)
    order = []
    while bench.engine.started:
        order.append(bench.asked[0])
        bench.succeed(bench.asked[0])
    assert order[-1] == 0
    assert bench.store.count(S.COMPLETE) == 6


def test_silence_is_asked_again_behind_the_others() -> None:
    bench = Bench(urls(4), jobs=1)
    bench.engine.start()
    bench.fail(0, TimedOut())
    assert bench.asked == [1]
    for item in (1, 2, 3):
        bench.succeed(item)
    assert bench.asked == [0]
    bench.fail(0, TimedOut())
    assert bench.state(0) is S.FAILED


def test_only_what_is_on_disk_is_started() -> None:
    bench = Bench(urls(6), jobs=10, per_host=10)
    bench.engine.start(below=4)
    assert bench.asked == [0, 1, 2, 3]


def test_a_long_list_is_taken_in_pieces() -> None:
    bench = Bench(urls(FEED * 2 + 5), jobs=1)
    bench.engine.start()
    assert len(bench.engine.schedule.lane("a.test").ready) == FEED - 1
    assert bench.engine.pump() == 0.0
    bench.engine.pump()
    assert len(bench.engine.schedule.lane("a.test").ready) == FEED * 2 + 4


def test_more_at_once_while_it_runs() -> None:
    bench = Bench(urls(50), jobs=2)
    bench.engine.start()
    assert len(bench.tries) == 2
    bench.engine.apply(RunOptions(5))
    assert len(bench.tries) >= 2
    while bench.engine.started:
        assert len(bench.tries) <= 5
        bench.succeed(bench.asked[0])


@pytest.mark.parametrize("held", [True, False])
def test_a_host_held_by_hand(held: bool) -> None:
    bench = Bench([*urls(2, "a.test"), *urls(1, "b.test")])
    bench.engine.hold("a.test", held)
    bench.engine.start()
    assert sorted(bench.asked) == ([2] if held else [0, 1, 2])
    bench.engine.hold("a.test", False)
    assert sorted(bench.asked) == [0, 1, 2]


def test_many_that_have_left_the_list_are_passed_over_a_few_at_a_time() -> None:
    bench = Bench(urls(FEED), jobs=1, per_host=1)
    bench.engine.start()
    while bench.engine.pump() == 0.0:
        pass
    bench.store.remove(range(1, FEED - 1))
    bench.engine.let_go_of_removed(frozenset())
    bench.succeed(0)
    calls = 0
    while not bench.asked:
        assert bench.engine.started
        assert bench.engine.pump() == 0.0 or bench.asked
        calls += 1
    assert bench.asked == [FEED - 1]
    assert calls >= 2
    bench.succeed(FEED - 1)
    assert not bench.engine.started
