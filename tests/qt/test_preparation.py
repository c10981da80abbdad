"""Long looks at a list: in slices, on another thread, while the list goes on changing."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from pixhaul.core.errors import NotAPicture
from pixhaul.qt import arrangement
from pixhaul.qt.item_filter import Group
from pixhaul.qt.order import Order, SortBy
from tests.qt.filtering import World, entry, picture


def test_a_long_search_comes_in_slices_and_takes_in_what_happens_meanwhile(
    world: Callable[[int], World], qtbot: QtBot
) -> None:
    w = world(40_000)
    w.settle()  # on a busy machine the first look at the list takes more than a slice, too
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
    assert resets.count() == 2, "once for each two thousand"
    assert len(w.shown) == 750


def test_a_long_look_is_another_threads_and_ends_with_the_filter(world: Callable[[int], World]) -> None:
    w = world(60_000)
    before = set(threading.enumerate())
    w.filter.arrange(Order(SortBy.NAME))
    w.filter.set_search("zebra")
    w.filter.set_search("7.png")
    assert set(threading.enumerate()) - before
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
