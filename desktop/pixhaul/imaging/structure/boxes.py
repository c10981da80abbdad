"""Box files: AVIF and HEIF (ISO/IEC 14496-12, 23008-12), and the box layer that JPEG 2000 and JPEG XL share."""

from collections.abc import Iterator
from dataclasses import dataclass

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.structure.reader import Outline, Reader

_MOST_BOXES = 100_000
_MOST_EXTENTS = 500_000


@dataclass(frozen=True, slots=True)
class Box:
    """``start`` and ``size`` are those of the content, in the window that was walked."""

    kind: bytes
    start: int
    size: int


def boxes(reader: Reader, start: int = 0) -> Iterator[Box]:
    """The boxes one after the other. Raises DamagedPicture for one that is longer than what is left."""
    at = start
    for _ in range(_MOST_BOXES):
        if at >= reader.size:
            return
        reader.seek(at)
        length, kind = reader.unpack(">I4s")
        header = 8
        if length == 1:
            length, header = reader.number(8), 16
        elif length == 0:
            length = reader.size - at
        if length < header:
            raise DamagedPicture("box with an impossible length")
        if at + length > reader.size:
            raise DamagedPicture(f"{at + length - reader.size} bytes are missing")
        yield Box(kind, at + header, length - header)
        at += length
    raise DamagedPicture("too many boxes")


def walk(reader: Reader) -> Outline:
    """AVIF and HEIF: all boxes whole, every item's extents within the file. Raises DamagedPicture."""
    sizes: list[tuple[int, int]] = []
    for box in boxes(reader):
        if box.kind == b"meta":
            sizes += _walk_meta(reader, reader.window(box.start, box.size))
        elif box.kind == b"moov":
            sizes += _track_sizes(reader.window(box.start, box.size))
    sizes = [size for size in sizes if all(size)]
    if not sizes:
        raise DamagedPicture("no picture in the file")
    return Outline(*max(sizes, key=lambda size: size[0] * size[1]))


def _walk_meta(file: Reader, meta: Reader) -> list[tuple[int, int]]:
    """Sizes (``ispe``) told by the item properties; checks the item locations (``iloc``) on the way."""
    sizes: list[tuple[int, int]] = []
    for box in list(boxes(meta, 4)):
        inside = meta.window(box.start, box.size)
        if box.kind == b"iloc":
            _check_locations(file, inside)
        elif box.kind == b"iprp":
            for container in [part for part in boxes(inside) if part.kind == b"ipco"]:
                properties = inside.window(container.start, container.size)
                for part in [part for part in boxes(properties) if part.kind == b"ispe"]:
                    properties.seek(part.start + 4)
                    sizes.append((properties.number(4), properties.number(4)))
    return sizes


def _check_locations(file: Reader, iloc: Reader) -> None:
    """ISO/IEC 14496-12, section 8.11.3. Construction method 0 counts from the start of the file."""
    version = iloc.number(1)
    iloc.skip(3)
    widths = iloc.number(2)
    offset_size, length_size, base_size = widths >> 12, widths >> 8 & 15, widths >> 4 & 15
    index_size = widths & 15 if version else 0
    extents = 0
    for _ in range(iloc.number(4 if version == 2 else 2)):
        iloc.skip(4 if version == 2 else 2)
        method = iloc.number(2) & 15 if version else 0
        iloc.skip(2)
        base = iloc.number(base_size)
        count = iloc.number(2)
        extents += 1 + count
        if extents > _MOST_EXTENTS:
            raise DamagedPicture("too many parts")
        for _ in range(count):
            iloc.skip(index_size)
            end = base + iloc.number(offset_size) + iloc.number(length_size)
            if method == 0 and end > file.size:
                raise DamagedPicture(f"{end - file.size} bytes are missing")


def _track_sizes(moov: Reader) -> list[tuple[int, int]]:
    """Sizes of image sequences: 16.16 fixed point at the end of each track header."""
    sizes: list[tuple[int, int]] = []
    for track in [box for box in boxes(moov) if box.kind == b"trak"]:
        inside = moov.window(track.start, track.size)
        for header in [box for box in boxes(inside) if box.kind == b"tkhd" and box.size >= 8]:
            inside.seek(header.start + header.size - 8)
            width, height = inside.unpack(">II")
            sizes.append((width >> 16, height >> 16))
    return sizes
