"""The helping words under a failed cell: found where they are drawn, and nowhere else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.grid_words import PAGE, RETRY, HelpingWords, helping_caption, helping_words
from pixhaul.ui.theme import Theme
from tests.patient import PATIENCE_MS
from tests.ui.conftest import Show
from tests.ui.grid_parts import DrawnStore, Entry, ListModel, done, plain_picture

LEFT = Qt.MouseButton.LeftButton
FAILED = Entry(S.FAILED, "gone.jpg", "Failed", "The picture is not there any more")


@pytest.fixture
def grid(theme: Theme, show: Show) -> Iterator[ThumbnailGrid]:
    cache = ThumbnailCache(DrawnStore(lambda _number: plain_picture("#d02020", 60, 40)))
    made = ThumbnailGrid(theme, cache, lambda _item: None)
    model = ListModel(4, lambda row: done(row) if row % 2 else FAILED)
    model.setParent(made)
    made.setModel(model)
    show(made, 900, 400)
    yield made
    assert cache.close(PATIENCE_MS)


def places(words: HelpingWords, grid: ThumbnailGrid, row: int) -> dict[str, QPoint]:
    """The middle of what each word covers, found by looking all over the lower end of the cell."""
    cell = grid.cell_rect(row)
    found: dict[str, list[QPoint]] = {}
    for y in range(cell.bottom() - 30, cell.bottom()):
        for x in range(cell.left(), cell.right(), 2):
            word = words.word_at(QPoint(x, y))
            if word:
                found.setdefault(word, []).append(QPoint(x, y))
    return {word: points[len(points) // 2] for word, points in found.items()}


def test_a_click_on_a_word_asks_for_it_and_selects_its_cell(grid: ThumbnailGrid, theme: Theme, qtbot: QtBot) -> None:
    words = HelpingWords(grid, theme)
    where = places(words, grid, 2)
    assert set(where) == {PAGE, RETRY}
    for word, place in where.items():
        with qtbot.waitSignal(words.chosen) as chosen:
            QTest.mouseClick(grid.viewport(), LEFT, pos=place)
        assert chosen.args == [word]
        assert grid.selected_rows() == [2]
    QTest.mouseMove(grid.viewport(), where[RETRY])
    qtbot.waitUntil(lambda: grid.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor)


def test_only_failed_cells_have_words(grid: ThumbnailGrid, theme: Theme) -> None:
    words = HelpingWords(grid, theme)
    assert places(words, grid, 1) == {}
    assert words.word_at(grid.cell_rect(2).center()) == ""
    assert words.word_at(QPoint(2, 2)) == ""


def test_a_press_that_leaves_the_word_asks_for_nothing(grid: ThumbnailGrid, theme: Theme) -> None:
    words = HelpingWords(grid, theme)
    asked: list[str] = []
    words.chosen.connect(asked.append)
    place = places(words, grid, 0)[RETRY]
    QTest.mousePress(grid.viewport(), LEFT, pos=place)
    QTest.mouseRelease(grid.viewport(), LEFT, pos=grid.cell_rect(1).center())
    QTest.mouseClick(grid.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, place)
    assert asked == []


def test_a_small_cell_has_no_room_for_words(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font("caption"))
    assert helping_words(metrics, QRect(0, 0, 12, 16), mirrored=False) == {}
    assert helping_caption(metrics, 12) == ""
    assert helping_caption(metrics, 60) == "Retry"
    assert helping_words(metrics, QRect(0, 0, 60, 16), mirrored=False)[RETRY].x() == 0
    alone = metrics.horizontalAdvance("Open page · retry")
    assert helping_caption(metrics, alone) == "Open page · retry"
    assert set(helping_words(metrics, QRect(0, 0, alone, 16), mirrored=False)) == {PAGE, RETRY}
    assert helping_caption(metrics, 300) == "Failed · open page, retry"
    right = helping_words(metrics, QRect(0, 0, 300, 16), mirrored=True)
    assert right[RETRY].right() <= 300 < right[RETRY].right() + 4
