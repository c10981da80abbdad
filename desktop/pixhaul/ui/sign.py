"""A large quiet icon above a sentence that stands where nothing else is."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from pixhaul.ui.theme import Theme

EDGE = 40
"""Logical pixels."""


class Sign(QLabel):
    """Follows the colours of the theme, and is sharp on every screen."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        theme.changed.connect(self._draw)
        self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        icons, colour = self._theme.icons, self._theme.palette.secondary
        self.setPixmap(icons.pixmap(self._icon, EDGE, colour, self.devicePixelRatioF()))
