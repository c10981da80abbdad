"""What is known of a failure of the program itself: shown as it is, copied and found on request only."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pixhaul.ui.controls import Button
from pixhaul.ui.crash_dialog import CrashDialog, shower
from pixhaul.ui.theme import Theme

DETAILS = 'Pixhaul 1.2.3\n\n<b>Fatal</b> Python error: & so on\n  File "a.py", line 3 in run'
Make = Callable[..., CrashDialog]


@pytest.fixture
def make(theme: Theme, qtbot: QtBot) -> Make:
    def made(show: Callable[[], str] | None = None, headline: str = "It <i>broke</i>") -> CrashDialog:
        dialog = CrashDialog(theme, headline, DETAILS, show)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return made


def label(dialog: CrashDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    assert found.textFormat() is Qt.TextFormat.PlainText
    return found.text()


def press(dialog: CrashDialog, name: str) -> None:
    button = dialog.findChild(Button, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_everything_is_plain_text_and_can_be_read_by_itself(make: Make) -> None:
    dialog = make()
    assert label(dialog, "crashHeadline") == "It <i>broke</i>"
    assert "Nothing was sent to anybody" in label(dialog, "crashNext")
    block = dialog.findChild(QPlainTextEdit, "crashDetails")
    assert block is not None
    assert block.toPlainText() == DETAILS
    assert block.isReadOnly()
    assert not dialog.isModal()
    dialog.close()


def test_details_are_copied_on_request_only(make: Make) -> None:
    QGuiApplication.clipboard().setText("mine")
    dialog = make()
    assert QGuiApplication.clipboard().text() == "mine"
    press(dialog, "crashCopy")
    assert QGuiApplication.clipboard().text() == DETAILS
    assert label(dialog, "crashSaid") == "Copied"
    dialog.close()


def test_the_file_is_shown_or_it_is_said_why_not(make: Make, tmp_path: Path) -> None:
    asked: list[Path] = []
    answers = ["", "The folder is not there any more"]

    def show(path: Path) -> str:
        asked.append(path)
        return answers[len(asked) - 1]

    dialog = make(shower(show, tmp_path / "crash.log"))
    press(dialog, "crashCopy")
    press(dialog, "crashFolder")
    assert label(dialog, "crashSaid") == ""
    press(dialog, "crashFolder")
    assert label(dialog, "crashSaid") == "The folder is not there any more"
    assert asked == [tmp_path / "crash.log"] * 2
    dialog.close()


def test_without_a_file_there_is_nothing_to_show(make: Make) -> None:
    assert shower(lambda _path: "", None) is None
    dialog = make()
    folder = dialog.findChild(Button, "crashFolder")
    assert folder is not None
    assert not folder.isEnabled()
    dialog.close()


def test_the_keyboard_goes_from_the_copy_to_the_details_and_escape_closes(make: Make, qtbot: QtBot) -> None:
    dialog = make(lambda: "")
    order = []
    for _ in range(5):
        focused = dialog.focusWidget()
        assert focused is not None
        order.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert order == ["crashCopy", "crashFolder", "crashClose", "crashDetails", "crashCopy"]
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_key_copies_and_the_close_button_closes(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    QGuiApplication.clipboard().setText("mine")
    focused = dialog.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == DETAILS
    with qtbot.waitSignal(dialog.destroyed):
        press(dialog, "crashClose")


def test_parts_have_names_for_a_screen_reader(make: Make) -> None:
    dialog = make()
    assert dialog.windowTitle() == "What went wrong"
    assert dialog.accessibleDescription().startswith("It <i>broke</i>. ")
    block = dialog.findChild(QPlainTextEdit, "crashDetails")
    assert block is not None
    assert block.accessibleName() == "Details"
    for name in ("crashCopy", "crashFolder", "crashClose"):
        button = dialog.findChild(Button, name)
        assert button is not None
        assert button.text()
        assert button.toolTip()
    dialog.close()
