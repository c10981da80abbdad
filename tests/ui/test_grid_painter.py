"""One cell painted onto an image: exact at one and two device pixels, in both directions of reading."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from pixhaul.core.status import DownloadStatus
from pixhaul.ui.grid_layout import PADDING
from pixhaul.ui.grid_painter import CellLook, CellPainter
from pixhaul.ui.theme import Theme

SIDE = 160
GROUND = QRect(30, 20, SIDE + 2 * PADDING, SIDE + 2 * PADDING + 50)
QUARTERS = ("#d02020", "#20a020", "#2030d0", "#d0a020")


def quartered(edge: int) -> QPixmap:
    image = QImage(edge, edge, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    half = edge // 2
    for position, color in enumerate(QUARTERS):
        painter.fillRect(half * (position % 2), half * (position // 2), half, half, QColor(color))
    painter.end()
    return QPixmap.fromImage(image)


def painted(theme: Theme, look: CellLook, dpr: float = 1.0, *, mirrored: bool = False) -> QImage:
    image = QImage(round(260 * dpr), round(280 * dpr), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    CellPainter(theme).paint(painter, GROUND, look, dpr, mirrored=mirrored)
    painter.end()
    return image


def near(color: QColor, wanted: str) -> bool:
    other = QColor(wanted)
    return abs(color.red() - other.red()) + abs(color.green() - other.green()) + abs(color.blue() - other.blue()) < 40


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("loaded", [0.5, 1.0, 2.0])
def test_a_square_picture_fills_its_area_in_every_scale(theme: Theme, dpr: float, loaded: float) -> None:
    edge = round(SIDE * dpr)
    picture = quartered(round(edge * loaded))
    look = CellLook(DownloadStatus.COMPLETE, "a.jpg", picture=picture, picture_edge=edge)
    image = painted(theme, look, dpr)
    left, top = (GROUND.x() + PADDING) * dpr, (GROUND.y() + PADDING) * dpr
    for position, color in enumerate(QUARTERS):
        across, down = (0.25 + 0.5 * (position % 2)), (0.25 + 0.5 * (position // 2))
        for nudge in (-0.2, 0.2):
            x, y = round(left + edge * (across + nudge)), round(top + edge * (down + nudge))
            assert near(image.pixelColor(x, y), color)
    assert not near(image.pixelColor(round(left), round(top)), QUARTERS[0]), "corners follow the curve of the cell"


@pytest.mark.parametrize("dpr", [1.0, 2.0])
def test_a_picture_in_its_exact_size_is_not_blurred(theme: Theme, dpr: float) -> None:
    edge = round(SIDE * dpr)
    stripes = QImage(edge, edge // 2, QImage.Format.Format_RGB32)
    for x in range(edge):
        for y in range(edge // 2):
            stripes.setPixelColor(x, y, QColor("#000000" if x % 2 else "#ffffff"))
    look = CellLook(DownloadStatus.COMPLETE, "a.jpg", picture=QPixmap.fromImage(stripes), picture_edge=edge)
    image = painted(theme, look, dpr)
    row = round((GROUND.y() + PADDING + SIDE / 2) * dpr)
    start = round((GROUND.x() + PADDING) * dpr)
    seen = {image.pixelColor(start + x, row).lightness() for x in range(edge)}
    assert seen <= {0, 255}


def ink(image: QImage, area: QRect) -> list[int]:
    """Columns of an area that hold anything but paper."""
    paper = QColor("#ffffff")
    return [
        x
        for x in range(area.left(), area.right() + 1)
        if any(image.pixelColor(x, y) != paper for y in range(area.top(), area.bottom() + 1))
    ]


def test_names_stand_at_the_side_where_reading_begins(theme: Theme) -> None:
    look = CellLook(DownloadStatus.QUEUED, "0001.jpg", "Queued")
    texts = QRect(GROUND.x(), GROUND.y() + PADDING + SIDE + 2, GROUND.width(), 46)
    left_to_right = ink(painted(theme, look), texts)
    right_to_left = ink(painted(theme, look, mirrored=True), texts)
    assert left_to_right[0] - (GROUND.x() + PADDING) < 4
    assert left_to_right[-1] < GROUND.center().x()
    assert GROUND.right() - PADDING - right_to_left[-1] < 4
    assert right_to_left[0] > GROUND.center().x()


def test_long_names_and_sentences_stay_inside_the_cell(theme: Theme) -> None:
    look = CellLook(DownloadStatus.FAILED, "n" * 400, "c" * 400, "a sentence that never ends " * 40)
    image = painted(theme, look)
    assert ink(image, QRect(0, 0, GROUND.x() + PADDING, 280)) == []
    right = GROUND.right() - PADDING + 2
    assert ink(image, QRect(right, 0, 260 - right, 280)) == []


def test_a_name_of_several_lines_is_drawn_on_one(theme: Theme) -> None:
    one = painted(theme, CellLook(DownloadStatus.QUEUED, "a b.jpg"))
    assert one == painted(theme, CellLook(DownloadStatus.QUEUED, "a\nb.jpg"))


def test_progress_is_seen_in_the_ring(theme: Theme) -> None:
    shots = [painted(theme, CellLook(DownloadStatus.ACTIVE, "a", progress=part)) for part in (0.0, 0.25, 0.75, 1.0)]
    accent = QColor(theme.palette.accent).name()
    counts = [sum(shot.pixelColor(x, y).name() == accent for x in range(260) for y in range(280)) for shot in shots]
    assert counts == sorted(counts)
    assert counts[0] < counts[1] < counts[2] < counts[3]


def test_the_count_of_a_suspicious_picture_is_on_it(theme: Theme) -> None:
    picture = quartered(SIDE)
    shots = [
        painted(theme, CellLook(DownloadStatus.SUSPICIOUS, "a", sentence=words, picture=picture, picture_edge=SIDE))
        for words in ("212 identical", "7 identical")
    ]
    assert shots[0] != shots[1]
    middle = GROUND.x() + PADDING + SIDE // 4
    assert not near(shots[0].pixelColor(middle, GROUND.y() + PADDING + SIDE // 4), QUARTERS[0]), "dimmed"
