"""BMP: header and room for all rows (Windows GDI, BITMAPFILEHEADER and BITMAPINFOHEADER)."""

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.structure.reader import Outline, Reader

_UNCOMPRESSED = frozenset({0, 3, 6})
_RUN_LENGTH = frozenset({1, 2})
_MOST_RUN_LENGTH_PIXELS = 64_000_000
"""Run-length decoding is slow, so that a small file could keep a worker busy for minutes."""


def walk(reader: Reader) -> Outline:
    """Raises DamagedPicture when the rows do not fit into the file. The header's own file size is often wrong."""
    reader.seek(10)
    (offset,) = reader.unpack("<I")
    width, height, _ = walk_header(reader, offset)
    return Outline(width, height)


def walk_header(reader: Reader, offset: int | None, *, halved: bool = False) -> tuple[int, int, int]:
    """Read an info header at the reader's place; check the rows from ``offset`` (``None``: right behind it).

    ``halved``: the header counts picture and mask, as in icons. Returns width, height and bits per pixel.
    """
    start = reader.at
    length = reader.number(4, little=True)
    if length == 12:
        width, height, depth = reader.unpack("<HHxxH")
        compression, data_size, colours = 0, 0, 0
    else:
        width, height, depth, compression, data_size, colours = reader.unpack("<iixxHIIxxxxxxxxI")
    height = abs(height) // 2 if halved else abs(height)
    if width <= 0 or not height or not depth or depth > 64:
        raise DamagedPicture("BMP with an impossible size")
    if offset is None:
        palette = 4 * (colours or (1 << depth if depth <= 8 else 0))
        offset = start + length + min(palette, 1024)
    if compression in _UNCOMPRESSED:
        needed = (width * depth + 31) // 32 * 4 * height
    else:
        needed = data_size
        if compression in _RUN_LENGTH and width * height > _MOST_RUN_LENGTH_PIXELS:
            raise DamagedPicture("BMP with too much run-length coding")
    if offset + needed > reader.size:
        raise DamagedPicture(f"BMP cut off: {offset + needed - reader.size} bytes are missing")
    return width, height, depth
