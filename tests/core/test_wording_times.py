"""The total time and the factor as the bottom bar says them."""

import pytest

from pixhaul.core import wording


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0.0 s"), (3.4, "3.4 s"), (3.49, "3.4 s"), (59.99, "59.9 s"), (60, "1:00.0"), (62.34, "1:02.3")],
)
def test_total_time(seconds: float, text: str) -> None:
    assert wording.total_time(seconds) == text


@pytest.mark.parametrize(("factor", "text"), [(4.6, "4.6 ×"), (4.69, "4.6 ×"), (99.99, "99.9 ×"), (123.4, "123 ×")])
def test_times(factor: float, text: str) -> None:
    assert wording.times(factor) == text
