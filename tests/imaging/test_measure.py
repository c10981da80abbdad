"""The size of a picture by its first bytes."""

import io

import pytest
from PIL import Image

from pixhaul.core.errors import NotAPicture
from pixhaul.imaging.measure import pixel_size


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "BMP", "WEBP"])
def test_the_first_bytes_tell(kind: str) -> None:
    file = io.BytesIO()
    Image.effect_noise((320, 200), 90).convert("RGB").save(file, kind)
    whole = file.getvalue()
    assert pixel_size(whole[: min(len(whole) - 100, 4000)]) == (320, 200)


def test_too_little_and_other_kinds_tell_nothing() -> None:
    file = io.BytesIO()
    Image.new("RGB", (32, 20)).save(file, "AVIF")
    assert pixel_size(file.getvalue()) == (0, 0)
    assert pixel_size(b"\xff\xd8\xff\xe0") == (0, 0)
    assert pixel_size(b"RIFF\0\0\0\0WEBPVP8 ") == (0, 0)


def test_a_page_is_no_picture() -> None:
    with pytest.raises(NotAPicture):
        pixel_size(b"<!doctype html><title>Not here</title>")
