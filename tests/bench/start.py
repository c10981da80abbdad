"""How long until something happens: the window shows, ``get`` sends its first request, its process ends.

Every program is started anew, in rounds one after the other, with its compiled modules in a folder of the bench (as any
installation has them). Cold: the system has forgotten all files, which only its administrator can have done.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

from PIL import Image

from tests.bench.tools import ROOT

ROUNDS = int(os.environ.get("ROUNDS", "7"))
COLD_ROUNDS = int(os.environ.get("COLD_ROUNDS", "3"))
SOURCES = [Path(one) for one in os.environ.get("SOURCES", str(ROOT / "desktop")).split(os.pathsep)]
"""Folders with the package, so that two states of it can be compared in the same rounds."""
_FORGET = Path("/proc/sys/vm/drop_caches")


@dataclass(frozen=True, slots=True)
class Start:
    """One start. Seconds."""

    until: float
    """Until what was waited for: READY, the first request, or the end."""
    whole: float
    cpu: float
    """Of computing, over its whole life."""


@dataclass(slots=True)
class Bench:
    """The folder of one state of the package, and its server of one picture."""

    source: Path
    base: Path
    server: "OnePicture"
    number: int = 0
    compiled: Path = field(init=False)

    def __post_init__(self) -> None:
        self.compiled = self.base / "compiled"

    def window(self) -> Start:
        """The real window, drawn nowhere, until it says READY."""
        return self._start(["--smoke", "--data-dir", str(self.base / "window")], by_word=True)

    def help(self) -> Start:
        """``get --help``."""
        return self._start(["get", "--help"])

    def one(self) -> Start:
        """A list of one picture, with everything on: until the server has the request."""
        self.number += 1
        folder = self.base / f"run{self.number}"
        folder.mkdir()
        (folder / "list.txt").write_text(self.server.url, "ascii")
        words = ["get", str(folder / "list.txt"), "-d", str(folder / "out"), "--data-dir", str(folder / "data")]
        return self._start(words, by_request=True)

    def _start(self, words: list[str], *, by_word: bool = False, by_request: bool = False) -> Start:
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        kept.pop("PYTHONDONTWRITEBYTECODE", None)
        environment = {
            **kept,
            "PYTHONPATH": str(self.source),
            "PYTHONPYCACHEPREFIX": str(self.compiled),
            "QT_QPA_PLATFORM": "offscreen",
        }
        begun = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", "pixhaul", *words], env=environment, stdout=subprocess.PIPE, text=True, cwd=self.base
        ) as process:
            assert process.stdout is not None
            reached = 0.0
            if by_word:
                assert process.stdout.readline() == "READY\n"
                reached = time.perf_counter()
            process.stdout.read()
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        ended = time.perf_counter()
        assert process.returncode == 0
        reached = self.server.asked if by_request else reached or ended
        return Start(reached - begun, ended - begun, used.ru_utime + used.ru_stime)


class OnePicture:
    """A server of one small picture that knows when it was asked for it."""

    def __init__(self) -> None:
        buffer = BytesIO()
        Image.new("RGB", (300, 200), "red").save(buffer, "JPEG")
        self.asked = 0.0
        body, outer = buffer.getvalue(), self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked = time.perf_counter()
                self.send_response(200)
                self.send_header("Content-Type", "image/jpeg")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/one.jpg"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Answer no more."""
        self._server.shutdown()
        self._server.server_close()


def main() -> None:
    """Alternate all; print medians."""
    server = OnePicture()
    try:
        with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as folder:
            benches = [Bench(source, Path(folder) / str(n), server) for n, source in enumerate(SOURCES)]
            for bench in benches:
                bench.base.mkdir()
            run_all(benches)
    finally:
        server.close()


def run_all(benches: list[Bench]) -> None:
    """Warm rounds, then cold ones where that is allowed."""
    starts: dict[str, Callable[[], Start]] = {}
    for bench in benches:
        where = f" of {bench.source}" if len(benches) > 1 else ""
        starts[f"window until READY{where}"] = bench.window
        starts[f"get --help until its end{where}"] = bench.help
        starts[f"get of one until it asks{where}"] = bench.one
    for start in starts.values():
        start()  # compiles the modules, and brings all files into memory
    print(f"load of the machine {os.getloadavg()[0]:.1f}")
    show("warm", starts, ROUNDS, lambda: None)
    if os.access(_FORGET, os.W_OK):
        show("cold", starts, COLD_ROUNDS, forget)
    else:
        print("cold: not measured, only the administrator can have files forgotten")


def show(name: str, starts: dict[str, Callable[[], Start]], rounds: int, before: Callable[[], None]) -> None:
    """Medians of so many alternating rounds."""
    found: dict[str, list[Start]] = {what: [] for what in starts}
    for _ in range(rounds):
        for what, start in starts.items():
            before()
            found[what].append(start())
    for what, all_ in found.items():
        until, whole, cpu = (statistics.median(values) for values in zip(*map(_figures, all_), strict=True))
        print(f"{name} {what:45}{until:6.2f} s, ended after {whole:5.2f} s, {cpu:5.2f} s of CPU")


def _figures(start: Start) -> tuple[float, float, float]:
    return start.until, start.whole, start.cpu


def forget() -> None:
    """Have the system forget what it has read of all files."""
    os.sync()
    _FORGET.write_text("3", "ascii")


if __name__ == "__main__":
    main()
