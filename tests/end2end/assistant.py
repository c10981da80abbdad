"""The window as a screen reader has it: in a process of its own, over the bus for assistive technologies (AT-SPI).

Needs Xvfb, xdotool, dbus-daemon and at-spi2-core; the bus is spoken with jeepney, which comes with the keyring.
What the interfaces are: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import pytest

import pixhaul
from tests.end2end.desktop import LONGEST

jeepney = pytest.importorskip("jeepney")
blocking = pytest.importorskip("jeepney.io.blocking")

_PATH = os.environ.get("PATH", "") + ":/usr/libexec:/usr/lib/at-spi2-core"
PROGRAMS = ("Xvfb", "dbus-daemon", "at-spi-bus-launcher", "xdotool")
_SOURCE = Path(pixhaul.__file__).resolve().parent.parent
_ROOT = "/org/a11y/atspi/accessible/root"
FOCUSABLE, SHOWING, ENABLED, CHECKED, SELECTED = 11, 25, 8, 4, 23
"""Numbers of states (AtspiStateType)."""
_LABELLED = 2
"""Number of a relation (AtspiRelationType)."""


def missing_programs() -> list[str]:
    """What is needed and not installed."""
    return [name for name in PROGRAMS if shutil.which(name, path=_PATH) is None]


@dataclass(frozen=True, slots=True)
class Face:
    """One thing that a screen reader can come to."""

    ear: "Assistant"
    bus: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @property
    def role(self) -> str:
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def id(self) -> str:
        """Path of object names, as Qt tells it."""
        return str(self._property("AccessibleId"))

    def has(self, state: int) -> bool:
        low, high = self._call("Accessible", "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    @property
    def label(self) -> str:
        """What labels it: how combo boxes, whose name is their value, say what they are for."""
        relations = self._call("Accessible", "GetRelationSet")[0]
        return " ".join(
            Face(self.ear, *label).name for kind, labels in relations if kind == _LABELLED for label in labels
        )

    @property
    def children(self) -> list["Face"]:
        return [Face(self.ear, *child) for child in self._call("Accessible", "GetChildren")[0]]

    def walk(self) -> Iterator["Face"]:
        """It and all that is shown within, in order."""
        yield self
        for child in self.children:
            if child.has(SHOWING):
                yield from child.walk()

    def press(self) -> None:
        """Do the first of its actions."""
        assert self._call("Action", "DoAction", "i", (0,))[0]

    def act(self, name: str) -> None:
        """Do an action by its name."""
        names = [action[0] for action in self._call("Action", "GetActions")[0]]
        assert self._call("Action", "DoAction", "i", (names.index(name),))[0]

    def choose(self, number: int) -> None:
        """Select the child of this number."""
        assert self._call("Selection", "SelectChild", "i", (number,))[0]

    def _property(self, name: str) -> Any:
        interface = "org.a11y.atspi.Accessible"
        return self.ear.ask(self.bus, self.path, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name))[0][
            1
        ]

    def _call(self, interface: str, method: str, kinds: str = "", values: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        return tuple(self.ear.ask(self.bus, self.path, f"org.a11y.atspi.{interface}", method, kinds, values))


class Assistant:
    """Use as a context manager: it has a display and buses of its own, and everything has ended when it closes."""

    def __init__(self, base: Path) -> None:
        self._base = base
        self._stack = contextlib.ExitStack()
        self.heard: list[str] = []
        """What was announced, in order."""

    def __enter__(self) -> Self:
        runtime = self._base / "runtime"
        runtime.mkdir(mode=0o700)
        away = {"WAYLAND_DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM", "DBUS_STARTER_ADDRESS", "AT_SPI_BUS_ADDRESS"}
        self._environment = {name: value for name, value in os.environ.items() if name not in away}
        self._environment |= {
            "XDG_RUNTIME_DIR": str(runtime),
            "HOME": str(self._base),
            "PATH": _PATH,
            "PYTHONPATH": str(_SOURCE),
            "LC_ALL": "C.UTF-8",
        }
        try:
            screen = ["-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
            self._environment["DISPLAY"] = f":{self._started(['Xvfb', '-displayfd', '1', *screen])}"
            session = self._started(["dbus-daemon", "--session", "--nofork", "--print-address=1"])
            self._environment["DBUS_SESSION_BUS_ADDRESS"] = session
            self._connect(session)
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def open_window(self, *arguments: str) -> None:
        """Start Pixhaul, and wait until it can be found."""
        more = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self._run([sys.executable, "-m", "pixhaul", *arguments], more)
        self.until(lambda: self._application() is not None, "Pixhaul on the bus")

    # ---- what is there

    def _application(self) -> Face | None:
        desktop = Face(self, "org.a11y.atspi.Registry", _ROOT)
        return next((one for one in desktop.children if one.name in {"Pixhaul", "pixhaul"}), None)

    @property
    def windows(self) -> list[Face]:
        """The windows that are shown."""
        application = self._application()
        assert application is not None
        return [child for child in application.children if child.has(SHOWING)]

    def find(self, name: str, window: int = 0) -> Face:
        """What has this object name."""
        found = self.look_for(name, window)
        assert found is not None, name
        return found

    def look_for(self, name: str, window: int = 0) -> Face | None:
        """The same, or None."""
        return next((face for face in self.windows[window].walk() if face.id.rpartition(".")[2] == name), None)

    def key(self, title: str, *keys: str) -> None:
        """Press keys in the window of this title; no window manager is there to hand the keyboard on."""
        found = ("xdotool", "search", "--onlyvisible", "--name", title, "windowfocus", "--sync", "key", *keys)
        subprocess.run(found, env=self._environment, check=True, timeout=LONGEST)

    def until(self, true: Callable[[], Any], what: str, seconds: float = LONGEST) -> Any:
        """Wait for something in the other process; meanwhile listen to what is announced."""
        limit = time.monotonic() + seconds
        while not (found := self._quietly(true)):
            assert time.monotonic() < limit, f"no {what} after {seconds:.0f} s; heard: {self.heard}"
            self._listen(0.1)
        return found

    def _quietly(self, true: Callable[[], Any]) -> Any:
        """Things come and go while they are asked about."""
        try:
            return true()
        except jeepney.DBusErrorResponse:
            return None

    # ---- the bus

    def ask(self, bus: str, path: str, interface: str, method: str, kinds: str, values: tuple[Any, ...]) -> Any:
        address = jeepney.DBusAddress(path, bus, interface)
        message = jeepney.new_method_call(address, method, kinds or None, values)
        return _answer(self._bus, message)

    def _connect(self, session: str) -> None:
        at_session = self._stack.enter_context(blocking.open_dbus_connection(session))
        place = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = _answer(at_session, jeepney.new_method_call(place, "GetAddress"))
        self._bus = self._stack.enter_context(blocking.open_dbus_connection(address))
        rule = jeepney.MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._signals = self._stack.enter_context(self._bus.filter(rule))
        _answer(self._bus, jeepney.message_bus.AddMatch(rule))
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
        self.ask(*registry, "RegisterEvent", "s", ("object:announcement",))

    def _listen(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            while True:
                message = self._bus.recv_until_filtered(self._signals, timeout=seconds)
                self.heard.append(str(message.body[3][1]))

    # ---- processes

    def _started(self, command: list[str]) -> str:
        """Start a program that tells its address on its first line."""
        process = self._run(command, {}, stdout=subprocess.PIPE)
        assert process.stdout is not None
        self._stack.callback(process.stdout.close)
        told = process.stdout.readline().decode().strip()
        assert told, command[0]
        return told

    def _run(self, command: list[str], more: Mapping[str, str], stdout: int | None = None) -> subprocess.Popen[bytes]:
        log = self._stack.enter_context((self._base / f"{Path(command[0]).name}.log").open("wb"))
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log if stdout is None else stdout,
            stderr=log,
            env={**self._environment, **more},
        )
        self._stack.callback(_end, process)
        return process


def _answer(bus: Any, message: Any) -> Any:
    """The values of an answer; raises DBusErrorResponse for a refusal."""
    return jeepney.wrappers.unwrap_msg(bus.send_and_get_reply(message, timeout=LONGEST))


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)
