"""Timers in one line."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def timer(owner: QObject, slot: Callable[[], None], milliseconds: int = 0, *, single: bool = False) -> QTimer:
    """A timer of ``owner`` that has not been started."""
    made = QTimer(owner, singleShot=single, interval=milliseconds)
    made.timeout.connect(slot)
    return made


def milliseconds(seconds: float) -> int:
    """For a timer: never shorter, since what is due is not there a moment before, and asking again has no end."""
    return math.ceil(seconds * 1000)
