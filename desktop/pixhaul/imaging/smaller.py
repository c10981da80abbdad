"""A smaller version of a thumbnail, for pages that hold thousands of them."""

import io

from PIL import Image

EDGE = 240
"""Longest side in pixels: sharp in a cell of a contact sheet, about 8 kB."""
_FORMATS = ("JPEG", "PNG", "WEBP")
_QUALITY = 72


def smaller(encoded: bytes, edge: int = EDGE) -> bytes | None:
    """The thumbnail as a JPEG (PNG where it is transparent) of at most ``edge`` pixels; None when it is damaged."""
    buffer = io.BytesIO()
    try:
        with Image.open(io.BytesIO(encoded), formats=_FORMATS) as image:
            image.thumbnail((edge, edge))
            if image.has_transparency_data:
                image.convert("RGBA").save(buffer, "PNG", optimize=True)
            else:
                image.convert("RGB").save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    except (OSError, ValueError, SyntaxError):
        return None
    return buffer.getvalue()
