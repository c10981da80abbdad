"""Contrast of every pair of colours that meet in the window (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from dataclasses import fields

import pytest

from pixhaul.ui.palette import DARK, LIGHT, Palette

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
TEXTS = ("text", "secondary", "accent", "done", "waiting", "failed")
SURFACES = ("background", "panel", "cell", "hover")


def luminance(color: str) -> float:
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@PALETTES
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("ink", TEXTS)
def test_text_is_readable(palette: Palette, ink: str, surface: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, surface)) >= 4.5


@PALETTES
@pytest.mark.parametrize("ink", TEXTS)
def test_text_is_readable_on_the_selection(palette: Palette, ink: str) -> None:
    assert contrast(getattr(palette.on_selection(), ink), palette.selection) >= 4.5


@PALETTES
@pytest.mark.parametrize("fill", ["accent", "accent_hover", "accent_pressed"])
def test_the_primary_button_is_readable(palette: Palette, fill: str) -> None:
    assert contrast(palette.on_accent, getattr(palette, fill)) >= 4.5


@PALETTES
@pytest.mark.parametrize("surface", [*SURFACES, "selection", "line"])
def test_rings_and_progress_stand_out(palette: Palette, surface: str) -> None:
    assert contrast(palette.accent, getattr(palette, surface)) >= 3


@PALETTES
def test_the_selected_segment_can_be_told_from_its_neighbours(palette: Palette) -> None:
    assert contrast(palette.text, palette.selection) >= 4.5
    assert palette.selection != palette.panel


@PALETTES
def test_every_token_is_a_plain_colour(palette: Palette) -> None:
    for field in fields(palette):
        if field.name != "dark":
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(palette, field.name)), field.name
