"""From a file to decoded pixels: sniffed, walked, measured, and only then given to the one decoder that fits."""

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from pixhaul.core.openfile import OpenFile
from pixhaul.imaging.budget import Budget
from pixhaul.imaging.colour import fitted
from pixhaul.imaging.decoders import decoding, prepare, too_many_pixels
from pixhaul.imaging.kinds import Kind
from pixhaul.imaging.sniff import HEAD_BYTES, sniff
from pixhaul.imaging.structure.reader import Outline
from pixhaul.imaging.structure.walk import outline
from pixhaul.imaging.unended import unended

_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What to do for each value of the EXIF tag Orientation (CIPA DC-008, section 4.6.5)."""
_WEIGHT = {Kind.WEBP: 2.0, Kind.JPEG_2000: 2.5, Kind.AVIF: 1.25}
"""How much more memory a pixel takes than the 8 bytes that do for most kinds: measured peaks of the decoders."""
_PLAIN_PIXELS = 400_000_000
"""What a plain kind may have by default. Heavier kinds are held to less, unless the user allows more for all."""
_READ_AT_ONCE = 4 * 1024 * 1024
"""Bytes of a file that is held in memory while it is checked."""
_ABOUT = 0.75
"""How much smaller than wanted a quick look may be: the decoder halves, and the next size takes half as long again."""
_COUNTED_BY_DECODER = frozenset({Kind.AVIF, Kind.HEIC})


@dataclass(frozen=True, slots=True)
class Decoded:
    """A whole picture. ``image`` is its first frame, perhaps reduced by the decoder, not yet turned upright.

    ``width`` and ``height`` are the pixels of the unreduced picture as shown, turned upright.
    """

    kind: Kind
    image: Image.Image
    orientation: int
    width: int
    height: int
    frames: int

    def upright(self, image: Image.Image) -> Image.Image:
        """``image`` (this one, or a smaller or converted one made of it) turned as the camera was held."""
        return turned(image, self.orientation)


@contextmanager
def opened(path: Path, *, max_pixels: int) -> Iterator[tuple[Kind, Image.Image]]:
    """The picture in ``path``, its outline checked, not decoded yet. Everything in the block is guarded.

    Raises PictureError, and OSError when the file cannot be read.
    """
    with at_hand(path) as file:
        kind = sniff(file.read(HEAD_BYTES))
        with decoding(max_pixels):
            whole = outline(file, kind)
            _check_size((whole.width, whole.height), max_pixels)
            prepare(kind)
            with _opened(file, kind, whole) as image:
                _check_size(image.size, max_pixels)
                yield kind, image


@contextmanager
def decoded(
    path: Path,
    *,
    max_pixels: int,
    edge: int | None,
    budget: Budget | None,
    quick: bool = False,
) -> Iterator[Decoded]:
    """Open, check and decode the picture in ``path``.

    ``edge``: longest side that is wanted; ``None`` for all pixels, 0 for none. A JPEG may then be decoded in reduced
    size, which still reads all of its data; ``quick`` takes the reduced size that is about ``edge``, and not the one
    that is at least twice as large. Everything in the block is guarded: a decoder's fault inside becomes
    a PictureError. Raises PictureError, and OSError when the file cannot be read.
    """
    with at_hand(path) as content:
        kind = sniff(content.read(HEAD_BYTES))
        with decoded_as(kind, content, max_pixels=max_pixels, edge=edge, budget=budget, quick=quick) as picture:
            yield picture


@contextmanager
def decoded_as(
    kind: Kind, content: BinaryIO, *, max_pixels: int, edge: int | None, budget: Budget | None, quick: bool = False
) -> Iterator[Decoded]:
    """The same for content that begins as pictures of this kind do. Raises what :func:`decoded` raises."""
    with decoding(max_pixels):
        whole = outline(content, kind)
        weight = _WEIGHT.get(kind, 1.0)
        max_pixels = min(max_pixels, int(max(max_pixels, _PLAIN_PIXELS) / weight))
        _check_size((whole.width, whole.height), max_pixels)
        prepare(kind)
        hold = budget.hold(int(whole.width * whole.height * weight)) if budget else nullcontext()
        with hold, _opened(content, kind, whole) as image:
            _check_size(image.size, max_pixels)
            yield _decode(image, kind, whole, edge, quick=quick)


def about(edge: int) -> int:
    """The smallest reduced size of a JPEG that is as good as ``edge`` pixels; the largest is below twice as many."""
    return max(1, round(_ABOUT * edge))


def at_hand(path: Path, file: OpenFile | None = None) -> BinaryIO:
    """What is in ``path``, or in ``file``: the same, which is open.

    Small ones are read at once, so that nobody asks the system for each of their segments. Raises OSError.
    """
    if file is None:
        with OpenFile.at(path) as own:
            return at_hand(path, own)
    if file.size > _READ_AT_ONCE:
        content = os.fdopen(os.dup(file.handle), "rb")
        content.seek(0)
        return content
    return io.BytesIO(file.content())


def _opened(file: BinaryIO, kind: Kind, whole: Outline) -> Image.Image:
    file.seek(0)
    shown = file if whole.data_end is None else unended(file, whole.data_end)
    image = Image.open(shown, formats=[kind.value.decoder])
    if kind is Kind.JPEG:
        # Between two pieces the decoder takes the interpreter again, for which it may have to wait.
        image.decodermaxblock = _READ_AT_ONCE
    return image


def _decode(image: Image.Image, kind: Kind, whole: Outline, edge: int | None, *, quick: bool) -> Decoded:
    size = image.size
    if kind is Kind.JPEG and edge is not None:
        image.draft(None, fitted(size, about(edge)) if quick else (max(1, 2 * edge),) * 2)
    image.load()
    if kind is not Kind.JPEG:
        # Some decoders turn the picture themselves, and then take the mark away.
        size = image.size
    orientation = orientation_of(image, kind)
    width, height = reversed(size) if orientation >= 5 else size
    frames = int(getattr(image, "n_frames", 1)) if kind in _COUNTED_BY_DECODER else whole.frames
    return Decoded(kind, image, orientation, width, height, frames)


def _check_size(size: tuple[int, int], max_pixels: int) -> None:
    if size[0] * size[1] > max_pixels:
        raise too_many_pixels(max_pixels, size)


def turned(image: Image.Image, orientation: int) -> Image.Image:
    """The picture upright, by the value of its EXIF tag Orientation."""
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def orientation_of(image: Image.Image, kind: Kind) -> int:
    """EXIF's Orientation, 1 to 8, of an image that is loaded; broken metadata means upright: the rest may be whole."""
    if kind is Kind.JXL:  # its decoder turns by the code stream and leaves a mark in EXIF that no longer holds
        return 1
    try:
        value = image.getexif().get(_ORIENTATION, 1)
    except (SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, OSError, ArithmeticError):
        return 1
    return value if isinstance(value, int) and value in _TURNS else 1
