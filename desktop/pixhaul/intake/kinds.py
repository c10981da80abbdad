"""What a file is, judged by its first bytes: a text of some kind, or something that is no list at all."""

import codecs
import re
from enum import Enum
from pathlib import PurePath

from pixhaul.intake.aria2 import is_input_file
from pixhaul.intake.errors import IntakeError

HEAD = 65_536
"""Bytes of the beginning that are looked at."""


class Kind(Enum):
    """How the text of a file is read."""

    LINES = "lines"
    TABLE = "table"
    MARKUP = "markup"
    JSON = "json"
    JSON_LINES = "json lines"
    XML = "xml"
    LOOSE = "loose"
    """Prose: addresses count, other lines are no mistakes."""
    SHORTCUT = "shortcut"
    WEBLOC = "webloc"
    HAR = "har"
    ARIA2 = "aria2"
    PLAYLIST = "playlist"
    """Addresses; lines that begin with # are about them."""
    JOB = "job"


_BY_ENDING = {
    **dict.fromkeys((".csv", ".tsv", ".tab"), Kind.TABLE),
    **dict.fromkeys((".html", ".htm", ".xhtml"), Kind.MARKUP),
    **dict.fromkeys((".json", ".geojson"), Kind.JSON),
    ".har": Kind.HAR,
    **dict.fromkeys((".m3u", ".m3u8"), Kind.PLAYLIST),
    **dict.fromkeys((".jsonl", ".ndjson"), Kind.JSON_LINES),
    **dict.fromkeys((".md", ".markdown", ".rst"), Kind.LOOSE),
    **dict.fromkeys((".xml", ".rss", ".atom", ".rdf", ".opml", ".metalink", ".meta4", ".xbel"), Kind.XML),
    **dict.fromkeys((".url", ".desktop"), Kind.SHORTCUT),
    ".webloc": Kind.WEBLOC,
    ".pixhaul": Kind.JOB,
}
WORKBOOK_ENDINGS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".xltx", ".xltm", ".ots"})
"""Tables of office programs."""
LIST_ENDINGS = frozenset({*_BY_ENDING, *WORKBOOK_ENDINGS, ".parquet", ".txt", ".lst", ".list", ".urls"})
"""Files that are read when a whole folder is given."""

_PICTURE = ("This is a picture, not a list", "Add a text file with the addresses of pictures.")
_ARCHIVE = ("This is an archive, not a list", "Unpack it, then add the list inside.")
_SHEET = ("This is an office document, not a plain list", "Save it as CSV in your office program, then add that.")
_PDF = ("This is a PDF, not a list", "Copy the addresses out of it and paste them.")
_PROGRAM = ("This is a program, not a list", "Add a text file with the addresses of pictures.")
_MEDIA = ("This is a film or a sound, not a list", "Add a text file with the addresses of pictures.")
_BINARY = ("This is not a text file", "Add a text file with one address on each line.")

_MAGIC: tuple[tuple[bytes, tuple[str, str]], ...] = (
    (
        rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\x00|MM\x00\*|\x00\x00\x01\x00|8BPS\x00|BM....\x00\x00",
        _PICTURE,
    ),
    (rb"\xff\x0a|\x00\x00\x00\x0cJXL |\x00\x00\x00\x0cjP  |....ftyp(?:avi[fs]|hei[cfmsx]|hev[cx]|mif1|msf1)", _PICTURE),
    (rb"%PDF-", _PDF),
    (rb"PK\x03\x04.{26}(?:mimetypeapplication/vnd\.oasis|\[Content_Types\]|_rels/|xl/|word/|docProps/)", _SHEET),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\{\\rtf", _SHEET),
    (
        rb"PK\x03\x04|PK\x05\x06|\x1f\x8b|BZh[1-9]1AY|7z\xbc\xaf|\xfd7zXZ|Rar!\x1a|\x28\xb5\x2f\xfd|.{257}ustar",
        _ARCHIVE,
    ),
    (rb"\x7fELF|MZ.{60}|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe", _PROGRAM),
    (rb"....ftyp|RIFF....(?:AVI |WAVE)|ID3|OggS|fLaC|\x1a\x45\xdf\xa3|\xff[\xfb\xf3\xf2]", _MEDIA),
    (rb"SQLite format 3\x00", _BINARY),
)
_PACKED = (
    ("zip", rb"PK\x03\x04|PK\x05\x06"),
    ("gz", rb"\x1f\x8b\x08"),
    ("bz2", rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"),
    ("xz", rb"\xfd7zXZ\x00"),
    ("tar", rb".{257}ustar"),
)
"""Archives that can be looked into."""
_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MARKUP_START = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+(?:html|netscape)|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_JOB_START = re.compile(rb'\s*\{\s*"pixhaul"\s*:\s*"job"')
_XML_START = re.compile(rb"\s*<(?:\?xml|rss|feed|urlset|sitemapindex|metalink|opml|svg)\b", re.IGNORECASE)


def refuse_binary(head: bytes) -> None:
    """Raise :class:`IntakeError` with what the file is when it is no text."""
    for mark, encoding in _WIDE_MARKS:
        if head.startswith(mark) and "\0" not in head.decode(encoding, "ignore"):
            return
    for pattern, (message, hint) in _MAGIC:
        if re.match(pattern, head, re.DOTALL) and not _is_text(head):
            raise IntakeError(message, hint)
    if head.startswith((b"%PDF-", b"{\\rtf")):
        raise IntakeError(*(_PDF if head[:1] == b"%" else _SHEET))
    if b"\x00" in head and not looks_wide(head):
        raise IntakeError(*_BINARY)
    odd = sum(byte < 32 and byte not in b"\t\n\v\f\r\x1b" for byte in head[:4096])
    if odd * 20 > len(head[:4096]) and not looks_wide(head):
        raise IntakeError(*_BINARY)


def packing_of(head: bytes) -> str:
    """``zip``, ``gz``, ``bz2``, ``xz`` or ``tar`` for an archive that can be looked into, else empty."""
    if any(sentence is _SHEET and re.match(pattern, head, re.DOTALL) for pattern, sentence in _MAGIC):
        return ""
    return next((name for name, pattern in _PACKED if re.match(pattern, head, re.DOTALL)), "")


def is_picture_head(head: bytes) -> bool:
    """Whether a file begins like a picture."""
    return any(sentence is _PICTURE and re.match(pattern, head, re.DOTALL) for pattern, sentence in _MAGIC)


def _is_text(head: bytes) -> bool:
    """Whether all bytes are those of a text in ASCII: some file marks could begin a list as well (``ID3``, ``BM``)."""
    return head.isascii() and not re.search(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", head)


def looks_wide(head: bytes) -> str | None:
    """``utf-16-le`` or ``utf-16-be`` when nearly every second byte is zero, as in Western text without a mark.

    The names of UTF-32 where three of four are.
    """
    if wide := _looks_utf32(head[: min(len(head), 4096) & ~3]):
        return wide
    sample = head[: min(len(head) & ~1, 4096)]
    half = len(sample) // 2
    if half < 4:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > half * 0.7 and even == 0:
        return "utf-16-le"
    if even > half * 0.7 and odd == 0:
        return "utf-16-be"
    return None


def _looks_utf32(sample: bytes) -> str | None:
    """No character has another highest byte than 0, and hardly any another one below it."""
    quarter = len(sample) // 4
    if quarter < 4:
        return None
    zeros = [sample[start::4].count(0) for start in range(4)]
    if zeros[3] == quarter and zeros[2] > quarter * 0.9 and zeros[0] == 0:
        return "utf-32-le"
    if zeros[0] == quarter and zeros[1] > quarter * 0.9 and zeros[3] == 0:
        return "utf-32-be"
    return None


def kind_of(name: str, head: bytes) -> Kind:
    """How to read the file: by its ending, and by its beginning where the ending says little."""
    kind = _BY_ENDING.get(PurePath(name).suffix.lower(), Kind.LINES)
    if _JOB_START.match(head):
        return Kind.JOB
    if kind is Kind.LINES:
        if _MARKUP_START.match(head):
            return Kind.MARKUP
        if _XML_START.match(head):
            return Kind.XML
        if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{"):
            return Kind.JSON
        if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"#EXTM3U"):
            return Kind.PLAYLIST
        if is_input_file(head.decode("utf-8", "replace")):
            return Kind.ARIA2
    return kind
