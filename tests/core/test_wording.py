import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core import wording


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1.0 kB"),
        (9_949, "9.9 kB"),
        (9_950, "10 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (3_100_000, "3.1 MB"),
        (120_000_000_000, "120 GB"),
        (5e15, "5.0 PB"),
        (5e18, "5000 PB"),
    ],
)
def test_size(count: float, text: str) -> None:
    assert wording.size(count) == text


@pytest.mark.parametrize(
    ("speed", "text"),
    [(0, "0 kB/s"), (1_499, "1 kB/s"), (999_949, "1000 kB/s"), (999_950, "1.0 MB/s"), (11_840_000, "11.8 MB/s")],
)
def test_rate(speed: float, text: str) -> None:
    assert wording.rate(speed) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0:00.0"),
        (0.3, "0:00.3"),
        (23.19, "0:23.1"),
        (59.99, "0:59.9"),
        (60, "1:00.0"),
        (723.4, "12:03.4"),
        (3599.99, "59:59.9"),
        (3723.4, "1:02:03.4"),
    ],
)
def test_clock(seconds: float, text: str) -> None:
    assert wording.clock(seconds) == text


@given(st.integers(0, 10**6))
def test_clock_shows_every_tenth(tenths: int) -> None:
    parts = wording.clock(tenths / 10).split(":")
    value = 0.0
    for part in parts:
        value = value * 60 + float(part)
    assert round(value * 10) == tenths


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "about 1 s"),
        (14.4, "about 14 s"),
        (89.4, "about 89 s"),
        (89.9, "about 90 s"),
        (90, "about 2 min"),
        (3_569, "about 59 min"),
        (3_571, "about 1 h 0 min"),
        (4_800, "about 1 h 20 min"),
    ],
)
def test_about(seconds: float, text: str) -> None:
    assert wording.about(seconds) == text


def test_counts() -> None:
    assert wording.count(1_284) == "1,284"
    assert wording.plural(1, "picture", "pictures") == "1 picture"
    assert wording.plural(0, "picture", "pictures") == "0 pictures"
    assert wording.plural(1_284, "picture", "pictures") == "1,284 pictures"
