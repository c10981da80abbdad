"""One window for one data folder, with real sockets and real processes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from pixhaul.core.paths import AppPaths
from pixhaul.qt.instance import absolute_sources, address_of, hand_over, take_place

SOURCE = Path(__file__).resolve().parents[2] / "desktop"
SECOND = """
import json, sys
from pathlib import Path, PureWindowsPath
from PySide6.QtCore import QCoreApplication
from pixhaul.core.paths import AppPaths
from pixhaul.qt.instance import take_place
app = QCoreApplication([])
instance = take_place(AppPaths.under(Path(sys.argv[1])), sys.argv[2:])
print(json.dumps("second" if instance is None else "first"), flush=True)
if instance is not None:
    sys.stdin.readline()
"""


def another_start(data: Path, *sources: str, cwd: Path | None = None) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(data), *sources],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        cwd=cwd,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_second_start_hands_its_arguments_over(qtbot: QtBot, tmp_path: Path) -> None:
    first = take_place(AppPaths.under(tmp_path / "own"), [])
    assert first is not None
    assert first.reachable
    with qtbot.waitSignal(first.asked) as asked:
        process = another_start(tmp_path / "own", "list.txt", "https://example.com/a.png", cwd=tmp_path)
    out, _ = process.communicate(timeout=60)
    assert json.loads(out) == "second"
    assert asked.args == [[str(tmp_path / "list.txt"), "https://example.com/a.png"]]
    first.close()


def test_another_data_folder_has_a_window_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    first = take_place(AppPaths.under(tmp_path / "own"), [])
    other = take_place(AppPaths.under(tmp_path / "other"), [])
    assert first is not None
    assert other is not None
    assert other.reachable
    first.close()
    other.close()


def test_a_killed_first_window_is_in_nobodys_way(qtbot: QtBot, tmp_path: Path) -> None:
    process = another_start(tmp_path / "own")
    assert process.stdout is not None
    assert json.loads(process.stdout.readline()) == "first"
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert Path(address_of(AppPaths.under(tmp_path / "own"))).exists(), "the dead one left its socket"
    first = take_place(AppPaths.under(tmp_path / "own"), [])
    assert first is not None
    assert first.reachable
    first.close()


def test_after_a_close_the_next_start_is_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(2):
        first = take_place(AppPaths.under(tmp_path / "own"), [])
        assert first is not None
        assert first.reachable
        first.close()


def test_where_nothing_can_be_locked_the_window_opens_on_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "own").write_text("a file in the way")
    alone = take_place(AppPaths.under(tmp_path / "own"), [])
    assert alone is not None
    assert not alone.reachable


@pytest.mark.parametrize("message", [b"hello\n", b"[1]\n", b'{"sources": 3}\n', b"\xff\xfe\n"])
def test_words_of_a_stranger_are_not_listened_to(qtbot: QtBot, tmp_path: Path, message: bytes) -> None:
    first = take_place(AppPaths.under(tmp_path / "own"), [])
    assert first is not None
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(first.asked), qtbot.waitSignal(socket.disconnected):
        socket.connectToServer(address_of(AppPaths.under(tmp_path / "own")))
        assert socket.waitForConnected(20_000)
        socket.write(message)
        socket.flush()
    first.close()


def test_nobody_listens(tmp_path: Path) -> None:
    assert not hand_over(str(tmp_path / "window.socket"), [])


def test_a_long_folder_gets_a_short_address(tmp_path: Path) -> None:
    deep = AppPaths.under(tmp_path / ("x" * 120))
    assert "/" not in address_of(deep)
    assert address_of(deep) == address_of(AppPaths.under(tmp_path / ("x" * 120)))
    assert address_of(deep) != address_of(AppPaths.under(tmp_path / ("y" * 120)))


def test_sources_mean_the_same_in_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert absolute_sources(["a list.txt", "/b.csv", "https://x.org/?a=b", "file:///c%20d.txt"]) == [
        str(tmp_path / "a list.txt"),
        "/b.csv",
        "https://x.org/?a=b",
        "/c d.txt",
    ]


@pytest.mark.parametrize("host", ["", "localhost", "LOCALHOST"])
def test_this_computer_may_be_named_in_the_address_of_a_file(host: str) -> None:
    assert absolute_sources([f"FILE://{host}/a%20b.txt"]) == ["/a b.txt"]


def test_the_address_of_a_file_keeps_its_server() -> None:
    (path,) = absolute_sources(["file://server/share/a%20b%23.txt"])
    assert path == "//server/share/a b#.txt"
    assert PureWindowsPath(path).drive == r"\\server\share"
