"""Shift+F10 opens the menu of the part that has the keyboard, as the Menu key does, which many keyboards lack."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def open_menu_by_key(window: QWidget) -> None:
    """Let the key work in ``window`` and all that is in it; on Windows it does so by itself."""
    if sys.platform != "win32":
        QShortcut(QKeySequence("Shift+F10"), window).activated.connect(_open)


def _open() -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        # Where Qt asks for the place when the Menu key is pressed: of a list it is the current line.
        place = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focused.mapToGlobal(place))
        QApplication.sendEvent(focused, event)
