"""What the soak does all the time: a window that is used without rest, and one headless run after the other."""

import contextlib
import itertools
import json
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from urllib.parse import urlsplit

from pixhaul.app.desk import Desk
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.qt.item_filter import Group
from pixhaul.qt.states import QueueState
from pixhaul.qt.undo import RemoveCommand
from tests.soak.figures import most_memory
from tests.soak.server import PORTS, picture

Waiting = Generator[tuple[Callable[[], bool], float], None, None]
"""Yields what it waits for and how many seconds at most; whatever comes first, it goes on."""
ROUND = 300
"""Addresses of one list."""
ROUND_SECONDS = 40.0
CANCEL_EVERY = 4


def addresses(first_port: int, who: str, turn: int) -> list[str]:
    """A list that never was there before."""
    return [f"http://127.0.0.1:{first_port + n % PORTS}/{who}/{turn}/{n}.png" for n in range(ROUND)]


def is_right(url: str, path: Path) -> bool:
    """Whether a saved picture is the one of its address."""
    return path.read_bytes() == picture(urlsplit(url).path)


class WindowWork:
    """Lists come, are fetched, paused, searched, retried, removed and brought back."""

    def __init__(self, desk: Desk, first_port: int) -> None:
        self._services = desk.services
        self._grid = desk.parts.grid
        self._port = first_port
        self.entries = self.done = 0
        self.wrong: list[str] = []

    def script(self) -> Waiting:
        """For ever."""
        for turn in itertools.count():
            yield from self._round(turn)

    def _round(self, turn: int) -> Waiting:
        services, manager, store = self._services, self._services.manager, self._services.store
        before = len(store)
        services.reader.read_text("\n".join(addresses(self._port, "window", turn)))
        yield lambda: len(store) == before + ROUND and not services.reader.busy, 20
        self.entries += ROUND
        manager.start()
        yield lambda: False, 1.5
        manager.pause()
        yield lambda: False, 0.5
        manager.start()
        self._look_round()
        yield lambda: manager.state is QueueState.IDLE, ROUND_SECONDS
        manager.retry_failed()
        if turn % CANCEL_EVERY == 1:
            yield lambda: False, 0.5
            manager.stop()
        yield lambda: manager.state is QueueState.IDLE, ROUND_SECONDS / 2
        manager.stop()
        self._check()
        services.filter.set_group(Group.ALL)
        services.filter.set_search("")
        services.undo.push(RemoveCommand(services.model, list(store.order)))
        if turn % CANCEL_EVERY == 2:
            services.undo.undo()
            yield lambda: not services.filter.busy, 10
            services.undo.push(RemoveCommand(services.model, list(store.order)))
        yield lambda: not len(store), 10

    def _look_round(self) -> None:
        self._services.filter.set_group(Group.FAILED)
        self._services.filter.set_search("png")
        self._services.filter.set_search("")
        self._services.filter.set_group(Group.ALL)
        self._grid.scrollToBottom()

    def _check(self) -> None:
        """Every picture called done is the right one; then it is thrown away, so that the disk does not fill up."""
        store = self._services.store
        for item in list(store.ids(SAVED | {DownloadStatus.SUSPICIOUS})):
            path = self._services.manager.saved_path(item)
            if path is not None and path.exists():
                if not is_right(store.urls[item], path):
                    self.wrong.append(store.urls[item])
                path.unlink()
                self.done += 1


class GetWork:
    """``pixhaul get`` on new lists, one run after the other on one record; some are interrupted and go on."""

    def __init__(self, base: Path, first_port: int) -> None:
        self._base = base
        self._port = first_port
        self.data = base / "get"
        self.entries = self.done = self.memory = self.runs = 0
        self.wrong: list[str] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._measured = False
        """Whether ``memory`` is already that of the present run."""

    def script(self) -> Waiting:
        """For ever."""
        for turn in itertools.count():
            urls = addresses(self._port, "get", turn)
            names = self._base / "get.txt"
            names.write_text("\n".join(urls), "utf-8")
            self.entries += ROUND
            self._start(names)
            if turn % CANCEL_EVERY == 1:
                yield self._ended, 2.0
                self.stop()
                yield self._ended, 10.0
                self._start(names)
            yield self._ended, 2 * ROUND_SECONDS
            self.stop()
            yield self._ended, 10.0
            self._check()

    def _start(self, names: Path) -> None:
        words = ["get", str(names), "-d", str(self._base / "got"), "--data-dir", str(self.data), "--timeout", "5"]
        report = ["--report", str(self._base / "get.json")]
        (self._base / "get.json").unlink(missing_ok=True)
        self.runs += 1
        self._measured = False
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pixhaul", *words, *report], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def _ended(self) -> bool:
        """Whether the run is over; then its most memory is known."""
        process = self._process
        if process is None or process.returncode is not None:
            return True
        if process.poll() is None:
            self.memory = max(self.memory if self._measured else 0, most_memory(process.pid))
            self._measured = True
            return False
        if process.returncode not in (0, 1, 130, -signal.SIGINT):  # the last: stopped while Python was starting
            self.wrong.append(f"run {self.runs} ended with {process.returncode}")
        return True

    def stop(self) -> None:
        """As Ctrl+C does."""
        if self._process is not None and not self._ended():
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGINT)

    def _check(self) -> None:
        report, got = self._base / "get.json", self._base / "got"
        if report.exists():
            for row in json.loads(report.read_text("utf-8")):
                if row["status"] in ("complete", "skipped"):
                    self.done += 1
                    if not is_right(row["url"], got / row["path"]):
                        self.wrong.append(row["url"])
        shutil.rmtree(got, ignore_errors=True)


class Player:
    """Plays a script; its owner calls :meth:`step` a few times a second."""

    def __init__(self, script: Waiting) -> None:
        self._script = script
        self._over, self._until = next(script), 0.0
        self._until = time.monotonic() + self._over[1]

    def step(self) -> None:
        """Go on when what is waited for is there, or has not come in time."""
        if self._over[0]() or time.monotonic() >= self._until:
            self._over = next(self._script)
            self._until = time.monotonic() + self._over[1]
