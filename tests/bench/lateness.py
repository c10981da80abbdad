"""How late the window is, and a window to ask it of."""

import contextlib
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from pixhaul.app.choices import Choices
from pixhaul.app.desk import Desk
from pixhaul.app.services import Services
from pixhaul.ui.theme import Theme

TICK_MS = 5


class Lateness:
    """How long after its time a 5 ms timer comes: what a person would feel as a frozen window."""

    def __init__(self) -> None:
        self.late: list[float] = []
        """Milliseconds, one for each tick."""
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1e3 - TICK_MS))
        self._last = now

    def restart(self) -> None:
        """Forget what was."""
        self.late.clear()
        self._last = time.perf_counter()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def at(self, part: float) -> float:
        """Milliseconds that this part of the ticks did not exceed; 1.0 for the worst."""
        ranked = sorted(self.late) or [0.0]
        return ranked[min(len(ranked) - 1, int(len(ranked) * part))]

    def __str__(self) -> str:
        self._tick()
        return "".join(f"{self.at(part):8.0f}" for part in (0.5, 0.99, 1.0))


def megabytes() -> float:
    """Most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def wait(over: Callable[[], bool], seconds: float, every_ms: int = 10) -> bool:
    """Let the window live until ``over``; false when that took too long."""
    loop, until = QEventLoop(), time.monotonic() + seconds
    watch = QTimer(interval=every_ms)
    watch.timeout.connect(lambda: loop.quit() if over() or time.monotonic() > until else None)
    watch.start()
    loop.exec()
    watch.stop()
    return over()


@contextlib.contextmanager
def open_desk(**chosen: object) -> Iterator[Desk]:
    """The real window with private folders, its record open; without a display it is drawn offscreen."""
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-", ignore_cleanup_errors=True) as folder:
        choices = Choices.load(Path(folder) / "data")
        choices.change(destination=str(Path(folder) / "pictures"), **chosen)
        desk = Desk(Services(choices), Theme(app, "light"))
        opened: list[object] = []
        desk.services.record.opened.connect(opened.append)
        desk.show()
        wait(lambda: bool(opened), 20)
        try:
            yield desk
        finally:
            desk.window.close()
            desk.close()
