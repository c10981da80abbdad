"""Members of a zip archive, unpacked piece by piece, so that one that grows without end is noticed in time."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

_PIECE = 1 << 18
"""Bytes read, and at most four times as many unpacked, at once."""


class Unreadable(Exception):
    """The archive is damaged, or packed in a way that office programs do not use."""


def pieces(file: BinaryIO, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of one member, as many as there really are, whatever size the archive says.

    Raises :class:`Unreadable`, and OSError.
    """
    file.seek(member.header_offset)
    header = file.read(30)
    if len(header) < 30 or not header.startswith(b"PK\x03\x04"):
        raise Unreadable
    place = member.header_offset + 30 + sum(struct.unpack_from("<HH", header, 26))
    left = member.compress_size
    unpack = zlib.decompressobj(-zlib.MAX_WBITS) if member.compress_type == zipfile.ZIP_DEFLATED else None
    if unpack is None and member.compress_type != zipfile.ZIP_STORED:
        raise Unreadable
    while left > 0:
        file.seek(place)
        packed = file.read(min(left, _PIECE))
        if not packed:
            raise Unreadable
        place, left = place + len(packed), left - len(packed)
        if unpack is None:
            yield packed
            continue
        try:
            while packed:
                yield unpack.decompress(packed, 4 * _PIECE)
                packed = unpack.unconsumed_tail
        except zlib.error:
            raise Unreadable from None
        if unpack.eof:
            return
