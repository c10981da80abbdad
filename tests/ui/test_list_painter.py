"""What a title gives up where it has no room."""

import pytest
from PySide6.QtGui import QFontMetrics

from pixhaul.ui.list_painter import ordered, shortened
from pixhaul.ui.theme import Theme


@pytest.mark.parametrize(
    ("title", "begins", "ends"),
    [
        ("images.shop.example, 23 Nov 14:02", "images", "… 23 Nov 14:02"),
        ("catalogue-of-chairs-and-tables-summer.csv", "cata", "mer.csv"),
        ("Chairs, tables, and everything else that stands in the garden", "Chairs", "garden"),
    ],
)
def test_lists_that_begin_alike_differ_at_their_ends(theme: Theme, title: str, begins: str, ends: str) -> None:
    metrics = QFontMetrics(theme.font())
    assert shortened(title, metrics, 1000) == title
    short = shortened(title, metrics, 160)
    assert short.startswith(begins)
    assert short.endswith(ends)
    assert metrics.horizontalAdvance(short) <= 160


@pytest.mark.parametrize(
    ("title", "short", "shown"),
    [
        ("a.example, ٢٣ نوفمبر", "a.example, ٢٣ نوفمبر", "\u200f\u2068a.example,\u2069 ٢٣ نوفمبر"),
        ("127.0.0.1, ١٤:٣٦ (٢)", "127… ١٤:٣٦ (٢)", "\u200f\u2068127…\u2069 ١٤:٣٦ (٢)"),
        ("a.example, ٢٣ نوفمبر ١٤:٣٦ (٢)", "a.ex… ١٤:٣٦ (٢)", "\u200f\u2068a.ex…\u2069 ١٤:٣٦ (٢)"),
        ("Chairs, tables", "Chairs, tables", "Chairs, tables"),
        ("a.example, 23 Nov", "a… 23 Nov", "a… 23 Nov"),
        ("كراسي", "كراسي", "كراسي"),
    ],
)
def test_in_arabic_the_name_comes_first_and_the_time_behind_it(title: str, short: str, shown: str) -> None:
    assert ordered(title, short) == shown
