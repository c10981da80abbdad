"""The clock of one transfer."""

import gc
import weakref

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import TimedOut
from pixhaul.core.request import Limits
from pixhaul.fetch.guard import Guard


def test_waits_of_our_own_are_nobodys_silence() -> None:
    now = [100.0]
    control = TransferControl(Gate(lambda: now[0]))
    guard = Guard(control, Limits(), clock=lambda: now[0])
    guard.phase(silence=10)
    began = guard.now()
    now[0] += 30
    control.unseated = 20.0
    guard.not_counted(3)
    assert guard.now() - began == pytest.approx(7)
    guard.check()
    now[0] += 3
    with pytest.raises(TimedOut):
        guard.check()


def test_a_guard_that_nobody_holds_is_gone_at_once() -> None:
    enabled = gc.isenabled()
    gc.disable()
    try:
        guard = Guard(TransferControl(Gate()), Limits())
        held = weakref.ref(guard)
        del guard
        assert held() is None, "thousands of transfers must not wait for the collector"
    finally:
        if enabled:
            gc.enable()
