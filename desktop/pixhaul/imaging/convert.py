"""A smaller or differently encoded copy of a saved picture, for use beside the original."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pixhaul.imaging.budget import DecodeBudget

if TYPE_CHECKING:
    from PIL import Image


@dataclass(frozen=True, slots=True)
class CopyFormat:
    """How a copy is encoded. Always the same for the same pixels, so that a second run makes the same file."""

    encoder: str
    extension: str
    longest: int
    """Most pixels of a side that the format can hold."""
    alpha: bool
    options: Mapping[str, Any] = field(default_factory=dict)


FORMATS: Mapping[str, CopyFormat] = MappingProxyType(
    {
        # JPEG has 16 bits for each side (ITU-T T.81 section B.2.2); libjpeg stops a little before.
        "jpeg": CopyFormat("JPEG", ".jpg", 65_500, False, {"quality": 90, "optimize": True}),
        "png": CopyFormat("PNG", ".png", 2**31 - 1, True),
        # WebP has 14 bits for each side (RFC 9649 section 2.5).
        "webp": CopyFormat("WEBP", ".webp", 16_383, True, {"quality": 90}),
    }
)
"""By the values of the setting ``copies``."""


def converted(path: Path, kind: str, edge: int, *, max_pixels: int, budget: DecodeBudget | None = None) -> bytes:
    """The picture in ``path`` as one of :data:`FORMATS`, its longest side at most ``edge`` pixels (0: as it is).

    Upright, in sRGB, never enlarged; of an animation the first frame. What is transparent lies on white in a JPEG. No
    metadata is carried over (no EXIF, IPTC, XMP, no place, no profile): whoever wants them has the original.
    Raises PictureError, and OSError when the file cannot be read.
    """
    # The window knows the formats before it shows; Pillow is read when a copy is made.
    from pixhaul.imaging.colour import displayable, has_transparency
    from pixhaul.imaging.decode import decoded

    wanted = FORMATS[kind]
    longest = min(edge or wanted.longest, wanted.longest)
    with decoded(path, max_pixels=max_pixels, edge=longest, budget=budget) as picture:
        image = picture.upright(displayable(picture.image, longest))
        image = _flat(image) if not (wanted.alpha and has_transparency(image)) else image
        image.info = {}
        buffer = io.BytesIO()
        image.save(buffer, wanted.encoder, **wanted.options)
        return buffer.getvalue()


def _flat(image: Image.Image) -> Image.Image:
    """Without transparency."""
    from PIL import Image

    if image.mode != "RGBA":
        return image
    flat = Image.new("RGB", image.size, "white")
    flat.paste(image, mask=image.getchannel("A"))
    return flat
