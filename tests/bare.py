"""Leave the one application as it was found."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton)


def bare(app: QApplication) -> None:
    """Take the style sheet off, from the application only: what was closed goes first, and is not painted anew.

    And let go of mouse and keyboard: QTest's double click leaves its button pressed for whoever asks for it later, and
    a key that went to a widget which has gone since leaves Ctrl or Shift held.
    """
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.setStyleSheet("")
    for button in _BUTTONS:
        if QApplication.mouseButtons() & button:
            QTest.mouseRelease(QWidget(), button)
    if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyClick(QWidget(), Qt.Key.Key_F13)
