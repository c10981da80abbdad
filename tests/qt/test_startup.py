"""What is found out before Qt starts: bad pairs of versions, no screen, missing libraries."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

import pixhaul
from pixhaul.qt.startup import bad_versions, desktop_name, missing_library, no_display

SOURCE = Path(pixhaul.__file__).resolve().parent.parent


def pixhaul_command(*arguments: str, drop: tuple[str, ...] = (), **more: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in drop}
    environment |= {"PYTHONPATH": str(SOURCE), **more}
    return subprocess.run(
        [sys.executable, "-m", "pixhaul", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("python", "pyside", "bad"),
    [
        ((3, 11), "6.11.1", False),
        ((3, 11), "6.11.3", False),
        ((3, 11), "6.12.0", True),
        ((3, 10), "6.13.1", True),
        ((3, 11), "7.0", True),
        ((3, 12), "6.12.0", False),
        ((3, 13), "6.12.1", False),
    ],
)
def test_pairs_that_abort_are_refused(python: tuple[int, int], pyside: str, bad: bool) -> None:
    sentence = bad_versions(python, pyside)
    assert bool(sentence) is bad
    if bad:
        assert pyside in sentence
        assert "Install" in sentence


def test_the_installed_pair_is_good() -> None:
    assert bad_versions() == ""


def test_void_calls_lose_no_reference_to_none(qapp: object) -> None:
    timer = QTimer()
    before = sys.getrefcount(None)
    for number in range(1000):
        timer.setInterval(number)
    assert sys.getrefcount(None) > before - 500


@pytest.mark.parametrize(
    ("environment", "platform", "missing"),
    [
        ({}, "linux", True),
        ({"DISPLAY": ":0"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "darwin", False),
        ({}, "win32", False),
    ],
)
def test_no_screen_is_noticed(environment: dict[str, str], platform: str, missing: bool) -> None:
    assert bool(no_display(environment, platform)) is missing


def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    environment = {"DISPLAY": ":0"}
    assert missing_library("linux", environment) == "", "this machine has them all"
    monkeypatch.setattr(ctypes, "CDLL", fail)
    assert missing_library("linux", environment) == (
        "The system library libxcb-cursor.so.0 is missing. On Debian or Ubuntu: sudo apt install libxcb-cursor0"
    )
    assert missing_library("win32", environment) == ""


def test_without_a_screen_the_window_says_so_and_ends() -> None:
    done = pixhaul_command(drop=("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    assert done.returncode == 3
    assert done.stderr.strip() == "There is no screen to open a window on. 'pixhaul get' works without one."


def test_smoke_says_ready(tmp_path: Path) -> None:
    done = pixhaul_command("--smoke", "--data-dir", str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout.strip()) == (0, "READY"), done.stderr


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({}, "pixhaul"),
        ({"FLATPAK_ID": ""}, "pixhaul"),
        ({"FLATPAK_ID": "io.github.pixhaul.Pixhaul"}, "io.github.pixhaul.Pixhaul"),
    ],
)
def test_the_desktop_entry_has_its_own_name_in_a_flatpak(environment: dict[str, str], name: str) -> None:
    assert desktop_name(environment) == name


WITHOUT_STREAMS = """
import os, sys
sys.stdout = sys.stderr = sys.stdin = None
from pixhaul.cli import main
try:
    status = main(sys.argv[1:])
except SystemExit as ended:
    status = ended.code
os._exit(status or 0)
"""


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--smoke"], 0),
        (["--version"], 0),
        (["--help"], 0),
        (["--no-such-word"], 2),
        (["get", "http://127.0.0.1:9/a.png", "--retries", "0"], 1),
        (["verify", "nowhere"], 2),
        (["--remove-desktop"], 0),
    ],
)
def test_no_standard_streams_are_assumed(arguments: list[str], status: int, tmp_path: Path) -> None:
    """A program with a window has none on Windows."""
    own = ["--data-dir", str(tmp_path / "own")] if arguments[0] in ("--smoke", "get", "verify") else []
    own += ["--dir", str(tmp_path / "pictures")] if arguments[0] == "get" else []
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen", "NO_PROXY": "*"}
    environment |= {"XDG_DATA_HOME": str(tmp_path / "share"), "HOME": str(tmp_path)}
    script = [sys.executable, "-c", WITHOUT_STREAMS, *arguments, *own]
    done = subprocess.run(
        script, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (status, "", "")
