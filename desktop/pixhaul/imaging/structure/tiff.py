"""TIFF and BigTIFF: directories, their values, strips and tiles (TIFF 6.0 section 2)."""

import struct
from dataclasses import dataclass

from pixhaul.core.errors import DamagedPicture, NotAPicture
from pixhaul.imaging.structure.reader import Outline, Reader

_TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_NUMBERS = {3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_WIDTH, _HEIGHT, _DNG_VERSION = 256, 257, 50706
_DATA = ((273, 279), (324, 325))
"""Tags of offsets and byte counts: strips, tiles."""
_SUB_DIRECTORIES = (330, 34665, 34853, 40965)
"""SubIFDs, and the directories of EXIF, of GPS and of interoperability."""
_NEEDED = frozenset({_WIDTH, _HEIGHT, *_SUB_DIRECTORIES, *(tag for pair in _DATA for tag in pair)})
_MOST_DIRECTORIES = 4096
_MOST_WORK = 4_000_000


@dataclass(frozen=True, slots=True)
class _Layout:
    order: str
    big: bool

    @property
    def count(self) -> str:
        return self.order + ("Q" if self.big else "H")

    @property
    def pointer(self) -> str:
        return self.order + ("Q" if self.big else "I")

    @property
    def entry(self) -> str:
        return self.order + ("HHQ8s" if self.big else "HHI4s")


class _Walk:
    """One way through the directories. Counts its work, so that parts that overlap cannot make it endless."""

    def __init__(self, reader: Reader, layout: _Layout) -> None:
        self._reader = reader
        self._layout = layout
        self._work = 0
        self.seen: set[int] = set()

    def directory(self, offset: int) -> tuple[dict[int, list[int]], int]:
        """The numbers of the needed tags of one directory, and the next directory's offset (0: none)."""
        reader, layout = self._reader, self._layout
        self.seen.add(offset)
        reader.seek(offset)
        (count,) = reader.unpack(layout.count)
        self._spend(count + 1)
        entries = [reader.unpack(layout.entry) for _ in range(count)]
        following = int(reader.unpack(layout.pointer)[0]) if reader.left else 0
        tags = {tag: self._values(tag, kind, length, inline) for tag, kind, length, inline in entries}
        for offsets, lengths in _DATA:
            _check_data(reader, tags.get(offsets, []), tags.get(lengths, []))
        for tag in _SUB_DIRECTORIES:
            for inner in tags.get(tag, []):
                if inner and inner not in self.seen:
                    self.directory(inner)
        return tags, following

    def _values(self, tag: int, kind: int, count: int, inline: bytes) -> list[int]:
        """The numbers of a needed tag; other values are only checked to be there."""
        reader, layout = self._reader, self._layout
        length = _TYPE_BYTES.get(kind, 0) * count
        needed = tag in _NEEDED and kind in _NUMBERS
        if length <= len(inline):
            data = inline[:length]
        else:
            (place,) = struct.unpack(layout.pointer, inline)
            if place + length > reader.size:
                raise DamagedPicture("TIFF cut off: a value lies outside the file")
            if not needed:
                return []
            self._spend(count)
            reader.seek(place)
            data = reader.read(length)
        return list(struct.unpack(f"{layout.order}{count}{_NUMBERS[kind]}", data)) if needed else []

    def _spend(self, work: int) -> None:
        self._work += work
        if self._work > _MOST_WORK or len(self.seen) > _MOST_DIRECTORIES:
            raise DamagedPicture("TIFF with too many parts")


def walk(reader: Reader) -> Outline:
    """Every directory, value, strip and tile must lie within the file. Raises DamagedPicture, or NotAPicture (DNG)."""
    order = "<" if reader.read(2) == b"II" else ">"
    layout = _Layout(order, big=reader.unpack(order + "H")[0] == 43)
    if layout.big:
        reader.skip(4)
    (offset,) = reader.unpack(layout.pointer)
    way = _Walk(reader, layout)
    sizes: list[tuple[int, int]] = []
    while offset and offset not in way.seen:
        tags, offset = way.directory(offset)
        sizes.append((_one(tags, _WIDTH), _one(tags, _HEIGHT)))
        if len(sizes) == 1 and _DNG_VERSION in tags:
            raise NotAPicture("a raw camera file")
    if not sizes or not all(sizes[0]):
        raise DamagedPicture("TIFF without a picture")
    return Outline(*sizes[0], frames=len(sizes))


def _check_data(reader: Reader, offsets: list[int], lengths: list[int]) -> None:
    if len(lengths) < len(offsets):
        raise DamagedPicture("TIFF without the lengths of its parts")
    for offset, length in zip(offsets, lengths, strict=False):
        if offset + length > reader.size:
            raise DamagedPicture(f"TIFF cut off: {offset + length - reader.size} bytes are missing")


def _one(tags: dict[int, list[int]], tag: int) -> int:
    values = tags.get(tag)
    return values[0] if values else 0
