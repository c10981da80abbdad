"""The about dialog: version and licences, as plain text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pixhaul import __version__
from pixhaul.ui.about import AboutDialog, details, licences
from pixhaul.ui.controls import Button
from pixhaul.ui.theme import Theme


def test_details_name_every_version() -> None:
    text = details()
    assert text.startswith(f"Pixhaul {__version__}\nPython 3.")
    for part in ("Qt 6.", "requests 2.", "pillow ", "shiboken6 6."):
        assert f"\n{part}" in text


def test_every_part_is_named_with_its_licence() -> None:
    assert "\npillow-jxl-plugin: GPL-3.0-or-later\n" in licences()


def test_the_licence_of_the_icons_is_given_in_full() -> None:
    assert "Lucide Icons and Contributors" in licences()
    assert "Cole Bemis" in licences()


def test_the_dialog_shows_both_and_closes_with_escape(theme: Theme, qtbot: QtBot) -> None:
    dialog = AboutDialog(theme)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert not dialog.isModal()
    blocks = {block.objectName(): block for block in dialog.findChildren(QPlainTextEdit)}
    assert blocks["aboutDetails"].toPlainText() == details()
    assert blocks["aboutLicences"].isReadOnly()
    version = dialog.findChild(QLabel, "aboutVersion")
    assert version is not None
    assert version.text() == f"Pixhaul {__version__}"
    logos = [label.pixmap() for label in dialog.findChildren(QLabel) if not label.pixmap().isNull()]
    assert logos[0].deviceIndependentSize().width() == 64
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_versions_are_copied_on_request_only(theme: Theme, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("mine")
    dialog = AboutDialog(theme)
    dialog.show()
    assert clipboard.text() == "mine"
    copy = dialog.findChild(Button, "aboutCopy")
    assert copy is not None
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert clipboard.text() == details()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_a_paragraph_begins_where_its_script_does(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = AboutDialog(theme)
        dialog.show()
        qtbot.waitExposed(dialog)
        block = dialog.findChild(QPlainTextEdit, "aboutLicences")
        assert block is not None
        block.setPlainText("برنامج حر\nMIT")
        arabic, latin = (block.document().findBlockByNumber(n).layout().lineAt(0).naturalTextRect() for n in range(2))
        assert arabic.left() > block.viewport().width() / 2
        assert latin.left() < block.viewport().width() / 4
        dialog.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
