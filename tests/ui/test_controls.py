"""The shared controls: widths that do not jump, compact forms, elision, plain tool tips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pixhaul.ui.choices import ComboBox
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.theme import CONTROL_HEIGHT, Theme
from pixhaul.ui.tooltips import plain_tooltip, tooltip_of
from tests.ui.conftest import Show, painted


def has_color(image: QImage, name: str) -> bool:
    wanted = QColor(name)
    return any(image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_a_button_keeps_the_room_it_reserved(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Start", "play")
    qtbot.addWidget(button)
    button.reserve(["Start", "Pause", "Resume"])
    widths = set()
    for word in ("Start", "Pause", "Resume"):
        button.set_face(word, "play")
        widths.add(button.sizeHint().width())
    assert len(widths) == 1


def test_a_compact_button_keeps_its_name(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Retry failed", "rotate-cw")
    qtbot.addWidget(button)
    whole = button.sizeHint().width()
    button.set_count("12")
    button.set_compact(True)
    assert button.sizeHint().width() < whole
    assert button.accessibleName() == "Retry failed, 12"
    assert button.height() == CONTROL_HEIGHT


def test_the_count_is_painted_in_the_colour_of_failures(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Retry failed", "rotate-cw")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert not has_color(painted(button), theme.palette.failed)
    button.set_count("88")
    button.resize(button.sizeHint())
    assert has_color(painted(button), theme.palette.failed)


@pytest.mark.parametrize(("kind", "ring"), [("", "accent"), ("primary", "text"), ("quiet", "accent")])
def test_focus_can_be_seen(theme: Theme, show: Show, qtbot: QtBot, kind: str, ring: str) -> None:
    button = Button(theme, "Go", "play", kind)
    show(button, 200, 80)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    edge = painted(button)
    assert edge.pixelColor(edge.width() // 2, 0).name() == getattr(theme.palette, ring)
    assert edge.pixelColor(edge.width() // 2, 1).name() == getattr(theme.palette, ring)


def test_a_button_follows_its_action(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Stop", "square")
    qtbot.addWidget(button)
    action = QAction("Stop", button)
    action.setShortcut(QKeySequence("Ctrl+."))
    button.bind(action)
    assert button.toolTip() == "Stop (Ctrl+.)"
    action.setEnabled(False)
    assert not button.isEnabled()
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_a_label_gives_way_and_says_all_in_its_tool_tip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme)
    qtbot.addWidget(label)
    label.setText("a rather long text that will not fit")
    elided = {}
    for width in (label.sizeHint().width(), 40):
        label.resize(width, 20)
        elided[width] = label.elided
    assert list(elided.values()) == [False, True]
    assert label.minimumSizeHint().width() < 40


def test_a_label_is_as_high_as_letters_of_another_font(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme)
    qtbot.addWidget(label)
    metrics = label.fontMetrics()
    for text in ("Last: page.jpg", "最后一个：page.jpg"):
        label.setText(text)
        assert label.sizeHint().height() == max(metrics.height(), metrics.boundingRect(text).height())
        assert label.minimumSizeHint().height() == label.sizeHint().height()


def test_a_label_keeps_the_room_it_reserved(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme)
    qtbot.addWidget(label)
    label.reserve("00.0 s")
    label.setText("9.9 s")
    before = label.sizeHint()
    label.setText("10.0 s")
    assert label.sizeHint() == before
    label.set_firm(True)
    assert label.minimumSizeHint() == before


def test_mark_up_in_a_label_is_only_text(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(theme)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("text", "tip"),
    [("plain", "plain"), ("<b>x</b>", "<span>&lt;b&gt;x&lt;/b&gt;</span>"), ("a & b", "<span>a &amp; b</span>")],
)
def test_plain_tooltip(text: str, tip: str) -> None:
    assert plain_tooltip(text) == tip


def test_tooltip_prefers_the_longer_words(theme: Theme) -> None:
    action = QAction("Retry", theme)
    assert tooltip_of(action) == "Retry"
    action.setStatusTip("Try the failed pictures again")
    action.setShortcut(QKeySequence("F5"))
    assert tooltip_of(action) == "Try the failed pictures again (F5)"


def test_the_combo_box_paints_our_chevron(theme: Theme, qtbot: QtBot) -> None:
    combo = ComboBox(theme)
    qtbot.addWidget(combo)
    combo.resize(200, CONTROL_HEIGHT)
    assert has_color(painted(combo).copy(172, 6, 22, 20), theme.palette.secondary)
