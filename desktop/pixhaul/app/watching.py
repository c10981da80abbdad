"""Joins the watch over the clipboard to its setting, its line in the window, and the entry in the menu."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from pixhaul.app.services import Services
from pixhaul.app.tuning import Tuning
from pixhaul.qt.adder import Added
from pixhaul.qt.clipboard_watch import ClipboardWatch
from pixhaul.ui.announce import announce
from pixhaul.ui.main_window import MainWindow

_SETTING = "watch_clipboard"


class Watching(QObject):
    """As long as the clipboard is watched, the window says so."""

    def __init__(self, services: Services, tuning: Tuning, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._strip = window.parts.watch
        self._action = window.parts.toolbar.actions_.watch
        self._watch = ClipboardWatch(QGuiApplication.clipboard(), services.reader, self)
        self._count = 0
        self._in_front = True
        self._action.toggled.connect(lambda on: tuning.choose(_SETTING, on) if on != self._wanted else None)
        self._strip.stop_requested.connect(lambda: tuning.choose(_SETTING, False))
        tuning.chosen.connect(lambda key: self.follow() if key == _SETTING else None)
        services.adder.added.connect(self._added)

    def set_in_front(self, on: bool) -> None:
        """Whether this is the list that is looked at: what is copied goes onto that one only."""
        if on != self._in_front:
            self._in_front = on
            self.follow()

    def follow(self) -> None:
        """Do as the setting says."""
        on = self._wanted
        if on and not self._watch.on:
            self._count = 0
            self._strip.set_added(0)
        self._watch.set_on(on and self._in_front)
        self._strip.setVisible(on)
        self._action.setChecked(on)

    @property
    def _wanted(self) -> bool:
        return self._services.choices.settings.watch_clipboard

    def close(self) -> None:
        """The window is going."""
        self._watch.set_on(False)

    def _added(self, added: Added) -> None:
        if added.summary.quiet and added.summary.addresses:
            self._count += added.summary.addresses
            self._strip.set_added(self._count)
            announce(self._strip, self._strip.accessibleName())
