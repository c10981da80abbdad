"""What is typed, switched and chosen in the preferences: told at once, or refused with a reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from pixhaul.core.settings import Settings
from tests.ui.preferring import Open


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
def test_what_is_typed_is_told_at_once_and_can_be_reset(preferences: Open, key: str, typed: str, value: object) -> None:
    preferences.type(key, typed)
    assert preferences.changes == [(key, value)]
    row = preferences.dialog.rows[key]
    assert row.reset.isVisible()
    row.reset.click()
    assert preferences.changes[-1] == (key, getattr(Settings(), key))
    assert not row.reset.isVisible()


@pytest.mark.parametrize("key", ["allow_svg", "keep_log"])
def test_switches_are_turned_by_the_space_bar(preferences: Open, key: str) -> None:
    preferences.dialog.reveal(key)
    switch = preferences.field(key)
    assert isinstance(switch, QCheckBox)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert preferences.changes == [(key, not getattr(Settings(), key))]


def test_choices_are_made_by_keys_and_not_by_a_passing_wheel(preferences: Open) -> None:
    preferences.dialog.reveal("theme")
    box = preferences.field("theme")
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert preferences.settings.theme in {"light", "dark"}
    preferences.dialog.reveal("referer")
    QTest.keyClick(preferences.field("referer"), Qt.Key.Key_Down)
    assert preferences.settings.referer == "none"


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
def test_what_makes_no_sense_is_never_told_and_says_why(preferences: Open, key: str, typed: str) -> None:
    preferences.type(key, typed)
    assert preferences.changes == []
    assert preferences.complaint(key).endswith(".")
    assert preferences.field(key).property("invalid") == "true"
    good = {"jobs": "9", "bandwidth": "1 MB", "tries": "3", "headers": "A: b"}.get(key)
    if good:
        preferences.type(key, good)
        assert len(preferences.changes) == 1
        assert preferences.complaint(key) == ""


def test_a_proxy_is_set_without_its_password(preferences: Open) -> None:
    preferences.dialog.reveal("proxy")
    box = preferences.field("proxy")
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    row = preferences.dialog.rows["proxy"]
    address, user, password = (row.findChild(QLineEdit, f"proxy{name}") for name in ("Address", "User", "Password"))
    assert address is not None
    assert user is not None
    assert password is not None
    QTest.keyClicks(address, "http://ann:s3cr@t@proxy.example:3128")
    QTest.keyClick(address, Qt.Key.Key_Return)
    assert preferences.settings.proxy == "http://ann@proxy.example:3128"
    assert (address.text(), user.text()) == ("http://proxy.example:3128", "ann")
    QTest.keyClicks(password, "s3cr@t")
    QTest.keyClick(password, Qt.Key.Key_Return)
    assert preferences.passwords[0] == ("s3cr@t", False)
    assert password.echoMode() is QLineEdit.EchoMode.Password
    assert all("s3cr" not in str(value) for _, value in preferences.changes)
    QTest.keyClicks(address, "ftp://")
    address.setText("ftp://x")
    QTest.keyClick(address, Qt.Key.Key_Return)
    assert preferences.complaint("proxy")
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert preferences.settings.proxy == "system"
    assert not address.isVisible()
