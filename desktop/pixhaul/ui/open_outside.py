"""Handing saved pictures to other programs: open one, or show it in the file manager."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from pixhaul.core.errors import DownloadError, SvgRefused
from pixhaul.qt.picture_loader import picture_type
from pixhaul.qt.sentences import translated

OpenUrl = Callable[[QUrl], bool]


class Outside(QObject):
    """The desktop around the window. ``open_url`` is how an address is handed to it."""

    def __init__(self, open_url: OpenUrl = QDesktopServices.openUrl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_url = open_url
        self._running: set[QProcess] = set()

    def open_picture(self, path: Path) -> str:
        """Open a file in the program for its kind; returns "" or a sentence that says why not.

        Only what is a picture by its content is opened: a name alone could make a program run.
        """
        try:
            picture_type(path)
        except SvgRefused:
            return self.tr("SVG drawings are not opened from here, because they can hold programs")
        except DownloadError as error:
            return self.tr("This file was not opened: {why}").format(why=translated(error.message))
        except OSError:
            return self.tr("The file is not there any more")
        opened = self._open_url(QUrl.fromLocalFile(str(path)))
        return "" if opened else self.tr("No program was found that opens this picture")

    def open_page(self, address: str) -> str:
        """Show an address in the browser; "" or a sentence that says why not. Only http and https leave the window."""
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if not url.isValid() or url.scheme().lower() not in ("http", "https"):
            return self.tr("This is not the address of a web page")
        return "" if self._open_url(url) else self.tr("No browser was found")

    def show_in_folder(self, path: Path) -> str:
        """Show the file in the file manager, selected where that can be asked for; "" or why not."""
        if not path.parent.is_dir():
            return self.tr("The folder is not there any more")
        command = reveal_command(path, sys.platform)
        program = shutil.which(command[0])
        if program is None:
            return self._open_folder(path)
        # No child of this one: its going, which ends the connection below, could otherwise take both away, twice.
        process = QProcess()
        self._running.add(process)
        process.finished.connect(lambda code, _status: self._revealed(process, path, code))
        if sys.platform == "win32":
            # Explorer reads its line by rules of its own: only the path may stand in quotation marks.
            process.setProgram(program)
            process.setNativeArguments(f'/select,"{path}"')
            process.start()
            return ""
        process.start(program, command[1:])
        return ""

    def _revealed(self, process: QProcess, path: Path, code: int) -> None:
        self._running.discard(process)
        process.deleteLater()
        # Windows' Explorer ends with 1 even when all went well.
        if code and sys.platform != "win32":
            self._open_folder(path)

    def _open_folder(self, path: Path) -> str:
        opened = self._open_url(QUrl.fromLocalFile(str(path.parent)))
        return "" if opened else self.tr("No file manager was found")


def reveal_command(path: Path, platform: str) -> list[str]:
    """The command that shows a file selected in the file manager of a platform (``sys.platform``).

    Linux and its kin: the method ShowItems of the freedesktop.org file manager interface.
    """
    if platform == "win32":
        return ["explorer", f"/select,{path}"]
    if platform == "darwin":
        return ["open", "-R", str(path)]
    # A comma would divide the argument in two.
    url = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded).replace(",", "%2C")
    name = "org.freedesktop.FileManager1"
    target = [f"--dest={name}", "/org/freedesktop/FileManager1", f"{name}.ShowItems"]
    return ["dbus-send", "--session", "--print-reply", *target, f"array:string:{url}", "string:"]
