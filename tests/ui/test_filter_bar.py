"""The chips over the pictures: figures, choices by mouse and keyboard, the list of hosts, the menu of orders."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from pixhaul.core.marks import Marked
from pixhaul.qt.matching import Choice, Group
from pixhaul.qt.order import GroupBy, Order, SortBy
from pixhaul.ui.chip import Chip
from pixhaul.ui.filter_bar import MOST_REASONS, FilterBar
from pixhaul.ui.host_popup import HostPopup
from pixhaul.ui.theme import Theme
from tests.ui.conftest import Show

COUNTS = {Group.ALL: 1284, Group.DONE: 812, Group.FAILED: 16, Group.DUPLICATES: 3}
REASONS = [("http-status 404", 12), ("not-a-picture", 4)]
HOSTS = {"a.example": 2, "b.example": 30, "pictures.example": 5}


@pytest.fixture
def bar(theme: Theme, show: Show) -> FilterBar:
    made = FilterBar(theme, lambda: HOSTS, lambda: ["SKU", "Title & more", "SKU"])
    show(made, 900, 120)
    made.set_counts(COUNTS, {}, len(HOSTS))
    return made


def chip(bar: FilterBar, name: str) -> Chip:
    found = bar.findChild(Chip, name)
    assert found is not None
    return found


def shown(bar: FilterBar) -> list[str]:
    chips = [each for each in bar.findChildren(Chip) if not each.isHidden()]
    return [each.accessibleName() for each in sorted(chips, key=lambda each: each.mapTo(bar, QPoint()).x())]


def test_figures_are_shown_and_said_and_empty_kinds_have_no_chip(bar: FilterBar, qtbot: QtBot) -> None:
    assert shown(bar) == ["All, 1,284", "Done, 812", "Failed, 16", "Duplicates, 3", "Host, 3", "Sort"]
    bar.set_counts({Group.ALL: 1}, {Marked.KEPT: 2}, 1)
    qtbot.waitUntil(lambda: shown(bar) == ["All, 1", "Done, 0", "Failed, 0", "Kept, 2", "Sort"])


def test_a_chosen_kind_keeps_its_chip_when_it_is_empty(bar: FilterBar) -> None:
    bar.set_choice(Choice(Group.DUPLICATES, mark=Marked.REJECTED))
    bar.set_counts({Group.ALL: 1}, {}, 1)
    assert {"Duplicates, 0", "Rejected, 0"} <= set(shown(bar))


def test_what_is_under_way_has_its_chip_as_long_as_the_list_runs(bar: FilterBar) -> None:
    """Between two pictures nothing is: the others would jump with each of them."""
    bar.set_counts({Group.ALL: 3, Group.WAITING: 3}, {}, 1, runs=True)
    assert shown(bar) == ["All, 3", "Done, 0", "Failed, 0", "Loading, 0", "To come, 3", "Sort"]
    bar.set_counts({Group.ALL: 3, Group.DONE: 3}, {}, 1)
    assert shown(bar) == ["All, 3", "Done, 3", "Failed, 0", "Sort"]


def test_choosing_by_click_and_by_arrow(bar: FilterBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.group_chosen) as click:
        QTest.mouseClick(chip(bar, "filterDone"), Qt.MouseButton.LeftButton)
    assert click.args == [Group.DONE]
    chip(bar, "filterDone").setFocus()
    with qtbot.waitSignal(bar.group_chosen) as arrow:
        QTest.keyClick(chip(bar, "filterDone"), Qt.Key.Key_Right)
    assert arrow.args == [Group.FAILED]
    assert chip(bar, "filterFailed").isChecked()


def test_following_a_choice_is_silent(bar: FilterBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.group_chosen), qtbot.assertNotEmitted(bar.host_chosen):
        bar.set_choice(Choice(Group.FAILED, host="a.example"))
    assert chip(bar, "filterFailed").isChecked()
    assert chip(bar, "filterHost").text() == "a.example"


def test_reasons_stand_below_what_failed_and_are_taken_back_by_a_second_click(bar: FilterBar, qtbot: QtBot) -> None:
    bar.set_reasons(REASONS)
    assert "Not there any more, 12" not in [
        each.accessibleName() for each in bar.findChildren(Chip) if each.isVisible()
    ]
    assert chip(bar, "filterFailed").toolTip() == "Not there any more, 12\nNo picture, 4"
    bar.set_choice(Choice(Group.FAILED))
    why = chip(bar, "reason-http-status 404")
    assert why.isVisible()
    chip(bar, "orderButton").setFocus()
    for name in ("reason-http-status 404", "reason-not-a-picture"):
        QTest.keyClick(bar.window().focusWidget(), Qt.Key.Key_Tab)
        assert chip(bar, name).hasFocus()
    with qtbot.waitSignal(bar.reason_chosen) as chosen:
        QTest.mouseClick(why, Qt.MouseButton.LeftButton)
    assert chosen.args == ["http-status 404"]
    with qtbot.waitSignal(bar.reason_chosen) as taken_back:
        QTest.keyClick(why, Qt.Key.Key_Space)
    assert taken_back.args == [""]


def test_a_chosen_reason_stays_when_nothing_fails_for_it_any_more(bar: FilterBar) -> None:
    bar.set_choice(Choice(Group.FAILED, "not-a-picture"))
    bar.set_reasons([(f"http-status {500 + number}", 30 - number) for number in range(MOST_REASONS + 3)])
    assert chip(bar, "reason-not-a-picture").accessibleName() == "No picture, 0"
    assert len([each for each in bar.findChildren(Chip) if each.objectName().startswith("reason-")]) == MOST_REASONS + 1


def test_marks_are_on_or_off(bar: FilterBar, qtbot: QtBot) -> None:
    bar.set_counts(COUNTS, {Marked.KEPT: 2}, 1)
    with qtbot.waitSignal(bar.mark_chosen) as on:
        chip(bar, "mark-kept").click()
    assert on.args == [Marked.KEPT]
    with qtbot.waitSignal(bar.mark_chosen) as off:
        chip(bar, "mark-kept").click()
    assert off.args == [None]


def test_a_host_is_found_by_letters_and_chosen_with_enter(bar: FilterBar, qtbot: QtBot) -> None:
    bar.ask_host()
    popup = bar.findChild(HostPopup)
    assert popup is not None
    field, rows = popup.findChild(QLineEdit), popup.findChild(QListView)
    assert field is not None
    assert rows is not None
    said = Qt.ItemDataRole.AccessibleTextRole
    texts = [rows.model().index(row, 0).data(said) for row in range(rows.model().rowCount())]
    assert texts == ["All hosts, 37", "b.example, 30", "pictures.example, 5", "a.example, 2"]
    QTest.keyClicks(field, "Example")
    QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(bar.host_chosen) as chosen:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == ["pictures.example"]
    assert popup.isHidden()


def test_all_hosts_takes_the_choice_back(bar: FilterBar, qtbot: QtBot) -> None:
    bar.set_choice(Choice(host="a.example"))
    bar.ask_host()
    rows = bar.findChild(QListView)
    assert rows is not None
    assert rows.currentIndex().data() == "a.example"
    with qtbot.waitSignal(bar.host_chosen) as chosen:
        QTest.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(0, 0)).center()
        )
    assert chosen.args == [""]


def test_the_menu_offers_orders_directions_and_headings(bar: FilterBar) -> None:
    asked: list[Order] = []
    bar.order_chosen.connect(asked.append)
    bar.menu.aboutToShow.emit()
    named = {action.text(): action for action in bar.menu.actions()}
    named["File size"].trigger()
    bar.set_order(asked[-1])
    named_now = {action.text(): action for action in bar.menu.actions()}
    named_now["Largest first"].trigger()
    bar.set_order(asked[-1])
    named["By column: Title && more"].trigger()
    by_size = Order(SortBy.SIZE)
    down = replace(by_size, descending=True)
    assert asked == [by_size, down, replace(down, group=GroupBy.COLUMN, column="Title & more")]
    assert [text for text in named if text.startswith("By column")] == ["By column: SKU", "By column: Title && more"]
    assert chip(bar, "orderButton").text() == "Sorted: File size"
    named["Time of saving"].trigger()
    assert asked[-1] == replace(by_size, by=SortBy.FINISHED, descending=True), "what came last is what people look for"
    bar.set_order(asked[-1])
    assert "Newest first" in [action.text() for action in bar.menu.actions()]
    named["File size"].trigger()
    assert asked[-1] == by_size


def test_a_narrow_bar_keeps_one_line_and_has_the_others_in_a_menu(bar: FilterBar, qtbot: QtBot) -> None:
    high = bar.sizeHint().height()
    bar.setFixedWidth(380)
    qtbot.waitUntil(lambda: shown(bar) == ["All, 1,284", "Done, 812", "More", "Sort"])
    assert bar.sizeHint().height() == high
    assert offered(bar) == ["Failed, 16", "Duplicates, 3", "Host, 3"]
    with qtbot.waitSignal(bar.group_chosen) as chosen:
        bar.findChild(QMenu, "filterMoreMenu").actions()[1].trigger()  # type: ignore[union-attr]
    assert chosen.args == [Group.DUPLICATES]
    bar.set_choice(Choice(Group.DUPLICATES))
    qtbot.waitUntil(lambda: shown(bar) == ["All, 1,284", "Duplicates, 3", "More", "Sort"])
    assert offered(bar) == ["Done, 812", "Failed, 16", "Host, 3"]
    bar.setFixedWidth(900)
    qtbot.waitUntil(lambda: "More" not in shown(bar))


def test_long_words_of_what_is_chosen_give_way_so_that_the_menu_stays_in_sight(bar: FilterBar, qtbot: QtBot) -> None:
    long = "a-rather-long-host-name.images.example.com:8443"
    bar.set_counts(COUNTS, {Marked.STARS_3: 4}, len(HOSTS))
    bar.set_choice(Choice(Group.FAILED, mark=Marked.STARS_3, host=long))
    bar.setFixedWidth(460)
    qtbot.waitUntil(lambda: len(shown(bar)) == 5)
    line = chip(bar, "filterMore").parentWidget()
    assert line is not None
    assert bar.minimumSizeHint().width() <= 460
    chosen = [chip(bar, name) for name in ("filterFailed", "mark-stars-3", "filterHost", "filterMore")]
    for before, after in itertools.pairwise(chosen):
        assert before.geometry().right() < after.geometry().left()
    assert line.rect().contains(chosen[-1].geometry())
    assert chosen[2].width() < chosen[2].sizeHint().width()
    bar.setFixedWidth(900)
    qtbot.waitUntil(lambda: chosen[2].width() == chosen[2].sizeHint().width())


def test_hosts_are_found_from_the_menu_and_by_the_key_while_their_chip_is_folded(bar: FilterBar, qtbot: QtBot) -> None:
    bar.setFixedWidth(380)
    qtbot.waitUntil(lambda: "More" in shown(bar))
    popup = bar.findChild(HostPopup)
    assert popup is not None
    offered(bar)
    for ask in (bar.findChild(QMenu, "filterMoreMenu").actions()[-1].trigger, bar.ask_host):  # type: ignore[union-attr]
        ask()
        qtbot.waitUntil(popup.isVisible)
        popup.close()


def test_the_key_for_hosts_shows_a_single_one_too(bar: FilterBar, qtbot: QtBot) -> None:
    popup = bar.findChild(HostPopup)
    assert popup is not None
    bar.set_counts({}, {}, 0)
    bar.ask_host()
    assert popup.isHidden()
    bar.set_counts(COUNTS, {}, 1)
    assert "Host, 1" not in shown(bar)
    bar.ask_host()
    qtbot.waitUntil(popup.isVisible)
    assert popup.x() == chip(bar, "filterAll").mapToGlobal(QPoint()).x()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert popup.isHidden()


def test_the_list_of_hosts_is_whole_on_the_screen(bar: FilterBar, qtbot: QtBot) -> None:
    popup = bar.findChild(HostPopup)
    assert popup is not None
    room = popup.screen().availableGeometry()
    for corner in (room.bottomRight(), room.topLeft() - QPoint(200, 0)):
        popup.ask(HOSTS, "", corner)
        qtbot.waitUntil(popup.isVisible)
        assert room.contains(popup.geometry())
        popup.close()


def test_the_list_of_hosts_ends_below_its_last_line(bar: FilterBar, qtbot: QtBot) -> None:
    bar.ask_host()
    rows = bar.findChild(QListView)
    assert rows is not None
    qtbot.waitUntil(rows.isVisible)
    last = rows.visualRect(rows.model().index(rows.model().rowCount() - 1, 0))
    assert last.bottom() <= rows.viewport().height() <= last.bottom() + 6


def offered(bar: FilterBar) -> list[str]:
    """What the menu behind the last chip offers."""
    chip(bar, "filterMore").click()
    menu = bar.findChild(QMenu, "filterMoreMenu")
    assert menu is not None
    menu.close()
    return [action.text().replace("\t", ", ") for action in menu.actions()]


def test_the_bar_mirrors(bar: FilterBar, qtbot: QtBot) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def mirrored() -> bool:
        order, second, first = (
            chip(bar, name).mapTo(bar, QPoint()).x() for name in ("orderButton", "filterDone", "filterAll")
        )
        return order < second < first

    qtbot.waitUntil(mirrored)


def test_the_chip_of_the_order_says_what_it_does(bar: FilterBar) -> None:
    for order, word in (
        (Order(), "Sort"),
        (Order(group=GroupBy.HOST), "By host"),
        (Order(group=GroupBy.COLUMN, column="Title & more"), "By column: Title & more"),
        (Order(SortBy.NAME, group=GroupBy.HOST), "Sorted: Name"),
    ):
        bar.set_order(order)
        assert chip(bar, "orderButton").text() == word
    turned = []
    for by in SortBy:
        bar.set_order(Order(by))
        turned.append(next(one.text() for one in bar.menu.actions() if one.objectName() == "sortDescending"))
    assert turned == [
        "Last first",
        "Z to A",
        "Largest first",
        "Largest first",
        "Z to A",
        "Slowest first",
        "Newest first",
    ]
