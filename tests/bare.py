"""Leave the one application as it was found."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


def bare(app: QApplication) -> None:
    """Take the style sheet off, from the application only: what was closed goes first, and is not painted anew."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.setStyleSheet("")
