"""What is read before the window shows, and by a run over a plain list: nothing that only some lists or runs need."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.servers.faulty import FaultServer, answer

NEVER_FOR_NOTHING = (
    "tqdm",
    "keyring",
    "cryptography",
    "PIL",
    "pillow_heif",
    "pillow_jxl",
    "arro3",
    "numpy",
    "openpyxl",
    "python_calamine",
    "selectolax",
    "statistics",
    "tarfile",
    "xml.sax",
    "pixhaul.demo",
    "pixhaul.intake.archives",
    "pixhaul.intake.jsons",
    "pixhaul.intake.workbooks",
)
"""What some lists and pictures need, and whoever has none of those does not wait for."""
AFTER_THE_WINDOW = (
    "requests",
    "urllib3",
    "charset_normalizer",
    "truststore",
    "http.client",
    "ssl",
    "pixhaul.headless",
    "pixhaul.intake.files",
    "pixhaul.imaging.decode",
    "pixhaul.ui.changes",
    "pixhaul.ui.columns_dialog",
    "pixhaul.ui.compare",
    "pixhaul.ui.history",
    "pixhaul.ui.plan_dialog",
    "pixhaul.ui.preferences",
    "pixhaul.ui.stacks_dialog",
)
ONLY_WHEN_ASKED_FOR = (
    "pixhaul.engine.refresh",
    "pixhaul.engine.survey",
    "pixhaul.engine.verify",
    "pixhaul.headless.enlarging",
    "pixhaul.headless.planning",
    "pixhaul.headless.refreshing",
    "pixhaul.headless.refusing",
    "pixhaul.headless.writing",
    "pixhaul.report.writers",
)
"""What a run without such arguments does not read."""
_IMPORTED = re.compile(r"import time:\s*\d+ \|\s*\d+ \|\s*(\S+)")


def told_by(folder: Path, *words: str) -> str:
    """All that a start of the program says, with Python's own account of its imports in it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    started = [sys.executable, "-X", "importtime", "-m", "pixhaul", *words, "--data-dir", str(folder / "data")]
    ended = subprocess.run(
        started, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False
    )
    return ended.stdout


def among(names: set[str], unwanted: tuple[str, ...]) -> set[str]:
    """Those of the unwanted packages and modules that were imported, or of which a part was."""
    return {one for one in unwanted if any(name == one or name.startswith(f"{one}.") for name in names)}


def test_what_only_some_need_is_left_for_after_the_window(tmp_path: Path) -> None:
    before, ready, _ = told_by(tmp_path, "--smoke").partition("READY")
    assert ready
    names = set(_IMPORTED.findall(before))
    assert "PySide6.QtWidgets" in names
    assert among(names, NEVER_FOR_NOTHING + AFTER_THE_WINDOW) == set()


def test_a_plain_list_waits_for_no_reader_of_other_lists_and_for_no_decoder(
    tmp_path: Path, fault_server: FaultServer
) -> None:
    names = tmp_path / "list.txt"
    names.write_text(fault_server.at("/gone.png", answer(b"", status="404 Not Found")), "ascii")
    told = told_by(tmp_path, "get", str(names), "-d", str(tmp_path / "out"))
    read = set(_IMPORTED.findall(told))
    assert "pixhaul.fetch.transfer" in read
    assert among(read, (*NEVER_FOR_NOTHING, *ONLY_WHEN_ASKED_FOR, "PySide6", "pixhaul.qt")) == set()
