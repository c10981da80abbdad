"""``python dev.py soak --minutes N``: window and headless runs against a moody server, watched for growth.

Prints a line every ten seconds and a verdict in the end. Exit status: 0 nothing grows, 1 something grows without bound
or a picture was wrong, 2 this system cannot be watched.
"""

import argparse
import contextlib
import faulthandler
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "desktop"))
os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT / "desktop"), str(ROOT)])
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer  # noqa: E402 - the path comes first
from PySide6.QtWidgets import QApplication  # noqa: E402

from pixhaul.app.choices import Choices  # noqa: E402
from pixhaul.app.desk import Desk  # noqa: E402
from pixhaul.app.services import Services  # noqa: E402
from pixhaul.ui.theme import Theme  # noqa: E402
from tests.servers.nginx import free_port  # noqa: E402
from tests.soak.figures import HEADINGS, Sample, findings, line_of, of_process, size_of  # noqa: E402
from tests.soak.work import GetWork, Player, WindowWork  # noqa: E402

EVERY_MS = 10_000
FEWEST_SAMPLES = 8
GRACE = 30.0
"""Seconds that the end may take; then the whole run is broken off."""


class Soak:
    """One run."""

    def __init__(self, app: QApplication, base: Path, port: int) -> None:
        choices = Choices.load(base / "window")
        choices.change(destination=str(base / "pictures"), read_timeout=5)
        self._journal = choices.paths.journal
        self.desk = Desk(Services(choices), Theme(app, "light"))
        self.window = WindowWork(self.desk, port)
        self.get = GetWork(base, port)
        self.samples: list[Sample] = []
        self._begun = time.monotonic()
        self._players: list[Player] = []
        self._steps = QTimer(interval=50)
        self._steps.timeout.connect(self._step)
        self._clock = QTimer(interval=EVERY_MS)
        self._clock.timeout.connect(self._sample)
        self.desk.services.record.opened.connect(self._begin)

    def _begin(self) -> None:
        print(f"{'':5}{'window':50} | get\n{HEADINGS}", flush=True)
        self._players = [Player(self.window.script()), Player(self.get.script())]
        self._steps.start()
        self._clock.start()

    def _step(self) -> None:
        for player in self._players:
            player.step()

    def _sample(self) -> None:
        memory, threads, handles = of_process()
        journal = self.get.data / "data" / "journal.sqlite3"
        sample = Sample(
            time.monotonic() - self._begun,
            self.window.entries,
            memory - self.desk.services.thumbnails.used_bytes,
            threads,
            handles,
            size_of(self._journal),
            size_of(self._journal.with_name(self._journal.name + "-wal")),
            self.get.entries,
            self.get.memory,
            size_of(journal),
            size_of(journal.with_name(journal.name + "-wal")),
            self.window.done + self.get.done,
        )
        self.samples.append(sample)
        print(line_of(sample), flush=True)

    def end(self) -> None:
        """Stop everything; the window closes as it does for the user."""
        self._steps.stop()
        self._clock.stop()
        self.get.stop()
        self.desk.window.close()

    def verdict(self) -> int:
        """Say what was found; returns the exit status."""
        wrong = self.window.wrong + self.get.wrong
        for text in wrong[:10]:
            print(f"WRONG: {text}")
        if len(self.samples) < FEWEST_SAMPLES:
            print("Too short to tell growth: give at least --minutes 2")
            return 1 if wrong else 0
        found = findings(self.samples)
        print("Last quarter against the second:", *found, sep="\n")
        growing = [finding.name for finding in found if finding.grows]
        said = f"{', '.join(growing)} grows without bound" if growing else "nothing grows without bound"
        last = self.samples[-1]
        runs = f"{last.done:,} pictures checked, {len(wrong)} wrong, {self.get.runs} headless runs"
        print(f"Verdict after {last.seconds / 60:.0f} minutes: {said}; {runs}")
        return 1 if growing or wrong else 0


def main() -> int:
    """Read the time to take, run, judge."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description="Watch memory, threads, handles and the record.")
    parser.add_argument("--minutes", type=float, default=20.0, metavar="N", help="how long (default: 20)")
    seconds = parser.parse_args().minutes * 60
    if not Path("/proc/self/statm").exists():
        print("Only Linux tells what is watched here.", file=sys.stderr)
        return 2
    faulthandler.dump_traceback_later(seconds + GRACE, exit=True)
    app = QApplication(["pixhaul"])
    with tempfile.TemporaryDirectory(prefix="pixhaul-soak-", ignore_cleanup_errors=True) as folder:
        base, port = Path(folder), free_port()
        words = [sys.executable, "-m", "tests.soak.server", str(port), str(seconds + GRACE)]
        with contextlib.closing(_Child(words)):
            soak = Soak(app, base, port)
            soak.desk.show()
            QTimer.singleShot(int(seconds * 1000), soak.end)
            app.exec()
            soak.desk.close()
    return soak.verdict()


class _Child:
    def __init__(self, words: list[str]) -> None:
        self._process = subprocess.Popen(words, cwd=ROOT)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


if __name__ == "__main__":
    sys.exit(main())
