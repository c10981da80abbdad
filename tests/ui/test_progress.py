"""The bar of longer pieces of work."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pixhaul.ui.progress import Progress
from pixhaul.ui.theme import Theme
from tests.ui.showing import Show


def test_without_an_end_it_runs_only_while_things_may_move(theme: Theme, show: Show, qtbot: QtBot) -> None:
    bar = Progress(theme)
    show(bar, 300, 40)

    def seen() -> QImage:
        return bar.grab().toImage()

    first = seen()
    qtbot.waitUntil(lambda: seen() != first)
    theme.set_less_motion(True)
    still = seen()
    with pytest.raises(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: seen() != still, timeout=300)


def test_how_far_it_is_stays_as_the_theme_changes(theme: Theme) -> None:
    bar = Progress(theme)
    assert bar.maximum() == 0
    bar.set_percent(40)
    for less in (True, False):
        theme.set_less_motion(less)
        assert (bar.maximum(), bar.value()) == (100, 40)
    bar.set_percent(0)
    assert bar.maximum() == 0
