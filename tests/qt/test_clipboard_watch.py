"""What the watch leaves alone. With another program that copies: tests/app/test_watching.py."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pixhaul.qt.clipboard_watch import ClipboardWatch, is_secret
from pixhaul.qt.intake_reader import IntakeReader


@pytest.mark.parametrize(
    "kind",
    [
        "x-kde-passwordManagerHint",
        "org.nspasteboard.ConcealedType",
        'application/x-qt-windows-mime;value="Clipboard Viewer Ignore"',
        'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
    ],
)
def test_what_password_managers_copy_is_left_alone(kind: str) -> None:
    mime = QMimeData()
    mime.setText("https://shop.example/a.jpg")
    assert not is_secret(mime)
    mime.setData(kind, b"secret")
    assert is_secret(mime)


def test_our_own_copies_are_left_alone_and_it_can_be_switched_often(qtbot: QtBot) -> None:
    reader = IntakeReader()
    watch = ClipboardWatch(QGuiApplication.clipboard(), reader)
    for on in (True, True, False, False, True):
        watch.set_on(on)
        assert watch.on is on
    QGuiApplication.clipboard().setText("https://shop.example/own.jpg")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "https://shop.example/own.jpg")
    assert not reader.busy
    watch.set_on(False)
    reader.close()
