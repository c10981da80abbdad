"""What a picture looks like, in 36 bytes: near-duplicates are told by comparing these, never the pictures.

The main part is the hash by discrete cosine transform (DCT) of C. Zauner, "Implementation and Benchmarking of
Perceptual Image Hash Functions" (2010), section 3.2.1: grey, a mean filter, 32 x 32 pixels, the DCT-II of them, of
which the 8 x 8 lowest frequencies without the constant ones give a bit each, by whether they lie above their median.
A second hash of the same kind takes the next higher frequencies; it tells apart pictures that have only their large
shapes in common (the same sky over another ridge, another product before the same white).

A hash by frequencies knows no colours and sees patterns in flat pictures where there is only noise. So a look also has
the mean colours of nine fields, the shape of the picture, and how much there is to be seen at all.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import add, mul, sub
from typing import TYPE_CHECKING, Final

from pixhaul.core.looks import LOOK_BYTES, Likeness

if TYPE_CHECKING:
    from PIL import Image

PLAIN: Final = bytes(LOOK_BYTES - 1) + b"\1"
"""The look of all pictures in which there is next to nothing to be seen. It is like no other look, itself included."""

_EDGE = 32
_LOW = 8
"""The main hash takes the frequencies 1 to 8 of both directions,"""
_HIGH = 12
"""the second one those up to 12 that are not in the first, as far as 64 of them go."""
_FIELDS = 3
_WORKING_EDGE = 128
"""Larger thumbnails are brought to this many pixels first: sizes of thumbnails differ, looks must not."""
_PLAIN_BELOW = 2.5
"""Standard deviation of grey, of 255, below which a picture counts as plain."""
_GREY_BELOW = 4.0
"""Mean distance from grey in the nine fields, of 128, below which a picture has no colours to compare."""
_ASPECT_STEPS = 16
"""Steps of the shape for each doubling of width to height."""
_COSINES: Final = tuple(
    tuple(math.cos(math.pi * (2 * place + 1) * frequency / (2 * _EDGE)) for place in range(_EDGE // 2))
    for frequency in range(_HIGH)
)
_FIRST: Final = tuple((row, column) for row in range(1, _LOW + 1) for column in range(1, _LOW + 1))
_SECOND: Final = tuple(
    sorted(
        (
            (row, column)
            for row in range(_HIGH)
            for column in range(_HIGH)
            if row + column and (row, column) not in _FIRST
        ),
        key=lambda place: (place[0] ** 2 + place[1] ** 2, place),
    )[:64]
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What two looks may differ by."""

    first: int
    """Bits of the main hash."""
    both: int
    """Bits of both hashes together."""
    colour: float
    """Mean distance of the nine fields' colours, of 255."""
    aspect: int
    """Steps of the shape, sixteen for each doubling."""
    grey_matches: bool
    """Whether a picture without colours may be the same as one with them."""


CLOSE: Final = Bounds(first=8, both=22, colour=6.0, aspect=2, grey_matches=False)
LOOSE: Final = Bounds(first=10, both=28, colour=7.5, aspect=3, grey_matches=True)


def look_of(image: Image.Image) -> bytes:
    """The look of a decoded picture, best its thumbnail, in mode RGB or RGBA. About a millisecond."""
    # The window compares looks; Pillow is read when one is made, not before the window shows.
    from PIL import Image, ImageFilter, ImageStat

    image = _opaque(image)
    width, height = image.size
    small = image.resize((_WORKING_EDGE, _WORKING_EDGE), Image.Resampling.BOX, reducing_gap=2.0)
    grey = small.convert("L").filter(ImageFilter.BoxBlur(2)).resize((_EDGE, _EDGE), Image.Resampling.BOX)
    values = list(grey.tobytes())
    deviation = ImageStat.Stat(grey).stddev[0]
    if deviation < _PLAIN_BELOW:
        return PLAIN
    frequencies = _frequencies(values)
    colours = small.resize((_FIELDS, _FIELDS), Image.Resampling.BOX).convert("YCbCr").tobytes()
    shape = round(math.log2(width / height) * _ASPECT_STEPS)
    return b"".join(
        (
            _bits([frequencies[place] for place in _FIRST]),
            _bits([frequencies[place] for place in _SECOND]),
            bytes((min(max(shape + 128, 1), 255),)),
            bytes((min(255, round(deviation)),)),
            colours[1::3],
            colours[2::3],
        )
    )


def look_of_pixels(rgba: bytes, width: int, height: int) -> bytes:
    """The same from rows of four bytes a pixel without padding."""
    from PIL import Image

    from pixhaul.imaging.colour import has_transparency

    image = Image.frombytes("RGBA", (width, height), rgba)
    return look_of(image if has_transparency(image) else image.convert("RGB"))


def look_of_thumbnail(encoded: bytes) -> bytes:
    """The look of a stored thumbnail. Raises OSError or ValueError when it cannot be read."""
    from PIL import Image

    with Image.open(io.BytesIO(encoded), formats=("JPEG", "PNG")) as image:
        image.draft("RGB", (_WORKING_EDGE, _WORKING_EDGE))
        return look_of(image.convert("RGBA") if image.mode in {"RGBA", "LA", "P"} else image)


def likeness(one: bytes, other: bytes) -> Likeness:
    """How alike two looks are. A plain one is like nothing."""
    if PLAIN in (one, other) or not _within(one, other, LOOSE):
        return Likeness.NONE
    return Likeness.CLOSE if _within(one, other, CLOSE) else Likeness.LOOSE


def main_hash(look: bytes) -> int:
    """The 64 bits by which neighbours are looked for: those of like looks differ in at most ``LOOSE.first`` bits."""
    return int.from_bytes(look[:8])


def _within(one: bytes, other: bytes, bounds: Bounds) -> bool:
    first = (int.from_bytes(one[:8]) ^ int.from_bytes(other[:8])).bit_count()
    if first > bounds.first or abs(one[16] - other[16]) > bounds.aspect:
        return False
    second = (int.from_bytes(one[8:16]) ^ int.from_bytes(other[8:16])).bit_count()
    return first + second <= bounds.both and _colours_agree(one[18:], other[18:], bounds)


def _colours_agree(one: bytes, other: bytes, bounds: Bounds) -> bool:
    greys = _is_grey(one) + _is_grey(other)
    if greys:
        return greys == 2 or bounds.grey_matches
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one) <= bounds.colour


def _is_grey(colours: bytes) -> bool:
    return sum(abs(value - 128) for value in colours) / len(colours) < _GREY_BELOW


def _opaque(image: Image.Image) -> Image.Image:
    from PIL import Image

    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        return ground
    return image if image.mode == "RGB" else image.convert("RGB")


def _frequencies(values: list[int]) -> dict[tuple[int, int], float]:
    """The coefficients of the two-dimensional DCT-II that the hashes take, by vertical and horizontal frequency."""
    rows = [_folded(values[start : start + _EDGE]) for start in range(0, len(values), _EDGE)]
    across = [
        _folded([sum(map(mul, row[frequency % 2], wave)) for row in rows]) for frequency, wave in enumerate(_COSINES)
    ]
    return {(v, h): sum(map(mul, across[h][v % 2], _COSINES[v])) for v, h in (*_FIRST, *_SECOND)}


def _folded(line: Sequence[float]) -> tuple[list[float], list[float]]:
    """Sums and differences of what lies as far from either end: waves are even or odd about the middle."""
    half, mirrored = line[: _EDGE // 2], line[: _EDGE // 2 - 1 : -1]
    return list(map(add, half, mirrored)), list(map(sub, half, mirrored))


def _bits(coefficients: list[float]) -> bytes:
    from statistics import median

    middle = median(coefficients)
    number = 0
    for value in coefficients:
        number = number << 1 | (value > middle)
    return number.to_bytes(8)
