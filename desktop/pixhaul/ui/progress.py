"""How far a longer piece of work has come."""

from PySide6.QtWidgets import QProgressBar, QWidget

from pixhaul.ui.theme import Theme


class Progress(QProgressBar):
    """A bar without words. While nobody knows how far it is, something runs along it, unless nothing may move."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._percent = 0
        self.setTextVisible(False)
        theme.changed.connect(self._follow)
        self._follow()

    def set_percent(self, percent: int) -> None:
        """0 while nobody knows."""
        self._percent = percent
        self._follow()

    def _follow(self) -> None:
        self.setRange(0, 100 if self._percent or not self._theme.moves else 0)
        self.setValue(self._percent)
