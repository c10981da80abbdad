"""What the first bytes say a file is. The server's word and the address count for nothing.

Signatures: the WHATWG MIME Sniffing Standard and each format's own specification. A file that is two things at once
(a GIF that is also a script, a JPEG with an archive behind it) is what it begins with.
"""

import struct

from pixhaul.core.errors import NotAPicture
from pixhaul.imaging.kinds import Kind
from pixhaul.imaging.text import refuse_text

HEAD_BYTES = 65_536
"""How much of the file :func:`sniff` wants to see: enough to look past long comments before an ``<svg>``."""

_PICTURES: tuple[tuple[bytes, Kind], ...] = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"II*\0", Kind.TIFF),
    (b"MM\0*", Kind.TIFF),
    (b"II+\0\x08\0\0\0", Kind.TIFF),
    (b"MM\0+\0\x08\0\0", Kind.TIFF),
    (b"\xff\x0a", Kind.JXL),
    (b"\0\0\0\x0cJXL \r\n\x87\n", Kind.JXL),
    (b"\0\0\0\x0cjP  \r\n\x87\n", Kind.JPEG_2000),
    (b"\xff\x4f\xff\x51", Kind.JPEG_2000),
)

_OTHERS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "a PDF document"),
    (0, b"%!PS", "a PostScript document"),
    (0, b"{\\rtf", "a text document"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (0, b"MZ", "a program"),
    (0, b"\x7fELF", "a program"),
    (0, b"\xfe\xed\xfa\xce", "a program"),
    (0, b"\xfe\xed\xfa\xcf", "a program"),
    (0, b"\xce\xfa\xed\xfe", "a program"),
    (0, b"\xcf\xfa\xed\xfe", "a program"),
    (0, b"\xca\xfe\xba\xbe", "a program"),
    (0, b"\0asm", "a program"),
    (0, b"#!", "a program"),
    (0, b"PK\x03\x04", "an archive"),
    (0, b"PK\x05\x06", "an archive"),
    (0, b"Rar!\x1a\x07", "an archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "an archive"),
    (0, b"\x1f\x8b", "an archive"),
    (0, b"BZh", "an archive"),
    (0, b"\xfd7zXZ\0", "an archive"),
    (0, b"\x28\xb5\x2f\xfd", "an archive"),
    (257, b"ustar", "an archive"),
    (0, b"\x1aE\xdf\xa3", "a video"),
    (0, b"\0\0\x01\xba", "a video"),
    (0, b"\0\0\x01\xb3", "a video"),
    (0, b"FLV\x01", "a video"),
    (0, b"0&\xb2u\x8ef\xcf\x11", "a video"),
    (0, b"OggS", "a sound recording"),
    (0, b"fLaC", "a sound recording"),
    (0, b"ID3", "a sound recording"),
    (0, b"MThd", "a sound recording"),
    (0, b"wOFF", "a font"),
    (0, b"wOF2", "a font"),
    (0, b"OTTO\0", "a font"),
    (0, b"\0\x01\0\0\0", "a font"),
    (0, b"8BPS", "a Photoshop file"),
    (0, b"SQLite format 3\0", "a database"),
    (0, b"FUJIFILMCCD-RAW", "a raw camera file"),
)

_RIFF: dict[bytes, str] = {b"AVI ": "a video", b"WAVE": "a sound recording"}
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_HEIF_GENERAL = frozenset({b"mif1", b"msf1", b"mif2"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})


def sniff(head: bytes) -> Kind:
    """The kind of picture that begins with ``head`` (up to :data:`HEAD_BYTES`).

    Raises NotAPicture, or SvgRefused, when it is anything else.
    """
    kind = _picture(head)
    if kind is not None:
        return kind
    if not head:
        raise NotAPicture("an empty file")
    refuse_text(head)
    raise NotAPicture(_other(head))


def _picture(head: bytes) -> Kind | None:
    if head[:4] in {b"II*\0", b"MM\0*"} and head[8:11] == b"CR\x02":
        raise NotAPicture("a raw camera file")
    for signature, kind in _PICTURES:
        if head.startswith(signature):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Kind.WEBP
    if head[4:8] == b"ftyp":
        return _media_file(head)
    if head[:2] == b"BM" and _is_bitmap(head):
        return Kind.BMP
    if head[:4] == b"\0\0\x01\0" and _is_icon(head):
        return Kind.ICO
    return None


def _media_file(head: bytes) -> Kind | None:
    """ISO/IEC 14496-12 files name their brands in the first box; a still picture lists one of these."""
    length = int.from_bytes(head[:4], "big")
    brands = [head[at : at + 4] for at in (8, *range(16, min(length, len(head), 512), 4))]
    for group, kind in ((_AVIF_BRANDS, Kind.AVIF), (_HEIF_BRANDS, Kind.HEIC)):
        if brands[0] in group:
            return kind
    if brands[0] in _HEIF_GENERAL:
        return Kind.AVIF if any(brand in _AVIF_BRANDS for brand in brands) else Kind.HEIC
    return None


def _is_bitmap(head: bytes) -> bool:
    """``BM`` alone begins many a text; the header's own length field decides (Windows GDI, BITMAPINFOHEADER)."""
    return len(head) >= 26 and int.from_bytes(head[14:18], "little") in {12, 16, 40, 52, 56, 64, 108, 124}


def _is_icon(head: bytes) -> bool:
    """Four small numbers are a weak signature, so the first directory entry must make sense too."""
    if len(head) < 22:
        return False
    count, reserved, planes, depth, size, offset = struct.unpack_from("<4xH3xBHHII", head)
    return bool(count and reserved in {0, 255} and planes <= 1 and depth <= 32 and size and offset >= 6 + 16 * count)


def _other(head: bytes) -> str:
    for offset, signature, what in _OTHERS:
        if head.startswith(signature, offset):
            return what
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], "something unknown")
    if head[4:8] == b"ftyp":
        return (
            "a sound recording" if head[8:11] == b"M4A" else "a raw camera file" if head[8:11] == b"crx" else "a video"
        )
    if head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE6 in {0xE2, 0xE4, 0xE6}:
        return "a sound recording"
    return "something unknown"
