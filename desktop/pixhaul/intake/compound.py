"""Streams of an old office file: the compound file format, [MS-CFB]. Only what tells a workbook from other files."""

import struct
from array import array
from collections.abc import Mapping

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_SECTOR = 0xFFFFFFFA
"""From here on a number is no sector but a sign (section 2.1)."""


class Damaged(Exception):
    """The file is not put together as the format says."""


class Compound:
    """The directory of a compound file that is whole in memory. Raises :class:`Damaged`."""

    def __init__(self, data: bytes) -> None:
        if not data.startswith(MAGIC) or len(data) < 512:
            raise Damaged
        self._data = data
        shift, small_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or small_shift != 6:
            raise Damaged
        self._size = 1 << shift
        (directory,) = struct.unpack_from("<I", data, 48)
        cutoff, small_fat, _, more, _ = struct.unpack_from("<5I", data, 56)
        self._cutoff = cutoff
        self._fat = self._table(self._fat_sectors(more))
        self._small_fat = self._table(self._chain(small_fat, self._fat))
        self._entries: dict[str, tuple[int, int]] = {}
        self._small = b""
        self._read_directory(b"".join(map(self._sector, self._chain(directory, self._fat))))

    @property
    def streams(self) -> Mapping[str, tuple[int, int]]:
        """Names of all streams."""
        return self._entries

    def read(self, name: str) -> bytes:
        """The bytes of a stream."""
        start, size = self._entries[name]
        if size < self._cutoff:
            pieces = (self._small[number * 64 : number * 64 + 64] for number in self._chain(start, self._small_fat))
        else:
            pieces = map(self._sector, self._chain(start, self._fat))  # type: ignore[assignment]  # both give bytes
        return b"".join(pieces)[:size]

    def _sector(self, number: int) -> bytes:
        return self._data[(number + 1) * self._size : (number + 2) * self._size]

    def _fat_sectors(self, more: int) -> list[int]:
        """Numbers of the sectors that hold the allocation table: 109 in the header, others in a chain of their own."""
        numbers = list(struct.unpack_from("<109I", self._data, 76))
        for _ in range(len(self._data) // self._size):
            if more >= _NO_SECTOR:
                break
            *found, more = self._table([more]) or [_NO_SECTOR]
            numbers += found
        return [number for number in numbers if number < _NO_SECTOR]

    def _table(self, sectors: list[int]) -> "array[int]":
        table = array("I")
        joined = b"".join(map(self._sector, sectors))
        table.frombytes(joined[: len(joined) // 4 * 4])
        return table

    @staticmethod
    def _chain(start: int, table: "array[int]") -> list[int]:
        numbers: list[int] = []
        while start < _NO_SECTOR:
            if start >= len(table) or len(numbers) > len(table):
                raise Damaged
            numbers.append(start)
            start = table[start]
        return numbers

    def _read_directory(self, directory: bytes) -> None:
        for place in range(0, len(directory) - 127, 128):
            length, kind = struct.unpack_from("<HB", directory, place + 64)
            start, size = struct.unpack_from("<II", directory, place + 116)
            name = directory[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            if kind == 2:
                self._entries[name] = (start, size)
            elif kind == 5:
                self._small = b"".join(map(self._sector, self._chain(start, self._fat)))
