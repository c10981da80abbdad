"""Small pictures for pages of thousands."""

import io

import pytest
from PIL import Image

from pixhaul.imaging.smaller import smaller


def encoded(mode: str, kind: str, size: tuple[int, int] = (512, 300)) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, size, 0 if mode in ("L", "P") else (10, 200, 30, 0)[: len(mode)]).save(buffer, kind)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("mode", "kind", "wanted"), [("RGB", "WEBP", "JPEG"), ("RGBA", "WEBP", "PNG"), ("L", "PNG", "JPEG")]
)
def test_it_is_smaller_and_of_a_kind_that_browsers_show(mode: str, kind: str, wanted: str) -> None:
    made = smaller(encoded(mode, kind), 100)
    assert made is not None
    with Image.open(io.BytesIO(made)) as image:
        image.load()
        assert image.format == wanted
        assert max(image.size) == 100


@pytest.mark.parametrize("data", [b"", b"nothing", encoded("RGB", "JPEG")[:200]])
def test_damaged_data_gives_none(data: bytes) -> None:
    assert smaller(data) is None
