"""What the filter shows: groups, searches, and places in the order."""

import tracemalloc
from array import array
from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import Block
from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import ItemStore
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt import item_filter
from pixhaul.qt.item_filter import Group
from pixhaul.qt.matching import Criterion
from pixhaul.qt.order import Order, SortBy
from pixhaul.qt.preparation import TEXTS_STEP
from pixhaul.qt.roles import ItemRole
from pixhaul.qt.undo import RemoveCommand
from tests.qt.filtering import World, entry, picture


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


def test_a_look_that_fails_is_told_once_and_ends(
    world: Callable[[int], World], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    w = world(3 * TEXTS_STEP)
    among, asked = Criterion.among, []

    def broken(self: Criterion, ids: "array[int]") -> "array[int]":
        asked.append(ids[0])
        if ids[0] >= TEXTS_STEP:
            raise LookupError("half way")
        return among(self, ids)

    monkeypatch.setattr(Criterion, "among", broken)
    monkeypatch.setattr(item_filter, "SLICE_SECONDS", -1.0)  # the first step here, the others on a thread
    told = QSignalSpy(w.filter.busy_changed)
    with qtbot.captureExceptions() as raised:
        w.filter.set_search("example")
        qtbot.waitUntil(lambda: told.count() == 2)
    assert [str(error) for _, error, _ in raised] == ["half way"]
    assert asked == [0, TEXTS_STEP]
    monkeypatch.setattr(Criterion, "among", among)
    w.filter.set_search("example/")
    w.settle()
    assert w.shown == w.expected


def test_ids_of_stretches_of_rows_and_of_some_states(world: Callable[[int], World]) -> None:
    w = world(8)
    for item in (1, 2, 6):
        w.store.fail(item, NotAPicture())
    assert w.filter.items_of([(0, 2), (5, 6)]) == [0, 1, 2, 5, 6]
    assert w.filter.items_of([(0, 2), (5, 6)], {S.FAILED}) == [1, 2, 6]
    assert w.filter.any_of([(0, 1)], {S.FAILED})
    assert not w.filter.any_of([(3, 5)], {S.FAILED})
    w.filter.arrange(Order(descending=True))
    w.settle()
    assert w.filter.items_of([(0, 2)], {S.QUEUED, S.FAILED}) == [7, 6, 5]


@pytest.mark.parametrize("order", [Order(), Order(SortBy.NAME, True)])
@pytest.mark.parametrize("step", [1, 2])
def test_many_lines_that_leave_and_come_back_in_turns(world: Callable[[int], World], order: Order, step: int) -> None:
    w = world(24_000)
    w.filter.arrange(order)
    w.settle()
    w.model.append([entry("http://h.example/last.png")])
    w.undo.push(RemoveCommand(w.model, range(0, 24_000, step)))
    assert w.model.turns.busy
    w.settle()
    assert w.shown == w.expected
    assert len(w.shown) == 24_001 - 24_000 // step
    w.undo.undo()
    w.store.fail(24_000, NotAPicture())
    w.filter.set_group(Group.ALL)
    w.settle()
    assert w.shown == w.expected
    assert len(w.shown) == 24_001
