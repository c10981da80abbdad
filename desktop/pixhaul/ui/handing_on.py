"""Where the keyboard goes when the part it is in goes away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def hand_on(leaving: QWidget, to: QWidget | None) -> None:
    """Give the keyboard to ``to`` if it is in ``leaving``; call it before that is hidden.

    Qt would give it to the next stop of the window, which is far from where the work goes on.
    """
    focused = QApplication.focusWidget()
    if to is None or focused is None or not to.isVisible():
        return
    if focused is leaving or leaving.isAncestorOf(focused):
        to.setFocus(Qt.FocusReason.OtherFocusReason)
