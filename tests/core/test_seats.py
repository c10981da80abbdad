"""Few compute at a time, those that wait leave their seat, and nobody waits for ever."""

import threading

import pytest

from pixhaul.core import seats as module
from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled
from pixhaul.core.seats import Seats, seats_here


def seated_gate(number: int) -> Gate:
    gate = Gate()
    gate.seats = Seats(number)
    return gate


def test_there_are_two_seats_at_least_and_never_many() -> None:
    assert 2 <= seats_here() <= 4


def test_whoever_comes_later_waits_for_a_seat() -> None:
    gate = seated_gate(1)
    first, second = TransferControl(gate), TransferControl(gate)
    first.take_seat()
    assert not gate.seats.idle
    seated = threading.Event()

    def work() -> None:
        second.take_seat()
        seated.set()
        second.leave_seat()

    worker = threading.Thread(target=work)
    worker.start()
    assert not seated.wait(0.1)
    assert first.leave_seat()
    assert seated.wait(30)
    worker.join()
    assert gate.seats.idle


def test_a_seat_is_taken_and_left_once() -> None:
    gate = seated_gate(2)
    control = TransferControl(gate)
    control.take_seat()
    control.take_seat()
    assert gate.seats.idle, "the second one is still free"
    assert control.leave_seat()
    assert not control.leave_seat()


def test_a_wait_leaves_the_seat_and_comes_back_to_it() -> None:
    gate = seated_gate(1)
    control = TransferControl(gate)
    control.take_seat()
    with control.aside():
        assert gate.seats.idle
    assert not gate.seats.idle


def test_a_wait_that_fails_comes_back_to_the_seat_too() -> None:
    gate = seated_gate(1)
    control = TransferControl(gate)
    control.take_seat()
    with pytest.raises(OSError, match="broken"), control.aside():
        raise OSError("broken")
    assert not gate.seats.idle


def test_who_has_no_seat_needs_none_after_a_wait() -> None:
    gate = seated_gate(1)
    with TransferControl(gate).aside():
        assert gate.seats.idle
    assert gate.seats.idle


def test_a_paused_worker_leaves_its_seat() -> None:
    gate = seated_gate(1)
    control = TransferControl(gate)
    held, ended = threading.Event(), threading.Event()

    def work() -> None:
        control.take_seat()
        held.set()
        with pytest.raises(Cancelled):
            control.checkpoint()
        ended.set()

    gate.close()
    worker = threading.Thread(target=work)
    worker.start()
    assert held.wait(30)
    assert gate.seats.take(), "it came free although its worker is held"
    gate.seats.leave()
    control.cancel()
    assert ended.wait(30)
    worker.join()


def test_a_seat_that_hangs_holds_nobody_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    gate = seated_gate(1)
    hanging, other = TransferControl(gate), TransferControl(gate)
    hanging.take_seat()
    other.take_seat()
    assert not other.leave_seat(), "it went on without one"


def test_courtesy_is_done_on_the_seat_before_the_work() -> None:
    gate, done = seated_gate(1), list[bool]()
    gate.seats.courtesy = lambda: done.append(gate.seats.idle)
    TransferControl(gate).take_seat()
    assert done == [False]
