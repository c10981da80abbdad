"""The arrangement of the window: its pages, its order of Tab, and what it remembers of itself."""

import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from pixhaul.qt.states import Notice
from tests.app.fixtures import open_window, pictures, window  # noqa: F401 - fixtures
from tests.app.window import Window


def test_the_page_that_says_how_to_begin_comes_and_goes(window: Window) -> None:  # noqa: F811
    assert window.parts.empty.isVisible()
    window.add("http://shop.example/1.jpg")
    assert window.parts.grid.isVisible()
    assert not window.parts.empty.isVisible()
    window.services.undo.undo()
    assert window.parts.empty.isVisible()


def links() -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl("http://shop.example/dropped.jpg")])
    return mime


def hold(over: QWidget, mime: QMimeData) -> None:
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(over, QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, left, plain))


def test_an_empty_window_shows_that_it_takes_what_is_held_over_it(window: Window) -> None:  # noqa: F811
    empty, mime = window.parts.empty, links()
    hold(empty, mime)
    lit = [empty.highlighted]
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(empty, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, left, plain))
    assert [*lit, empty.highlighted] == [True, False]
    window.until_listed(1)


def test_the_list_says_where_that_comes_which_is_held_over_the_pictures(window: Window) -> None:  # noqa: F811
    window.add("http://shop.example/1.jpg")
    pictures_there, hint = window.parts.grid.viewport(), window.parts.links.hint
    hold(pictures_there, links())
    lit = [hint.eager]
    QApplication.sendEvent(pictures_there, QDragLeaveEvent())
    assert [*lit, hint.eager] == [True, False]


def test_the_buttons_of_the_empty_window_take_no_room_from_a_full_one(window: Window) -> None:  # noqa: F811
    def least() -> int:
        pages = window.parts.grid.parentWidget()
        assert pages is not None
        return pages.minimumSizeHint().width()

    assert least() >= window.parts.empty.minimumSizeHint().width()
    window.add("http://shop.example/1.jpg")
    assert least() < window.parts.empty.minimumSizeHint().width()


def test_what_it_remembers_is_text_and_unfit_memories_are_ignored(window: Window) -> None:  # noqa: F811
    state = window.widget.state()
    assert all(value.isascii() for value in state.values())
    before = window.widget.size()
    window.widget.restore({"geometry": "ÿ not base64", "splitter": 7})
    window.widget.restore({})
    assert window.widget.size() == before
    window.widget.resize(900, 600)
    window.widget.restore(dict(state))
    window.until(lambda: window.widget.size() == before)


def test_closing_brings_everything_to_an_end(window: Window) -> None:  # noqa: F811
    told: list[bool] = []
    window.widget.closing.connect(lambda: told.append(True))
    window.close()
    assert told == [True]
    assert not window.widget.isVisible()


def test_it_is_named_for_those_who_hear_it(window: Window) -> None:  # noqa: F811
    assert window.widget.accessibleName() == "Pixhaul"
    assert window.widget.windowTitle() == "Pixhaul"
    assert window.widget.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_tab_goes_from_the_links_to_a_notice_and_then_to_the_pictures(window: Window) -> None:  # noqa: F811
    window.parts.banners.say(Notice("info", "Resume 3 of 20", lasting=True), ("Resume", lambda: None))
    window.parts.links.add_field.setFocus()
    passed: list[QWidget] = []
    for _ in range(3):
        QTest.keyClick(passed[-1] if passed else window.parts.links.add_field, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused)
    assert [widget.objectName() for widget in passed[:2]] == ["bannerAction", "bannerClose"]
    assert window.parts.empty.isAncestorOf(passed[2])


def test_tab_goes_from_notice_to_notice_as_they_stand_below_each_other(window: Window) -> None:  # noqa: F811
    window.parts.banners.say(Notice("warning", "A host is slow"))
    window.parts.banners.say(Notice("info", "12 pictures copied"))
    closing = [banner.findChild(QWidget, "bannerClose") for banner in window.parts.banners.banners]
    focused: QWidget | None = window.parts.links.add_field
    window.parts.links.add_field.setFocus()
    for button in closing:
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is button


def test_a_list_without_lines_is_no_stop_for_tab(window: Window) -> None:  # noqa: F811
    policy = window.parts.links.list.focusPolicy
    assert policy() == Qt.FocusPolicy.NoFocus
    window.add("http://shop.example/1.jpg")
    assert policy() & Qt.FocusPolicy.TabFocus


def test_a_new_list_takes_the_hosts_of_the_old_one_with_it(window: Window) -> None:  # noqa: F811
    table = window.parts.run.hosts.table
    window.parts.toolbar.actions_.hosts.setChecked(True)
    window.fetch("http://127.0.0.1:9/a.jpg")
    window.until(lambda: table.model().rowCount() == 1)
    window.parts.toolbar.actions_.new_list.trigger()
    assert table.model().rowCount() == 0
    window.widget.grab()
    window.add("http://localhost:9/b.jpg")
    assert not window.says("Something went wrong")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens the menu by this key itself")
@pytest.mark.parametrize("part", ["grid", "links"])
def test_shift_and_f10_open_the_menu_of_the_part_with_the_keyboard(window: Window, part: str) -> None:  # noqa: F811
    window.add("http://shop.example/1.jpg", "http://shop.example/2.jpg")
    focused = window.parts.grid if part == "grid" else window.parts.links.list
    focused.setFocus()
    focused.setCurrentIndex(focused.model().index(0, 0))
    QTest.keyClick(focused, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    window.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
