"""Many open lists: start, switch, memory. A long history: its first rows, and a search through all its addresses."""

import gc
import os
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pixhaul.app.choices import Choices
from pixhaul.app.shared import Shared
from pixhaul.app.shell import Shell
from pixhaul.journal import Journal
from pixhaul.journal.rows import ItemRecord
from pixhaul.qt.history import History
from pixhaul.ui.theme import Theme
from tests.bench.lateness import TICK_MS, Lateness, megabytes, wait

LISTS, ENTRIES = 200, 1_000
JOBS, LINES = 1_000, 10_000
_SWITCHES = 40


def main() -> None:
    """Measure and print."""
    lists, entries = int(os.environ.get("LISTS", LISTS)), int(os.environ.get("ENTRIES", ENTRIES))
    jobs, lines = int(os.environ.get("JOBS", JOBS)), int(os.environ.get("LINES", LINES))
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    print(f"load of the machine {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-", ignore_cleanup_errors=True) as folder:
        _open_lists(app, Path(folder), lists, entries)
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-", ignore_cleanup_errors=True) as folder:
        _history(app, Path(folder), jobs, lines)


def _fill(path: Path, jobs: int, lines: int, *, placed: bool) -> None:
    """A record with so many lists; only the first is described entry by entry, the others are copies of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with Journal.open(path) as journal:
        made = [journal.create_job(path.parent / f"pictures{number % 7}", "{name}") for number in range(jobs)]
        journal.add_items(
            made[0], (ItemRecord(n, f"https://images.example.com/photos/{n:08}.jpg") for n in range(lines))
        )
        if placed:
            for place, job in enumerate(made, 1):
                journal.set_place(job, f"List {place}", place, float(place))
    with closing(sqlite3.connect(path)) as db, db:
        columns = [str(row[1]) for row in db.execute("PRAGMA table_info(items)")]
        rest = ", ".join(name for name in columns if name not in ("job", "item", "url"))
        for number, job in enumerate(made[1:], 1):
            db.execute(
                f"INSERT INTO items (job, item, url, {rest})"
                f" SELECT ?, item, replace(url, 'photos', 'set{number:04}'), {rest} FROM items WHERE job = ?",
                (job.id, made[0].id),
            )
    db.close()


def _open_lists(app: QApplication, folder: Path, lists: int, entries: int) -> None:
    choices = Choices.load(folder / "data")
    choices.change(destination=str(folder / "pictures"))
    _fill(choices.paths.journal, lists, entries, placed=True)
    print(f"\n{lists} open lists of {entries:,} entries; {megabytes():.0f} MB before")
    print(f"{'':34}{'s':>8}{'p50 ms':>8}{'p99 ms':>8}{'max ms':>8}{'MB':>8}   (lateness of a {TICK_MS} ms timer)")
    lateness = Lateness()
    clock = time.perf_counter()
    shell = Shell(Shared(choices), Theme(app, "light"))
    shell.show()
    _say("window shown", clock, lateness)

    def there() -> bool:
        workplace = shell.rows[shell.window.bar.view.currentIndex().row()].workplace
        return workplace is not None and workplace.bringing is None and len(workplace.services.store) == entries

    wait(lambda: len(shell.rows) == lists, 60)
    _say("all rows of the sidebar", clock, lateness)
    wait(there, 60)
    _say("the list looked at last", clock, lateness)
    wait(lambda: all(row.face.listed for row in shell.rows.all), 60)
    _say("all rows know how far they are", clock, lateness)
    gc.collect()
    gc.freeze()  # as the program does once its window stands
    lateness.restart()
    turns = []
    for number in range(_SWITCHES):
        clock = time.perf_counter()
        shell.look_at(shell.rows[number * 7 % lists])
        held = time.perf_counter() - clock
        wait(there, 20, 1)
        turns.append((time.perf_counter() - clock, held))
    totals, helds = sorted(total for total, _ in turns), sorted(held for _, held in turns)
    middle = _SWITCHES // 2
    print(f"switch: median {totals[middle] * 1e3:.0f} ms, slowest {totals[-1] * 1e3:.0f} ms until the list is there;")
    print(f"        of it in one turn of the window {helds[middle] * 1e3:.0f} ms, {helds[-1] * 1e3:.0f} ms")
    print(f"{'after all switches':34}{'':8}{lateness}{megabytes():8.0f}")
    lateness.stop()
    shell.window.close()
    shell.window.deleteLater()


def _history(app: QApplication, folder: Path, jobs: int, lines: int) -> None:
    choices = Choices.load(folder / "data")
    clock = time.perf_counter()
    _fill(choices.paths.journal, jobs, lines, placed=False)
    size = choices.paths.journal.stat().st_size / 1e6
    made = time.perf_counter() - clock
    print(f"\na history of {jobs:,} lists of {lines:,} entries ({size:,.0f} MB, made in {made:.0f} s)")
    shared = Shared(choices)
    lateness = Lateness()
    clock = time.perf_counter()
    shared.record.open()
    wait(lambda: shared.record.known, 120)
    _say("record opened", clock, lateness)
    history = History(shared.record.writer, shared.pool, choices.paths.journal)
    done: list[bool] = []
    history.complete.connect(lambda: done.append(True))

    def measure(what: str, rows: int) -> None:
        clock = time.perf_counter()
        if rows:
            wait(lambda: history.rowCount() >= rows, 300, 1)
            _say(f"{what}: first rows", clock, lateness)
        wait(lambda: bool(done), 600)
        _say(f"{what}: all {history.rowCount():,} rows", clock, lateness)
        done.clear()

    history.read()
    measure("history", 20)
    history.search("set0 8.jpg")
    measure("search that many hold", 1)
    history.search("set0007 00000000")
    measure("search that one holds", 1)
    history.search("nothing-has-this")
    measure("search that none holds", 0)
    lateness.stop()
    shared.close()


def _say(what: str, clock: float, lateness: Lateness) -> None:
    print(f"{what:34}{time.perf_counter() - clock:8.2f}{lateness}{megabytes():8.0f}", flush=True)
    lateness.restart()


if __name__ == "__main__":
    main()
