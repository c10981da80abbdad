"""GIF: blocks up to the trailer (GIF89a specification, appendix B)."""

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.structure.reader import Outline, Reader

_IMAGE, _EXTENSION, _TRAILER, _PADDING = 0x2C, 0x21, 0x3B, 0x00

_FIRST_STRETCH, _STRETCH = 1 << 10, 1 << 16
_MOST_BLOCKS = 200_000


def walk(reader: Reader) -> Outline:
    """Follow the blocks to the trailer; whatever lies behind it is not looked at. Raises DamagedPicture."""
    reader.seek(6)
    width, height, flags = reader.unpack("<HHBxx")
    _skip_colours(reader, flags)
    blocks = frames = 0
    while (block := reader.number(1)) != _TRAILER:
        blocks += 1
        if blocks > _MOST_BLOCKS:
            raise DamagedPicture("GIF with too many parts")
        if block == _IMAGE:
            left, top, frame_width, frame_height, flags = reader.unpack("<HHHHB")
            # Decoders enlarge the canvas for a frame that sticks out.
            width, height = max(width, left + frame_width), max(height, top + frame_height)
            _skip_colours(reader, flags)
            reader.skip(1)
            _skip_data(reader)
            frames += 1
        elif block == _EXTENSION:
            reader.skip(1)
            _skip_data(reader)
        elif block != _PADDING:
            raise DamagedPicture("GIF with an unknown block")
    if not frames or not width or not height:
        raise DamagedPicture("GIF without a picture")
    return Outline(width, height, frames)


def _skip_colours(reader: Reader, flags: int) -> None:
    if flags & 0x80:
        reader.skip(3 << ((flags & 7) + 1))


def _skip_data(reader: Reader) -> None:
    """Step over sub-blocks to the empty one that ends them; by the stretch, because a long animation has millions."""
    size = _FIRST_STRETCH
    while True:
        start = reader.at
        stretch = reader.read(min(size, reader.left))
        size = min(2 * size, _STRETCH)
        at = 0
        while at < len(stretch):
            length = stretch[at]
            at += 1 + length
            if not length:
                reader.seek(start + at)
                return
        # Raises if the last sub-block, or the one that should follow, lies behind the end.
        reader.seek(start + max(at, 1))
