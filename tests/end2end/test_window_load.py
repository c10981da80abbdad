"""Long lists and stalled hosts: the window answers throughout, counts right, and starves nobody."""

import itertools
import time

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.states import QueueState
from tests.app.fixtures import OpenWindow
from tests.app.window import Key, Window, saved
from tests.bench.server import jpeg, marked, quick_server
from tests.servers.faulty import png
from tests.servers.nginx import Nginx

MANY = 2_400
CONNECTIONS, STALLED, LIVE = 200, 100, 1_900
BUSIEST = 2.0
"""Seconds of its own work: far more than a window may do in one go, so that only a real freeze fails."""
LATEST = 20.0
"""Seconds by the clock, in which a busy machine may leave it without a core: only one that hangs is later."""


class Pulse(QObject):
    """A short timer; every stretch between two beats that is longer shows how late the window was."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.worked: list[float] = []
        """What its thread itself has worked meanwhile, whatever else the machine did."""
        self._before, self._work_before = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, now - self._before - 0.005))
        self.worked.append(work - self._work_before)
        self._before, self._work_before = now, work

    def stop(self) -> str:
        """The figures in milliseconds."""
        self._timer.stop()
        ranked = sorted(self.late)
        p99 = ranked[int(len(ranked) * 0.99)] * 1000
        own = f"{max(self.worked) * 1000:.0f} ms of own work at most"
        return f"late by {ranked[-1] * 1000:.0f} ms at most, {own}, {p99:.0f} ms in 1 % of {len(ranked)} beats"

    def check(self) -> None:
        """It never froze."""
        assert max(self.worked) < BUSIEST
        assert max(self.late) < LATEST


class Restless(QObject):
    """A user who looks at all, done and failed pictures in turn, scrolls and searches while it runs."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.widget)  # goes with it, whatever becomes of the test
        self._window = window
        self._keys = itertools.cycle([Key.Key_3, Key.Key_2, Key.Key_1])
        self._searches = itertools.cycle(["good", "bad", ""])
        self._timer = QTimer(self)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def _act(self) -> None:
        window = self._window
        window.press(next(self._keys), Qt.KeyboardModifier.AltModifier)
        window.services.filter.set_search(next(self._searches))
        bar = window.parts.grid.verticalScrollBar()
        bar.setValue((bar.value() + 977) % max(1, bar.maximum()))

    def stop(self) -> None:
        self._timer.stop()
        self._window.services.filter.set_search("")
        self._window.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)


@pytest.mark.timeout(420)
def test_the_window_answers_while_thousands_come_in(
    open_window: OpenWindow, nginx: Nginx, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(0, MANY, 2):
        (nginx.root / f"good{number}.png").write_bytes(png(4, 4, seed=number + 1))
    addresses = [nginx.url(f"/{'bad' if number % 2 else 'good'}{number}.png") for number in range(MANY)]
    window = open_window(name_template="{name}")
    # They go through all lines at each change, on the thread whose lateness is measured.
    window.testers.clear()
    pulse = Pulse()
    window.paste("\n".join(addresses))
    window.until_listed(MANY)
    assert window.states() == [S.QUEUED] * MANY

    user = Restless(window)
    begun = time.perf_counter()
    window.start()
    window.until(lambda: window.is_(QueueState.IDLE), 300_000)
    took = time.perf_counter() - begun
    figures = pulse.stop()
    with capsys.disabled():
        print(f"\n{MANY} addresses in {took:.1f} s; {figures}")
    user.stop()
    window.until(lambda: not window.services.filter.busy)

    pulse.check()
    assert window.states() == [S.COMPLETE, S.FAILED] * (MANY // 2)
    totals = window.manager.totals()
    assert (totals.listed, totals.finished, totals.done, totals.failed) == (MANY, MANY, MANY // 2, MANY // 2)
    assert window.word("totalCount") == "1,200 done · 1,200 failed"
    assert saved(window.manager.folder) == sorted(f"good{number}.png" for number in range(0, MANY, 2))
    assert window.services.filter.rowCount() == MANY
    for key, rows in ((Key.Key_2, MANY // 2), (Key.Key_3, MANY // 2), (Key.Key_1, MANY)):
        window.press(key, Qt.KeyboardModifier.AltModifier)
        window.until(lambda rows=rows: window.services.filter.rowCount() == rows)  # type: ignore[misc]
    sentences = {window.store.failure(item).message for item in window.store.ids({S.FAILED})}  # type: ignore[union-attr]
    assert sentences == {"The picture is not there any more"} or len(sentences) == 1


@pytest.mark.timeout(420)
def test_row_98_half_of_two_hundred_connections_stall(
    open_window: OpenWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    with quick_server(30, width=64) as server:
        window = open_window(name_template="{name}", jobs=CONNECTIONS, per_host=CONNECTIONS, read_timeout=120)
        stalled = [f"{server}/stall/s{number}.jpg" for number in range(STALLED)]
        window.paste("\n".join(stalled + [f"{server}/live/{number}.jpg" for number in range(LIVE)]))
        window.until_listed(STALLED + LIVE)
        pulse = Pulse()
        begun = time.perf_counter()
        window.start()
        window.until(lambda: window.store.count(S.COMPLETE) == LIVE, 300_000)
        took = time.perf_counter() - begun
        figures = pulse.stop()
        with capsys.disabled():
            print(f"\n{LIVE} pictures beside {STALLED} stalled ones in {took:.1f} s; {figures}")

        pulse.check()
        # The live ones are all there before a stalled one was given up.
        assert window.store.count(S.ACTIVE, S.WAITING, S.QUEUED) == STALLED
        assert {window.store.state(item) for item in range(STALLED)} <= {S.ACTIVE, S.WAITING, S.QUEUED}
        window.stop()
        window.until(lambda: window.is_(QueueState.IDLE))
        assert window.store.count(S.COMPLETE) == LIVE
    folder = window.manager.folder
    window.until(lambda: len(saved(folder)) == LIVE)  # the halves are removed by the workers that held them
    picture = jpeg(64)
    wrong = [n for n in range(LIVE) if (folder / f"{n}.jpg").read_bytes() != marked(picture, f"/live/{n}.jpg")]
    assert wrong == []
