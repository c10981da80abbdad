"""The watch over the clipboard, with another program that copies."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from pixhaul.core.logs import LOG_NAME
from pixhaul.core.paths import AppPaths
from tests.app.copying import OtherProgram, other_program
from tests.app.fixtures import OpenWindow
from tests.app.window import CONTROL, Key, Window

HOST = "http://shop.example"


@pytest.fixture
def other() -> Iterator[OtherProgram]:
    with other_program() as program:
        yield program


def urls(window: Window) -> list[str]:
    return [window.store.urls[item] for item in window.store.order]


def clipboard_says(window: Window, text: str) -> None:
    window.until(lambda: QGuiApplication.clipboard().text() == text)


def test_nothing_is_watched_unless_it_is_wanted(window: Window, other: OtherProgram) -> None:
    assert not window.parts.watch.isVisible()
    other.copy(f"{HOST}/1.jpg")
    clipboard_says(window, f"{HOST}/1.jpg")
    assert window.stays(lambda: len(window.store))


def test_copied_addresses_are_added_once_and_nothing_else(window: Window, other: OtherProgram) -> None:
    other.copy(f"{HOST}/before.jpg")
    clipboard_says(window, f"{HOST}/before.jpg")
    window.parts.toolbar.actions_.watch.trigger()
    assert window.parts.watch.isVisible()
    other.copy(f"{HOST}/1.jpg")
    window.until(lambda: urls(window) == [f"{HOST}/1.jpg"])
    other.copy("my secret diary\nsee https://shop.example/2.jpg, it says")
    window.until(lambda: urls(window) == [f"{HOST}/1.jpg", "https://shop.example/2.jpg"])
    other.copy("only words, no address")
    clipboard_says(window, "only words, no address")
    other.copy(f"{HOST}/secret.jpg", "secret")
    clipboard_says(window, f"{HOST}/secret.jpg")
    other.copy(f"{HOST}/1.jpg")
    clipboard_says(window, f"{HOST}/1.jpg")
    other.copy(f'<p>words <img src="{HOST}/3.jpg"></p>', "html")
    window.until(lambda: urls(window)[2:] == [f"{HOST}/3.jpg"])
    window.until(lambda: window.word("watchWords") == "Watching the clipboard: 3 addresses added")
    assert not window.parts.preflight.isVisible()
    assert window.notices == []
    log = AppPaths.under(window.data).log / LOG_NAME
    assert not log.exists() or "diary" not in log.read_text()
    window.services.undo.undo()
    assert len(urls(window)) == 2


def test_what_is_copied_from_our_own_list_is_not_added_again(window: Window) -> None:
    window.add(f"{HOST}/1.jpg", f"{HOST}/2.jpg")
    window.parts.toolbar.actions_.watch.trigger()
    window.parts.links.list.setCurrentIndex(window.services.model.index(1))
    window.parts.links.list.setFocus()
    window.press(Key.Key_C, CONTROL)
    clipboard_says(window, f"{HOST}/2.jpg")
    assert window.stays(lambda: len(window.store))


def test_it_stops_by_its_line_and_is_remembered(open_window: OpenWindow, other: OtherProgram) -> None:
    window = open_window(watch_clipboard=True)
    assert window.parts.watch.isVisible()
    assert window.parts.toolbar.actions_.watch.isChecked()
    stop = window.tab_to("watchStop")
    assert isinstance(stop, QPushButton)
    window.press(Key.Key_Space)
    assert not window.parts.watch.isVisible()
    assert not window.parts.toolbar.actions_.watch.isChecked()
    assert not window.services.choices.settings.watch_clipboard
    other.copy(f"{HOST}/1.jpg")
    clipboard_says(window, f"{HOST}/1.jpg")
    assert window.stays(lambda: len(window.store))
