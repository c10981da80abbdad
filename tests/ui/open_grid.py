"""A grid in a window of its own, over drawn thumbnails, and what can be seen of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.grid_layout import PADDING
from pixhaul.ui.theme import Theme
from tests.patient import PATIENCE_MS
from tests.ui.grid_parts import DrawnStore, ListModel, plain_picture
from tests.ui.showing import Show

COLORS = ("#d02020", "#20a020", "#2030d0", "#d0a020")
MILLION = 1_000_000
Left, Right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
None_ = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def drawn_store() -> DrawnStore:
    return DrawnStore(lambda number: plain_picture(COLORS[number % 4], 512, 340))


@pytest.fixture
def thumbnail_cache(drawn_store: DrawnStore) -> Iterator[ThumbnailCache]:
    made = ThumbnailCache(drawn_store)
    yield made
    assert made.close(PATIENCE_MS)


@pytest.fixture
def open_grid(theme: Theme, thumbnail_cache: ThumbnailCache, show: Show) -> Callable[..., ThumbnailGrid]:
    def make(model: ListModel, width: int = 980, height: int = 700) -> ThumbnailGrid:
        grid = ThumbnailGrid(theme, thumbnail_cache, lambda item: Path(f"/pictures/{item}.jpg"))
        grid.setModel(model)
        grid.model_of_test = model  # type: ignore[attr-defined]  # keeps the model alive as long as its view
        show(grid, width, height)
        grid.setFocus()
        return grid

    return make


def shot(grid: ThumbnailGrid) -> QImage:
    return grid.viewport().grab().toImage()


def at(grid: ThumbnailGrid, row: int) -> QPoint:
    return grid.cell_rect(row).center()


def picture_center(grid: ThumbnailGrid, row: int) -> QPoint:
    ground = grid.cell_rect(row)
    return QPoint(ground.center().x(), ground.top() + PADDING + grid.grid_layout.side // 2)


def looks_like(color: QColor, wanted: str) -> bool:
    other = QColor(wanted)
    return all(abs(a - b) < 24 for a, b in zip(color.getRgb()[:3], other.getRgb()[:3], strict=True))  # type: ignore[index]
