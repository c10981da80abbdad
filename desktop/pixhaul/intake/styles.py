"""The pictures in a ``style`` attribute: backgrounds, read by the tokens of CSS (Syntax Module Level 3, section 4)."""

import re
from collections.abc import Iterator

_URL = re.compile(
    r"""url\(\s*+(?:"((?:[^"\\\n]|\\.)*+)"|'((?:[^'\\\n]|\\.)*+)'|((?:[^\s"'()\\]|\\[0-9a-f]{1,6}+\s?+|\\.)*+))\s*+\)""",
    re.IGNORECASE | re.DOTALL,
)
"""Never goes back over what it has read: a style may be written to keep a parser busy."""
_STRING = re.compile(r""""((?:[^"\\\n]|\\.)*+)"|'((?:[^'\\\n]|\\.)*+)'""", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_BACKGROUND = re.compile(r"\s*(?:background(?:-image)?|--[\w-]*)\s*:(.*)", re.IGNORECASE | re.DOTALL)
_CHOICE = re.compile(r"image-set\(([^()]*(?:\([^()]*\)[^()]*)*)\)", re.IGNORECASE)
_PLACE = re.compile(r"\x00(\d+)\x00\s*(?:(\d+(?:\.\d+)?)(x|dppx|dpi|dpcm))?", re.IGNORECASE)
_PER_PIXEL = {"x": 1.0, "dppx": 1.0, "dpi": 96.0, "dpcm": 96.0 / 2.54}


def backgrounds(style: str) -> Iterator[str]:
    """Addresses of background pictures, in order; of an ``image-set()`` the one with the highest resolution."""
    if "url(" not in style.lower() and "image-set(" not in style.lower():
        return
    found: list[str] = []

    def put_aside(match: re.Match[str]) -> str:
        found.append(_unescaped(next((text for text in match.groups() if text is not None), "")))
        return f"\0{len(found) - 1}\0"

    # Addresses may hold semicolons and brackets (data:), so they are taken out before the rest is split.
    masked = _STRING.sub(put_aside, _URL.sub(put_aside, style.replace("\0", "")))
    for declaration in masked.split(";"):
        value = _BACKGROUND.match(declaration)
        if value is None:
            continue
        for place in _PLACE.finditer(_CHOICE.sub(_best, value[1])):
            if address := found[int(place[1])].strip():
                yield address


def _best(match: re.Match[str]) -> str:
    """The candidate of an image-set() with the most pixels, in place of all of them."""
    places = list(_PLACE.finditer(match[1]))
    if not places:
        return ""
    best = max(places, key=lambda place: float(place[2] or 1) / _PER_PIXEL[(place[3] or "x").lower()])
    return f" \0{best[1]}\0 "


def _unescaped(text: str) -> str:
    def one(match: re.Match[str]) -> str:
        if match[1] is None:
            return "" if match[2] == "\n" else str(match[2])
        code = int(match[1], 16)
        return chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else "\ufffd"

    return _ESCAPE.sub(one, text) if "\\" in text else text
