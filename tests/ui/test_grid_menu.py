"""What can be done with pictures in the grid: by key, by menu, and told when it cannot be done."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from pixhaul.core.status import DownloadStatus as S
from pixhaul.ui.grid_menu import GridMenu
from tests.app.fixtures import open_window, pictures, window  # noqa: F401 - fixtures
from tests.app.window import CONTROL, Key, Window
from tests.servers.faulty import answer, png
from tests.servers.fixtures import fault_server  # noqa: F401 - fixture

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def filled(window: Window, fault_server) -> Window:  # type: ignore[no-untyped-def]  # noqa: F811
    """Two pictures and one that failed, with the focus in the grid."""
    window.fetch(
        fault_server.at("/1.png", answer(png(40, 30))),
        fault_server.at("/2.png", answer(png(40, 30, seed=2))),
        fault_server.at("/3.png", answer(b"", status="404 Not Found")).replace("http://", "http://user:secret@"),
    )
    window.parts.grid.setFocus()
    return window


def menu_of(desk: Window) -> GridMenu:
    menu = desk.parts.grid.findChild(GridMenu)
    assert menu is not None
    return menu


def choose(desk: Window, row: int) -> None:
    grid = desk.parts.grid
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.cell_rect(row).center())


def clipboard_urls() -> list[QUrl]:
    return QGuiApplication.clipboard().mimeData().urls()


def test_copy_puts_the_files_on_the_clipboard(filled: Window, pictures: Path) -> None:  # noqa: F811
    filled.press(Key.Key_A, CONTROL)
    filled.press(Key.Key_C, CONTROL)
    assert [Path(url.toLocalFile()) for url in clipboard_urls()] == [pictures / "0001_1.png", pictures / "0002_2.png"]


def test_copied_addresses_have_no_login(filled: Window) -> None:
    filled.press(Key.Key_A, CONTROL)
    filled.press(Key.Key_C, CONTROL | SHIFT)
    text = QGuiApplication.clipboard().text()
    assert [line.rpartition("/")[2] for line in text.splitlines()] == ["1.png", "2.png", "3.png"]
    assert "secret" not in text


def test_copy_picture_puts_its_pixels_on_the_clipboard(filled: Window) -> None:
    QGuiApplication.clipboard().clear()
    choose(filled, 0)
    menu_of(filled).copy_image.trigger()
    filled.until(lambda: QGuiApplication.clipboard().mimeData().hasImage())
    assert QGuiApplication.clipboard().image().size().toTuple() == (40, 30)


def test_a_picture_that_went_away_is_told(filled: Window, pictures: Path) -> None:  # noqa: F811
    (pictures / "0001_1.png").unlink()
    choose(filled, 0)
    menu_of(filled).copy_image.trigger()
    filled.until(lambda: bool(filled.notices))


def test_remove_and_undo(filled: Window) -> None:
    choose(filled, 1)
    filled.press(Key.Key_Delete)
    assert filled.states() == [S.COMPLETE, S.FAILED]
    filled.press(Key.Key_Z, CONTROL)
    assert filled.states() == [S.COMPLETE, S.COMPLETE, S.FAILED]


def test_the_menu_offers_what_helps(filled: Window) -> None:
    menu = menu_of(filled)
    popup = filled.parts.grid.findChild(QMenu, "gridMenu")
    assert popup is not None
    for row, saved, retry in ((0, True, False), (2, False, True)):
        choose(filled, row)
        filled.parts.grid.menu_requested.emit(QPoint(400, 300))
        filled.until(popup.isVisible)
        assert menu.open.isEnabled() is saved
        assert menu.show_in_folder.isEnabled() is saved
        assert menu.retry.isEnabled() is retry
        popup.close()


def test_enter_opens_the_viewer(filled: Window) -> None:
    choose(filled, 0)
    filled.press(Key.Key_Return)
    filled.until(filled.desk.viewer.isVisible)
