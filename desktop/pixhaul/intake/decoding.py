"""A stream of bytes becomes lines of text in bounded memory, whatever its encoding and line endings are."""

import codecs
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from pixhaul.core.datauris import MAX_BYTES
from pixhaul.intake.kinds import looks_wide

CHUNK = 1 << 20
"""Bytes read at once."""
LONGEST_LINE = 1 << 20
"""Characters of one line; a longer one is taken apart where a blank, comma or quote allows it."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = re.compile(
    r"cp125[0247]|cp437|cp775|cp85\d|latin_1|iso8859_(?:1|2|3|4|9|10|13|14|15|16)|mac_|hp_roman8|ascii"
)
"""Guesses that differ from Windows-1252 in a few letters only, and are wrong more often than right."""
_HIGH = re.compile(rb"[\x80-\xff]+")
_DECLARATION = re.compile(
    rb"""<\?xml[^>]{0,200}?\sencoding\s*=\s*["']?([\w.:-]{2,40})|<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_READ_AS = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601"), "cp949"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620"), "cp874"),
    "big5": "big5hkscs",
}
"""Names that mean more than they say (WHATWG Encoding Standard section 4.2)."""
_OF_TEXT = re.compile(r"cp\d+|iso8859_\d+|koi8_\w|mac_\w+|gb\w+|big5\w*|euc_\w+|shift_jis\w*|iso2022_\w+|johab|tis_620")
"""Python knows more codecs than those of texts (hex, idna); UTF-8 has been tried, UTF-16 is seen by its zero bytes."""
_SAMPLE = 32_768
_WRITTEN = re.compile(r"[\s<\"'`]*data:image/", re.IGNORECASE)
_LONGEST_WRITTEN = 3 * MAX_BYTES
"""Characters of a line that is a picture written out."""
_BREAK = re.compile(r"[\s,;|\"'](?=[^\s,;|\"']*$)")

Progress = Callable[[int, int], None]


def encoding_of(file: BinaryIO) -> str:
    """The encoding of a seekable file, which is read once from its start. Raises OSError."""
    file.seek(0)
    head = file.read(4096)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    if wide := looks_wide(head):
        return wide
    file.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    sample = bytearray()
    valid = True
    while chunk := file.read(CHUNK):
        if chunk.isascii():
            valid = valid and not decoder.getstate()[0]
            continue
        if len(sample) < _SAMPLE:
            sample += b"\n".join(line for line in chunk[: 8 * _SAMPLE].splitlines() if not line.isascii())[:_SAMPLE]
        try:
            decoder.decode(chunk)
        except UnicodeDecodeError:
            valid = False
            break
    if valid and not decoder.getstate()[0]:
        return "utf-8"
    return _declared(head) or _legacy(bytes(sample))


def _declared(head: bytes) -> str:
    """What a page or an XML document says about itself, empty when it says nothing that can be used."""
    match = _DECLARATION.search(head) if head.lstrip()[:1] == b"<" else None
    if match is None:
        return ""
    name = (match[1] or match[2]).decode("ascii").lower()
    try:
        found = codecs.lookup(_READ_AS.get(name, name)).name
    except LookupError:
        return ""
    return found if _OF_TEXT.fullmatch(found.replace("-", "_")) else ""


def _legacy(sample: bytes) -> str:
    runs = _HIGH.findall(sample)
    pairs = sum(len(run) > 1 for run in runs)
    if sum(map(len, runs)) < 8 or pairs * 3 < len(runs):
        # A few lone letters with accents: every Asian encoding has its letters in pairs, Cyrillic and Greek in words.
        return "cp1252"
    from charset_normalizer import from_bytes  # most lists are UTF-8 or say what they are

    guess = from_bytes(sample).best()
    if guess is None or _WESTERN.match(guess.encoding):
        return "cp1252"
    return guess.encoding


def texts(
    file: BinaryIO, encoding: str, total: int, progress: Progress | None, *, as_written: bool = False
) -> Iterator[str]:
    """The file's text in pieces, every line ending as a line feed. Unreadable bytes become U+FFFD. Raises OSError.

    With ``as_written`` carriage returns stay, since cells of a table may hold them; but in a file that begins without
    any line feed they are what ends its lines.
    """
    file.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    done = 0
    held = False
    while True:
        chunk = file.read(CHUNK)
        done += len(chunk)
        text = ("\r" if held else "") + decoder.decode(chunk, final=not chunk)
        # A CR at the end may be the first half of CR LF.
        held = bool(chunk) and text.endswith("\r")
        text = text.removesuffix("\r") if held else text
        if progress is not None and chunk:
            progress(done, max(total, done))
        if "\r" in text and as_written:
            as_written = "\n" in text or done > len(chunk)
        if "\r" in text and not as_written:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if text:
            yield text
        if not chunk:
            return


def lines(pieces: Iterator[str]) -> Iterator[str]:
    """Lines without their ends. Memory stays bounded however long a line is."""
    rest = ""
    skipping = False
    for piece in pieces:
        if skipping:
            skipping = "\n" not in piece
            piece = piece.partition("\n")[2]
        *whole, rest = (rest + piece).split("\n") if "\n" in piece else [rest + piece]
        yield from whole
        while len(rest) > LONGEST_LINE:
            if len(rest) <= _LONGEST_WRITTEN and _WRITTEN.match(rest):
                break
            # Behind the last place where no address can be cut in two; else the line is no list of anything.
            match = _BREAK.search(rest, len(rest) - LONGEST_LINE // 2)
            end = match.end() if match else len(rest)
            yield rest[:end]
            rest = rest[end:]
            skipping = match is None
    if rest:
        yield rest
