"""Row 65: a second start of the window shows the first one, in two real processes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "desktop"
FIRST = """
import json, sys
from PySide6.QtCore import QTimer
from pixhaul.app import start
from pixhaul.arguments import window_parser

def told(shell, begin=start._begin):
    services = shell.desk.services
    def tell():
        state = [shell.window.isVisible(), shell.window.isMinimized(), list(services.store.urls)]
        print(json.dumps(state), flush=True)
    services.model.structure_changed.connect(tell)
    tell()

def begin(options, shell, inner=start._begin):
    inner(options, shell)
    shell.window.showMinimized()
    told(shell)

start._begin = begin
sys.exit(start.run(window_parser().parse_args(sys.argv[1:])))
"""


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(SOURCE)}


def test_row_65_a_second_start_shows_the_first_window(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("https://example.com/a.png\n")
    data = str(tmp_path / "data")
    with subprocess.Popen(
        [sys.executable, "-c", FIRST, "--data-dir", data], stdout=subprocess.PIPE, text=True, env=environment()
    ) as first:
        try:
            assert first.stdout is not None
            assert json.loads(first.stdout.readline())[2] == []
            second = subprocess.run(
                [sys.executable, "-m", "pixhaul", "--data-dir", data, "list.txt", "https://example.com/b.png"],
                cwd=tmp_path,
                env=environment(),
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            assert second.returncode == 0, second.stderr
            assert second.stderr == ""
            heard: list[str] = []
            while len(heard) < 2:
                visible, minimized, heard = json.loads(first.stdout.readline())
                assert visible
                assert not minimized, "it came up for the second start"
            assert heard == ["https://example.com/a.png", "https://example.com/b.png"]
        finally:
            first.send_signal(signal.SIGTERM)
            first.wait(60)
    assert first.returncode == 0


def test_row_65_other_data_folders_have_windows_of_their_own(tmp_path: Path) -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", FIRST, "--data-dir", str(tmp_path / name)],
            stdout=subprocess.PIPE,
            text=True,
            env=environment(),
        )
        for name in ("one", "two")
    ]
    for process in running:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline()), "its window is open"
    for process in running:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
        assert process.returncode == 0
