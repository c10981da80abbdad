"""A million addresses from a txt and a csv file in the whole window: seconds, CPU seconds, memory and lateness."""

import gc
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from tests.bench.lateness import TICK_MS, Lateness, megabytes, open_desk, wait

LINES = int(os.environ.get("LINES", "1000000"))
REST_SECONDS = 2.0
"""First the window does nothing: what it is late then is the machine's doing."""
RUNS = int(os.environ.get("RUNS", "3"))


def main() -> None:
    """Measure and print; each run in a process of its own, since memory is told as the most that it ever had."""
    if sys.argv[1:2] == ["--one"]:
        _measure(Path(sys.argv[2]))
        return
    print(f"{LINES:,} lines, {os.cpu_count()} cores, load of the machine {os.getloadavg()[0]:.1f}")
    print(f"{'':10}{'listed s':>10}{'CPU s':>8}{'p50 ms':>8}{'p99 ms':>8}{'max ms':>8}{'MB':>8}{'load':>7}")
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as folder:
        files = [Path(folder) / "list.txt", Path(folder) / "list.csv"]
        _write(files)
        for _ in range(RUNS):
            for path in files:
                subprocess.run([sys.executable, "-m", "tests.bench.listed", "--one", str(path)], check=True)
    print(f"listed: to the last row in list and grid; lateness of a {TICK_MS} ms timer")


def _write(files: list[Path]) -> None:
    """One address a line; and the same ones behind a SKU."""
    with files[0].open("w") as text, files[1].open("w") as table:
        table.write("SKU,url\n")
        for n in range(LINES):
            url = f"https://images-{n % 5}.example.com/photos/{n:08}/original-{n * 7919 % 9973}.jpg"
            text.write(url + "\n")
            table.write(f"SKU-{n:07},{url}\n")


def _measure(path: Path) -> None:
    """Paste the file as a file manager copies it, which takes the same way as a drop and the dialogue."""
    with open_desk() as desk:
        services, store = desk.services, desk.services.store
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        QGuiApplication.clipboard().setMimeData(mime)
        wait(lambda: False, 0.5)
        gc.collect()
        gc.freeze()  # as the program does once its window stands
        late = Lateness()
        wait(lambda: False, REST_SECONDS)
        print(f"{'at rest':10}{'':18}{late}", flush=True)
        late.restart()
        clock, work = time.perf_counter(), time.process_time()
        desk.ways_in.paste()
        wait(lambda: len(store) == LINES and not services.filter.busy and not services.reader.busy, 120, 20)
        seconds, work = time.perf_counter() - clock, time.process_time() - work
        assert services.filter.rowCount() == LINES
        lateness, most, load = str(late), megabytes(), os.getloadavg()[0]
        # Without a display, Qt lets go of a clipboard of ours too late to survive it.
        QGuiApplication.clipboard().clear()
        print(f"{path.suffix[1:]:10}{seconds:10.2f}{work:8.2f}{lateness}{most:8.0f}{load:7.1f}", flush=True)


if __name__ == "__main__":
    main()
