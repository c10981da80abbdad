"""Tells the kinds of text a server sends instead of a picture apart, so that the sentence fits."""

import codecs
import re
import zlib

from pixhaul.core.errors import NotAPicture, SvgRefused

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PROLOGUE = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^\[>]|\[.*?\]\s*(?=>))*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<([A-Za-z_][\w.-]*:)?([A-Za-z][\w.-]*)")
_HTML_DOCTYPE = re.compile(r"<!DOCTYPE\s+html", re.IGNORECASE)
_HTML_TAGS = frozenset({"html", "head", "body", "title", "script", "style", "iframe", "h1", "h2", "div", "font"}) | {
    "table",
    "a",
    "p",
    "b",
    "br",
    "meta",
    "link",
    "span",
    "img",
    "form",
    "center",
}
_SVG_ANYWHERE = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?svg[\s>]")
_JSON = re.compile(r"""[\[{]\s*(?:["\[\]{}\d-]|true|false|null)""")
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
"""The binary data bytes of the WHATWG MIME Sniffing Standard, section 7.1."""


def refuse_text(head: bytes) -> None:
    """Raise SvgRefused or NotAPicture if ``head`` is the beginning of any text; return if it is binary."""
    if head.startswith(b"\x1f\x8b"):
        inner = _unpacked(head)
        if inner and is_svg(inner):
            raise SvgRefused("gzip-compressed SVG")
        return
    text = decoded(head)
    if text is None:
        return
    if is_svg(head):
        raise SvgRefused
    raise NotAPicture(_what(text))


def is_svg(head: bytes) -> bool:
    """Whether the first element of the markup is ``svg``, past byte order mark, declaration, comments and doctype."""
    text = decoded(head)
    if text is None:
        return False
    body = _after_prologue(text)
    tag = _TAG.match(body)
    if tag is not None:
        return tag[2] == "svg"
    # A comment or doctype longer than what was read hides the first element; what follows is named nowhere else.
    return body.startswith("<!") and not _HTML_DOCTYPE.match(body) and _SVG_ANYWHERE.search(body) is not None


def decoded(head: bytes) -> str | None:
    """The text, or ``None`` when the bytes are not text in UTF-8, UTF-16 or an eight-bit encoding."""
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return head[len(bom) :].decode(encoding, "replace")
    if head.startswith((b"<\0", b"{\0", b"[\0")):
        return head.decode("utf-16-le", "replace")
    if _BINARY.search(head):
        return None
    return head.decode("utf-8", "replace")


def _unpacked(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(head, 65_536)
    except zlib.error:
        return b""


def _after_prologue(text: str) -> str:
    at = 0
    while (match := _PROLOGUE.match(text, at)) is not None:
        at = match.end()
    return text[at:]


def _what(text: str) -> str:
    stripped = text.lstrip()
    body = _after_prologue(text)
    tag = _TAG.match(body)
    if _HTML_DOCTYPE.search(stripped[:2000]) or (tag is not None and tag[2].lower() in _HTML_TAGS):
        return "a web page"
    for start, what in (
        ("%PDF-", "a PDF document"),
        ("%!PS", "a PostScript document"),
        ("{\\rtf", "a text document"),
        ("#!", "a program"),
    ):
        if stripped.startswith(start):
            return what
    if stripped.startswith("<?xml") or tag is not None:
        return "an XML document"
    if _JSON.match(stripped):
        return "JSON data"
    if stripped.startswith("#EXTM3U"):
        return "a playlist"
    return "a text" if stripped else "an empty text"
