"""A real exception in a slot, and what is said at the start after a crash, in the whole window."""

import gc
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pixhaul.app.crashes import Crashes
from pixhaul.app.update_news import UpdateNews
from pixhaul.core.crashlog import BEFORE_NAME, CRASH_NAME
from pixhaul.ui.theme import Theme
from tests.app.shell import House


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(qapp, qtbot, tmp_path / "data", tmp_path / "pictures").show()
    yield made
    made.close()


def details(house: House) -> str:
    house.press("Details")
    block = house.shell.window.findChild(QPlainTextEdit, "crashDetails")
    assert block is not None
    return block.toPlainText()


def test_an_exception_in_a_slot_is_told_with_its_details(house: House, qapp: QApplication, tmp_path: Path) -> None:
    crashes = Crashes(tmp_path / "log")
    crashes.attach(house.shell, Theme(qapp, "light"))

    def fails() -> None:
        raise ValueError("http://me:secret@example.com/")

    QTimer.singleShot(0, fails)
    house.until(lambda: "Something went wrong inside Pixhaul (ValueError)" in house.notices)
    text = details(house)
    assert "in fails" in text
    assert "secret" not in text
    crashes.close()


def test_an_exception_in_a_thread_is_told_with_the_name_of_the_thread(
    house: House, qapp: QApplication, tmp_path: Path
) -> None:
    crashes = Crashes(tmp_path / "log")
    crashes.attach(house.shell, Theme(qapp, "light"))

    def fails() -> None:
        raise KeyError("gone")

    def leaves() -> None:
        raise SystemExit

    for work in (leaves, fails):
        thread = threading.Thread(target=work, name="a worker")
        thread.start()
        thread.join()
    house.until(lambda: bool(house.notices))
    assert house.notices == ["Something went wrong inside Pixhaul (KeyError)"]
    assert "In the thread a worker:" in details(house)
    crashes.close()


def test_an_exception_in_a_finaliser_is_written_down_and_nobody_is_troubled(
    house: House, qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class Fails:
        def __del__(self) -> None:
            raise OSError("http://me:secret@example.com/ is still open")

    crashes = Crashes(tmp_path)
    crashes.attach(house.shell, Theme(qapp, "light"))
    del_me: Fails | None = Fails()
    del del_me
    gc.collect()
    qapp.processEvents()
    assert house.notices == []
    crashes.close()
    text = (tmp_path / BEFORE_NAME).read_text()
    assert "While something was put away:" in text
    assert "is still open" in text
    assert "secret" not in text
    assert "secret" not in capsys.readouterr().err


def test_a_program_without_standard_error_tells_all_the_same(
    house: House, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    crashes = Crashes(tmp_path)
    crashes.attach(house.shell, Theme(qapp, "light"))
    sys.excepthook(ValueError, ValueError("here"), None)
    house.until(lambda: house.notices == ["Something went wrong inside Pixhaul (ValueError)"])
    crashes.close()


def test_the_hooks_are_given_back(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    crashes = Crashes(tmp_path)
    assert sys.excepthook != before[0]
    crashes.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_the_start_after_a_crash_says_so(house: House, qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / CRASH_NAME).write_text("Pixhaul\n----\nFatal Python error: Segmentation fault\n")
    crashes = Crashes(tmp_path)
    crashes.attach(house.shell, Theme(qapp, "light"))
    assert house.notices == ["Pixhaul ended unexpectedly last time"]
    assert "Segmentation fault" in details(house)
    crashes.close()


def test_nobody_is_asked_for_newer_versions_unless_that_is_wanted(house: House) -> None:
    news = UpdateNews(house.shell.shared, lambda *_: None, lambda _page: "", parent=house.shell)
    news.look()
    assert not house.shell.shared.updates.busy
    assert "updates_asked" not in house.shell.shared.choices.window
