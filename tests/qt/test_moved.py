"""Only transfers that look different from before are painted again."""

from pixhaul.core.control import Gate, TransferControl
from pixhaul.engine.governor import Governor
from pixhaul.engine.lane import Lane
from pixhaul.engine.running import Running
from pixhaul.qt.moved import Moved


def test_a_transfer_that_stands_still_is_told_once() -> None:
    gate, lane, moved = Gate(), Lane("h", Governor(10)), Moved()
    running = {item: Running(item, 1, TransferControl(gate), lane, 0.0) for item in (3, 5)}
    assert moved.since(running) == [3, 5]
    assert moved.since(running) == []
    running[5].control.received = 10
    assert moved.since(running) == [5]
    running[3].control.total = 100
    running[5].control.checking = True
    assert moved.since(running) == [3, 5]
    running[3] = Running(3, 2, TransferControl(gate), lane, 0.0)
    assert moved.since(running) == [3]
    del running[3]
    assert moved.since(running) == []


def test_a_pause_is_told_for_all_that_runs_and_so_is_its_end() -> None:
    """What stood still before the pause says "paused" now, in the list of links, too."""
    gate, lane, moved = Gate(), Lane("h", Governor(10)), Moved()
    running = {item: Running(item, 1, TransferControl(gate), lane, 0.0) for item in (3, 5)}
    moved.since(running)
    gate.close()
    assert moved.since(running) == [3, 5]
    assert moved.since(running) == []
    gate.open()
    assert moved.since(running) == [3, 5]
