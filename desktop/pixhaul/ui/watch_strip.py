"""The line that stays in the window as long as the clipboard is watched."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pixhaul.ui.controls import Button
from pixhaul.ui.strip import Strip
from pixhaul.ui.theme import Theme


class WatchStrip(Strip):
    """Cannot be closed but by stopping."""

    stop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        stop = Button(theme, QCoreApplication.translate("WatchStrip", "Stop"))
        stop.setObjectName("watchStop")
        stop.setToolTip(QCoreApplication.translate("WatchStrip", "Watch the clipboard no longer"))
        super().__init__(theme, "watch", "clipboard", "accent", stop, parent)
        stop.clicked.connect(self.stop_requested)
        self.set_added(0)

    def set_added(self, count: int) -> None:
        """Say how many addresses were added since the watch began."""
        if count:
            text = QCoreApplication.translate("WatchStrip", "Watching the clipboard: %Ln addresses added", "", count)
        else:
            text = self.tr("Watching the clipboard: addresses you copy are added to the list")
        self._words.setText(text)
        self.setAccessibleName(text)
