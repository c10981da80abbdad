"""What the mouse does in the grid: select, stretch a rubber band, drag pictures out."""

from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QItemSelection, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

_SCROLL_INTERVAL_MS = 30
_SCROLL_SHARE = 3
"""A band pulled beyond the edge scrolls by the distance divided by this, at each interval."""


class _State(Enum):
    IDLE = auto()
    PRESSED_CELL = auto()
    BAND = auto()
    DRAGGING = auto()


class MouseTarget(Protocol):
    """The part of the grid that the mouse acts on. Points are in content coordinates."""

    def content_point(self, position: QPoint) -> QPoint:
        """From viewport to content."""

    def row_at(self, point: QPoint) -> int:
        """Row of the cell at a point, -1 for none."""

    def is_selected(self, row: int) -> bool: ...

    def select_only(self, row: int) -> None:
        """Make it current and the only one selected."""

    def toggle(self, row: int) -> None: ...

    def select_to(self, row: int, *, add: bool) -> None:
        """From the anchor to ``row``, in reading order."""

    def current_selection(self) -> QItemSelection: ...

    def select_band(self, band: QRect, base: QItemSelection) -> None:
        """Select the cells that the band touches, together with ``base``."""

    def clear_selection(self) -> None: ...

    def start_drag_out(self, row: int) -> None:
        """Drag the selected pictures; returns when dropped."""

    def scroll_by(self, pixels: int) -> None: ...

    def overshoot(self, position: QPoint) -> int:
        """How far a viewport position lies above (negative) or below the viewport."""

    def band_changed(self) -> None:
        """The rubber band must be painted anew."""


class GridMouse(QObject):
    """The state between press and release."""

    def __init__(self, target: MouseTarget, parent: QObject) -> None:
        super().__init__(parent)
        self._target = target
        self._state = _State.IDLE
        self._row = -1
        self._pressed_at = QPoint()
        self._origin = QPoint()
        self._position = QPoint()
        self._base = QItemSelection()
        self._collapse = False
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_INTERVAL_MS)
        self._timer.timeout.connect(self._scroll_on)

    @property
    def band(self) -> QRect | None:
        """The rubber band in content coordinates, while one is stretched."""
        if self._state is not _State.BAND:
            return None
        return QRect(self._origin, self._target.content_point(self._position)).normalized()

    def press(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        row = self._target.row_at(self._target.content_point(position))
        if event.button() == Qt.MouseButton.RightButton:
            if row >= 0 and not self._target.is_selected(row):
                self._target.select_only(row)
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_at = self._position = position
        self._row = row
        if row >= 0:
            self._press_cell(row, event.modifiers())
        else:
            self._begin_band(event.modifiers())

    def move(self, event: QMouseEvent) -> None:
        self._position = event.position().toPoint()
        if self._state is _State.BAND:
            self._stretch()
        elif self._state is _State.PRESSED_CELL and event.buttons() & Qt.MouseButton.LeftButton:
            far = (self._position - self._pressed_at).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._state = _State.DRAGGING
                self._target.start_drag_out(self._row)
                self._state = _State.IDLE

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._state is _State.PRESSED_CELL and self._collapse:
            self._target.select_only(self._row)
        self.cancel()

    def cancel(self) -> bool:
        """Forget what was begun; whether there was anything."""
        busy = self._state is not _State.IDLE
        band = self._state is _State.BAND
        self._state = _State.IDLE
        self._collapse = False
        self._base = QItemSelection()
        self._timer.stop()
        if band:
            self._target.band_changed()
        return busy

    def _press_cell(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        self._state = _State.PRESSED_CELL
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self._collapse = False
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._target.select_to(row, add=control)
        elif control:
            self._target.toggle(row)
        elif self._target.is_selected(row):
            # A drag of the whole selection may begin here; only a plain click narrows it down.
            self._collapse = True
        else:
            self._target.select_only(row)

    def _begin_band(self, modifiers: Qt.KeyboardModifier) -> None:
        self._state = _State.BAND
        self._origin = self._target.content_point(self._pressed_at)
        adds = modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if adds:
            self._base = self._target.current_selection()
        else:
            self._base = QItemSelection()
            self._target.clear_selection()

    def _stretch(self) -> None:
        band = self.band
        assert band is not None
        self._target.select_band(band, self._base)
        self._target.band_changed()
        if self._target.overshoot(self._position):
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _scroll_on(self) -> None:
        beyond = self._target.overshoot(self._position)
        step = beyond // _SCROLL_SHARE or (1 if beyond > 0 else -1)
        self._target.scroll_by(step)
        self._stretch()
