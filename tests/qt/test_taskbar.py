"""The task bar hears of progress over a real bus."""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pixhaul.qt.taskbar import TaskBar, session_bus

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("dbus-daemon") or not shutil.which("dbus-monitor"),
    reason="needs a message bus",
)
PATIENCE = 30


@dataclass
class Bus:
    """A bus of the test's own, and what is heard on it."""

    address: str
    lines: "Queue[str]" = field(default_factory=Queue)

    def listen(self, stream: Iterable[str]) -> None:
        """On a thread: keep every line."""
        for line in stream:
            self.lines.put(line)

    def until(self, text: str) -> list[str]:
        """All lines up to one that holds the text."""
        heard: list[str] = []
        while not heard or text not in heard[-1]:
            heard.append(self.lines.get(timeout=PATIENCE).strip())
        return heard


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={tmp_path}/bus"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        made = Bus(daemon.stdout.readline().strip())
        rule = "type='signal',interface='com.canonical.Unity.LauncherEntry'"
        listen = ["dbus-monitor", "--address", made.address, rule]
        with subprocess.Popen(listen, stdout=subprocess.PIPE, text=True) as monitor:
            stream = monitor.stdout
            assert stream is not None
            reader = Thread(target=made.listen, args=(stream,))
            reader.start()
            made.until("member=NameLost")  # from here on it hears everything
            yield made
            monitor.terminate()
            reader.join(PATIENCE)
        daemon.terminate()


@pytest.fixture
def task_bar(bus: Bus, qtbot: QtBot) -> Iterator[tuple[TaskBar, list[int]]]:
    from PySide6.QtDBus import QDBusConnection

    connection = QDBusConnection.connectToBus(bus.address, "task-bar-test")
    assert connection.isConnected()
    badges: list[int] = []
    before = QGuiApplication.desktopFileName()
    QGuiApplication.setDesktopFileName("pixhaul")
    yield TaskBar(lambda: connection, badges.append), badges
    QGuiApplication.setDesktopFileName(before)
    QDBusConnection.disconnectFromBus("task-bar-test")


def test_progress_arrives_with_the_types_that_docks_ask_for(bus: Bus, task_bar: tuple[TaskBar, list[int]]) -> None:
    bar, _ = task_bar
    bar.show(42)
    heard = bus.until("boolean")
    assert 'string "application://pixhaul.desktop"' in heard
    assert any("variant" in line and "double 0.42" in line for line in heard)
    assert heard[heard.index('string "progress-visible"') + 1].endswith("boolean true")
    assert any("member=Update" in line for line in heard)


def test_it_is_said_once_and_taken_back_once(bus: Bus, task_bar: tuple[TaskBar, list[int]]) -> None:
    bar, _ = task_bar
    bar.hide()
    bar.show(0)
    bar.show(0)
    bar.hide()
    bar.hide()
    bar.show(100)
    bus.until("double 0")
    bus.until("boolean true")
    bus.until("boolean false")
    rest = bus.until("boolean")
    assert any("double 1" in line for line in rest)


def test_the_number_on_the_icon_is_set_when_it_changes(task_bar: tuple[TaskBar, list[int]]) -> None:
    bar, badges = task_bar
    for number in (0, 3, 3, 0):
        bar.set_badge(number)
    assert badges == [3, 0]


def test_without_a_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert session_bus() is None
    TaskBar(badge=lambda _number: None).show(50)
