"""Real picture files of every kind, made by the encoders themselves."""

import functools
import io
from typing import Any

import pillow_heif
import pillow_jxl  # noqa: F401 - registers JPEG XL
from PIL import Image

from pixhaul.imaging.kinds import Kind

pillow_heif.register_heif_opener()


def picture(width: int = 90, height: int = 60, mode: str = "RGB") -> Image.Image:
    """A picture with detail everywhere, so that no byte of its file is idle."""
    bands = [
        Image.effect_noise((width, height), 50),
        Image.linear_gradient("L").resize((width, height)),
        Image.radial_gradient("L").resize((width, height)),
    ]
    return Image.merge("RGB", bands).convert(mode)


def encode(image: Image.Image, form: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


@functools.cache
def samples() -> dict[str, tuple[Kind, bytes, int]]:
    """By name: kind, bytes, frames."""
    image = picture()
    more = [image.rotate(30), image.rotate(60)]
    several = {"save_all": True, "append_images": more}
    return {
        "jpeg": (Kind.JPEG, encode(image, "JPEG"), 1),
        "jpeg-progressive": (Kind.JPEG, encode(image, "JPEG", progressive=True), 1),
        "jpeg-grey": (Kind.JPEG, encode(image.convert("L"), "JPEG"), 1),
        "jpeg-cmyk": (Kind.JPEG, encode(image.convert("CMYK"), "JPEG"), 1),
        "jpeg-restart": (Kind.JPEG, encode(image, "JPEG", restart_marker_blocks=2), 1),
        "png": (Kind.PNG, encode(image, "PNG"), 1),
        "png-palette": (Kind.PNG, encode(image.quantize(64), "PNG"), 1),
        "png-16": (Kind.PNG, encode(Image.new("I;16", (90, 60), 40_000), "PNG"), 1),
        "png-animated": (Kind.PNG, encode(image, "PNG", **several), 3),
        "gif": (Kind.GIF, encode(image, "GIF"), 1),
        "gif-animated": (Kind.GIF, encode(image, "GIF", **several), 3),
        "webp": (Kind.WEBP, encode(image, "WEBP"), 1),
        "webp-lossless": (Kind.WEBP, encode(image, "WEBP", lossless=True), 1),
        "webp-alpha": (Kind.WEBP, encode(picture(mode="RGBA"), "WEBP"), 1),
        "webp-animated": (Kind.WEBP, encode(image, "WEBP", **several), 3),
        "bmp": (Kind.BMP, encode(image, "BMP"), 1),
        "bmp-palette": (Kind.BMP, encode(image.quantize(16), "BMP"), 1),
        "tiff": (Kind.TIFF, encode(image, "TIFF"), 1),
        "tiff-lzw": (Kind.TIFF, encode(image, "TIFF", compression="tiff_lzw"), 1),
        "tiff-deflate": (Kind.TIFF, encode(image, "TIFF", compression="tiff_adobe_deflate"), 1),
        "tiff-jpeg": (Kind.TIFF, encode(image, "TIFF", compression="jpeg"), 1),
        "tiff-big": (Kind.TIFF, encode(image, "TIFF", big_tiff=True), 1),
        "tiff-pages": (Kind.TIFF, encode(image, "TIFF", **several), 3),
        "ico-png": (Kind.ICO, encode(picture(64, 64), "ICO", sizes=[(16, 16), (64, 64)]), 1),
        "ico-bmp": (Kind.ICO, encode(picture(64, 64), "ICO", sizes=[(16, 16), (64, 64)], bitmap_format="bmp"), 1),
        "avif": (Kind.AVIF, encode(image, "AVIF"), 1),
        "avif-animated": (Kind.AVIF, encode(image, "AVIF", **several), 3),
        "heic": (Kind.HEIC, encode(image, "HEIF"), 1),
        "jxl": (Kind.JXL, encode(image, "JXL"), 1),
        "jxl-lossless": (Kind.JXL, encode(image, "JXL", lossless=True), 1),
        "jxl-container": (Kind.JXL, encode(image, "JXL", use_container=True), 1),
        "jp2": (Kind.JPEG_2000, encode(image, "JPEG2000"), 1),
        "jpeg2000-stream": (Kind.JPEG_2000, encode(image, "JPEG2000", no_jp2=True), 1),
    }


NAMES = sorted(samples())
