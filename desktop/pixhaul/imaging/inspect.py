"""The truth about a file: is it a picture, is it whole, what does it look like."""

import contextlib
import errno
import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from PIL import Image

from pixhaul.core.errors import SvgRefused
from pixhaul.core.openfile import OpenFile
from pixhaul.core.request import Limits, PictureFacts
from pixhaul.imaging.budget import Budget
from pixhaul.imaging.colour import displayable, has_transparency
from pixhaul.imaging.decode import Decoded, about, at_hand, decoded, decoded_as
from pixhaul.imaging.frames import check_frames
from pixhaul.imaging.kinds import Kind
from pixhaul.imaging.looks import look_of
from pixhaul.imaging.sniff import HEAD_BYTES, sniff
from pixhaul.imaging.svg import svg_facts

DEFAULT_MAX_PIXELS = Limits().max_pixels
FRAGILE = frozenset({Kind.WEBP, Kind.TIFF, Kind.AVIF, Kind.HEIC, Kind.JXL, Kind.JPEG_2000})
"""Kinds whose decoders are large and young, or old and have many sides: now and then a hostile file ends the program
that they run in (CVE-2023-4863 in libwebp is one of many)."""
_ENDS = (b"\xff\xd9", b"IEND\xaeB`\x82")
"""Of a whole JPEG (ITU T.81, B.1.1.3) and a whole PNG (RFC 2083, 3.2 and 4.1.4)."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """``thumbnail`` is an encoded JPEG, or PNG for transparency, in sRGB and upright; ``None`` if none was wanted."""

    facts: PictureFacts
    thumbnail: bytes | None = None
    look: bytes = b""
    """What the thumbnail looks like (see ``looks``); empty without one, and where that was not asked for."""


class Elsewhere(Protocol):
    """Somebody who inspects a picture in the place of :func:`inspect`."""

    def __call__(
        self, *, max_pixels: int, thumbnail_edge: int, budget: Budget | None, with_look: bool
    ) -> Inspection | None:
        """What :func:`inspect` would say, or raise; None when it must be done here."""
        ...


@dataclass(frozen=True, slots=True)
class Pixels:
    """Upright sRGB pixels, four bytes each (red, green, blue, alpha, not premultiplied), rows without padding.

    ``full_width`` and ``full_height`` are those of the unreduced picture as shown.
    """

    width: int
    height: int
    rgba: bytes
    full_width: int
    full_height: int
    frames: int = 1


def inspect(
    path: Path,
    *,
    max_pixels: int = DEFAULT_MAX_PIXELS,
    thumbnail_edge: int = 0,
    budget: Budget | None = None,
    allow_svg: bool = False,
    with_look: bool = True,
    file: OpenFile | None = None,
    elsewhere: Elsewhere | None = None,
) -> Inspection:
    """Check the file by its bytes alone: kind, end marker, size, a full decode of all frames (the first of very many).

    ``file`` is the same, where it is open already; it stays so. ``elsewhere`` is asked instead for the kinds
    that are :data:`FRAGILE`.

    ``thumbnail_edge`` > 0 makes a thumbnail from the same decode, of at most that many pixels on the longest side; that
    of a JPEG, which its decoder halves again and again at no cost, may have down to 3/4 or up to 3/2 of them.
    ``with_look`` finds out what the thumbnail looks like, too.
    With ``allow_svg`` a whole SVG drawing is let pass, without size and thumbnail, because it is never rendered.
    Raises NotAPicture, SvgRefused, DamagedPicture, TooManyPixels, UnsupportedPicture (all PictureError), and OSError
    when the file cannot be read.
    """
    edge = thumbnail_edge
    try:
        with at_hand(path, file) as content:
            kind = sniff(content.read(HEAD_BYTES))
            if elsewhere is not None and kind in FRAGILE:
                seen = elsewhere(max_pixels=max_pixels, thumbnail_edge=edge, budget=budget, with_look=with_look)
                if seen is not None:
                    return seen
            with decoded_as(kind, content, max_pixels=max_pixels, edge=edge, budget=budget, quick=True) as picture:
                return _seen(picture, edge, with_look=with_look)
    except SvgRefused:
        if not allow_svg:
            raise
        return Inspection(svg_facts(path))


def pixels(
    path: Path,
    max_edge: int | None = None,
    max_pixels: int = DEFAULT_MAX_PIXELS,
    *,
    budget: Budget | None = None,
    quick: bool = False,
) -> Pixels:
    """The picture for the viewer, its longest side at most ``max_edge`` pixels (``None``: as large as it is).

    A small ``max_edge`` makes a fast first look at a large JPEG, ``quick`` a faster one that may be a quarter smaller.
    Raises as :func:`inspect` does.
    """
    with decoded(path, max_pixels=max_pixels, edge=max_edge, budget=budget, quick=quick) as picture:
        image = picture.upright(displayable(picture.image, max_edge)).convert("RGBA")
        return Pixels(image.width, image.height, image.tobytes(), picture.width, picture.height, picture.frames)


def _seen(picture: Decoded, edge: int, *, with_look: bool) -> Inspection:
    small = _small(picture, edge) if edge > 0 else None
    if picture.frames > 1:
        check_frames(picture.image, picture.kind)
    facts = _facts(picture)
    if small is None:
        return Inspection(facts)
    return Inspection(facts, _encoded(small), look_of(small) if with_look else b"")


def _facts(picture: Decoded) -> PictureFacts:
    kind = picture.kind.value
    return PictureFacts(kind.media_type, kind.extension, picture.width, picture.height, picture.frames)


def _small(picture: Decoded, edge: int) -> Image.Image:
    # Scaling takes several times as long as a decode in reduced size, and nobody shows thumbnails in their own size.
    as_it_is = picture.kind is Kind.JPEG and max(picture.image.size) < 2 * about(edge)
    image = picture.upright(displayable(picture.image, None if as_it_is else edge))
    # Nothing of the original's metadata goes into the thumbnail.
    image.info = {}
    return image


def _encoded(image: Image.Image) -> bytes:
    # None left, forbidden or bounded in size, of which Pillow says nothing at the last piece: no reason to refuse it.
    with contextlib.suppress(OSError), _memory_file() as file:
        _write(image, file)
        file.flush()
        encoded = os.pread(file.fileno(), os.fstat(file.fileno()).st_size, 0)
        if encoded.endswith(_ENDS):
            return encoded
    buffer = io.BytesIO()
    _write(image, buffer)
    return buffer.getvalue()


def _memory_file() -> BinaryIO:
    """Pillow lets other threads run while it encodes into a file of the system's, and only then.

    Raises OSError where there is none. It has a buffer, which writes on where the system has taken a part only.
    """
    if not hasattr(os, "memfd_create"):
        raise OSError(errno.ENOSYS, "no files in memory")
    return os.fdopen(os.memfd_create("thumbnail"), "wb", io.DEFAULT_BUFFER_SIZE)


def _write(image: Image.Image, file: BinaryIO) -> None:
    if has_transparency(image):
        image.save(file, "PNG")
    else:
        opaque = image if image.mode == "RGB" else image.convert("RGB")
        opaque.save(file, "JPEG", quality=85)
