"""A million addresses in the whole window: pasted, started, stopped, removed, brought back; time, memory, lateness."""

import gc
import os
import time
from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.item_filter import Group
from pixhaul.qt.states import QueueState
from tests.bench.lateness import TICK_MS, Lateness, megabytes, open_desk, wait
from tests.bench.server import quick_server

LINES = 1_000_000
RUN_SECONDS = 8.0


def main(lines: int = int(os.environ.get("LINES", LINES))) -> None:
    """Measure and print."""
    with quick_server(30) as server, open_desk() as desk:
        services, manager, store = desk.services, desk.services.manager, desk.services.store
        mime = QMimeData()
        mime.setText("\n".join(f"{server}/photos/{n:08}/original-{n * 7919 % 9973}.jpg" for n in range(lines)))
        QGuiApplication.clipboard().setMimeData(mime)
        gc.collect()
        gc.freeze()  # as the program does once its window stands
        lateness = Lateness()
        print(f"{lines:,} lines, {megabytes():.0f} MB before; load of the machine {os.getloadavg()[0]:.1f}")
        print(f"{'':28}{'s':>8}{'p50 ms':>8}{'p99 ms':>8}{'max ms':>8}{'MB':>8}   (lateness of a {TICK_MS} ms timer)")

        def measure(what: str, deed: Callable[[], object], over: Callable[[], bool], seconds: float = 120.0) -> None:
            QGuiApplication.processEvents()
            lateness.restart()
            clock = time.perf_counter()
            deed()
            wait(over, seconds)
            print(f"{what:28}{time.perf_counter() - clock:8.2f}{lateness}{megabytes():8.0f}", flush=True)

        def quiet() -> bool:
            return not (services.filter.busy or services.reader.busy or services.model.turns.busy)

        def resting() -> bool:
            return quiet() and manager.state is QueueState.IDLE

        def nothing() -> None:
            return

        measure("paste", desk.ways_in.paste, lambda: len(store) == lines and quiet())
        measure("start, to the first one", manager.start, lambda: store.count(DownloadStatus.ACTIVE) > 0)
        measure(f"{RUN_SECONDS:.0f} seconds of the run", nothing, lambda: False, RUN_SECONDS)
        done = store.count(DownloadStatus.COMPLETE)
        measure("only done", lambda: services.filter.set_group(Group.DONE), quiet)
        measure("all", lambda: services.filter.set_group(Group.ALL), quiet)
        measure("search 'original-77'", lambda: services.filter.set_search("original-77"), quiet)
        measure("end of search", lambda: services.filter.set_search(""), quiet)
        measure("stop", manager.stop, resting)
        measure("start again", manager.start, lambda: store.count(DownloadStatus.ACTIVE) > 0)
        measure("pause, 2 seconds", manager.pause, lambda: False, 2.0)
        measure("stop", manager.stop, resting)
        measure("retry failed", manager.retry_failed, lambda: not store.count(DownloadStatus.CANCELLED), 5.0)
        measure("stop", manager.stop, resting)
        measure("select all", desk.parts.links.list.selectAll, quiet)
        measure("remove all", desk.parts.links.actions_of_list.remove_selected, quiet)
        measure("undo", services.undo.undo, quiet)
        measure("redo", services.undo.redo, quiet)
        measure("undo", services.undo.undo, quiet)
        measure("window at rest", nothing, lambda: False, 2.0)
        print(f"{done:,} pictures came in the {RUN_SECONDS:.0f} seconds")


if __name__ == "__main__":
    main()
