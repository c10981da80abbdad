"""The line that stays in the window as long as the clipboard is watched."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pixhaul.core import wording
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.icons import ICON_EDGE
from pixhaul.ui.theme import GAP, GAP_SMALL, MARGIN, Theme


class WatchStrip(QFrame):
    """Cannot be closed but by stopping."""

    stop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("watchStrip")
        self.setProperty("surface", "banner")
        self._sign = QLabel(self)
        self._words = ElidedLabel(theme, parent=self)
        self._words.setObjectName("watchWords")
        stop = Button(theme, "Stop", parent=self)
        stop.setObjectName("watchStop")
        stop.setToolTip("Watch the clipboard no longer")
        stop.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP_SMALL, MARGIN, GAP_SMALL + 1)
        row.setSpacing(GAP)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(stop)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()
        self.set_added(0)
        self.hide()

    def set_added(self, count: int) -> None:
        """Say how many addresses were added since the watch began."""
        if count:
            text = f"Watching the clipboard: {wording.plural(count, 'address', 'addresses')} added"
        else:
            text = "Watching the clipboard: addresses you copy are added to the list"
        self._words.setText(text)
        self.setAccessibleName(text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_sign()
        return super().event(event)

    def _draw_sign(self) -> None:
        color = self._theme.color("accent").name()
        self._sign.setPixmap(self._theme.icons.pixmap("clipboard", ICON_EDGE, color, self.devicePixelRatioF()))
