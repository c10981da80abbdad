"""What every test of a widget needs: the theme on the one QApplication, and an active window to put a part in."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.ui.theme import Theme
from tests.bare import bare
from tests.ui.destination import make_bar
from tests.ui.open_grid import drawn_store, open_grid, thumbnail_cache
from tests.ui.preferring import preferences
from tests.ui.showing import Show
from tests.ui.viewing import open_at, pictures, viewer_desk

__all__ = [
    "Show",
    "drawn_store",
    "make_bar",
    "open_at",
    "open_grid",
    "painted",
    "pictures",
    "preferences",
    "show",
    "theme",
    "thumbnail_cache",
    "viewer_desk",
]


def painted(part: QWidget) -> QImage:
    """What a part paints, in full colours whatever the depth of the test's display."""
    image = QImage(part.size(), QImage.Format.Format_ARGB32)
    part.render(image)
    return image


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme, taken off the application again afterwards."""
    made = Theme(qapp, "light")
    yield made
    bare(qapp)
    made.deleteLater()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show a part in a window of its own, as the main window would: without margins."""
    windows: list[QWidget] = []

    def put(part: QWidget, width: int, height: int) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield put
    windows.clear()
