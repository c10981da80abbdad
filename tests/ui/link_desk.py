"""The left panel with all that the window would join to it."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.intake.found import entry_of
from pixhaul.intake.text import read_text
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.mime import dropped
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.undo import AddCommand
from pixhaul.ui.link_panel import LinkPanel
from pixhaul.ui.theme import Theme
from tests.ui.conftest import Show

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton


class Desk:
    """The panel with all that the window would join to it."""

    def __init__(self, theme: Theme) -> None:
        self.store = ItemStore()
        self.undo = QUndoStack()
        presenter = ItemPresenter(self.store, lambda _: None, lambda item: f"{item:04}.jpg")
        self.model = DownloadModel(self.store, presenter, entry_of, self.undo)
        self.received: list[list[str]] = []
        self.panel = LinkPanel(self.model, self.undo, theme, self.receive)
        self.list = self.panel.list
        self.panel.text_submitted.connect(lambda text: self.add(*read_text(text)))

    def receive(self, mime: QMimeData) -> None:
        parts = dropped(mime)
        self.received.append(parts.urls or [parts.text or ""])

    def add(self, *entries: NewEntry) -> None:
        self.undo.push(AddCommand(self.model, [self.model.append(entries)]))

    def fill(self, count: int) -> None:
        self.add(*(NewEntry(f"http://h.example/{number}.png") for number in range(count)))

    @property
    def lines(self) -> list[str]:
        return [self.model.data(self.model.index(row)) for row in range(self.model.rowCount())]

    @property
    def summary(self) -> str:
        return self.panel.summary.text()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    bot: QtBot


def open_desk(theme: Theme, show: Show, qtbot: QtBot) -> Desk:
    """Show an empty panel in a window of its own."""
    desk = Desk(theme)
    desk.bot = qtbot
    show(desk.panel, 368, 712)
    return desk


def select(desk: Desk, first: int, last: int | None = None) -> None:
    desk.list.setFocus()
    desk.list.setCurrentIndex(desk.model.index(first))
    for _ in range(first, last or first):
        desk.press(Key.Key_Down, Modifier.ShiftModifier)
