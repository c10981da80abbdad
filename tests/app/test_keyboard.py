"""The list of shortcuts leaves none out, and no key means two things at one place."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.ui.shortcuts import ShortcutsDialog
from tests.app.shell import House
from tests.bare import bare
from tests.patient import PATIENCE_MS

Native = QKeySequence.SequenceFormat.NativeText
NUMBERS = {f"Ctrl+{number}" for number in range(1, 10)}
"""Listed as one line: the first to the ninth list."""


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """The whole window."""
    one = House(qapp, qtbot, tmp_path / "own", tmp_path / "pictures").show()
    yield one
    one.close()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    bare(qapp)


@pytest.fixture
def keys(house: House) -> ShortcutsDialog:
    """The dialog, opened by its key."""
    house.shell.desk.parts.toolbar.actions_.shortcuts.trigger()
    dialog = house.shell.window.findChild(ShortcutsDialog)
    assert dialog is not None
    return dialog


def with_keys(house: House) -> list[QAction]:
    """Every action of the window and of what belongs to it that has a key."""
    return [action for action in house.shell.window.findChildren(QAction) if action.shortcuts() and action.text()]


def shown(dialog: ShortcutsDialog) -> str:
    """All that can be read in the dialog."""
    return "\n".join(label.accessibleName() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_no_action_with_a_key_is_left_out(house: House, keys: ShortcutsDialog) -> None:
    actions = with_keys(house)
    assert len(actions) > 60
    lines = shown(keys).splitlines()
    said = {key for line in lines for key in line.rpartition(": ")[2].split(" or ")}
    missing = {
        (action.text(), key.toString(Native))
        for action in actions
        for key in action.shortcuts()
        if key.toString(Native) not in said | NUMBERS
    }
    assert missing == set()


def test_no_key_means_two_things_at_one_place(house: House) -> None:
    wide: dict[QWidget, Counter[str]] = {}
    for action in with_keys(house):
        for owner in (one for one in action.associatedObjects() if isinstance(one, QWidget)):
            if owner.metaObject().className() == "QMenu":
                continue
            place = owner if action.shortcutContext() == Qt.ShortcutContext.WidgetShortcut else owner.window()
            wide.setdefault(place, Counter()).update({key.toString() for key in action.shortcuts()})
    twice = {(place.objectName(), key) for place, keys in wide.items() for key, many in keys.items() if many > 1}
    assert twice == set()


def test_buttons_tell_their_key(house: House) -> None:
    actions = house.shell.desk.parts.toolbar.actions_
    pairs = {"startButton": actions.start, "stopButton": actions.stop, "retryButton": actions.retry}
    for name, action in {**pairs, "pasteButton": actions.paste, "runButton": actions.run}.items():
        button = house.shell.window.findChild(QPushButton, name)
        assert button is not None
        assert f"({action.shortcut().toString(Native)})" in button.toolTip(), name


def test_typing_finds_words_and_keys(keys: ShortcutsDialog) -> None:
    everything = shown(keys)
    assert keys.search.hasFocus() or keys.focusWidget() is keys.search
    QTest.keyClicks(keys.search, "full screen")
    assert "F11" in shown(keys)
    assert len(shown(keys).split("\n")) < 5
    keys.search.setText("zebra")
    assert shown(keys).strip() == ""
    keys.search.clear()
    assert shown(keys) == everything
    QTest.keyClick(keys.search, Qt.Key.Key_PageDown)
    assert keys.findChild(QWidget, "shortcutsScroll").verticalScrollBar().value() > 0  # type: ignore[union-attr]
