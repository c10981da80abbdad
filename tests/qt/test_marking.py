"""Marks by gesture, with a real record and a real undo stack."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.marks import UNMARKED, Mark, Marked, Verdict
from pixhaul.qt.in_turns import InTurns
from pixhaul.qt.mark_words import mark_words
from pixhaul.qt.marking import Marking
from tests.qt.filing import Shelf


@pytest.fixture
def shelf(tmp_path: Path, qapp: object) -> Iterator[Shelf]:
    made = Shelf(tmp_path, 4)
    yield made
    made.close()


@pytest.fixture
def marking(shelf: Shelf) -> Marking:
    return Marking(shelf.store, lambda: shelf.ledger, shelf.undo, InTurns())


def marks(shelf: Shelf) -> list[Mark]:
    return [shelf.store.marks.of(item) for item in range(4)]


def test_a_gesture_marks_all_it_is_given_and_is_one_step(shelf: Shelf, marking: Marking) -> None:
    marking.rate([0], 3)
    marking.judge([0, 1, 2], Verdict.REJECT)
    assert marks(shelf) == [Mark(Verdict.REJECT, 3), Mark(Verdict.REJECT), Mark(Verdict.REJECT), UNMARKED]
    assert shelf.undo.count() == 2
    assert "3" in shelf.undo.undoText()
    shelf.undo.undo()
    assert marks(shelf) == [Mark(stars=3), UNMARKED, UNMARKED, UNMARKED]
    shelf.undo.redo()
    assert shelf.store.marks.count(Marked.REJECTED) == 3


def test_the_same_mark_again_is_no_step(shelf: Shelf, marking: Marking) -> None:
    assert marking.judge([0], Verdict.KEEP)
    assert not marking.judge([0], Verdict.KEEP)
    assert not marking.rate([1], 0)
    assert shelf.undo.count() == 1


def test_refused_lines_have_no_picture_to_be_marked(shelf: Shelf, marking: Marking) -> None:
    (item,) = shelf.store.append([NewEntry("no address", "Not a web address")])
    assert not marking.judge([item], Verdict.KEEP)


def test_marks_and_what_was_taken_back_are_as_they_were_after_a_restart(shelf: Shelf, marking: Marking) -> None:
    marking.judge([0, 1], Verdict.KEEP)
    marking.rate([1], 5)
    marking.judge([3], Verdict.REJECT)
    shelf.undo.undo()
    again = shelf.reopened()
    assert [again.marks.of(item) for item in range(4)] == [
        Mark(Verdict.KEEP),
        Mark(Verdict.KEEP, 5),
        UNMARKED,
        UNMARKED,
    ]


def test_whoever_listens_hears_which_have_changed(shelf: Shelf, marking: Marking) -> None:
    heard: list[set[int]] = []
    marking.changed.connect(heard.append)
    marking.judge([1, 2], Verdict.KEEP)
    shelf.undo.undo()
    assert heard == [{1, 2}, {1, 2}]
    assert {1, 2} <= shelf.store.take_dirty()


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (UNMARKED, ""),
        (Mark(Verdict.KEEP), "kept"),
        (Mark(Verdict.REJECT), "rejected"),
        (Mark(Verdict.KEEP, 4), "kept, 4 star"),
        (Mark(stars=2), "2 star"),
    ],
)
def test_marks_are_told_in_words(qapp: object, mark: Mark, words: str) -> None:
    told = mark_words(mark)
    assert told.startswith(words)
    assert bool(told) == bool(words)


def test_many_are_marked_in_turns_and_all_comes_back(tmp_path: Path, qapp: object, qtbot: QtBot) -> None:
    shelf = Shelf(tmp_path, 5_000)
    turns = InTurns(seconds=0.0)
    marking, marks = Marking(shelf.store, lambda: shelf.ledger, shelf.undo, turns), shelf.store.marks
    marking.judge(range(0, 5_000, 2), Verdict.KEEP)
    turns.finish()
    told: list[int] = []
    marking.changed.connect(lambda items: told.append(len(items)))
    ticks = QTimer()
    ticks.timeout.connect(lambda: told.append(0))
    ticks.start(0)
    marking.judge(range(5_000), Verdict.REJECT)
    marking.judge([0], Verdict.KEEP)
    assert marks.of(0).verdict is Verdict.REJECT, "it waits for those before it"
    assert marks.of(4_999) == UNMARKED
    qtbot.waitUntil(lambda: not turns.busy)
    assert marks.of(0).verdict is Verdict.KEEP
    assert marks.count(Marked.REJECTED) == 4_999
    assert told.index(0) < max(number for number, count in enumerate(told) if count), "the window lived in between"
    for _ in range(2):
        shelf.undo.undo()
    qtbot.waitUntil(lambda: not turns.busy)
    assert (marks.count(Marked.REJECTED), marks.count(Marked.KEPT)) == (0, 2_500)
    shelf.undo.redo()
    qtbot.waitUntil(lambda: not turns.busy)
    assert marks.count(Marked.REJECTED) == 5_000
    shelf.close()
