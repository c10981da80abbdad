"""The line about unverified hosts, and the dialog that asks for a password."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.ui.insecure_strip import InsecureStrip
from pixhaul.ui.password_dialog import PasswordDialog
from pixhaul.ui.theme import Theme
from tests.ui.conftest import Show


def test_the_line_stays_as_long_as_a_host_is_not_verified(theme: Theme, show: Show, qtbot: QtBot) -> None:
    strip = InsecureStrip(theme)
    show(strip, 900, 60)
    words = strip.findChild(QLabel, "insecureWords")
    assert words is not None
    for hosts, named in (
        (["a.example"], "to a.example is"),
        (["a.example", "xn--bcher-kva.example"], "to a.example and bücher.example is"),
        (["a.example", "b.example", "c.example", "::1"], "to a.example, b.example and 2 other hosts is"),
    ):
        strip.set_hosts(hosts)
        assert strip.isVisible()
        assert named in words.text()
        assert words.text() in strip.accessibleName()
    strip.set_hosts(["<b>x</b>"])
    assert words.textFormat() is Qt.TextFormat.PlainText
    buttons = strip.findChildren(QPushButton)
    assert [button.objectName() for button in buttons] == ["insecureChange"], "it cannot be closed"
    with qtbot.waitSignal(strip.change_requested):
        buttons[0].click()
    strip.set_hosts([])
    assert not strip.isVisible()


def test_a_password_leaves_by_one_signal_and_is_never_shown(theme: Theme, qtbot: QtBot) -> None:
    dialog = PasswordDialog(theme, "http://pics.example:81/x.png")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Password for pics.example:81"
    assert any("could read the password" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert dialog.isVisible(), "without a user name nothing is sent"
    QTest.keyClicks(dialog.user, "ann")
    QTest.keyClicks(dialog.password, "s3cr@t")
    with qtbot.waitSignal(dialog.entered) as entered:
        QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert entered.args == ["http://pics.example:81/x.png", "ann", "s3cr@t", False]
    assert not dialog.isVisible()


def test_what_the_keyring_holds_is_offered_unless_something_was_typed(theme: Theme, qtbot: QtBot) -> None:
    url = "https://pics.example/x.png"
    dialog, typed = PasswordDialog(theme, url), PasswordDialog(theme, url)
    for one in (dialog, typed):
        qtbot.addWidget(one)
    assert not any("could read the password" in label.text() for label in dialog.findChildren(QLabel))
    dialog.offer("https://other.example/", "bob", "b")
    assert dialog.user.text() == ""
    dialog.offer(url, "ann", "s3cr@t")
    assert (dialog.user.text(), dialog.password.text()) == ("ann", "s3cr@t")
    QTest.keyClicks(typed.user, "bob")
    typed.offer(url, "ann", "s3cr@t")
    assert (typed.user.text(), typed.password.text()) == ("bob", "")
