"""What a title gives up where it has no room."""

import pytest
from PySide6.QtGui import QFontMetrics

from pixhaul.ui.list_painter import shortened
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
