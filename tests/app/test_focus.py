"""Where the keyboard is can be seen at every stop, and the stops follow the order in which one reads."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pixhaul.qt.states import Notice
from tests.app.shell import House
from tests.app.test_keyboard import house as house
from tests.app.window import Key, Window
from tests.servers.faulty import FaultServer, answer, png
from tests.ui.test_palette import contrast

LEAST_PIXELS = 24
"""Of a frame that is seen; the smallest stops are chips."""


def stops(window: Window) -> list[QWidget]:
    """What Tab comes to, once around."""
    window.widget.setFocus()
    window.press(Key.Key_Tab)
    first, found = window.focus, []
    for _ in range(80):
        found.append(window.focus)
        window.press(Key.Key_Tab)
        if window.focus is first:
            return found
    raise AssertionError("Tab never comes round")


def keyboard_of(top: QWidget) -> QWidget:
    """What a key goes to in this window."""
    stop: QWidget | None = top.focusWidget()
    return top if stop is None else stop


def walk(top: QWidget) -> Iterator[QWidget]:
    """Once around by Tab; each stop while the keyboard is there."""
    QTest.keyClick(keyboard_of(top), Key.Key_Tab)
    first = top.focusWidget()
    for _ in range(120):
        stop = keyboard_of(top)
        assert stop is not top
        yield stop
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(stop, Key.Key_Tab)
        if top.focusWidget() is first:
            return
    raise AssertionError("Tab never comes round")


def picture(top: QWidget, place: QRect) -> QImage:
    return top.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def frame_of(top: QWidget, stop: QWidget) -> int:
    """Pixels that change by 3 : 1 or more when the keyboard comes to a stop (WCAG 2.2, 1.4.11 and 2.4.7)."""
    place = QRect(stop.mapTo(top, QPoint(0, 0)), stop.size()).adjusted(-3, -3, 3, 3)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = picture(top, place)
    stop.clearFocus()
    without = picture(top, place)
    changed = changes(with_focus, without)
    return sum(many for pair, many in changed.items() if contrast(*(QColor(rgb).name() for rgb in pair)) >= 3)


def changes(one: QImage, other: QImage) -> Counter[tuple[int, int]]:
    """Each pair of colours that a pixel has in the one picture and in the other, and how many pixels have it."""
    assert one.size() == other.size()
    found: Counter[tuple[int, int]] = Counter()
    for before, after in zip(rows(one), rows(other), strict=True):
        if before != after:  # most lines are the same, and are not gone through
            found.update(zip(memoryview(before).cast("I"), memoryview(after).cast("I"), strict=True))
    return Counter({pair: many for pair, many in found.items() if pair[0] != pair[1]})


def rows(image: QImage) -> list[bytes]:
    """The pixels of a picture, four bytes for each, line by line."""
    bits, line = bytes(image.constBits()), image.bytesPerLine()
    return [bits[start : start + line] for start in range(0, len(bits), line)]


def begin(bar: QWidget) -> int:
    """Where the first button of the bar is, in pixels from the left."""
    button = bar.findChild(QWidget, "addButton")
    assert button is not None
    return button.x()


def check(window: Window) -> None:
    found = stops(window)
    assert len(set(found)) == len(found) > 6
    for stop in found:
        assert stop.isVisible(), stop.objectName()
        assert stop.isEnabled(), stop.objectName()
        assert window.widget.rect().contains(stop.mapTo(window.widget, stop.rect().center())), stop.objectName()
    unseen = {stop.objectName(): seen for stop in found if (seen := frame_of(window.widget, stop)) < LEAST_PIXELS}
    assert unseen == {}
    found[0].setFocus()
    back = []
    for _ in found:
        window.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        back.append(window.focus)
    assert [part.objectName() for part in back] == [part.objectName() for part in [*reversed(found)]]


def test_an_empty_window(window: Window) -> None:
    check(window)


def test_a_list_with_results_and_the_pane_of_the_run(window: Window, fault_server: FaultServer) -> None:
    window.fetch(
        *(fault_server.at(f"/{n}.png", answer(png(40, 40, seed=n))) for n in range(3)), "http://127.0.0.1:9/x.png"
    )
    window.parts.toolbar.actions_.run.trigger()
    window.until(lambda: window.parts.run.speed.height() > 40)
    check(window)


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_strong_contrast_shows_it_too(window: Window, mode: str) -> None:
    window.desk.tuning.choose_all({"theme": mode, "contrast": "more"})
    check(window)


def test_one_line_of_buttons_is_gone_through_as_it_is_read(window: Window, qapp: QApplication) -> None:
    for direction, sign in ((Qt.LayoutDirection.LeftToRight, 1), (Qt.LayoutDirection.RightToLeft, -1)):
        qapp.setLayoutDirection(direction)
        try:
            bar = window.parts.toolbar
            half = bar.width() // 2
            wanted = sign > 0
            window.until(lambda: (begin(bar) < half) is wanted)  # noqa: B023 - waited for at once
            within = [stop for stop in stops(window) if bar.isAncestorOf(stop)]
            places = [sign * stop.mapTo(bar, stop.rect().center()).x() for stop in within]
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        assert places == sorted(places)
        assert len(places) > 4


def test_the_parts_of_the_window_are_gone_through_as_they_are_read(house: House) -> None:
    house.shell.desk.services.reader.read_text("http://127.0.0.1:9/a.png\nnot an address")
    house.until(house.shell.desk.parts.preflight.isVisible)
    house.until(house.shell.desk.finding.bar.isVisible)
    house.shell.desk.parts.banners.say(Notice("info", "Something to know", ""), ("Do it", lambda: None))
    house.shell.window.activateWindow()
    house.until(house.shell.window.isActiveWindow)
    assert keyboard_of(house.shell.window) is house.shell.desk.parts.grid, "nothing else was chosen: it begins there"
    names = [stop.objectName() for stop in walk(house.shell.window)]
    names = [*names[names.index("addButton") :], *names[: names.index("addButton")]]
    read = ["addButton", "settingsButton", "linkList", "addField", "bannerAction", "preflightRefused", "preflightStart"]
    read += ["preflightClose", "filterAll", "orderButton", "thumbnailGrid", "destinationField", "nameTemplate"]
    at = [names.index(name) for name in read]
    assert at == sorted(at)


def test_f6_goes_from_part_to_part_and_back(house: House) -> None:
    house.add("http://127.0.0.1:9/a.png")
    house.shell.desk.parts.preflight.close_now()
    house.until(house.shell.desk.finding.bar.isVisible)
    top, parts = house.shell.window, house.shell.desk.parts
    top.activateWindow()
    house.until(top.isActiveWindow)
    parts.grid.setFocus()
    came = []
    for _ in range(5):
        QTest.keyClick(keyboard_of(top), Key.Key_F6)
        came.append(keyboard_of(top).objectName())
    assert came == ["destinationField", "addButton", "linkList", "filterAll", "thumbnailGrid"]
    QTest.keyClick(keyboard_of(top), Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert keyboard_of(top).objectName() == "filterAll"
    house.shell.begin_new()
    house.until(top.bar.isVisible)
    for _ in range(12):
        QTest.keyClick(keyboard_of(top), Key.Key_F6)
        if top.bar.isAncestorOf(keyboard_of(top)):
            break
    assert top.bar.isAncestorOf(keyboard_of(top))


def test_ctrl_q_closes_the_window_with_all_its_lists(house: House) -> None:
    house.add("http://127.0.0.1:9/a.png")
    house.until_kept()
    house.shell.window.activateWindow()
    house.until(house.shell.window.isActiveWindow)
    QTest.keyClick(keyboard_of(house.shell.window), Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    house.until(lambda: not house.shell.window.isVisible())
    assert house.shell._closed


def test_the_search_leads_to_what_was_found_and_back(window: Window) -> None:
    window.add("https://a.example/red.png", "https://a.example/blue.png")
    field, grid = window.parts.toolbar.search, window.parts.grid
    grid.setFocus()
    window.press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focus.objectName() == "search"
    QTest.keyClicks(field, "blue")
    window.press(Key.Key_Return)  # sooner than the pause in typing
    assert window.focus.objectName() == "thumbnailGrid"
    window.until(lambda: window.services.filter.rowCount() == 1)
    window.press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.press(Key.Key_Escape)
    assert (window.focus.objectName(), field.text()) == ("search", "")
    window.press(Key.Key_Escape)
    assert window.focus.objectName() == "thumbnailGrid"
    window.until(lambda: window.services.filter.rowCount() == 2)


def test_the_viewer_is_gone_through_as_it_is_read_and_each_stop_is_seen(
    window: Window, fault_server: FaultServer
) -> None:
    window.fetch(*(fault_server.at(f"/{n}.png", answer(png(40, 40, seed=n))) for n in range(2)))
    window.parts.grid.setFocus()
    window.press(Key.Key_Return)
    viewer = window.desk.viewer
    window.until(viewer.isVisible)
    viewer.activateWindow()
    window.until(viewer.isActiveWindow)
    QTest.keyClick(keyboard_of(viewer), Key.Key_I)
    window.until(lambda: len(viewer.findChildren(QWidget, "copyDetail")) > 4)
    names, unseen = [], set()
    for stop in walk(viewer):
        names.append(stop.objectName())
        if frame_of(viewer, stop) < LEAST_PIXELS:
            unseen.add(stop.objectName())
        stop.setFocus()
    assert unseen == set()
    start = names.index("viewerCompare")
    read = [name for name, _same in groupby([*names[start:], *names[:start]])]
    assert read[:6] == ["viewerCompare", "viewerInfo", "viewerFullScreen", "viewerClose", "viewerPicture", "copyDetail"]
    assert read[6:8] == ["copyDetails", "viewerNext"]


def test_where_the_viewer_has_no_picture_the_sentence_shows_the_keyboard(window: Window) -> None:
    window.add("https://a.example/red.png")
    window.parts.grid.setFocus()
    window.press(Key.Key_Home)
    window.press(Key.Key_Return)
    viewer = window.desk.viewer
    window.until(viewer.isVisible)
    viewer.activateWindow()
    window.until(viewer.isActiveWindow)
    sentence = keyboard_of(viewer)
    assert sentence.objectName() == "viewerMessage"
    plain = picture(viewer, viewer.rect())
    QTest.keyClick(sentence, Key.Key_Tab)
    assert keyboard_of(viewer) is not sentence
    QTest.keyClick(keyboard_of(viewer), Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert keyboard_of(viewer) is sentence
    assert picture(viewer, viewer.rect()) != plain
    sentence.clearFocus()
    assert frame_of(viewer, sentence) >= LEAST_PIXELS


def test_the_keyboard_comes_to_what_is_in_sight(window: Window) -> None:
    window.add(*(f"https://a.example/{n}.png" for n in range(200)))
    grid, links = window.parts.grid, window.parts.links.list
    links.setFocus()
    for part, back in ((grid, links), (links, grid)):
        part.setCurrentIndex(part.model().index(0, 0))
        part.scrollToBottom()
        assert not part.viewport().rect().intersects(part.visualRect(part.currentIndex()))
        back.setFocus()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.viewport().rect().contains(part.visualRect(part.currentIndex()).center())


def test_without_a_current_picture_the_keyboard_comes_to_one_in_sight(window: Window) -> None:
    window.add(*(f"https://a.example/{n}.png" for n in range(200)))
    grid = window.parts.grid
    window.parts.toolbar.search.setFocus()
    grid.scrollToBottom()
    assert not grid.currentIndex().isValid()
    before = grid.visible_rows()
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert grid.currentIndex().row() in before


def test_the_menu_by_key_is_that_of_the_list_chosen_in_the_sidebar(house: House) -> None:
    house.add("http://127.0.0.1:9/a.png")
    house.shell.begin_new()
    bar = house.shell.window.bar
    house.until(bar.isVisible)
    house.shell.window.activateWindow()
    house.until(house.shell.window.isActiveWindow)
    bar.view.setFocus()
    QTest.keyClick(bar.view, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    house.until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    menu.close()
    assert any(word.startswith("Close this list") for word in words), words
