"""A JPEG file shown to its decoder without its end marker, so that too little data before it cannot pass unnoticed.

At an end marker that comes too early libjpeg fills what is missing with grey and only warns, and Pillow drops the
warning. Without the marker it asks for more data instead, and Pillow says that the picture is cut off. A picture that
is whole needs nothing of what lies behind its last pixel. Pictures in several passes (progressive) cannot be told so:
their decoder reads all passes up to the end marker before it gives the first row.
"""

import io
from typing import Any, BinaryIO

_PADDING = bytes(32)
"""libjpeg takes its bits in words of 8 bytes and looks ahead; some encoders leave out their last byte."""
_BUFFER = 1 << 16


class _Unended(io.RawIOBase):
    def __init__(self, file: BinaryIO, end: int) -> None:
        self._file = file
        self._end = end
        self._size = end + len(_PADDING)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: Any) -> int:
        room = memoryview(buffer).cast("B")
        if self._at < self._end:
            self._file.seek(self._at)
            data = self._file.read(min(len(room), self._end - self._at))
        else:
            data = _PADDING[self._at - self._end :][: len(room)]
        room[: len(data)] = data
        self._at += len(data)
        return len(data)


def unended(file: BinaryIO, end: int) -> BinaryIO:
    """``file`` up to ``end``, the place of its end marker, with some zeros behind. The file stays open when it goes."""
    if isinstance(file, io.BytesIO):
        return io.BytesIO(b"".join((file.getbuffer()[:end], _PADDING)))
    return io.BufferedReader(_Unended(file, end), _BUFFER)
