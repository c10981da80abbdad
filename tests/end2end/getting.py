"""``python -m pixhaul get`` as a real process with a home, a record and a folder of its own."""

import csv
import hashlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "desktop"
LONGEST = 60.0
"""Seconds after which a process counts as hung."""


@dataclass
class Ended:
    """How a process ended."""

    status: int
    out: str
    err: str
    seconds: float

    @property
    def summary(self) -> str:
        return self.out.splitlines()[-1]


@dataclass
class Getting:
    """Runs the command and looks at what it leaves."""

    base: Path
    environment: dict[str, str] = field(default_factory=dict)
    data: Path = Path()
    """The data folder; below ``base`` unless it is given."""
    through: Sequence[str] = ()
    """A command that runs the one which is put behind it."""

    def __post_init__(self) -> None:
        if self.data == Path():
            self.data = self.base / "data"

    @property
    def out(self) -> Path:
        return self.base / "out"

    @property
    def journal(self) -> Path:
        return self.data / "data" / "journal.sqlite3"

    def start(self, *arguments: str | Path, before: Callable[[], None] | None = None) -> "subprocess.Popen[str]":
        """Begin it; ``before`` runs in the child."""
        home = self.base / "home"
        home.mkdir(parents=True, exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        given = {"HOME": str(home), "PYTHONPATH": str(SOURCE), "NO_PROXY": "*", "TZ": "UTC"}
        folder = [] if "-d" in arguments else ["-d", str(self.out)]
        command = [*self.through, sys.executable, "-W", "error", "-m", "pixhaul", "get", *map(str, arguments), *folder]
        return subprocess.Popen(
            [*command, "--data-dir", str(self.data)],
            env=kept | given | self.environment,
            cwd=self.base,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            preexec_fn=before,  # noqa: PLW1509 - the tests start it from the main thread
        )

    def end(self, process: "subprocess.Popen[str]", stdin: str | None = None, longest: float = LONGEST) -> Ended:
        """Wait for its end. One that hangs is killed, and the test fails."""
        begin = time.monotonic()
        try:
            out, err = process.communicate(stdin, timeout=longest)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            pytest.fail(f"still running after {longest:.0f} s\n{err[-2000:]}")
        assert "Traceback" not in err, err
        return Ended(process.returncode, out, err, time.monotonic() - begin)

    def run(self, *arguments: str | Path, stdin: str | None = None, longest: float = LONGEST) -> Ended:
        return self.end(self.start(*arguments), stdin, longest)

    def stop(self, process: "subprocess.Popen[str]", number: signal.Signals) -> Ended:
        process.send_signal(number)
        return self.end(process, longest=30.0)

    def report(self, *arguments: str | Path, **how: Any) -> tuple[Ended, list[dict[str, Any]]]:
        """Run with a report; returns its lines."""
        path = self.base / "report.json"
        ended = self.run(*arguments, "--report", path, **how)
        return ended, json.loads(path.read_text("utf-8"))

    def list_of(self, urls: Sequence[str], name: str = "list.txt") -> Path:
        path = self.base / name
        path.write_text("".join(f"{url}\n" for url in urls), "utf-8")
        return path

    def files(self) -> list[str]:
        """Everything in the folder, hidden files too."""
        return sorted(str(path.relative_to(self.out)) for path in self.out.rglob("*") if not path.is_dir())

    def digests(self) -> dict[str, str]:
        return {name: hashlib.sha256((self.out / name).read_bytes()).hexdigest() for name in self.files()}

    def check_journal(self) -> dict[str, int]:
        """Its integrity; returns how many entries are in each state."""
        with closing(sqlite3.connect(self.journal)) as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return dict(db.execute("SELECT status, count(*) FROM items GROUP BY status").fetchall())


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def getting(tmp_path: Path) -> Getting:
    return Getting(tmp_path)
