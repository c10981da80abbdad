"""The preferences by keyboard alone: each editor is come to by Tab, seen there, changed and set back by keys."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pixhaul.core.settings import JOB_SETTINGS, Settings
from pixhaul.ui.preference_list import PAGES
from tests.app.test_focus import LEAST_PIXELS, frame_of
from tests.ui.preferring import Open

Key, Modifier = Qt.Key, Qt.KeyboardModifier
TYPED: dict[str, tuple[str, Any]] = {
    "jobs": ("12", 12),
    "per_host": ("3", 3),
    "bandwidth": ("2 MB/s", 2_000_000),
    "max_bytes": ("20 MB", 20_000_000),
    "max_pixels": ("50 M", 50_000_000),
    "read_timeout": ("10", 10),
    "max_seconds": ("90", 90),
    "min_speed": ("5 kB/s", 5_000),
    "tries": ("2", 2),
    "suspicious_threshold": ("never", 0),
    "copies_edge": ("800", 800),
    "user_agent": ("Other/2", "Other/2"),
    "headers": ("X-Key: abc\nX-Other: d", (("X-Key", "abc"), ("X-Other", "d"))),
    "referer_hosts": ("a.example: none", (("a.example", "none"),)),
    "cookies_file": ("/c.txt", "/c.txt"),
    "ca_file": ("/own.pem", "/own.pem"),
    "insecure_hosts": ("a.example\nb.example", ("a.example", "b.example")),
    "name_template": ("{host}/{name}", "{host}/{name}"),
}
"""What is typed into a field that takes text, and the value it means."""


class Keyboard:
    """All that is done here is done by keys, to whatever has the focus."""

    def __init__(self, desk: Open, qtbot: QtBot) -> None:
        self.desk, self.dialog, self._bot = desk, desk.dialog, qtbot

    @property
    def at(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None, "the keyboard is nowhere"
        assert focus.window() is self.dialog
        assert self.dialog.isVisible()
        return focus

    @property
    def name(self) -> str:
        return self.at.objectName()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self.at, key, modifier)
        QApplication.processEvents()  # a person sees what has become of it before the next key

    def write(self, text: str) -> None:
        """In place of what stands there; each line ends with Return but the last."""
        self.press(Key.Key_A, Modifier.ControlModifier)
        first, *others = text.split("\n")
        QTest.keyClicks(self.at, first)
        for line in others:
            self.press(Key.Key_Return)
            QTest.keyClicks(self.at, line)

    def tab_to(self, name: str, *, back: bool = False) -> QWidget:
        """Tab, or Shift+Tab, until this one is come to."""
        passed = []
        for _ in range(80):
            self.press(Key.Key_Tab, Modifier.ShiftModifier if back else Modifier.NoModifier)
            if self.name == name:
                return self.at
            passed.append(self.name)
        raise AssertionError(f"Tab never comes to {name}, only to {passed}")

    def page(self, number: int) -> None:
        """Choose a page in their list."""
        self.press(Key.Key_F, Modifier.ControlModifier)
        assert self.name == "preferencesSearch"
        self.tab_to("preferencePages")
        self.press(Key.Key_Home)
        for _ in range(number):
            self.press(Key.Key_Down)

    def until_file_dialog(self) -> QFileDialog:
        def found() -> list[QFileDialog]:
            return [one for one in self.dialog.findChildren(QFileDialog) if one.isVisible()]

        self._bot.waitUntil(lambda: bool(found()))
        return found()[0]

    def put_away(self, dialog: QFileDialog) -> None:
        """Escape; then the keyboard is where it was before."""
        QTest.keyClick(dialog, Key.Key_Escape)
        self._bot.waitUntil(lambda: not dialog.isVisible())
        self.dialog.activateWindow()  # no window manager is there to see to it
        self._bot.waitUntil(self.dialog.isActiveWindow)


@pytest.fixture
def keys(preferences: Open, qtbot: QtBot) -> Keyboard:
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton, QApplication.mouseButtons()
    preferences.settings = Settings()
    preferences.dialog.refresh()
    return Keyboard(preferences, qtbot)


def is_seen(top: QWidget, stop: QWidget) -> bool:
    """Whether it is in sight, and has a frame while the keyboard is there."""
    assert stop.visibleRegion().boundingRect().size() == stop.size(), f"{stop.objectName()} is out of sight"
    pixels = frame_of(top, stop)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return pixels >= LEAST_PIXELS


def change(keys: Keyboard, key: str) -> object:
    """Change the setting whose field has the keyboard, and return the value it should have; the keyboard stays."""
    field, before = keys.at, getattr(Settings(), key)
    if isinstance(field, QCheckBox):
        keys.press(Key.Key_Space)
        return not before
    if isinstance(field, QComboBox):
        keys.press(Key.Key_Down)
        return field.currentData()
    text, value = TYPED[key]
    keys.write(text)
    if isinstance(field, QLineEdit):
        keys.press(Key.Key_Return)
    else:
        assert isinstance(field, QPlainTextEdit)
        keys.press(Key.Key_Tab)  # what is typed takes effect when the field is left
        keys.press(Key.Key_Tab, Modifier.ShiftModifier)
    return value


def go_through(keys: Keyboard, keys_of_page: list[str], value_of: Any) -> None:
    """Every editor of a page: come to, seen, changed, set back."""
    for key in keys_of_page:
        keys.tab_to(f"field_{key}")
        assert is_seen(keys.dialog, keys.at), key
        before = value_of(key)
        wanted = change(keys, key)
        assert wanted != before, key
        assert value_of(key) == wanted, key
        if keys.name != f"field_{key}":  # choosing has led on to what belongs to the choice
            keys.tab_to(f"field_{key}", back=True)
        keys.tab_to(f"reset_{key}")
        assert is_seen(keys.dialog, keys.at), key
        keys.press(Key.Key_Space)
        assert value_of(key) == before, key
        assert keys.name == f"field_{key}"


@pytest.mark.parametrize("number", range(len(PAGES)), ids=[page.title for page in PAGES])
def test_every_setting_is_changed_and_set_back(keys: Keyboard, number: int) -> None:
    keys.page(number)
    of_page = [one.key for one in PAGES[number].preferences if not one.in_profiles_only]
    assert keys.desk.shown() == of_page
    go_through(keys, of_page, lambda key: getattr(keys.desk.settings, key))
    assert keys.desk.settings == Settings()


def test_a_choice_goes_by_letters_and_to_its_ends(keys: Keyboard) -> None:
    keys.page(0)
    keys.tab_to("field_theme")
    for key, theme in ((Key.Key_L, "light"), (Key.Key_Home, "system"), (Key.Key_End, "dark")):
        keys.press(key)
        assert keys.desk.settings.theme == theme
    told = len(keys.desk.changes)
    keys.press(Key.Key_S, Modifier.ControlModifier)
    for key in (Key.Key_X, Key.Key_End):
        keys.press(key)
    assert len(keys.desk.changes) == told, "a command, what nothing begins with, and what is chosen already"
    keys.press(Key.Key_Tab)
    assert keys.name == "reset_theme"


def test_what_is_come_to_from_below_is_brought_into_sight(keys: Keyboard) -> None:
    number = next(number for number, page in enumerate(PAGES) if "headers" in {one.key for one in page.preferences})
    keys.page(number)
    for key in [one.key for one in reversed(PAGES[number].preferences)]:
        keys.tab_to(f"field_{key}", back=True)
        row = keys.dialog.rows[key]
        assert row.visibleRegion().boundingRect().size() == row.size(), key


def test_a_profile_is_made_named_filled_copied_chosen_deleted_and_brought_back(keys: Keyboard) -> None:
    keys.tab_to("newProfile")
    assert is_seen(keys.dialog, keys.at)
    keys.press(Key.Key_Space)
    assert keys.name == "profileName"
    keys.write("Shop")
    keys.press(Key.Key_Return)

    def said(key: str) -> object:
        return keys.desk.settings.profiles[0].values.get(key, getattr(Settings(), key))

    for number, page in enumerate(PAGES):
        of_page = [one.key for one in page.preferences if one.key in JOB_SETTINGS]
        if of_page:
            at = [one for one in range(number) if not keys.dialog.pages.item(one).isHidden()]
            keys.page(len(at))
            assert keys.desk.shown() == of_page
            go_through(keys, of_page, said)
    assert dict(keys.desk.settings.profiles[0].values) == {}

    for name in ("profileScope", "profileName", "deleteProfile", "duplicateProfile"):
        keys.tab_to(name)
        assert is_seen(keys.dialog, keys.at), name
    keys.press(Key.Key_Space)
    assert [one.name for one in keys.desk.settings.profiles] == ["Shop", "Shop 2"]
    assert keys.name == "profileName"
    keys.tab_to("profileScope", back=True)
    keys.press(Key.Key_Up)
    assert keys.dialog.profiles.key == keys.desk.settings.profiles[0].key
    keys.tab_to("deleteProfile")
    keys.press(Key.Key_Space)
    assert [one.name for one in keys.desk.settings.profiles] == ["Shop 2"]
    assert keys.name == "profileScope"
    keys.tab_to("toldUndo")
    assert is_seen(keys.dialog, keys.at)
    keys.press(Key.Key_Space)
    assert [one.name for one in keys.desk.settings.profiles] == ["Shop", "Shop 2"]
    assert keys.name != "toldUndo"


def test_a_proxy_of_ones_own_is_written_by_keys(keys: Keyboard) -> None:
    keys.page(next(number for number, page in enumerate(PAGES) if page.preferences[0].key == "proxy"))
    keys.tab_to("field_proxy")
    keys.press(Key.Key_End)
    assert keys.name == "proxyAddress"
    for name, text in (("proxyAddress", "127.0.0.1:3128"), ("proxyUser", "ann"), ("proxyPassword", "s3cret")):
        if keys.name != name:
            keys.press(Key.Key_Tab)
        assert keys.name == name
        assert is_seen(keys.dialog, keys.at), name
        keys.write(text)
    keys.press(Key.Key_Tab)
    assert keys.name == "proxyKeep"
    assert is_seen(keys.dialog, keys.at)
    keys.press(Key.Key_Space)
    assert keys.desk.settings.proxy == "http://ann@127.0.0.1:3128"
    assert keys.desk.passwords[-1] == ("s3cret", True)
    keys.tab_to("reset_proxy")
    keys.press(Key.Key_Return)
    assert keys.desk.settings.proxy == "system"
    assert keys.name == "field_proxy"


@pytest.mark.parametrize("key", ["cookies_file", "ca_file"])
def test_a_file_is_looked_for_by_keys(keys: Keyboard, key: str) -> None:
    keys.page(len(PAGES) - 1)
    keys.tab_to(f"field_{key}")
    keys.press(Key.Key_Tab)
    browse = keys.at
    assert isinstance(browse, QPushButton)
    assert is_seen(keys.dialog, browse)
    keys.press(Key.Key_Return)
    keys.put_away(keys.until_file_dialog())
    assert keys.at is browse


def test_the_foot_is_worked_by_keys(keys: Keyboard) -> None:
    keys.page(1)
    keys.tab_to("field_jobs")
    change(keys, "jobs")
    keys.tab_to("preferencesReset")
    assert is_seen(keys.dialog, keys.at)
    keys.press(Key.Key_Space)
    assert keys.desk.settings == Settings()
    keys.tab_to("toldUndo")
    keys.press(Key.Key_Return)
    assert keys.desk.settings.jobs == 12
    for name in ("preferencesImport", "preferencesExport"):
        button = keys.tab_to(name)
        assert is_seen(keys.dialog, button)
        keys.press(Key.Key_Space)
        keys.put_away(keys.until_file_dialog())
        assert keys.at is button
    keys.tab_to("preferencesClose")
    QTest.keyClick(keys.at, Key.Key_Return)
    assert not keys.dialog.isVisible()
