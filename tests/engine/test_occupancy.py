"""How many transfers keep this computer busy, and that those that wait for their server keep nobody waiting."""

from pixhaul.core.control import Gate, TransferControl
from pixhaul.engine.governor import START, Governor
from pixhaul.engine.lane import Lane
from pixhaul.engine.occupancy import SLOW, SLOW_AT_LEAST, Occupancy
from pixhaul.engine.running import SPARE_AFTER, Running
from pixhaul.engine.schedule import Schedule
from tests.engine.engine_parts import Bench, Clock, urls

QUICK = 0.005
"""Seconds of a picture from next door, four fifths of it computing."""


def weighed(worked: float, seated: float, seats: int = 2) -> Occupancy:
    occupancy = Occupancy()
    for _ in range(100):
        occupancy.weigh(worked, seated, seats)
    return occupancy


def lane_of_quick(clock: Clock, waiting: int = 20, fixed: int = 0) -> Lane:
    lane = Lane("next.door", Governor(100, fixed=fixed))
    lane.occupancy = weighed(QUICK, 0.8 * QUICK)
    for item in range(waiting):
        lane.ready.append(item)
    return lane


def start(lane: Lane, now: float) -> int:
    """Start all that may; how many."""
    count = 0
    while lane.may_start(now):
        lane.active[lane.ready.pop()] = now
        count += 1
    return count


def test_transfers_that_mostly_compute_are_no_more_than_there_are_seats() -> None:
    assert weighed(QUICK, 0.8 * QUICK).useful == 2
    assert weighed(QUICK, 0.8 * QUICK, seats=4).useful == 5


def test_a_wait_for_the_server_makes_room_for_others_meanwhile() -> None:
    assert [weighed(worked, 0.003).useful for worked in (0.00399, 0.00401, 0.0139, 0.0141, 0.3001)] == [
        2,
        3,
        12,
        13,
        299,
    ]


def test_the_last_answers_decide() -> None:
    occupancy = weighed(QUICK, 0.8 * QUICK)
    occupancy.weigh(1.0, 0.004, 2)
    assert occupancy.useful is not None
    assert occupancy.useful > 40
    for _ in range(100):
        occupancy.weigh(QUICK, 0.8 * QUICK, 2)
    assert occupancy.useful == 2


def test_nothing_is_known_before_the_first_answer_nor_of_one_that_has_computed_nothing() -> None:
    occupancy = Occupancy()
    assert occupancy.useful is None
    occupancy.weigh(0.0, 0.0, 2)
    assert occupancy.useful is None


def test_slow_is_many_times_the_usual_and_never_a_moment() -> None:
    assert weighed(QUICK, 0.8 * QUICK).slow_after == SLOW_AT_LEAST
    assert abs(weighed(0.4, 0.004).slow_after - SLOW * 0.4) < 1e-9


# ---- in a lane


def test_a_lane_starts_no_more_than_keep_this_computer_busy() -> None:
    clock = Clock()
    lane = lane_of_quick(clock)
    assert start(lane, clock.now) == 2
    del lane.active[0]
    assert start(lane, clock.now) == 1


def test_those_that_wait_for_their_server_count_for_the_host_alone() -> None:
    clock = Clock()
    lane = lane_of_quick(clock)
    started = []
    for _ in range(5):
        started.append(start(lane, clock.now))
        clock.now += SLOW_AT_LEAST
    assert started == [2, 2, 2, 0, 0]
    assert len(lane.active) == START


def test_those_that_bring_nothing_keep_nobody_busy() -> None:
    """Pictures may be so large that it takes long until one is called slow."""
    clock = Clock()
    lane = lane_of_quick(clock)
    lane.occupancy = weighed(6.0, 6.0)
    assert start(lane, clock.now) == 2
    clock.now += SPARE_AFTER
    assert start(lane, clock.now) == 0
    lane.stalled = 2
    assert start(lane, clock.now) == 2


def test_the_users_own_number_goes_unbounded() -> None:
    clock = Clock()
    assert start(lane_of_quick(clock, fixed=16), clock.now) == 16


def test_a_host_that_this_computer_holds_up_is_not_judged() -> None:
    clock = Clock()
    lane = lane_of_quick(clock, waiting=2000)
    for _ in range(500):
        start(lane, clock.now)
        clock.now += QUICK
        del lane.active[next(iter(lane.active))]
        lane.succeeded(clock.now, 70_000)
    assert lane.governor.limit == START


# ---- in a schedule


def test_a_crowded_lane_is_woken_when_its_transfers_have_become_slow() -> None:
    clock = Clock()
    schedule = Schedule(clock, lambda _host: lane_of_quick(clock))
    lane = schedule.lane("next.door")
    schedule.consider(lane)
    while (turn := schedule.next_lane()) is not None:
        turn.active[turn.ready.pop()] = clock.now
        schedule.consider(turn)
        clock.now += 0.001
    assert len(lane.active) == 2
    due = schedule.seconds_until_due()
    assert due is not None
    assert abs(due - (SLOW_AT_LEAST - 0.002)) < 1e-9
    clock.now += due
    assert list(schedule.wake()) == []
    assert schedule.next_lane() is lane


def test_a_near_time_is_not_forgotten_for_a_far_one() -> None:
    clock = Clock()
    schedule = Schedule(clock, lambda _host: lane_of_quick(clock))
    lane = schedule.lane("next.door")
    lane.not_before = clock.now + 30.0
    schedule.consider(lane)
    schedule.reset()
    while (turn := schedule.next_lane()) is not None:
        turn.active[turn.ready.pop()] = clock.now
        schedule.consider(turn)
    due = schedule.seconds_until_due()
    assert due is not None
    assert due <= SLOW_AT_LEAST


# ---- in an engine


def test_what_a_transfer_took_comes_from_its_control() -> None:
    control = TransferControl(Gate())
    lane = Lane("a.test", Governor(100))
    control.worked, control.seated = 0.1, 0.05
    Running(1, 1, control, lane, 0.0).succeeded(1.0, 70_000)
    assert lane.occupancy.useful == int(control.gate.seats.number * 2.5)
    assert lane.figures.answers == 1


def test_two_that_hardly_move_do_not_hold_up_the_rest_of_their_host() -> None:
    bench = Bench(urls(40), jobs=32)
    bench.engine.start()
    slow, waits = {10, 11}, []
    for _ in range(100):
        quick = [one for one in bench.tries if one.item not in slow]
        if quick:
            bench.clock.now += QUICK
            quick[0].control.worked, quick[0].control.seated = QUICK, 0.8 * QUICK
            bench.succeed(quick[0].item)
        elif len(bench.settled) < 38:
            due = bench.engine.pump()
            assert due is not None
            waits.append(due)
            bench.clock.now += due
            bench.engine.pump()
    assert sorted(bench.asked) == [10, 11]
    assert len(bench.settled) == 38
    assert 0.0 < sum(waits) <= SLOW_AT_LEAST
