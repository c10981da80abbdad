"""Other programs that fetch lists, and ``pixhaul get``, run as whole processes and measured alike."""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
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


def measured(command: list[str], folder: Path, environment: Mapping[str, str] | None = None) -> Run:
    """Run a command that leaves pictures in ``folder`` or below. No proxy comes between it and a loopback server."""
    folder.mkdir(parents=True)
    environment = {**_surroundings(), **(environment or {})}
    before, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with Path(os.devnull).open("wb") as silent:
        subprocess.run(command, cwd=folder, env=environment, stdout=silent, stderr=silent, timeout=LONGEST, check=False)
    seconds, after = time.perf_counter() - clock, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(sum(1 for path in folder.rglob("*.jpg") if path.is_file()), seconds, cpu)


def _surroundings() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    # As any installation has it: a program that may not keep its compiled modules compiles them at every start.
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**kept, "PYTHONPATH": str(ROOT / "desktop")}


def pixhaul(urls: list[str], *options: str) -> Run:
    """``pixhaul get`` with everything on: record, checks, full decode."""
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        names = Path(base) / "list.txt"
        names.write_text("\n".join(urls), "ascii")
        words = ["-m", "pixhaul", "get", str(names), "-d", ".", "--data-dir", str(Path(base) / "data"), *options]
        return measured([sys.executable, *words], Path(base) / "out")


def pixhaul_told(urls: list[str], *options: str) -> tuple[Run, float]:
    """The same, and the seconds from the first start of a transfer to the end of the last, by its own events."""
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        names, told = Path(base) / "list.txt", Path(base) / "events"
        names.write_text("\n".join(urls), "ascii")
        words = ["get", str(names), "-d", ".", "--json", "--data-dir", str(Path(base) / "data"), *options]
        shell = ["sh", "-c", 'out=$1; shift; exec "$@" >"$out"', "sh", str(told)]
        run = measured([*shell, sys.executable, "-m", "pixhaul", *words], Path(base) / "out")
        events = [json.loads(line) for line in told.read_text().splitlines()]
    return run, next(event["seconds"] for event in events if event["event"] == "summary")
