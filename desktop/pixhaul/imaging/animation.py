"""The frames of an animation one after the other, as long as somebody wants the next."""

import math
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from pixhaul.imaging.colour import displayable, fitted
from pixhaul.imaging.decode import opened, orientation_of, turned
from pixhaul.imaging.inspect import DEFAULT_MAX_PIXELS
from pixhaul.imaging.kinds import Kind

ANIMATED = frozenset({Kind.GIF, Kind.PNG, Kind.WEBP, Kind.AVIF})
"""Kinds whose further frames are an animation and not pages or variants."""
MOST_FRAME_PIXELS = 4_000_000
"""Pixels of a frame that is shown; larger ones are made smaller."""
_SHORTEST = 0.02
_USUAL = 0.1
"""Seconds for frames that ask for less than :data:`_SHORTEST`, as browsers do."""
_LONGEST = 60.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Pixels as those of :class:`~pixhaul.imaging.inspect.Pixels`, and for how many seconds they are shown."""

    width: int
    height: int
    rgba: bytes
    seconds: float


def frames(path: Path, max_pixels: int = DEFAULT_MAX_PIXELS) -> Generator[Frame, None, None]:
    """All frames in turn, the whole as often as the file says, perhaps without end.

    One frame is decoded for each that is asked for, so nothing piles up. Close the iterator to let go of the file.
    Raises what :func:`~pixhaul.imaging.inspect.inspect` raises, also in the middle.
    """
    with opened(path, max_pixels=max_pixels) as (kind, image):
        count = int(getattr(image, "n_frames", 1))
        # The picture for programs that know no APNG stands before the first frame and is none.
        first = 1 if image.info.get("default_image") and count > 1 else 0
        left, orientation = _plays(kind, image), 0
        while left > 0:
            for number in range(first, count):
                image.seek(number)
                image.load()
                if not orientation:  # known once the first frame is loaded: some decoders turn, and take the mark away
                    orientation = orientation_of(image, kind)
                yield _frame(image, orientation)
            left -= 1


def _plays(kind: Kind, image: Image.Image) -> float:
    """How often the whole is shown."""
    loop = image.info.get("loop")
    if kind is Kind.AVIF:
        return math.inf
    if kind is Kind.GIF:
        # Without the extension of Netscape once; with it, so many times more (0: for ever), as browsers read it.
        return 1 if not isinstance(loop, int) else loop + 1 if loop > 0 else math.inf
    return loop if isinstance(loop, int) and loop > 0 else math.inf


def _frame(image: Image.Image, orientation: int) -> Frame:
    edge = max(image.size)
    if image.width * image.height > MOST_FRAME_PIXELS:
        edge = max(1, int(edge * math.sqrt(MOST_FRAME_PIXELS / (image.width * image.height))))
    shown = turned(displayable(image, max(fitted(image.size, edge))), orientation).convert("RGBA")
    return Frame(shown.width, shown.height, shown.tobytes(), _seconds(image.info.get("duration")))


def _seconds(duration: object) -> float:
    """``duration`` as Pillow tells it, in milliseconds."""
    if not isinstance(duration, (int, float)) or not math.isfinite(duration):
        return _USUAL
    seconds = duration / 1000
    return _USUAL if seconds < _SHORTEST else min(seconds, _LONGEST)
