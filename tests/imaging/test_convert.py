"""Converted copies: upright, in sRGB, never larger, without metadata."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from pixhaul.core.errors import PictureError
from pixhaul.imaging.budget import DecodeBudget
from pixhaul.imaging.convert import FORMATS, converted
from tests.imaging.samples import encode, picture, samples

MOST = 10**8


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def copy_of(path: Path, data: bytes, kind: str = "jpeg", edge: int = 0) -> Image.Image:
    path.write_bytes(data)
    return opened(converted(path, kind, edge, max_pixels=MOST, budget=DecodeBudget()))


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("name", samples())
def test_every_kind_of_picture_becomes_every_kind_of_copy(name: str, kind: str, tmp_path: Path) -> None:
    data = samples()[name][1]
    image = copy_of(tmp_path / "a", data, kind, 30)
    assert image.format == FORMATS[kind].encoder
    assert max(image.size) <= 30
    assert (tmp_path / "a").read_bytes() == data


@pytest.mark.parametrize(("edge", "size"), [(0, (90, 60)), (45, (45, 30)), (90, (90, 60)), (5_000, (90, 60))])
def test_a_copy_is_never_larger(edge: int, size: tuple[int, int], tmp_path: Path) -> None:
    assert copy_of(tmp_path / "a", encode(picture(), "PNG"), "png", edge).size == size


def test_a_copy_is_upright_and_has_no_metadata(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "where I live"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encode(picture(), "JPEG", exif=exif, icc_profile=profile, comment=b"secret")
    for kind in FORMATS:
        image = copy_of(tmp_path / "a", data, kind)
        assert image.size == (60, 90)
        assert not image.getexif()
        assert image.info.keys() <= {
            "jfif",
            "jfif_version",
            "jfif_unit",
            "jfif_density",
            "loop",
            "background",
            "timestamp",
            "duration",
        }


def test_transparency_lies_on_white_in_a_jpeg_and_stays_elsewhere(tmp_path: Path) -> None:
    data = encode(Image.new("RGBA", (20, 20), (255, 0, 0, 0)), "PNG")
    flat = copy_of(tmp_path / "a", data).getpixel((10, 10))
    assert isinstance(flat, tuple)
    assert min(flat) >= 250
    for kind in ("png", "webp"):
        assert copy_of(tmp_path / "a", data, kind).getchannel("A").getextrema() == (0, 0)
    opaque = encode(Image.new("RGBA", (20, 20), (255, 0, 0, 255)), "PNG")
    assert copy_of(tmp_path / "a", opaque, "png").mode == "RGB"


def test_colours_are_brought_to_srgb(tmp_path: Path) -> None:
    """A grey ramp in a linear profile is much lighter in sRGB."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    plain = encode(Image.new("RGB", (8, 8), (100, 100, 100)), "PNG", icc_profile=lab)
    assert copy_of(tmp_path / "a", plain, "png").getpixel((4, 4)) == (100, 100, 100), "a profile for other pixels"
    cmyk = encode(Image.new("CMYK", (8, 8), (255, 0, 0, 0)), "JPEG")
    assert copy_of(tmp_path / "a", cmyk, "png").mode == "RGB"


def test_a_side_that_the_format_cannot_hold_is_made_smaller(tmp_path: Path) -> None:
    image = copy_of(tmp_path / "a", encode(Image.new("L", (16_600, 2)), "PNG"), "webp")
    assert image.width == 16_383


def test_the_same_picture_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(encode(picture(), "PNG"))
    for kind in FORMATS:
        assert converted(path, kind, 40, max_pixels=MOST) == converted(path, kind, 40, max_pixels=MOST)


@pytest.mark.parametrize("data", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_what_is_no_picture_is_told(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(PictureError):
        copy_of(tmp_path / "a", data)


def test_too_many_pixels_are_not_decoded(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(encode(picture(), "PNG"))
    with pytest.raises(PictureError):
        converted(tmp_path / "a", "jpeg", 0, max_pixels=100)
