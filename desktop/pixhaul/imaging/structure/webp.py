"""WebP: the RIFF container and the sizes in its chunks (RFC 9649)."""

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.structure.reader import Outline, Reader

_MOST_CHUNKS = 500_000


def walk(reader: Reader) -> Outline:
    """Follow the chunks to the end the RIFF header announces. Raises DamagedPicture."""
    reader.seek(4)
    announced = reader.number(4, little=True)
    body = reader.window(8, announced)
    body.seek(4)
    sizes: list[tuple[int, int]] = []
    chunks = frames = 0
    while body.left >= 8:
        kind, length = body.unpack("<4sI")
        start = body.at
        chunks += 1
        if chunks > _MOST_CHUNKS:
            raise DamagedPicture("WebP with too many parts")
        if length > body.left:
            raise DamagedPicture("WebP chunk cut off")
        head = body.peek(16)
        size = chunk_size(kind, head)
        if size is not None:
            sizes.append(size)
        frames += kind == b"ANMF"
        # Chunks begin at even offsets; the last padding byte is left out by some writers.
        body.seek(min(start + length + (length & 1), body.size))
    if not sizes or not all(all(size) for size in sizes):
        raise DamagedPicture("WebP without a picture")
    return Outline(max(size[0] for size in sizes), max(size[1] for size in sizes), max(frames, 1))


def chunk_size(kind: bytes, head: bytes) -> tuple[int, int] | None:
    """Width and height told by one chunk (RFC 9649 section 2.7, RFC 6386 section 9.1, RFC 9649 section 3.4)."""
    if kind not in {b"VP8X", b"VP8 ", b"VP8L"}:
        return None
    if len(head) < 10:
        raise DamagedPicture("WebP chunk cut off")
    if kind == b"VP8X":
        return int.from_bytes(head[4:7], "little") + 1, int.from_bytes(head[7:10], "little") + 1
    if kind == b"VP8 ":
        return int.from_bytes(head[6:8], "little") & 0x3FFF, int.from_bytes(head[8:10], "little") & 0x3FFF
    bits = int.from_bytes(head[1:5], "little")
    return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
