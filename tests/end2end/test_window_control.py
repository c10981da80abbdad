"""Pause, Stop, Remove and Quit take effect at once, whatever the server does (rows 8, 69 and 70)."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.states import QueueState
from tests.app.fixtures import OpenWindow
from tests.app.window import Key, Window, saved
from tests.servers.faulty import FaultServer, Line, answer, head_of, png

AT_ONCE_MS = 20_000
"""Until when a command has reached a running transfer, however busy the machine is: no server ever ends one so soon."""
BIG = png(300, 300)
HEAD = head_of("200 OK", "Content-Type: image/png", f"Content-Length: {len(BIG)}")


class Tap:
    """Answers with the first half of a picture, and with the rest once it is opened."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.emptied = threading.Event()
        self.left = threading.Event()
        """The client closed the connection."""

    def flow(self, line: Line) -> None:
        line.send(HEAD + BIG[: len(BIG) // 2])
        while not self.opened.wait(0.02):
            if line.stopped.is_set():
                return
        line.send(BIG[len(BIG) // 2 :])
        self.emptied.set()

    def hang_in_body(self, line: Line) -> None:
        line.send(HEAD + BIG[: len(BIG) // 2])
        self.hang_in_head(line)

    def hang_in_head(self, line: Line) -> None:
        line.hold()
        self.left.set()


@pytest.fixture
def tap() -> Iterator[Tap]:
    made = Tap()
    yield made
    made.opened.set()


def received(window: Window) -> list[int]:
    """Bytes that the running transfers have."""
    controls = (window.manager.progress_of(item) for item in window.store.order)
    return [control.received for control in controls if control is not None]


def parts(folder: Path) -> list[str]:
    return [name for name in saved(folder) if name.endswith(".part")]


def test_pause_holds_everything_and_resume_completes_it(
    open_window: OpenWindow, fault_server: FaultServer, tap: Tap, pictures: Path
) -> None:
    window = open_window(jobs=2, suspicious_threshold=0)
    window.add(*(fault_server.at(f"/{number}.png", tap.flow) for number in range(6)))
    window.start()
    window.until(lambda: received(window) == [len(BIG) // 2] * 2)
    time_before = window.manager.totals().elapsed

    window.start()
    assert window.is_(QueueState.PAUSED)
    assert window.parts.toolbar.actions_.start.text() == "Resume"
    asked, got, time_held = len(fault_server.seen()), received(window), window.manager.totals().elapsed
    tap.opened.set()
    window.until(tap.emptied.is_set)
    assert window.stays(lambda: (len(fault_server.seen()), received(window)), 1_000), (
        "bytes come in, or requests go out"
    )
    assert (len(fault_server.seen()), received(window)) == (asked, got)
    assert window.states().count(S.ACTIVE) == 2
    assert not [name for name in saved(pictures) if not name.startswith(".")]
    assert window.manager.totals().elapsed == time_held, "pauses do not count"
    assert time_held - time_before < 5

    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE] * 6
    assert saved(pictures) == [f"000{number + 1}_{number}.png" for number in range(6)]
    assert len(fault_server.seen()) == 6, "nothing was asked for twice"
    # The pause lasted a second, and two were held by it.
    assert window.store.transfer_seconds < window.manager.totals().elapsed * 2 + 1, "one by one has no pause in it"


def test_stop_leaves_nothing_half_written_and_start_does_the_rest(
    open_window: OpenWindow, fault_server: FaultServer, tap: Tap, pictures: Path
) -> None:
    window = open_window(jobs=2, suspicious_threshold=0)
    first = fault_server.at("/0.png", answer(BIG))
    rest = [fault_server.at(f"/{number}.png", tap.hang_in_body, answer(BIG)) for number in range(1, 5)]
    window.add(first, *rest)
    window.start()
    window.until(
        lambda: len(received(window)) == 2 and min(received(window)) > 0 and window.store.count(S.COMPLETE) == 1
    )
    assert parts(pictures)

    window.stop()
    assert window.is_(QueueState.IDLE)
    assert window.states() == [S.COMPLETE, S.CANCELLED, S.CANCELLED, S.QUEUED, S.QUEUED]
    window.until(lambda: tap.left.is_set() and not parts(pictures), AT_ONCE_MS)
    assert saved(pictures) == ["0001_0.png"]
    assert window.parts.toolbar.actions_.start.isEnabled()

    for number in (3, 4):
        fault_server.at(f"/{number}.png", answer(BIG))
    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE] * 5
    assert saved(pictures) == [f"000{number + 1}_{number}.png" for number in range(5)]
    assert len(fault_server.seen("/0.png")) == 1


@pytest.fixture(params=["head", "body"])
def hanging(request: pytest.FixtureRequest, window: Window, fault_server: FaultServer, tap: Tap) -> Window:
    """A window whose only transfer hangs."""
    handler = tap.hang_in_head if request.param == "head" else tap.hang_in_body
    window.add(fault_server.at("/hang.png", handler))
    window.start()
    window.until(lambda: bool(fault_server.seen("/hang.png")))
    if request.param == "body":
        window.until(lambda: received(window) == [len(BIG) // 2])
    else:
        window.until(lambda: window.has(S.ACTIVE))
    return window


def test_pause_while_a_server_hangs(hanging: Window, tap: Tap) -> None:
    hanging.start()
    assert hanging.is_(QueueState.PAUSED)
    assert not tap.left.is_set(), "what was begun may go on"
    hanging.start()
    hanging.until(lambda: hanging.has(S.ACTIVE))
    assert hanging.is_(QueueState.RUNNING)
    hanging.start()
    hanging.stop()
    assert hanging.is_(QueueState.IDLE)
    hanging.until(tap.left.is_set, AT_ONCE_MS)


def test_stop_while_a_server_hangs(hanging: Window, tap: Tap, pictures: Path) -> None:
    hanging.stop()
    assert hanging.states() == [S.CANCELLED]
    hanging.until(lambda: tap.left.is_set() and saved(pictures) == [], AT_ONCE_MS)


def test_remove_while_a_server_hangs(hanging: Window, tap: Tap, pictures: Path) -> None:
    hanging.parts.links.list.setFocus()
    hanging.parts.links.list.selectAll()
    hanging.press(Key.Key_Delete)
    assert hanging.states() == []
    hanging.until(lambda: tap.left.is_set() and saved(pictures) == [], AT_ONCE_MS)
    hanging.until_idle()
    assert hanging.word("totalCount") == ""
    assert hanging.parts.empty.isVisible()


def test_quit_while_a_server_hangs(hanging: Window, tap: Tap, pictures: Path) -> None:
    begun = time.monotonic()
    hanging.widget.close()
    assert 1000 * (time.monotonic() - begun) < AT_ONCE_MS
    assert tap.left.wait(AT_ONCE_MS / 1000)
    hanging.until(lambda: saved(pictures) == [])  # by the worker, which the end of a program waits two seconds for


def test_quit_while_paused(hanging: Window, pictures: Path) -> None:
    hanging.start()
    begun = time.monotonic()
    hanging.widget.close()
    assert 1000 * (time.monotonic() - begun) < AT_ONCE_MS
    hanging.until(lambda: saved(pictures) == [])


def test_quit_while_much_is_under_way(window: Window, fault_server: FaultServer, tap: Tap, pictures: Path) -> None:
    good = [fault_server.at(f"/good{number}.png", answer(BIG)) for number in range(40)]
    bad = [fault_server.at(f"/hang{number}.png", tap.hang_in_body) for number in range(20)]
    window.add(*(url for pair in zip(good, bad, strict=False) for url in pair), *good[20:])
    window.start()
    window.until(lambda: len(received(window)) > 2 and window.store.count(S.COMPLETE, S.SUSPICIOUS) > 2)
    begun = time.monotonic()
    window.widget.close()
    assert 1000 * (time.monotonic() - begun) < AT_ONCE_MS
    window.until(lambda: parts(pictures) == [])
    for name in saved(pictures):
        assert (pictures / name).read_bytes() == BIG


def test_pause_while_the_run_is_being_prepared(window: Window, fault_server: FaultServer) -> None:
    window.add(fault_server.at("/1.png", answer(BIG)))
    window.start()
    window.start()
    assert not window.is_(QueueState.RUNNING), "the button was pressed twice: nothing may start"
    assert window.stays(lambda: (window.states(), len(fault_server.seen())))
    window.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE]
