"""A large picture over several connections in the window: its progress, its pauses, and what is remembered of it."""

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.states import QueueState
from pixhaul.ui.run_pane import RunPage
from tests.app.window import Window, saved
from tests.servers.faulty import FaultServer
from tests.servers.large import Large, noise

NAME = "0001_big.jpg"
BIG = noise(2200, 3)
RIGHT = hashlib.sha256(BIG).digest()


def sha_of(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def kept_timings(window: Window) -> list[int]:
    """In milliseconds, as recorded."""
    with closing(sqlite3.connect(next(window.data.rglob("journal.sqlite3")))) as db:
        timings: list[int] = json.loads(db.execute("SELECT timings FROM answers").fetchone()[0])
    return timings


def test_progress_and_record_of_a_large_picture(window: Window, fault_server: FaultServer, pictures: Path) -> None:
    large = Large(BIG, pause=0.02)
    window.parts.toolbar.actions_.run.setChecked(True)
    window.parts.run.show_page(RunPage.TIMELINE)
    window.add(fault_server.at("/big.jpg", large.answer))
    item = window.store.order[0]
    seen: list[int] = []

    def looked() -> bool:
        control = window.manager.progress_of(item)
        if control is not None and control.total is not None:
            assert control.total == len(BIG)
            assert 0 <= control.received <= control.total
            seen.append(control.received)
        return window.is_(QueueState.IDLE)

    window.start()
    window.until(lambda: not window.is_(QueueState.IDLE))
    window.until(looked)
    assert len(large.asked) > 1
    assert len(set(seen)) > 5
    assert seen == sorted(seen)
    assert sha_of(pictures / NAME) == RIGHT
    trace = window.manager.trace
    (transfer,) = trace.transfers(0)
    assert (transfer.place, transfer.received) == (0, len(BIG))
    assert round(sum(row[1] * row[2] for row in trace.table()) / len(BIG), 3) == 1.0
    window.until_idle()
    window.close()
    timings = kept_timings(window)
    assert 100 < timings[5] <= 1000 * (transfer.end - transfer.start)


def test_paused_in_the_midst(window: Window, fault_server: FaultServer, pictures: Path) -> None:
    large = Large(BIG, pause=0.02)
    window.add(fault_server.at("/big.jpg", large.answer))
    item = window.store.order[0]
    window.start()
    window.until(lambda: len(large.asked) > 2)
    window.start()
    window.until(lambda: window.is_(QueueState.PAUSED))
    control = window.manager.progress_of(item)
    assert control is not None
    window.until(lambda: window.stays(lambda: control.received))  # pieces that were on their way
    assert window.is_(QueueState.PAUSED)
    assert control.received < len(BIG)
    window.start()
    window.until(lambda: control.received == len(BIG) or window.is_(QueueState.IDLE))
    window.until_idle()
    assert sha_of(pictures / NAME) == RIGHT
    assert large.asked.count("") == 1


def test_stopped_in_the_midst_and_fetched_again(window: Window, fault_server: FaultServer, pictures: Path) -> None:
    large = Large(BIG, pause=0.02)
    window.add(fault_server.at("/big.jpg", large.answer))
    window.start()
    window.until(lambda: len(large.asked) > 2)
    window.stop()
    window.until_idle()
    assert window.has(DownloadStatus.CANCELLED)
    window.until(lambda: saved(pictures) == [])
    window.start()
    window.until(lambda: not window.is_(QueueState.IDLE))
    window.until_idle()
    assert saved(pictures) == [NAME]
    assert sha_of(pictures / NAME) == RIGHT
