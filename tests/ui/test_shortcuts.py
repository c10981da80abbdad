"""The list of shortcuts comes from the actions, so it cannot be out of date."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.ui.announce import announcer
from pixhaul.ui.shortcuts import Gesture, ShortcutsDialog, rows
from pixhaul.ui.theme import Theme
from pixhaul.ui.toolbar_actions import ToolbarActions


def action(owner: QObject, text: str, *keys: str) -> QAction:
    made = QAction(text, owner)
    made.setShortcuts([QKeySequence(key) for key in keys])
    return made


def test_rows_come_from_the_actions(theme: Theme) -> None:
    several = action(theme, "&Open a list…", "Ctrl+O", "F3")
    none = action(theme, "Try the demo")
    zoom = Gesture("Zoom", "Ctrl + wheel")
    assert rows([several, none, zoom]) == [Gesture("Open a list", "Ctrl+O or F3"), zoom]


def test_the_dialog_shows_every_shortcut_of_the_top_bar(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = ToolbarActions(owner)
    dialog = ShortcutsDialog(theme, [("Everywhere", actions.all), ("Nothing", [])])
    dialog.show()
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Everywhere" in labels
    assert "Nothing" not in labels
    for entry in rows(actions.all):
        assert entry.text in labels
        assert entry.keys in labels
    spoken = [label.accessibleName() for label in dialog.findChildren(QLabel)]
    assert "Keyboard shortcuts: F1 or ?" in spoken
    assert not dialog.isModal()
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_it_says_the_word_the_action_has_now(theme: Theme) -> None:
    start = action(theme, "Start", "Ctrl+Return")
    start.setText("Pause")
    assert rows([start])[0].text == "Pause"


def test_what_is_looked_for_and_not_there_is_said_in_the_middle(theme: Theme, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(theme, [("Everywhere", [Gesture("Zoom", "Ctrl + wheel"), Gesture("Paste", "Ctrl+V")])])
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    page = dialog.findChild(QWidget, "shortcutsEmpty")
    assert page is not None
    assert not page.isVisible()
    dialog.search.setText("xyzzy")
    assert page.isVisible()
    dialog.search.setText("zoom")
    assert not page.isVisible()


def test_that_nothing_is_found_is_said_once_after_a_pause_in_typing(theme: Theme, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(theme, [("Everywhere", [Gesture("Zoom", "Ctrl + wheel")])])
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    with qtbot.waitSignal(announcer().said) as said:
        QTest.keyClicks(dialog.search, "xyzzy")
        typed = dialog.search.text(), said.signal_triggered
    assert typed == ("xyzzy", False), "not while somebody types"
    assert said.args == ["Nothing found", False]
