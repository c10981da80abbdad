"""A message from the desktop: by notify-send where there is one, else by the tray, else not at all."""

import json
import os
import runpy
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from pixhaul.ui.icons import app_icon
from pixhaul.ui.notifier import Notifier, arguments

TITLE, TEXT = "The pictures are here", "--1,280 of 1,284 pictures saved in 2:13 min, 4 failed"
FREEZE = Path(__file__).resolve().parents[2] / "packaging" / "freeze"
posix = pytest.mark.skipif(os.name == "nt", reason="needs programs in scripts")


def program(folder: Path, body: str) -> str:
    """A notify-send of the test's own: writes its arguments down, then does what the test says."""
    path = folder / "notify-send"
    write = f"import json, sys; open({str(folder / 'asked')!r}, 'a').write(json.dumps(sys.argv[1:]) + chr(10))\n"
    path.write_text(f"#!{sys.executable}\n{write}{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def asked(folder: Path) -> list[list[str]]:
    path = folder / "asked"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def notifier(found: str | None) -> Notifier:
    return Notifier(app_icon(), which=lambda _name: found, platform="linux")


@posix
def test_the_message_is_handed_over_as_it_is_and_a_click_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    told = notifier(program(tmp_path, "print('default')"))
    with qtbot.waitSignal(told.clicked):
        told.tell(TITLE, TEXT)
    assert asked(tmp_path) == [arguments(TITLE, TEXT, with_action=True)]
    assert asked(tmp_path)[0][-3:] == ["--", TITLE, TEXT]


@posix
def test_an_older_program_is_asked_again_without_an_action(qtbot: QtBot, tmp_path: Path) -> None:
    told = notifier(program(tmp_path, "sys.exit(any('--action' in part for part in sys.argv))"))
    told.tell(TITLE, TEXT)
    qtbot.waitUntil(lambda: len(asked(tmp_path)) == 2)
    told.close()
    assert asked(tmp_path)[1] == arguments(TITLE, TEXT, with_action=False)


@posix
def test_closing_takes_a_waiting_program_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    told = notifier(program(tmp_path, "import time; time.sleep(600)"))
    told.tell(TITLE, TEXT)
    qtbot.waitUntil(lambda: len(asked(tmp_path)) == 1)
    running = told.findChildren(QProcess)[0]
    qtbot.waitUntil(lambda: running.state() is QProcess.ProcessState.Running)
    told.close()
    assert running.state() is QProcess.ProcessState.NotRunning
    assert len(asked(tmp_path)) == 1, "it was not asked again"


def test_without_program_and_tray_nothing_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    told = notifier(None)
    told.tell(TITLE, TEXT)
    assert told.findChildren(QSystemTrayIcon) == []


def test_the_tray_is_asked_where_there_is_no_program_and_its_icon_goes_with_the_click(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, title, text, _icon, _time: shown.append((title, text))
    )
    told = notifier(None)
    told.tell(TITLE, TEXT)
    assert shown == [(TITLE, TEXT)]
    with qtbot.waitSignal(told.clicked):
        told.findChildren(QSystemTrayIcon)[0].messageClicked.emit()
    assert not any(tray.isVisible() for tray in told.findChildren(QSystemTrayIcon))


def test_a_program_that_cannot_be_started_is_no_program(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_tray: list[bool] = []

    def available() -> bool:
        asked_tray.append(True)
        return False

    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(available))
    told = notifier("/nowhere/notify-send")
    told.tell(TITLE, TEXT)
    qtbot.waitUntil(lambda: asked_tray == [True])


def test_icon_and_desktop_entry_have_the_name_that_the_program_has_here(qapp: QApplication) -> None:
    before = qapp.desktopFileName()
    try:
        for name in ("pixhaul", "io.github.pixhaul.Pixhaul"):
            qapp.setDesktopFileName(name)
            asked = arguments(TITLE, TEXT, with_action=False)
            assert f"--icon={name}" in asked
            assert f"--hint=string:desktop-entry:{name}" in asked
    finally:
        qapp.setDesktopFileName(before)


@posix
def test_the_program_gets_the_library_path_of_the_user(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/frozen/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/mine")
    runpy.run_path(str(FREEZE / "children.py"))
    write = f"import os; open({str(tmp_path / 'found')!r}, 'w').write(os.environ.get('LD_LIBRARY_PATH', 'none'))"
    told = notifier(program(tmp_path, f"{write}\nprint('default')"))
    with qtbot.waitSignal(told.clicked):
        told.tell(TITLE, TEXT)
    assert (tmp_path / "found").read_text() == "/mine"
