"""What is drawn of a line in the left panel, and how little is drawn anew."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.errors import NotAPicture
from pixhaul.core.status import DownloadStatus as S
from pixhaul.ui.link_painter import LinkLine, LinkPainter
from pixhaul.ui.theme import ROW_HEIGHT, Theme
from tests.ui.conftest import Show
from tests.ui.link_desk import Desk, open_desk


@pytest.fixture
def desk(theme: Theme, show: Show, qtbot: QtBot) -> Desk:
    return open_desk(theme, show, qtbot)


def test_a_narrow_line_shows_the_file_name_and_a_sign(theme: Theme) -> None:
    painter = LinkPainter(theme)
    address = "images.shop.example/summer/catalogue/garden-chair-0815.jpg"
    assert painter._elided(address, 1000, name_only=True) == address
    assert painter._elided(address, 260, name_only=False).startswith("images.")
    assert painter._elided(address, 175, name_only=True) == "garden-chair-0815.jpg"
    assert painter._elided("images.shop.example/summer/garden-chair.jpg", 85, name_only=True) == "garden-chair"
    assert painter._elided("images.shop.example.and.a.long.name", 100, name_only=True).startswith("image")
    assert [words_drawn(painter, theme, width) for width in (259, 261)] == [False, True]


@pytest.mark.parametrize(("state", "name_alone"), [("fehlgeschlagen, wie Zeile 12", True), ("done", False)])
def test_a_long_state_leaves_the_file_name_to_be_read(theme: Theme, state: str, name_alone: bool) -> None:
    painter = LinkPainter(theme)
    whole, name = (drawn(painter, theme, address, state) for address in ("images.shop.example/chairs/1.jpg", "1.jpg"))
    assert (whole == name) is name_alone


def drawn(painter: LinkPainter, theme: Theme, address: str, state: str) -> QImage:
    """A line that is neither narrow nor wide."""
    pixels = QPixmap(300, ROW_HEIGHT)
    pixels.fill(theme.palette.panel)
    brush = QPainter(pixels)
    painter.paint(brush, pixels.rect(), 40, LinkLine(1, address, S.FAILED, state))
    brush.end()
    return pixels.toImage()


def words_drawn(painter: LinkPainter, theme: Theme, width: int) -> bool:
    """Whether anything stands beside the sign of a line."""
    pixels = QPixmap(width, ROW_HEIGHT)
    pixels.fill(theme.palette.panel)
    brush = QPainter(pixels)
    brush.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.paint(brush, pixels.rect(), 40, LinkLine(1, "", S.COMPLETE, "done"))
    brush.end()
    image, ground = pixels.toImage(), QColor(theme.palette.panel).rgb()
    return any(image.pixel(x, y) != ground for x in range(width - 70, width - 36) for y in range(ROW_HEIGHT))


class Paints(QObject):
    """Counts how often a viewport is drawn."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.count = 0
        viewport.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_only_changes_in_view_are_drawn(desk: Desk) -> None:
    desk.fill(900)
    desk.bot.waitUntil(lambda: desk.list.height() > 15 * ROW_HEIGHT)
    paints = Paints(desk.list.viewport())
    before = desk.list.verticalScrollBar().maximum()
    with desk.bot.waitExposed(desk.panel.window()):
        desk.list.viewport().update()
    desk.bot.waitUntil(lambda: paints.count > 0)
    QApplication.processEvents()
    paints.count = 0
    desk.fill(20)
    desk.bot.waitUntil(lambda: desk.list.verticalScrollBar().maximum() == before + 20 * ROW_HEIGHT)
    assert paints.count == 0
    desk.model.refresh({700})
    QApplication.processEvents()
    assert paints.count == 0
    desk.model.refresh({3})
    desk.bot.waitUntil(lambda: paints.count == 1)
    desk.fill(10)
    taken = desk.model.remove([2])
    desk.bot.waitUntil(lambda: paints.count == 2)
    desk.model.restore(taken)
    desk.fill(10)
    desk.bot.waitUntil(lambda: paints.count == 3)
    desk.model.remove(range(0, 900, 2))
    desk.bot.waitUntil(lambda: paints.count > 3)


def test_states_differ_in_words_and_colour(desk: Desk, theme: Theme) -> None:
    desk.fill(3)
    desk.store.fail(0, NotAPicture())
    desk.model.refresh(desk.store.take_dirty())
    desk.bot.waitUntil(lambda: desk.list.height() == 3 * ROW_HEIGHT)
    picture = desk.list.viewport().grab().toImage()

    def reddest(row: int) -> int:
        """How far red stands out in the part of a line that tells the state."""
        top, width = row * ROW_HEIGHT, picture.width()
        pixels = [picture.pixelColor(x, y) for y in range(top, top + ROW_HEIGHT) for x in range(width - 100, width)]
        return max(color.red() - color.green() for color in pixels)

    assert reddest(0) > 100
    assert reddest(1) < 20
    theme.set_mode("dark")
    dark = desk.list.viewport().grab().toImage()
    assert dark.pixelColor(5, 5).lightness() < 60 < 200 < picture.pixelColor(5, 5).lightness()
