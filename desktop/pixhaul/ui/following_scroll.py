"""A part that scrolls, and in which the keyboard is always in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from pixhaul.ui.theme import GAP


class FollowingScroll(QScrollArea):
    """Brings what the keyboard comes to into sight as a whole, from whichever side it comes.

    Qt itself does so for the line that is written in only, and not for what is come to from outside.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def bring(self, part: QWidget) -> None:
        """Bring a part into sight."""
        self.ensureWidgetVisible(part, 0, GAP)

    def whole_of(self, stop: QWidget) -> QWidget:
        """What is to be seen while the keyboard is there."""
        return stop

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # What is being clicked must not move away from under the pointer.
        if now is not None and self.viewport().isAncestorOf(now) and not QApplication.mouseButtons():
            self.bring(self.whole_of(now))
