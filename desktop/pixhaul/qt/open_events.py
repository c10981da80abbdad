"""What macOS asks a running program to open: a double click on a list, or files dropped on the icon in the dock.

There it comes as an event for the application, also at the start, and never as an argument
(doc.qt.io/qt-6/qfileopenevent.html).
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent

Receive = Callable[[list[str]], None]
"""Takes absolute paths and http or https addresses."""


class OpenEvents(QObject):
    """Gathers what is asked for at one time, and keeps it until somebody listens."""

    def __init__(self, app: QCoreApplication | None) -> None:
        """None where no such events come: a filter for every event of the program costs the window time."""
        super().__init__(app)
        self._app = app
        self._waiting: list[str] = []
        self._receive: Receive | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._hand_on)
        if app is not None:
            app.installEventFilter(self)

    def listen(self, receive: Receive | None) -> None:
        """Hand what comes, and what came before, to this one; to nobody for None."""
        self._receive = receive
        self._soon.start()

    def close(self) -> None:
        """Leave the events to the application again."""
        if self._app is not None:
            self._app.removeEventFilter(self)
        self._receive = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        source = source_of(event)
        if source:
            self._waiting.append(source)
            self._soon.start()
        return True

    def _hand_on(self) -> None:
        if self._receive is not None and self._waiting:
            sources, self._waiting = self._waiting, []
            self._receive(sources)


def source_of(event: QFileOpenEvent) -> str:
    """The path of a file or a web address; empty for anything else."""
    url = event.url()
    if url.isLocalFile():
        return url.toLocalFile()
    if url.scheme().lower() in ("http", "https"):
        return url.toString(url.ComponentFormattingOption.FullyEncoded)
    return event.file() if not url.scheme() else ""
