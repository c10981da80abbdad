"""Tells that a list waits until another one is done, and lets the user have it otherwise."""

from PySide6.QtCore import QObject, Signal

from pixhaul.app.services import Services
from pixhaul.qt.states import Notice
from pixhaul.qt.turns import Turn
from pixhaul.ui.banner import BannerStack

KEY = "turn"


class TurnTaking(QObject):
    """One for each list."""

    changed = Signal()
    """The list begins or ends to wait."""

    def __init__(self, services: Services, banners: BannerStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = services.turn
        self._banners = banners
        self.waited_for = ""
        """Name of the list that is waited for; empty when none is."""
        services.turn.waiting.connect(self._waits)

    def _waits(self, other: Turn | None) -> None:
        before, self.waited_for = self.waited_for, other.title() if other is not None else ""
        if self.waited_for == before:
            return
        if other is None:
            self._banners.clear(KEY)
        else:
            text = self.tr("Waits until “{name}” is done").format(name=self.waited_for)
            hint = self.tr("It starts by itself then.")
            told = Notice("info", text, hint, KEY, lasting=True)
            self._banners.say(told, (self.tr("Run now"), self._turn.come_first))
        self.changed.emit()
