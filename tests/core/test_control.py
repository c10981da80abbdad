import threading
from collections.abc import Callable

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled
from pixhaul.core.seats import Seats

SOON = 20.0


class Worker(threading.Thread):
    """Runs something and keeps how it ended."""

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__(daemon=True)
        self.work = work
        self.ended: list[BaseException | None] = []
        self.start()

    def run(self) -> None:
        try:
            self.work()
            self.ended.append(None)
        except Cancelled as error:
            self.ended.append(error)

    def end(self) -> BaseException | None:
        self.join(SOON)
        assert self.ended, "it still runs"
        return self.ended[0]


def test_held_seconds_count_closed_times_only() -> None:
    now = [10.0]
    gate = Gate(lambda: now[0])
    now[0] += 5
    assert gate.held_seconds == 0
    gate.close()
    now[0] += 2
    gate.close()
    now[0] += 1
    assert (gate.is_open, gate.held_seconds) == (False, 3)
    gate.open()
    gate.open()
    now[0] += 7
    assert (gate.is_open, gate.held_seconds) == (True, 3)


def test_a_checkpoint_holds_at_the_closed_gate_and_goes_on() -> None:
    gate = Gate()
    control = TransferControl(gate)
    gate.close()
    before = threading.Event()

    def work() -> None:
        before.set()
        control.checkpoint()

    worker = Worker(work)
    assert before.wait(SOON)
    worker.join(0.05)
    assert worker.is_alive()
    gate.open()
    assert worker.end() is None


def test_cancel_ends_a_held_transfer() -> None:
    gate = Gate()
    gate.close()
    control = TransferControl(gate)
    worker = Worker(control.checkpoint)
    control.cancel()
    assert isinstance(worker.end(), Cancelled)
    assert control.cancelled


def test_an_open_gate_lets_a_checkpoint_pass_and_cancel_stops_the_next() -> None:
    control = TransferControl(Gate())
    control.checkpoint()
    control.cancel()
    control.cancel()
    with pytest.raises(Cancelled):
        control.checkpoint()


def test_cancel_breaks_a_blocking_call() -> None:
    control = TransferControl(Gate())
    broken, inside = threading.Event(), threading.Event()

    def block() -> None:
        with control.interruptible(broken.set):
            inside.set()
            assert broken.wait(SOON)
        control.checkpoint()

    worker = Worker(block)
    assert inside.wait(SOON)
    control.cancel()
    assert isinstance(worker.end(), Cancelled)


def test_a_breaker_is_called_at_once_when_cancelled_already_and_never_after_its_block() -> None:
    calls: list[str] = []
    control = TransferControl(Gate())
    with control.interruptible(lambda: calls.append("early")):
        pass
    control.cancel()
    assert calls == []
    with control.interruptible(lambda: calls.append("late")):
        assert calls == ["late"]


def test_waits_for_a_seat_are_counted_apart() -> None:
    now, asked = [10.0], threading.Event()

    def clock() -> float:
        read = now[0]  # before anybody is told, who may put it forward at once
        asked.set()
        return read

    gate = Gate(clock)
    gate.seats = Seats(1)
    gate.seats.take()
    control = TransferControl(gate)
    worker = Worker(control.take_seat)
    assert asked.wait(SOON)
    now[0] += 5
    gate.seats.leave()
    assert worker.end() is None
    assert control.unseated == pytest.approx(5)
    control.take_seat()
    assert control.unseated == pytest.approx(5)


def test_a_wait_for_a_seat_behind_a_closed_gate_is_not_counted_twice() -> None:
    now = [10.0]
    gate = Gate(lambda: now[0])

    def rest() -> None:
        now[0] += 1
        gate.close()
        now[0] += 5
        gate.open()
        now[0] += 2

    gate.seats.courtesy = rest
    control = TransferControl(gate)
    control.take_seat()
    assert (control.unseated, gate.held_seconds) == (3, 5)
