"""What becomes of a failure of Pixhaul itself: the crash log, the log, one banner, and the details on request."""

import contextlib
import platform
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from pixhaul import __version__
from pixhaul.core.crashlog import CrashLog, told_exception
from pixhaul.qt.states import Notice
from pixhaul.ui.about import details
from pixhaul.ui.crash_dialog import CrashDialog, shower
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.theme import Theme

if TYPE_CHECKING:
    from pixhaul.app.shell import Shell

_KEY = "crash"


class Crashes(QObject):
    """Takes over the hooks of Python for exceptions that nobody caught, from construction to :meth:`close`.

    An exception in a slot, in a thread or in a finaliser reaches nobody else. It may come on any thread.
    """

    _came = Signal(str, str)
    """Name of the class of an exception, and all that is known of it; brought to the window's thread."""

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        """``folder`` is that of the log; None when another window may have it, then nothing is written there."""
        super().__init__(parent)
        self._log = CrashLog(folder, head()) if folder is not None else None
        self._shell: Shell | None = None
        self._theme: Theme | None = None
        self._told_before = False
        self._outside = Outside(parent=self)
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable

    def attach(self, shell: "Shell", theme: Theme) -> None:
        """Tell what happens in this window from now on, and once how the run before ended."""
        self._shell, self._theme = shell, theme
        if self._log is not None and self._log.before and not self._told_before:
            self._told_before = True
            text = self.tr("Pixhaul ended unexpectedly last time")
            notice = Notice("warning", text, self.tr("Your lists are safe."), _KEY, lasting=True, everywhere=True)
            self._say(notice, self._log.before)

    def detach(self) -> None:
        """The window goes."""
        self._shell = None

    def close(self) -> None:
        """The program ends well."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        if self._log is not None:
            self._log.close()

    # ---- on any thread

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._take(kind, error, trace)

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:
            name = args.thread.name if args.thread is not None else "?"
            where = f"In the thread {name}:\n"  # no text: a file
            self._take(args.exc_type, args.exc_value, args.exc_traceback, where)

    def _unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        """Nobody waits for what was to be done there, so only the files tell of it."""
        where = "While something was put away:\n"  # no text: a file
        self._take(args.exc_type, args.exc_value, args.exc_traceback, where, quiet=True)

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
        where: str = "",
        *,
        quiet: bool = False,
    ) -> None:
        text = where + told_exception(kind, error, trace)
        if sys.stderr is not None:
            with contextlib.suppress(OSError, ValueError):  # nobody reads it; it was closed
                sys.stderr.write(text)
        if self._log is not None:
            self._log.add(text)
        shell = self._shell
        if shell is not None:
            shell.shared.log.trouble(text)
            if not quiet:
                self._came.emit(kind.__name__, text)

    # ---- on the window's thread

    def _tell(self, name: str, text: str) -> None:
        words = self.tr("Something went wrong inside Pixhaul ({name})").format(name=name)
        hint = self.tr("Your list is safe. If it happens again, please report it.")
        self._say(Notice("error", words, hint, _KEY, everywhere=True), text)

    def _say(self, notice: Notice, text: str) -> None:
        if self._shell is not None:
            banners = self._shell.desk.parts.banners
            banners.say(notice, (self.tr("Details"), lambda: self.show(notice.text, text)))

    def show(self, headline: str, text: str) -> None:
        """Show what is known."""
        shell = self._shell
        if shell is None or self._theme is None:
            return
        file = self._log.kept if self._log is not None else None
        shows = shower(self._outside.show_in_folder, file)
        whole = f"{details()}\n\n{text.strip()}\n"
        CrashDialog(self._theme, headline, whole, shows, shell.window).show()


def head() -> str:
    """Program and system, on two lines."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}, {QGuiApplication.platformName()}"
    began = time.strftime("%Y-%m-%d %H:%M:%S")
    program = f"Pixhaul {__version__}, Python {platform.python_version()}, Qt {qVersion()}"  # no text: a file
    return f"{program}, {system}\nBegun {began}"  # no text: a file
