"""2,000 files at full speed through the real window on an X server, beside headless: lateness, files/s, CPU a file."""

import gc
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.bystander import Bystander
from tests.bench.display import display
from tests.bench.server import jpeg, marked
from tests.bench.tools import LONGEST, ROOT
from tests.servers.nginx import Nginx

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollBar

FILES = int(os.environ.get("FILES", "2000"))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
AT_ONCE = 32
PAGE_SECONDS = 0.25
"""Where somebody looks through the pictures while they come: seconds that each page is looked at."""
REST_SECONDS = 0.5
"""First the window does nothing."""


Way = Callable[[Path], tuple[float, float, tuple[float, ...]]]
"""Runs once with private folders below a path: seconds, seconds of computing, lateness."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One run."""

    whole: int
    """Files that are byte for byte as the server has them."""
    thumbnails: int
    """Thumbnails on disk at the end."""
    seconds: float
    """From the start of the run to its last picture."""
    cpu: float
    """Seconds of computing: of the run in the window, of the whole process headless."""
    late: tuple[float, ...] = ()
    """Lateness of the window in milliseconds: p50, p99, worst."""
    idle: tuple[float, float] = (0.0, 0.0)
    """p99 and worst of a process that did nothing meanwhile, in milliseconds."""


def main() -> None:
    """Alternate all; each run is a process of its own with private folders."""
    if sys.argv[1:2] == ["--one"]:
        _one(Path(sys.argv[2]), looked_through=sys.argv[3] == "look")
        return
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base, Nginx(Path(base)) as nginx, display() as screen:
        digests, names = _pictures(nginx, Path(base))
        print(f"{FILES:,} files of 70 kB, {AT_ONCE} connections, 2 cores; load of the machine {os.getloadavg()[0]:.1f}")
        late = f"{'p50 ms':>8}{'p99 ms':>8}{'max ms':>8}{'idle p99':>10}{'max':>6}"
        print(f"{'':24}{'files/s':>8}{'CPU ms':>8}{late}{'thumbs':>8}")
        ways: dict[str, Way] = {
            "window": partial(_window, names, screen, "stand"),
            "window, looked through": partial(_window, names, screen, "look"),
            "get --thumbnails": partial(_get, names, ["--thumbnails"]),
            "get": partial(_get, names, []),
        }
        chosen = os.environ.get("WAYS", ",".join(ways)).split(",")
        runs: dict[str, list[Outcome]] = {name: [] for name in ways if name in chosen or name.split(",")[0] in chosen}
        for _ in range(ROUNDS):
            for name, found in runs.items():
                found.append(_run(ways[name], digests))
                _print(name, [found[-1]])
    print("medians, and the worst of all for max:")
    for name, found in runs.items():
        _print(name, found)
    if runs.get("window") and runs.get("get --thumbnails"):
        window, get = (
            statistics.median(FILES / run.seconds for run in runs[name]) for name in ("window", "get --thumbnails")
        )
        print(f"window / get --thumbnails: {window / get:.2f}")


def _pictures(nginx: Nginx, base: Path) -> tuple[set[bytes], Path]:
    """Files of the server, no two alike; their digests, and the list of their addresses."""
    picture = jpeg()
    digests = set()
    for number in range(FILES):
        body = marked(picture, str(number))
        (nginx.root / f"{number}.jpg").write_bytes(body)
        digests.add(hashlib.sha256(body).digest())
    names = base / "list.txt"
    names.write_text("\n".join(nginx.url(f"/{number}.jpg") for number in range(FILES)), "ascii")
    return digests, names


def _run(way: Way, digests: set[bytes]) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-", ignore_cleanup_errors=True) as folder:
        base = Path(folder)
        with Bystander() as bystander:
            seconds, cpu, late = way(base)
        there = {hashlib.sha256(path.read_bytes()).digest() for path in (base / "pictures").rglob("*.jpg")}
        thumbnails = sum(path.is_file() for path in (base / "data" / "cache").rglob("*"))
        return Outcome(len(there & digests), thumbnails, seconds, cpu, late, (bystander.at(0.99), bystander.at(1.0)))


def _print(name: str, runs: list[Outcome]) -> None:
    rate, cpu = (
        statistics.median(one) for one in zip(*((FILES / r.seconds, r.cpu / FILES * 1e3) for r in runs), strict=True)
    )
    late = ""
    if runs[0].late:
        p50, p99, worst = zip(*(run.late for run in runs), strict=True)
        late = f"{statistics.median(p50):8.0f}{statistics.median(p99):8.0f}{max(worst):8.0f}"
    idle = f"{statistics.median(run.idle[0] for run in runs):10.0f}{max(run.idle[1] for run in runs):6.0f}"
    least = min(run.whole for run in runs)
    told = "" if least == FILES else f"   ONLY {least:,} WHOLE FILES"
    made = statistics.median(run.thumbnails for run in runs)
    print(f"{name:24}{rate:8.0f}{cpu:8.2f}{late:24}{idle}{made:8.0f}{told}", flush=True)


def _get(names: Path, options: list[str], base: Path) -> tuple[float, float, tuple[float, ...]]:
    """``pixhaul get``; its seconds are those that its summary tells."""
    words = ["get", str(names), "-d", str(base / "pictures"), "--data-dir", str(base / "data"), "--json"]
    words += ["-j", str(AT_ONCE), "--per-host", str(AT_ONCE), *options]
    told, cpu = _measured([sys.executable, "-m", "pixhaul", *words], {})
    summaries = [event["seconds"] for line in told if (event := json.loads(line))["event"] == "summary"]
    return (summaries[0] if summaries else float("inf")), cpu, ()


def _window(names: Path, screen: str, how: str, base: Path) -> tuple[float, float, tuple[float, ...]]:
    words = [sys.executable, "-m", "tests.bench.window", "--one", str(base), how]
    told, _ = _measured(words, {"DISPLAY": screen, "BENCH_LIST": str(names)})
    if not told:
        return float("inf"), 0.0, (float("inf"),) * 3
    seconds, cpu, *late = (float(figure) for figure in told[-1].split())
    return seconds, cpu, tuple(late)


def _measured(command: list[str], more: dict[str, str]) -> tuple[list[str], float]:
    """What a command says, line by line, and its seconds of computing."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    kept.pop("QT_QPA_PLATFORM", None)
    before = os.times()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**kept, "PYTHONPATH": f"{ROOT / 'desktop'}", **more},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return done.stdout.splitlines(), cpu


def _one(base: Path, *, looked_through: bool) -> None:
    """One run in the whole window, as the program builds it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from pixhaul.app.choices import Choices
    from pixhaul.app.shared import Shared
    from pixhaul.app.shell import Shell
    from pixhaul.core.status import DownloadStatus
    from pixhaul.qt.states import QueueState
    from pixhaul.ui.theme import Theme
    from tests.bench.lateness import Lateness, wait

    app = QApplication(sys.argv[:1])
    choices = Choices.load(base / "data")
    choices.change(destination=str(base / "pictures"), jobs=AT_ONCE, per_host=AT_ONCE)
    shared = Shared(choices)
    opened: list[object] = []
    shared.record.opened.connect(opened.append)
    shell = Shell(shared, Theme(app, "light"))
    shell.show()
    services, grid = shell.desk.services, shell.desk.parts.grid
    wait(lambda: bool(opened), 20)
    services.reader.read_text(Path(os.environ["BENCH_LIST"]).read_text("ascii"))
    wait(lambda: len(services.store) == FILES and not services.reader.busy, 20)
    gc.collect()
    gc.freeze()  # as the program does once its window stands
    lateness = Lateness()
    wait(lambda: False, REST_SECONDS)
    pages = QTimer(interval=int(PAGE_SECONDS * 1000))
    pages.timeout.connect(lambda: _turn_page(grid.verticalScrollBar()))
    if looked_through:
        pages.start()
    lateness.restart()
    clock, work = time.perf_counter(), time.process_time()
    services.manager.start()
    ended = wait(
        lambda: services.store.count(DownloadStatus.COMPLETE) == FILES and services.manager.state is QueueState.IDLE,
        LONGEST / 2,
    )
    seconds, work = time.perf_counter() - clock, time.process_time() - work
    late = [lateness.at(part) for part in (0.5, 0.99, 1.0)]
    pages.stop()
    lateness.stop()
    shell.window.close()
    shell.close()
    print(seconds if ended else float("inf"), work, *late)


def _turn_page(bar: "QScrollBar") -> None:
    """To the next page, and from the last one to the first."""
    bar.setValue(0 if bar.value() >= bar.maximum() else bar.value() + bar.pageStep())


if __name__ == "__main__":
    main()
