"""Tells a screen reader something that nobody has moved the focus to."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(part: QWidget, text: str, *, at_once: bool = False) -> None:
    """Say it when the screen reader has finished its sentence, or ``at_once`` when something went wrong."""
    event = QAccessibleAnnouncementEvent(part, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
