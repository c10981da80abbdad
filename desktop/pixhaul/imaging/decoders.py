"""Pillow and its plug-ins: loaded when first needed, and every way they fail turned into one of ours."""

import importlib
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PIL import Image

from pixhaul.core.errors import DamagedPicture, PictureError, TooManyPixels, UnsupportedPicture
from pixhaul.core.wording import count
from pixhaul.imaging.kinds import Kind

_PLUGINS = {
    Kind.JPEG: "PIL.JpegImagePlugin",
    Kind.PNG: "PIL.PngImagePlugin",
    Kind.GIF: "PIL.GifImagePlugin",
    Kind.WEBP: "PIL.WebPImagePlugin",
    Kind.BMP: "PIL.BmpImagePlugin",
    Kind.TIFF: "PIL.TiffImagePlugin",
    Kind.ICO: "PIL.IcoImagePlugin",
    Kind.AVIF: "PIL.AvifImagePlugin",
    Kind.JXL: "pillow_jxl",
    Kind.JPEG_2000: "PIL.Jpeg2KImagePlugin",
}
_FAR_BEYOND_ANY_LIMIT = 1_000_000_000
"""Pixels. Our own limit is checked before each decode; Pillow's, which is one for the whole process and warns at
half of what it refuses, only stays as a net behind it."""


@cache
def prepare(kind: Kind) -> None:
    """Make sure that the decoder for ``kind`` is there. Raises UnsupportedPicture when this installation lacks it."""
    Image.MAX_IMAGE_PIXELS = _FAR_BEYOND_ANY_LIMIT
    # Complaints about odd metadata are of no use to anybody here; whether the picture is whole is checked otherwise.
    warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
    try:
        if kind is Kind.HEIC:
            heif = importlib.import_module("pillow_heif")
            heif.register_heif_opener()
        else:
            importlib.import_module(_PLUGINS[kind])
    except ImportError as error:
        raise UnsupportedPicture(str(error), kind=kind.name.replace("_", " ")) from error
    if kind.value.decoder not in Image.OPEN:
        raise UnsupportedPicture("no decoder", kind=kind.name.replace("_", " "))


@contextmanager
def decoding(max_pixels: int) -> Iterator[None]:
    """Turn whatever a decoder raises into a PictureError. Errors of the file system (with an errno) pass."""
    try:
        yield
    except (PictureError, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise too_many_pixels(max_pixels) from error
    except OSError as error:
        if error.errno is not None:
            raise
        raise DamagedPicture(f"decoder: {error}") from error
    except BaseException as error:
        # Not only Exception: a decoder written in Rust reports its own faults past it.
        raise DamagedPicture(f"decoder: {type(error).__name__}: {error}"[:300]) from error


def too_many_pixels(max_pixels: int, size: tuple[int, int] | None = None) -> TooManyPixels:
    """The error for a picture over the limit, with the limit in words."""
    limit = f"{count(max_pixels // 1_000_000)} megapixels" if max_pixels >= 1_000_000 else f"{count(max_pixels)} pixels"
    return TooManyPixels(f"{size[0]} x {size[1]}" if size else "", limit=limit)
