"""Icons: every bundled file renders, in the colour asked for, sharp at every scale."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from pixhaul.core.resources import resource
from pixhaul.ui.icons import APP_ICON_SIZES, IconSet, app_icon, colored
from pixhaul.ui.palette import DARK, LIGHT, Palette

NAMES = sorted(path.stem for path in resource("icons", "lucide").glob("*.svg"))


def strongest(image: QImage) -> str:
    """Colour of the most opaque pixel."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha).name()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_every_bundled_icon_is_drawn(name: str) -> None:
    image = IconSet(LIGHT).pixmap(name, 32, "#c4302b").toImage()
    assert strongest(image) == "#c4302b"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_modes_have_the_colours_of_the_palette(palette: Palette) -> None:
    icon = IconSet(palette).icon("check")
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
        assert strongest(icon.pixmap(QSize(18, 18), 2.0, mode).toImage()) == palette.text
    assert strongest(icon.pixmap(QSize(18, 18), 2.0, QIcon.Mode.Disabled).toImage()) == palette.disabled


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_has_exact_pixels_for_each_scale(ratio: float) -> None:
    icons = IconSet(LIGHT)
    pixmap = icons.icon("folder").pixmap(QSize(18, 18), ratio)
    assert pixmap.size() == QSize(round(18 * ratio), round(18 * ratio))
    assert icons.pixmap("folder", 18, ratio=ratio).toImage() == pixmap.toImage()


@pytest.mark.usefixtures("qapp")
def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        IconSet(LIGHT).icon("no-such-icon")


def test_only_current_color_is_replaced() -> None:
    assert colored(b'<svg stroke="currentColor" fill="none"/>', "#123456") == b'<svg stroke="#123456" fill="none"/>'


def test_the_licence_lies_beside_the_icons() -> None:
    assert "ISC License" in resource("icons", "lucide", "LICENSE").read_text("utf-8")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("edge", APP_ICON_SIZES)
def test_the_application_icon_is_there_in_every_size(edge: int) -> None:
    image = QImage(str(resource("icons", "app", f"pixhaul-{edge}.png")))
    assert image.size() == QSize(edge, edge)
    assert image.pixelColor(0, 0).alpha() < 64
    assert image.pixelColor(edge // 2, edge // 2).alpha() == 255
    assert QSize(edge, edge) in app_icon().availableSizes()
