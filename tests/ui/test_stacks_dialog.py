"""The dialog of similar pictures: keys, levels, what it asks for, and how it says where it stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.looks import Likeness
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.stack_model import StackModel
from pixhaul.qt.stacks import FoundStacks, StackFinder
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.stack_delegate import EDGE
from pixhaul.ui.stacks_dialog import StacksDialog
from pixhaul.ui.theme import Theme
from tests.patient import PATIENCE_MS
from tests.ui.conftest import painted
from tests.ui.grid_parts import DrawnStore, digest_of, plain_picture

SAME, CLOSE, LOOSE = Likeness.SAME, Likeness.CLOSE, Likeness.LOOSE
GROUPS = {SAME: ((0, 1),), CLOSE: ((0, 1, 2), (3, 4)), LOOSE: ((0, 1, 2), (3, 4), tuple(range(5, 40)))}
RED = plain_picture("#d02020", 512, 384)


@pytest.fixture
def store() -> ItemStore:
    """Forty saved pictures; the third one and the last of each stack are the largest."""
    made = ItemStore()
    made.append([NewEntry(f"http://example.com/{number}.jpg") for number in range(40)])
    for item in range(40):
        facts = PictureFacts("image/jpeg", ".jpg", 100 + item, 100)
        digest = digest_of(0 if item < 2 else item)
        made.complete(item, DownloadResult(f"{item}.jpg", 5000, digest, facts, ""))
    return made


@pytest.fixture
def thumbnails() -> Iterator[ThumbnailCache]:
    made = ThumbnailCache(DrawnStore(lambda _number: RED))
    yield made
    assert made.close(PATIENCE_MS)


@pytest.fixture
def model(store: ItemStore) -> StackModel:
    finder = StackFinder(store, lambda _item: None, DrawnStore(lambda _number: RED))
    made = StackModel(finder, store, ItemPresenter(store, lambda _item: None, str))
    finder.setParent(made)
    made.take(FoundStacks(GROUPS, 40, 40))
    return made


@pytest.fixture
def dialog(theme: Theme, model: StackModel, thumbnails: ThumbnailCache, qtbot: QtBot) -> StacksDialog:
    made = StacksDialog(theme, model, thumbnails, lambda _item: Path("/a.jpg"))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def middle(dialog: StacksDialog) -> tuple[str, str] | None:
    """What stands in place of stacks; None while there are some."""
    page = dialog.findChild(QWidget, "stacksEmpty")
    heading, hint = dialog.findChild(QLabel, "stacksEmptyHeading"), dialog.findChild(QLabel, "stacksEmptyHint")
    assert page is not None
    assert heading is not None
    assert hint is not None
    return (heading.text(), hint.text()) if page.isVisible() else None


def faces(dialog: StacksDialog) -> list[str]:
    return [chip.text() for chip in dialog.chips.values()]


def test_each_level_says_how_many_stacks_it_has_and_shows_them(dialog: StacksDialog, model: StackModel) -> None:
    assert faces(dialog) == ["Exact 1", "Close 2", "Loose 3"]
    assert model.rowCount() == 2
    dialog.chips[LOOSE].click()
    assert model.rowCount() == 3
    dialog.chips[SAME].click()
    assert [model.items(row) for row in range(model.rowCount())] == [(1, 0)]


def test_all_stacks_are_meant_until_several_are_selected(dialog: StacksDialog, qtbot: QtBot) -> None:
    dialog.chips[LOOSE].click()
    with qtbot.waitSignal(dialog.keep_requested) as told:
        dialog.keep()
    assert told.args is not None
    assert [items[0] for items in told.args[0]] == [2, 4, 39]
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    button = dialog.findChild(QPushButton, "stacksKeep")
    assert button is not None
    assert button.text() == "Keep the largest of the selected"
    with qtbot.waitSignal(dialog.keep_requested) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == [[(2, 1, 0), (4, 3)]]


def test_keys_open_and_compare_a_stack(dialog: StacksDialog, qtbot: QtBot) -> None:
    dialog.chips[LOOSE].click()
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    with qtbot.waitSignal(dialog.view_requested) as told:
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert told.args == [39]
    with qtbot.waitSignal(dialog.compare_requested) as told:
        QTest.keyClick(dialog.list, Qt.Key.Key_C)
    assert told.args == [[39, 38, 37, 36]]
    with qtbot.waitSignal(dialog.undo_requested):
        QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_pictures_stand_side_by_side_and_mirrored_from_right_to_left(
    dialog: StacksDialog, thumbnails: ThumbnailCache, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: thumbnails.pixmap(digest_of(4), None, EDGE) is not None)
    rect = dialog.list.visualRect(dialog.list.model().index(0, 0))

    def reds(mirrored: bool) -> list[bool]:
        image = painted(dialog.list.viewport())
        places = [16 + EDGE // 2 + number * (EDGE + 16) for number in range(4)]
        if mirrored:
            places = [rect.width() - 1 - place for place in places]
        colours = [image.pixelColor(QPoint(place, rect.center().y())) for place in places]
        return [colour.red() > 180 > colour.blue() for colour in colours]

    qtbot.waitUntil(lambda: reds(mirrored=False) == [True, True, True, False])
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert reds(mirrored=True) == [True, True, True, False]


def test_it_says_how_far_it_is_and_what_it_found(dialog: StacksDialog, model: StackModel) -> None:
    bar = dialog.findChild(QProgressBar, "stacksProgress")
    assert bar is not None
    assert not bar.isVisible()
    model.take(FoundStacks(GROUPS, 10, 40))
    assert (bar.isVisible(), bar.value()) == (True, 25)
    model.take(FoundStacks(done=40, wanted=40))
    assert not bar.isVisible()
    button = dialog.findChild(QPushButton, "stacksKeep")
    assert button is not None
    assert not button.isEnabled()
    assert model.rowCount() == 0


def test_a_screen_reader_hears_names_and_sizes(model: StackModel) -> None:
    heard = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.endswith("4.jpg 104×100 · 5.0 kB, 3.jpg 103×100 · 5.0 kB")


def test_without_a_stack_the_middle_says_why(dialog: StacksDialog, model: StackModel) -> None:
    assert middle(dialog) is None
    model.take(FoundStacks({SAME: (), CLOSE: (), LOOSE: ((0, 1),)}, 40, 40))
    assert middle(dialog) == ("No pictures are as alike as that", "Choose “Loose” above.")
    dialog.chips[LOOSE].click()
    assert middle(dialog) is None
    model.take(FoundStacks({SAME: (), CLOSE: (), LOOSE: ()}, 40, 40))
    assert middle(dialog) == (
        "Every picture is one of a kind",
        "When the list gets more pictures, they are compared too.",
    )
    model.take(FoundStacks({SAME: (), CLOSE: (), LOOSE: ()}, 10, 40))
    assert middle(dialog) is None, "while pictures are compared nobody knows"
    model.take(FoundStacks())
    assert middle(dialog) == ("No pictures yet", "Pictures are compared as soon as they are saved.")
