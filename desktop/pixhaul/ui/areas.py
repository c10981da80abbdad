"""F6 goes from one part of the window to the next, and Shift+F6 back: pictures are one key away from anywhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pixhaul.ui.tab_order import stops


def go_on(areas: Sequence[QWidget], by: int) -> None:
    """Give the keyboard to the next part that can have it (``by`` 1), or to the one before (-1)."""
    focused = QApplication.focusWidget()
    at = next((n for n, area in enumerate(areas) if focused is not None and _holds(area, focused)), None)
    first = (-1 if by > 0 else 0) if at is None else at
    for step in range(1, len(areas) + 1):
        stop = entry(areas[(first + by * step) % len(areas)])
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            return


def entry(area: QWidget) -> QWidget | None:
    """Where the keyboard comes into a part; among choices that exclude each other it is the chosen one."""
    there = [one for one in stops(area) if one.isVisible() and one.isEnabled()]
    first = next(iter(there), None)
    group = first.group() if isinstance(first, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen if chosen is not None and chosen in there else first


def _holds(area: QWidget, widget: QWidget) -> bool:
    return area is widget or area.isAncestorOf(widget)
