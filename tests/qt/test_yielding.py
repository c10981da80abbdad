"""Workers rest while the window paints or is late, never for long, and not at all when nothing runs."""

import time
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pixhaul.core.control import Gate, TransferControl
from pixhaul.qt import yielding
from pixhaul.qt.states import QueueState
from pixhaul.qt.yielding import Yielding


@pytest.fixture
def rests(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What workers were told to rest."""
    taken: list[float] = []
    # Not the module's own function: threads that other tests have left behind may sleep, too.
    monkeypatch.setattr(yielding, "time", SimpleNamespace(monotonic=time.monotonic, sleep=taken.append))
    return taken


def test_a_late_window_makes_workers_rest_for_a_bounded_time(qtbot: QtBot, rests: list[float]) -> None:
    gate, owner = Gate(), QObject()
    Yielding(gate, owner).follow(QueueState.RUNNING)
    control = TransferControl(gate)
    until = time.monotonic() + 2 * yielding.LATE
    while time.monotonic() < until:  # the window hangs
        pass
    control.take_seat()
    assert rests == [yielding.REST] * yielding.MOST_RESTS


def test_a_window_that_answers_lets_them_work(
    qtbot: QtBot, rests: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yielding, "LATE", 60.0)
    gate, owner = Gate(), QObject()
    pulse = Yielding(gate, owner)
    pulse.follow(QueueState.RUNNING)
    with qtbot.waitSignal(pulse._timer.timeout):
        pass
    TransferControl(gate).take_seat()
    assert rests == []


def test_nobody_rests_while_nothing_runs(qtbot: QtBot, rests: list[float]) -> None:
    gate, owner = Gate(), QObject()
    pulse = Yielding(gate, owner)
    pulse.follow(QueueState.RUNNING)
    pulse.follow(QueueState.IDLE)
    until = time.monotonic() + 2 * yielding.LATE
    while time.monotonic() < until:
        pass
    TransferControl(gate).take_seat()
    assert rests == []


def test_workers_wait_for_a_frame_and_no_longer(
    qtbot: QtBot, rests: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yielding, "LATE", 60.0)
    gate, owner, worked = Gate(), QObject(), list[str]()
    pulse = Yielding(gate, owner)
    pulse.follow(QueueState.RUNNING)
    pulse.first(lambda: worked.append("painted"))()
    assert worked == ["painted"]
    TransferControl(gate).take_seat()
    assert rests == [yielding.FRAME] * yielding.MOST_FRAMES
    with qtbot.waitSignal(pulse._painted.timeout):
        pass
    rests.clear()
    TransferControl(gate).take_seat()
    assert rests == []


def test_nobody_waits_for_a_frame_while_nothing_runs(qtbot: QtBot, rests: list[float]) -> None:
    gate, owner, worked = Gate(), QObject(), list[str]()
    Yielding(gate, owner).first(lambda: worked.append("painted"))()
    TransferControl(gate).take_seat()
    assert (worked, rests) == (["painted"], [])


def test_a_queue_that_ends_within_a_frame_keeps_nobody(qtbot: QtBot, rests: list[float]) -> None:
    gate, owner = Gate(), QObject()
    pulse = Yielding(gate, owner)
    pulse.follow(QueueState.RUNNING)
    pulse.first(lambda: pulse.follow(QueueState.IDLE))()
    with qtbot.waitSignal(pulse._painted.timeout):
        pass
    TransferControl(gate).take_seat()
    assert rests == []
