"""The further frames of an animation, or pages of a document: a picture is whole when these are whole too."""

from PIL import Image

from pixhaul.imaging.kinds import Kind

MOST_FRAME_PIXELS = 100_000_000
"""Of all further frames together: what costs a core some two seconds. Behind it, the outline of the file has to do."""
MOST_FRAMES = 1_000
"""Tiny frames cost time too."""
_WITH_FRAMES = frozenset({Kind.GIF, Kind.PNG, Kind.WEBP, Kind.AVIF, Kind.HEIC, Kind.TIFF})


def check_frames(image: Image.Image, kind: Kind) -> None:
    """Decode the frames behind the first one, up to the bounds. Raises what the decoder raises; moves ``image``."""
    if kind not in _WITH_FRAMES:
        return
    left = MOST_FRAME_PIXELS
    for number in range(1, MOST_FRAMES):
        left -= image.width * image.height
        if left < 0:
            return
        try:
            image.seek(number)
        except EOFError:
            return
        image.load()
