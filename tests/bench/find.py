"""Finding and ordering: searches, chips, sortings and headings of 10,000 to 1,000,000 lines; memory; removing all.

``python -m tests.bench.find``. "late" is the longest time that the window would have waited for its turn.
"""

import gc
import time
import tracemalloc
from array import array
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtGui import QUndoStack

from pixhaul.core.entries import Block, NewEntry
from pixhaul.core.errors import HttpStatusError
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.item_filter import Group, ItemFilter
from pixhaul.qt.order import GroupBy, Order, SortBy
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.taken import Taken

SIZES = (10_000, 100_000, 1_000_000)
HOSTS = 250


def main() -> None:
    """Measure and print milliseconds."""
    app = QCoreApplication.instance() or QCoreApplication([])
    gc.collect()
    gc.freeze()  # as the program does once its window stands
    for size in SIZES:
        print(f"\n{size:,} lines: {allocated(size, app) / size:.0f} bytes a line beside the address")
        Bench(addresses_of(size), app).run()


def saved(item: int) -> DownloadResult:
    facts = PictureFacts("image/jpeg", ".jpg", item % 900 + 1, 700)
    size = 1000 + item * 7919 % 5_000_000
    return DownloadResult(f"set{item % 40}/{item:07}_original.jpg", size, bytes(32), facts, "", seconds=item % 77 / 8)


def allocated(size: int, app: QCoreApplication) -> int:
    """Bytes that a list of a size holds beside the texts of its addresses, with what is reserved in its columns.

    Counted by the interpreter: what a process takes from the system for a short list is for the most part other things.
    """
    addresses = addresses_of(size)
    tracemalloc.start()
    try:
        begun = tracemalloc.get_traced_memory()[0]
        listed = Bench(addresses, app)
        return tracemalloc.get_traced_memory()[0] - begun if listed.size == size else 0
    finally:
        tracemalloc.stop()


def addresses_of(size: int) -> list[str]:
    """As shops have them."""
    return [
        f"https://images.shop{number % HOSTS}.example/catalogue/{number % 977}/original-{number:07}.jpg?width=1600"
        for number in range(size)
    ]


class Bench:
    """One list: a third saved, some failed, the rest still to come."""

    def __init__(self, addresses: list[str], app: QCoreApplication) -> None:
        size = len(addresses)
        self.size, self.app = size, app
        self.store = ItemStore()
        presenter = ItemPresenter(self.store, lambda _item: None, lambda item: f"{item:07}_original.jpg")
        self.model = DownloadModel(self.store, presenter, NewEntry, QUndoStack())
        self.model.append(Block(addresses, {f"images.shop{number}.example": size // HOSTS for number in range(HOSTS)}))
        self.filter = ItemFilter(self.model)
        self.filter.add_view(lambda: (0, 40))
        self.settle()
        self.taken = Taken()
        self.next = 2

    def run(self) -> None:
        """Every deed once."""
        shown = self.filter
        for item in range(0, self.size, 3):
            self.store.complete(item, saved(item))
        for item in range(1, self.size, 30):
            self.store.fail(item, HttpStatusError(404 if item % 4 else 503))
        self.store.take_dirty()
        gc.collect()  # as in the window by then, where such a list comes in over seconds
        for text in ("original-77", "shop7 original", "zebra"):
            self.measure(f"search {text!r}", lambda text=text: shown.set_search(text))  # type: ignore[misc]
        self.measure("end of search", lambda: shown.set_search(""))
        self.measure("only done", lambda: shown.set_group(Group.DONE))
        failed = replace(shown.choice, group=Group.FAILED, reason="http-status 404")
        self.measure("failed for one reason", lambda: shown.choose(failed))
        self.measure(
            "one host", lambda: shown.choose(replace(failed, group=Group.ALL, reason="", host="images.shop7.example"))
        )
        self.measure("all", lambda: shown.choose(replace(failed, group=Group.ALL, reason="")))
        self.measure("figures of all chips", self.figures)
        for by in SortBy:
            self.measure(f"by {by.value}, descending", lambda by=by: shown.arrange(Order(by, True)))  # type: ignore[misc]
        self.measure("100 results, by time", self.results)
        self.measure("headings by host, by size", lambda: shown.arrange(Order(SortBy.SIZE, False, GroupBy.HOST)))
        self.measure("100 results, under headings", self.results)
        self.measure("headings by folder", lambda: shown.arrange(Order(group=GroupBy.FOLDER)))
        self.measure("list order", lambda: shown.arrange(Order()))
        self.measure("remove all", self.remove)
        self.measure("undo", lambda: self.model.restore(self.taken))

    def figures(self) -> None:
        counts = [self.store.count(*group.states) for group in Group]
        assert counts[0] == self.size
        assert self.store.reasons.counted()

    def results(self) -> None:
        """A hundred pictures arrive."""
        for item in range(self.next, self.next + 300, 3):
            self.store.complete(item, saved(item))
        self.next += 300
        self.model.refresh(self.store.take_dirty())

    def remove(self) -> None:
        self.taken = self.model.remove(array("q", range(self.size)))

    def settle(self) -> float:
        """Let Qt's loop run until nothing is left to do; returns the longest time between two events, in seconds."""
        loop = QEventLoop()
        beats = [time.perf_counter()]

        def beat() -> None:
            beats.append(time.perf_counter())
            if not (self.filter.busy or self.model.turns.busy):
                loop.quit()

        clock = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        clock.timeout.connect(beat)
        clock.start()
        loop.exec()
        clock.stop()
        return max((late - early for early, late in pairwise(beats)), default=0.0)

    def measure(self, name: str, deed: Callable[[], object]) -> None:
        begun = time.perf_counter()
        deed()
        at_once = time.perf_counter() - begun
        late = max(self.settle(), at_once)
        whole = (time.perf_counter() - begun) * 1e3
        print(f"{name:30}{whole:9.0f} ms, late {late * 1e3:6.0f} ms, {self.filter.rowCount():>9,} shown", flush=True)


if __name__ == "__main__":
    main()
