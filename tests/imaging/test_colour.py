"""Thumbnails and viewer pixels: right colours from every mode, right profile, right transparency, never enlarged."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from pixhaul.imaging.inspect import inspect, pixels
from tests.imaging.samples import encode, picture

Colour = tuple[int, ...]


def thumbnail(tmp_path: Path, data: bytes, edge: int = 32) -> Image.Image:
    path = tmp_path / "file.part"
    path.write_bytes(data)
    encoded = inspect(path, max_pixels=30_000_000, thumbnail_edge=edge).thumbnail
    assert encoded is not None
    image = Image.open(io.BytesIO(encoded))
    image.load()
    return image


def colour_of(tmp_path: Path, data: bytes) -> Colour:
    """What the viewer gets for the middle of the picture."""
    path = tmp_path / "file.part"
    path.write_bytes(data)
    seen = pixels(path)
    at = 4 * (seen.height // 2 * seen.width + seen.width // 2)
    return tuple(seen.rgba[at : at + 4])


def close(one: Colour, other: Colour, by: int = 4) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("image", "form", "expected"),
    [
        (Image.new("RGB", (40, 30), (200, 90, 20)), "PNG", (200, 90, 20, 255)),
        (Image.new("L", (40, 30), 77), "PNG", (77, 77, 77, 255)),
        (Image.new("1", (40, 30), 1), "PNG", (255, 255, 255, 255)),
        (Image.new("LA", (40, 30), (77, 100)), "PNG", (77, 77, 77, 100)),
        (Image.new("RGBA", (40, 30), (200, 90, 20, 60)), "PNG", (200, 90, 20, 60)),
        (Image.new("RGB", (40, 30), (200, 90, 20)).quantize(4), "GIF", (200, 90, 20, 255)),
        (Image.new("I;16", (40, 30), 51_400), "PNG", (200, 200, 200, 255)),
        (Image.new("I;16", (40, 30), 51_400), "TIFF", (200, 200, 200, 255)),
        (Image.new("F", (40, 30), 0.5), "TIFF", (128, 128, 128, 255)),
        (Image.new("I", (40, 30), 200), "TIFF", (200, 200, 200, 255)),
        (Image.new("CMYK", (40, 30), (0, 255, 255, 0)), "TIFF", (255, 0, 0, 255)),
        (Image.new("CMYK", (40, 30), (0, 255, 255, 0)), "JPEG", (255, 0, 0, 255)),
        (Image.new("YCbCr", (40, 30), (128, 128, 128)), "JPEG", (128, 128, 128, 255)),
        (Image.new("LAB", (40, 30), (255, 128, 128)), "TIFF", (255, 255, 255, 255)),
        (Image.new("RGB", (40, 30), (200, 90, 20)), "BMP", (200, 90, 20, 255)),
        (Image.new("RGB", (40, 30), (200, 90, 20)), "JXL", (200, 90, 20, 255)),
    ],
    ids=lambda value: getattr(value, "mode", value if isinstance(value, str) else ""),
)
def test_row_77_every_mode_is_shown_in_its_colour(
    tmp_path: Path, image: Image.Image, form: str, expected: Colour
) -> None:
    assert close(colour_of(tmp_path, encode(image, form)), expected)


def test_palette_with_a_transparent_colour(tmp_path: Path) -> None:
    image = Image.new("P", (40, 30), 1)
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.paste(0, (0, 0, 20, 30))
    for form in ("GIF", "PNG"):
        small = thumbnail(tmp_path, encode(image, form, transparency=0))
        assert small.format == "PNG"
        left, right = small.convert("RGBA").getpixel((3, 10)), small.convert("RGBA").getpixel((28, 10))
        assert isinstance(left, tuple)
        assert left[3] == 0
        assert isinstance(right, tuple)
        assert close(right, (0, 0, 255, 255))


def test_colours_of_invisible_pixels_do_not_bleed(tmp_path: Path) -> None:
    image = Image.new("RGBA", (400, 300), (0, 255, 0, 0))
    image.paste((200, 0, 0, 255), (0, 0, 201, 300))
    small = thumbnail(tmp_path, encode(image, "PNG"), 40)
    edge = [small.getpixel((x, 15)) for x in range(40)]
    assert all(isinstance(pixel, tuple) and (pixel[3] == 0 or pixel[1] <= 8) for pixel in edge)


def test_an_opaque_alpha_channel_gives_a_jpeg(tmp_path: Path) -> None:
    assert thumbnail(tmp_path, encode(picture(mode="RGBA"), "PNG")).format == "JPEG"
    assert thumbnail(tmp_path, encode(Image.new("RGBA", (9, 9), (1, 2, 3, 254)), "PNG")).format == "PNG"


@pytest.mark.parametrize(("size", "expected"), [((90, 60), (32, 21)), ((20, 30), (20, 30)), ((2000, 1), (32, 1))])
def test_thumbnails_fit_and_are_never_enlarged(
    tmp_path: Path, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    for form in ("PNG", "WEBP"):
        assert thumbnail(tmp_path, encode(Image.new("RGB", size, (9, 99, 199)), form)).size == expected


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((90, 60), (45, 30)),
        ((20, 30), (20, 30)),
        ((1920, 1080), (32, 18)),
        ((2000, 1), (32, 1)),
        ((46, 47), (46, 47)),
        ((380, 100), (32, 9)),
        ((95, 40), (32, 13)),
        ((100, 50), (25, 13)),
    ],
)
def test_thumbnails_of_jpegs_have_three_quarters_to_three_halves_of_the_edge(
    tmp_path: Path, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert thumbnail(tmp_path, encode(Image.new("RGB", size, (9, 99, 199)), "JPEG")).size == expected


def swapped_profile() -> bytes:
    """An RGB profile whose red and green primaries have changed places (their tags point at each other's data)."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = int.from_bytes(data[128:132], "big")
    entries = {bytes(data[at : at + 4]): at for at in range(132, 132 + 12 * count, 12)}
    red, green = entries[b"rXYZ"], entries[b"gXYZ"]
    data[red + 4 : red + 12], data[green + 4 : green + 12] = data[green + 4 : green + 12], data[red + 4 : red + 12]
    # Its description still says sRGB, which would be believed.
    return (
        bytes(data)
        .replace(b"s\0R\0G\0B", b"o\0d\0d\0!")
        .replace(b"\0s\0R\0G\0B", b"\0o\0d\0d\0!")
        .replace(b"sRGB", b"odd!")
    )


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_another_profile_is_converted_to_srgb(tmp_path: Path, form: str) -> None:
    data = encode(Image.new("RGB", (40, 30), (230, 30, 30)), form, icc_profile=swapped_profile())
    red, green, blue, _ = colour_of(tmp_path, data)
    assert green > 200
    assert red < 90
    assert blue < 90
    seen = thumbnail(tmp_path, data)
    assert "icc_profile" not in seen.info
    middle = seen.convert("RGB").getpixel((16, 12))
    assert isinstance(middle, tuple)
    assert middle[1] > 200


def test_a_profile_leaves_transparency_alone(tmp_path: Path) -> None:
    data = encode(Image.new("RGBA", (40, 30), (230, 30, 30, 70)), "PNG", icc_profile=swapped_profile())
    colour = colour_of(tmp_path, data)
    assert colour[1] > 200
    assert colour[3] == 70


@pytest.mark.parametrize("profile", [b"not a profile", b"\0" * 128, swapped_profile()[:300]])
def test_a_broken_profile_is_ignored(tmp_path: Path, profile: bytes) -> None:
    data = encode(Image.new("RGB", (40, 30), (230, 30, 30)), "PNG", icc_profile=profile)
    assert close(colour_of(tmp_path, data), (230, 30, 30, 255))


def test_a_profile_for_other_pixels_is_ignored(tmp_path: Path) -> None:
    data = encode(Image.new("L", (40, 30), 100), "PNG", icc_profile=swapped_profile())
    assert close(colour_of(tmp_path, data), (100, 100, 100, 255))


def test_animations_show_their_first_frame(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ((250, 0, 0), (0, 250, 0), (0, 0, 250))]
    for form in ("GIF", "PNG", "WEBP"):
        data = encode(frames[0], form, save_all=True, append_images=frames[1:], duration=50)
        assert close(colour_of(tmp_path, data), (250, 0, 0, 255), by=8)


def test_the_first_look_at_a_large_jpeg_is_small_and_knows_the_full_size(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    exif = Image.Exif()
    exif[0x0112] = 8
    path.write_bytes(encode(picture(1600, 1200), "JPEG", exif=exif))
    first = pixels(path, 200)
    assert (first.width, first.height) == (150, 200)
    assert (first.full_width, first.full_height) == (1200, 1600)
    assert len(first.rgba) == 150 * 200 * 4
    full = pixels(path)
    assert (full.width, full.height) == (1200, 1600)
    assert len(full.rgba) == 1200 * 1600 * 4
