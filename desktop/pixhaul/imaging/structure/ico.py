"""ICO: a directory of small pictures, each a PNG or a BMP without its file header."""

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.structure import bmp, png
from pixhaul.imaging.structure.reader import Outline, Reader

_MOST_ENTRIES = 256


def walk(reader: Reader) -> Outline:
    """Every entry must lie within the file and be whole itself. Raises DamagedPicture."""
    reader.seek(4)
    count = reader.number(2, little=True)
    if not 0 < count <= _MOST_ENTRIES:
        raise DamagedPicture("icon with an impossible number of pictures")
    places = [reader.unpack("<8xII") for _ in range(count)]
    if sum(size for size, _ in places) > 2 * reader.size:
        raise DamagedPicture("icon with overlapping pictures")
    sizes = [_walk_entry(reader, size, offset) for size, offset in places]
    return max(sizes, key=lambda outline: outline.width * outline.height)


def _walk_entry(reader: Reader, size: int, offset: int) -> Outline:
    part = reader.window(offset, size)
    if part.peek(8) == b"\x89PNG\r\n\x1a\n":
        outline = png.walk(part)
        return Outline(outline.width, outline.height)
    width, height, _ = bmp.walk_header(part, None, halved=True)
    return Outline(width, height)
