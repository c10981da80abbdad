"""The governor against simulated hosts, whose curve of throughput it must find without being told."""

import heapq
import random
from collections.abc import Callable

import pytest

from pixhaul.core.errors import ConnectionLost, HttpStatusError
from pixhaul.core.options import RetryPolicy
from pixhaul.engine.governor import SHAKY_FLOOR, START, Governor
from pixhaul.engine.lane import Lane
from pixhaul.engine.verdict import judge

CEILING = 64
Curve = Callable[[int], float]


def bent(knee: int, fall: float = 0.0, peak: float = 200.0) -> Curve:
    """Answers per second with so many transfers at once: straight up to the knee, then level or falling."""

    def rate(at_once: int) -> float:
        return peak * at_once / knee if at_once <= knee else peak * max(0.2, 1.0 - fall * (at_once - knee))

    return rate


def seconds_for(lane: Lane, curve: Curve, items: int, seed: int = 1) -> tuple[float, float]:
    """Seconds that a host with this curve needs for the items through the lane, all of them and the second half.

    The host shares itself equally among the transfers: ``done`` is how many pictures each of them would have got.
    """
    chance = random.Random(seed)
    now = done = half = 0.0
    ending: list[tuple[float, int]] = []
    for item in range(items):
        lane.ready.append(item)
    while lane.ready or ending:
        while lane.may_start(now):
            item = lane.ready.pop()
            lane.active[item] = now
            heapq.heappush(ending, (done + chance.uniform(0.7, 1.3), item))
        at, item = heapq.heappop(ending)
        now += (at - done) * len(lane.active) / curve(len(lane.active))
        done = at
        del lane.active[item]
        lane.succeeded(now, 70_000)
        half = now if lane.figures.answers == items // 2 else half
    return now, now - half


@pytest.mark.parametrize("fall", [0.0, 0.02], ids=["level", "falling"])
@pytest.mark.parametrize("knee", [2, 6, 9, 16, 40, 64])
def test_it_ends_within_a_tenth_of_the_best_fixed_setting(knee: int, fall: float) -> None:
    curve, items = bent(knee, fall), 4000
    whole, settled = seconds_for(Lane("h", Governor(CEILING)), curve, items)
    limits = (max(1, knee - 1), knee, min(CEILING, knee + 1))
    best, half = min(seconds_for(Lane("h", Governor(CEILING, fixed=limit)), curve, items) for limit in limits)
    assert settled <= 1.10 * half
    assert whole <= 1.20 * best


def test_it_starts_small_and_never_passes_its_ceiling() -> None:
    lane = Lane("h", Governor(10))
    assert lane.limit == START
    seconds_for(lane, bent(64), 2000)
    assert lane.limit == 10


def test_a_host_with_little_to_do_is_not_given_more() -> None:
    governor = Governor(CEILING)
    for second in range(100):
        governor.succeeded(second, second * 1e5, saturated=False)
    assert governor.limit == START


def grown(limit: int = 16) -> Governor:
    governor, now = Governor(CEILING), 0.0
    while governor.limit < limit:
        now += 0.01
        governor.succeeded(now, now * 1e6, saturated=True)
    return governor


def test_overload_halves_once_for_all_transfers_of_one_moment() -> None:
    governor = grown()
    before = governor.limit
    for _ in range(5):
        governor.overloaded(now=10.0, started=9.0)
    assert governor.limit == before // 2
    governor.overloaded(now=12.0, started=11.0)
    assert governor.limit == before // 4


def test_after_an_overload_it_grows_by_one_in_a_round() -> None:
    governor = grown()
    governor.overloaded(now=10.0, started=9.0)
    low = governor.limit
    for number in range(low):
        governor.succeeded(10.0 + number / 100, 1e6 + number, saturated=True)
    assert governor.limit in (low, low + 1)
    for number in range(200):
        governor.succeeded(11.0 + number / 100, 2e6 + number, saturated=True)
    assert governor.limit > 2 * low


def test_overload_may_go_down_to_a_single_transfer() -> None:
    governor = grown()
    for second in range(10, 30):
        governor.overloaded(now=second, started=second - 0.5)
    assert governor.limit == 1


def test_one_shaky_answer_is_won_back_by_as_many_good_ones() -> None:
    governor = grown()
    before = governor.limit
    governor.shaken(now=10.0, started=9.0)
    assert governor.limit == before // 2
    for number in range(before - before // 2 + 1):
        governor.succeeded(10.0 + number / 100, 1e6 + number, saturated=True)
    assert governor.limit >= before


def test_shaky_answers_leave_half_of_the_start() -> None:
    governor = grown()
    for second in range(10, 30):
        governor.shaken(now=second, started=second - 0.5)
    assert governor.limit == int(SHAKY_FLOOR)


def test_a_fixed_setting_stays_whatever_happens() -> None:
    governor = Governor(7, fixed=7)
    governor.overloaded(now=1.0, started=0.0)
    governor.shaken(now=2.0, started=1.5)
    seconds_for(Lane("h", governor), bent(2, 0.1), 500)
    assert governor.limit == 7


def test_a_new_ceiling_holds_at_once_and_gives_room_later() -> None:
    governor = grown(30)
    governor.set_bounds(8, 0)
    assert governor.limit == 8
    governor.set_bounds(64, 0)
    seconds_for(Lane("h", governor), bent(40), 6000)
    assert governor.limit > 8


@pytest.mark.parametrize("error", [HttpStatusError(503), ConnectionLost()], ids=["overloaded", "shaky"])
def test_the_lane_passes_on_what_an_error_says(error: HttpStatusError | ConnectionLost) -> None:
    lane = Lane("h", Governor(CEILING))
    lane.learn(error, judge(error, 1, RetryPolicy(), 0.0), now=5.0, started=4.0)
    assert lane.limit == START // 2
    assert lane.figures.errors == 1
