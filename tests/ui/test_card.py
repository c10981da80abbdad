"""A card: read out, reached by keys, narrow, mirrored, and gone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.ui.card import Card, TextLink
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.theme import Theme
from tests.ui.conftest import Show


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def card(theme: Theme, done: list[str]) -> Card:
    made = Card(theme, "test")
    made.begin("1,284 addresses")
    made.line("12 not web addresses", "testFacts", ("Show", "testShow", lambda: done.append("show")))
    made.button("Start", "testStart", lambda: done.append("start"), "play", "Begin")
    made.closed.connect(lambda: done.append("closed"))
    made.finish("1,284 addresses. 12 not web addresses")
    return made


def button(card: Card, name: str) -> QPushButton:
    found = card.findChild(QPushButton, name)
    assert found is not None, name
    return found


def test_keys_reach_links_and_buttons_in_reading_order(card: Card, show: Show, done: list[str]) -> None:
    show(card, 900, 160)
    button(card, "testShow").setFocus()
    names = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Return) if focused.objectName() != "testClose" else None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == ["testShow", "testStart", "testClose"]
    assert done == ["show", "start"]


def test_escape_closes_it_and_it_takes_no_room(card: Card, show: Show, done: list[str]) -> None:
    show(card, 900, 160)
    button(card, "testStart").setFocus()
    QTest.keyClick(button(card, "testStart"), Qt.Key.Key_Escape)
    assert done == ["closed"]
    assert card.isHidden()
    assert card.spoken == ""


def test_it_is_read_out_and_names_its_parts(card: Card, show: Show) -> None:
    show(card, 900, 160)
    assert card.accessibleName() == "1,284 addresses. 12 not web addresses"
    link = card.findChild(TextLink, "testShow")
    assert link is not None
    assert link.accessibleDescription() == "12 not web addresses"
    assert link.height() >= 24, "WCAG 2.2, 2.5.8"
    heading = card.findChild(QLabel, "testHeading")
    assert heading is not None
    assert heading.textFormat() is Qt.TextFormat.PlainText


def test_in_a_narrow_window_words_come_before_those_of_buttons(card: Card, show: Show, qtbot: QtBot) -> None:
    window = show(card, 900, 160)
    start = card.findChild(Button, "testStart")
    assert start is not None
    wide = start.width()
    window.resize(420, 160)
    qtbot.waitUntil(lambda: start.width() < wide)
    heading = card.findChild(QLabel, "testHeading")
    assert heading is not None
    assert heading.width() >= heading.sizeHint().width()


def test_from_right_to_left_buttons_are_on_the_left(card: Card, show: Show) -> None:
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(card, 900, 160)
    heading = card.findChild(QLabel, "testHeading")
    assert heading is not None
    start = button(card, "testStart")
    assert start.mapTo(card, start.rect().center()).x() < heading.mapTo(card, heading.rect().center()).x()


def test_the_heading_is_read_whole_before_what_stands_beside_it(theme: Theme, show: Show, qtbot: QtBot) -> None:
    card = Card(theme, "test")
    card.begin("50,004 addresses from prices.csv")
    card.beside("12 hosts · 20,004 duplicates · 1,559 not web addresses", "testFacts", ("Show", "testShow", card.hide))
    card.button("Start", "testStart", card.hide, "play")
    card.finish("50,004 addresses")
    heading, facts = (card.findChild(ElidedLabel, name) for name in ("testHeading", "testFacts"))
    assert heading is not None
    assert facts is not None
    show(card, 700, 60)
    assert facts.elided
    assert not heading.elided
    shown = button(card, "testShow")
    assert shown.x() - facts.geometry().right() < 20, "the link stands behind what it belongs to"
    card.window().resize(1200, 60)
    qtbot.waitUntil(lambda: not facts.elided)
    assert shown.x() - facts.geometry().right() < 20
    facts.setText("1 host")
    QApplication.processEvents()
    assert shown.x() - facts.geometry().right() < 20
    assert not facts.elided
