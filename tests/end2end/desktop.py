"""A desktop of its own, with a window manager, on which real programs are driven from outside by pointer and keys."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

WIDTH, HEIGHT = 1600, 1000
PROGRAMS = ("Xvfb", "openbox", "xdotool", "chromium")
LONGEST = 60.0
"""Seconds after which what should have happened is missed: far beyond what it takes on a busy machine."""

T = TypeVar("T")


def missing_programs() -> list[str]:
    """What is needed for driving a real browser and not installed."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


class Desktop:
    """Use as a context manager. Everything that was started on it has ended when it closes."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        # Nothing here may reach the desktop that the tests themselves run on.
        away = {"WAYLAND_DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM", "DBUS_STARTER_ADDRESS"}
        self._environment = {name: value for name, value in os.environ.items() if name not in away}
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

    def __enter__(self) -> Self:
        try:
            self._open_display()
            self.start("openbox", ["openbox", "--sm-disable"])
            self.until(lambda: self._tool("get_num_desktops"), "a window manager")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End what was started, the last first."""
        for name in reversed(list(self._running)):
            self.end(name)

    def _open_display(self) -> None:
        """Start an X server that chooses a free number by itself and tells it when it is ready."""
        ours, its = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(its), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
        self.start("xvfb", command, keep=(its,))
        os.close(its)
        with os.fdopen(ours, "rb") as told:
            number = told.readline().decode().strip()
        assert number, self.said("xvfb")
        self._environment["DISPLAY"] = f":{number}"

    # ---- programs

    def start(
        self, name: str, command: list[str], more: Mapping[str, str] | None = None, keep: tuple[int, ...] = ()
    ) -> None:
        """Start a program; what it says goes into a file of this name. There is one of a name at a time."""
        if name in self._running:
            self.end(name)
        with self._log(name).open("wb") as log:
            self._running[name] = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**self._environment, **(more or {})},
                pass_fds=keep,
                start_new_session=True,  # so that it ends with all the processes it starts
            )

    def end(self, name: str) -> int:
        """Ask a program to end, and make it when it does not; returns its status."""
        process = self._running.pop(name)
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # what it has started and left behind, too
        return process.wait(30)

    def said(self, name: str) -> str:
        """What a program has written so far."""
        return self._log(name).read_text("utf-8", "replace")

    def _log(self, name: str) -> Path:
        return self.base / f"{name}.log"

    def until(self, true: Callable[[], T], what: str, seconds: float = LONGEST) -> T:
        """Wait for something that other programs do; returns it. No program may end meanwhile."""
        limit = time.monotonic() + seconds
        process = next(reversed(self._running.values()))
        while not (found := true()):
            ended = [name for name, one in self._running.items() if one.poll() is not None]
            assert not ended, f"{ended[0]} has ended: {self.said(ended[0])}"
            assert time.monotonic() < limit, f"there is no {what} after {seconds:.0f} s"
            try:
                # Returns at once should the program that was started last end.
                process.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
        return found

    # ---- windows, pointer and keys

    def place(self, title: str, x: int, y: int, width: int, height: int) -> str:
        """Wait for a window and put it somewhere; returns its number when it is there and can be clicked."""
        window = self.until(lambda: self._tool("search", "--onlyvisible", "--name", title), f"window {title}")
        window = window.split()[-1]
        self._tool("windowsize", window, str(width), str(height), "windowmove", window, str(x), str(y))
        self.until(lambda: f"WIDTH={width}" in self._tool("getwindowgeometry", "--shell", window).split(), "size")
        self.activate(window)
        return window

    def activate(self, window: str) -> None:
        """Give a window the keyboard."""
        self._tool("windowactivate", window)
        self.until(lambda: self._tool("getwindowfocus", "-f") == window, "focus")

    def key(self, window: str, *keys: str) -> None:
        """Press keys in a window."""
        self.activate(window)
        self._do("key", "--clearmodifiers", *keys)

    def point(self, x: int, y: int) -> None:
        """Move the pointer."""
        self._do("mousemove", str(x), str(y))

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click so often at a place."""
        self._do("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "80", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Take what is at one place and let it go at another, as a hand does.

        The pauses are part of the gesture: source and target talk with each other through the server while the
        pointer moves, and a drag that is let go before the target has answered is taken for given up.
        """
        (x, y), (to_x, to_y) = start, end
        slowly = self._slowly
        words = ["mousemove", str(x), str(y), "sleep", slowly(0.2), "mousedown", "1", "sleep", slowly(0.2)]
        for step in (3, 8, 13, 18, 24):
            words += ["mousemove", str(x + step), str(y + step // 2), "sleep", slowly(0.05)]
        for step in range(1, 13):
            way = step / 12
            place = (round(x + 24 + (to_x - x - 24) * way), round(y + 12 + (to_y - y - 12) * way))
            words += ["mousemove", str(place[0]), str(place[1]), "sleep", slowly(0.04)]
        words += ["sleep", slowly(0.3), "mousemove", str(to_x + 3), str(to_y), "sleep", slowly(0.3), "mouseup", "1"]
        self._do(*words)

    @staticmethod
    def _slowly(seconds: float) -> str:
        """So long on a machine with nothing else to do; longer by as much as programs wait for their turn."""
        waiting = os.getloadavg()[0] / (os.cpu_count() or 1)
        return f"{seconds * min(8.0, max(1.0, waiting)):.2f}"

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=LONGEST)

    def _tool(self, *words: str) -> str:
        """What xdotool answers; nothing when it cannot do it (yet)."""
        ran = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, timeout=LONGEST, check=False
        )
        return ran.stdout.strip()
