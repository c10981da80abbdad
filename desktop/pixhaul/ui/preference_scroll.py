"""The part of the preferences that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pixhaul.ui.following_scroll import FollowingScroll
from pixhaul.ui.preference_row import PreferenceRow


class PreferenceScroll(FollowingScroll):
    """Row by row: with a field its name and its sentence are in sight."""

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(inside, parent)
        self.setObjectName("preferencesScroll")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_row(self, row: PreferenceRow) -> None:
        """Bring a row into sight."""
        self.bring(row)

    def whole_of(self, stop: QWidget) -> QWidget:
        part: QWidget | None = stop
        while part is not None and not isinstance(part, PreferenceRow):
            part = part.parentWidget()
        return part or stop
