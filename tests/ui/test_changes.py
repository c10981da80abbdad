"""What a check has found, as the dialog shows it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.core.items import Failure
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.engine.refresh import Change, Checked, Kept
from pixhaul.ui.changes import MOST_SHOWN, ChangesDialog, heading
from pixhaul.ui.theme import Theme


def result(path: str) -> DownloadResult:
    return DownloadResult(path, 1, bytes(32), PictureFacts("image/png", ".png", 1, 1), "https://example.com/")


def checked(change: Change, path: str, new: str = "", said: str = "") -> Checked:
    kept = Kept(0, "https://example.com/", Path("/pictures"), result(path))
    return Checked(kept, change, result(new) if new else None, Failure("x", said) if said else None)


FOUND = [
    checked(Change.UNCHANGED, "same.png"),
    checked(Change.CHANGED, "old.png", "old (2).png"),
    checked(Change.GONE, "gone.png", said="The picture is not there any more"),
    checked(Change.UNKNOWN, "<b>odd</b>.png", said="The server is overloaded"),
]


def words(dialog: ChangesDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_every_kind_is_named_with_its_files(theme: Theme, qtbot: QtBot) -> None:
    dialog = ChangesDialog(theme, FOUND)
    qtbot.addWidget(dialog)
    said = words(dialog)
    assert said[0] == "1 of 4 pictures have not changed"
    for text in ("old.png", "old (2).png", "gone.png", "The picture is not there any more", "<b>odd</b>.png"):
        assert text in said
    assert "same.png" not in said


def test_replacing_asks_for_the_changed_ones_only(theme: Theme, qtbot: QtBot) -> None:
    dialog = ChangesDialog(theme, FOUND)
    qtbot.addWidget(dialog)
    button = dialog.findChild(QPushButton, "changesReplace")
    assert button is not None
    with qtbot.waitSignal(dialog.replace_requested) as asked:
        button.click()
    assert asked.args == [[FOUND[1]]]


def test_keeping_both_asks_for_nothing(theme: Theme, qtbot: QtBot) -> None:
    dialog = ChangesDialog(theme, FOUND)
    qtbot.addWidget(dialog)
    button = dialog.findChild(QPushButton, "changesKeep")
    assert button is not None
    with qtbot.assertNotEmitted(dialog.replace_requested):
        button.click()


def test_nothing_can_be_replaced_where_nothing_changed(theme: Theme, qtbot: QtBot) -> None:
    dialog = ChangesDialog(theme, [checked(Change.GONE, "gone.png", said="Gone")])
    qtbot.addWidget(dialog)
    assert dialog.findChild(QPushButton, "changesReplace") is None


def test_very_many_are_counted(theme: Theme, qtbot: QtBot) -> None:
    dialog = ChangesDialog(theme, [checked(Change.GONE, f"{n}.png") for n in range(MOST_SHOWN + 1_000)])
    qtbot.addWidget(dialog)
    assert "and 1,000 more" in words(dialog)


@pytest.mark.usefixtures("theme")
def test_one_picture_is_one() -> None:
    assert heading([checked(Change.UNCHANGED, "a.png")]) == "1 of 1 picture has not changed"
