"""Marks in the corner of a cell and in bars."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.core.marks import UNMARKED, Mark, Verdict
from pixhaul.ui.cull_strip import CullStrip
from pixhaul.ui.grid_marks import MarkPlates
from pixhaul.ui.mark_label import MarkLabel
from pixhaul.ui.theme import Theme

AREA = QRect(0, 0, 160, 160)


def painted(theme: Theme, mark: Mark, *, dpr: float = 1.0, mirrored: bool = False) -> QImage:
    image = QImage(round(160 * dpr), round(160 * dpr), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(QColor("#336699"))
    painter = QPainter(image)
    MarkPlates(theme).paint(painter, AREA, mark, theme.palette, dpr, mirrored=mirrored)
    painter.end()
    return image


def touched(image: QImage) -> tuple[int, int]:
    """The first and the last column that is not as it was."""
    plain = QColor("#336699")
    columns = [
        x for x in range(image.width()) if any(image.pixelColor(x, y) != plain for y in range(0, image.height(), 3))
    ]
    return (columns[0], columns[-1]) if columns else (-1, -1)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    return Theme(qapp, request.param)


def test_nothing_is_painted_without_a_mark(theme: Theme) -> None:
    assert touched(painted(theme, UNMARKED)) == (-1, -1)


def test_every_mark_looks_different(theme: Theme) -> None:
    marks = [Mark(verdict, stars) for verdict in Verdict for stars in range(6)]
    seen = {bytes(painted(theme, mark).constBits()) for mark in marks}
    assert len(seen) == len(marks)


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
def test_the_plate_stands_in_the_first_corner_whichever_way_the_window_runs(theme: Theme, dpr: float) -> None:
    mark = Mark(Verdict.KEEP, 4)
    first, last = touched(painted(theme, mark, dpr=dpr))
    assert 0 < first < last < 80 * dpr
    first, last = touched(painted(theme, mark, dpr=dpr, mirrored=True))
    assert 80 * dpr < first < last < 160 * dpr - 1


def test_the_label_shows_and_tells_the_mark_and_is_hidden_without_one(theme: Theme, qtbot: QtBot) -> None:
    label = MarkLabel(theme)
    qtbot.addWidget(label)
    label.set_mark(Mark(Verdict.REJECT, 2))
    assert label.isVisibleTo(label)
    assert label.accessibleName().startswith("rejected, 2 star")
    assert label.toolTip().startswith("Rejected")
    assert not label.pixmap().isNull()
    label.set_mark(UNMARKED)
    assert label.isHidden()
    assert label.mark == UNMARKED


def test_the_strip_counts_and_asks(theme: Theme, qtbot: QtBot) -> None:
    strip = CullStrip(theme)
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.set_counts(3, 12)
    assert not strip.isHidden()
    assert "3" in strip.accessibleName()
    assert "12" in strip.accessibleName()
    button = strip.findChild(QPushButton, "cullTrash")
    assert button is not None
    with qtbot.waitSignal(strip.trash_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    strip.set_counts(0, 12)
    assert strip.isHidden()
