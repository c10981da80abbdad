"""Icons drawn from the bundled SVG files in the colours of the palette, sharp at any size and scale."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pixhaul.core.resources import resource
from pixhaul.ui.palette import Palette

APP_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Edges in pixels of the application icon's PNG files in ``resources/icons/app``."""


ICON_EDGE = 18
"""Edge of an icon inside a control, in logical pixels."""

_MIRRORED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
"""Icons that point on or back, and so the other way where the window runs from right to left."""

_RATIOS = (1.0, 1.25, 1.5, 1.75, 2.0, 3.0)
"""Device pixels to a logical one for which a QIcon holds exact pixels; others are scaled from the next larger."""


class IconSet:
    """The icons of one palette. Made anew when the palette changes; renderers and icons are kept inside."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._icons: dict[tuple[str, str, int], QIcon] = {}

    def icon(self, name: str, color: str | None = None, edge: int = ICON_EDGE) -> QIcon:
        """An icon with the modes normal, active, selected and disabled; ``color`` defaults to the text colour.

        Raises FileNotFoundError for a name that is not in ``resources/icons/lucide``.
        """
        normal = color or self._palette.text
        key = (name, normal, edge)
        if key not in self._icons:
            self._icons[key] = self._make(name, normal, edge)
        return self._icons[key]

    def pixmap(self, name: str, edge: int, color: str | None = None, ratio: float = 1.0) -> QPixmap:
        """One icon as pixels: ``edge`` in logical pixels, ``ratio`` of device pixels to a logical one."""
        self._renderer(name, color or self._palette.text)  # a wrong name is an error before a painter is open
        pixels = round(edge * ratio)
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRectF(0, 0, pixels, pixels), name, color)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def paint(self, painter: QPainter, rect: QRectF, name: str, color: str | None = None) -> None:
        """Draw an icon into ``rect``, in ``color`` or the text colour."""
        renderer = self._renderer(name, color or self._palette.text)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, rect)
        painter.restore()

    def _make(self, name: str, normal: str, edge: int) -> QIcon:
        modes = {
            QIcon.Mode.Normal: normal,
            QIcon.Mode.Active: normal,
            QIcon.Mode.Selected: normal,
            QIcon.Mode.Disabled: self._palette.disabled,
        }
        icon = QIcon()
        for ratio in _RATIOS:
            pixmaps = {color: self.pixmap(name, edge, color, ratio) for color in set(modes.values())}
            for mode, color in modes.items():
                icon.addPixmap(pixmaps[color], mode)
        return icon

    def _renderer(self, name: str, color: str) -> QSvgRenderer:
        key = (name, color)
        if key not in self._renderers:
            seen = _MIRRORED.get(name, name) if QGuiApplication.isRightToLeft() else name
            svg = resource("icons", "lucide", f"{seen}.svg").read_bytes()
            self._renderers[key] = QSvgRenderer(QByteArray(colored(svg, color)))
        return self._renderers[key]


def app_icon() -> QIcon:
    """Pixhaul's own icon, in every size that a desktop asks for."""
    icon = QIcon()
    for edge in APP_ICON_SIZES:
        icon.addFile(str(resource("icons", "app", f"pixhaul-{edge}.png")), QSize(edge, edge))
    return icon


def colored(svg: bytes, color: str) -> bytes:
    """The SVG text with ``currentColor`` made a colour (``#rrggbb``)."""
    return svg.replace(b"currentColor", QColor(color).name().encode("ascii"))
