"""Capacity, feed and meter."""

import resource

import pytest

from pixhaul.engine import capacity
from pixhaul.engine.capacity import AUTOMATIC_TRANSFERS, decoders_at_once, transfers_at_once
from pixhaul.engine.feed import Feed
from pixhaul.engine.meter import WINDOW, Meter


@pytest.mark.parametrize(("handles", "expected"), [(10_000, AUTOMATIC_TRANSFERS), (64, 8), (43, 1), (10, 1)])
def test_row_72_the_limit_of_open_files_bounds_the_transfers(handles: int, expected: int) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (handles, hard))
    try:
        assert transfers_at_once() == expected
        assert transfers_at_once(200) == (200 if handles == 10_000 else expected)
        assert transfers_at_once(1) == 1
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_without_a_limit_of_open_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capacity, "_open_file_limit", lambda: None)
    assert transfers_at_once(200) == 200
    assert decoders_at_once() >= 1


def test_a_feed_is_read_only_as_far_as_it_is_asked_for() -> None:
    feed = Feed()
    assert Feed().empty
    read: list[int] = []

    def numbers(start: int) -> object:
        for number in range(start, start + 5):
            read.append(number)
            yield number

    feed.add(numbers(0))  # type: ignore[arg-type]
    feed.add(numbers(10))  # type: ignore[arg-type]
    assert feed.take(3) == [0, 1, 2]
    assert read == [0, 1, 2]
    assert [feed.empty, feed.take(100)] == [False, [3, 4, 10, 11, 12, 13, 14]]
    assert feed.empty
    feed.add([1, 2])
    feed.clear()
    assert feed.take(5) == []


def test_a_meter_averages_over_its_window() -> None:
    meter = Meter()
    assert meter.bytes_per_second == 0.0
    for second in range(20):
        meter.sample(float(second), second * 1000.0, second)
    assert meter.bytes_per_second == 1000.0
    assert meter.items_per_second == 1.0
    for second in range(20, 20 + int(WINDOW) + 1):
        meter.sample(float(second), 19_000.0, 19)
    assert meter.bytes_per_second == 0.0
    meter.reset()
    assert meter.items_per_second == 0.0


def test_a_meter_never_runs_backwards() -> None:
    meter = Meter()
    meter.sample(0.0, 5000, 5)
    meter.sample(1.0, 1000, 4)
    assert meter.bytes_per_second == 0.0
    assert meter.items_per_second == 0.0


def test_the_time_left() -> None:
    meter = Meter()
    assert meter.seconds_left(0, 10, 5.0) is None
    assert meter.seconds_left(10, 10, 5.0) is None
    assert meter.seconds_left(5, 10, 5.0) == 5.0
    meter.sample(0.0, 0, 0)
    meter.sample(1.0, 0, 3)
    assert meter.seconds_left(5, 10, 5.0) == 2.5
