"""The empty state: three ways in, a place to drop on that shows it, nothing else."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pixhaul.ui.controls import Button
from pixhaul.ui.empty_state import EmptyState
from pixhaul.ui.theme import Theme
from tests.ui.conftest import Show, painted

COPY = Qt.DropAction.CopyAction
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def state(theme: Theme, show: Show) -> EmptyState:
    made = EmptyState(theme)
    show(made, 900, 500)
    return made


def links() -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.jpg")])
    return mime


def lit(state: EmptyState) -> bool:
    return state.highlighted


def enter(state: EmptyState, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(50, 50), COPY, mime, LEFT, PLAIN)
    QApplication.sendEvent(state, event)
    return event


@pytest.mark.parametrize(
    ("name", "word", "signal"),
    [
        ("emptyPaste", "Paste", "paste_requested"),
        ("emptyOpen", "Open a list", "list_requested"),
        ("emptyDemo", "Try the demo", "demo_requested"),
    ],
)
def test_three_ways_in(state: EmptyState, qtbot: QtBot, name: str, word: str, signal: str) -> None:
    button = state.findChild(Button, name)
    assert button is not None
    assert button.text() == word
    with qtbot.waitSignal(getattr(state, signal)):
        QTest.mouseClick(button, LEFT)
    button.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(getattr(state, signal)):
            QTest.keyClick(button, key)


def test_it_says_what_to_do(state: EmptyState) -> None:
    texts = [label.text() for label in state.findChildren(QLabel)]
    assert "Drop image links here" in texts
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in state.findChildren(QLabel) if label.text())


def test_a_drag_is_shown_and_its_end_too(state: EmptyState, theme: Theme) -> None:
    assert not lit(state)
    assert enter(state, links()).isAccepted()
    assert lit(state)
    assert painted(state).pixelColor(40, 40) == QColor(theme.palette.selection)
    QApplication.sendEvent(state, QDragLeaveEvent())
    assert not lit(state)
    assert painted(state).pixelColor(40, 40) == QColor(theme.palette.background)


def test_a_drop_goes_up_as_a_copy(state: EmptyState) -> None:
    taken: list[str] = []
    state.dropped.connect(lambda mime: taken.extend(url.toString() for url in mime.urls()))
    mime = links()
    enter(state, mime)
    event = QDropEvent(QPointF(50, 50), COPY | Qt.DropAction.MoveAction, mime, LEFT, PLAIN)
    QApplication.sendEvent(state, event)
    assert taken == ["https://example.org/a.jpg"]
    assert event.dropAction() is COPY
    assert not lit(state)


def test_what_holds_no_addresses_is_not_taken(state: EmptyState) -> None:
    mime = QMimeData()
    mime.setData("application/x-color", b"\0\0")
    assert not enter(state, mime).isAccepted()
    assert not lit(state)


def test_dark_repaints(state: EmptyState, theme: Theme) -> None:
    theme.set_mode("dark")
    assert painted(state).pixelColor(2, 2) == QColor(theme.palette.background)


def test_the_buttons_are_whole_in_a_small_place(state: EmptyState) -> None:
    state.window().resize(480, 320)
    for button in state.findChildren(Button):
        assert state.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
