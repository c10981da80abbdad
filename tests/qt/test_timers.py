"""How long a timer is set to."""

import pytest

from pixhaul.qt.timers import milliseconds


@pytest.mark.parametrize(("seconds", "wanted"), [(0.0, 0), (0.0004, 1), (0.9, 900), (1.0001, 1001)])
def test_a_timer_never_comes_before_its_time(seconds: float, wanted: int) -> None:
    assert milliseconds(seconds) == wanted
