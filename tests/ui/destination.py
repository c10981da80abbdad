"""A destination bar in a window of its own, and its parts."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from pixhaul.naming import template as templates
from pixhaul.naming.destination import Verdict, verdict
from pixhaul.ui.choices import ComboBox
from pixhaul.ui.controls import ElidedLabel
from pixhaul.ui.destination_bar import DestinationBar
from pixhaul.ui.theme import Theme
from tests.patient import PATIENCE_MS
from tests.ui.showing import Show

MakeBar = Callable[..., DestinationBar]
"""Makes a bar: ``make_bar(check, width)``, the width in pixels; by default the true check, and room enough."""


def preview(template: str) -> str:
    return templates.example(
        templates.NameTemplate.parse(template), date(2024, 5, 6), url="https://example.org/cat.png"
    )


@pytest.fixture
def make_bar(theme: Theme, show: Show, tmp_path: Path) -> Iterator[MakeBar]:
    """Make bars and show them; nothing they began is left over in the end."""
    pool = QThreadPool()

    def build(check: Callable[[Path], Verdict] = verdict, width: int = 1360) -> DestinationBar:
        bar = DestinationBar(theme, check, preview, pool, tmp_path / "Pixhaul")
        show(bar, width, 80)
        return bar

    yield build
    assert pool.waitForDone(PATIENCE_MS)


def names(bar: DestinationBar) -> ComboBox:
    return bar.findChildren(ComboBox)[0]


def example(bar: DestinationBar) -> ElidedLabel:
    found = bar.findChild(ElidedLabel, "nameExample")
    assert found is not None
    return found
