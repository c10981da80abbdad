"""The history, and the job file of a list, by keyboard alone, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QListView, QWidget

from pixhaul.qt.history import PastRole
from tests.app.shell import House
from tests.app.test_focus import LEAST_PIXELS, frame_of
from tests.app.window import CONTROL, Key, Modifier

FIRST, SECOND, THIRD = (f"https://{name}.example/1.png" for name in "abc")


class Keyboard:
    """Keys go to whatever has the focus."""

    def __init__(self, house: House) -> None:
        self.house = house
        house.shell.window.activateWindow()
        house.until(house.shell.window.isActiveWindow)

    @property
    def at(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None, "the keyboard is nowhere"
        return focus

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self.at, key, modifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.at, text)

    def tab_to(self, name: str) -> None:
        """Tab until the widget of this name is come to, where the keyboard is seen."""
        for _ in range(20):
            self.press(Key.Key_Tab)
            if self.at.objectName() == name:
                stop = self.at
                assert frame_of(stop.window(), stop) >= LEAST_PIXELS, name
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                return
        raise AssertionError(f"Tab never comes to {name}")

    def opened(self, kind: type[QDialog]) -> QDialog:
        """The dialog that a key has opened; it has the keyboard."""

        def found() -> list[QDialog]:
            return [one for one in self.house.shell.window.findChildren(kind) if one.isVisible()]

        self.house.until(lambda: bool(found()))
        (dialog,) = found()
        dialog.activateWindow()  # no window manager is there to see to it
        self.house.until(dialog.isActiveWindow)
        return dialog

    def back(self) -> None:
        """No dialog is open any more, and the window is in front."""
        window = self.house.shell.window
        self.house.until(lambda: not any(one.isVisible() for one in window.findChildren(QDialog)))
        self.house.shell.window.activateWindow()
        self.house.until(self.house.shell.window.isActiveWindow)


@pytest.fixture
def keys(house: House) -> Keyboard:
    """Three lists, of which the first two are history."""
    for address in (FIRST, SECOND):
        house.add(address)
        house.until_kept()
        house.shell.close_current()
    house.add(THIRD)
    house.until_kept()
    return Keyboard(house)


def history(keys: Keyboard) -> QDialog:
    """Ctrl+H."""
    keys.press(Key.Key_H, CONTROL)
    dialog = keys.opened(QDialog)
    view = view_of(dialog)
    keys.house.until(lambda: view.model().rowCount() == 3 and view.currentIndex().isValid())
    assert keys.at is view
    return dialog


def view_of(dialog: QDialog) -> QListView:
    view = dialog.findChild(QListView, "historyList")
    assert view is not None
    return view


def until_shown(keys: Keyboard, address: str) -> None:
    keys.house.until(lambda: keys.house.store.urls == [address])
    keys.house.until_there()


def test_an_older_list_is_opened_by_arrow_and_return(keys: Keyboard) -> None:
    history(keys)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    until_shown(keys, FIRST)
    keys.back()
    assert len(keys.house.titles) == 2, "beside the present one"


def test_what_is_searched_for_is_opened_by_return(keys: Keyboard) -> None:
    view = view_of(history(keys))
    keys.press(Key.Key_F, CONTROL)
    keys.write("b.example")
    keys.house.until(lambda: view.model().rowCount() == 1)
    keys.press(Key.Key_Return)
    until_shown(keys, SECOND)


def test_it_is_renamed_deleted_brought_back_and_opened_with_its_buttons(keys: Keyboard) -> None:
    dialog = history(keys)
    view = view_of(dialog)
    keys.press(Key.Key_Down)
    keys.tab_to("historyRename")
    keys.press(Key.Key_Space)
    keys.house.until(lambda: isinstance(keys.at, QLineEdit))
    keys.press(Key.Key_A, CONTROL)
    keys.write("Mine")
    keys.press(Key.Key_Return)
    keys.house.until(lambda: view.currentIndex().data(PastRole.PAST).title == "Mine")
    assert dialog.isVisible()
    keys.tab_to("historyDelete")
    keys.press(Key.Key_Return)
    assert view.model().rowCount() == 2
    assert keys.at.isVisible()
    keys.tab_to("historyUndo")
    keys.press(Key.Key_Space)
    assert view.model().rowCount() == 3
    assert keys.at.isVisible()
    assert keys.at.objectName() != "historyUndo"
    assert view.currentIndex().data(PastRole.PAST).title == "Mine"
    keys.tab_to("historyOpen")
    keys.press(Key.Key_Return)
    until_shown(keys, SECOND)
    keys.house.until(lambda: keys.house.titles[-1] == "Mine")


def test_escape_goes_back_to_where_the_keyboard_was(keys: Keyboard) -> None:
    keys.house.shell.desk.parts.links.list.setFocus()
    before = keys.at
    history(keys)
    keys.press(Key.Key_Escape)
    keys.back()
    assert keys.at is before


def answer(keys: Keyboard, path: Path) -> None:
    """Write a path into the dialog for a file, and press Return."""
    keys.opened(QFileDialog)
    assert isinstance(keys.at, QLineEdit), "a name can be written at once"
    keys.press(Key.Key_A, CONTROL)
    keys.write(str(path))
    keys.press(Key.Key_Return)


def test_a_list_is_saved_as_a_job_and_opened_again(keys: Keyboard, tmp_path: Path) -> None:
    keys.press(Key.Key_S, CONTROL)
    answer(keys, tmp_path / "mine")
    keys.house.until((tmp_path / "mine.pixhaul").is_file)
    keys.back()
    keys.press(Key.Key_N, CONTROL)
    keys.house.until(lambda: len(keys.house.store) == 0)
    keys.press(Key.Key_O, CONTROL)
    answer(keys, tmp_path / "mine.pixhaul")
    until_shown(keys, THIRD)
    keys.back()
