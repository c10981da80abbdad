"""A viewer with its surroundings, over a short list of pictures and of what is none."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.picture_loader import PictureLoader
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer import Viewer
from pixhaul.ui.viewer_image import PictureView
from tests.patient import PATIENCE_MS
from tests.ui.grid_parts import Entry, ListModel, done

Left = Qt.MouseButton.LeftButton
None_ = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def pictures(tmp_path: Path) -> dict[int, Path]:
    """A large red one, none at row 1, a small green one with a hole, a broken one, one that is gone."""
    made = {row: tmp_path / f"{row}.png" for row in (0, 2, 3, 4)}
    Image.new("RGB", (1600, 1200), (200, 30, 30)).save(made[0])
    small = Image.new("RGBA", (60, 40), (30, 160, 30, 255))
    small.paste((0, 0, 0, 0), (0, 0, 30, 40))
    small.save(made[2])
    made[3].write_bytes(b"\x89PNG\r\n\x1a\n broken")
    return made


class Desk:
    """A viewer with its surroundings."""

    def __init__(self, theme: Theme, pictures: dict[int, Path]) -> None:
        self.opened: list[QUrl] = []
        failed = Entry(DownloadStatus.FAILED, "1.png", "Failed", "The server sent a web page, not a picture")
        self.model = ListModel(5, lambda row: failed if row == 1 else done(row))
        self.loader = PictureLoader()
        self.viewer = Viewer(theme, self.loader, pictures.get, Outside(self.open))
        self.viewer.resize(800, 600)

    def open(self, url: QUrl) -> bool:
        self.opened.append(url)
        return True

    @property
    def view(self) -> PictureView:
        found = self.viewer.findChild(PictureView)
        assert found is not None
        return found

    def text(self, name: str) -> str:
        label = self.viewer.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def shows(self, path: Path) -> bool:
        picture = self.view.picture
        return picture is not None and picture.path == path and picture.whole

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = None_) -> None:
        QTest.keyClick(self.view, key, modifiers)


@pytest.fixture
def viewer_desk(theme: Theme, pictures: dict[int, Path], qtbot: QtBot) -> Iterator[Desk]:
    """A viewer that shows nothing yet."""
    made = Desk(theme, pictures)
    qtbot.addWidget(made.viewer)
    yield made
    assert made.loader.close(PATIENCE_MS)


@pytest.fixture
def open_at(viewer_desk: Desk, pictures: dict[int, Path], qtbot: QtBot) -> Callable[[int], Desk]:
    """Open the viewer at a row; it is active, and the picture is there if the row has one."""
    desk = viewer_desk

    def show(row: int) -> Desk:
        desk.viewer.show_index(desk.model.index(row, 0))
        qtbot.waitUntil(desk.viewer.isActiveWindow)
        if row in (0, 2):
            qtbot.waitUntil(lambda: desk.shows(pictures[row]))
        return desk

    return show


def color_at(view: PictureView, place: QPoint) -> QColor:
    return view.grab().toImage().pixelColor(place)


def is_red(color: QColor) -> bool:
    return color.red() > 180 and color.green() < 60
