"""SVG drawings that the user allows: kept as files by their own name, looked at only as text, never rendered."""

import re
import zlib
from pathlib import Path

from pixhaul.core.errors import DamagedPicture
from pixhaul.core.request import PictureFacts
from pixhaul.imaging.text import decoded

_PIECE = 65_536
_TAIL = 65_536
"""How much of the end is searched for the last tag: editors may leave long remarks behind it."""
_GZIP = b"\x1f\x8b"
_END = re.compile(r"</(?:[A-Za-z_][\w.-]*:)?svg\s*>|<(?:[A-Za-z_][\w.-]*:)?svg(?:\s[^<>]*)?/>")
_AFTER = re.compile(r"(?>\s+|<!--.*?-->|<\?.*?\?>)*+", re.DOTALL)
"""What XML allows behind the last tag (XML 1.0, production 1)."""


def svg_facts(path: Path) -> PictureFacts:
    """What is known of a file that begins as SVG. Its size in pixels is not: that would take rendering.

    Raises DamagedPicture when its end is missing, and OSError.
    """
    with path.open("rb") as file:
        packed = file.read(2) == _GZIP
    tail = _unpacked_tail(path) if packed else _tail(path)
    if not _ends(tail):
        raise DamagedPicture("the end of the SVG drawing is missing")
    return PictureFacts("image/svg+xml", ".svgz" if packed else ".svg", 0, 0)


def _tail(path: Path) -> bytes:
    with path.open("rb") as file:
        mark = file.read(2)
        length = file.seek(0, 2)
        start = max(0, length - _TAIL)
        file.seek(start)
        tail = file.read()
    # In UTF-16 every other byte of the mark-up is zero; the byte order is told by the beginning of the file.
    return mark + tail if start and mark in {b"\xff\xfe", b"\xfe\xff"} else tail


def _unpacked_tail(path: Path) -> bytes:
    """The end of what is packed, a piece at a time: memory stays flat whatever it unpacks to."""
    unpacker, tail = zlib.decompressobj(wbits=31), b""
    try:
        with path.open("rb") as file:
            while data := file.read(_PIECE):
                while data and not unpacker.eof:
                    tail = (tail + unpacker.decompress(data, _PIECE))[-_TAIL:]
                    data = unpacker.unconsumed_tail
    except zlib.error as error:
        raise DamagedPicture(f"the packed SVG drawing is broken: {error}") from None
    if not unpacker.eof:
        raise DamagedPicture("the end of the packed SVG drawing is missing")
    return tail


def _ends(tail: bytes) -> bool:
    text = decoded(tail) or tail.decode("latin-1")
    ends = [match.end() for match in _END.finditer(text)]
    return bool(ends) and _AFTER.fullmatch(text, ends[-1]) is not None
