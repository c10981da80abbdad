"""The arithmetic of the charts."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.series import Series
from pixhaul.engine.trace import Figure, HostLine, Outcome, Transfer
from pixhaul.ui.chart_scale import Span, at, curve, points, round_up, shown_span, time_ticks
from pixhaul.ui.run_words import tick_text
from pixhaul.ui.timeline_rows import (
    MOST_BARS,
    band_at,
    bands,
    density,
    height_of,
    single_from,
    transfer_at,
)


def series(*rows: tuple[float, Figure, float]) -> Series:
    made = Series(len(Figure), 0.25, 600, whole=True)
    for second, figure, amount in rows:
        made.add(figure, second, amount)
    return made


def transfer(item: int, start: float, end: float, place: int = 0, host: str = "a.test") -> Transfer:
    return Transfer(item, host, place, start, end, Outcome.DONE, 1000)


@pytest.mark.parametrize(
    ("value", "top"),
    [(0, 1), (0.3, 0.3), (0.31, 0.4), (1, 1), (11.8, 15), (53, 60), (99.9, 100), (101, 150), (12_500_000, 15_000_000)],
)
def test_axes_end_at_round_figures(value: float, top: float) -> None:
    assert round_up(value) == pytest.approx(top)


@given(st.floats(1e-3, 1e12))
def test_an_axis_holds_its_curve_and_wastes_less_than_half(value: float) -> None:
    assert value * (1 - 1e-6) <= round_up(value) <= 2 * value


def test_the_span_is_the_whole_run_or_its_last_minute() -> None:
    assert shown_span(0.2, 10, 110, last_minute=False) == Span(0, 1, 10, 110)
    assert shown_span(300, 10, 110, last_minute=False) == Span(0, 300, 10, 110)
    assert shown_span(300, 10, 110, last_minute=True) == Span(240, 300, 10, 110)
    assert shown_span(30, 10, 110, last_minute=True) == Span(0, 30, 10, 110)


def test_pixels_and_seconds_lead_to_each_other() -> None:
    span = Span(240, 300, 100, 700)
    assert span.x(270) == 400
    assert span.second(400) == 270
    assert (span.second(-50), span.second(5000)) == (240, 300)


@given(st.floats(1, 1e6), st.floats(100, 3000))
def test_ticks_are_apart_and_within(length: float, width: float) -> None:
    span = Span(0, length, 0, width)
    places = [span.x(second) for second in time_ticks(span, 72)]
    assert all(later - earlier >= 72 - 1e-6 for earlier, later in pairwise(places))
    assert all(0 <= place <= width + 1e-6 for place in places)


def test_ticks_are_told_as_people_read_times() -> None:
    assert tick_text(5, Span(0, 24, 0, 1)) == "5 s"
    assert tick_text(90, Span(0, 300, 0, 1)) == "1:30"
    assert tick_text(3690, Span(0, 7200, 0, 1)) == "1:01:30"


def test_points_are_rates_over_calm_steps() -> None:
    made = series((0.1, Figure.RECEIVED, 1000), (0.3, Figure.RECEIVED, 500), (0.3, Figure.PICTURES, 1))
    made.add(Figure.FAILED, 0.6, 2)
    found = points(made, Span(0, 2, 0, 800), 2.0)
    assert (found[0].start, found[0].end) == (0.0, 0.5)
    assert found[0].bytes_per_second == 3000
    assert found[0].pictures_per_second == 2
    assert (found[0].failed, found[1].failed) == (0, 2)


def test_the_newest_step_is_drawn_when_enough_of_it_has_passed() -> None:
    made = series(*((second / 4, Figure.RECEIVED, 100) for second in range(9)))
    short = points(made, Span(0, 2.1, 0, 800), 2.1)
    assert len(curve(short)) == len(short) - 1
    assert len(points(made, Span(0, 2.5, 0, 800), 2.5)) == len(curve(points(made, Span(0, 2.5, 0, 800), 2.5)))
    assert at(short, 0.7) == 1
    assert at([], 1) == -1


def test_nothing_is_lost_when_a_long_run_is_drawn_on_few_pixels() -> None:
    made = Series(len(Figure), 0.25, 600, whole=True)
    for second in range(5000):
        made.add(Figure.FAILED, second, 1)
    found = points(made, Span(0, 5000, 0, 300), 5000)
    assert sum(point.failed for point in found) == 5000
    assert len(found) <= 80


def test_bands_hold_their_bars_in_lines_of_their_own() -> None:
    lines = [HostLine("a.test", places=2), HostLine("b.test", places=40)]
    shown = [transfer(1, 0, 4), transfer(2, 1, 3, place=1), transfer(3, 0, 5, place=39, host="b.test")]
    found = bands(lines, shown)
    span = Span(0, 10, 100, 600)
    boxes = [band.bar(one, span) for band in found for one in band.transfers]
    assert [(left, width) for left, _, width, _ in boxes] == [(100, 200), (150, 100), (100, 250)]
    (_, first, _, height), (_, second, _, _), (_, third, _, thin) = boxes
    assert first + height < second, "bars side by side do not touch"
    assert third + thin <= found[1].bottom
    assert height_of(found) > found[1].bottom
    assert [band_at(found, band.top + 1) for band in found] == [0, 1]
    assert band_at(found, found[0].bottom + 1) == -1
    assert transfer_at(found[0], span, 200, second + 1) == 1
    assert transfer_at(found[0], span, 500, second + 1) == -1


def test_a_short_transfer_can_still_be_seen_and_stays_within() -> None:
    band = bands([HostLine("a.test")], [transfer(1, 5, 5.0001)])[0]
    left, _, width, _ = band.bar(band.transfers[0], Span(0, 1000, 0, 500))
    assert (left, width) == (2.5, 2.0)


def test_where_bars_would_be_too_many_or_too_thin_there_is_density() -> None:
    span = Span(0, 10, 0, 600)
    few = [transfer(item, item, item + 1) for item in range(5)]
    assert single_from(few, 0.5, span) == 0.5
    thin = [transfer(item, item / 100, item / 100 + 0.01) for item in range(500)]
    assert single_from(thin, 0.0, span) == span.end
    many = [transfer(item, 0, 1 + item / 1000) for item in range(MOST_BARS + 300)]
    assert single_from(many, 0.0, span) == many[300].end


def test_density_ends_where_bars_begin() -> None:
    made = Series(len(Figure), 0.5, 240, whole=True)
    made.spread(Figure.BUSY, 0, 2, 6)
    made.add(Figure.FAILED, 0.7, 1)
    found = density(made, Span(0, 10, 0, 100), 1.25)
    assert [(start, end, busy) for start, end, busy, _, _ in found] == [(0, 0.5, 3), (0.5, 1.0, 3), (1.0, 1.25, 3)]
    assert [failed for *_, failed, _ in found] == [0, 1, 0]
