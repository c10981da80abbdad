"""One host's queue, its breaker, and what it does not count."""

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import ConnectionRefused, DownloadError, HttpStatusError, TimedOut
from pixhaul.core.options import RetryPolicy
from pixhaul.engine.governor import START, Governor
from pixhaul.engine.lane import (
    BREAKER_FAILURES,
    BREAKER_PROBES,
    PARK_AFTER,
    SPARED_AT_LEAST,
    SPARED_PER_LIMIT,
    Breaker,
    IdQueue,
    Lane,
)
from pixhaul.engine.running import DROP_AFTER, SPARE_AFTER, Running, watch
from pixhaul.engine.verdict import judge

POLICY = RetryPolicy()


def learn(lane: Lane, error: DownloadError, now: float = 0.0) -> None:
    lane.learn(error, judge(error, 1, POLICY, 0.5), now, now)


def lane_with(*items: int, limit: int = 0) -> Lane:
    lane = Lane("a.test", Governor(64, fixed=limit))
    for item in items:
        lane.ready.append(item)
    return lane


def state(lane: Lane) -> tuple[Breaker, bool]:
    return lane.breaker, lane.parked


def test_a_queue_is_first_in_first_out() -> None:
    queue = IdQueue()
    for item in range(20_000):
        queue.append(item)
    queue.put_back(-1)
    queue.put_back(-2)
    assert len(queue) == 20_002
    assert [queue.pop() for _ in range(10_002)] == [-2, -1, *range(10_000)]
    queue.append(7)
    assert queue.drain() == [*range(10_000, 20_000), 7]
    assert len(queue) == 0
    with pytest.raises(IndexError):
        queue.pop()


def test_a_queue_loses_from_its_front_what_nobody_wants() -> None:
    queue = IdQueue()
    for item in (2, 4, 5, 6):
        queue.append(item)
    queue.put_back(0)
    assert queue.trim(lambda item: item % 2 == 1, 9)
    assert queue.drain() == [5, 6]
    queue.append(7)
    queue.append(8)
    assert not queue.trim(lambda _: False, 1)
    assert queue.trim(lambda _: False, 9)
    assert len(queue) == 0


def test_the_breaker_probes_before_it_gives_up() -> None:
    lane, now = lane_with(*range(50)), 0.0
    for _ in range(BREAKER_FAILURES - 1):
        learn(lane, ConnectionRefused(), now)
    assert state(lane)[0] is Breaker.CLOSED
    learn(lane, ConnectionRefused(), now)
    assert state(lane)[0] is Breaker.PROBING
    assert lane.limit == 1
    for _ in range(BREAKER_PROBES):
        assert lane.dead is None
        assert not lane.may_start(now)
        now = lane.not_before
        assert lane.may_start(now)
        learn(lane, ConnectionRefused(), now)
    assert isinstance(lane.dead, ConnectionRefused)
    assert now < 10


@pytest.mark.parametrize("error", [HttpStatusError(500), HttpStatusError(404)])
def test_any_answer_closes_the_breaker(error: DownloadError) -> None:
    lane = lane_with(1)
    for _ in range(BREAKER_FAILURES + BREAKER_PROBES):
        learn(lane, ConnectionRefused())
    learn(lane, error)
    assert state(lane)[0] is Breaker.CLOSED
    assert lane.dead is None
    assert lane.limit > 1


def test_a_success_between_keeps_the_breaker_closed() -> None:
    lane = lane_with(1)
    for _ in range(10):
        for _ in range(BREAKER_FAILURES - 1):
            learn(lane, ConnectionRefused())
        lane.succeeded(0.0, 10)
    assert state(lane)[0] is Breaker.CLOSED


def test_probes_never_wait_for_longer_than_half_a_minute() -> None:
    lane, now = lane_with(1), 0.0
    for _ in range(40):
        learn(lane, ConnectionRefused(), now)
        assert lane.not_before - now <= 30.0
        now = max(now, lane.not_before)


def test_a_host_that_sends_many_away_is_parked() -> None:
    lane = lane_with(1)
    for _ in range(PARK_AFTER - 1):
        learn(lane, HttpStatusError(503, retry_after=86400.0))
    assert not state(lane)[1]
    assert lane.until_text
    learn(lane, HttpStatusError(404))
    for _ in range(PARK_AFTER - 1):
        learn(lane, HttpStatusError(429, retry_after=86400.0))
    assert not state(lane)[1]
    learn(lane, HttpStatusError(429, retry_after=86400.0))
    assert state(lane)[1]
    assert not lane.may_start(1e9)
    lane.reset()
    assert lane.may_start(0.0)


def test_a_pause_holds_until_its_time_and_never_shrinks() -> None:
    lane = lane_with(1)
    learn(lane, HttpStatusError(429, retry_after=20.0), now=100.0)
    learn(lane, HttpStatusError(429, retry_after=5.0), now=101.0)
    assert not lane.may_start(119.9)
    assert lane.may_start(120.0)


def test_held_by_hand() -> None:
    lane = lane_with(1)
    lane.held = True
    assert not lane.may_start(0.0)


# ---- stalled transfers


def running(lane: Lane, item: int, started: float = 0.0) -> Running:
    control = TransferControl(Gate())
    control.started = 1.0
    lane.active[item] = started
    return Running(item, item, control, lane, started, seen_at=started)


def test_row_98_a_stalled_transfer_gives_its_place_to_another() -> None:
    lane = lane_with(*range(10), limit=2)
    slow, fast = running(lane, 100), running(lane, 101)
    assert not lane.may_start(0.0)
    assert list(watch([slow, fast], SPARE_AFTER - 0.1, 200.0)) == []
    fast.control.received = 100_000
    assert [one.item for one, _ in watch([slow, fast], SPARE_AFTER, 200.0)] == [100]
    assert lane.spared == 1
    assert lane.may_start(0.0)
    slow.control.received = 100_000
    list(watch([slow], SPARE_AFTER + 1, 200.0))
    assert not slow.stalled
    assert lane.stalled == 0


def test_what_trickles_counts_as_stalled() -> None:
    lane = lane_with(1, limit=2)
    one = running(lane, 100)
    for second in range(1, 12):
        one.control.received += 150
        list(watch([one], float(second), 200.0))
    assert one.stalled


def test_long_stalled_ones_are_told_each_time() -> None:
    lane = lane_with(1)
    one = running(lane, 100)
    list(watch([one], SPARE_AFTER, 200.0))
    assert [idle for _, idle in watch([one], DROP_AFTER, 200.0)] == [DROP_AFTER]
    assert [idle for _, idle in watch([one], DROP_AFTER + 1, 200.0)] == [DROP_AFTER + 1]


@pytest.mark.parametrize("why", ["checking", "not begun"])
def test_what_needs_no_data_is_not_stalled(why: str) -> None:
    lane = lane_with(1)
    one = running(lane, 100)
    if why == "checking":
        one.control.checking = True
    else:
        one.control.started = 0.0
    assert list(watch([one], 60.0, 200.0)) == []


def test_a_second_try_from_the_start_is_no_step_back() -> None:
    lane = lane_with(1)
    one = running(lane, 100)
    one.control.received = 50_000
    list(watch([one], 1.0, 200.0))
    one.control.received = 0
    list(watch([one], 2.0, 200.0))
    assert list(watch([one], 2.0 + SPARE_AFTER - 0.1, 200.0)) == []


def test_a_stalled_one_that_leaves_is_not_counted_any_more() -> None:
    lane = lane_with(1, limit=1)
    one = running(lane, 100)
    list(watch([one], SPARE_AFTER, 200.0))
    one.leave()
    assert (lane.stalled, lane.active) == (0, {})


def test_not_every_stalled_transfer_is_spared() -> None:
    lane = lane_with(1, limit=2)
    stalled = [running(lane, 100 + number) for number in range(20)]
    list(watch(stalled, SPARE_AFTER, 200.0))
    assert lane.stalled == 20
    assert lane.spared == 8
    assert not lane.may_start(0.0)


def test_stalls_that_bring_the_limit_down_do_not_bring_the_spared_down() -> None:
    lane = Lane("a.test", Governor(64))
    lane.ready.append(1)
    stalled = [running(lane, 100 + number) for number in range(SPARED_AT_LEAST)]
    list(watch(stalled, SPARE_AFTER, 200.0))
    for _ in range(3):
        lane.governor.shaken(1.0, 1.0)
    assert lane.limit < START
    assert lane.spared == SPARED_AT_LEAST
    assert lane.may_start(0.0)
    lane.governor.overloaded(2.0, 2.0)
    assert lane.spared == SPARED_PER_LIMIT * lane.limit
    assert not lane.may_start(0.0)


def test_silence_says_nothing_about_reaching_the_host() -> None:
    lane = lane_with(1)
    for _ in range(50):
        learn(lane, TimedOut())
    assert state(lane)[0] is Breaker.CLOSED


def test_pauses_of_a_host_grow_with_what_it_turns_away_whatever_that_is() -> None:
    """Once for all that were under way together, and less again with each that succeeds."""
    lane, policy, busy = lane_with(1), RetryPolicy(base=1.0), HttpStatusError(429)

    def pause(now: float, started: float) -> float:
        lane.hear(busy, 1, policy, now, started)
        return lane.not_before - now

    assert 0.5 <= pause(100.0, 99.0) <= 1.0
    assert pause(100.0, 99.5) <= 1.0
    assert 1.0 <= pause(200.0, 199.0) <= 2.0
    assert 2.0 <= pause(300.0, 299.0) <= 4.0
    lane.succeeded(400.0, 10)
    lane.succeeded(400.0, 10)
    assert 1.0 <= pause(500.0, 499.0) <= 2.0
    lane.reset()
    assert pause(600.0, 599.0) <= 1.0


def test_a_host_that_wants_pauses_again_and_again_is_parked() -> None:
    lane = lane_with(1)
    for number in range(PARK_AFTER):
        assert not state(lane)[1]
        lane.hear(HttpStatusError(503), 1, RetryPolicy(), 100.0 * number, 100.0 * number)
    assert state(lane)[1]
