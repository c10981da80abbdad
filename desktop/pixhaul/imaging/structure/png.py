"""PNG and APNG: every chunk with its checksum up to IEND (PNG third edition, section 5)."""

import zlib

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.structure.reader import Outline, Reader

_CHUNK = 1 << 18
_MOST_SIDE_DATA = 16 << 20
"""Bytes of a chunk that is not picture data: decoders take it into memory as a whole."""
_MOST_CHUNKS = 500_000
_PICTURE_DATA = frozenset({b"IDAT", b"fdAT"})


def walk(reader: Reader) -> Outline:
    """Check every chunk up to IEND; whatever lies behind it is not looked at. Raises DamagedPicture."""
    reader.seek(8)
    if reader.peek(8) != b"\0\0\0\x0dIHDR":
        raise DamagedPicture("PNG without its header")
    width = height = 0
    frames, chunks, data_chunks, side_data = 1, 0, 0, 0
    kind = b""
    while kind != b"IEND":
        length, kind = reader.unpack(">I4s")
        chunks += 1
        if chunks > _MOST_CHUNKS:
            raise DamagedPicture("PNG with too many parts")
        if kind not in _PICTURE_DATA:
            side_data += length
            if side_data > _MOST_SIDE_DATA:
                raise DamagedPicture("PNG with too much text or other side data")
        head = reader.peek(min(length, 8))
        _check(reader, length, kind)
        if kind == b"IHDR":
            width, height = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
        elif kind == b"acTL":
            frames = max(1, int.from_bytes(head[:4], "big"))
        elif kind == b"IDAT":
            data_chunks += 1
    if not (width and height and data_chunks):
        raise DamagedPicture("PNG without a picture")
    return Outline(width, height, frames)


def _check(reader: Reader, length: int, kind: bytes) -> None:
    """Step over a chunk's data and compare its checksum."""
    if length > reader.left - 4:
        raise DamagedPicture(f"PNG cut off: {length - reader.left + 4} bytes are missing")
    checksum = zlib.crc32(kind)
    while length:
        data = reader.read(min(length, _CHUNK))
        checksum = zlib.crc32(data, checksum)
        length -= len(data)
    if reader.number(4) != checksum:
        raise DamagedPicture("PNG chunk with a wrong checksum")
