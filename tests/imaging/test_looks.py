"""Looks of pictures: what is found again, what is kept apart, and how sure that is on a labelled set."""

import io
import random
from collections.abc import Callable
from functools import cache
from itertools import combinations

import pytest
from PIL import Image

from pixhaul.core.looks import LOOK_BYTES, Likeness
from pixhaul.imaging.looks import PLAIN, likeness, look_of, look_of_pixels, look_of_thumbnail
from tests.imaging.labelled import SAME, TREATED, Original, originals, thumbnail

MANY = 6
"""Of each of the five sorts."""


@pytest.fixture(scope="module")
def labelled() -> list[Original]:
    return originals(MANY)


@pytest.fixture(scope="module")
def looks(labelled: list[Original]) -> list[bytes]:
    return [look_of(thumbnail(original.image)) for original in labelled]


Found = Callable[[str], list[Likeness]]
"""How like the originals their treated pictures are, by the way of the treatment."""


@pytest.fixture(scope="module")
def found(labelled: list[Original], looks: list[bytes]) -> Found:
    """Each way is gone once."""

    @cache
    def levels(way: str) -> list[Likeness]:
        treat = (SAME | TREATED)[way]
        return [
            likeness(look, look_of(thumbnail(treat(original.image))))
            for original, look in zip(labelled, looks, strict=True)
        ]

    return levels


def recall(levels: list[Likeness], at_least: Likeness) -> float:
    return sum(level >= at_least for level in levels) / len(levels)


@pytest.mark.parametrize("way", SAME)
def test_the_same_picture_in_another_size_quality_or_format_is_found(found: Found, way: str) -> None:
    assert recall(found(way), Likeness.CLOSE) >= 0.95


@pytest.mark.parametrize(
    ("way", "close", "loose"),
    [
        ("sharpened", 0.95, 0.95),
        ("brighter", 0.85, 0.95),
        ("more contrast", 0.85, 0.95),
        ("watermark", 0.7, 0.85),
        ("grey", 0.0, 0.95),
        ("cropped by 3 %", 0.0, 0.6),
        ("turned by 1.5 degrees", 0.0, 0.45),
    ],
)
def test_treated_pictures_are_found_as_well_as_documented(found: Found, way: str, close: float, loose: float) -> None:
    levels = found(way)
    assert recall(levels, Likeness.CLOSE) >= close
    assert recall(levels, Likeness.LOOSE) >= loose


def test_distinct_pictures_are_kept_apart(found: Found, looks: list[bytes]) -> None:
    """Precision: of all that is called close, next to nothing may be wrong; hard negatives are among the pairs."""
    right = [level for way in SAME for level in found(way)]
    wrong = [likeness(one, other) for one, other in combinations(looks, 2)]
    for level, least in ((Likeness.CLOSE, 0.99), (Likeness.LOOSE, 0.98)):
        hits, misses = sum(each >= level for each in right), sum(each >= level for each in wrong)
        assert hits / (hits + misses) >= least


def test_the_same_product_in_another_colour_is_not_close(labelled: list[Original], looks: list[bytes]) -> None:
    pairs = [
        likeness(looks[one], looks[other])
        for one, other in combinations(range(len(labelled)), 2)
        if labelled[one].family == labelled[other].family
    ]
    assert len(pairs) >= 2 * MANY // 3
    assert Likeness.CLOSE not in pairs


@pytest.mark.parametrize("colour", ["white", "black", "#c0ffee"])
def test_plain_pictures_match_nothing(colour: str) -> None:
    look = look_of(Image.new("RGB", (300, 200), colour))
    assert look == PLAIN
    assert likeness(look, look) is Likeness.NONE


def test_faint_noise_counts_as_plain() -> None:
    noise = Image.effect_noise((300, 200), 3).convert("RGB")
    assert look_of(noise) == PLAIN


def test_a_look_is_the_same_each_time_and_from_plain_pixels(labelled: list[Original]) -> None:
    small = thumbnail(labelled[0].image)
    look = look_of(small)
    assert len(look) == LOOK_BYTES
    assert look == look_of(small.copy()) == look_of_pixels(small.convert("RGBA").tobytes(), small.width, small.height)


def test_a_stored_thumbnail_looks_like_the_fresh_one(labelled: list[Original], looks: list[bytes]) -> None:
    for original, look in zip(labelled, looks, strict=True):
        buffer = io.BytesIO()
        thumbnail(original.image).save(buffer, "JPEG", quality=85)
        assert likeness(look, look_of_thumbnail(buffer.getvalue())) is Likeness.CLOSE


def test_what_is_transparent_counts_as_white(labelled: list[Original]) -> None:
    picture = thumbnail(labelled[MANY].image)
    seen_through = picture.convert("RGBA")
    hidden = Image.eval(picture.convert("L"), lambda value: 0 if value > 250 else 255)
    seen_through.putalpha(hidden)
    assert likeness(look_of(picture), look_of(seen_through)) is Likeness.CLOSE


@pytest.mark.parametrize("encoded", [b"", b"no picture", b"\xff\xd8\xff\xe0cut"])
def test_a_damaged_thumbnail_is_said_to_be_one(encoded: bytes) -> None:
    with pytest.raises((OSError, ValueError)):
        look_of_thumbnail(encoded)


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (4000, 1), (7, 3)])
def test_odd_sizes_have_looks(size: tuple[int, int]) -> None:
    rng = random.Random(5)
    picture = Image.frombytes("RGB", size, rng.randbytes(3 * size[0] * size[1]))
    assert len(look_of(picture)) == LOOK_BYTES


def test_another_shape_is_another_picture(labelled: list[Original], looks: list[bytes]) -> None:
    stretched = thumbnail(labelled[0].image).resize((512, 200))
    assert likeness(looks[0], look_of(stretched)) is Likeness.NONE
