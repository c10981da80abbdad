"""Contrast of every pair of colours that meet in the window (WCAG 2.2, 1.4.3 and 1.4.11)."""

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest

import pixhaul
from pixhaul.ui.palette import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, RINGS, TEXT, USES, Palette, palette_of
from pixhaul.ui.stylesheet import style_sheet

ALL = {"light": LIGHT, "dark": DARK, "light strong": LIGHT_STRONG, "dark strong": DARK_STRONG}
PALETTES = pytest.mark.parametrize("palette", ALL.values(), ids=ALL)
STRONG_TEXT = 7.0
"""Least contrast of text for those who ask for more (WCAG 2.2, 1.4.6)."""
PACKAGE = Path(pixhaul.__file__).parent


def luminance(color: str) -> float:
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def missed(palette: Palette, name: str, least: float, grounds: tuple[str, ...]) -> dict[str, float]:
    measured = {ground: contrast(getattr(palette, name), getattr(palette, ground)) for ground in grounds}
    return {ground: round(found, 2) for ground, found in measured.items() if found < least}


def test_contrast_is_measured_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert missed(LIGHT, "line", 3, ("panel",))


def test_every_colour_says_what_it_is_for() -> None:
    assert set(USES) == {field.name for field in fields(Palette)} - {"dark"}


@PALETTES
@pytest.mark.parametrize("name", USES)
def test_it_can_be_seen_on_all_that_it_stands_on(palette: Palette, name: str) -> None:
    least, grounds = USES[name]
    if palette in (LIGHT_STRONG, DARK_STRONG) and least == TEXT:
        least = STRONG_TEXT
    assert missed(palette, name, least, grounds) == {}


@PALETTES
def test_rings_and_progress_stand_out(palette: Palette) -> None:
    assert missed(palette, "accent", *RINGS) == {}


@PALETTES
def test_rings_are_told_from_the_outlines_that_they_take_the_place_of(palette: Palette) -> None:
    """The ring of the focus is also wider, but its colour alone shows it (WCAG 2.2, 2.4.13 asks for this)."""
    assert palette.accent != palette.border


@PALETTES
def test_text_is_readable_on_the_selection(palette: Palette) -> None:
    for ink in ("text", "secondary", "accent", "done", "waiting", "failed"):
        assert missed(palette.on_selection(), ink, TEXT, ("selection",)) == {}, ink


@PALETTES
def test_the_style_sheet_puts_no_text_on_what_hides_it(palette: Palette) -> None:
    pairs = set()
    for names, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(palette)):
        ink = re.search(r"(?<![-\w])color:\s*(#\w{6})", body)
        ground = re.search(r"background(?:-color)?:\s*(#\w{6})", body)
        if ink and ground and ":disabled" not in names:
            pairs.add((ink[1], ground[1]))
    assert len(pairs) > 3
    assert [pair for pair in pairs if contrast(*pair) < TEXT] == []


@PALETTES
def test_stronger_lines_are_for_those_who_ask(palette: Palette) -> None:
    strong = palette in (LIGHT_STRONG, DARK_STRONG)
    assert (contrast(palette.line, palette.panel) >= 3) is strong
    assert palette_of(dark=palette.dark, strong=strong) is palette


@PALETTES
def test_every_token_is_a_plain_colour(palette: Palette) -> None:
    for field in fields(palette):
        if field.name != "dark":
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(palette, field.name)), field.name


def test_no_other_module_names_a_colour() -> None:
    """So that none escapes this test; a picture's and a page's own colours are no part of the window."""
    found = []
    for path in [*PACKAGE.glob("ui/*.py"), *PACKAGE.glob("app/*.py"), *PACKAGE.glob("qt/*.py")]:
        if path.name == "palette.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found += [(path.name, color) for color in re.findall(r"#[0-9a-fA-F]{6}\b|\brgba?\(", node.value)]
            if isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("GlobalColor"):
                found += [(path.name, node.attr)] if node.attr != "transparent" else []
    assert found == []
