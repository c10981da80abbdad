"""A million entries in the record: described and stored as the window does it, and read back into a list."""

import gc
import os
import tempfile
import time
from pathlib import Path

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet
from pixhaul.engine.ledger import Ledger
from pixhaul.journal import Journal, JournalWriter, restore

LINES = 1_000_000
_BATCH = 2_000


def main(lines: int = int(os.environ.get("LINES", LINES))) -> None:
    """Measure and print."""
    print(f"{lines:,} entries; load of the machine {os.getloadavg()[0]:.1f}")
    print(f"{'':28}{'store s':>9}{'restore s':>11}{'MB on disk':>12}")
    _measure("plain", _plain(lines))
    _measure("a sheet of two columns", _of_a_sheet(lines))


def _address(number: int) -> str:
    return f"https://images.example.com/photos/{number:08}/original-{number * 7919 % 9973}.jpg"


def _plain(lines: int) -> ItemStore:
    store = ItemStore()
    for first in range(0, lines, _BATCH):
        numbers = range(first, min(lines, first + _BATCH))
        store.append([NewEntry(_address(number)) for number in numbers])
    return store


def _of_a_sheet(lines: int) -> ItemStore:
    store, sheet = ItemStore(), Sheet("stock.csv", ("SKU", "Image"), header_row=0, url_columns=(1,))
    sheet.add(("SKU", "Image"))
    for first in range(0, lines, _BATCH):
        numbers = range(first, min(lines, first + _BATCH))
        rows = [(number, sheet.add((f"A-{number:07}", _address(number)))) for number in numbers]
        store.append([NewEntry(_address(number), sheet=sheet, row=row, column=1) for number, row in rows])
    return store


def _measure(what: str, store: ItemStore) -> None:
    gc.collect()
    gc.freeze()  # as the program does once its window stands
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        path = Path(base) / "journal.sqlite3"
        with Journal.open(path) as journal:
            writer = JournalWriter(journal, print)
            ledger = Ledger(store, writer)
            ledger.adopt_empty(journal.create_job(Path(base), "{name}"))
            clock = time.perf_counter()
            while ledger.enter():
                pass
            writer.flush(600)
            stored = time.perf_counter() - clock
            writer.close()
            job = ledger.job
            assert job is not None
            clock = time.perf_counter()
            back = ItemStore()
            restore(journal, job, back)
            restored = time.perf_counter() - clock
            assert back.urls == store.urls
        size = sum(part.stat().st_size for part in Path(base).iterdir()) / 1e6
    print(f"{what:28}{stored:9.2f}{restored:11.2f}{size:12.0f}", flush=True)


if __name__ == "__main__":
    main()
