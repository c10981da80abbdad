"""What is handed to other programs, and what never is."""

import os
import runpy
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from pixhaul.ui.open_outside import Outside, reveal_command

FREEZE = Path(__file__).resolve().parents[2] / "packaging" / "freeze"

LET_GO = """
import sys, weakref
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pixhaul.ui.open_outside import Outside
app = QApplication([])
left = [Outside(lambda _url: True) for _ in range(20)]
for number, outside in enumerate(left):
    outside.show_in_folder(Path(sys.argv[1]))
    left[number] = weakref.ref(outside)
del outside
timer = QTimer(interval=10)
timer.timeout.connect(lambda: None if any(one() for one in left) else app.quit())
timer.start()
app.exec()
print("well", flush=True)
"""


class Desktop:
    def __init__(self, answer: bool = True) -> None:
        self.opened: list[QUrl] = []
        self.answer = answer

    def open(self, url: QUrl) -> bool:
        self.opened.append(url)
        return self.answer


def test_a_picture_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "a b#1,ü.png"
    Image.new("RGB", (2, 2)).save(path)
    desktop = Desktop()
    assert Outside(desktop.open).open_picture(path) == ""
    assert [Path(url.toLocalFile()) for url in desktop.opened] == [path]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.desktop", b"[Desktop Entry]\nExec=rm"),
        ("a.jpg", b"#!/bin/sh\nrm"),
        ("a.png", b"MZ\x90\0"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("a.jpg", b"<html></html>"),
    ],
)
def test_row_95_what_is_no_picture_by_content_is_never_opened(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    desktop = Desktop()
    assert "not opened" in Outside(desktop.open).open_picture(path)
    assert desktop.opened == []


def test_missing_files_and_programs_are_said_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    outside = Outside(Desktop(answer=False).open)
    assert outside.open_picture(path) == "The file is not there any more"
    Image.new("RGB", (2, 2)).save(path)
    assert outside.open_picture(path) == "No program was found that opens this picture"
    assert outside.show_in_folder(tmp_path / "gone" / "a.png") == "The folder is not there any more"


def test_the_folder_is_opened_when_the_file_manager_cannot_be_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "a.png"
    tools = tmp_path / "bin"
    tools.mkdir()
    monkeypatch.setenv("PATH", str(tools))
    desktop = Desktop()
    outside = Outside(desktop.open)
    assert outside.show_in_folder(path) == ""
    assert [Path(url.toLocalFile()) for url in desktop.opened] == [tmp_path]

    def enough(count: int) -> bool:
        return len(desktop.opened) == count

    for code, opened in ((0, 1), (1, 2)):
        tool = tools / "dbus-send"
        tool.write_text(f"#!/bin/sh\necho done > {tmp_path}/said{code}\nexit {code}\n")
        tool.chmod(0o755)
        assert outside.show_in_folder(path) == ""
        qtbot.waitUntil((tmp_path / f"said{code}").exists)
        qtbot.waitUntil(partial(enough, opened))


def test_the_command_of_each_system() -> None:
    path = Path("/pictures/a b,c.png")
    assert reveal_command(path, "win32") == ["explorer", f"/select,{path}"]
    assert reveal_command(path, "darwin") == ["open", "-R", str(path)]
    assert "array:string:file:///pictures/a%20b%2Cc.png" in reveal_command(path, "linux")


def test_the_file_manager_gets_the_library_path_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/frozen/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    runpy.run_path(str(FREEZE / "children.py"))
    tool = tmp_path / "dbus-send"
    tool.write_text(
        f"#!/bin/sh\necho ${{LD_LIBRARY_PATH-none}} > {tmp_path}/new && mv {tmp_path}/new {tmp_path}/found\n"
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    outside = Outside(Desktop().open)
    assert outside.show_in_folder(tmp_path / "a.png") == ""
    qtbot.waitUntil((tmp_path / "found").exists)
    assert (tmp_path / "found").read_text().strip() == "none"


@pytest.mark.skipif(os.name == "nt", reason="needs programs in scripts")
def test_one_that_is_let_go_while_it_shows_a_file_takes_nothing_away_twice(tmp_path: Path) -> None:
    tool = tmp_path / "dbus-send"
    tool.write_text("#!/bin/sh\nexit 0\n")
    tool.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONMALLOC": "debug"}
    script = [sys.executable, "-c", LET_GO, str(tmp_path / "a.png")]
    ended = subprocess.run(script, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "well"), ended.stderr
