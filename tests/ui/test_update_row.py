"""The row of the about dialog that asks for a newer version, and a real server that answers it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pixhaul.core.options import NetworkOptions
from pixhaul.core.releases import HOMEPAGE
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.updates import UpdateCheck
from pixhaul.ui.about import AboutDialog
from pixhaul.ui.controls import Button
from pixhaul.ui.theme import Theme
from pixhaul.ui.update_row import UpdateRow
from tests.qt.latest import LatestServer, answer, latest_server

__all__ = ["latest_server"]

PAGE = f"{HOMEPAGE}/releases"
Opened = list[str]


@pytest.fixture
def check(qapp: QApplication, latest_server: LatestServer) -> Iterator[UpdateCheck]:
    pool = TaskPool(1)
    made = UpdateCheck(pool, lambda: NetworkOptions(proxy="none"), address=latest_server.address, version="1.0.0")
    yield made
    made.close()
    assert pool.close(30_000)


@pytest.fixture
def opened() -> Opened:
    return []


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot, check: UpdateCheck, opened: Opened) -> Iterator[AboutDialog]:
    def open_page(page: str) -> str:
        opened.append(page)
        return "" if len(opened) == 1 else "No browser was found"

    made = AboutDialog(theme, updates=UpdateRow(theme, check, open_page))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    with qtbot.waitSignal(made.destroyed):
        made.close()


def text(dialog: AboutDialog, name: str = "updateNews") -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    assert found.textFormat() is Qt.TextFormat.PlainText
    return found.text()


def button(dialog: AboutDialog, name: str) -> Button:
    found = dialog.findChild(Button, name)
    assert found is not None
    return found


def press(dialog: AboutDialog, name: str) -> None:
    QTest.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def asks(dialog: AboutDialog, qtbot: QtBot) -> Callable[[], str]:
    """Press the button, wait for the answer, and return what is said then."""

    def ask() -> str:
        press(dialog, "updateAsk")
        assert text(dialog) == "Asking…"
        qtbot.waitUntil(lambda: text(dialog) != "Asking…")
        return text(dialog)

    return ask


def test_nothing_is_asked_before_the_button_is_pressed_and_it_says_what_is_sent(
    dialog: AboutDialog, latest_server: LatestServer
) -> None:
    assert text(dialog) == "Is there a newer version?"
    assert text(dialog, "updateAsks") == "Asks github.com; nothing is sent but the version of Pixhaul you use."
    assert not button(dialog, "updateOpen").isVisible()
    assert latest_server.asked == []


def test_a_newer_version_is_told_with_its_page(
    dialog: AboutDialog, latest_server: LatestServer, asks: Callable[[], str], opened: Opened
) -> None:
    latest_server.answer = answer("1.1.0", PAGE)
    assert asks() == "Pixhaul 1.1.0 is available."
    assert button(dialog, "updateOpen").isVisible()
    press(dialog, "updateOpen")
    assert opened == [PAGE]
    press(dialog, "updateOpen")
    assert text(dialog) == "No browser was found"


def test_the_newest_version_is_told(dialog: AboutDialog, latest_server: LatestServer, asks: Callable[[], str]) -> None:
    latest_server.answer = answer("1.0.0", PAGE)
    assert asks() == "This is the newest version."
    assert not button(dialog, "updateOpen").isVisible()
    latest_server.answer = answer("1.0.1", PAGE)
    assert asks() == "Pixhaul 1.0.1 is available."
    latest_server.answer = b"<b>no</b>"
    assert asks() == "There is no answer: The answer could not be understood. Try again later."
    assert not button(dialog, "updateOpen").isVisible(), "the page of an earlier answer is gone"


def test_the_dialog_may_go_before_the_answer_comes(theme: Theme, qtbot: QtBot, check: UpdateCheck) -> None:
    dialog = AboutDialog(theme, updates=UpdateRow(theme, check, lambda _page: ""))
    dialog.show()
    press(dialog, "updateAsk")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    qtbot.waitUntil(lambda: not check.busy)


def test_the_keyboard_reaches_what_is_there(
    dialog: AboutDialog, latest_server: LatestServer, asks: Callable[[], str]
) -> None:
    latest_server.answer = answer("1.1.0", PAGE)
    asks()
    seen = []
    for _ in range(12):
        focused = dialog.focusWidget()
        if focused is not None:
            seen.append(focused.objectName())
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {"updateAsk", "updateOpen", "aboutCopy"} <= set(seen)
    assert all(button(dialog, name).toolTip() for name in ("updateAsk", "updateOpen"))
