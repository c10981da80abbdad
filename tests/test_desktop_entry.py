"""``--install-desktop`` and ``--remove-desktop``: in the menu, and out of it without a trace."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pixhaul import desktop_entry
from pixhaul.cli import main
from pixhaul.core.resources import resource

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="menus of freedesktop.org")
pytestmark = on_linux


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_what_is_installed_is_removed_without_a_trace(tmp_path: Path) -> None:
    written = desktop_entry.install(["/opt/pix haul/bin/pixhaul"], tmp_path)
    names = everything(tmp_path)
    assert {"applications/pixhaul.desktop", "icons/hicolor/256x256/apps/pixhaul.png"} <= names
    assert {"mime/packages/pixhaul.xml", "icons/hicolor/scalable/apps/pixhaul.svg"} <= names
    assert sorted(desktop_entry.remove(tmp_path)) == sorted(written)
    assert everything(tmp_path) == set()


def test_what_belongs_to_others_stays(tmp_path: Path) -> None:
    others = tmp_path / "applications" / "other.desktop"
    theirs = tmp_path / "mime" / "packages" / "other.xml"
    for path, text in (
        (others, "[Desktop Entry]\nType=Application\nName=Other\nExec=true\nMimeType=application/x-other;\n"),
        (theirs, resource("pixhaul-mime.xml").read_text("utf-8").replace("pixhaul", "other")),
    ):
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    desktop_entry.install(["/usr/bin/pixhaul"], tmp_path)
    desktop_entry.remove(tmp_path)
    left = everything(tmp_path)
    assert {"applications/other.desktop", "mime/packages/other.xml"} <= left
    assert not any("pixhaul" in name for name in left)
    if shutil.which("update-mime-database"):
        assert "mime/application/x-other-job.xml" in left, "the database of the other type is still there"


def test_removing_twice_is_no_fault(tmp_path: Path) -> None:
    assert desktop_entry.remove(tmp_path) == []


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/pixhaul", "/usr/bin/pixhaul"),
        ("/opt/my programs/pixhaul", '"/opt/my programs/pixhaul"'),
        ("/opt/100%/x", "/opt/100%%/x"),
        ('/a"b', '"/a\\\\"b"'),
        ("/a$b`c", '"/a\\\\$b\\\\`c"'),
        ("/a\\b", '"/a\\\\\\\\b"'),
    ],
)
def test_the_command_is_quoted_twice(word: str, written: str) -> None:
    assert desktop_entry.quoted(word) == written


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
@pytest.mark.parametrize("command", ["/usr/bin/pixhaul", "/a b/pix$haul", "/c/100%/pixhaul"])
def test_the_entry_is_valid(tmp_path: Path, command: str) -> None:
    desktop_entry.install([command, "-m", "pixhaul"], tmp_path)
    result = subprocess.run(
        ["desktop-file-validate", tmp_path / "applications" / "pixhaul.desktop"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stdout) == (0, "")


def test_the_command_line_says_what_it_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["--install-desktop"]) == 0
    assert "in the menu now" in capsys.readouterr().out
    entry = (tmp_path / "applications" / "pixhaul.desktop").read_text("utf-8")
    assert f"TryExec={sys.executable}" in entry
    assert "-m pixhaul %U" in entry
    assert main(["--remove-desktop"]) == 0
    assert main(["--remove-desktop"]) == 0
    assert "was not in the menu" in capsys.readouterr().out
    assert everything(tmp_path) == set()


def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file where a folder should be", "utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(taken))
    assert main(["--install-desktop"]) == 1
    assert "could not be changed" in capsys.readouterr().err


def test_no_qt_is_needed(tmp_path: Path) -> None:
    code = "import sys; from pixhaul.cli import main; main(['--remove-desktop']); sys.exit('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "XDG_DATA_HOME": str(tmp_path)}, check=False, timeout=60
    )
    assert done.returncode == 0
