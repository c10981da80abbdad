"""A line in a dialog that says what was done, with the way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pixhaul.ui.announce import announce
from pixhaul.ui.controls import Button
from pixhaul.ui.strip import Strip
from pixhaul.ui.theme import Theme


class ToldStrip(Strip):
    """Stays until something else is said, or what it says was undone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.undo = Button(theme, QCoreApplication.translate("ToldStrip", "Undo"))
        super().__init__(theme, "told", "info", "accent", self.undo, parent)
        self.undo.setObjectName("toldUndo")
        self.undo.clicked.connect(self._undo)
        self._way_back: Callable[[], None] | None = None

    @property
    def text(self) -> str:
        """What is said; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str, way_back: Callable[[], None] | None = None) -> None:
        """Say what was done; ``way_back`` undoes it."""
        self._way_back = way_back
        self._words.setText(text)
        self._words.setToolTip(text)
        self.setAccessibleName(text)
        self.undo.setVisible(way_back is not None)
        self.show()
        announce(self, text)

    def _undo(self) -> None:
        way_back, self._way_back = self._way_back, None
        self.hide()
        if way_back is not None:
            way_back()
