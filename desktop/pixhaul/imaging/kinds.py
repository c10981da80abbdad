"""The kinds of picture Pixhaul keeps, with the names other programs know them by."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class KindFacts:
    """``decoder`` is Pillow's name of the format: only that one may read the bytes, whatever else would try."""

    media_type: str
    extension: str
    decoder: str


class Kind(Enum):
    """A kind of picture. The value holds media type (IANA), extension with its dot, and decoder."""

    JPEG = KindFacts("image/jpeg", ".jpg", "JPEG")
    PNG = KindFacts("image/png", ".png", "PNG")
    GIF = KindFacts("image/gif", ".gif", "GIF")
    WEBP = KindFacts("image/webp", ".webp", "WEBP")
    BMP = KindFacts("image/bmp", ".bmp", "BMP")
    TIFF = KindFacts("image/tiff", ".tif", "TIFF")
    ICO = KindFacts("image/vnd.microsoft.icon", ".ico", "ICO")
    AVIF = KindFacts("image/avif", ".avif", "AVIF")
    HEIC = KindFacts("image/heic", ".heic", "HEIF")
    JXL = KindFacts("image/jxl", ".jxl", "JXL")
    JPEG_2000 = KindFacts("image/jp2", ".jp2", "JPEG2000")
