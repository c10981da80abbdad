"""The name in a Content-Disposition field (RFC 6266, RFC 8187). What it says is text, not a path and not yet safe.

Servers get this field wrong in many ways. What has one meaning only is understood even where the grammar forbids it
(blanks and brackets outside of quotes, raw UTF-8); what contradicts itself is passed over, and the address names the
picture. It is written here because the well-kept parsers are for other grammars: those of mail and of forms.
"""

import re
from urllib.parse import unquote_to_bytes

MOST_LETTERS = 4_000
"""A longer field is passed over."""
_WORD = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_KIND = re.compile(rf"[ \t]*{_WORD}[ \t]*(?=;|\Z)")
_PARAMETER = re.compile(
    rf"""[ \t]*;[ \t]*(?:
        (?P<name>{_WORD})[ \t]*=[ \t]*
        (?: "(?P<quoted>(?:[^"\\]|\\.)*)" | (?P<bare>[^ \t";=,]+(?:(?:[ \t]+|,)[^ \t";=,]+)*) )
        [ \t]*
    )?(?=;|\Z)""",
    re.VERBOSE | re.DOTALL,
)
"""Two semicolons in a row, or one at the end, say nothing and do no harm."""
_EXTENDED = re.compile(
    r"(?P<charset>utf-8|iso-8859-1)'[A-Za-z0-9-]*'(?P<value>(?:%[0-9A-Fa-f]{2}|[!#$&+.^_`|~0-9A-Za-z-])*)",
    re.IGNORECASE,
)
"""RFC 8187 section 3.2.1, with the two charsets that were ever in use."""
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def name_of(field: str) -> str:
    """The file name that the field gives, without folders; empty when it gives none. ``filename*`` comes first.

    ``field`` is the value as it came, bytes as Latin-1 (RFC 9110 section 5.5).
    """
    found = _parameters(field)
    name = _extended(found.get("filename*", "")) or _plain(found.get("filename", ""))
    return re.split(r"[/\\]", name)[-1]


def _parameters(field: str) -> dict[str, str]:
    """The parameters, the first of each name; none at all when the field does not follow the grammar."""
    start = _KIND.match(field) if len(field) <= MOST_LETTERS else None
    if start is None:
        return {}
    found: dict[str, str] = {}
    place = start.end()
    while place < len(field):
        match = _PARAMETER.match(field, place)
        if match is None:
            return {}
        place = match.end()
        name = (match["name"] or "").lower()
        if match["quoted"] is None:
            found.setdefault(name, match["bare"] or "")
        elif not name.endswith("*"):  # the extended notation knows no quotes
            found.setdefault(name, _ESCAPED.sub(r"\1", match["quoted"]))
    return found


def _extended(value: str) -> str:
    match = _EXTENDED.fullmatch(value)
    if match is None:
        return ""
    try:
        return unquote_to_bytes(match["value"]).decode(match["charset"])
    except UnicodeDecodeError:
        return ""


def _plain(value: str) -> str:
    """Latin-1 by the letter of old standards, but nearly always UTF-8 when it can be that."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value
