"""What the program reads before its window shows: nothing that only some lists or runs need."""

import os
import re
import subprocess
import sys
from pathlib import Path

LATE = (
    "tqdm",
    "keyring",
    "pillow_heif",
    "pillow_jxl",
    "arro3",
    "numpy",
    "openpyxl",
    "pixhaul.headless",
    "pixhaul.demo",
)
_IMPORTED = re.compile(r"import time:\s*\d+ \|\s*\d+ \|\s*(\S+)")


def imported_before_the_window(folder: Path) -> set[str]:
    """The names of all modules, read off Python's own account of its imports up to READY."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    words = [sys.executable, "-X", "importtime", "-m", "pixhaul", "--smoke", "--data-dir", str(folder)]
    told = subprocess.run(
        words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=True
    ).stdout
    before, ready, _ = told.partition("READY")
    assert ready
    return set(_IMPORTED.findall(before))


def test_what_only_some_need_is_left_for_later(tmp_path: Path) -> None:
    names = imported_before_the_window(tmp_path)
    assert "PySide6.QtWidgets" in names
    early = {late for late in LATE if any(name == late or name.startswith(f"{late}.") for name in names)}
    assert early == set()
