"""The walk for each kind of picture, in one place."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import BinaryIO

from pixhaul.imaging.kinds import Kind
from pixhaul.imaging.structure import bmp, boxes, gif, ico, jpeg, jpeg2000, jxl, png, tiff, webp
from pixhaul.imaging.structure.reader import Outline, Reader

_WALKS: Mapping[Kind, Callable[[Reader], Outline]] = MappingProxyType(
    {
        Kind.JPEG: jpeg.walk,
        Kind.PNG: png.walk,
        Kind.GIF: gif.walk,
        Kind.WEBP: webp.walk,
        Kind.BMP: bmp.walk,
        Kind.TIFF: tiff.walk,
        Kind.ICO: ico.walk,
        Kind.AVIF: boxes.walk,
        Kind.HEIC: boxes.walk,
        Kind.JXL: jxl.walk,
        Kind.JPEG_2000: jpeg2000.walk,
    }
)


def outline(file: BinaryIO, kind: Kind) -> Outline:
    """Check that the file is whole and tell its size. Raises DamagedPicture; leaves the file at some place in it."""
    return _WALKS[kind](Reader(file))
