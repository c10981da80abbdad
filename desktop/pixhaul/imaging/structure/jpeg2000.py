"""JPEG 2000: the code stream's tile-parts up to its end marker (ITU-T T.800 annexes A and I)."""

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.structure.boxes import boxes
from pixhaul.imaging.structure.reader import Outline, Reader

_SIZ, _SOT, _EOC = 0xFF51, 0xFF90, 0xFFD9
_MOST_SEGMENTS = 500_000


def walk(reader: Reader) -> Outline:
    """Raises DamagedPicture when boxes or tile-parts are not whole."""
    if reader.peek(2) == b"\xff\x4f":
        return _walk_stream(reader)
    for box in boxes(reader):
        if box.kind == b"jp2c":
            return _walk_stream(reader.window(box.start, box.size))
    raise DamagedPicture("JPEG 2000 without a picture")


def _walk_stream(stream: Reader) -> Outline:
    stream.seek(2)
    width = height = segments = 0
    while (marker := stream.number(2)) != _EOC:
        segments += 1
        if segments > _MOST_SEGMENTS:
            raise DamagedPicture("JPEG 2000 with too many parts")
        start = stream.at
        length = stream.number(2)
        if length < 2:
            raise DamagedPicture("JPEG 2000 segment without length")
        if marker == _SIZ:
            right, bottom, left, top = stream.unpack(">xxIIII")
            width, height = right - left, bottom - top
        elif marker == _SOT:
            (part,) = stream.unpack(">xxI")
            if part == 0:
                # The last tile-part runs to the end marker.
                _expect_end(stream)
                break
            if part < 14:
                raise DamagedPicture("JPEG 2000 tile without length")
            stream.seek(start - 2 + part)
            continue
        stream.seek(start + length)
    if width <= 0 or height <= 0:
        raise DamagedPicture("JPEG 2000 without a picture")
    return Outline(width, height)


def _expect_end(stream: Reader) -> None:
    stream.seek(stream.size - 2)
    if stream.number(2) != _EOC:
        raise DamagedPicture("JPEG 2000 without its end marker")
