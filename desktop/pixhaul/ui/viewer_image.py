"""The part of the viewer that shows the picture: fitted or at any size, panned, turned, over a checkerboard."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from pixhaul.qt.picture_loader import Picture
from pixhaul.ui.tab_order import BY_TAB
from pixhaul.ui.theme import Theme

_STEP = 1.25
_LARGEST = 32.0
_SMALLEST = 0.02
_SMOOTH_UP_TO = 2.0
"""Enlarged more than this, single pixels are shown as squares."""
_CHECK = 8
_PAN = 64
_RING = 2


@dataclass(frozen=True, slots=True)
class Look:
    """Which part of a picture is seen, and how large, in terms that hold for pictures of other sizes too."""

    fits: bool
    width: float
    """Device pixels that the whole picture is wide, as it is turned."""
    x: float
    """Middle of the view, as a share of the picture's width from its own middle."""
    y: float


class PictureView(QWidget):
    """Shows one :class:`~pixhaul.qt.picture_loader.Picture`.

    ``scale`` is in device pixels to one pixel of the picture: 1.0 is the picture as it is, sharp on every screen.
    """

    scale_changed = Signal(float)
    drag_wanted = Signal()
    """The fitted picture is being dragged out."""
    fit_toggled = Signal()
    """Double click."""
    looked = Signal()
    """A person has zoomed, panned or fitted: others may look at the same part."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: Picture | None = None
        self._fits = True
        self._scale = 1.0
        self._center = QPointF()
        self._frame: QImage | None = None
        self._turned = 0
        self._turns: dict[Path, int] = {}
        self._pressed: QPointF | None = None
        self._grabbed = QPointF()
        self.shows_keyboard = False
        """Whether a ring is drawn while the keyboard, come by Tab, is here."""
        self._ring = False
        self.setObjectName("viewerPicture")
        self.setAccessibleName(self.tr("Picture"))
        self.setMinimumSize(120, 90)
        theme.changed.connect(self.update)

    # ---- what is shown

    @property
    def picture(self) -> Picture | None:
        return self._picture

    def set_picture(self, picture: Picture | None) -> None:
        """Show a picture. The same file again (its whole after the quick look) keeps zoom and place."""
        same = picture is not None and self._picture is not None and picture.path == self._picture.path
        self._picture = picture
        if not same:
            self._frame = None
        if picture is not None and not same:
            self._turned = self._turns.get(picture.path, 0)
            self._fits = True
        if self._fits:
            self._fit()
        self._set_cursor()
        self.update()

    @property
    def shown_frame(self) -> QImage | None:
        """The frame of the animation that is seen; None for a still picture."""
        return self._frame

    def set_frame(self, frame: QImage) -> None:
        """Show a frame of the animation in place of the picture's own pixels."""
        if self._picture is not None:
            self._frame = frame
            self.update()

    def forget_turns(self) -> None:
        """All pictures are upright again."""
        self._turns.clear()
        self._turned = 0

    @property
    def scale(self) -> float:
        """Device pixels to one pixel of the picture."""
        return self._scale

    @property
    def fits(self) -> bool:
        """Whether the whole picture is kept in view as the window changes."""
        return self._fits

    @property
    def pannable(self) -> bool:
        """Whether a part of the picture is out of view."""
        shown, view = self._size() * self._scale, self._view_size()
        return shown.width() > view.width() + 1 or shown.height() > view.height() + 1

    def fit(self) -> None:
        """The whole picture, never enlarged."""
        self._fits = True
        self._fit()
        self._changed()
        self.looked.emit()

    def set_scale(self, scale: float, around: QPointF | None = None) -> None:
        """Zoom; the point ``around`` (widget coordinates, default the middle) stays where it is."""
        if self._picture is None:
            return
        scale = max(_SMALLEST, min(scale, _LARGEST))
        self._fits = False
        offset = self._from_middle(around)
        self._center += offset / self._scale - offset / scale
        self._scale = scale
        self._keep_in_view()
        self._changed()
        self.looked.emit()

    @property
    def look(self) -> Look:
        """What is seen of the picture."""
        size = self._size()
        return Look(
            self._fits,
            size.width() * self._scale,
            self._center.x() / size.width(),
            self._center.y() / size.height(),
        )

    def set_look(self, look: Look) -> None:
        """See the same part of this picture, in the same size on the screen. Tells nobody (see :attr:`looked`)."""
        if self._picture is None:
            return
        size = self._size()
        self._fits = look.fits
        if look.fits:
            self._fit()
        else:
            self._scale = look.width / size.width()
            self._center = QPointF(look.x * size.width(), look.y * size.height())
            self._keep_in_view()
        self._changed()

    def zoom(self, steps: float, around: QPointF | None = None) -> None:
        """Larger (positive) or smaller by so many steps; halts at the picture's own size on the way."""
        wanted = self._scale * _STEP**steps
        if (self._scale - 1.0) * (wanted - 1.0) < 0 and abs(self._scale - 1.0) > 1e-6:
            wanted = 1.0
        self.set_scale(wanted, around)

    def pan(self, right: int, down: int) -> None:
        """Move the view by steps, as the arrow keys do."""
        self._center += QPointF(right * _PAN, down * _PAN) * self.devicePixelRatioF() / self._scale
        self._keep_in_view()
        self.update()
        self.looked.emit()

    def turn(self, quarters: int) -> None:
        """Turn the view clockwise; the file stays as it is."""
        self._turned = (self._turned + quarters) % 4
        if self._picture is not None:
            self._turns[self._picture.path] = self._turned
        self.fit()

    # ---- geometry: the turned picture's own pixels, its middle at (0, 0)

    def _size(self) -> QSizeF:
        size = QSizeF(self._picture.full_size) if self._picture is not None else QSizeF(1, 1)
        return size.transposed() if self._turned % 2 else size

    def _view_size(self) -> QSizeF:
        return QSizeF(self.size()) * self.devicePixelRatioF()

    def _from_middle(self, position: QPointF | None) -> QPointF:
        if position is None:
            return QPointF()
        return (position - QPointF(self.width() / 2, self.height() / 2)) * self.devicePixelRatioF()

    def _fit(self) -> None:
        size, view = self._size(), self._view_size()
        self._scale = min(view.width() / size.width(), view.height() / size.height(), 1.0)
        self._center = QPointF()

    def _keep_in_view(self) -> None:
        """No empty margin on one side while the other side is cut off."""
        size, view = self._size(), self._view_size()
        across = max((size.width() - view.width() / self._scale) / 2, 0)
        down = max((size.height() - view.height() / self._scale) / 2, 0)
        self._center = QPointF(max(-across, min(self._center.x(), across)), max(-down, min(self._center.y(), down)))

    def _changed(self) -> None:
        self._set_cursor()
        self.scale_changed.emit(self._scale)
        self.update()

    def _set_cursor(self) -> None:
        shape = Qt.CursorShape.OpenHandCursor if self.pannable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.palette.background))
        if self._picture is not None:
            self._paint_picture(painter, self._picture)
        painter.end()
        if self._ring:
            self._paint_ring()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = self.shows_keyboard and event.reason() in BY_TAB
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    def _paint_ring(self) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.palette.accent), _RING))
        painter.drawRect(QRectF(self.rect()).adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2))
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: Picture) -> None:
        dpr = self.devicePixelRatioF()
        size = QSizeF(picture.full_size)
        level = self._frame or picture.level_for(size.width() * self._scale)
        # From here on: device pixels, the middle of the widget at (0, 0). Whole pixels keep 100 % sharp.
        view = self._view_size()
        painter.scale(1 / dpr, 1 / dpr)
        shown = size * self._scale
        turned = shown.transposed() if self._turned % 2 else shown
        left = round(view.width() / 2 - self._center.x() * self._scale - turned.width() / 2)
        top = round(view.height() / 2 - self._center.y() * self._scale - turned.height() / 2)
        place = QTransform.fromTranslate(left + turned.width() / 2, top + turned.height() / 2)
        place.rotate(90 * self._turned)
        painter.setTransform(place, combine=True)
        target = QRectF(-shown.width() / 2, -shown.height() / 2, shown.width(), shown.height())
        if level.hasAlphaChannel():
            painter.fillRect(target, self._checkerboard(dpr))
        smooth = self._scale < _SMOOTH_UP_TO and shown != QSizeF(level.size())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        inverse, _ = place.inverted()
        in_view = inverse.mapRect(QRectF(QPointF(), view)).adjusted(-2, -2, 2, 2)
        _draw_part(painter, target, in_view, level)

    def _checkerboard(self, dpr: float) -> QBrush:
        palette = self._theme.palette
        edge = round(_CHECK * dpr)
        tile = QPixmap(2 * edge, 2 * edge)
        tile.fill(QColor(palette.panel))
        painter = QPainter(tile)
        painter.fillRect(0, 0, edge, edge, QColor(palette.line))
        painter.fillRect(edge, edge, edge, edge, QColor(palette.line))
        painter.end()
        return QBrush(tile)

    # ---- mouse

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._fit()
            self.scale_changed.emit(self._scale)
        else:
            self._keep_in_view()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(event.angleDelta().y() / 120, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._picture is not None:
            self._pressed = event.position()
            self._grabbed = QPointF(self._center)
            if self.pannable:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = event.position() - self._pressed
        if self.pannable:
            self._center = self._grabbed - moved * self.devicePixelRatioF() / self._scale
            self._keep_in_view()
            self.update()
            self.looked.emit()
        elif moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._pressed = None
        self._set_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.fit_toggled.emit()


def _draw_part(painter: QPainter, target: QRectF, in_view: QRectF, level: QImage) -> None:
    """Only the part in view: an enlarged picture would otherwise be scaled as a whole."""
    part = target.intersected(in_view)
    if part.isEmpty():
        return
    across, down = level.width() / target.width(), level.height() / target.height()
    x, y = (part.x() - target.x()) * across, (part.y() - target.y()) * down
    painter.drawImage(part, level, QRectF(x, y, part.width() * across, part.height() * down))
