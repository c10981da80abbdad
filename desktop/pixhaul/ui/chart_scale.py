"""The arithmetic of charts: seconds to pixels, round figures for axes, sums to rates. Pure functions, no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from pixhaul.core.series import Series
from pixhaul.engine.trace import Figure

_TIME_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400)
_POINT_WIDTH = 4.0
"""Pixels between two points of a curve, at least."""
_CALM = (0.5, 1.0)
"""Shortest steps in seconds, of a run that has just begun and of a longer one: finer ones would only show into which
sample a picture fell."""
_CALM_POINTS = 20
_ROUND = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
LAST_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the run, and the pixels it is drawn on. Time runs from left to right, whichever way the text does:
    a chart is read like a number line, and clocks and figures run that way in every script.
    """

    start: float
    end: float
    left: float
    right: float

    def x(self, second: float) -> float:
        """The pixel of a second."""
        return self.left + (second - self.start) / (self.end - self.start) * (self.right - self.left)

    def second(self, x: float) -> float:
        """The second under a pixel, within the span."""
        share = (x - self.left) / max(1.0, self.right - self.left)
        return self.start + min(1.0, max(0.0, share)) * (self.end - self.start)


@dataclass(frozen=True, slots=True)
class Point:
    """What happened in one step of a curve."""

    start: float
    end: float
    bytes_per_second: float
    pictures_per_second: float
    failed: int
    again: int
    side_by_side: float
    """Transfers at once, on average."""

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def shown_span(seconds: float, left: float, right: float, *, last_minute: bool) -> Span:
    """The whole run, or its last minute; never less than a second."""
    end = max(1.0, seconds)
    start = max(0.0, end - LAST_MINUTE) if last_minute else 0.0
    return Span(start, end, left, max(left + 1.0, right))


def points(series: Series, span: Span, now: float) -> list[Point]:
    """The figures of a span as rates, in steps that are a few pixels wide. ``now`` is where the run has got to."""
    length = span.end - span.start
    wide_enough = length * _POINT_WIDTH / max(1.0, span.right - span.left)
    calm = min(_CALM[1], max(_CALM[0], length / _CALM_POINTS))
    joined = max(1, round(max(wide_enough, calm) / series.width))
    step = joined * series.width
    sums: dict[int, list[float]] = {}
    for second, row in series.rows(span.start, span.end):
        sums.setdefault(int((second + series.width / 2) / step), [0.0] * len(row))
        kept = sums[int((second + series.width / 2) / step)]
        for figure, amount in enumerate(row):
            kept[figure] += amount
    return [_point(number * step, min((number + 1) * step, now), row) for number, row in sums.items()]


def _point(start: float, end: float, row: list[float]) -> Point:
    length = max(0.05, end - start)
    return Point(
        start=start,
        end=max(start, end),
        bytes_per_second=row[Figure.RECEIVED] / length,
        pictures_per_second=row[Figure.PICTURES] / length,
        failed=round(row[Figure.FAILED]),
        again=round(row[Figure.AGAIN]),
        side_by_side=row[Figure.BUSY] / length,
    )


def curve(found: list[Point]) -> list[Point]:
    """Without the newest step while too little of it has passed to tell a rate."""
    if len(found) > 2 and found[-1].end - found[-1].start < 0.6 * (found[-2].end - found[-2].start):
        return found[:-1]
    return found


def at(found: list[Point], second: float) -> int:
    """Place of the step that a second falls into, or of the nearest; -1 for none."""
    if not found:
        return -1
    return min(range(len(found)), key=lambda place: abs(found[place].middle - second))


def round_up(value: float) -> float:
    """The next round figure, the top of an axis: one of :data:`_ROUND` times a power of ten."""
    if value <= 0:
        return 1.0
    power = 10.0 ** len(str(int(value))) / 10 if value >= 1 else 1.0
    while value < power:
        power /= 10
    return next(step * power for step in _ROUND if step * power >= value * (1 - 1e-9))


def time_ticks(span: Span, apart: float) -> Iterator[float]:
    """Round seconds within the span, at least ``apart`` pixels from each other."""
    least = apart * (span.end - span.start) / max(1.0, span.right - span.left)
    step = next((step for step in _TIME_STEPS if step >= least), 86400 * -(-least // 86400))
    second = -(-span.start // step) * step
    while second <= span.end:
        yield second
        second += step
