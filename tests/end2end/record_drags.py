"""Writes down what a browser really hands over: every format of every drag and of a copy, byte by byte.

``python -m tests.end2end.record_drags tests/data/chromium`` writes the folders anew. Needs Chromium, openbox, xdotool
and Xvfb. ``test_recorded_drags`` reads them.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from tests.end2end.browser import FOUND, Browser, version
from tests.end2end.desktop import WIDTH, Desktop
from tests.servers.faulty import FaultServer

TITLE = "Recorder of drags"
ROOT = Path(__file__).resolve().parents[2]


class Recorder(QWidget):
    """Takes everything; writes each drop and each paste into a folder named by a number."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._taken = 0
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        QShortcut(QKeySequence.StandardKey.Paste, self, self._paste)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._write(event.mimeData())

    def _paste(self) -> None:
        self._write(QGuiApplication.clipboard().mimeData())

    def _write(self, mime: QMimeData) -> None:
        part = self._folder / f"{self._taken}.part"
        part.mkdir()
        for kind in mime.formats():
            (part / quote(kind, safe="")).write_bytes(mime.data(kind).data())
        part.rename(self._folder / str(self._taken))
        self._taken += 1


def open_recorder(desktop: Desktop, taken: Path, x: int) -> str:
    """Show the window that takes everything; returns its number. Drops come into ``taken``, as folders 0, 1, ..."""
    taken.mkdir()
    more = {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    desktop.start("recorder", [sys.executable, "-m", "tests.end2end.record_drags", "--take", str(taken)], more)
    return desktop.place(TITLE, x, 0, WIDTH // 2 - 10, 940)


def record(out: Path) -> None:
    """Drag and copy everything, and put what came into folders below ``out``."""
    with tempfile.TemporaryDirectory() as name, FaultServer() as server, Desktop(Path(name)) as desktop:
        base = Path(name)
        taken = base / "taken"
        browser = Browser(desktop, server, base / "profile")
        middle = WIDTH // 2
        recorder = open_recorder(desktop, taken, middle)

        def came(number: int, into: str) -> None:
            folder = taken / str(number)
            desktop.until(folder.is_dir, f"drop of {into}")
            shutil.rmtree(out / into, ignore_errors=True)
            shutil.copytree(folder, out / into)

        for number, part in enumerate(FOUND):
            browser.drag(part, (middle + 300, 500))
            came(number, part)
        browser.copy_everything()
        desktop.key(recorder, "ctrl+v")
        came(len(FOUND), "copied")
    (out / "version.txt").write_text(f"{version()}\n", "utf-8")


def main() -> int:
    """Record; or, when started so by it, be the window that takes."""
    if sys.argv[1] == "--take":
        app = QApplication(sys.argv[:1])
        recorder = Recorder(Path(sys.argv[2]))
        recorder.show()
        return app.exec()
    record(Path(sys.argv[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
