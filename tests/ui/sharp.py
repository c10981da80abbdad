"""``python -m tests.ui.sharp FOLDER``: what viewer and comparison ask for and paint on a screen of any scale, as JSON.

A program of its own, since Qt reads the scale only once.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QObject, QSize, QThreadPool, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pixhaul.qt.picture_loader import Picture, PictureLoader
from pixhaul.ui.compare import CompareWindow
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer_image import PictureView
from tests.ui.grid_parts import ListModel, done
from tests.ui.viewing import Desk

SIZE = (4000, 2400)
WAIT_MS = 20_000


def striped(path: Path) -> Path:
    """A picture whose columns are white and black by turns: blurred, all of it is grey."""
    Image.frombytes("L", SIZE, b"\xff\0" * (SIZE[0] * SIZE[1] // 2)).save(path)
    return path


def until(true: Callable[[], bool], signal: object) -> None:
    """Let things happen until something is true; it is looked at whenever ``signal`` comes."""
    loop = QEventLoop()
    signal.connect(lambda _answer: loop.quit() if true() else None)  # type: ignore[attr-defined]
    QTimer.singleShot(WAIT_MS, loop.quit)
    if not true():
        loop.exec()
    assert true(), "it never came"


def one_by_one(owner: QObject) -> None:
    """Pictures load on one thread: else all of a picture may be there before its quick look, which then never comes."""
    for pool in owner.findChildren(QThreadPool):
        pool.setMaxThreadCount(1)


def first_looks(loader: PictureLoader) -> list[Picture]:
    """Fills as pictures come."""
    came: list[Picture] = []
    loader.loaded.connect(came.append)
    return came


def lightness(view: PictureView) -> list[int]:
    """Of a run of device pixels in the middle of what is painted."""
    image: QImage = view.grab().toImage()
    middle = image.width() // 2
    return [image.pixelColor(middle + x, image.height() // 2).lightness() for x in range(40)]


def longest(size: QSize) -> int:
    return max(size.width(), size.height())


def told(view: PictureView, first: Picture) -> dict[str, object]:
    """What is known of one view: fitted, and then in the actual size of the picture."""
    fits, fitted = view.fits, view.scale
    view.set_scale(1.0)
    pixels = lightness(view)
    view.fit()
    return {
        "ratio": view.devicePixelRatioF(),
        "view": view.size().toTuple(),
        "asked": longest(first.levels[0].size()),
        "fitted": fitted if fits else None,
        "pixels": pixels,
    }


def main(folder: Path) -> None:
    """Look at one picture in the viewer, then at two side by side."""
    app = QApplication([])
    theme = Theme(app, "light")
    pictures = dict.fromkeys((0, 2), striped(folder / "striped.png"))
    desk = Desk(theme, pictures)
    one_by_one(desk.loader)
    looks = first_looks(desk.loader)
    desk.viewer.show_index(desk.model.index(0, 0))
    until(lambda: desk.shows(pictures[0]), desk.loader.loaded)
    answer = {"viewer": told(desk.view, looks[0])}
    desk.viewer.close()
    desk.loader.close()
    window = CompareWindow(theme, pictures.get)
    one_by_one(window)
    model = ListModel(3, done)
    sides = [first_looks(pane.loader) for pane in window.panes[:2]]
    window.show_rows([model.index(row, 0) for row in pictures])
    for pane in window.shown:
        until(lambda pane=pane: pane.view.picture is not None and pane.view.picture.whole, pane.loader.loaded)  # type: ignore[misc]
    for number, pane in enumerate(window.shown):
        answer[f"compare {number}"] = told(pane.view, sides[number][0])
    window.finish()
    print(json.dumps(answer))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
