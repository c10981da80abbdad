from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.settings import Settings, fits
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
        self.dialog.proxy_password.connect(lambda text, keep: self.passwords.append((text, keep)))

    def _take(self, key: str, value: Any) -> None:
        assert fits(key, value)
        self.changes.append((key, value))
        self.settings = replace(self.settings, **{key: value})

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
    assert opened.shown() == ["theme", "language", "watch_clipboard", "direct_links", "tell_end", "keep_log"]
    opened.dialog.search.setText("timeout")
    qtbot.waitUntil(lambda: opened.shown() == ["read_timeout"])
    opened.dialog.search.setText("HOST certificate")
    qtbot.waitUntil(lambda: opened.shown() == ["insecure_hosts"])
    opened.dialog.search.setText("zebra")
    qtbot.waitUntil(lambda: opened.shown() == [])
    opened.dialog.pages.setCurrentRow(1)
    qtbot.waitUntil(lambda: opened.shown() == ["jobs", "per_host", "bandwidth"])
    assert opened.dialog.search.text() == ""


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
