"""Places that nobody waits for: offered within every limit, and taken back before anything new starts."""

from collections.abc import Callable

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import HttpStatusError
from pixhaul.core.options import RetryPolicy
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.governor import Governor
from pixhaul.engine.lane import Lane
from pixhaul.engine.running import Running
from pixhaul.engine.spare import LEAST_LEFT, LOOK_AGAIN, MOST_FOR_ONE, Spare
from tests.engine.engine_parts import Bench


def lane_of(limit: int) -> Lane:
    return Lane("a.example", Governor(limit, fixed=limit))


def running(lane: Lane, item: int, left: int) -> Running:
    control = TransferControl(Gate())
    control.total, control.received = left + 100, 100
    lane.active[item] = 0.0
    return Running(item, item, control, lane, 0.0)


def considered(_lane: Lane) -> None:
    """Nobody asks."""


def taken_back(spare: Spare, told: Callable[[Lane], None] = considered) -> None:
    spare.take_back(told, RetryPolicy(), 0.0)


def test_the_largest_rest_gets_what_its_host_has_left() -> None:
    lane, spare = lane_of(4), Spare()
    large, small = running(lane, 1, 9 * LEAST_LEFT), running(lane, 2, LEAST_LEFT - 1)
    spare.offer([small, large], 60)
    assert (large.control.helpers.offered, small.control.helpers.offered) == (2, 0)
    assert lane.helpers == 2


def test_places_are_shared_evenly_and_no_file_gets_too_many() -> None:
    lane, spare = lane_of(64), Spare()
    some = [running(lane, number, 9 * LEAST_LEFT) for number in range(3)]
    spare.offer(some, 7)
    assert [one.control.helpers.offered for one in some] == [3, 2, 2]
    alone, lonely = Spare(), lane_of(64)
    one = running(lonely, 1, 9 * LEAST_LEFT)
    alone.offer([one], 60)
    assert one.control.helpers.offered == MOST_FOR_ONE


def test_what_is_offered_counts_against_the_host_until_it_is_taken_back() -> None:
    lane, spare = lane_of(3), Spare()
    one = running(lane, 1, 9 * LEAST_LEFT)
    spare.offer([one], 60)
    lane.ready.append(7)
    assert not lane.may_start(0.0)
    assert one.control.helpers.begin()
    told: list[Lane] = []
    taken_back(spare, told.append)
    assert (spare.used, lane.helpers, told) == (1, 1, [lane])
    assert lane.may_start(0.0)
    assert not one.control.helpers.begin()
    one.control.helpers.end()
    taken_back(spare, told.append)
    assert (spare.used, lane.helpers) == (0, 0)


def test_one_that_comes_free_is_looked_for_while_one_is_used_and_nothing_is_paused() -> None:
    lane, spare = lane_of(3), Spare()
    one = running(lane, 1, 9 * LEAST_LEFT)
    spare.offer([one], 60)
    assert spare.next_look > 1.0
    assert one.control.helpers.begin()
    taken_back(spare)
    assert spare.next_look == LOOK_AGAIN
    one.control.gate.close()
    assert spare.next_look > 1.0
    one.control.gate.open()
    one.control.helpers.end()
    taken_back(spare)
    assert spare.next_look > 1.0


def test_nothing_for_a_host_that_others_wait_for_or_that_has_one_place() -> None:
    waiting, single, spare = lane_of(8), lane_of(1), Spare()
    waiting.ready.append(7)
    some = [running(waiting, 1, 9 * LEAST_LEFT), running(single, 2, 9 * LEAST_LEFT)]
    spare.offer(some, 60)
    assert [one.control.helpers.offered for one in some] == [0, 0]


def test_a_host_whose_parts_were_of_no_use_is_left_alone() -> None:
    lane, spare = lane_of(8), Spare()
    one = running(lane, 1, 9 * LEAST_LEFT)
    spare.offer([one], 60)
    one.control.helpers.refused = True
    taken_back(spare)
    spare.offer([one], 60)
    assert lane.undivided
    assert one.control.helpers.offered == 0


def test_the_engine_offers_free_places_and_takes_them_back_for_new_entries() -> None:
    bench = Bench(["http://a.example/1"], jobs=3, per_host=3)
    bench.engine.start()
    control = bench.tries[0].control
    control.total = 9 * LEAST_LEFT
    bench.engine.pump()
    assert control.helpers.offered == 2
    assert control.helpers.begin()
    bench.engine.enqueue(bench.add([f"http://a.example/{number}" for number in range(2, 6)]))
    bench.engine.pump()
    assert len(bench.tries) == 2  # with the helper that makes three connections
    assert control.helpers.offered == 0
    control.helpers.end()
    bench.engine.pump()
    assert len(bench.tries) == 3


def test_stalled_transfers_leave_no_place_for_parts() -> None:
    lane, spare = lane_of(2), Spare()
    some = [running(lane, 1, 9 * LEAST_LEFT), running(lane, 2, 9 * LEAST_LEFT)]
    lane.stalled = 1
    spare.offer(some, 60)
    assert [one.control.helpers.offered for one in some] == [0, 0]


def divided(*, per_host: int = 3) -> tuple[Bench, TransferControl]:
    """One transfer at work with one helper."""
    bench = Bench(["http://a.example/1"], jobs=3, per_host=per_host)
    bench.engine.start()
    control = bench.tries[0].control
    control.total = 9 * LEAST_LEFT
    bench.engine.pump()
    assert control.helpers.begin()
    return bench, control


@pytest.mark.parametrize(("asked", "after"), [(7.0, 7.0), (None, 0.5)])
def test_a_host_that_wants_time_when_asked_for_a_part_is_let_alone_as_a_whole(
    asked: float | None, after: float
) -> None:
    bench, control = divided()
    control.helpers.send_away(HttpStatusError(429, retry_after=asked))
    control.helpers.end()
    bench.engine.enqueue(bench.add(["http://a.example/2", "http://b.example/3"]))
    bench.engine.pump()
    assert bench.asked == [0, 2]  # the other host's begins, and what is under way goes on
    assert not control.cancelled
    bench.wait(after - 0.4)
    assert bench.asked == [0, 2]
    bench.wait(0.5)
    assert bench.asked == [0, 2, 1]
    assert bench.state(0) is DownloadStatus.ACTIVE


def test_what_a_part_was_told_is_heard_also_when_its_transfer_ends_before_anybody_looks() -> None:
    bench, control = divided()
    control.helpers.send_away(HttpStatusError(503, retry_after=7.0))
    control.helpers.end()
    bench.engine.enqueue(bench.add(["http://a.example/2"]))
    bench.succeed(0)
    assert bench.asked == []
    bench.wait(7.1)
    assert bench.asked == [1]


def test_a_part_that_was_told_to_wait_for_a_day_counts_as_a_picture_told_so() -> None:
    bench, control = divided()
    control.helpers.send_away(HttpStatusError(429, retry_after=86400.0))
    control.helpers.end()
    bench.engine.enqueue(bench.add(["http://a.example/2"]))
    bench.engine.pump()
    assert bench.asked == [0, 1]
    assert bench.engine.schedule.lane("a.example").until_text
