"""The thumbnail grid: first paint, frame, append and update from 10,000 to 1,000,000 cells, beside QListView."""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.theme import Theme
from tests.ui.grid_parts import DrawnStore, ListModel, done, landscape

SIZES = (10_000, 100_000, 1_000_000)
LARGEST_LIST_VIEW = 100_000
"""QListView in icon mode needs many seconds above this."""
WIDTH, HEIGHT = 980, 860
FRAMES = 60
APPENDS = 10
PICTURES = 64
HEADINGS = 1000
_SETTLE_MS = 500


def main() -> None:
    """Measure and print medians in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    encoded = [landscape(number, 512, 341) for number in range(PICTURES)]
    print(f"{'':22}{'rows':>10}{'first paint':>13}{'frame':>9}{'append 100':>12}{'update 1':>10}   (ms)")
    for count in SIZES:
        cache = ThumbnailCache(DrawnStore(lambda number: encoded[number % PICTURES]))
        grid = ThumbnailGrid(theme, cache, lambda _item: Path("/none"))
        report("ThumbnailGrid", count, grid, app)
        cache.close()
    for count in SIZES:
        cache = ThumbnailCache(DrawnStore(lambda number: encoded[number % PICTURES]))
        grid = ThumbnailGrid(theme, cache, lambda _item: Path("/none"))
        grid.set_sections(lambda grid=grid: divided(grid.row_count()))  # type: ignore[misc]
        report("  with 1,000 headings", count, grid, app)
        cache.close()
    for count in SIZES:
        if count <= LARGEST_LIST_VIEW:
            report("QListView, icon mode", count, icon_view(), app)


def divided(count: int) -> list[tuple[str, int]]:
    """As many headings at every size, with the rest under the last."""
    each = count // HEADINGS
    sizes = [each] * (HEADINGS - 1)
    return (
        [(f"images{number}.example", size) for number, size in enumerate([*sizes, count - sum(sizes)])] if count else []
    )


def icon_view() -> QListView:
    """What Qt offers for this, set up as its documentation advises for many items."""
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setUniformItemSizes(True)
    view.setGridSize(QSize(192, 240))
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view


def report(name: str, count: int, view: QListView, app: QApplication) -> None:
    """Measure one view and print its line."""
    model = ListModel(count, done)
    view.resize(WIDTH, HEIGHT)
    first = timed(lambda: open_view(view, model, app))
    settle(app)
    bar = view.verticalScrollBar()
    frames = [timed(lambda n=n: scroll(view, bar.maximum() // 3 + n * 40, app)) for n in range(FRAMES)]  # type: ignore[misc]
    appends = [timed(lambda: append(model, app)) for _ in range(APPENDS)]
    row = view.indexAt(view.viewport().rect().center()).row()
    updates = [timed(lambda: update(model, max(row, 0), app)) for _ in range(FRAMES)]
    medians = [statistics.median(values) for values in (frames, appends, updates)]
    print(f"{name:22}{count:>10,}{first:>13.1f}{medians[0]:>9.2f}{medians[1]:>12.2f}{medians[2]:>10.2f}")
    view.close()
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def timed(deed: Callable[[], None]) -> float:
    """Milliseconds that a deed takes."""
    begun = time.perf_counter()
    deed()
    return (time.perf_counter() - begun) * 1e3


class Painted(QObject):
    """Knows when a view has been painted for the first time."""

    done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.done = self.done or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def open_view(view: QListView, model: ListModel, app: QApplication) -> None:
    """Give a view its model and show it; returns when it has been painted."""
    painted = Painted(view)
    view.viewport().installEventFilter(painted)
    view.setModel(model)
    view.show()
    while not painted.done:
        app.processEvents()
    view.viewport().removeEventFilter(painted)


def scroll(view: QListView, place: int, app: QApplication) -> None:
    view.verticalScrollBar().setValue(place)
    view.viewport().repaint()
    app.processEvents()


def append(model: ListModel, app: QApplication) -> None:
    model.append(100)
    app.processEvents()


def update(model: ListModel, row: int, app: QApplication) -> None:
    index = model.index(row, 0)
    model.dataChanged.emit(index, index)
    app.processEvents()


def settle(app: QApplication) -> None:
    """Let thumbnails arrive, so that frames are measured with pictures in them."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
    app.processEvents()


if __name__ == "__main__":
    main()
