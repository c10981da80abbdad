"""The chips of marks by keyboard alone: come to by Tab, seen there, pressed, and pressed again to take them back."""

import pytest
from PySide6.QtTest import QTest

from pixhaul.core.marks import Mark, Verdict
from pixhaul.ui.chip import Chip
from tests.app.test_culling import served, to_grid
from tests.app.test_focus import LEAST_PIXELS, frame_of
from tests.app.window import Key, Window
from tests.servers.faulty import FaultServer

WIDE = 1500
"""Pixels in which all chips have room."""
KEPT, REJECTED, STARS = "mark-kept", "mark-rejected", "mark-stars-3"
ROWS = {KEPT: [0, 1], REJECTED: [2], STARS: [1, 3]}
ALL = [0, 1, 2, 3, 4]


@pytest.fixture
def marked(window: Window, fault_server: FaultServer) -> Window:
    """Five pictures: kept, kept with four stars, rejected, with three stars, without a mark."""
    window.widget.resize(WIDE, 800)
    window.fetch(*served(fault_server, 5))
    for row, keys in enumerate(((Key.Key_K,), (Key.Key_K, Key.Key_4), (Key.Key_X,), (Key.Key_3,))):
        to_grid(window, row)
        for key in keys:
            window.press(key)
    assert [window.store.marks.of(item) for item in window.store.order][1:3] == [
        Mark(Verdict.KEEP, 4),
        Mark(Verdict.REJECT),
    ]
    window.until(lambda: all(chip(window, name).isVisible() for name in ROWS))
    return window


def chip(window: Window, name: str) -> Chip:
    found = window.widget.findChild(Chip, name)
    assert found is not None
    return found


def rows(window: Window) -> list[int]:
    """The pictures that are shown, by their lines."""
    return list(window.services.filter.items())


def come_to(window: Window, name: str) -> Chip:
    """By Tab, and seen there."""
    assert window.tab_to(name) is chip(window, name)
    assert frame_of(window.widget, chip(window, name)) >= LEAST_PIXELS
    chip(window, name).setFocus()
    return chip(window, name)


@pytest.mark.parametrize("name", ROWS)
def test_a_chip_is_pressed_and_pressed_again(marked: Window, name: str) -> None:
    one = come_to(marked, name)
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_Enter):
        for shown, on in ((ROWS[name], True), (ALL, False)):
            marked.press(key)
            marked.until(lambda shown=shown: rows(marked) == shown)  # type: ignore[misc]
            assert one.isChecked() is on
            assert marked.focus is one
            assert marked.parts.grid.row_count() == len(shown)


def test_one_mark_at_a_time(marked: Window) -> None:
    for name in ROWS:
        come_to(marked, name)
        marked.press(Key.Key_Space)
        marked.until(lambda name=name: rows(marked) == ROWS[name])  # type: ignore[misc]
        assert [other for other in ROWS if chip(marked, other).isChecked()] == [name]


def test_what_has_no_room_is_pressed_in_the_menu_and_stands_in_the_line_then(marked: Window) -> None:
    marked.widget.resize(800, 600)
    marked.until(lambda: chip(marked, STARS).isHidden())
    come_to(marked, "filterMore")
    marked.press(Key.Key_Return)
    menu = marked.desk.finding.bar._line.menu
    marked.until(menu.isVisible)
    for _ in menu.actions():
        QTest.keyClick(menu, Key.Key_Down)
        if menu.activeAction().objectName() == STARS:
            break
    QTest.keyClick(menu, Key.Key_Return)
    marked.until(lambda: rows(marked) == ROWS[STARS])
    assert marked.focus.window() is marked.widget
    come_to(marked, STARS)
    marked.press(Key.Key_Return)
    marked.until(lambda: rows(marked) == ALL)
    assert chip(marked, STARS).isHidden()
    assert marked.focus.isVisible()
    assert marked.focus is not marked.widget, "the keyboard is not lost with the chip"
