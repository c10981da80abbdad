"""A message from the desktop, for somebody who looks at something else. Where there is no way to show one, nothing."""

import shutil
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtGui import QIcon
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
        self._process: QProcess | None = None
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, text: str) -> None:
        """Show a message. Both are plain text without ``<`` and ``&``, which some desktops take for mark-up."""
        program = self._which("notify-send") if self._sends else None
        if program is None:
            self._tell_by_tray(title, text)
        else:
            self._send(program, title, text, with_action=True)

    def close(self) -> None:
        """Take back what is still shown by us."""
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.kill()
            self._process.waitForFinished(500)
            self._process = None
        self._hide_tray()

    # ---- notify-send

    def _send(self, program: str, title: str, text: str, *, with_action: bool) -> None:
        """With an action it stays until the message goes, and prints the name of what was chosen."""
        if self._process is not None:
            self.close()
        process = QProcess(self)
        self._process = process
        process.finished.connect(
            lambda code, _status: (
                self._sent(process, lambda: self._send(program, title, text, with_action=False))
                if code and with_action
                else self._sent(process)
            )
        )
        process.errorOccurred.connect(lambda error: self._not_sent(process, error, title, text))
        process.start(program, arguments(title, text, with_action=with_action))

    def _sent(self, process: QProcess, otherwise: Callable[[], None] | None = None) -> None:
        """``otherwise``: an older notify-send knows no actions, so it is asked once more without."""
        chosen = bytes(process.readAllStandardOutput().data()).strip() == b"default"
        process.deleteLater()
        if self._process is process:
            self._process = None
        if chosen:
            self.clicked.emit()
        elif otherwise is not None:
            otherwise()

    def _not_sent(self, process: QProcess, error: QProcess.ProcessError, title: str, text: str) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is process:
            self._process = None
            process.deleteLater()
            self._tell_by_tray(title, text)

    # ---- tray

    def _tell_by_tray(self, title: str, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        self._hide_tray()
        tray = QSystemTrayIcon(self._icon, self)
        tray.setToolTip(title)
        tray.messageClicked.connect(self._chosen)
        tray.activated.connect(lambda _reason: self._chosen())
        self._tray = tray
        tray.show()
        tray.showMessage(title, text, self._icon, _SHOWN_MS)

    def _chosen(self) -> None:
        self._hide_tray()
        self.clicked.emit()

    def _hide_tray(self) -> None:
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None


def arguments(title: str, text: str, *, with_action: bool) -> list[str]:
    """The arguments of ``notify-send``: a list, never a shell's line; what follows ``--`` is no option."""
    action = ["--action=default=Show"] if with_action else []
    look = ["--app-name=Pixhaul", "--icon=pixhaul", "--category=transfer.complete"]
    return [*look, "--hint=string:desktop-entry:pixhaul", *action, "--", title, text]
