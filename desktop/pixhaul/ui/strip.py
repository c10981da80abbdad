"""A line across the window that stays as long as something is so: a sign, words, one button."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.icons import ICON_EDGE
from pixhaul.ui.theme import GAP, GAP_SMALL, MARGIN, Ink, Theme


class Strip(QFrame):
    """Hidden at first. Its parts are named after it: ``watch`` has ``watchStrip`` and ``watchWords``."""

    def __init__(self, theme: Theme, name: str, sign: str, ink: Ink, button: Button, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign_name: str = sign
        self._ink: Ink = ink
        self.goes_on: QWidget | None = None
        """What has the keyboard when the line goes while it was in it."""
        self.setObjectName(f"{name}Strip")
        self.setProperty("surface", "banner")
        self._sign = QLabel(self)
        self._words = ElidedLabel(theme, parent=self)
        self._words.setObjectName(f"{name}Words")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP_SMALL, MARGIN, GAP_SMALL + 1)
        row.setSpacing(GAP)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(button)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()
        self.hide()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_sign()
        return super().event(event)

    def _draw_sign(self) -> None:
        color = self._theme.color(self._ink).name()
        self._sign.setPixmap(self._theme.icons.pixmap(self._sign_name, ICON_EDGE, color, self.devicePixelRatioF()))
