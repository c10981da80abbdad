"""Lines that leave and come back in turns: whatever happens between two of them, in the end all is as if at one go."""

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt import download_model
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.in_turns import InTurns
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.undo import AddCommand, EditCommand, RemoveCommand

FACTS = PictureFacts("image/png", ".png", 1, 1)


def entry(number: int) -> NewEntry:
    return NewEntry(f"http://h{number % 3}.example/{number}")


class World:
    """A list; ``patient`` does all at one go, before anything else happens."""

    def __init__(self, *, patient: bool) -> None:
        self.store, self.undo, self.patient = ItemStore(), QUndoStack(), patient
        presenter = ItemPresenter(self.store, lambda _item: None, lambda _item: "")
        self.model = DownloadModel(self.store, presenter, NewEntry, self.undo)
        self.model.turns = InTurns(self.model, 0.0)
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def rest(self, steps: int) -> None:
        """The window comes round to its timers so many times."""
        if self.patient:
            self.model.turns.finish()
        for _ in range(steps):
            loop = QEventLoop()
            QTimer.singleShot(0, loop.quit)
            loop.exec()

    def add(self, numbers: Iterable[int]) -> None:
        self.undo.push(AddCommand(self.model, [self.model.append([entry(number) for number in numbers])]))

    def remove(self, items: Iterable[int]) -> None:
        self.undo.push(RemoveCommand(self.model, [item for item in items if item < self.store.slots]))

    def edit(self, item: int, number: int) -> None:
        self.undo.push(EditCommand(self.model, item, entry(number)))

    def settle(self, item: int, *, well: bool) -> None:
        if well:
            self.store.complete(item, DownloadResult(f"{item}.png", 9, bytes(32), FACTS, ""))
        else:
            self.store.fail(item, NotAPicture())

    @property
    def all(self) -> dict[str, Any]:
        """What there is to know of the list."""
        store = self.store
        return {
            "rows": list(store.order),
            "states": [store.state(item).word for item in range(store.slots)],
            "addresses": list(store.urls),
            "hosts": self.model.hosts,
            "counts": list(store.counts),
            "steps": (self.undo.count(), self.undo.index()),
        }


NUMBERS = st.lists(st.integers(0, 12), min_size=1, max_size=12)
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), NUMBERS),
        st.tuples(st.just("remove"), st.lists(st.integers(0, 40), max_size=30)),
        st.tuples(st.just("edit"), st.tuples(st.integers(0, 40), st.integers(0, 12))),
        st.tuples(st.sampled_from(["done", "failed"]), st.integers(0, 40)),
        st.tuples(st.sampled_from(["undo", "redo"]), st.none()),
        st.tuples(st.just("rest"), st.integers(1, 4)),
    ),
    min_size=3,
    max_size=25,
)


UNDO: list[tuple[str, Any]] = [("undo", None)]


@given(DEEDS)
@example([("add", [1, 2, 3, 4, 5]), ("remove", [0, 1, 2, 3, 4]), ("undo", None), ("edit", (0, 9)), ("undo", None)])
@example([("add", [*range(6)]), ("edit", (0, 9)), ("remove", [*range(1, 6)]), *UNDO * 2, ("edit", (0, 8)), *UNDO])
@example([("add", [1, 2, 1, 2, 1]), ("remove", [4, 0, 2]), ("add", [1]), ("undo", None), ("undo", None)])
def test_in_the_end_all_is_as_if_at_one_go(qapp: object, deeds: list[tuple[str, Any]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(download_model, "_AT_ONCE", 2)
        slow, quick = World(patient=False), World(patient=True)
        for kind, value in deeds:
            if kind in ("done", "failed"):
                if value >= quick.store.slots or any(w.store.state(value) is not S.QUEUED for w in (slow, quick)):
                    continue  # a run tells of what it has begun
            elif kind == "edit" and (value[0] >= quick.store.slots or quick.store.state(value[0]) is S.REMOVED):
                continue
            for world in (slow, quick):
                match kind:
                    case "add":
                        world.add(value)
                    case "remove":
                        world.remove(value)
                    case "edit":
                        world.edit(*value)
                    case "undo":
                        world.undo.undo()
                    case "redo":
                        world.undo.redo()
                    case "rest":
                        world.rest(value)
                    case _:
                        world.settle(value, well=kind == "done")
                world.rest(0)
            present = [item for item in range(slow.store.slots) if slow.store.state(item) is not S.REMOVED]
            assert list(slow.store.order) == present, "the list is right between two turns"
        slow.model.turns.finish()
        assert slow.all == quick.all


def many(count: int) -> World:
    world = World(patient=False)
    world.model.append([entry(number) for number in range(count)])
    return world


@pytest.mark.parametrize("order", [1, -1])
def test_the_window_lives_while_a_long_list_leaves_and_comes_back(qtbot: QtBot, order: int) -> None:
    world = many(5 * download_model._AT_ONCE)
    rows: list[int] = []
    ticks = QTimer()
    ticks.timeout.connect(lambda: rows.append(world.model.rowCount()))
    ticks.start(0)
    shown = QSignalSpy(world.model.all_back)
    world.remove(range(world.store.slots)[::order])
    qtbot.waitUntil(lambda: not world.model.turns.busy)
    assert world.model.rowCount() == 0
    assert len({count for count in rows if 0 < count < world.store.slots}) >= 3, "it shrinks while one looks"
    rows.clear()
    world.undo.undo()
    assert shown.count() == 0
    qtbot.waitUntil(lambda: not world.model.turns.busy)
    assert world.model.rowCount() == world.store.slots
    assert len({count for count in rows if 0 < count < world.store.slots}) >= 3
    assert [shown.at(number)[0] for number in range(shown.count())] == [0], "told once, of the first line"


def test_no_duplicate_takes_the_place_of_an_original_that_leaves_with_it(qtbot: QtBot) -> None:
    world = World(patient=False)
    half = 2 * download_model._AT_ONCE
    world.model.append([entry(number) for number in (*range(half), *range(half))])
    promoted = QSignalSpy(world.model.promoted)
    world.remove(range(2 * half))
    qtbot.waitUntil(lambda: not world.model.turns.busy)
    world.undo.undo()
    qtbot.waitUntil(lambda: not world.model.turns.busy)
    assert promoted.count() == 0, "a run would begin to fetch it"
    assert world.store.count(S.QUEUED) == world.store.count(S.DUPLICATE) == half


def test_what_waits_does_not_reach_the_list_that_takes_the_place(qapp: object) -> None:
    world, other = many(2 * download_model._AT_ONCE), ItemStore()
    other.append([entry(1), entry(2)])
    world.remove(range(world.store.slots))
    assert world.model.turns.busy
    world.model.adopt(other)
    world.model.turns.finish()
    assert list(world.store.order) == [0, 1]
