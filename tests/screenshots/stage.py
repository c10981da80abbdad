"""The stage: the whole program in a folder of its own, a way to wait, and a way to take a picture."""

import tempfile
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Self, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pixhaul.app.choices import Choices
from pixhaul.app.desk import Desk
from pixhaul.app.shared import Shared
from pixhaul.app.shell import Shell
from pixhaul.qt import languages
from pixhaul.ui.theme import Theme

PATIENCE_MS = 60_000
Part = TypeVar("Part", bound=QObject)


class WrongAnswers(BaseHTTPRequestHandler):
    """A web page, a missing picture, a host that asks for time, a picture cut off."""

    def do_GET(self) -> None:
        page = b"<!doctype html><title>Sign in</title><p>Please sign in."
        if "login" in self.path:
            self._send(200, page, {"Content-Type": "text/html"})
        elif "busy" in self.path:
            self._send(429, b"", {"Retry-After": "40"})
        elif "gone" in self.path:
            self._send(404, b"")
        else:
            self._send(200, b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(2000), {"Content-Type": "image/jpeg"})

    def _send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


class Stage:
    """One look of the window. Scenes follow each other; each leaves a list behind that the next may use."""

    def __init__(self, folder: Path, suffix: str, theme: str, contrast: str, language: str) -> None:
        self._folder, self._suffix = folder, suffix
        self.app = QApplication([])
        languages.install(self.app, language)
        self.home = Path(tempfile.mkdtemp(prefix="pixhaul-screenshots-"))
        choices = Choices.load(self.home)
        choices.change(
            theme=theme,
            contrast=contrast,
            language=language,
            destination=str(self.home / "Pictures" / "Landscapes"),
            cell_size=152,
        )
        self.theme = Theme(self.app, theme)  # type: ignore[arg-type]
        self.shell = Shell(Shared(choices), self.theme)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), WrongAnswers)
        Thread(target=self._server.serve_forever, daemon=True).start()
        self.wrong = f"http://127.0.0.1:{self._server.server_port}/products"

    def __enter__(self) -> Self:
        self.shell.show()
        self.settle()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self.shell.close()

    @property
    def desk(self) -> Desk:
        """Of the list that is looked at."""
        return self.shell.desk

    def wait(self, until: Callable[[], bool], what: str = "the wanted state") -> None:
        """Let the window work until something holds; raises TimeoutError after a minute."""
        if until():
            return
        loop = QEventLoop()
        poll = QTimer(interval=15)
        poll.timeout.connect(lambda: loop.quit() if until() else None)
        limit = QTimer(interval=PATIENCE_MS, singleShot=True)
        limit.timeout.connect(lambda: loop.exit(1))
        poll.start()
        limit.start()
        if loop.exec():
            raise TimeoutError(f"the window did not come to {what}")

    def settle(self) -> None:
        """Some rounds of repainting, and the thumbnails that are on their way."""
        count = 0

        def passed() -> bool:
            nonlocal count
            count += 1
            return count > 20 and not self.desk.services.thumbnails.waiting

        self.wait(passed, "rest")

    def grab(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window, or of a dialog."""
        self.settle()
        shown = widget if widget is not None else self.shell.window
        if not shown.grab().save(str(self._folder / f"{name}{self._suffix}.png"), "PNG"):
            raise OSError(f"{name} could not be written")

    def dialog(self, name: str) -> QWidget:
        """The dialog with this object name that is open somewhere."""
        self.wait(lambda: self._found(name) is not None, f"the dialog {name}")
        found = self._found(name)
        assert found is not None
        return found

    def _found(self, name: str) -> QWidget | None:
        return next((one for one in self.app.allWidgets() if one.objectName() == name and one.isVisible()), None)

    def part(self, kind: type[Part], name: str) -> Part:
        """A part of the window by its name."""
        found = self.shell.window.findChild(kind, name)
        assert found is not None, name
        return found

    def read(self, lines: list[str]) -> None:
        """Put lines onto the list, and wait until they are there."""
        services = self.desk.services
        wanted = services.store.slots + len(lines)
        services.reader.read_text("\n".join(lines))
        self.wait(lambda: services.store.slots == wanted and not services.reader.busy, "the list")
