"""Other programs that fetch lists, and ``pixhaul get``, run as whole processes and measured alike."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 300.0


@dataclass(frozen=True, slots=True)
class Run:
    """What one process needed."""

    files: int
    seconds: float
    cpu: float
    """Seconds of computing, of the process and its children."""

    @property
    def rate(self) -> float:
        """Files per second."""
        return self.files / self.seconds

    @property
    def cpu_each(self) -> float:
        """Milliseconds of computing per file."""
        return self.cpu / max(1, self.files) * 1000


def measured(command: list[str], folder: Path) -> Run:
    """Run a command that leaves files in ``folder``."""
    folder.mkdir(parents=True)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    before, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with Path(os.devnull).open("wb") as silent:
        subprocess.run(command, cwd=folder, env=environment, stdout=silent, stderr=silent, timeout=LONGEST, check=False)
    seconds, after = time.perf_counter() - clock, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(sum(1 for path in folder.iterdir() if path.is_file()), seconds, cpu)


def pixhaul(urls: list[str], *options: str) -> Run:
    """``pixhaul get`` with everything on: record, checks, full decode."""
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        names = Path(base) / "list.txt"
        names.write_text("\n".join(urls), "ascii")
        words = ["-m", "pixhaul", "get", str(names), "-d", ".", "--data-dir", str(Path(base) / "data"), *options]
        return measured([sys.executable, *words], Path(base) / "out")


def curl(urls: list[str], at_once: int) -> Run | None:
    """``curl -Z``, which saves what comes and checks nothing; None where there is no curl."""
    if shutil.which("curl") is None:
        return None
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        config = Path(base) / "list.txt"
        config.write_text("".join(f'url = "{url}"\noutput = "{n}.jpg"\n' for n, url in enumerate(urls)), "ascii")
        command = ["curl", "-Z", "-s", "--parallel-max", str(at_once), "-K", str(config)]
        return measured(command, Path(base) / "out")
