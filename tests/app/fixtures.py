"""The window, with one list or several, as a fixture. The conftest of a room imports it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.shell import House
from tests.app.window import Window
from tests.bare import bare
from tests.patient import PATIENCE_MS

OpenWindow = Callable[..., Window]
"""Opens a window: ``open_window(data=..., folder=..., **settings)``; both folders are private by default."""
OpenHouse = Callable[[], House]
"""Opens the program with its several lists; the files are the same each time."""


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where the pictures go. Nobody has made it yet."""
    return tmp_path / "pictures"


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path, pictures: Path) -> Iterator[OpenWindow]:
    """Open windows, one after the other or beside each other; all are closed in the end."""
    opened: list[Window] = []

    def open_one(data: Path | None = None, folder: Path | None = pictures, **chosen: Any) -> Window:
        window = Window(qapp, qtbot, data or tmp_path / "own", folder, **chosen)
        opened.append(window)
        return window.show()

    yield open_one
    for window in opened:
        window.close()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    bare(qapp)


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    """A window with nothing in it."""
    return open_window()


@pytest.fixture
def open_house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenHouse]:
    """Open the program with its several lists, again and again over the same files; all are closed in the end."""
    opened: list[House] = []

    def open_one() -> House:
        house = House(qapp, qtbot, tmp_path / "own", tmp_path / "pictures")
        opened.append(house)
        return house.show()

    yield open_one
    for house in opened:
        house.close()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    bare(qapp)


@pytest.fixture
def house(open_house: OpenHouse) -> House:
    """The program with one empty list."""
    return open_house()
