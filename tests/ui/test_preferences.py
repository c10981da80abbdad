import json
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.settings import Settings, fits
from pixhaul.core.settings_file import incoming
from pixhaul.ui.preference_list import PAGES
from pixhaul.ui.preferences import PreferencesDialog
from pixhaul.ui.theme import Theme

ELSEWHERE = {"destination", "cell_size", "mappings", "profiles"}
"""Set in the window itself."""


class Open:
    """The dialog with settings behind it, as the window has them."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        self.settings = settings
        self.changes: list[tuple[str, Any]] = []
        self.passwords: list[tuple[str, bool]] = []
        self.dialog = PreferencesDialog(theme, lambda: self.settings)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.dialog.changed.connect(self._take)
        self.dialog.changed_together.connect(self._take_all)
        self.dialog.proxy_password.connect(lambda text, keep: self.passwords.append((text, keep)))

    def _take(self, key: str, value: Any) -> None:
        assert fits(key, value)
        self.changes.append((key, value))
        self.settings = replace(self.settings, **{key: value})

    def _take_all(self, values: dict[str, Any]) -> None:
        for key, value in values.items():
            self._take(key, value)

    def field(self, key: str) -> Any:
        return self.dialog.rows[key].field.focus_widget

    def type(self, key: str, text: str) -> None:
        self.dialog.reveal(key)
        widget = self.field(key)
        widget.selectAll()
        QTest.keyClicks(widget, text)
        if isinstance(widget, QPlainTextEdit):
            self.dialog.search.setFocus()
        else:
            QTest.keyClick(widget, Qt.Key.Key_Return)

    def complaint(self, key: str) -> str:
        label = self.dialog.findChild(QLabel, f"complaint_{key}")
        assert label is not None
        return label.text() if not label.isHidden() else ""

    def shown(self) -> list[str]:
        return [key for key, row in self.dialog.rows.items() if row.isVisible()]


@pytest.fixture
def opened(theme: Theme, qtbot: QtBot) -> Iterator[Open]:
    made = Open(theme, Settings(user_agent="Mine/1"))
    qtbot.addWidget(made.dialog)
    made.dialog.show()
    made.dialog.activateWindow()
    qtbot.waitUntil(made.dialog.isActiveWindow)
    yield made
    made.dialog.close()
    made.dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_setting_has_its_row_and_explains_itself_in_one_sentence(opened: Open) -> None:
    assert set(opened.dialog.rows) == {field.name for field in fields(Settings)} - ELSEWHERE
    for key, row in opened.dialog.rows.items():
        sentence = row.preference.sentence
        assert sentence.endswith("."), key
        assert ". " not in sentence, key
        assert opened.field(key).accessibleName() == row.preference.title
        assert opened.field(key).accessibleDescription() == sentence
        assert opened.field(key).focusPolicy() & Qt.FocusPolicy.TabFocus, key


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("jobs", "12", 12),
        ("per_host", "3", 3),
        ("bandwidth", "2 MB/s", 2_000_000),
        ("max_bytes", "20M", 20_000_000),
        ("max_pixels", "50 M", 50_000_000),
        ("read_timeout", "10", 10),
        ("max_seconds", "90", 90),
        ("max_seconds", "no limit", 0),
        ("min_speed", "5 kB/s", 5_000),
        ("min_speed", "none", 0),
        ("tries", "2", 2),
        ("suspicious_threshold", "never", 0),
        ("user_agent", "Other/2", "Other/2"),
        ("headers", "X-Key: abc", (("X-Key", "abc"),)),
        ("referer_hosts", "a.example: none", (("a.example", "none"),)),
        ("cookies_file", "/c.txt", "/c.txt"),
        ("ca_file", "/own.pem", "/own.pem"),
        ("insecure_hosts", "a.example", ("a.example",)),
    ],
)
def test_what_is_typed_is_told_at_once_and_can_be_reset(opened: Open, key: str, typed: str, value: object) -> None:
    opened.type(key, typed)
    assert opened.changes == [(key, value)]
    row = opened.dialog.rows[key]
    assert row.reset.isVisible()
    row.reset.click()
    assert opened.changes[-1] == (key, getattr(Settings(), key))
    assert not row.reset.isVisible()


@pytest.mark.parametrize("key", ["allow_svg", "keep_log"])
def test_switches_are_turned_by_the_space_bar(opened: Open, key: str) -> None:
    opened.dialog.reveal(key)
    switch = opened.field(key)
    assert isinstance(switch, QCheckBox)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert opened.changes == [(key, not getattr(Settings(), key))]


def test_choices_are_made_by_keys_and_not_by_a_passing_wheel(opened: Open) -> None:
    opened.dialog.reveal("theme")
    box = opened.field("theme")
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert opened.settings.theme in {"light", "dark"}
    opened.dialog.reveal("referer")
    QTest.keyClick(opened.field("referer"), Qt.Key.Key_Down)
    assert opened.settings.referer == "none"


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("jobs", "999"),
        ("bandwidth", "fast"),
        ("tries", "0"),
        ("headers", "Host: a"),
        ("insecure_hosts", "https://a.example"),
        ("referer_hosts", "a.example"),
    ],
)
def test_what_makes_no_sense_is_never_told_and_says_why(opened: Open, key: str, typed: str) -> None:
    opened.type(key, typed)
    assert opened.changes == []
    assert opened.complaint(key).endswith(".")
    assert opened.field(key).property("invalid") == "true"
    good = {"jobs": "9", "bandwidth": "1 MB", "tries": "3", "headers": "A: b"}.get(key)
    if good:
        opened.type(key, good)
        assert len(opened.changes) == 1
        assert opened.complaint(key) == ""


def test_a_proxy_is_set_without_its_password(opened: Open) -> None:
    opened.dialog.reveal("proxy")
    box = opened.field("proxy")
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    row = opened.dialog.rows["proxy"]
    address, user, password = (row.findChild(QLineEdit, f"proxy{name}") for name in ("Address", "User", "Password"))
    assert address is not None
    assert user is not None
    assert password is not None
    QTest.keyClicks(address, "http://ann:s3cr@t@proxy.example:3128")
    QTest.keyClick(address, Qt.Key.Key_Return)
    assert opened.settings.proxy == "http://ann@proxy.example:3128"
    assert (address.text(), user.text()) == ("http://proxy.example:3128", "ann")
    QTest.keyClicks(password, "s3cr@t")
    QTest.keyClick(password, Qt.Key.Key_Return)
    assert opened.passwords[0] == ("s3cr@t", False)
    assert password.echoMode() is QLineEdit.EchoMode.Password
    assert all("s3cr" not in str(value) for _, value in opened.changes)
    QTest.keyClicks(address, "ftp://")
    address.setText("ftp://x")
    QTest.keyClick(address, Qt.Key.Key_Return)
    assert opened.complaint("proxy")
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert opened.settings.proxy == "system"
    assert not address.isVisible()


def test_search_finds_rows_on_all_pages(opened: Open, qtbot: QtBot) -> None:
    assert opened.shown() == [
        "theme",
        "contrast",
        "less_motion",
        "language",
        "watch_clipboard",
        "direct_links",
        "tell_end",
        "look_for_updates",
        "keep_log",
    ]
    opened.dialog.search.setText("timeout")
    qtbot.waitUntil(lambda: opened.shown() == ["read_timeout"])
    opened.dialog.search.setText("HOST certificate")
    qtbot.waitUntil(lambda: opened.shown() == ["insecure_hosts"])
    opened.dialog.search.setText("zebra")
    qtbot.waitUntil(lambda: opened.shown() == [])
    opened.dialog.pages.setCurrentRow(1)
    qtbot.waitUntil(lambda: opened.shown() == ["jobs", "per_host", "bandwidth"])
    assert opened.dialog.search.text() == ""


def test_no_page_is_chosen_while_searching_and_each_leads_back(opened: Open, qtbot: QtBot) -> None:
    pages = opened.dialog.pages
    first = pages.item(0)
    opened.dialog.search.setText("zebra")
    qtbot.waitUntil(lambda: opened.shown() == [])
    assert pages.selectedItems() == []
    opened.dialog.search.clear()
    qtbot.waitUntil(lambda: "theme" in opened.shown())
    assert pages.selectedItems() == [first]
    opened.dialog.search.setText("zebra")
    qtbot.waitUntil(lambda: opened.shown() == [])
    # The page that was chosen before is no exception.
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=pages.visualItemRect(first).center())
    qtbot.waitUntil(lambda: "theme" in opened.shown())
    assert opened.dialog.search.text() == ""
    assert pages.selectedItems() == [first]


def test_the_keyboard_reaches_everything(opened: Open) -> None:
    for number, page in enumerate(PAGES):
        opened.dialog.pages.setCurrentRow(number)
        opened.dialog.pages.setFocus()
        reached: set[QWidget | None] = set()
        for _ in range(60):
            QTest.keyClick(QApplication.focusWidget() or opened.dialog, Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        for preference in page.preferences:
            assert preference.in_profiles_only or opened.field(preference.key) in reached, preference.key


def test_a_change_from_elsewhere_is_shown(opened: Open) -> None:
    opened.settings = replace(opened.settings, jobs=7, allow_svg=True)
    opened.dialog.refresh()
    assert opened.field("jobs").text() == "7"
    assert opened.field("allow_svg").isChecked()
    assert opened.changes == []


def test_a_reset_says_what_it_goes_back_to(opened: Open) -> None:
    opened.type("jobs", "7")
    reset = opened.dialog.rows["jobs"].reset
    assert reset.toolTip() == reset.accessibleDescription() == "Back to the default: Automatic"
    assert reset.text() == "Reset Pictures at once"
    QTest.keyClick(reset, Qt.Key.Key_Space)
    assert opened.settings.jobs == 0
    assert QApplication.focusWidget() is opened.field("jobs")


def test_everything_is_reset_and_that_is_undone(opened: Open) -> None:
    opened.type("jobs", "7")
    opened.settings = replace(opened.settings, destination="/mine")
    before = opened.settings
    opened.dialog.reset_all.click()
    assert opened.settings == Settings(destination="/mine")
    assert not opened.dialog.reset_all.isEnabled()
    assert "2 setting" in opened.dialog.told.text
    opened.dialog.told.undo.click()
    assert opened.settings == before
    assert opened.dialog.told.text == ""
    assert opened.field("jobs").text() == "7"


def test_a_profile_is_made_changed_renamed_copied_deleted_and_brought_back(opened: Open) -> None:
    dialog = opened.dialog
    dialog.profiles.new.click()
    (made,) = opened.settings.profiles
    assert (made.name, dict(made.values)) == ("Profile", {"user_agent": "Mine/1"})
    assert QApplication.focusWidget() is dialog.profiles.name
    QTest.keyClicks(dialog.profiles.name, "Shop")
    QTest.keyClick(dialog.profiles.name, Qt.Key.Key_Return)
    opened.type("jobs", "4")
    assert opened.settings.jobs == 0
    assert dialog.rows["jobs"].reset.toolTip() == "Leave it to the settings: Automatic"
    assert opened.settings.profiles == (replace(made, name="Shop", values={"user_agent": "Mine/1", "jobs": 4}),)
    dialog.rows["user_agent"].reset.click()
    assert dict(opened.settings.profiles[0].values) == {"jobs": 4}
    dialog.profiles.duplicate.click()
    assert [one.name for one in opened.settings.profiles] == ["Shop", "Shop 2"]
    QTest.keyClicks(dialog.profiles.name, "shop")
    assert dialog.profiles.name.property("invalid") == "true"
    QTest.keyClick(dialog.profiles.name, Qt.Key.Key_Return)
    assert [one.name for one in opened.settings.profiles] == ["Shop", "Shop 2"]
    both = opened.settings.profiles
    dialog.profiles.remove.click()
    assert [one.name for one in opened.settings.profiles] == ["Shop"]
    assert dialog.profiles.key == ""
    dialog.told.undo.click()
    assert opened.settings.profiles == both


def test_a_profile_shows_only_what_belongs_to_lists(opened: Open) -> None:
    opened.dialog.profiles.new.click()
    opened.dialog.pages.setCurrentRow(0)
    assert opened.shown() == ["name_template"]
    titles = [page.title for number, page in enumerate(PAGES) if not opened.dialog.pages.item(number).isHidden()]
    assert titles == ["General", "Speed", "Limits", "Copies", "Connection"]
    opened.type("name_template", "{nope")
    assert opened.complaint("name_template")
    opened.type("name_template", "{host}/{name}")
    assert opened.settings.profiles[0].values["name_template"] == "{host}/{name}"
    opened.dialog.reveal("theme")
    assert opened.dialog.profiles.key == ""
    assert "name_template" not in opened.shown()


def test_an_import_is_shown_first_then_taken_and_undone(opened: Open) -> None:
    raw = {"jobs": 5, "tries": "x", "colour": 1, "profiles": [{"key": "z", "name": "Slow", "values": {}}]}
    data = json.dumps({"pixhaul": "settings", "version": 2, "settings": raw}).encode()
    before, dialog = opened.settings, opened.dialog
    dialog.show_incoming("office.json", incoming(data, before))
    texts = [label.text() for label in dialog.preview.findChildren(QLabel) if label.isVisible()]
    assert "Now: Automatic. Then: 5" in texts
    assert "Profile “Slow”" in texts
    assert "“colour” is no setting here and is left out." in texts
    assert "The value of “Tries” cannot be used and is left out." in texts
    assert any("newer" in text for text in texts)
    assert opened.settings == before
    assert QApplication.focusWidget() is dialog.preview.take
    QTest.keyClick(dialog.preview.take, Qt.Key.Key_Return)
    assert (opened.settings.jobs, [one.name for one in opened.settings.profiles]) == (5, ["Slow"])
    dialog.told.undo.click()
    assert opened.settings == before


def test_an_import_that_changes_nothing_says_so(opened: Open) -> None:
    data = json.dumps({"pixhaul": "settings", "version": 1, "settings": {}}).encode()
    opened.dialog.show_incoming("same.json", incoming(data, opened.settings))
    assert not opened.dialog.preview.take.isVisible()
    opened.dialog.preview.cancel.click()
    assert not opened.dialog.preview.isVisible()
    assert opened.changes == []
