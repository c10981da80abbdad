"""How large a window opens: as it usually is, or as the screen has room for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_FRAME = QSize(8, 40)
"""What a title bar and borders take of the screen, at most."""


def open_at(window: QWidget, usual: QSize) -> None:
    """Give a window that is not shown yet its usual size in logical pixels, or less where the screen is small: what
    stands at its lower edge must be within reach.
    """
    # A window that is only drawn into a picture needs no screen to fit on.
    drawn_only = QGuiApplication.platformName() == "offscreen"
    window.resize(usual if drawn_only else fitting(usual, window.screen().availableSize()))


def fitting(usual: QSize, available: QSize) -> QSize:
    """The size, or what a screen has room for with a frame around it."""
    return usual.boundedTo(available - _FRAME)
