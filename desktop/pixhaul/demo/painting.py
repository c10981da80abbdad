"""Draws a landscape: a sky with a low sun, ridge behind ridge in the haze, perhaps a lake. Pillow only, in a blink."""

import io
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from pixhaul.demo.ridges import conifer, ridge_line
from pixhaul.demo.scenes import Colour, Scene

_ACROSS, _DOWN = 2, 4
"""Edges are drawn this much larger and then averaged, so that they are smooth."""
_FORMATS = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP"}
_WHITE: Colour = (255, 255, 255)


def encoded(scene: Scene) -> bytes:
    """The painted scene as a file in the format its extension names."""
    buffer = io.BytesIO()
    picture = paint(scene)
    if scene.extension == ".jpg":
        picture.save(buffer, "JPEG", quality=88, progressive=scene.seed % 3 == 0)
    elif scene.extension == ".webp":
        picture.save(buffer, "WEBP", quality=86, method=1)
    else:
        picture.save(buffer, _FORMATS[scene.extension], compress_level=2)
    return buffer.getvalue()


def paint(scene: Scene) -> Image.Image:
    """The scene as an RGB picture. The same scene gives the same picture."""
    rng = random.Random(scene.seed)  # noqa: S311 - a painting keeps no secrets
    ground = round(scene.height * (1 - scene.water))
    picture = _sky(scene, rng, ground)
    _stars(picture, scene, rng)
    _clouds(picture, scene, rng)
    _sun(picture, scene)
    _ridges(picture, scene, rng, ground)
    if scene.water:
        picture = _with_lake(picture, scene, rng, ground)
    return _grain(picture, rng)


def mix(one: Colour, other: Colour, part: float) -> Colour:
    """``part`` 0 gives ``one``, 1 gives ``other``."""
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _gradient(size: tuple[int, int], stops: list[tuple[float, Colour]]) -> Image.Image:
    """Colours from top to bottom; ``stops`` are places in 0..1, rising. Eased, so that no stop shows as a line."""
    width, height = size
    column = Image.new("RGB", (1, height))
    colours: list[Colour] = []
    for y in range(height):
        place = y / max(1, height - 1)
        above = max((stop for stop in stops if stop[0] <= place), default=stops[0])
        below = min((stop for stop in stops if stop[0] > place), default=stops[-1])
        span = below[0] - above[0]
        part = (place - above[0]) / span if span > 0 else 0.0
        colours.append(mix(above[1], below[1], part * part * (3 - 2 * part)))
    column.putdata(colours)
    return column.resize((width, height), Image.Resampling.NEAREST)


def _sky(scene: Scene, rng: random.Random, ground: int) -> Image.Image:
    light = scene.light
    horizon = min(0.95, scene.horizon + 0.12)
    middle = horizon * rng.uniform(0.45, 0.6)
    return _gradient((scene.width, ground), [(0.0, light.high), (middle, light.middle), (horizon, light.horizon)])


def _shine(picture: Image.Image, scene: Scene, reach: float, strength: float, fall: float) -> None:
    """Lay light of the sun's colour around its place, fading to nothing at the rim, faster for a larger ``fall``.

    ``reach``: its width in parts of the longer side. ``strength``: 0..1, in the middle.
    """
    levels = [round(255 * strength * max(0.0, 1 - v / 181) ** fall) for v in range(256)]
    disc = Image.radial_gradient("L").point(levels)
    size = max(picture.size) * reach
    left, top = scene.sun[0] * scene.width - size / 2, scene.sun[1] * scene.height - size / 2
    # Only what lies within the picture is scaled: most of a wide glow does not.
    inside = (
        max(0, round(left)),
        max(0, round(top)),
        min(picture.width, round(left + size)),
        min(picture.height, round(top + size)),
    )
    scale = 256 / size
    box = tuple(
        min(256.0, max(0.0, (edge - origin) * scale)) for edge, origin in zip(inside, (left, top) * 2, strict=True)
    )
    visible = (inside[2] - inside[0], inside[3] - inside[1])
    mask = disc.resize(visible, Image.Resampling.BILINEAR, box=(box[0], box[1], box[2], box[3]))
    picture.paste(scene.light.sun, inside, mask)


def _sun(picture: Image.Image, scene: Scene) -> None:
    _shine(picture, scene, 1.5, 0.42, 2.0)
    _shine(picture, scene, 0.5, 0.55, 2.4)
    radius = round(max(picture.size) * scene.sun_size)
    disc = Image.new("L", (8 * radius, 8 * radius))
    ImageDraw.Draw(disc).ellipse((2 * radius, 2 * radius, 6 * radius, 6 * radius), fill=255)
    disc = disc.reduce(2).filter(ImageFilter.GaussianBlur(radius / 22))
    x, y = round(scene.sun[0] * scene.width), round(scene.sun[1] * scene.height)
    picture.paste(mix(scene.light.sun, _WHITE, 0.35), (x - 2 * radius, y - 2 * radius), disc)


def _stars(picture: Image.Image, scene: Scene, rng: random.Random) -> None:
    draw = ImageDraw.Draw(picture)
    for _ in range(scene.stars):
        x, y = rng.uniform(0, scene.width), rng.random() ** 1.6 * scene.height * scene.horizon
        sky = picture.getpixel((int(x), int(y)))
        assert isinstance(sky, tuple)
        colour = mix((sky[0], sky[1], sky[2]), _WHITE, rng.random() ** 2 * 0.9)
        radius = rng.choice((0.6, 0.8, 1.0, 1.5))
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)


def _clouds(picture: Image.Image, scene: Scene, rng: random.Random) -> None:
    """Thin veils: a coarse random field, stretched sideways until it looks like wind."""
    width, height = scene.width, round(scene.height * scene.horizon)
    veil = Image.new("L", (width // 8, height // 8), 128)
    for columns, rows, part in ((5, 9, 0.6), (11, 22, 0.4), (26, 46, 0.28)):
        cells = Image.frombytes("L", (columns, rows), rng.randbytes(columns * rows))
        veil = Image.blend(veil, cells.resize(veil.size, Image.Resampling.BICUBIC), part)
    density = 0.5 + 0.25 * rng.random()
    veil = veil.point([round(255 * density * min(1.0, max(0.0, (v - 132) / 110)) ** 1.4) for v in range(256)])
    fade = Image.linear_gradient("L").resize(veil.size)
    veil = ImageChops.multiply(veil, fade.point([round(255 * min(1.0, v / 150)) for v in range(256)]))
    colour = mix(scene.light.horizon, scene.light.sun, 0.4)
    picture.paste(colour, (0, 0), veil.resize((width, height), Image.Resampling.BICUBIC))


def _ridges(picture: Image.Image, scene: Scene, rng: random.Random, ground: int) -> None:
    """From the farthest to the nearest: each darker, lower and rougher than the one behind it."""
    light, last = scene.light, scene.ridges - 1
    lines = [_heights(scene, rng, ground, number / last) for number in range(scene.ridges)]
    for number, heights in enumerate(lines):
        near = number / last
        colour = mix(light.far, light.near, near**0.9)
        colour = mix(colour, light.horizon, 0.35 * (1 - near) ** 1.5)
        mist = mix(colour, light.horizon, 0.5 * (1 - near) + 0.05)
        trees = (near - 0.45) * scene.height * 0.07 if near > 0.72 else 0.0
        # What the next ridge hides need not be painted.
        seen = min(ground, int(max(lines[number + 1])) + 2) if number < last else ground
        _ridge(picture, heights, seen, colour, mist, rng, trees)
        if near < 0.5:
            _shine(picture, scene, 0.7, 0.20 * (1 - near), 2.2)


def _heights(scene: Scene, rng: random.Random, ground: int, near: float) -> list[float]:
    """The y of one ridge along the picture; ``near`` is 0 for the farthest, 1 for the nearest."""
    top = scene.height * scene.horizon
    base = top + (ground * 1.02 - top) * near**1.25 * 0.88
    tall = scene.height * 0.17 * scene.peaks * (1.0 - 0.45 * near) * rng.uniform(0.75, 1.15)
    line = ridge_line(rng, 700, 0.48 + 0.05 * scene.peaks * (1 - near * 0.4))
    return [base - tall * value + tall * 0.35 for value in line]


def _ridge(
    picture: Image.Image,
    heights: list[float],
    bottom: int,
    colour: Colour,
    mist: Colour,
    rng: random.Random,
    trees: float,
) -> None:
    """Fill from the line to ``bottom``: ``colour`` at its top, ``mist`` in the valley. ``trees``: height in pixels."""
    width = picture.width
    upper = max(0, int(min(heights) - 1.3 * trees) - 2)
    lower = min(bottom, int(max(heights)) + 2)
    if upper >= lower:
        return
    edge = Image.new("L", (width * _ACROSS, (lower - upper) * _DOWN))
    draw = ImageDraw.Draw(edge)
    step = width * _ACROSS / (len(heights) - 1)
    line = [(index * step, (height - upper) * _DOWN) for index, height in enumerate(heights)]
    draw.polygon([(0, edge.height), *line, (edge.width, edge.height)], fill=255)
    x = 0.0
    while trees and x < width:
        foot = heights[min(len(heights) - 1, int(x / width * (len(heights) - 1)))]
        shape = conifer(rng, x, foot + trees * 0.12, trees * rng.uniform(0.45, 1.15))
        draw.polygon([(px * _ACROSS, (py - upper) * _DOWN) for px, py in shape], fill=255)
        x += trees * rng.choice((0.12, 0.18, 0.22, 0.3, 0.7))
    mask = Image.new("L", (width, bottom - upper), 255)
    mask.paste(edge.reduce((_ACROSS, _DOWN)), (0, 0))
    fill = _gradient(mask.size, [(0.0, colour), (0.2, colour), (1.25, mist)])
    picture.paste(fill, (0, upper), mask)


def _with_lake(picture: Image.Image, scene: Scene, rng: random.Random, ground: int) -> Image.Image:
    """The picture above, mirrored in still water: darker, drawn out downwards, broken by a few calm lines."""
    depth = scene.height - ground
    mirrored = picture.crop((0, max(0, ground - round(depth * 1.5)), scene.width, ground)).transpose(
        Image.Transpose.FLIP_TOP_BOTTOM
    )
    water = mirrored.resize((scene.width, depth), Image.Resampling.BILINEAR).filter(ImageFilter.BoxBlur((0.5, 5)))
    water = Image.blend(water, _gradient(water.size, [(0.0, scene.light.middle), (1.0, scene.light.near)]), 0.30)
    rows = Image.frombytes("L", (6, 60), rng.randbytes(360)).resize(water.size, Image.Resampling.BICUBIC)
    lines = rows.point([round(90 * max(0.0, (v - 165) / 90)) for v in range(256)])
    water.paste(scene.light.horizon, (0, 0), lines)
    whole = Image.new("RGB", (scene.width, scene.height))
    whole.paste(picture, (0, 0))
    whole.paste(water, (0, ground))
    return whole


def _grain(picture: Image.Image, rng: random.Random) -> Image.Image:
    """Fine film grain, which also keeps the soft gradients from showing steps."""
    tile = Image.frombytes("L", (256, 256), rng.randbytes(65536)).point([125 + v * 7 // 256 for v in range(256)])
    grain = Image.new("L", picture.size)
    for x in range(0, picture.width, 256):
        for y in range(0, picture.height, 256):
            grain.paste(tile, (x, y))
    return ImageChops.add(picture, Image.merge("RGB", (grain, grain, grain)), 1, -128)
