"""How many pixels a picture has, by its first bytes alone. Nothing is decoded."""

import io

from PIL import Image

from pixhaul.core.errors import PictureError
from pixhaul.imaging.decoders import decoding, prepare
from pixhaul.imaging.kinds import Kind
from pixhaul.imaging.sniff import sniff
from pixhaul.imaging.structure.webp import chunk_size

_BY_HEAD = frozenset({Kind.JPEG, Kind.PNG, Kind.GIF, Kind.BMP, Kind.JPEG_2000})
"""Kinds whose decoder tells the size before it has seen the data."""


def pixel_size(head: bytes) -> tuple[int, int]:
    """Stored width and height; (0, 0) when the first bytes do not tell. Raises NotAPicture and SvgRefused."""
    kind = sniff(head)
    try:
        if kind is Kind.WEBP:
            return chunk_size(head[12:16], head[20:36]) or (0, 0)
        if kind not in _BY_HEAD:
            return 0, 0
        prepare(kind)
        with decoding(0), Image.open(io.BytesIO(head), formats=[kind.value.decoder]) as image:
            return image.size
    except PictureError:
        return 0, 0
