"""The whole window in the test's own process, with private folders, driven by keys and read by its parts."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.app.choices import Choices
from pixhaul.app.desk import Desk
from pixhaul.app.services import Services
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.states import QueueState
from pixhaul.ui.theme import Theme
from tests.patient import PATIENCE_MS

WAIT_MS = PATIENCE_MS
"""Longest wait for anything: far beyond what it takes, so that a busy machine fails no test."""
Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier


class Window:
    """A desk that is open. ``folder`` is where its pictures go unless a test says otherwise."""

    def __init__(self, app: QApplication, bot: QtBot, data: Path, folder: Path | None = None, **chosen: object) -> None:
        self.bot = bot
        self.data = data
        choices = Choices.load(data)
        if folder is not None:
            choices.change(destination=str(folder))
        choices.change(**chosen)
        self.desk = Desk(Services(choices), Theme(app, choices.settings.theme))  # type: ignore[arg-type]
        self.services = self.desk.services
        self.store = self.services.store
        self.manager = self.services.manager
        self.parts = self.desk.parts
        self.widget = self.desk.window
        models: Iterable[QAbstractItemModel] = (self.services.model, self.services.filter)
        self.testers = [QAbstractItemModelTester(model, _FATAL) for model in models]
        self.opened = self._closed = False
        self.services.record.opened.connect(self._record_opened)

    def _record_opened(self, _record: object) -> None:
        self.opened = True

    def show(self) -> "Window":
        """Show the window; returns it when it is active and the record was opened (or known not to be had)."""
        self.desk.show()
        self.widget.activateWindow()
        self.until(lambda: self.widget.isActiveWindow() and self.opened)
        return self

    def close(self) -> None:
        """Close it as the user would, once."""
        if not self._closed:
            self._closed = True
            self.widget.close()
            self.widget.deleteLater()
            self.desk._theme.deleteLater()

    # ---- waiting

    def until(self, true: Callable[[], bool], milliseconds: int = WAIT_MS) -> None:
        """Wait for something; the events of the window go on meanwhile."""
        self.bot.waitUntil(true, timeout=milliseconds)

    def until_idle(self) -> None:
        """Wait for the end of the run and for all that it shows."""
        self.until(lambda: self.is_(QueueState.IDLE) and not self.services.filter.busy)

    def until_listed(self, lines: int) -> None:
        """Wait until so many lines are on the list and nothing is being read."""
        self.until(lambda: len(self.store) == lines and not self.services.reader.busy)

    def stays(self, value: Callable[[], object], milliseconds: int = 400) -> bool:
        """Whether something does not change for a while."""
        before = value()
        try:
            self.bot.waitUntil(lambda: value() != before, timeout=milliseconds)
        except self.bot.TimeoutError:
            return True
        return False

    # ---- what the user does

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """A key, to whatever has the focus."""
        QTest.keyClick(self.focus, key, modifier)

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        return QApplication.focusWidget() or self.widget

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the widget of this name has the focus."""
        for _ in range(40):
            if self.focus.objectName() == name:
                return self.focus
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")

    def paste(self, text: str) -> None:
        """Put a text on the clipboard and press Ctrl+V in the list."""
        mime = QMimeData()
        mime.setText(text)
        QGuiApplication.clipboard().setMimeData(mime)
        self.parts.links.list.setFocus()
        self.press(Key.Key_V, CONTROL)

    def add(self, *addresses: str) -> None:
        """Paste addresses and wait until they are listed."""
        before = len(self.store)
        self.paste("\n".join(addresses))
        self.until_listed(before + len(addresses))

    def start(self) -> None:
        """Ctrl+Return, which is also Pause and Resume."""
        self.press(Key.Key_Return, CONTROL)

    def stop(self) -> None:
        """Ctrl and the full stop."""
        self.press(Key.Key_Period, CONTROL)

    def fetch(self, *addresses: str) -> None:
        """Add addresses, start, and wait for the end."""
        self.add(*addresses)
        self.start()
        self.until_idle()

    # ---- what the user sees

    def states(self) -> list[DownloadStatus]:
        """The state of every line."""
        return [self.store.state(item) for item in self.store.order]

    def is_(self, state: QueueState) -> bool:
        """Whether the queue is in this state."""
        return self.manager.state is state

    def has(self, *states: DownloadStatus) -> bool:
        """Whether the lines are in exactly these states, in this order."""
        return self.states() == list(states)

    def word(self, name: str) -> str:
        """The text of a label."""
        label = self.widget.findChild(QLabel, name)
        assert label is not None, name
        return label.text()

    @property
    def notices(self) -> list[str]:
        """What the banners say, oldest first."""
        return [f"{banner.notice.text}. {banner.notice.hint}" for banner in self.parts.banners.banners]

    def says(self, text: str) -> bool:
        """Whether a banner says this."""
        return any(text in notice for notice in self.notices)

    def until_it_says(self, text: str) -> None:
        """Wait until a banner says this."""
        self.until(lambda: self.says(text))


_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def saved(folder: Path) -> list[str]:
    """Names of what lies in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
