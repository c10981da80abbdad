"""The marks of one picture in a bar, as the cells show them, and in words for screen readers."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from pixhaul.core.marks import UNMARKED, Mark
from pixhaul.qt.mark_words import mark_words
from pixhaul.ui.grid_marks import MarkPlates
from pixhaul.ui.theme import Theme


class MarkLabel(QLabel):
    """Hidden for a picture without marks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = UNMARKED
        self.setObjectName("markLabel")
        theme.changed.connect(self._draw)
        self.hide()

    @property
    def mark(self) -> Mark:
        """What is shown."""
        return self._mark

    def set_mark(self, mark: Mark) -> None:
        """Show the marks of another picture."""
        self._mark = mark
        words = mark_words(mark)
        self.setAccessibleName(words)
        self.setToolTip(words[:1].upper() + words[1:])
        self._draw()
        self.setVisible(bool(words))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        if any(self._mark):
            self.setPixmap(MarkPlates(self._theme).plate(self._mark, self._theme.palette, self.devicePixelRatioF()))
