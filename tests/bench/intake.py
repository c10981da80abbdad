"""A million pasted addresses, searched, removed and brought back: time, memory, and how late the window ever is."""

import gc
import os
import resource
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from pixhaul.core.items import ItemStore
from pixhaul.intake.found import entry_of
from pixhaul.intake.text import read_text
from pixhaul.qt.adder import Adder
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.intake_reader import IntakeReader
from pixhaul.qt.item_filter import Group, ItemFilter
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.ui.link_panel import LinkPanel
from pixhaul.ui.theme import Theme

LINES = 1_000_000
TICK_MS = 5


class Lateness:
    """How long after its time a 5 ms timer comes: what a person would feel as a frozen window."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, (now - self._last) * 1e3 - TICK_MS))
        self._last = now

    def restart(self) -> None:
        self._late.clear()
        self._last = time.perf_counter()

    def __str__(self) -> str:
        self._tick()
        late = sorted(self._late)
        return f"{late[len(late) * 99 // 100]:8.0f}{late[-1]:8.0f}"


class Window:
    """The parts of the window that a list passes through, joined."""

    def __init__(self, app: QApplication) -> None:
        self.undo = QUndoStack()
        self.store = ItemStore()
        presenter = ItemPresenter(self.store, lambda _: None, lambda item: f"{item:04}.jpg")
        self.model = DownloadModel(self.store, presenter, entry_of, self.undo)
        self.grid = ItemFilter(self.model)
        self.reader = IntakeReader()
        self.adder = Adder(self.reader, self.model, self.undo)
        self.panel = LinkPanel(self.model, self.undo, Theme(app), lambda _mime: None)
        self.panel.resize(368, 712)
        self.panel.show()


def addresses(count: int) -> str:
    """A list as text."""
    return "\n".join(
        f"https://images-{n % 5}.example.com/photos/{n:08}/original-{n * 7919 % 9973}.jpg" for n in range(count)
    )


def megabytes() -> float:
    """Most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def main(lines: int = LINES) -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    window = Window(app)
    text = addresses(lines)
    gc.collect()
    gc.freeze()  # as the program does once its window stands
    lateness = Lateness()
    print(f"{lines:,} lines, {megabytes():.0f} MB before; load of the machine {os.getloadavg()[0]:.1f}")
    print(f"{'':28}{'s':>8}{'work s':>8}{'p99 ms':>8}{'max ms':>8}{'MB':>8}   (lateness of a {TICK_MS} ms timer)")

    def measure(what: str, deed: Callable[[], object], over: Callable[[], bool]) -> None:
        app.processEvents()
        lateness.restart()
        clock, work = time.perf_counter(), time.process_time()
        deed()
        loop = QEventLoop()
        watch = QTimer(interval=10)
        watch.timeout.connect(lambda: loop.quit() if over() else None)
        watch.start()
        loop.exec()
        watch.stop()
        seconds = f"{time.perf_counter() - clock:8.2f}{time.process_time() - work:8.2f}"
        print(f"{what:28}{seconds}{lateness}{megabytes():8.0f}")

    def found() -> bool:
        return not window.grid.busy

    measure("paste", lambda: window.reader.read(lambda _: read_text(text)), lambda: not window.reader.busy)
    assert len(window.store) == window.grid.rowCount() == lines
    measure("search 'original-77'", lambda: window.grid.set_search("original-77"), found)
    measure("end of search", lambda: window.grid.set_search(""), found)
    measure("only failed", lambda: window.grid.set_group(Group.FAILED), found)
    measure("all", lambda: window.grid.set_group(Group.ALL), found)
    measure("scroll to the end", window.panel.list.scrollToBottom, found)
    measure("remove one in the middle", lambda: window.model.remove([lines // 2]), found)
    measure("select all", window.panel.list.selectAll, found)
    measure("remove all", window.panel.actions_of_list.remove_selected, found)
    measure("undo", window.undo.undo, found)
    window.reader.close()


if __name__ == "__main__":
    main()
