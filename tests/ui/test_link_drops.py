"""Drags over the left panel and drops onto it, and the hint that answers them."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.ui.theme import Theme
from tests.ui.conftest import Show
from tests.ui.link_desk import Button, Desk, Modifier, open_desk


@pytest.fixture
def desk(theme: Theme, show: Show, qtbot: QtBot) -> Desk:
    return open_desk(theme, show, qtbot)


def drop(target: QWidget, mime: QMimeData, actions: Qt.DropAction) -> tuple[bool, QDropEvent]:
    place = target.rect().center()
    enter = QDragEnterEvent(place, actions, mime, Button.LeftButton, Modifier.NoModifier)
    QApplication.sendEvent(target, enter)
    event = QDropEvent(QPointF(place), actions, mime, Button.LeftButton, Modifier.NoModifier)
    if enter.isAccepted():
        QApplication.sendEvent(target, event)
    return enter.isAccepted(), event


@pytest.mark.parametrize("part", ["panel", "viewport", "hint", "field"])
def test_a_drop_anywhere_is_a_copy(desk: Desk, part: str) -> None:
    desk.fill(3)
    targets = {
        "panel": desk.panel,
        "viewport": desk.list.viewport(),
        "hint": desk.panel.hint,
        "field": desk.panel.add_field,
    }
    mime = QMimeData()
    mime.setUrls([QUrl("https://h.example/a%20b.png")])
    accepted, event = drop(targets[part], mime, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
    assert accepted
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction, "the source keeps its file"
    assert desk.received == [["https://h.example/a%20b.png"]]
    assert len(desk.lines) == 3


def test_what_holds_no_address_is_not_taken(desk: Desk) -> None:
    mime = QMimeData()
    mime.setData("application/x-color", b"12345678")
    assert not drop(desk.panel, mime, Qt.DropAction.CopyAction)[0]
    mime.setText("http://h.example/")
    assert not drop(desk.panel, mime, Qt.DropAction.MoveAction)[0]
    assert desk.received == []


def test_the_hint_answers_a_drag(desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("http://h.example/")
    label = desk.panel.findChild(QWidget, "dropHintText")
    assert label is not None
    quiet = label.property("text")
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, Button.LeftButton, Modifier.NoModifier)
    QApplication.sendEvent(desk.panel, enter)
    assert label.property("text") == "Drop to add to the list"
    QApplication.sendEvent(desk.panel, QDragLeaveEvent())
    assert label.property("text") == quiet


def test_the_hint_stands_aside_where_there_is_no_list_or_no_room_until_something_comes(desk: Desk) -> None:
    assert desk.panel.hint.isHidden()
    over(desk, QEvent.Type.DragEnter)
    assert desk.panel.hint.isVisible()
    over(desk, QEvent.Type.DragLeave)
    assert desk.panel.hint.isHidden()
    desk.fill(3)
    assert desk.panel.hint.isVisible()
    desk.panel.setFixedHeight(330)
    desk.bot.waitUntil(desk.panel.hint.isHidden)


def over(desk: Desk, kind: QEvent.Type) -> None:
    """Something is held over the panel, or taken away again."""
    if kind is QEvent.Type.DragLeave:
        QApplication.sendEvent(desk.panel, QDragLeaveEvent())
        return
    mime = QMimeData()
    mime.setText("https://h.example/1.png")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(desk.panel, event)
