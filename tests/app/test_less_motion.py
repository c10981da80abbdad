"""With less motion nothing in the window moves by itself: rings and animations."""

import io
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pixhaul.core.status import DownloadStatus
from pixhaul.ui.grid_layout import PADDING
from pixhaul.ui.viewer_image import PictureView
from tests.app.window import Key, Window
from tests.servers.faulty import FaultServer, answer, head_of, png, silent

COLORS = ((200, 0, 0), (0, 200, 0), (0, 0, 200), (200, 200, 0))


def choose(window: Window, *, less: bool) -> None:
    """As the switch in the preferences does."""
    window.desk.tuning.choose_all({"less_motion": less})


def seen(part: QWidget, place: QRect | None = None) -> QImage:
    return part.grab(place or part.rect()).toImage()


def until_it_moves(window: Window, look: Callable[[], QImage]) -> None:
    """Wait until something else is seen: what never moved would tell nothing by standing still."""
    first = look()
    window.until(lambda: look() != first)


def animation(first: int) -> bytes:
    """Four frames for ever; ``first`` tells one animation from another."""
    frames = [Image.new("RGB", (60, 40), color) for color in (*COLORS[first:], *COLORS[:first])]
    file = io.BytesIO()
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:], duration=20, loop=0)
    return file.getvalue()


def shows_whole(window: Window, row: int) -> bool:
    """Whether the viewer has the picture of a row itself, and not only its thumbnail, which it shows until then."""
    picture = window.desk.viewer._picture.picture
    return picture is not None and picture.whole and picture.path == window.manager.saved_path(row)


@pytest.fixture
def animated(window: Window, fault_server: FaultServer) -> Window:
    """Two animations, saved; the first one is selected, and the grid has the keyboard."""
    window.fetch(*(fault_server.at(f"/{number}.gif", answer(animation(number))) for number in range(2)))
    window.parts.grid.setFocus()
    window.press(Key.Key_Home)
    return window


def test_the_ring_of_a_picture_of_unknown_size_stands_still(window: Window, fault_server: FaultServer) -> None:
    window.add(fault_server.at("/a.png", silent(head_of() + png(200, 200)[:5000])))
    window.start()
    window.until(lambda: window.has(DownloadStatus.ACTIVE))
    grid = window.parts.grid

    def ring() -> QImage:
        cell = grid.cell_rect(0)
        side = grid.grid_layout.side
        return seen(grid.viewport(), QRect(cell.x() + PADDING, cell.y() + PADDING, side, side))

    until_it_moves(window, ring)
    choose(window, less=True)
    assert window.stays(ring)
    choose(window, less=False)
    until_it_moves(window, ring)
    window.stop()


def test_an_animation_in_the_viewer_stands_still_until_its_key(animated: Window) -> None:
    choose(animated, less=True)
    animated.press(Key.Key_Return)
    viewer = animated.desk.viewer
    animated.until(lambda: viewer.isActiveWindow() and shows_whole(animated, 0))

    def shown() -> QImage:
        return seen(viewer._picture)

    assert viewer.actions_by_name["play"].isEnabled()
    assert animated.stays(shown)
    animated.press(Key.Key_P)
    until_it_moves(animated, shown)
    animated.press(Key.Key_P)
    assert animated.stays(shown)
    animated.press(Key.Key_Right)
    animated.until(lambda: shows_whole(animated, 1))
    assert animated.stays(shown), "the next one neither"


def test_what_plays_stops_when_less_motion_is_chosen(animated: Window) -> None:
    animated.press(Key.Key_Return)
    viewer = animated.desk.viewer
    animated.until(viewer.isActiveWindow)
    until_it_moves(animated, lambda: seen(viewer._picture))
    choose(animated, less=True)
    assert animated.stays(lambda: seen(viewer._picture))
    viewer.close()


def test_animations_side_by_side_stand_still(animated: Window) -> None:
    animated.parts.grid.selectAll()
    animated.press(Key.Key_C)
    compare = animated.desk.looking.compare
    animated.until(lambda: compare.isVisible() and len(compare.shown) == 2)
    panes: list[PictureView] = [pane.view for pane in compare.shown]
    for view in panes:
        until_it_moves(animated, lambda view=view: seen(view))  # type: ignore[misc]
    choose(animated, less=True)
    assert animated.stays(lambda: [seen(view) for view in panes])
    compare.close()
