"""The panel tells what is known in plain text, in parts, and hands every value out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.answers import Answer, KeptAnswer, Timings
from pixhaul.imaging.metadata import FIELDS, Metadata
from pixhaul.qt.details import Details
from pixhaul.ui.details_panel import DetailsPanel
from pixhaul.ui.details_words import as_text, sections, span
from pixhaul.ui.theme import Theme

ANSWER = Answer(
    {"content-type": "image/jpeg", "cf-cache-status": "HIT"},
    Timings(waited=0.005, connected=0.02, answered=0.13, transferred=1.52, checked=0.8),
    ("https://example.org/hop",),
)
DETAILS = Details(
    *(3, "https://example.org/a.jpg", Path("/pictures/a.jpg"), 3_100_000, bytes(range(32)), 4032, 2688, "image/jpeg"),
    KeptAnswer("https://cdn.example.org/end.jpg", 200, '"tag"', "Sun, 06 Nov 1994 08:49:37 GMT", 2, 1.7, ANSWER),
    Metadata({"creator": "<b>Ann</b>", "camera": "Canon EOS R5"}),
)


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> DetailsPanel:
    made = DetailsPanel(theme)
    made.resize(320, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def test_everything_is_told_in_parts(panel: DetailsPanel) -> None:
    panel.set_details(DETAILS)
    assert panel.text.splitlines() == [
        "Picture",
        "Dimensions: 4032×2688",
        "Size: 3.1 MB (3,100,000 bytes)",
        "Format: JPEG",
        f"File: {Path('/pictures/a.jpg')}",
        f"SHA-256: {bytes(range(32)).hex()}",
        "",
        "Address",
        "Link: https://example.org/a.jpg",
        "Redirected by: https://example.org/hop",
        "Final address: https://cdn.example.org/end.jpg",
        "Tries: 2",
        "",
        "About itself",
        "Creator: <b>Ann</b>",
        "Camera: Canon EOS R5",
        "",
        "Time",
        "Waiting for a turn: 5 ms",
        "Connecting: 20 ms",
        "Waiting for the answer: 130 ms",
        "Transfer: 1.5 s",
        "All tries together: 1.7 s",
        "Checking and saving: 800 ms",
        "",
        "Answer of the server",
        "Status: 200",
        "Content-Type: image/jpeg",
        "CF-Cache-Status: HIT",
        "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT",
        'ETag: "tag"',
    ]


def test_all_text_is_plain_and_breaks_without_being_changed(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.set_details(DETAILS)
    labels = [label for label in panel.findChildren(QLabel) if label.isVisible()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    shown = {label.text().replace("\u200b", "") for label in labels}
    assert {"<b>Ann</b>", bytes(range(32)).hex(), "https://example.org/a.jpg"} <= shown
    digest = next(label for label in labels if label.accessibleName() == bytes(range(32)).hex())
    qtbot.waitUntil(lambda: digest.height() > 1.5 * digest.fontMetrics().height())
    assert all(label.width() <= panel.width() for label in labels)


def test_each_value_and_all_of_them_are_copied(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.set_details(DETAILS)
    buttons = {button.accessibleName(): button for button in panel.findChildren(QPushButton) if button.isVisible()}
    with qtbot.waitSignal(panel.said) as said:
        buttons["Copy SHA-256"].click()
    assert said.args == ["Copied"]
    assert QGuiApplication.clipboard().text() == bytes(range(32)).hex()
    button = panel.findChild(QPushButton, "copyDetails")
    assert button is not None
    button.click()
    assert QGuiApplication.clipboard().text() == panel.text
    QGuiApplication.clipboard().clear()


def test_the_next_picture_uses_the_same_rows(panel: DetailsPanel) -> None:
    panel.set_details(DETAILS)
    count = len(panel.findChildren(QPushButton))
    panel.set_details(Details(4, "https://example.org/b.jpg"))
    assert panel.text == "Address\nLink: https://example.org/b.jpg"
    assert len(panel.findChildren(QPushButton)) == count
    assert sum(button.isVisible() for button in panel.findChildren(QPushButton)) == 2
    panel.set_details(None)
    assert panel.text == ""


def test_every_field_of_metadata_has_a_word() -> None:
    every = Details(0, "u", metadata=Metadata(dict.fromkeys(FIELDS, "x")))
    rows = sections(every)[-1].rows
    assert len({row.label for row in rows}) == len(FIELDS)
    assert as_text(sections(every)).count(": x") == len(FIELDS)


@pytest.mark.parametrize(("seconds", "said"), [(0.0001, "1 ms"), (0.035, "35 ms"), (0.9994, "999 ms"), (3.42, "3.4 s")])
def test_spans(seconds: float, said: str) -> None:
    assert span(seconds) == said


def test_buttons_are_in_sight_when_the_keyboard_comes_to_them(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.resize(320, 180)
    panel.set_details(DETAILS)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    buttons = panel.findChildren(QPushButton, "copyDetail")
    panel.tab_stops()[-1].setFocus()
    for modifier in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier):
        come = set()
        for _ in range(len(buttons) + 1):
            stop = QApplication.focusWidget()
            assert stop is not None
            assert stop.visibleRegion().boundingRect().size() == stop.size()
            come.add(stop)
            QTest.keyClick(stop, Qt.Key.Key_Tab, modifier)
            QApplication.processEvents()
        assert {one for one in buttons if one.isVisible()} <= come


def test_the_keyboard_goes_on_elsewhere_when_the_panel_goes_with_it(theme: Theme, qtbot: QtBot) -> None:
    """Qt gave it to a button of the bar, where the arrows do not page."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    before, panel, picture = QPushButton("before"), DetailsPanel(theme), QPushButton("picture")
    for part in (before, panel, picture):
        row.addWidget(part)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    panel.set_details(DETAILS)
    panel.tab_stops()[0].setFocus()
    qtbot.waitUntil(panel.tab_stops()[0].hasFocus)
    panel.set_shown(False, picture)
    assert picture.hasFocus()
    assert panel.isHidden()
    before.setFocus()
    panel.set_shown(True, picture)
    panel.set_shown(False, picture)
    assert before.hasFocus(), "it was not in the panel"
