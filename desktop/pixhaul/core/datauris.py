"""Pictures that are written out in the list itself: ``data:image/png;base64,...`` (RFC 2397)."""

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from pixhaul.core.errors import AddressError

MAX_BYTES = 50_000_000
"""Bytes of the largest picture that is taken out of a list."""
LANE = "in the list"
"""What stands where other entries have their host."""
_MEDIA_TYPE = re.compile(r"data:([\w.+-]+/[\w.+-]+)((?:\s*;[^,;]*)*),", re.IGNORECASE)
_HEAD = 300
"""Characters in which the media type ends."""
_SHOWN = 24


def is_data(text: str) -> bool:
    """Whether it starts like a ``data:`` address; says nothing about what follows."""
    return text[:5].lower() == "data:"


def media_type(text: str) -> str:
    """The media type it names, in lower case; ``text/plain`` where none is named (RFC 2397 section 2)."""
    match = _MEDIA_TYPE.match(text[:_HEAD])
    return match[1].lower() if match else "text/plain"


def checked(text: str) -> str:
    """The address when it can hold a picture, as it is kept in the list. Raises :class:`AddressError` with a cause."""
    text = text.strip()
    match = _MEDIA_TYPE.match(text[:_HEAD])
    if match is None or not match[1].lower().startswith("image/"):
        raise AddressError("of what is written out in a list only pictures are taken")
    if match.end() == len(text):
        raise AddressError("there is no picture in this data: address")
    if _size(text, match) > MAX_BYTES:
        raise AddressError(f"a picture in a list may have {MAX_BYTES // 1_000_000} MB, this one has more")
    return "data:" + text[5:]


def decoded(text: str) -> bytes:
    """The bytes of the picture. Raises :class:`AddressError` when they are not written as the rules say."""
    match = _MEDIA_TYPE.match(text[:_HEAD])
    if match is None:
        raise AddressError("of what is written out in a list only pictures are taken")
    if _size(text, match) > MAX_BYTES:
        raise AddressError(f"a picture in a list may have {MAX_BYTES // 1_000_000} MB, this one has more")
    data = unquote_to_bytes(text[match.end() :])
    if not _is_base64(match):
        return data
    # As browsers do it: blanks and missing padding do no harm (WHATWG Infra, "forgiving-base64 decode").
    data = re.sub(rb"\s+", b"", data).rstrip(b"=")
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4), validate=True)
    except binascii.Error:
        raise AddressError("the picture in this data: address is damaged") from None


def shown(text: str) -> str:
    """For people and reports: the beginning and the length, never all of it. Other addresses are left as they are."""
    if not is_data(text) or len(text) <= _HEAD:
        return text
    match = _MEDIA_TYPE.match(text[:_HEAD])
    start = match.end() if match else 5
    return f"{text[: start + _SHOWN]}… ({len(text):,} characters)"


def _is_base64(match: re.Match[str]) -> bool:
    return match[2].rpartition(";")[2].strip().lower() == "base64"


def _size(text: str, match: re.Match[str]) -> int:
    """Bytes it decodes to, at most."""
    written = len(text) - match.end()
    return written * 3 // 4 if _is_base64(match) else written - 2 * text.count("%", match.end())
