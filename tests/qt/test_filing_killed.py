"""Killed in the midst of moving files: every picture is somewhere, and the next start knows where."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.journal.journal import Journal
from pixhaul.journal.restore import restore

COUNT = 300
CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tests.qt.filing import Shelf
from pixhaul.qt.moving import Moving
from pixhaul.qt.throwing import Throwing
app = QCoreApplication([])
home, what = Path(sys.argv[1]), sys.argv[2]
shelf = Shelf(home, int(sys.argv[3]))
print("READY", flush=True)
if what == "trash":
    Throwing(shelf.files, shelf.work, shelf.undo).throw(range(300))
else:
    Moving(shelf.files, shelf.work, shelf.undo).move(range(300), Path(what))
app.exec()
"""


def killed(home: Path, what: str, growing: Path, at: int) -> None:
    """Start to move all files and kill the process as soon as ``at`` of them lie in ``growing``."""
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"PYTHONPATH": f"{root / 'desktop'}{os.pathsep}{root}"}
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(home), what, str(COUNT)], env=environment, stdout=subprocess.PIPE
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"READY"
        until = time.monotonic() + 60
        while not growing.is_dir() or len(list(growing.iterdir())) < at:
            assert time.monotonic() < until
            assert child.poll() is None
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        if child.stdout is not None:
            child.stdout.close()


def restored(home: Path) -> ItemStore:
    store = ItemStore()
    with Journal.open(home / "own" / "journal.sqlite") as journal:
        restore(journal, journal.job_list()[0], store)
    return store


@pytest.mark.parametrize("at", [1, 30, 150])
def test_killed_while_moving_no_picture_is_lost_or_fetched_again(tmp_path: Path, at: int) -> None:
    there = tmp_path / "best"
    there.mkdir()
    killed(tmp_path, str(there), there, at)
    store = restored(tmp_path)
    assert all(store.state(item) in SAVED for item in range(COUNT))
    for item in range(COUNT):
        path = store.path(item) or ""
        found = tmp_path / "pictures" / path
        assert found.read_bytes() == b"picture %d" % item * 50
    assert not [path for path in there.iterdir() if path.name.endswith(".part")]


@pytest.mark.parametrize("at", [1, 30, 150])
def test_killed_while_trashing_every_picture_is_here_or_there(
    tmp_path: Path, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "share"
    data.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    thrown = data / "Trash" / "files"
    killed(tmp_path, "trash", thrown, at)
    store = restored(tmp_path)
    in_both = []
    for item in range(COUNT):
        here, there = (tmp_path / "pictures" / f"{item}.jpg").is_file(), (thrown / f"{item}.jpg").is_file()
        assert store.state(item) is (DownloadStatus.COMPLETE if here else DownloadStatus.TRASHED)
        assert here or there
        in_both += [item] if here and there else []
    # Qt links a file into the trash before it takes it from its folder: the one in hand may be in both.
    assert len(in_both) <= 1
