"""Draw the PNG files of the application icon and of the tick in menus: `python packaging/make_icons.py`."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
TICKS = {"light": "#1c1d20", "dark": "#ececee"}
"""The colour of texts in each theme. A style sheet has the tick from a file, where released programs read no SVG."""
TICK_EDGE = 16


def draw(renderer: QSvgRenderer, edge: int) -> QImage:
    """The icon as a square image of ``edge`` pixels, drawn four times as large and scaled down for calm edges."""
    large = QImage(edge * 4, edge * 4, QImage.Format.Format_ARGB32_Premultiplied)
    large.fill(Qt.GlobalColor.transparent)
    painter = QPainter(large)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, edge * 4, edge * 4))
    painter.end()
    return large.scaled(
        edge, edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_ARGB32)


def draw_tick(theme: str, ratio: int) -> bool:
    """Write the tick of a theme for screens with ``ratio`` pixels to a logical one, as Qt names such files."""
    icons = ROOT / "resources" / "icons"
    drawing = (icons / "lucide" / "check.svg").read_bytes().replace(b"currentColor", TICKS[theme].encode("ascii"))
    folder = icons / "menu"
    folder.mkdir(parents=True, exist_ok=True)
    suffix = "" if ratio == 1 else f"@{ratio}x"
    return draw(QSvgRenderer(drawing), TICK_EDGE * ratio).save(str(folder / f"check-{theme}{suffix}.png"))


def main() -> int:
    """Write every size; return 0, or 1 when a file could not be written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv)
    renderer = QSvgRenderer(str(ROOT / "resources" / "pixhaul.svg"))
    folder = ROOT / "resources" / "icons" / "app"
    folder.mkdir(parents=True, exist_ok=True)
    written = [draw(renderer, edge).save(str(folder / f"pixhaul-{edge}.png")) for edge in SIZES]
    written += [draw_tick(theme, ratio) for theme in TICKS for ratio in (1, 2, 3)]
    del renderer, app
    return 0 if all(written) else 1


if __name__ == "__main__":
    sys.exit(main())
