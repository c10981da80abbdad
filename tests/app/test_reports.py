"""What happened is handed out by the window: asked where to, written behind it, told in a banner."""

import csv
import hashlib
import json
import subprocess
import threading
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QPushButton

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.qt.identical import to_trash
from tests.app.fixtures import OpenWindow
from tests.app.window import Window
from tests.servers.faulty import FaultServer, answer, png, silent


def trigger(window: Window, name: str) -> None:
    action = window.parts.toolbar.findChild(QAction, name)
    assert action is not None
    action.trigger()


def save(window: Window, name: str, target: Path) -> None:
    """Choose a command and give the dialog a name."""
    trigger(window, name)
    choose(window, target)


def choose(window: Window, target: Path) -> None:
    dialog = window.widget.findChild(QFileDialog, "saveDialog")
    assert dialog is not None
    window.until(dialog.isVisible)
    dialog.setDirectory(str(target.parent))
    dialog.selectFile(target.name)
    dialog.accept()
    window.until(lambda: window.widget.findChild(QFileDialog, "saveDialog") is None)  # none is left behind


@pytest.fixture
def fetched(window: Window, fault_server: FaultServer) -> Window:
    window.fetch(
        fault_server.at("/1.png", answer(png(40, 40))),
        fault_server.at("/2.png", answer(png(30, 30, seed=2))),
        fault_server.at("/gone.png", answer(b"", status="404 Not Found")),
    )
    return window


def test_a_report_is_saved_and_shown(fetched: Window, tmp_path: Path) -> None:
    save(fetched, "saveReport", tmp_path / "report.jsonl")
    fetched.until_it_says("The report was saved")
    rows = [json.loads(line) for line in (tmp_path / "report.jsonl").read_text().splitlines()]
    assert [row["status"] for row in rows] == ["complete", "complete", "failed"]
    button = fetched.parts.banners.findChild(QPushButton, "bannerAction")
    assert button is not None
    assert button.accessibleName() == "Show" or button.text() == "Show"


def test_the_sheet_comes_back(window: Window, fault_server: FaultServer, tmp_path: Path) -> None:
    sheet = Sheet("stock.csv", ["SKU", "url"], path=tmp_path / "stock.csv", header_row=0, url_columns=(1,))
    addresses = [fault_server.at("/1.png", answer(png())), fault_server.at("/gone.png", answer(b"", status="404 No"))]
    for cells in (["SKU", "url"], ["7", addresses[0]], ["8", addresses[1]]):
        sheet.add(cells)
    entries = [NewEntry(address, sheet=sheet, row=row, column=1) for row, address in enumerate(addresses, 1)]
    window.services.model.append(entries)
    window.start()
    window.until_idle()
    window.until_it_says("Your sheet is ready to save")
    offer = window.parts.banners.findChild(QPushButton, "bannerAction")
    assert offer is not None
    assert offer.text() == "Save the sheet with results…"
    offer.click()
    choose(window, tmp_path / "back.csv")
    window.until_it_says("The sheet was saved")
    with (tmp_path / "back.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["SKU"], row["status"]) for row in rows] == [("7", "complete"), ("8", "failed")]


def test_the_offer_goes_when_the_sheet_is_saved_from_the_menu(window: Window, tmp_path: Path) -> None:
    sheet = Sheet("stock.csv", ["url"], path=tmp_path / "stock.csv", header_row=0, url_columns=(0,))
    for cell in ("url", "ftp://shop.example/1.png"):
        sheet.add([cell])
    entry = NewEntry("ftp://shop.example/1.png", "Not a web address: it starts with ftp:", sheet=sheet, row=1, column=0)
    window.services.model.append([entry])
    window.manager.finished.emit()
    window.until_it_says("Your sheet is ready to save")
    window.desk.reports.save_sheet()
    choose(window, tmp_path / "back.csv")
    window.until_it_says("The sheet was saved")
    assert not window.says("Your sheet is ready to save")


def test_the_offer_goes_when_another_run_begins(window: Window, fault_server: FaultServer) -> None:
    sheet = Sheet("stock.csv", ["url"], header_row=0, url_columns=(0,))
    address = fault_server.at("/gone.png", answer(b"", status="404 No"))
    for cell in ("url", address):
        sheet.add([cell])
    window.services.model.append([NewEntry(address, sheet=sheet, row=1, column=0)])
    window.start()
    window.until_idle()
    window.until_it_says("Your sheet is ready to save")
    fault_server.at("/gone.png", silent())
    window.manager.retry_failed()
    window.until(lambda: not window.parts.banners.banners)
    window.manager.stop()


def test_no_sheet_is_offered_where_there_is_none(fetched: Window) -> None:
    assert "sheet" not in [banner.notice.key for banner in fetched.parts.banners.banners]


def test_one_of_several_tables_is_asked_for(window: Window, tmp_path: Path) -> None:
    for label in ("one", "two"):
        sheet = Sheet(label, ["url"], url_columns=(0,))
        sheet.add([f"http://shop.example/{label}.png"])
        window.services.model.append([NewEntry(f"http://shop.example/{label}.png", sheet=sheet, row=0, column=0)])
    trigger(window, "saveSheet")
    dialog = window.widget.findChild(QInputDialog, "sheetDialog")
    assert dialog is not None
    dialog.setTextValue("2. two")
    dialog.accept()
    choose(window, tmp_path / "two.csv")
    window.until(lambda: window.widget.findChild(QInputDialog) is None)
    window.until_it_says("The sheet was saved")
    assert (tmp_path / "two.csv").read_text().startswith("http://shop.example/two.png,queued")


def test_a_contact_sheet_holds_the_thumbnails(fetched: Window, tmp_path: Path) -> None:
    save(fetched, "saveContactSheet", tmp_path / "sheet.html")
    fetched.until_it_says("The contact sheet was saved")
    text = (tmp_path / "sheet.html").read_text()
    assert text.count('<img src="data:image/') == 2
    assert "The picture is not there any more" in text
    assert "Total time" in text


def test_sums_are_those_of_the_files(fetched: Window, pictures: Path) -> None:
    save(fetched, "saveSums", pictures / "SHA256SUMS")
    fetched.until_it_says("2 pictures")
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=pictures, check=True, capture_output=True)


def test_a_bag_is_packed(fetched: Window, tmp_path: Path) -> None:
    save(fetched, "saveBag", tmp_path / "bag.zip")
    fetched.until_it_says("2 pictures packed into bag.zip")
    with zipfile.ZipFile(tmp_path / "bag.zip") as packed:
        assert sum(name.startswith("bag/data/") for name in packed.namelist()) == 2


def test_what_failed_is_copied_and_saved(fetched: Window, tmp_path: Path) -> None:
    trigger(fetched, "copyFailed")
    address = fetched.store.urls[2]
    assert QGuiApplication.clipboard().text() == f"{address}\n"
    assert fetched.says("1 failed address was copied")
    save(fetched, "saveFailed", tmp_path / "failed.txt")
    fetched.until_it_says("1 failed row saved")
    assert (tmp_path / "failed.txt").read_text() == f"{address}\n"


def test_a_place_that_cannot_be_is_told(fetched: Window, tmp_path: Path) -> None:
    fetched.desk.reports._write_report(tmp_path / "gone" / "report.csv")
    fetched.until_it_says("The report's folder does not exist. Create it, or choose another one.")


def test_with_nothing_to_hand_out_a_sentence_says_so(window: Window) -> None:
    for name, words in (
        ("saveSheet", "came from no table"),
        ("saveSums", "no saved pictures yet"),
        ("saveBag", "no saved pictures yet"),
        ("copyFailed", "Nothing has failed"),
    ):
        trigger(window, name)
        assert window.says(words)
    assert window.widget.findChild(QFileDialog, "saveDialog") is None


def test_the_menu_shows_every_command(window: Window) -> None:
    actions = window.parts.toolbar.actions_.report
    menu = actions.menu(window.widget)
    assert [action for action in menu.actions() if not action.isSeparator()] == actions.all


def test_sidecars_are_written_and_go_with_their_picture(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path
) -> None:
    window = open_window(sidecars=True, name_template="{name}")
    sheet = Sheet("pasted", ["SKU", "url"], url_columns=(1,))
    address = fault_server.at("/cat.png", answer(png()))
    sheet.add(["007", address])
    window.services.model.append([NewEntry(address, sheet=sheet, row=0, column=1)])
    window.start()
    window.until_idle()
    told = json.loads((pictures / "cat.png.json").read_bytes())
    assert told["url"] == address
    assert told["columns"] == {"SKU": "007", "url": address}
    assert told["sha256"] == hashlib.sha256((pictures / "cat.png").read_bytes()).hexdigest()
    to_trash(pictures / "cat.png")
    assert list(pictures.iterdir()) == []


def test_a_sidecar_that_cannot_be_written_is_told(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path
) -> None:
    window = open_window(sidecars=True, name_template="{name}")
    pictures.mkdir()
    (pictures / "cat.png.json").write_text("mine")
    window.fetch(fault_server.at("/cat.png", answer(png())))
    window.until_it_says("1 picture has no sidecar file: other files have their names")
    assert (pictures / "cat.png.json").read_text() == "mine"


def test_a_long_report_is_told_and_can_be_called_off(window: Window, tmp_path: Path) -> None:
    writing, go_on = window.desk.reports._writing, threading.Event()
    rest = writing.rest

    def long() -> None:
        go_on.wait(60)
        rest()

    writing.rest = long
    window.services.model.append([NewEntry(f"http://shop.example/{number}.png") for number in range(1_000)])
    (tmp_path / "report.csv").write_text("old")
    window.desk.reports._write_report(tmp_path / "report.csv")
    window.until_it_says("Writing the report")
    cancel = window.parts.banners.findChild(QPushButton, "bannerAction")
    assert cancel is not None
    cancel.click()
    go_on.set()
    window.until(lambda: not window.desk.reports.busy)
    window.until(lambda: not window.notices)
    assert (tmp_path / "report.csv").read_text() == "old"
    assert not list(tmp_path.glob(".pixhaul-*"))
