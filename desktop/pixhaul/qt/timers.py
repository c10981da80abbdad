"""Timers in one line."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def timer(owner: QObject, slot: Callable[[], None], milliseconds: int = 0, *, single: bool = False) -> QTimer:
    """A timer of ``owner`` that has not been started."""
    made = QTimer(owner, singleShot=single, interval=milliseconds)
    made.timeout.connect(slot)
    return made
