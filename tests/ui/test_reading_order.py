"""The order of letters in a window that runs from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pixhaul.ui.reading_order import in_own_order, keep_keys_in_order


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def texts_while_open(qtbot: QtBot) -> tuple[list[str], list[str]]:
    """What a menu says while it is open, and afterwards."""
    menu = QMenu()
    qtbot.addWidget(menu)
    keep_keys_in_order(menu)
    menu.addAction("Preferences").setShortcut(QKeySequence("Ctrl+,"))
    menu.addAction("Quit").setShortcut(QKeySequence("Ctrl+Q"))
    menu.addAction("About")
    menu.popup(QPoint())
    qtbot.waitUntil(menu.isVisible)
    shown = [action.text() for action in menu.actions()]
    menu.close()
    return shown, [action.text() for action in menu.actions()]


@pytest.mark.usefixtures("mirrored")
def test_keys_with_a_mark_at_the_end_keep_their_order_in_a_menu(qtbot: QtBot) -> None:
    keys = QKeySequence("Ctrl+,").toString(QKeySequence.SequenceFormat.NativeText)
    shown, after = texts_while_open(qtbot)
    assert shown == [f"Preferences\t{in_own_order(keys)}", "Quit", "About"]
    assert after == ["Preferences", "Quit", "About"]


def test_keys_are_left_to_qt_where_one_reads_from_left_to_right(qtbot: QtBot) -> None:
    shown, after = texts_while_open(qtbot)
    assert shown == after == ["Preferences", "Quit", "About"]
