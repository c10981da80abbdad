"""What is selected and current stays so while rows are filtered and put into another order."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.item_filter import Group, ItemFilter
from pixhaul.qt.order import GroupBy, Order, SortBy
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.grid_groups import GroupedLayout
from pixhaul.ui.selection_keeper import SelectionKeeper
from pixhaul.ui.theme import Theme
from tests.ui.conftest import Show
from tests.ui.grid_parts import DrawnStore


class Shown:
    """A list of 400 lines on four hosts in a grid; every fourth has failed."""

    def __init__(self, theme: Theme, show: Show, qtbot: QtBot) -> None:
        self.store = ItemStore()
        presenter = ItemPresenter(self.store, lambda _item: None, lambda item: f"name{item}.jpg")
        self.model = DownloadModel(self.store, presenter, NewEntry, QUndoStack())
        self.model.append([NewEntry(f"http://h{number % 4}.example/{number}.jpg") for number in range(400)])
        for item in range(0, 400, 4):
            self.store.fail(item, NotAPicture())
        self.store.take_dirty()
        self.filter = ItemFilter(self.model)
        self.cache = ThumbnailCache(DrawnStore(lambda _number: b""))
        self.grid = ThumbnailGrid(theme, self.cache, lambda _item: None)
        self.grid.setModel(self.filter)
        self.grid.set_sections(lambda: self.filter.sections)
        self.keeper = SelectionKeeper(self.grid, self.filter)
        self.qtbot = qtbot
        show(self.grid, 700, 500)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.filter.busy)

    def select(self, *items: int) -> None:
        self.grid.select_only(self.filter.row_of(items[0]))
        for item in items[1:]:
            self.grid.toggle(self.filter.row_of(item))

    @property
    def selected(self) -> set[int]:
        return set(self.filter.items_of(self.grid.selected_stretches()))

    @property
    def current(self) -> int:
        index = self.grid.currentIndex()
        return self.filter.item(index.row()) if index.isValid() else -1


@pytest.fixture
def shown(theme: Theme, show: Show, qtbot: QtBot) -> Shown:
    return Shown(theme, show, qtbot)


@pytest.mark.parametrize(
    "order", [Order(SortBy.NAME, True), Order(SortBy.HOST), Order(group=GroupBy.HOST), Order(descending=True)]
)
def test_another_order_keeps_selection_and_current(shown: Shown, order: Order) -> None:
    shown.select(3, 8, 120)
    shown.filter.arrange(order)
    shown.settle()
    assert (shown.selected, shown.current) == ({3, 8, 120}, 120)
    shown.filter.arrange(Order())
    shown.settle()
    assert (shown.selected, shown.current) == ({3, 8, 120}, 120)


def test_a_filter_keeps_what_it_shows(shown: Shown) -> None:
    shown.select(3, 8, 120)
    shown.filter.set_group(Group.FAILED)
    assert (shown.selected, shown.current) == ({8, 120}, 120)
    shown.filter.set_search("nothing like it")
    shown.settle()
    assert shown.selected == set()


def test_a_picture_that_goes_to_another_place_stays_selected(shown: Shown) -> None:
    shown.filter.arrange(Order(group=GroupBy.HOST))
    shown.settle()
    assert isinstance(shown.grid.grid_layout, GroupedLayout)
    shown.select(5, 6)
    before: Callable[[], int] = lambda: shown.filter.row_of(5)  # noqa: E731 - asked twice
    row = before()
    shown.model.replace(5, NewEntry("http://a.example/5.jpg"))
    shown.settle()
    assert before() != row
    assert (shown.selected, shown.current) == ({5, 6}, 6)
    titles = [section.title for section in shown.filter.sections]
    assert titles == ["a.example", "h0.example", "h1.example", "h2.example", "h3.example"]


def test_headings_follow_what_comes_and_goes(shown: Shown) -> None:
    shown.filter.arrange(Order(group=GroupBy.HOST))
    shown.settle()
    high = shown.grid.grid_layout.height
    shown.model.append([NewEntry("http://z.example/1.jpg")])
    shown.settle()
    assert shown.filter.sections[-1] == ("z.example", 1)
    assert shown.grid.grid_layout.height > high
    shown.model.remove(range(400))
    shown.settle()
    assert [tuple(section) for section in shown.filter.sections] == [("z.example", 1)]
    assert shown.grid.grid_layout.count == 1
