"""A message from the desktop, for somebody who looks at something else. Where there is no way to show one, nothing."""

import shutil
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSystemTrayIcon

_SHOWN_MS = 10_000


class Notifier(QObject):
    """Linux and its kin: ``notify-send``, since a raw call needs a type that Qt for Python cannot send. Else, and on
    Windows and macOS, Qt's icon in the tray, which is there no longer than its message.
    """

    clicked = Signal()
    """The user has chosen the message."""

    def __init__(
        self,
        icon: QIcon,
        which: Callable[[str], str | None] = shutil.which,
        platform: str = sys.platform,
        parent: QObject | None = None,
    ) -> None:
        """``which`` finds a program; ``platform`` is ``sys.platform``."""
        super().__init__(parent)
        self._icon = icon
        self._which = which
        self._sends = platform.startswith(("linux", "freebsd"))
        self._message = ("", "")
        self._with_action = False
        self._process = QProcess(self)
        self._process.finished.connect(self._sent)
        self._process.errorOccurred.connect(self._not_sent)
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, text: str) -> None:
        """Show a message. Both are plain text without ``<`` and ``&``, which some desktops take for mark-up."""
        program = self._which("notify-send") if self._sends else None
        self._take_back()
        self._message = (title, text)
        if program is None:
            self._tell_by_tray()
        else:
            self._send(program, with_action=True)

    def close(self) -> None:
        """Take back what is still shown by us."""
        self._take_back()
        self._hide_tray()

    # ---- notify-send

    def _send(self, program: str, *, with_action: bool) -> None:
        """With an action the program stays until the message goes, and prints the name of what was chosen."""
        self._with_action = with_action
        self._process.start(program, arguments(*self._message, with_action=with_action))

    def _sent(self, code: int) -> None:
        if bytes(self._process.readAllStandardOutput().data()).strip() == b"default":
            self.clicked.emit()
        elif code and self._with_action:
            # An older one that knows no actions.
            self._send(self._process.program(), with_action=False)

    def _not_sent(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell_by_tray()

    def _take_back(self) -> None:
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._with_action = False
            self._process.kill()
            self._process.waitForFinished(500)

    # ---- tray

    def _tell_by_tray(self) -> None:
        title, text = self._message
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        self._hide_tray()
        tray = QSystemTrayIcon(self._icon, self)
        tray.setToolTip(title)
        tray.messageClicked.connect(self._chosen)
        tray.activated.connect(self._activated)
        self._tray = tray
        tray.show()
        tray.showMessage(title, text, self._icon, _SHOWN_MS)

    def _activated(self, _reason: QSystemTrayIcon.ActivationReason) -> None:
        self._chosen()

    def _chosen(self) -> None:
        self._hide_tray()
        self.clicked.emit()

    def _hide_tray(self) -> None:
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None


def arguments(title: str, text: str, *, with_action: bool) -> list[str]:
    """The arguments of ``notify-send``: a list, never a shell's line; what follows ``--`` is no option.

    Icon and desktop entry have one name, in a Flatpak another than elsewhere.
    """
    name = QGuiApplication.desktopFileName() or "pixhaul"
    action = ["--action=default=Show"] if with_action else []
    look = ["--app-name=Pixhaul", f"--icon={name}", "--category=transfer.complete"]
    return [*look, f"--hint=string:desktop-entry:{name}", *action, "--", title, text]
