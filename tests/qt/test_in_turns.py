"""Long changes of a list: in their order, in turns between which the window lives, each to its end."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from pixhaul.qt.in_turns import InTurns


@pytest.fixture
def turns(qapp: object) -> InTurns:
    """A turn is one step long, however quick the machine."""
    return InTurns(seconds=0.0)


def change(told: list[str], name: str, steps: int) -> Iterator[None]:
    for number in range(steps):
        if number:
            yield
        told.append(f"{name}{number}")


def test_a_change_of_one_step_is_made_at_once(turns: InTurns) -> None:
    told: list[str] = []
    turns.do(change(told, "a", 1))
    turns.then(lambda: told.append("b"))
    assert (told, turns.busy) == (["a0", "b"], False)


def test_the_window_lives_between_two_turns(turns: InTurns, qtbot: QtBot) -> None:
    told: list[str] = []
    ticks = QTimer()
    ticks.timeout.connect(lambda: told.append("tick"))
    ticks.start(0)
    turns.do(change(told, "a", 3))
    assert told == ["a0"], "the first turn is at once"
    qtbot.waitUntil(lambda: not turns.busy)
    between = told[told.index("a0") : told.index("a2")]
    assert between.count("tick") >= 2


def test_changes_keep_their_order(turns: InTurns, qtbot: QtBot) -> None:
    told: list[str] = []
    turns.do(change(told, "a", 2))
    turns.then(lambda: told.append("b"))
    turns.do(change(told, "c", 2))
    qtbot.waitUntil(lambda: not turns.busy)
    assert told == ["a0", "a1", "b", "c0", "c1"]


def test_what_a_change_asks_for_waits_until_it_is_made(turns: InTurns) -> None:
    told: list[str] = []

    def asking() -> Iterator[None]:
        turns.then(lambda: told.append("asked for"))
        yield
        told.append("made")

    turns.do(asking())
    turns.finish()
    assert told == ["made", "asked for"]


def test_all_is_done_now_when_the_list_is_about_to_go(turns: InTurns) -> None:
    told: list[str] = []
    turns.do(change(told, "a", 3))
    turns.do(change(told, "b", 2))
    turns.finish()
    assert (told, turns.busy) == (["a0", "a1", "a2", "b0", "b1"], False)
    turns.finish()


def test_a_change_that_breaks_off_keeps_nobody_waiting(turns: InTurns, qtbot: QtBot) -> None:
    told: list[str] = []

    def broken() -> Iterator[None]:
        yield
        raise ValueError("broken")

    turns.do(broken())
    turns.do(change(told, "a", 2))
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: not turns.busy)
    assert [kind for kind, *_ in raised] == [ValueError]
    assert told == ["a0", "a1"]
