"""One part of a path that every disk accepts, whatever the text was (ext4, APFS, NTFS, exFAT and their kin)."""

import re
import unicodedata

from pathvalidate import sanitize_filename

MAX_PART_BYTES = 240
"""Default bound of one part in UTF-8 bytes: the 255 of most disks less room for `` (12345)`` and an extension."""
FALLBACK = "picture"
"""What a part is called when nothing of its text can be kept."""

_RESERVED = re.compile(r"(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\.|$)", re.IGNORECASE)
"""Device names of DOS, also with an extension, also with superscript digits (Microsoft, "Naming Files, Paths")."""
_ILLEGAL = re.compile(r'[<>:"/\\|?*]')
_IGNORABLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u3164\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff]"
)
"""Invisible although their category does not say so: Default_Ignorable_Code_Point of the Unicode database."""
_FLAG_HALVES = re.compile("[\U0001f1e6-\U0001f1ff]+$")
"""A flag is a pair of these letters."""
_PLAIN = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_ .()+,=-]*[A-Za-z0-9_()+,=-])?")


def safe_part(text: str, max_bytes: int = MAX_PART_BYTES, fallback: str = FALLBACK) -> str:
    """One path part made of ``text``: visible, harmless, at most ``max_bytes`` of UTF-8, never empty. Idempotent.

    Separators and what Windows forbids become ``_``; control, direction and zero-width characters go; blanks and dots
    at both ends go; a leading dash and the names of DOS devices are defused; the result is in Unicode's form NFC.
    """
    if not (len(text) <= max_bytes and _PLAIN.fullmatch(text)):
        text = _trim(_visible(text[:2000]))
        # The encoding is given, for that of the system may lack letters (LC_ALL=C), which the library does not forgive.
        text = sanitize_filename(text, replacement_text="_", platform="universal", max_len=8192, fs_encoding="utf-8")
        text = _ILLEGAL.sub("_", unicodedata.normalize("NFC", text))
        text = cut(_trim(text), max_bytes)
    if _RESERVED.match(text):
        text = cut("_" + text, max_bytes)
    return text or fallback


def _trim(text: str) -> str:
    text = text.strip(" .")
    return "_" + text[1:] if text.startswith("-") else text


def _visible(text: str) -> str:
    """Without what cannot be seen; every kind of blank as a plain one; what has no meaning on disk as ``_``."""
    return unicodedata.normalize("NFC", "".join(map(_shown, _IGNORABLE.sub("", text))))


def _shown(character: str) -> str:
    if character in "\t\n\r\v\f":
        return " "
    match unicodedata.category(character):
        case "Cc" | "Cf":
            return ""
        case "Zs" | "Zl" | "Zp":
            return " "
        case "Cs" | "Co" | "Cn":
            # Half a character, private use, not assigned: some disks refuse them (APFS), none shows them.
            return "_"
        case _:
            return character


def cut(text: str, max_bytes: int) -> str:
    """At most ``max_bytes`` of UTF-8: whole characters, accents stay with their letter, no blank or dot at the end."""
    if len(text) * 4 > max_bytes and len(encoded := text.encode()) > max_bytes:
        text = shortened(text, len(encoded[:max_bytes].decode(errors="ignore")))
    return text.rstrip(" .")


def shortened(text: str, letters: int) -> str:
    """At most so many characters; what is seen as one letter stays together, unless it is longer than that alone."""
    kept = whole = text[:letters]
    while whole and len(whole) < len(text) and _belongs(whole, text[len(whole)]):
        whole = whole[:-1]
    return whole or kept


def _belongs(before: str, character: str) -> bool:
    """Whether ``character`` is seen as one with the last of ``before`` (the gist of Unicode's annex 29)."""
    if unicodedata.category(character).startswith("M") or "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    if _FLAG_HALVES.fullmatch(character):
        halves = _FLAG_HALVES.search(before)
        return halves is not None and len(halves[0]) % 2 == 1
    return False
