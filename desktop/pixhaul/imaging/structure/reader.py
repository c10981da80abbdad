"""Reading that never returns less than it was asked for, and the outline every walk ends with."""

import struct
from dataclasses import dataclass
from typing import Any, BinaryIO

from pixhaul.core.errors import DamagedPicture


@dataclass(frozen=True, slots=True)
class Outline:
    """What the structure alone says. ``width`` and ``height`` are stored pixels of the largest thing to be decoded."""

    width: int
    height: int
    frames: int = 1
    data_end: int | None = None
    """Where the data of the one and only pass over the pixels ends (JPEG); None when there are several passes."""


class Reader:
    """A window of a file, from ``start`` for ``size`` bytes. Every method raises DamagedPicture past its end."""

    def __init__(self, file: BinaryIO, start: int = 0, size: int | None = None) -> None:
        end = file.seek(0, 2)
        self._file = file
        self._start = start
        self.size = end - start if size is None else size
        if start < 0 or self.size < 0 or start + self.size > end:
            raise DamagedPicture("a part lies outside the file")
        self._at = 0
        file.seek(start)

    @property
    def at(self) -> int:
        """Offset of the next byte in this window."""
        return self._at

    @property
    def left(self) -> int:
        """Bytes between here and the end of the window."""
        return self.size - self._at

    def window(self, start: int, size: int) -> "Reader":
        """A part of this one. Moving in it moves this one's file: use one at a time, then :meth:`seek` here."""
        if start + size > self.size:
            raise DamagedPicture(f"{start + size - self.size} bytes are missing")
        return Reader(self._file, self._start + start, size)

    def seek(self, offset: int) -> None:
        if not 0 <= offset <= self.size:
            raise DamagedPicture(f"{offset - self.size} bytes are missing")
        self._file.seek(self._start + offset)
        self._at = offset

    def skip(self, count: int) -> None:
        if count:
            self.seek(self._at + count)

    def read(self, count: int) -> bytes:
        if count > self.left:
            raise DamagedPicture(f"{count - self.left} bytes are missing")
        data = self._file.read(count)
        if len(data) != count:
            raise DamagedPicture("the file ends early")
        self._at += count
        return data

    def peek(self, count: int) -> bytes:
        """Up to ``count`` bytes without moving."""
        data = self._file.read(min(count, self.left))
        self._file.seek(self._start + self._at)
        return data

    def unpack(self, layout: str) -> tuple[Any, ...]:
        return struct.unpack(layout, self.read(struct.calcsize(layout)))

    def number(self, count: int, *, little: bool = False) -> int:
        """An unsigned number of ``count`` bytes, big-endian by default."""
        return int.from_bytes(self.read(count), "little" if little else "big")
