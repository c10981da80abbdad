"""Signals of the system reach the event loop, and the handlers from before come back."""

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.qt.signals import SignalWatch


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_is_told_within_the_event_loop(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    told: list[bool] = []
    watch = SignalWatch(lambda: told.append(True))
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: bool(told))
    finally:
        watch.close()
    assert signal.getsignal(number) is before
