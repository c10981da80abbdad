"""The part of the preferences that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from pixhaul.ui.preference_row import PreferenceRow
from pixhaul.ui.theme import GAP


class PreferenceScroll(QScrollArea):
    """Brings the whole row into sight in which the keyboard comes to stand, from whichever side.

    Qt itself does so for the line that is written in only, and not for what is come to from below.
    """

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def show_row(self, row: PreferenceRow) -> None:
        """Bring a row into sight."""
        self.ensureWidgetVisible(row, 0, GAP)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now) or QApplication.mouseButtons():
            return  # what is being clicked must not move away from under the pointer
        part: QWidget | None = now
        while part is not None and not isinstance(part, PreferenceRow):
            part = part.parentWidget()
        if part is not None:
            self.show_row(part)
