"""Job files in the window: saved, opened with what they want of the settings, and used to verify a folder."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.jobs import choices_of
from pixhaul.core.settings import Settings
from pixhaul.core.sheets import Sheet
from pixhaul.report.jobfile import write_job
from tests.app.test_reports import choose, trigger
from tests.app.window import Window
from tests.servers.faulty import FaultServer, answer, png


@pytest.fixture
def fetched(window: Window, fault_server: FaultServer) -> Window:
    window.fetch(fault_server.at("/1.png", answer(png(40, 40))), fault_server.at("/2.png", answer(png(30, 30, 2))))
    return window


def actions_of(window: Window) -> dict[str, Callable[[], None]]:
    """The buttons in banners, by their words."""
    buttons = window.parts.banners.findChildren(QPushButton, "bannerAction")
    return {button.accessibleName() or button.text(): button.click for button in buttons if button.isVisible()}


def job_of(path: Path, options: Settings, *entries: NewEntry) -> Path:
    store = ItemStore()
    store.append(entries)
    write_job(path, store, choices_of(options))
    return path


def test_a_list_is_saved_with_its_results(fetched: Window, tmp_path: Path) -> None:
    action = fetched.parts.toolbar.findChild(QAction, "saveJob")
    assert action is not None
    assert action.shortcut() == QKeySequence("Ctrl+S")
    trigger(fetched, "saveJob")
    choose(fetched, tmp_path / "two")
    fetched.until_it_says("The job was saved")
    told = json.loads((tmp_path / "two.pixhaul").read_bytes())
    assert [entry["result"]["path"] for entry in told["entries"]] == ["0001_1.png", "0002_2.png"]
    assert told["options"]["name_template"] == fetched.services.choices.settings.name_template


def test_nothing_is_saved_of_an_empty_list(window: Window) -> None:
    trigger(window, "saveJob")
    window.until_it_says("There is nothing to save yet")


def test_a_job_comes_onto_the_list_with_its_tables_and_offers_its_names(window: Window, tmp_path: Path) -> None:
    sheet = Sheet("stock.csv", ["SKU", "url"], header_row=0, url_columns=(1,))
    sheet.add(["SKU", "url"])
    sheet.add(["A7", "http://shop.example/7.png"])
    entry = NewEntry("http://shop.example/7.png", sheet=sheet, row=1, column=1)
    settings = Settings(name_template="{SKU}", max_bytes=7_000_000)
    window.desk.ways_in.read_files([str(job_of(tmp_path / "a.pixhaul", settings, entry))])
    window.until(lambda: len(window.store) == 1)
    assert window.store.origins.columns(0) == {"SKU": "A7", "url": "http://shop.example/7.png"}
    window.until_it_says("This job was made with other settings")
    assert window.services.choices.settings.max_bytes != 7_000_000, "not before the user says so"
    actions_of(window)["Use them"]()
    window.until(lambda: window.services.choices.settings.max_bytes == 7_000_000)
    assert window.services.choices.settings.name_template == "{SKU}"
    assert window.manager.expected_name(0).startswith("A7")


def test_a_job_with_the_same_settings_asks_for_nothing(window: Window, tmp_path: Path) -> None:
    job = job_of(tmp_path / "a.pixhaul", window.services.choices.settings, NewEntry("http://shop.example/7.png"))
    window.desk.ways_in.read_files([str(job)])
    window.until(lambda: len(window.store) == 1 and not window.services.reader.busy)
    assert not window.says("This job was made with other settings")


def test_a_folder_is_verified_by_the_job_that_was_opened(fetched: Window, pictures: Path, tmp_path: Path) -> None:
    trigger(fetched, "saveJob")
    choose(fetched, tmp_path / "two.pixhaul")
    fetched.until_it_says("The job was saved")
    trigger(fetched, "newList")
    fetched.until(lambda: len(fetched.store) == 0)
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(pictures, elsewhere)
    fetched.desk.aiming.use_folder(elsewhere)
    fetched.desk.ways_in.read_files([str(tmp_path / "two.pixhaul")])
    fetched.until(lambda: len(fetched.store) == 2)
    trigger(fetched, "verifyFiles")
    fetched.until_it_says("2 files are exactly as saved")
    (elsewhere / "0001_1.png").write_bytes(b"other")
    trigger(fetched, "verifyFiles")
    fetched.until_it_says("1 file has changed, of 2")
    assert fetched.store.count() == 0 or fetched.store.state(0).word == "queued"
