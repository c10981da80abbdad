"""What stands where a list has no rows."""

from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from pixhaul.ui.empty_page import EmptyPage
from pixhaul.ui.sign import EDGE, Sign
from pixhaul.ui.theme import Theme


def test_it_fills_what_it_covers_and_leaves_no_gap_without_a_hint(theme: Theme, qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    page = EmptyPage(theme, "nothing", "search", view.viewport())
    page.cover(view)
    page.tell("Nothing found", "Try another word.")
    view.show()
    qtbot.waitUntil(lambda: page.size() == view.viewport().size())
    hint = page.findChild(QLabel, "nothingHint")
    assert hint is not None
    assert hint.isVisible()
    page.tell("Nothing found", "")
    assert not hint.isVisible()


def test_markup_is_shown_as_it_is(theme: Theme, qtbot: QtBot) -> None:
    page = EmptyPage(theme, "nothing", "search")
    qtbot.addWidget(page)
    page.tell("<b>bold</b>", "<i>x</i>")
    page.show()
    assert page.findChild(QLabel, "nothingHeading").text() == "<b>bold</b>"  # type: ignore[union-attr]
    assert page.sizeHint().height() < 400


def test_the_sign_follows_the_colours(theme: Theme, qtbot: QtBot) -> None:
    sign = Sign(theme, "search")
    qtbot.addWidget(sign)
    theme.set_mode("light")
    light = sign.pixmap().toImage()
    theme.set_mode("dark")
    dark = sign.pixmap().toImage()
    assert round(dark.width() / dark.devicePixelRatio()) == EDGE
    assert light != dark
