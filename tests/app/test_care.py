"""A check for changes that is called off, finds nothing to ask for, or cannot read the record, comes to its end."""

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QPushButton

from pixhaul.app import care
from tests.app.window import Window
from tests.end2end.test_window_list import Gatekeeper
from tests.servers.faulty import FaultServer, answer, png, silent


@pytest.fixture
def fetched(window: Window, fault_server: FaultServer) -> Window:
    """Two pictures; their server says nothing from now on."""
    addresses = [fault_server.at(f"/{number}.png", answer(png(seed=number))) for number in (1, 2)]
    window.fetch(*addresses)
    for number in (1, 2):
        fault_server.at(f"/{number}.png", silent())
    return window


@pytest.fixture
def held(fetched: Window) -> Iterator[threading.Event]:
    """The record does nothing until this is set."""
    writer = fetched.services.record.writer
    assert writer is not None
    go_on = threading.Event()
    writer.submit(lambda _records: go_on.wait(60))
    yield go_on
    go_on.set()


def cancel(window: Window) -> None:
    (banner,) = window.parts.banners.banners
    button = banner.findChild(QPushButton, "bannerAction")
    assert button is not None
    button.click()


def test_a_check_can_be_called_off_while_the_record_is_read(
    fetched: Window, fault_server: FaultServer, held: threading.Event
) -> None:
    fetched.desk.care.refresh()
    assert fetched.says("Checking for changes")
    cancel(fetched)
    held.set()
    fetched.until(lambda: not fetched.desk.care.busy)
    assert fetched.notices == []
    assert len(fault_server.seen()) == 2, "nobody was asked"


def test_a_check_that_is_called_off_says_nothing_of_what_it_has_not_seen(
    fetched: Window, fault_server: FaultServer
) -> None:
    fetched.desk.care.refresh()
    fetched.until(lambda: len(fault_server.seen()) > 2)
    cancel(fetched)
    fetched.until(lambda: not fetched.desk.care.busy)
    assert fetched.notices == []


def test_a_check_with_nothing_to_ask_for_says_so(fetched: Window, held: threading.Event) -> None:
    fetched.desk.care.refresh()
    store = fetched.store
    for item in list(store.order):  # moved while the record was being read
        store.move(item, f"elsewhere/{item}.png")
    held.set()
    fetched.until(lambda: not fetched.desk.care.busy)
    assert fetched.notices == ["There are no saved pictures to check. "]


def test_a_record_that_cannot_be_read_ends_the_check(fetched: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> NoReturn:
        raise RuntimeError("the record is damaged")

    monkeypatch.setattr(care, "_recorded", broken)
    fetched.desk.care.refresh()
    fetched.until_it_says("Something went wrong")
    fetched.until(lambda: not fetched.desk.care.busy)
    assert not fetched.says("Checking for changes")


def test_what_was_asked_is_forgotten_when_all_has_been_told(window: Window, fault_server: FaultServer) -> None:
    held = Gatekeeper(png())
    window.fetch(fault_server.at("/1.png", answer(png()), held))
    window.desk.care.refresh()
    window.until(lambda: window.desk.care._refresher.busy)
    check = weakref.ref(window.desk.care._refresher._beside._asking)
    held.open.set()
    window.until_it_says("Nothing has changed")

    def gone() -> bool:
        gc.collect()
        return check() is None

    window.until(gone)
