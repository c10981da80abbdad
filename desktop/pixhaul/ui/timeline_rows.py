"""Where the bars of the timeline stand: a band for each host, a line in it for each transfer side by side. No Qt."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from pixhaul.core.series import Series
from pixhaul.engine.trace import OTHERS, Figure, HostLine, Transfer
from pixhaul.ui.chart_scale import Span

_NAMES_LEAST, _NAMES_MOST = 96, 200
BAND_LEAST = 22.0
"""Height of a band in logical pixels: its name must fit beside it."""
BAND_MOST = 132.0
BAND_GAP = 6.0
_BAR = 9.0
_BAR_GAP = 2.0
MOST_BARS = 1200
"""Bars that are drawn one by one; where there are more, older ones are shown as density."""
_LEAST_BAR = 2.0
"""Width of the narrowest bar in pixels."""
_TOO_NARROW, _ALWAYS_BARS = 3.0, 100
"""Where more than a few bars are narrower than this on average, nobody can tell them apart."""


@dataclass(slots=True)
class Band:
    """One host's part of the timeline. Pixels from the top of all bands."""

    line: HostLine
    top: float
    height: float
    transfers: list[Transfer] = field(default_factory=list)
    """By the second at which they began."""

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def pitch(self) -> float:
        """Pixels from one line of bars to the next."""
        return min(_BAR + _BAR_GAP, (self.height - 2 * _BAR_GAP) / max(1, self.line.places))

    def bar(self, transfer: Transfer, span: Span) -> tuple[float, float, float, float]:
        """Left, top, width and height of a bar, within the span."""
        left = max(span.left, span.x(transfer.start))
        right = min(span.right, max(span.x(transfer.end), left + _LEAST_BAR))
        inset = (self.height - self.pitch * self.line.places) / 2
        gap = min(_BAR_GAP, self.pitch / 4)
        return left, self.top + inset + transfer.place * self.pitch, max(1.0, right - left), self.pitch - gap


def names_width(width: int) -> int:
    """Room for the names beside the bars, in a chart of a width in pixels."""
    return min(_NAMES_MOST, max(_NAMES_LEAST, width // 5))


def bands(lines: Iterable[HostLine], transfers: Iterable[Transfer]) -> list[Band]:
    """A band for each host in the order in which they were met, with its bars."""
    made: dict[str, Band] = {}
    top = 0.0
    for line in lines:
        wanted = line.places * (_BAR + _BAR_GAP) + 2 * _BAR_GAP if line.host != OTHERS else BAND_LEAST
        height = min(BAND_MOST, max(BAND_LEAST, wanted))
        made[line.host] = Band(line, top, height)
        top += height + BAND_GAP
    for transfer in transfers:
        band = made.get(transfer.host)
        if band is not None:
            band.transfers.append(transfer)
    for band in made.values():
        band.transfers.sort(key=lambda transfer: transfer.start)
    return list(made.values())


def height_of(found: list[Band]) -> float:
    """Pixels that all bands take."""
    return found[-1].bottom + BAND_GAP if found else 0.0


def band_at(found: list[Band], y: float) -> int:
    """The band at a height; -1 for none."""
    place = bisect_right(found, y, key=lambda band: band.top) - 1
    return place if place >= 0 and y <= found[place].bottom else -1


def transfer_at(band: Band, span: Span, x: float, y: float) -> int:
    """The bar under a point, with a pixel of goodwill; -1 for none."""
    for place in range(len(band.transfers) - 1, -1, -1):
        left, top, width, height = band.bar(band.transfers[place], span)
        if left - 1 <= x <= left + width + 1 and top - 1 <= y <= top + height + 1:
            return place
    return -1


def single_from(transfers: list[Transfer], whole_from: float, span: Span) -> float:
    """Second from which on bars are drawn one by one; before it there is density only. ``transfers`` by their end."""
    length = sum(transfer.end - transfer.start for transfer in transfers)
    narrow = span.x(span.start + length) - span.left < _TOO_NARROW * len(transfers)
    if narrow and len(transfers) > _ALWAYS_BARS:
        return span.end
    if len(transfers) <= MOST_BARS:
        return whole_from
    return max(whole_from, transfers[-MOST_BARS].end)


def density(series: Series, span: Span, until: float) -> list[tuple[float, float, float, int, int]]:
    """Of each stretch before a second: where it begins and ends, transfers at once, failures, tries that came again."""
    found = []
    for second, row in series.rows(span.start, min(until, span.end)):
        start, end = max(second, span.start), min(second + series.width, until, span.end)
        if end > start:
            busy = row[Figure.BUSY] / series.width
            found.append((start, end, busy, round(row[Figure.FAILED]), round(row[Figure.AGAIN])))
    return found
