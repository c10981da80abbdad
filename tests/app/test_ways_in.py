"""Bad input is told in a sentence, and nothing on the list is lost by it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton

from tests.app.window import CONTROL, Key, Window
from tests.servers.faulty import png

KEPT = "http://shop.example/kept.jpg"
MEGABYTE = 1_000_000


def binary(folder: Path) -> Path:
    (folder / "data.bin").write_bytes(bytes(range(256)) * 400)
    return folder / "data.bin"


def picture(folder: Path) -> Path:
    (folder / "photo.jpg").write_bytes(png())
    return folder / "photo.jpg"


def empty(folder: Path) -> Path:
    (folder / "empty.txt").touch()
    return folder / "empty.txt"


def blank(folder: Path) -> Path:
    (folder / "blank.txt").write_text("\n\n   \n# nothing\n")
    return folder / "blank.txt"


def missing(folder: Path) -> Path:
    return folder / "missing.txt"


def device(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


BAD: dict[Callable[[Path], Path], str] = {
    binary: "This is not a text file",
    picture: "This is a picture, not a list",
    empty: "This file is empty",
    blank: "address",
    missing: "There is no such file",
    device: "not a file that can be read",
}


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_what_is_no_list_is_told_in_a_sentence(window: Window, tmp_path: Path, make: Callable[[Path], Path]) -> None:
    window.add(KEPT)
    window.desk.ways_in.read_files([str(make(tmp_path))])
    window.until_it_says(BAD[make])
    window.until(lambda: not window.services.reader.busy)
    assert len(window.notices) == 1
    assert [window.store.urls[item] for item in window.store.order] == [KEPT]


def test_each_file_that_is_no_list_is_told_by_its_name_until_something_else_comes(
    window: Window, tmp_path: Path
) -> None:
    """Beside a good list nobody could tell which of them was meant, and the last one hid the others."""
    (tmp_path / "good.txt").write_text(KEPT)
    long = tmp_path / f"{'long' * 50}.txt"
    long.touch()
    paths = [picture(tmp_path), tmp_path / "good.txt", binary(tmp_path), long]
    window.desk.ways_in.read_files([str(path) for path in paths])
    window.until(lambda: not window.services.reader.busy and len(window.notices) == 3)
    hint = "Add a text file with the addresses of pictures."
    assert window.notices[0] == f"photo.jpg was not read: This is a picture, not a list. {hint}"
    assert window.notices[1].startswith("data.bin was not read: This is not a text file. ")
    assert window.notices[2].startswith(f"{('long' * 50)[:59]}… was not read: This file is empty. ")
    assert len(window.store) == 1
    window.add("http://shop.example/more.jpg")
    window.until(lambda: not window.services.reader.busy and not window.notices)


def test_a_file_that_may_not_be_read_is_told(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(KEPT)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("root may read everything")
    window.desk.ways_in.read_files([str(path)])
    window.until_it_says("You may not read this file")
    assert len(window.store) == 0


def test_an_empty_clipboard_is_told(window: Window) -> None:
    QGuiApplication.clipboard().clear()
    window.press(Key.Key_V, CONTROL)
    window.until_it_says("There are no links to paste")
    image = QMimeData()
    image.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(image)
    window.press(Key.Key_V, CONTROL)
    assert window.notices == ["There are no links to paste. Copy some links first, then paste."]


def test_a_window_that_goes_while_it_reads_says_nothing_of_it(window: Window) -> None:
    window.desk.ways_in.read_sources(["http://shop.example/1.jpg"])
    window.close()
    assert window.stays(lambda: window.desk.ways_in._late.isActive() or len(window.parts.banners.banners), 600)


def test_words_without_an_address_stay_on_the_list_with_the_reason(window: Window) -> None:
    window.paste("just some words")
    window.until_listed(1)
    assert window.services.model.presenter.state_text(0) == "not listed"
    assert window.services.model.presenter.sentence(0)
    assert not window.parts.toolbar.actions_.start.isEnabled()


def test_a_hundred_megabytes_are_read_while_the_window_answers(window: Window, tmp_path: Path) -> None:
    line = "http://shop.example/" + "x" * 979
    path = tmp_path / "long.txt"
    with path.open("w") as file:
        for number in range(100):
            file.write("".join(f"{line}{number:03}{part:04}\n" for part in range(1000)))
    assert path.stat().st_size > 100 * MEGABYTE
    window.desk.ways_in.read_files([str(path)])
    window.until_it_says("Reading the list")
    window.until(lambda: len(window.store) > 2_000)
    cancel = window.parts.banners.banners[0].findChild(QPushButton, "bannerAction")
    assert cancel is not None
    cancel.click()
    window.until(lambda: not window.services.reader.busy)
    kept = len(window.store)
    assert 2_000 < kept < 100_000
    window.press(Key.Key_Z, CONTROL)
    window.until(lambda: len(window.store) == 0)  # one Undo takes all of it back, a few thousand lines at a time


def test_a_hundred_megabytes_without_an_address_are_told(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "zeros.txt"
    with path.open("wb") as file:
        file.truncate(100 * MEGABYTE)
    window.add(KEPT)
    window.desk.ways_in.read_files([str(path)])
    window.until_it_says("This is not a text file")
    assert len(window.store) == 1


@pytest.mark.parametrize("name", ["listDialog", "folderOfListsDialog"])
def test_no_dialog_for_lists_is_left_behind(window: Window, name: str) -> None:
    way = window.desk.ways_in
    (way.open_lists if name == "listDialog" else way.open_folder)()
    dialog = window.widget.findChild(QFileDialog, name)
    assert dialog is not None
    dialog.close()
    window.until(lambda: window.widget.findChild(QFileDialog) is None)
