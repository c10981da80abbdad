"""Real events of the kind that macOS sends, to the one application."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul.qt.open_events import OpenEvents


@pytest.fixture
def events(qapp: QApplication) -> Iterator[OpenEvents]:
    made = OpenEvents(qapp)
    yield made
    made.close()


def test_files_and_addresses_of_one_moment_come_together(
    qapp: QApplication, events: OpenEvents, qtbot: QtBot, tmp_path: Path
) -> None:
    heard: list[list[str]] = []
    path = tmp_path / "my list.txt"
    qapp.sendEvent(qapp, QFileOpenEvent(str(path)))  # before anybody listens
    events.listen(heard.append)
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.com/a%20b.png")))
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl("mailto:me@example.com")))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [[str(path), "https://example.com/a%20b.png"]]


def test_nobody_hears_after_the_end(qapp: QApplication, events: OpenEvents, qtbot: QtBot) -> None:
    heard: list[list[str]] = []
    events.listen(heard.append)
    events.listen(None)
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.com/a.png")))
    qapp.processEvents()
    assert heard == []
