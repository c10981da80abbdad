"""What a cell says when its file cannot be shown: real files, the real store of thumbnails, the real grid."""

import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.grid_painter import CellLook, CellPainter
from pixhaul.ui.theme import Theme
from tests.imaging.samples import encode, picture
from tests.patient import PATIENCE_MS
from tests.ui.grid_parts import ListModel, digest_of, done
from tests.ui.open_grid import shot
from tests.ui.showing import Show

GOOD, BAD = 0, 1
TOO_MANY = "Too many pixels to show it here"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def enormous(path: Path) -> None:
    """A PNG file of 50,000 times 50,000 pixels; the header is believed, so a few of its rows will do."""
    packed = zlib.compress(bytes((1 + 50_000 // 8) * 100), 9)
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 50_000, 50_000, 1, 0, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", packed) + chunk(b"IEND", b""))


def cut(path: Path) -> None:
    path.write_bytes(encode(picture(), "PNG")[:-40])


CASES: dict[str, Callable[[Path], object]] = {
    TOO_MANY: enormous,
    "The file is damaged": cut,
    "The file is not there any more": lambda _path: None,
    "The file cannot be read": Path.mkdir,
}


@pytest.fixture
def cache(tmp_path: Path, qapp: object) -> Iterator[ThumbnailCache]:
    made = ThumbnailCache(ThumbnailStore(tmp_path / "cache"))
    yield made
    assert made.close(PATIENCE_MS)


def cell(grid: ThumbnailGrid, row: int) -> QImage:
    """What is seen of one cell."""
    image, place = shot(grid), grid.cell_rect(row)
    ratio = image.devicePixelRatio()
    pixels = QRect(place.topLeft() * ratio, place.size() * ratio)
    return image.copy(pixels).convertToFormat(QImage.Format.Format_RGB32)


def as_painted(theme: Theme, grid: ThumbnailGrid, row: int, words: str) -> QImage:
    """A cell that says these words, where the cell of that row is."""
    ratio, entry = grid.devicePixelRatioF(), done(row)
    image = QImage(grid.viewport().size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(shot(grid).pixelColor(0, 0))
    look = CellLook(DownloadStatus.COMPLETE, entry.name, entry.caption, broken=words, hovered=grid._hovered == row)
    painter = QPainter(image)
    CellPainter(theme).paint(painter, grid.cell_rect(row), look, ratio)
    painter.end()
    place = grid.cell_rect(row)
    return image.copy(QRect(place.topLeft() * ratio, place.size() * ratio))


@pytest.mark.parametrize("words", CASES)
def test_a_file_that_cannot_be_shown_says_why_in_its_cell(
    theme: Theme, cache: ThumbnailCache, show: Show, tmp_path: Path, qtbot: QtBot, words: str
) -> None:
    paths = {GOOD: tmp_path / "good.png", BAD: tmp_path / "bad.png"}
    paths[GOOD].write_bytes(encode(picture(), "PNG"))
    CASES[words](paths[BAD])
    model, grid = ListModel(2, done), ThumbnailGrid(theme, cache, paths.get)
    grid.setModel(model)
    show(grid, 500, 300)
    qtbot.waitUntil(lambda: cache.is_broken(digest_of(BAD)))
    assert cache.why_broken(digest_of(BAD)) == words
    edge = round(grid.grid_layout.side * grid.devicePixelRatioF())
    qtbot.waitUntil(lambda: cache.pixmap(digest_of(GOOD), paths[GOOD], edge) is not None)
    assert cell(grid, BAD) == as_painted(theme, grid, BAD, words)
    others = [as_painted(theme, grid, BAD, other) for other in ("", *CASES) if other != words]
    assert cell(grid, BAD) not in others
