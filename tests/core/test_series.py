"""Sums over time in a bounded number of rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.series import Series


def rows(series: Series) -> list[tuple[float, tuple[float, ...]]]:
    return list(series.rows(0, 1e9))


def test_what_falls_into_a_row_is_added_up() -> None:
    series = Series(2, 1.0, 10, whole=True)
    series.add(0, 0.2, 3)
    series.add(0, 0.9, 4)
    series.add(1, 2.0, 5)
    assert rows(series) == [(0.0, (7, 0)), (1.0, (0, 0)), (2.0, (0, 5))]


def test_a_whole_series_makes_its_rows_longer_and_loses_nothing() -> None:
    series = Series(1, 0.5, 4, whole=True)
    for second in range(9):
        series.add(0, second, 1)
    assert len(series) <= 4
    assert series.width == 4.0
    assert rows(series) == [(0.0, (4,)), (4.0, (4,)), (8.0, (1,))]


def test_a_recent_series_keeps_the_last_rows_and_leaves_late_news_of_older_ones_out() -> None:
    series = Series(1, 1.0, 4, whole=False)
    for second in range(10):
        series.add(0, second, second)
    series.add(0, 2, 100)
    assert series.begins == 6.0
    assert rows(series) == [(6.0, (6,)), (7.0, (7,)), (8.0, (8,)), (9.0, (9,))]
    series.add(0, 5000, 1)
    assert rows(series) == [(4997.0, (0,)), (4998.0, (0,)), (4999.0, (0,)), (5000.0, (1,))]


def test_what_came_evenly_is_spread_by_time() -> None:
    series = Series(1, 1.0, 10, whole=True)
    series.spread(0, 0.5, 2.5, 8)
    assert [row[0] for _, row in rows(series)] == pytest.approx([2, 4, 2])
    series.spread(0, 2.5, 2.5, 1)
    assert [row[0] for _, row in rows(series)] == pytest.approx([2, 4, 3])


def test_only_rows_that_touch_the_time_are_given() -> None:
    series = Series(1, 1.0, 10, whole=True)
    for second in range(6):
        series.add(0, second, second)
    assert [second for second, _ in series.rows(2.5, 4.0)] == [2.0, 3.0, 4.0]


@given(
    st.lists(st.tuples(st.floats(0, 1e5), st.floats(0, 100), st.integers(0, 1000)), max_size=40),
    st.sampled_from([2, 6, 64]),
)
def test_nothing_is_lost_and_memory_is_bounded(parts: list[tuple[float, float, int]], count: int) -> None:
    series = Series(1, 0.25, count, whole=True)
    for start, length, amount in parts:
        series.spread(0, start, start + length, amount)
        assert len(series) <= count
    total = sum(amount for _, _, amount in parts)
    assert sum(row[0] for _, row in rows(series)) == pytest.approx(total, abs=1e-6)
