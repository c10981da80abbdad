"""JPEG XL: boxes, and the size at the head of the code stream (ISO/IEC 18181-1 section D.2, 18181-2)."""

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.structure.boxes import boxes
from pixhaul.imaging.structure.reader import Outline, Reader

_HEAD = 16
_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def walk(reader: Reader) -> Outline:
    """Raises DamagedPicture when a box is not whole; a bare code stream's end is found by the decoder only."""
    if reader.peek(2) == b"\xff\x0a":
        return _size(reader.peek(_HEAD))
    parts = [box for box in boxes(reader) if box.kind in {b"jxlc", b"jxlp"}]
    if not parts:
        raise DamagedPicture("JPEG XL without a picture")
    # A partial code stream begins with its four-byte index; the highest bit of the last one is set.
    numbered = parts[0].kind == b"jxlp"
    if numbered:
        reader.seek(parts[-1].start)
        if not reader.number(4) >> 31:
            raise DamagedPicture("JPEG XL without its last part")
    head = b""
    for part in parts:
        skip = 4 if numbered else 0
        if part.size < skip:
            raise DamagedPicture("JPEG XL part without index")
        reader.seek(part.start + skip)
        head += reader.read(min(part.size - skip, _HEAD - len(head)))
        if len(head) >= _HEAD:
            break
    return _size(head)


class _Bits:
    """Least significant bit first, as the format packs them."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "little")

    def take(self, count: int) -> int:
        value = self._value & ((1 << count) - 1)
        self._value >>= count
        return value


def _size(head: bytes) -> Outline:
    if head[:2] != b"\xff\x0a":
        raise DamagedPicture("JPEG XL without its signature")
    bits = _Bits(head[2:])
    small = bits.take(1)
    height = _side(bits, small)
    ratio = bits.take(3)
    if ratio:
        across, down = _RATIOS[ratio - 1]
        return Outline(max(1, height * across // down), height)
    return Outline(_side(bits, small), height)


def _side(bits: _Bits, small: int) -> int:
    if small:
        return (bits.take(5) + 1) * 8
    return bits.take((9, 13, 18, 30)[bits.take(2)]) + 1
