"""Chips, search and order in the whole window: figures that follow the list, choices that reach the pictures."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pixhaul.core.errors import HttpStatusError, NotAPicture
from pixhaul.qt.matching import Choice, Group
from pixhaul.qt.order import GroupBy, Order, SortBy
from pixhaul.ui.chip import Chip
from pixhaul.ui.controls import Button
from pixhaul.ui.grid_groups import GroupedLayout
from pixhaul.ui.nothing_found import NothingFound
from tests.app.window import Window

HOSTS = ("http://a.example", "http://b.example")


def chip(window: Window, name: str) -> Chip:
    found = window.desk.window.findChild(Chip, name)
    assert found is not None
    return found


def listed(window: Window) -> None:
    window.add(*(f"{HOSTS[number % 2]}/{number}.jpg" for number in range(12)))
    store = window.store
    for item in range(4):
        store.fail(item, NotAPicture() if item else HttpStatusError(404))
    window.services.model.refresh(store.take_dirty())


def test_figures_follow_and_chips_choose(window: Window) -> None:
    assert chip(window, "filterAll").isHidden() or not window.desk.finding.bar.isVisible()
    listed(window)
    window.until(lambda: chip(window, "filterFailed").accessibleName() == "Failed, 4")
    assert chip(window, "filterHost").accessibleName() == "Host, 2"
    chip(window, "filterFailed").click()
    shown = window.services.filter
    assert list(shown.items()) == [0, 1, 2, 3]
    chip(window, "reason-not-a-picture").click()
    assert list(shown.items()) == [1, 2, 3]
    window.desk.finding.bar.host_chosen.emit("b.example")
    assert list(shown.items()) == [1, 3]
    assert chip(window, "filterHost").text() == "b.example"
    window.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert shown.choice == Choice(host="b.example")
    assert chip(window, "filterAll").isChecked()


def test_an_order_is_remembered_and_headings_are_drawn(window: Window) -> None:
    listed(window)
    window.desk.finding.bar.order_chosen.emit(Order(SortBy.NAME, True, GroupBy.HOST))
    window.until(lambda: not window.services.filter.busy)
    assert list(window.services.filter.items()) == [10, 8, 6, 4, 2, 0, 11, 9, 7, 5, 3, 1]
    assert isinstance(window.desk.parts.grid.grid_layout, GroupedLayout)
    assert window.services.choices.window["order"] == {"by": "name", "descending": True, "group": "host"}
    index = window.services.filter.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "a.example"


def test_a_search_reaches_the_pictures_and_a_new_list_shows_all(window: Window) -> None:
    listed(window)
    QTest.keyClicks(window.desk.parts.toolbar.search, "b.example 7")
    window.until(lambda: list(window.services.filter.items()) == [7])
    window.services.filter.set_group(Group.FAILED)
    window.desk.past.begin_new()
    assert window.services.filter.choice == Choice()
    assert window.desk.parts.toolbar.search.text() == ""


def test_a_search_without_a_hit_says_so_and_leads_back(window: Window) -> None:
    listed(window)
    window.desk.parts.toolbar.search.setText("no such picture")
    nothing = window.desk.window.findChild(NothingFound, "nothingFound")
    assert nothing is not None
    window.until(nothing.isVisible)
    assert nothing.accessibleName() == "No picture fits “no such picture”"
    assert nothing.geometry() == window.desk.parts.grid.viewport().rect()
    button = nothing.findChild(Button, "nothingFoundAll")
    assert button is not None
    button.click()
    window.until(nothing.isHidden)
    assert window.services.filter.rowCount() == 12
    assert window.desk.parts.toolbar.search.text() == ""
    chip(window, "filterDone").click()
    window.until(nothing.isVisible)
    assert nothing.accessibleName() == "No picture is of this kind"
    window.desk.parts.toolbar.search.setText("7")
    chosen = "None of the pictures chosen above fits “7”"
    window.until(lambda: nothing.accessibleName() == chosen)
    assert nothing.isVisible(), "one of the others does"


def test_an_empty_grid_shows_that_it_has_the_keyboard(window: Window) -> None:
    listed(window)
    nothing = window.desk.window.findChild(NothingFound, "nothingFound")
    assert nothing is not None
    chip(window, "filterDone").click()
    window.until(nothing.isVisible)
    before = nothing.grab().toImage()
    window.desk.parts.grid.setFocus()
    assert nothing.grab().toImage() != before
    window.desk.parts.toolbar.search.setFocus()
    assert nothing.grab().toImage() == before
