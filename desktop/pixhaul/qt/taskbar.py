"""How far a run is, on the task bar or the dock, where the desktop shows such things.

Linux: the signal ``com.canonical.Unity.LauncherEntry.Update`` of the Unity launcher API, which the docks of KDE, Ubuntu
and others listen to as well. macOS and Windows: the number on the icon, which Qt sets; Qt has nothing for the progress
bar of Windows (``ITaskbarList3``), which is left out rather than reached past it.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_PATH = "/com/canonical/unity/launcherentry/pixhaul"
_INTERFACE = "com.canonical.Unity.LauncherEntry"


class TaskBar(QObject):
    """Says only what has changed. Costs nothing where nobody listens."""

    def __init__(
        self,
        connect: "Callable[[], QDBusConnection | None] | None" = None,
        badge: Callable[[int], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``connect`` gives the bus to speak on, or None; it defaults to that of the session. ``badge`` is who sets the
        number, by default Qt.
        """
        super().__init__(parent)
        self._connect = connect or session_bus
        self._set_badge = badge or _set_badge
        self._bus: QDBusConnection | None = None
        self._asked = False
        self._percent = -1
        self._badge = 0

    def show(self, percent: int) -> None:
        """Show that so many hundredths are done."""
        if percent != self._percent:
            self._percent = percent
            self._send({"progress": percent / 100, "progress-visible": True})

    def hide(self) -> None:
        """Nothing is under way."""
        if self._percent >= 0:
            self._percent = -1
            self._send({"progress": 0.0, "progress-visible": False})

    def set_badge(self, number: int) -> None:
        """The number on the icon; 0 takes it away."""
        if number != self._badge:
            self._badge = number
            self._set_badge(number)

    def _send(self, values: dict[str, float | bool]) -> None:
        if not self._asked:
            self._asked = True
            self._bus = self._connect()
        if self._bus is None:
            return
        from PySide6.QtDBus import QDBusMessage

        message = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
        message.setArguments([f"application://{QGuiApplication.desktopFileName()}.desktop", values])
        self._bus.send(message)


def _set_badge(number: int) -> None:
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setBadgeNumber(number)


def session_bus() -> "QDBusConnection | None":
    """The bus of this session on Linux, if there is one. None is started for this."""
    if not sys.platform.startswith("linux"):
        return None
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS") and not (runtime and Path(runtime, "bus").is_socket()):
        return None
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:  # a Qt without it
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None
