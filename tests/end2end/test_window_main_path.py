"""The main job, with the keyboard alone: paste fifteen addresses, start, see fifteen pictures arrive."""

import colorsys
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.states import QueueState
from tests.app.fixtures import OpenWindow
from tests.app.window import CONTROL, Key, Window, saved
from tests.servers.faulty import FaultServer, Handler, Line, answer

FIFTEEN = 15
FORMATS = {"png": ".png", "jpeg": ".jpg", "webp": ".webp"}


def colour(number: int) -> tuple[int, int, int]:
    """The one colour of a picture: fifteen hues, far apart."""
    red, green, blue = colorsys.hsv_to_rgb(number / FIFTEEN, 0.85, 0.55 + 0.4 * (number % 2))
    return round(red * 255), round(green * 255), round(blue * 255)


def picture(number: int) -> tuple[str, bytes]:
    """Name and bytes of a picture; formats and shapes take turns."""
    kind = list(FORMATS)[number % 3]
    size = [(640, 640), (800, 600), (600, 800)][number // 3 % 3]
    data = io.BytesIO()
    Image.new("RGB", size, colour(number)).save(data, kind)
    return f"hue{number}{FORMATS[kind]}", data.getvalue()


LEISURE = 1.0
"""Seconds: fifteen of them are far more than even a busy machine takes to get under way."""


def leisurely(handler: Handler) -> Handler:
    """The same answer, after a while: as a server far away gives it."""

    def handle(line: Line) -> None:
        if line.pause(LEISURE):
            handler(line)

    return handle


@pytest.fixture
def gallery(fault_server: FaultServer) -> dict[str, bytes]:
    """Addresses and what lies there."""
    pictures = dict(picture(number) for number in range(FIFTEEN))
    return {fault_server.at(f"/{name}", leisurely(answer(data))): data for name, data in pictures.items()}


def shown(window: Window, row: int) -> QColor:
    """The colour in the middle of a cell, as the screen has it."""
    grid = window.parts.grid
    image = window.widget.grab().toImage()
    ratio = image.devicePixelRatio()
    rect = grid.cell_rect(row)
    rect.setHeight(rect.width())
    middle = grid.viewport().mapTo(window.widget, rect.center())
    return image.pixelColor(round(middle.x() * ratio), round(middle.y() * ratio))


def far(one: QColor, other: tuple[int, int, int]) -> int:
    """How far two colours are apart."""
    return max(abs(a - b) for a, b in zip((one.red(), one.green(), one.blue()), other, strict=True))


def label(window: Window, name: str) -> QLabel:
    """A label of the window."""
    found = window.widget.findChild(QLabel, name)
    assert found is not None
    return found


def with_a_shortcut(window: Window) -> None:
    window.press(Key.Key_Return, CONTROL)


def on_the_button(window: Window) -> None:
    window.tab_to("startButton")
    window.press(Key.Key_Space)


@pytest.mark.parametrize("press_start", [with_a_shortcut, on_the_button])
def test_fifteen_pasted_addresses_become_fifteen_pictures(
    open_window: OpenWindow, pictures: Path, gallery: dict[str, bytes], press_start: Callable[[Window], None]
) -> None:
    window = open_window(cell_size=96)
    assert not window.parts.toolbar.actions_.start.isEnabled(), "there is nothing to start yet"
    assert window.word("totalTime") == ""

    window.paste("\n".join(gallery))
    window.until_listed(FIFTEEN)
    assert window.states() == [S.QUEUED] * FIFTEEN
    assert not pictures.exists(), "nothing happens before Start"

    press_start(window)
    window.until(lambda: window.is_(QueueState.RUNNING))
    assert window.parts.toolbar.actions_.start.text() == "Pause"
    window.until_idle()

    names = [f"{number + 1:04}_{picture(number)[0]}" for number in range(FIFTEEN)]
    assert saved(pictures) == names
    for name, data in zip(names, gallery.values(), strict=True):
        assert (pictures / name).read_bytes() == data
    assert window.states() == [S.COMPLETE] * FIFTEEN
    for row in range(FIFTEEN):
        window.until(lambda row=row: far(shown(window, row), colour(row)) < 12)  # type: ignore[misc]

    assert window.word("totalCount") == "15 of 15"
    final = window.manager.totals()
    assert window.word("totalTime") == f"{int(final.elapsed * 10) / 10:.1f} s"
    assert final.elapsed < final.one_by_one
    assert final.one_by_one >= FIFTEEN * LEISURE
    assert window.word("timesFaster").endswith("× faster than one by one")
    explained = label(window, "timesFaster").toolTip()
    assert "transfer times of all pictures added up" in explained
    assert "without pauses" in explained

    with window.bot.assertNotEmitted(window.manager.totals_changed, wait=300):
        pass
    assert window.manager.totals().elapsed == final.elapsed, "the total time is final"
    assert window.word("totalTime") == f"{int(final.elapsed * 10) / 10:.1f} s"
