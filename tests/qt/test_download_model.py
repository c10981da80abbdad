"""Rows, edits, removals and repaints of the list model, watched by Qt's own model tester."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from pixhaul.core.addresses import canonical
from pixhaul.core.errors import AddressError, NotAPicture
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.roles import ItemRole
from pixhaul.qt.undo import AddCommand, RemoveCommand


def parse(text: str) -> NewEntry:
    try:
        return NewEntry(canonical(text))
    except AddressError as error:
        return NewEntry(text, error.message)


def entries(*names: str) -> list[NewEntry]:
    return [parse(f"http://h.example/{name}") for name in names]


def make_model() -> DownloadModel:
    store = ItemStore()
    model = DownloadModel(
        store, ItemPresenter(store, lambda _: None, lambda item: f"{item}.jpg"), parse, undo := QUndoStack()
    )
    undo.setParent(model)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


@pytest.fixture
def model(qapp: object) -> DownloadModel:
    return make_model()


def lines(model: DownloadModel) -> list[str]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def undo_of(model: DownloadModel) -> QUndoStack:
    undo = model.findChild(QUndoStack)
    assert undo is not None
    return undo


def test_rows_are_the_lines_in_order(model: DownloadModel) -> None:
    spy = QSignalSpy(model.appended)
    assert model.append(entries("a", "b")) == range(2)
    assert model.append([]) == range(2, 2)
    model.append([*entries("a"), parse("no address")])
    assert lines(model) == ["h.example/a", "h.example/b", "h.example/a", "no address"]
    assert [spy.at(n)[0] for n in range(spy.count())] == [range(2), range(2, 4)]
    assert model.host_count == 1
    assert model.data(model.index(2), ItemRole.STATE_TEXT) == "same as line 1"
    assert model.data(model.index(3), ItemRole.STATUS) == S.REFUSED
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable


def test_removing_an_original_queues_its_duplicate_and_says_so(model: DownloadModel) -> None:
    model.append([*entries("a", "b", "a"), parse("http://other.example/c")])
    promoted, removed, changed = QSignalSpy(model.promoted), QSignalSpy(model.removed), QSignalSpy(model.changed)
    taken = model.remove([0, 3])
    assert lines(model) == ["h.example/b", "h.example/a"]
    assert removed.at(0)[0] == [0, 3]
    assert promoted.at(0)[0] == [2]
    assert changed.at(0)[0] == {2}
    assert model.host_count == 1
    assert model.store.take_dirty() == {2}, "the marks are left for the manager, but those of what has left"
    back = QSignalSpy(model.restored)
    model.restore(taken)
    assert back.at(0)[0] == [0, 3]
    assert lines(model) == ["h.example/a", "h.example/b", "h.example/a", "other.example/c"]
    assert model.host_count == 2


def test_removing_an_original_with_its_duplicate_comes_back_as_it_was(model: DownloadModel) -> None:
    model.append(entries("a", "b", "a"))
    model.restore(model.remove([2, 0]))
    assert [model.store.state(item) for item in range(3)] == [S.QUEUED, S.QUEUED, S.DUPLICATE]
    assert len(model.remove([])) == 0


def test_a_line_that_comes_back_takes_its_address_from_one_that_failed(model: DownloadModel) -> None:
    model.append(entries("a"))
    model.store.fail(0, NotAPicture())
    taken = model.remove([0])
    model.append(entries("a"))
    model.store.fail(1, NotAPicture())
    model.restore(taken)
    assert [model.data(model.index(row), ItemRole.STATE_TEXT) for row in range(2)] == ["failed", "same as line 1"]


def test_a_refusal_survives_removal(model: DownloadModel) -> None:
    model.append([parse("nothing"), *entries("a")])
    model.restore(model.remove([0, 1]))
    assert model.data(model.index(0), ItemRole.SENTENCE) == "This is not a web address"
    assert model.host_count == 1


@pytest.mark.parametrize("step", [2, 3])
def test_very_scattered_removals_are_one_reset(model: DownloadModel, step: int) -> None:
    model.append(entries(*map(str, range(400))))
    resets, moves = QSignalSpy(model.modelReset), QSignalSpy(model.rowsRemoved)
    taken = model.remove(range(0, 400, step))
    assert (resets.count(), moves.count()) == (1, 0)
    assert model.rowCount() == 400 - len(taken)
    model.restore(taken)
    assert lines(model) == [f"h.example/{n}" for n in range(400)]


def test_editing_is_undoable_and_keeps_the_login_of_the_same_host(model: DownloadModel) -> None:
    model.append([parse("https://user:secret@h.example/a"), *entries("b")])
    first = model.index(0)
    assert model.data(first, Qt.ItemDataRole.EditRole) == "https://h.example/a"
    assert not model.setData(first, "https://h.example/a")
    assert not model.setData(first, "  ")
    assert not model.setData(first, "https://h.example/a", Qt.ItemDataRole.DisplayRole)
    replaced = QSignalSpy(model.replaced)
    assert model.setData(first, "https://h.example/c")
    assert model.store.urls[0] == "https://user:secret@h.example/c"
    assert model.setData(first, "http://h.example/b")
    assert model.store.urls[0] == "http://h.example/b", "no login goes to another scheme"
    assert model.store.state(1) is S.QUEUED
    assert model.store.state(0) is S.DUPLICATE
    assert replaced.count() == 2
    assert undo_of(model).undoText() == "edit line 1"
    undo_of(model).undo()
    undo_of(model).undo()
    assert model.store.urls[0] == "https://user:secret@h.example/a"
    assert "secret" not in str([model.data(first, role) for role in (*map(int, ItemRole), 0, 2, 3, 11)])


def test_an_edit_may_refuse_and_an_undo_brings_the_host_back(model: DownloadModel) -> None:
    model.append(entries("a"))
    model.setData(model.index(0), "just words")
    assert (model.host_count, model.store.state(0)) == (0, S.REFUSED)
    undo_of(model).undo()
    assert (model.host_count, model.store.state(0)) == (1, S.QUEUED)


def test_adding_and_removing_are_undoable(model: DownloadModel) -> None:
    undo = undo_of(model)
    undo.push(AddCommand(model, [model.append(entries("a", "b")), model.append(entries("c"))]))
    assert (undo.undoText(), model.rowCount()) == ("add 3 addresses", 3)
    undo.push(RemoveCommand(model, [1]))
    assert (undo.undoText(), lines(model)) == ("remove 1 line", ["h.example/a", "h.example/c"])
    undo.undo()
    undo.undo()
    assert model.rowCount() == 0
    undo.redo()
    assert lines(model) == ["h.example/a", "h.example/b", "h.example/c"]
    undo.redo()
    assert lines(model) == ["h.example/a", "h.example/c"]


def test_a_refresh_repaints_changed_rows_that_somebody_sees(model: DownloadModel) -> None:
    model.append(entries(*map(str, range(100))))
    changed = QSignalSpy(model.dataChanged)
    model.refresh({3, 4, 90})
    assert [(changed.at(n)[0].row(), changed.at(n)[1].row()) for n in range(2)] == [(3, 4), (90, 90)]
    model.refresh(set(range(0, 100, 2)))
    assert (changed.at(2)[0].row(), changed.at(2)[1].row()) == (0, 98)
    model.add_view(lambda: (10, 20))
    model.add_view(lambda: None)
    told = QSignalSpy(model.changed)
    model.refresh({3, 90})
    assert changed.count() == 3
    assert told.at(0)[0] == {3, 90}
    model.refresh({3, 12, 19})
    assert (changed.at(3)[0].row(), changed.at(3)[1].row()) == (12, 19)


OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(st.integers(0, 15), min_size=1, max_size=10)),
        st.tuples(st.just("remove"), st.sets(st.integers(0, 60), max_size=30)),
        st.tuples(st.just("edit"), st.tuples(st.integers(0, 30), st.integers(0, 15))),
        st.tuples(st.just("fail"), st.integers(0, 60)),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(st.just("redo"), st.none()),
    ),
    max_size=20,
)


@given(OPERATIONS)
def test_any_sequence_of_edits_and_undos_leaves_a_consistent_list(qapp: object, operations: list[tuple]) -> None:  # type: ignore[type-arg]
    model = make_model()
    store, undo = model.store, undo_of(model)
    for kind, value in operations:
        if kind == "add":
            undo.push(AddCommand(model, [model.append(entries(*map(str, value)))]))
        elif kind == "remove" and value:
            undo.push(RemoveCommand(model, sorted(item for item in value if item < store.slots)))
        elif kind == "edit" and value[0] < model.rowCount():
            model.setData(model.index(value[0]), f"http://h.example/{value[1]}")
        elif kind == "fail" and value < store.slots and store.state(value) is S.QUEUED:
            store.fail(value, NotAPicture())
        elif kind == "undo":
            undo.undo()
        elif kind == "redo":
            undo.redo()
        present = [item for item in range(store.slots) if store.state(item) is not S.REMOVED]
        assert list(store.order) == present
        assert len(lines(model)) == len(present)
        fetched = [store.urls[item] for item in store.ids({S.QUEUED})]
        assert len(fetched) == len(set(fetched)), "one address is queued once"
        everything = {store.urls[item] for item in present}
        assert model.host_count == (1 if everything else 0)


def test_the_hosts_of_a_whole_list_come_back_with_it(qapp: object) -> None:
    store = ItemStore()
    presenter = ItemPresenter(store, lambda _item: None, lambda _item: "")
    model = DownloadModel(store, presenter, NewEntry, QUndoStack())
    model.append([NewEntry(f"http://h{number % 3}.example/{number}") for number in range(9)])
    taken = model.remove(range(9))
    assert model.hosts == {}
    model.restore(taken)
    assert model.hosts == {"h0.example": 3, "h1.example": 3, "h2.example": 3}
    again = model.remove(range(9))
    model.append([NewEntry("http://h0.example/new")])
    model.restore(again)
    assert model.hosts == {"h0.example": 4, "h1.example": 3, "h2.example": 3}
