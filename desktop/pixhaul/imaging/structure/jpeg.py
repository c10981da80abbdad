"""JPEG: marker segments up to the end-of-image marker (ITU-T T.81 annex B)."""

import re

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.structure.reader import Outline, Reader

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_FRAME_HEADERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ONE_PASS = frozenset({0xC0, 0xC1})
"""Baseline and extended sequential, Huffman-coded: one scan of all components is the whole picture."""
_STANDALONE = frozenset({0x01, _SOI, *range(0xD0, 0xD8)})
_MARKER_IN_SCAN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_FIRST_CHUNK, _CHUNK = 1 << 12, 1 << 20
_MOST_SEGMENTS = 20_000
_MOST_SCANS = 128
"""Ten are usual. Each one makes the decoder go over the whole picture again, so a small file could cost minutes."""


def walk(reader: Reader) -> Outline:
    """Follow the segments to EOI; whatever lies behind it is not looked at. Raises DamagedPicture."""
    reader.seek(2)
    size: tuple[int, int] | None = None
    data_end: int | None = None
    segments = scans = components = 0
    marker = _next_marker(reader)
    while marker != _EOI:
        segments += 1
        if segments > _MOST_SEGMENTS or scans > _MOST_SCANS:
            raise DamagedPicture("JPEG with too many parts")
        if marker in _STANDALONE:
            marker = _next_marker(reader)
            continue
        length = reader.number(2)
        if length < 2:
            raise DamagedPicture("JPEG segment without length")
        body = reader.read(length - 2)
        if marker in _FRAME_HEADERS and size is None:
            if len(body) < 6:
                raise DamagedPicture("JPEG frame header cut off")
            size = int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big")
            components = body[5] if marker in _ONE_PASS else 0
        scanned = marker == _SOS
        marker = _next_marker(reader)
        if scanned:
            scans += 1
            data_end = reader.at - 2 if scans == 1 and body[:1] == bytes([components]) else None
    if size is None or not scans or not all(size):
        raise DamagedPicture("JPEG without a picture")
    return Outline(*size, data_end=data_end)


def _next_marker(reader: Reader) -> int:
    """Code of the next marker, past entropy-coded data with its stuffed zeros and restart markers."""
    chunk_size = _FIRST_CHUNK
    while reader.left:
        start = reader.at
        chunk = reader.read(min(chunk_size, reader.left))
        found = _MARKER_IN_SCAN.search(chunk)
        if found is not None:
            reader.seek(start + found.end())
            return chunk[found.end() - 1]
        if reader.left and chunk.endswith(b"\xff"):
            # The marker may lie across the border of two chunks.
            reader.seek(reader.at - 1)
        chunk_size = min(2 * chunk_size, _CHUNK)
    raise DamagedPicture("JPEG without its end marker")
