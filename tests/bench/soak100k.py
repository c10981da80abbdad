"""100,000 small files through one ``pixhaul get``: memory and files/s, the last quarter against the second."""

import hashlib
import itertools
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench.server import jpeg, marked, quick_server
from tests.bench.tools import ROOT
from tests.soak.figures import MB, of_process, size_of

FILES = int(os.environ.get("FILES", "100000"))
WIDTH = 96
"""Pixels: some kB a picture."""
AT_ONCE = 32
LINES = 20
"""Samples that are printed."""
_PROGRESS = re.compile(r"([\d,]+) of [\d,]+")


@dataclass(frozen=True, slots=True)
class Sample:
    """One moment of the run. Sizes in bytes."""

    seconds: float
    done: int
    memory: int
    """Resident."""
    journal: int
    """The record on disk, with its write-ahead log."""
    cpu: float
    """Seconds of computing so far."""


def main() -> None:
    """Run once; ``FILES`` may be set to fewer."""
    print(f"{FILES:,} files of some kB, {AT_ONCE} connections; load of the machine {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as folder, quick_server(width=WIDTH) as server:
        base = Path(folder)
        (base / "list.txt").write_text("\n".join(f"{server}/{number}.jpg" for number in range(FILES)), "ascii")
        samples = _run(base)
        whole = _whole(base / "pictures")
    _print(samples)
    print(f"{whole:,} of {FILES:,} files are whole")
    second, last = (_quarter(samples, begin) for begin in (0.25, 0.75))
    if min(len(second), len(last)) < 3:
        print("too short a run to compare its quarters: it says how far it is every two seconds")
        return
    memory = [statistics.median(sample.memory for sample in part) / MB for part in (second, last)]
    rates = [_median(part, lambda sample: sample.seconds) for part in (second, last)]
    work = [1e3 / _median(part, lambda sample: sample.cpu) for part in (second, last)]
    print(f"memory   {memory[0]:8.1f} ->{memory[1]:8.1f} MB       {memory[1] / memory[0] - 1:+.1%}")
    print(f"rate     {rates[0]:8.0f} ->{rates[1]:8.0f} files/s  {rates[1] / rates[0] - 1:+.1%}")
    print(f"CPU      {work[0]:8.2f} ->{work[1]:8.2f} ms a file {work[1] / work[0] - 1:+.1%}")


def _run(base: Path) -> list[Sample]:
    """Start the run and look at it whenever it says how far it is, every two seconds."""
    words = ["get", str(base / "list.txt"), "-d", str(base / "pictures"), "--data-dir", str(base / "data")]
    words += ["-j", str(AT_ONCE), "--per-host", str(AT_ONCE)]
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    process = subprocess.Popen(
        [sys.executable, "-m", "pixhaul", *words],
        cwd=ROOT,
        env={**kept, "PYTHONPATH": str(ROOT / "desktop")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    journal = base / "data" / "data" / "journal.sqlite3"
    clock, samples = time.perf_counter(), []
    for line in process.stderr:
        if (said := _PROGRESS.match(line)) is not None:
            memory, _, _ = of_process(process.pid)
            written = size_of(journal) + size_of(journal.with_name(journal.name + "-wal"))
            done, cpu = int(said[1].replace(",", "")), _computed(process.pid)
            samples.append(Sample(time.perf_counter() - clock, done, memory, written, cpu))
        else:
            print(line.rstrip())
    process.wait()
    return samples


def _whole(folder: Path) -> int:
    """Files that are byte for byte as the server has them."""
    picture = jpeg(WIDTH)
    wanted = {hashlib.sha256(marked(picture, f"/{number}.jpg")).digest() for number in range(FILES)}
    return len(wanted & {hashlib.sha256(path.read_bytes()).digest() for path in folder.rglob("*.jpg")})


def _print(samples: list[Sample]) -> None:
    print(f"{'s':>8}{'done':>10}{'files/s':>9}{'MB':>8}{'record MB':>11}")
    step = max(1, len(samples) // LINES)
    for before, sample in zip(samples[::step], samples[step::step], strict=False):
        rate = (sample.done - before.done) / (sample.seconds - before.seconds)
        memory, journal = sample.memory / MB, sample.journal / MB
        print(f"{sample.seconds:8.0f}{sample.done:10,}{rate:9.0f}{memory:8.1f}{journal:11.1f}")


def _quarter(samples: list[Sample], begin: float) -> list[Sample]:
    """The samples of the quarter of the files that begins at this share of them."""
    return [sample for sample in samples if begin <= sample.done / FILES < begin + 0.25] or samples[-2:]


def _median(samples: list[Sample], clock: Callable[[Sample], float]) -> float:
    """Files a second by a clock; the median over the times between two samples."""
    found = [
        (after.done - before.done) / (clock(after) - clock(before)) for before, after in itertools.pairwise(samples)
    ]
    return statistics.median(found) if found else 0.0


def _computed(process: int) -> float:
    """Seconds of computing of a process so far."""
    fields = (Path("/proc") / str(process) / "stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
