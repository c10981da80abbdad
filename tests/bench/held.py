"""What holds the window of a million addresses: every deed that touches all of them, with the longest time of each.

*late* is how late a 5 ms timer came at most, *held* the most processor time that the window's thread took between two
of its ticks: other programs on the machine make the window late, but do not hold it.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pixhaul.app.choices import Choices
from pixhaul.app.shared import Shared
from pixhaul.app.shell import Shell
from pixhaul.core.errors import HttpStatusError
from pixhaul.core.items import ItemStore
from pixhaul.core.marks import Verdict
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.item_filter import Group
from pixhaul.qt.order import GroupBy, Order, SortBy
from pixhaul.qt.states import QueueState
from pixhaul.ui.theme import Theme
from tests.bench.lateness import TICK_MS, Lateness, megabytes, wait
from tests.bench.server import quick_server

LINES = 1_000_000
FELT_MS = 50.0
REST = 0.6
"""Seconds for what a deed leaves for later."""


class Watch(Lateness):
    """Lateness, and what the window's thread itself did of it."""

    def __init__(self) -> None:
        self._worked = time.thread_time()
        self.held: list[float] = []
        super().__init__()

    def _tick(self) -> None:
        super()._tick()
        worked = time.thread_time()
        self.held.append((worked - self._worked) * 1e3)
        self._worked = worked

    def restart(self) -> None:
        super().restart()
        self.held.clear()
        self._worked = time.thread_time()


class Deeds:
    """The window, and how it is measured."""

    def __init__(self, shell: Shell, lines: int) -> None:
        self.shell, self.lines = shell, lines
        self.watch = Watch()

    @property
    def store(self) -> ItemStore:
        return self.shell.desk.services.store

    def quiet(self) -> bool:
        """Nothing of the list is under way any more."""
        services = self.shell.desk.services
        names = services.manager.names
        busy = services.model.turns.busy or services.filter.busy or services.reader.busy
        return not (busy or names.busy or names._slices.isActive())

    def resting(self) -> bool:
        return self.quiet() and self.shell.desk.services.manager.state is QueueState.IDLE

    def measure(self, what: str, deed: Callable[[], object], over: Callable[[], bool] | None = None) -> None:
        """Do it, let it end, and say how long the window was held at most."""
        QGuiApplication.processEvents()
        self.watch.restart()
        clock = time.perf_counter()
        deed()
        wait(over or self.quiet, float(os.environ.get("PATIENCE", "60")))
        seconds = time.perf_counter() - clock
        wait(lambda: False, REST)
        late, held = self.watch.at(1.0), max(self.watch.held, default=0.0)
        flag = " <--" if held > FELT_MS else ""
        print(f"{what:34}{seconds:8.2f}{late:8.0f}{held:8.0f}{megabytes():8.0f}{flag}", flush=True)


def main() -> None:
    """Measure and print."""
    lines = int(os.environ.get("LINES", LINES))
    with quick_server(30) as server, _shell() as shell:
        deeds = Deeds(shell, lines)
        print(f"{lines:,} lines; load of the machine {os.getloadavg()[0]:.1f}; a {TICK_MS} ms timer")
        print(f"{'':34}{'s':>8}{'late':>8}{'held':>8}{'MB':>8}")
        text = "\n".join(f"{server}/photos/{n:08}/original-{n * 7919 % 9973}.jpg" for n in range(lines))
        _bring(deeds, text)
        _look(deeds)
        _mark(deeds)
        _name(deeds)
        _remove(deeds)
        _fetch(deeds)
        _change_lists(deeds)


@contextmanager
def _shell() -> Iterator[Shell]:
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-", ignore_cleanup_errors=True) as folder:
        choices = Choices.load(Path(folder) / "data")
        choices.change(destination=str(Path(folder) / "pictures"))
        shared = Shared(choices)
        shell = Shell(shared, Theme(app, "light"))
        shell.show()
        wait(lambda: shared.record.known, 20)
        wait(lambda: False, 0.5)
        gc.collect()
        gc.freeze()  # as the program does once its window stands
        yield shell
        shell.window.close()


def _bring(deeds: Deeds, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)
    ways_in = deeds.shell.desk.ways_in
    deeds.measure("paste", ways_in.paste, lambda: len(deeds.store) == deeds.lines and deeds.quiet())
    deeds.measure("collection of the newest", lambda: gc.collect(0))
    deeds.measure("collection of all", gc.collect)
    store = deeds.store

    def results() -> None:
        facts = PictureFacts("image/jpeg", ".jpg", 900, 700)
        for item in range(deeds.lines // 3):
            store.complete(item, DownloadResult(f"{item:07}.jpg", 1000 + item % 997, bytes(32), facts, "", seconds=1))
        for item in range(deeds.lines // 3, deeds.lines // 3 + deeds.lines // 2):
            store.fail(item, HttpStatusError(404 if item % 4 else 503))
        store.take_dirty()

    results()
    deeds.shell.desk.services.filter._begin()


def _look(deeds: Deeds) -> None:
    desk = deeds.shell.desk
    shown, grid = desk.services.filter, desk.parts.grid
    deeds.measure("collection of all", gc.collect)
    deeds.measure("grid: select all", grid.selectAll)
    deeds.measure("only done", lambda: shown.set_group(Group.DONE))
    deeds.measure("all", lambda: shown.set_group(Group.ALL))
    deeds.measure("search", lambda: shown.set_search("original-77"))
    deeds.measure("end of search", lambda: shown.set_search(""))
    for descending in (False, True):
        deeds.measure(f"by size, {descending}", partial(shown.arrange, Order(SortBy.SIZE, descending)))
    deeds.measure("by name", lambda: shown.arrange(Order(SortBy.NAME, False)))
    deeds.measure("by name, descending", lambda: shown.arrange(Order(SortBy.NAME, True)))
    deeds.measure("list order, descending", lambda: shown.arrange(Order(descending=True)))
    deeds.measure("headings by host", lambda: shown.arrange(Order(SortBy.SIZE, False, GroupBy.HOST)))
    deeds.measure("zoom in", grid.zoom_in)
    deeds.measure("zoom out", grid.zoom_out)
    deeds.measure("headings by folder", lambda: shown.arrange(Order(group=GroupBy.FOLDER)))
    deeds.measure("list order", lambda: shown.arrange(Order()))
    deeds.measure("grid: nothing selected", grid.clear_selection)


def _mark(deeds: Deeds) -> None:
    desk = deeds.shell.desk
    culling, undo = desk.culling, desk.services.undo
    desk.parts.grid.selectAll()
    deeds.measure("keep all", lambda: culling.marks.judged.emit(Verdict.KEEP))
    deeds.measure("undo", undo.undo)
    deeds.measure("redo", undo.redo)
    deeds.measure("five stars to all", lambda: culling.marks.rated.emit(5))
    deeds.measure("reject all", lambda: culling.marks.judged.emit(Verdict.REJECT))
    deeds.measure("no verdict", lambda: culling.marks.judged.emit(Verdict.NONE))
    deeds.measure("menu of the grid", lambda: desk._menu._popup(desk.window.mapToGlobal(desk.window.rect().center())))
    _close_menu()
    lines = desk.parts.links.list
    deeds.measure("list: select all", lines.selectAll)
    deeds.measure(
        "menu of the list",
        lambda: desk.parts.links.actions_of_list._open_menu(desk.window.mapToGlobal(desk.window.rect().center())),
    )
    _close_menu()
    deeds.measure("copy addresses", desk.parts.links.actions_of_list.copy_selected)
    lines.clearSelection()
    desk.parts.grid.clear_selection()


def _close_menu() -> None:
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def _name(deeds: Deeds) -> None:
    desk = deeds.shell.desk
    deeds.measure("collection of all", gc.collect)
    deeds.measure("name template", lambda: desk.aiming.use_template("{host}/{name}"), deeds.quiet)
    deeds.measure("name template, by number", lambda: desk.aiming.use_template("{index}-{name}"), deeds.quiet)
    deeds.measure("destination", lambda: desk.aiming.use_folder(desk.services.manager.folder / "elsewhere"))
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as folder:
        path = Path(folder) / "report.csv"
        deeds.measure("report", lambda: desk.reports._write_report(path), lambda: not desk.reports.busy)
    deeds.measure("plan", desk.planning.show)
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget is not deeds.shell.window:
            widget.close()


def _remove(deeds: Deeds) -> None:
    desk = deeds.shell.desk
    links, services = desk.parts.links, desk.services
    undo = services.undo.undo

    def selected(first: int, count: int) -> None:
        view = links.list
        view.clearSelection()
        if count == deeds.lines:
            view.selectAll()
            return
        from PySide6.QtCore import QItemSelection, QItemSelectionModel

        model = view.model()
        part = QItemSelection(model.index(first, 0), model.index(first + count - 1, 0))
        view.selectionModel().select(part, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    for what, first, count in (
        ("all", 0, deeds.lines),
        ("the first half", 0, deeds.lines // 2),
        ("the middle", deeds.lines // 4, deeds.lines // 2),
    ):
        selected(first, count)
        remove = links.actions_of_list.remove_selected
        deeds.measure(f"remove {what}", remove)
        assert len(deeds.store) == deeds.lines - count
        deeds.measure("undo", undo, lambda: deeds.quiet() and len(deeds.store) == deeds.lines)
    services.filter.set_group(Group.FAILED)
    wait(deeds.quiet, 20)
    services.filter.set_search("9")
    wait(deeds.quiet, 20)
    desk.parts.grid.selectAll()
    deeds.measure("remove what is found", lambda: desk._remove(desk.culling._selected()))
    deeds.measure("undo", undo, lambda: deeds.quiet() and len(deeds.store) == deeds.lines)
    services.filter.set_search("")
    services.filter.set_group(Group.ALL)
    wait(deeds.quiet, 20)


def _fetch(deeds: Deeds) -> None:
    manager, store = deeds.shell.desk.services.manager, deeds.store
    deeds.measure("start", manager.start, lambda: store.count(DownloadStatus.ACTIVE) > 0)
    deeds.measure("stop", manager.stop, deeds.resting)
    deeds.measure("retry failed", manager.retry_failed, lambda: store.count(DownloadStatus.ACTIVE) > 0)
    deeds.measure("of the run, 3 s", lambda: wait(lambda: False, 3))
    deeds.measure("pause", manager.pause)
    deeds.measure("resume", manager.resume)
    deeds.measure("stop", manager.stop, deeds.resting)
    links = deeds.shell.desk.parts.links
    deeds.measure("start", manager.start, lambda: store.count(DownloadStatus.ACTIVE) > 0)
    links.list.selectAll()
    deeds.measure("remove all while it runs", links.actions_of_list.remove_selected)
    deeds.measure("undo", deeds.shell.desk.services.undo.undo)
    deeds.measure("stop", manager.stop, deeds.resting)


def _change_lists(deeds: Deeds) -> None:
    shell, lines = deeds.shell, deeds.lines
    deeds.measure("collection of all", gc.collect)
    mime = QMimeData()
    mime.setText("\n".join(f"http://127.0.0.1:9/{n:08}/b-{n * 7919 % 9973}.jpg" for n in range(lines)))
    deeds.measure("new list", shell.begin_new)
    QGuiApplication.clipboard().setMimeData(mime)
    deeds.measure("paste", shell.desk.ways_in.paste, lambda: len(deeds.store) == lines and deeds.quiet())
    for _ in range(2):
        deeds.measure("other list", lambda: shell._step(1))
    deeds.measure("close a list", shell.close_current)
    deeds.measure("open it again", lambda: shell._step(1))
    if len(shell.rows):
        job = shell.rows[0]
        deeds.measure("other list", lambda: shell._step(1))
        del job


if __name__ == "__main__":
    main()
