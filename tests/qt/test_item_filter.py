"""The filter against a plain list comprehension, whatever happens in the list."""

import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from math import inf
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QElapsedTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import Block
from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import LISTED
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt import arrangement, item_filter, preparation
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.item_filter import Group, ItemFilter
from pixhaul.qt.order import GroupBy, Order, SortBy, natural, text_key
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.roles import ItemRole


def entry(text: str) -> NewEntry:
    return NewEntry(text) if text.startswith("http") else NewEntry(text, "This is not a web address")


def picture(name: str, size: int = 9) -> DownloadResult:
    facts = PictureFacts("image/png", ".png", 1, size % 4 + 1)
    return DownloadResult(
        name, size, bytes([7]) * 32, facts, "http://h/x", seconds=size / 8, mtime_ns=size % 3 * 10**18
    )


class World:
    """A list, its filter, and what the filter ought to show."""

    def __init__(self, count: int = 0) -> None:
        self.store = ItemStore()
        presenter = ItemPresenter(self.store, lambda _: None, lambda item: f"name{item}.jpg")
        self.undo = QUndoStack()
        self.model = DownloadModel(self.store, presenter, entry, self.undo)
        self.model.append([entry(f"http://h.example/{number}.png") for number in range(count)])
        self.filter = ItemFilter(self.model)
        self.tester = QAbstractItemModelTester(self.filter, QAbstractItemModelTester.FailureReportingMode.Warning)

    def settle(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self.filter.busy and clock.elapsed() < 20_000:
            QCoreApplication.processEvents()
        assert not self.filter.busy

    @property
    def shown(self) -> list[int]:
        return list(self.filter.items())

    @property
    def expected(self) -> list[int]:
        states = self.filter.group.states
        needle, choice = self.filter.search.lower(), self.filter.choice
        found = [
            item
            for item in self.store.ids(states)
            if any(needle in text.lower() for text in self.texts(item))
            if not choice.reason or self.store.reasons.of(item) == choice.reason
            if not choice.host or self.host(item) == choice.host
        ]
        order = self.filter.order
        if order.by is not SortBy.LIST or order.descending:
            found.sort(key=self.key, reverse=order.descending)
        if order.group is not GroupBy.NONE:
            found.sort(key=lambda item: (not self.title(item), natural(self.title(item)), self.title(item)))
        return found

    def texts(self, item: int) -> list[str]:
        cells = self.store.origins.columns(item).values()
        return [self.store.urls[item], self.model.presenter.name(item), *cells]

    def host(self, item: int) -> str:
        refused = self.store.state(item) is S.REFUSED
        return "" if refused else self.store.urls[item].split("/")[2]

    def key(self, item: int) -> Any:
        order, store = self.filter.order, self.store
        width, height = store.dimensions(item)
        unknown = -1.0 if order.descending else inf
        return {
            SortBy.LIST: item,
            SortBy.NAME: text_key(store.path(item) or store.urls[item]),
            SortBy.SIZE: store.size(item) or unknown,
            SortBy.DIMENSIONS: width * height or unknown,
            SortBy.HOST: text_key(self.host(item)),
            SortBy.TIME: store.seconds(item) or unknown,
            SortBy.FINISHED: store.results.finished[item] or unknown,
        }[order.by]

    def title(self, item: int) -> str:
        order = self.filter.order
        return {
            GroupBy.NONE: "",
            GroupBy.HOST: self.host(item),
            GroupBy.FOLDER: (self.store.path(item) or "").rpartition("/")[0],
            GroupBy.COLUMN: self.store.origins.columns(item).get(order.column, ""),
            GroupBy.LIKENESS: "",  # nobody has asked for stacks here
        }[order.group]

    def changed(self) -> None:
        self.model.refresh(self.store.take_dirty())

    def check(self) -> None:
        self.settle()
        assert self.shown == self.expected
        assert [self.filter.row_of(item) for item in self.shown] == list(range(len(self.shown)))
        assert all(self.filter.row_of(item) == -1 for item in set(range(self.store.slots)).difference(self.shown))
        if self.filter.order.group is not GroupBy.NONE:
            titles = [(title, len(list(rows))) for title, rows in groupby(map(self.title, self.shown))]
            assert [tuple(section) for section in self.filter.sections] == titles
        else:
            assert self.filter.sections == []


@pytest.fixture
def world(qapp: object) -> Callable[[int], World]:
    worlds: list[World] = []

    def make(count: int = 0) -> World:
        worlds.append(World(count))
        return worlds[-1]

    return make


def test_refused_lines_and_duplicates_are_no_cells(world: Callable[[int], World]) -> None:
    w = world(2)
    w.model.append([entry("words"), entry("http://h.example/1.png"), entry("http://h.example/x.png")])
    assert w.shown == [0, 1, 4]
    assert w.filter.rowCount() == 3
    assert [w.filter.data(w.filter.index(row), ItemRole.ITEM) for row in range(3)] == [0, 1, 4]
    assert (w.filter.item(2), w.filter.row_of(4), w.filter.row_of(3)) == (4, 2, -1)
    assert w.filter.rowCount(w.filter.index(0)) == 0


def test_entries_enter_and_leave_a_group_at_their_places(world: Callable[[int], World]) -> None:
    w = world(6)
    w.filter.set_group(Group.FAILED)
    assert w.shown == []
    for item in (4, 1, 3):
        w.store.fail(item, NotAPicture())
    w.changed()
    assert w.shown == [1, 3, 4]
    w.store.set_status(3, S.QUEUED)
    w.changed()
    assert w.shown == [1, 4]
    w.filter.set_group(Group.DONE)
    w.store.complete(5, picture("five.png"))
    w.changed()
    assert w.shown == [5]


def test_a_removed_original_lets_its_duplicate_in(world: Callable[[int], World]) -> None:
    w = world(3)
    w.model.append([entry("http://h.example/0.png")])
    taken = w.model.remove([0])
    assert w.shown == [1, 2, 3]
    w.model.restore(taken)
    assert w.shown == w.expected


def test_search_looks_at_addresses_and_names_in_any_case_but_not_at_logins(world: Callable[[int], World]) -> None:
    w = world(0)
    w.model.append(
        [
            entry("http://h.example/Cat.png"),
            entry("http://h.example/k%C3%A4tzchen.png"),
            entry("http://u:secret@h.example/dog.png"),
            entry("http://xn--mnchen-3ya.example/bird.png"),
        ]
    )
    found = {}
    for text in ("CAT", "Kätz", "secret", "münchen", "name2", "  ", "nothing"):
        w.filter.set_search(text)
        w.settle()
        found[text] = w.shown
    assert found == {
        "CAT": [0],
        "Kätz": [1],
        "secret": [],
        "münchen": [3],
        "name2": [2],
        "  ": [0, 1, 2, 3],
        "nothing": [],
    }
    w.filter.set_search("whisker")
    w.store.complete(1, picture("pets/Whiskers.png"))
    w.changed()
    assert w.shown == [1], "a saved name counts"


def test_a_repaint_goes_to_the_rows_of_the_filter(world: Callable[[int], World]) -> None:
    w = world(4)
    w.model.remove([0])
    spy = QSignalSpy(w.filter.dataChanged)
    w.store.touch(2)
    w.store.take_dirty()
    w.model.refresh({2})
    assert (spy.at(0)[0].row(), spy.at(0)[1].row()) == (1, 1)
    w.filter.add_view(lambda: (2, 2))
    w.model.refresh({2})
    assert spy.count() == 1


def test_a_long_search_comes_in_slices_and_takes_in_what_happens_meanwhile(
    world: Callable[[int], World], qtbot: QtBot
) -> None:
    w = world(40_000)
    busy = QSignalSpy(w.filter.busy_changed)
    w.filter.set_search("7.png")
    assert w.filter.busy, "the first slice is not all"
    before = len(w.shown)
    w.model.append([entry("http://h.example/new7.png")])
    w.store.complete(39_000, picture("lucky7.png"))
    w.store.complete(0, picture("first7.png"))
    w.changed()
    w.model.remove(range(100, 30_000))
    assert w.filter.busy
    assert before
    w.check()
    assert {0, 39_000, 40_000} <= set(w.shown)
    assert [busy.at(n)[0] for n in range(busy.count())] == [True, False]


def test_a_change_of_many_states_comes_in_slices(world: Callable[[int], World]) -> None:
    w = world(3_000)
    w.filter.set_group(Group.FAILED)
    for item in range(0, 3_000, 2):
        w.store.fail(item, NotAPicture())
    w.changed()
    w.check()
    assert len(w.shown) == 1_500
    resets = QSignalSpy(w.filter.modelReset)
    w.model.remove(item for item in range(3_000) if item % 4)
    w.check()
    assert resets.count() == 1
    assert len(w.shown) == 750


def test_nothing_changes_its_place_while_the_order_is_held(world: Callable[[int], World], qtbot: QtBot) -> None:
    w = world(4)
    w.filter.arrange(Order(SortBy.SIZE))
    held = [True]
    w.filter.hold_while(lambda: held[0])
    w.store.complete(3, picture("three.png"))
    w.changed()
    moved = QSignalSpy(w.filter.layoutChanged)
    assert not moved.wait(400)
    assert w.shown == [0, 1, 2, 3]
    held.clear()
    held.append(False)
    w.check()
    assert w.shown == [3, 0, 1, 2]
    assert moved.count() == 1


def test_another_list_takes_the_place_of_this_one(world: Callable[[int], World]) -> None:
    w = world(3)
    other = ItemStore()
    other.append([entry("http://other.example/a"), entry("words"), entry("http://other.example/b")])
    w.model.adopt(other)
    assert w.shown == [0, 2]
    assert w.filter.data(w.filter.index(1), ItemRole.URL) == "http://other.example/b"
    w.store.fail(2, NotAPicture())
    w.changed()
    w.filter.set_group(Group.FAILED)
    assert w.shown == [2]
    assert w.filter.data(w.filter.index(0), ItemRole.STATUS) == S.FAILED


OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(st.integers(0, 30), min_size=1, max_size=12)),
        st.tuples(st.just("remove"), st.sets(st.integers(0, 60), max_size=30)),
        st.tuples(st.just("fail"), st.sets(st.integers(0, 60), max_size=20)),
        st.tuples(st.just("complete"), st.sets(st.integers(0, 60), max_size=20)),
        st.tuples(st.just("queue"), st.sets(st.integers(0, 60), max_size=20)),
        st.tuples(
            st.just("edit"), st.tuples(st.integers(0, 30), st.sampled_from(["words", "http://h/1", "http://h/new"]))
        ),
        st.tuples(st.just("group"), st.sampled_from(Group)),
        st.tuples(st.just("search"), st.sampled_from(["", "1", "H/2", "NAME3", "saved", "none"])),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(
            st.just("order"),
            st.builds(Order, st.sampled_from(SortBy), st.booleans(), st.sampled_from(GroupBy), st.just("Kind")),
        ),
        st.tuples(st.just("reason"), st.sampled_from(["", "not-a-picture", "http-status 404"])),
        st.tuples(st.just("host"), st.sampled_from(["", "h", "g"])),
    ),
    max_size=25,
)


def do(w: World, gone: list[Any], kind: str, value: Any) -> None:
    """One operation on a list."""
    store = w.store
    if kind == "add":
        sheet = Sheet("s", ("Kind", "URL"))
        rows = [sheet.add((f"kind{n % 3}", "x")) for n in value]
        texts = [f"http://{'gh'[n % 2]}/{n}" if n else "words" for n in value]
        w.model.append(
            [entry(text)._replace(sheet=sheet, row=row, column=1) for text, row in zip(texts, rows, strict=True)]
        )
    elif kind == "remove":
        gone.append(w.model.remove(item for item in value if item < store.slots))
    elif kind == "undo" and gone:
        w.model.restore(gone.pop())
    elif kind == "edit" and value[0] < w.model.rowCount():
        w.model.setData(w.model.index(value[0]), value[1])
    elif kind == "group":
        w.filter.set_group(value)
    elif kind == "search":
        w.filter.set_search(value)
    elif kind == "order":
        w.filter.arrange(value)
    elif kind in ("reason", "host"):
        w.filter.choose(replace(w.filter.choice, **{kind: value}))
    elif kind in ("fail", "complete", "queue"):
        for item in value:
            if item < store.slots and store.state(item) in LISTED:
                if kind == "fail":
                    store.fail(item, NotAPicture())
                elif kind == "complete":
                    store.complete(item, picture(f"f{item % 3}/saved{item}.png", 9 + item % 5))
                else:
                    store.set_status(item, S.QUEUED)
        w.changed()


@given(OPERATIONS)
def test_the_filter_agrees_with_a_plain_look_at_every_entry(qapp: object, operations: list[tuple[str, Any]]) -> None:
    w = World()
    gone: list[Any] = []
    for kind, value in operations:
        do(w, gone, kind, value)
        w.check()


@contextmanager
def in_tiny_pieces() -> Iterator[None]:
    """Nothing ends on the window's thread, threads take turns as often as they can, and few is many."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(item_filter, "SLICE_SECONDS", -1.0)
        patch.setattr(item_filter, "_VERY_MANY", 12)
        patch.setattr(item_filter, "AT_ONCE", 3)
        patch.setattr(preparation, "TEXTS_STEP", 4)
        patch.setattr(preparation, "STATES_STEP", 4)
        patch.setattr(arrangement, "_STEP", 4)
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-5)
        try:
            yield
        finally:
            sys.setswitchinterval(interval)


@given(OPERATIONS, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_whatever_happens_while_another_thread_looks_the_end_is_the_same(
    qapp: object, operations: list[tuple[str, Any]], chance: Random
) -> None:
    with in_tiny_pieces():
        w = World(200)
        gone: list[Any] = []
        for kind, value in operations:
            do(w, gone, kind, {3 * item for item in value} if isinstance(value, set) else value)
            if chance.random() < 0.5:
                QCoreApplication.processEvents()
        w.check()
        assert w.filter.close()


def test_a_long_look_is_another_threads_and_ends_with_the_filter(world: Callable[[int], World]) -> None:
    w = world(60_000)
    before = threading.active_count()
    w.filter.arrange(Order(SortBy.NAME))
    w.filter.set_search("zebra")
    w.filter.set_search("7.png")
    assert threading.active_count() > before
    assert w.filter.close(20)
    assert not w.filter.busy
    w.filter.set_search("9.png")
    w.check()


def test_very_many_changes_at_once_are_looked_for_behind_the_rows_that_are_shown(world: Callable[[int], World]) -> None:
    w = world(25_000)
    w.settle()
    resets = QSignalSpy(w.filter.modelReset)
    w.store.touch_all(range(25_000))
    w.changed()
    w.check()
    assert resets.count() == 0, "nothing is shown otherwise"
    w.filter.set_group(Group.WAITING)
    w.settle()
    for item in range(24_000):
        w.store.fail(item, NotAPicture())
    w.changed()
    w.model.remove([24_500])
    w.store.fail(24_600, NotAPicture())
    w.model.append([entry("http://h.example/more")])
    w.changed()
    w.check()
    assert len(w.shown) == 999


@pytest.mark.parametrize("count", [3_000, 10_000, 11_500, 23_000])
def test_a_row_takes_less_than_250_bytes_beside_its_address_however_full_the_columns_are(
    qapp: object, count: int
) -> None:
    addresses = [f"http://h.example/{number}.png" for number in range(count)]
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        w = World()
        w.model.append(Block(addresses, {"h.example": count}))
        w.settle()
        held = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert w.filter.rowCount() == count
    assert 100 < held / count < 220


def test_an_error_on_the_other_thread_is_raised_on_the_windows(
    world: Callable[[int], World], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    w = world(60_000)
    w.settle()
    window = threading.current_thread()

    def broken(*_: object) -> str:
        if threading.current_thread() is not window:
            raise LookupError("no name")
        return "name"

    monkeypatch.setattr(arrangement, "text_key", broken)
    with qtbot.captureExceptions() as errors:
        w.filter.arrange(Order(SortBy.NAME))
        w.settle()
    assert [str(error[1]) for error in errors] == ["no name"]
    assert w.shown == list(range(60_000)), "the rows stay as they were"
