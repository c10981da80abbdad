"""Stacks of pictures that look alike or are the same file."""

import hashlib
import io

import pytest
from PIL import Image

from pixhaul.core.looks import Likeness
from pixhaul.engine.stacks import Stacks
from pixhaul.imaging.looks import PLAIN, look_of
from tests.imaging.labelled import originals, thumbnail

SAME, CLOSE, LOOSE = Likeness.SAME, Likeness.CLOSE, Likeness.LOOSE


def digest(name: object) -> bytes:
    return hashlib.sha256(repr(name).encode()).digest()


@pytest.fixture(scope="module")
def pictures() -> list[Image.Image]:
    return [thumbnail(original.image) for original in originals(3)]


def recompressed(image: Image.Image) -> Image.Image:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=35)
    return Image.open(buffer).convert("RGB")


def test_a_copy_in_another_quality_joins_its_original(pictures: list[Image.Image]) -> None:
    stacks = Stacks()
    for item, image in enumerate(pictures):
        assert not stacks.add(item, digest(item), look_of(image))
    assert stacks.add(100, digest(100), look_of(recompressed(pictures[2])))
    assert stacks.add(101, digest(101), look_of(pictures[2].resize((256, 192))))
    assert stacks.groups(CLOSE) == ((2, 100, 101),)
    assert stacks.groups(LOOSE) == ((2, 100, 101),)
    assert stacks.groups(SAME) == ()
    assert len(stacks) == len(pictures) + 2


def test_the_same_bytes_belong_together_whatever_they_look_like(pictures: list[Image.Image]) -> None:
    stacks = Stacks()
    for item, look in ((1, b""), (5, PLAIN), (3, b""), (7, look_of(pictures[0]))):
        stacks.add(item, digest("one file"), look)
    stacks.add(9, digest("another"), PLAIN)
    for level in (SAME, CLOSE, LOOSE):
        assert stacks.groups(level) == ((1, 3, 5, 7),)


def test_a_picture_can_join_two_stacks_into_one(pictures: list[Image.Image]) -> None:
    stacks = Stacks()
    look = look_of(pictures[0])
    stacks.add(1, digest("a"), look)
    stacks.add(2, digest("a"), b"")
    stacks.add(3, digest("b"), b"")
    stacks.add(4, digest("b"), b"")
    assert stacks.groups(CLOSE) == ((1, 2), (3, 4))
    assert stacks.add(5, digest("b"), look)
    assert stacks.groups(CLOSE) == ((1, 2, 3, 4, 5),)
    assert stacks.groups(SAME) == ((1, 2), (3, 4, 5))


def test_plain_pictures_lie_in_no_stack() -> None:
    stacks = Stacks()
    for item in range(50):
        assert not stacks.add(item, digest(item), PLAIN)
    assert stacks.groups(LOOSE) == ()


def test_entries_without_looks_do_not_shift_the_others(pictures: list[Image.Image]) -> None:
    stacks = Stacks()
    stacks.add(0, digest(0), b"")
    stacks.add(1, digest(1), look_of(pictures[1]))
    stacks.add(2, digest(2), b"")
    stacks.add(3, digest(3), look_of(recompressed(pictures[1])))
    assert stacks.groups(CLOSE) == ((1, 3),)


def test_a_very_large_stack_stays_cheap(pictures: list[Image.Image]) -> None:
    stacks, look = Stacks(), look_of(pictures[0])
    for item in range(5_000):
        stacks.add(item, digest(item), look)
    (stack,) = stacks.groups(CLOSE)
    assert len(stack) == 5_000
