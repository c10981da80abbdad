"""A window that breaks in native code, in a real process, and what the next start says of it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "desktop"
OPEN = """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pixhaul.app import start
from pixhaul.arguments import window_parser

def tell(shell):
    told = []
    for banner in shell.desk.parts.banners.banners:
        button = banner.findChild(QPushButton, "bannerAction")
        if button is not None and button.text() == "Details":
            button.click()
            block = shell.window.findChild(QPlainTextEdit, "crashDetails")
            told.append([banner.notice.text, block.toPlainText()])
    print(json.dumps(told), flush=True)

def begin(options, shell, inner=start._begin):
    inner(options, shell)
    QTimer.singleShot(0, lambda: tell(shell))

start._begin = begin
sys.exit(start.run(window_parser().parse_args(sys.argv[1:])))
"""


def run_and_end(data: Path, number: signal.Signals) -> list[list[str]]:
    """Open the window, hear what it says of an earlier crash, and send it a signal."""
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", OPEN, "--data-dir", str(data)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as window:
        assert window.stdout is not None
        try:
            told: list[list[str]] = json.loads(window.stdout.readline())
            window.send_signal(number)
            window.wait(60)
        finally:
            window.kill()
    assert window.returncode == (0 if number is signal.SIGTERM else -number)
    return told


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_crash_of_native_code_is_told_once_at_the_next_start(tmp_path: Path, number: signal.Signals) -> None:
    assert run_and_end(tmp_path, number) == []
    ((headline, details),) = run_and_end(tmp_path, signal.SIGTERM)
    assert headline == "Pixhaul ended unexpectedly last time"
    assert details.startswith("Pixhaul ")
    assert "Fatal Python error: " in details
    assert "in _live" in details, "where the program was"
    assert run_and_end(tmp_path, signal.SIGTERM) == []


def test_a_kill_from_outside_is_no_crash(tmp_path: Path) -> None:
    run_and_end(tmp_path, signal.SIGKILL)
    assert run_and_end(tmp_path, signal.SIGTERM) == []
