"""No window opens larger than the screen: its buttons stand at the lower edge."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

import pixhaul.ui
from pixhaul.ui.opening_size import fitting, open_at

ROOM = Path(pixhaul.ui.__file__).parent


def test_the_first_window_fits_on_a_small_screen() -> None:
    assert fitting(QSize(1360, 860), QSize(1366, 728)) == QSize(1358, 688)
    assert fitting(QSize(1360, 860), QSize(3840, 2160)) == QSize(1360, 860)


def test_a_dialog_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    open_at(dialog, QSize(300, 200))
    assert dialog.size() == QSize(300, 200)
    open_at(dialog, QSize(90_000, 300))
    assert dialog.width() < dialog.screen().availableSize().width()
    assert dialog.height() == 300


@pytest.mark.parametrize("module", sorted(ROOM.glob("*.py")), ids=lambda path: path.stem)
def test_every_window_asks_for_its_size_there(module: Path) -> None:
    assert not re.search(r"self\.resize\((?:\d|_?SIZE|QSize)", module.read_text(encoding="utf-8"))
