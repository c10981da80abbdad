"""How a part of the window is shown by itself."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

Show = Callable[[QWidget, int, int], QWidget]
"""Puts a part into a window of a width and height in pixels, shows it, waits until it is active."""
