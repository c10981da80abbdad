"""Pictures side by side: one zoom for all, places that are paged and swapped, differences in words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.ui.compare import CompareWindow
from pixhaul.ui.compare_words import Seen, difference, summary
from pixhaul.ui.theme import Theme
from tests.ui.grid_parts import Entry, ListModel, digest_of, done

Key = Qt.Key
ONE = Seen("a", 100, 50, 900, b"1")


class Table:
    """The window over five entries: three pictures of two sizes, one failed, one whose file is gone."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self.paths = {row: folder / f"{row}.png" for row in (0, 1, 3, 4)}
        for row, size in ((0, (1600, 1200)), (1, (800, 600)), (3, (1600, 1200))):
            Image.new("RGB", size, (40 * row, 90, 30)).save(self.paths[row])
        failed = Entry(DownloadStatus.FAILED, "2.png", "Failed")
        twin = Entry(DownloadStatus.COMPLETE, "3.png", digest=digest_of(0))
        self.model = ListModel(5, lambda row: {2: failed, 3: twin}.get(row) or done(row))
        self.window = CompareWindow(theme, self.paths.get)

    def show(self, *rows: int) -> None:
        self.window.show_rows([self.model.index(row, 0) for row in rows])

    def items(self) -> list[int | None]:
        return [pane.item for pane in self.window.shown]

    def loaded(self) -> bool:
        pictures = [pane.view.picture for pane in self.window.shown]
        return all(picture is not None and picture.whole for picture in pictures)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.current.view, key, modifiers)

    def summary(self) -> str:
        found = self.window.findChild(QLabel, "compareSummary")
        assert found is not None
        return found.text()


@pytest.fixture
def table(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    made = Table(theme, tmp_path)
    qtbot.addWidget(made.window)
    yield made
    qtbot.waitUntil(made.window.finish)  # which itself waits no longer than a closing program may


def test_zoom_and_pan_are_one_for_all(table: Table, qtbot: QtBot) -> None:
    table.show(0, 1)
    qtbot.waitUntil(table.window.isActiveWindow)
    qtbot.waitUntil(table.loaded)
    one, other = (pane.view for pane in table.window.shown)
    table.key(Key.Key_A)
    assert one.scale == 1.0
    assert other.scale == pytest.approx(2.0), "the same part in the same size"
    one.pan(3, 2)
    assert other.look.x == pytest.approx(one.look.x)
    assert other.look.y == pytest.approx(one.look.y)
    other.zoom(1)
    assert one.look.width == pytest.approx(other.look.width)
    table.key(Key.Key_W)
    assert one.fits
    assert other.fits


def test_the_keys_go_from_place_to_place(table: Table, qtbot: QtBot) -> None:
    table.show(0, 1, 3)
    qtbot.waitUntil(table.window.isActiveWindow)
    qtbot.waitUntil(table.loaded)
    table.key(Key.Key_Right)
    assert table.window.item == 1
    table.key(Key.Key_Right)
    table.key(Key.Key_Right)
    assert table.window.item == 3
    table.key(Key.Key_Left)
    assert table.window.item == 1
    table.key(Key.Key_R)
    assert table.window.shown[1].view._turned == 1
    assert table.window.shown[0].view._turned == 0


def test_a_place_is_paged_over_what_is_no_picture_and_what_is_seen(table: Table, qtbot: QtBot) -> None:
    table.show(0, 1)
    qtbot.waitUntil(table.window.isActiveWindow)
    qtbot.waitUntil(table.loaded)
    table.key(Key.Key_PageDown)
    assert table.items() == [3, 1]
    table.key(Key.Key_PageUp)
    assert table.items() == [0, 1]
    table.key(Key.Key_PageUp)
    assert table.items() == [0, 1]


def test_what_comes_late_is_seen_as_closely_as_the_others(table: Table, qtbot: QtBot) -> None:
    table.show(0, 1)
    qtbot.waitUntil(table.window.isActiveWindow)
    qtbot.waitUntil(table.loaded)
    table.window.shown[1].view.set_scale(2.0)
    table.key(Key.Key_PageDown)
    qtbot.waitUntil(table.loaded)
    assert table.items() == [3, 1]
    assert table.window.shown[0].view.look.width == pytest.approx(1600)


def test_two_change_places(table: Table, qtbot: QtBot) -> None:
    table.show(0, 1, 3)
    qtbot.waitUntil(table.window.isActiveWindow)
    qtbot.waitUntil(table.loaded)
    table.key(Key.Key_S)
    assert table.items() == [1, 0, 3]
    qtbot.waitUntil(table.loaded)


def test_differences_are_told(table: Table, qtbot: QtBot) -> None:
    table.show(0, 1)
    qtbot.waitUntil(lambda: table.summary() == "Different dimensions")
    facts = [pane.findChild(QLabel, "compareFacts") for pane in table.window.shown]
    assert facts[0] is not None
    assert facts[0].text().startswith("1600×1200 · ")
    assert facts[0].text().endswith("most pixels, largest file")
    table.show(0, 3)
    qtbot.waitUntil(lambda: table.summary() == "The same file, byte for byte")


def test_a_file_that_is_gone_is_said_and_the_others_stay(table: Table, qtbot: QtBot) -> None:
    table.show(0, 4)
    message = table.window.shown[1].findChild(QLabel, "compareMessage")
    assert message is not None
    qtbot.waitUntil(lambda: message.text() == "The file is not there any more")
    qtbot.waitUntil(lambda: table.window.shown[0].view.picture is not None)
    assert table.summary() == ""
    qtbot.waitUntil(table.window.isActiveWindow)
    table.key(Key.Key_Right)
    assert table.window.item == 4
    QTest.keyClick(message, Key.Key_PageUp)
    assert table.items() == [0, 3], "a place without a picture can be paged too"
    qtbot.waitUntil(table.loaded)
    assert table.window.shown[1].view.hasFocus()


def test_one_is_viewed_alone_and_escape_closes(table: Table, qtbot: QtBot) -> None:
    table.show(0, 1, 3, 4)
    assert len(table.window.shown) == 4
    qtbot.waitUntil(table.window.isActiveWindow)
    with qtbot.waitSignal(table.window.view_requested) as asked:
        table.key(Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0].row() == 0
    assert not table.window.isVisible()
    table.show(0)
    assert not table.window.isVisible(), "one alone is no comparison"
    table.show(0, 1)
    qtbot.waitUntil(table.window.isActiveWindow)
    table.key(Key.Key_Escape)
    assert not table.window.isVisible()


def test_every_button_has_a_name_and_can_be_reached(table: Table) -> None:
    buttons = table.window.findChildren(QPushButton)
    assert len(buttons) == len(table.window.actions_by_name)
    for button in buttons:
        assert button.accessibleName()
        assert button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(
    ("others", "said"),
    [
        ([ONE], "The same file, byte for byte"),
        ([ONE, ONE._replace(sha256=b"2")], "Some of them are the same file, byte for byte"),
        ([ONE._replace(sha256=b"2")], "The same dimensions, but different files"),
        ([ONE._replace(sha256=None)], "The same dimensions, but different files"),
        ([ONE._replace(sha256=b"2", width=99)], "Different dimensions"),
        ([ONE._replace(width=0)], ""),
        ([], ""),
    ],
)
def test_the_summary(others: list[Seen], said: str) -> None:
    assert summary([ONE, *others]) == said


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (ONE._replace(width=10), "most pixels"),
        (ONE._replace(size=10), "largest file"),
        (ONE._replace(width=10, size=10), "most pixels, largest file"),
        (ONE, ""),
        (ONE._replace(width=0), ""),
    ],
)
def test_what_one_has_before_the_others(other: Seen, said: str) -> None:
    assert difference(ONE, [ONE, other]) == said
