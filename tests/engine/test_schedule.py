"""Whose turn it is, and when."""

from pixhaul.engine.governor import Governor
from pixhaul.engine.lane import Lane
from pixhaul.engine.schedule import Schedule
from tests.engine.engine_parts import Clock


def schedule_of(limit: int = 100, **hosts: int) -> tuple[Schedule, Clock]:
    """Hosts with so many items each; ids are counted through."""
    clock = Clock()
    schedule = Schedule(clock, lambda host: Lane(host, Governor(limit, fixed=limit)))
    item = 0
    for host, count in hosts.items():
        for _ in range(count):
            schedule.lane(host).ready.append(item)
            item += 1
        schedule.consider(schedule.lane(host))
    return schedule, clock


def take(schedule: Schedule, count: int) -> list[str]:
    """Hosts in the order in which their items are started."""
    order = []
    for _ in range(count):
        lane = schedule.next_lane()
        if lane is None:
            break
        lane.active[lane.ready.pop()] = 0.0
        order.append(lane.host)
        schedule.consider(lane)
    return order


def alive(_item: int, _lane: Lane) -> bool:
    return True


def nobody(_item: int, _lane: Lane) -> bool:
    return False


def test_hosts_take_turns_however_long_their_queues() -> None:
    schedule, _ = schedule_of(a=1000, b=3, c=2)
    assert take(schedule, 8) == ["a", "b", "c", "a", "b", "c", "a", "b"]
    assert take(schedule, 3) == ["a", "a", "a"]


def test_a_full_lane_leaves_the_rotation_and_comes_back() -> None:
    schedule, _ = schedule_of(limit=1, a=3, b=3)
    assert take(schedule, 9) == ["a", "b"]
    lane = schedule.lane("a")
    lane.active.clear()
    schedule.consider(lane)
    assert take(schedule, 9) == ["a"]


def test_a_resting_lane_is_woken_at_its_time_and_once() -> None:
    schedule, clock = schedule_of(a=2)
    lane = schedule.lane("a")
    lane.not_before = clock.now + 5
    assert take(schedule, 1) == []
    schedule.consider(lane)
    schedule.consider(lane)
    assert schedule.seconds_until_due() == 5
    clock.now += 4.9
    assert list(schedule.wake()) == []
    assert take(schedule, 1) == []
    clock.now += 0.2
    assert list(schedule.wake()) == []
    assert take(schedule, 1) == ["a"]
    assert schedule.seconds_until_due() is None


def test_items_come_back_at_their_time_in_its_order() -> None:
    schedule, clock = schedule_of()
    schedule.later(clock.now + 3, 30)
    schedule.later(clock.now + 1, 10)
    schedule.later(clock.now + 2, 20)
    assert schedule.seconds_until_due() == 1
    clock.now += 2.5
    assert list(schedule.wake()) == [10, 20]
    assert not schedule.is_later(10)
    assert schedule.is_later(30)


def test_a_recalled_item_does_not_come_back() -> None:
    schedule, clock = schedule_of()
    schedule.later(clock.now + 1, 10)
    schedule.recall(10)
    assert schedule.idle(alive)
    clock.now += 5
    assert list(schedule.wake()) == []


def test_a_new_time_replaces_the_old_one() -> None:
    schedule, clock = schedule_of()
    schedule.later(clock.now + 1, 10)
    schedule.later(clock.now + 5, 10)
    clock.now += 2
    assert list(schedule.wake()) == []
    assert not schedule.idle(alive)
    clock.now += 4
    assert list(schedule.wake()) == [10]


def test_a_host_held_by_hand_waits_and_goes_on() -> None:
    schedule, _ = schedule_of(a=2, b=1)
    schedule.hold("a", True)
    assert take(schedule, 9) == ["b"]
    assert not schedule.idle(alive)
    schedule.hold("a", False)
    assert take(schedule, 9) == ["a", "a"]
    assert schedule.idle(alive)


def test_idle_when_those_who_wait_have_ended_otherwise() -> None:
    schedule, clock = schedule_of(a=2, b=2)
    schedule.hold("b", True)
    lane = schedule.lane("a")
    lane.not_before = clock.now + 60
    assert take(schedule, 9) == []
    assert not schedule.idle(alive)
    assert schedule.idle(nobody)


def test_reset_touches_the_named_hosts_only() -> None:
    schedule, clock = schedule_of(a=1, b=1)
    for host in ("a", "b"):
        schedule.lane(host).not_before = clock.now + 60
    schedule.reset(["b"])
    assert take(schedule, 9) == ["b"]
    schedule.reset()
    assert take(schedule, 9) == ["a"]


def test_clear_forgets_everything() -> None:
    schedule, clock = schedule_of(a=3)
    schedule.later(clock.now + 1, 9)
    schedule.clear()
    assert take(schedule, 9) == []
    assert schedule.idle(alive)
    clock.now += 9
    assert list(schedule.wake()) == []


def test_very_many_who_have_ended_otherwise_are_taken_out_a_few_at_a_time() -> None:
    schedule, clock = schedule_of(a=5_000)
    lane = schedule.lane("a")
    lane.not_before = clock.now + 60
    assert take(schedule, 9) == []
    rounds = 0
    while not schedule.idle(nobody):
        assert schedule.seconds_until_due() == 0.0
        assert list(schedule.wake()) == []
        rounds += 1
    assert rounds >= 3
    assert not lane.ready
