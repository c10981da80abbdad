"""Web addresses inside any text: a line, a cell, prose, Markdown, a program's source."""

import re
from collections.abc import Iterator

from pixhaul.core.addresses import canonical
from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import AddressError

LONGEST = 65_536
"""Characters of the longest address that is taken; servers stop at 8,000 or so."""
SHOWN = 200
"""Characters of a refused text that are kept."""

_START = re.compile(
    r"https?:(?:\\?/){2}|(?<![\w.@/-])www\.(?=[\w-]+\.)|(?<![\w:/])//(?=[\w-]+(?:\.[\w-]+)+/)", re.IGNORECASE
)
_BARE = re.compile(r"(?:[\w-]+\.)+(?:com|org|net|edu|gov|info|io|dev|app|co)(?::\d+)?/\S+", re.IGNORECASE)
_END = re.compile(r"[\s<>\"`|{}\x00-\x1f\x7f“”„«»…，。、；）】」』》]")
_NESTED_BEFORE = re.compile(r"[\w/=:.%&?+~@-]")
"""A scheme after one of these is part of the address before it: ``/web/2020/https://``, ``?url=https://``."""
_PICTURE_END = re.compile(
    r"\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|jxl|bmp|tiff?|ico|svg)(?:[?#]\S*)?$", re.IGNORECASE
)
_PICTURE_IN = re.compile(
    r"\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|jxl|bmp|tiff?|ico|svg)(?![a-z0-9])", re.IGNORECASE
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+(?=:)", re.IGNORECASE)
_PATH = re.compile(r"[a-z]:[\\/]|\\\\|/|\.{1,2}[\\/]|~/", re.IGNORECASE)
_SECRET = re.compile(r"(?<=//)[^/\s]*@")
_OTHER = re.compile(r"(?:javascript|vbscript|data|blob|file|ftp|sftp|mailto|tel|about|chrome):\S", re.IGNORECASE)
"""What a line begins with that is refused as a whole, also when a web address follows inside."""
_PAIRS = {")": "(", "]": "["}


def addresses(text: str) -> Iterator[NewEntry]:
    """Every address in one line or cell, in order. What begins like one and is none is refused by itself."""
    text = _unwrapped(_INVISIBLE.sub("", text).strip())
    if _OTHER.match(text):
        return
    whole = _with_blanks(text)
    if whole is not None:
        yield entry_of(whole)
        return
    position = 0
    while match := _next_start(text, position):
        raw, position = _one(text, match)
        yield entry_of(raw)


def entry_of(raw: str) -> NewEntry:
    """The address ``raw`` (its scheme may be missing), or its refusal."""
    if len(raw) > LONGEST:
        return refused(raw, "Not a web address: it is too long")
    raw = raw.replace("\\/", "/").replace("\\u0026", "&").replace("&amp;", "&").strip()
    if raw.startswith("//"):
        raw = "https:" + raw
    elif raw[:4].lower() == "www.":
        raw = "https://" + raw
    try:
        return NewEntry(canonical(raw))
    except AddressError as error:
        return refused(raw, _sentence(error.cause))


def line_entries(line: str) -> Iterator[NewEntry]:
    """What one line of a list means: its addresses, or its refusal. Comments and empty lines mean nothing."""
    none = True
    for entry in addresses(line):
        none = False
        yield entry
    line = line.strip().strip("\ufeff").strip()
    if not none or not line or line.startswith("#"):
        return
    bare = line.strip("<>\"'`")
    if _BARE.fullmatch(bare):
        yield entry_of("https://" + bare)
    else:
        yield refused(line, _why(bare))


def refused(text: str, why: str) -> NewEntry:
    """A text that is no address, shortened and without passwords."""
    text = _SECRET.sub("", text[: 4 * SHOWN])
    return NewEntry(text if len(text) <= SHOWN else text[: SHOWN - 1] + "…", why)


def is_picture(address: str) -> bool:
    """Whether the path of an address ends like a picture's."""
    return _PICTURE_END.search(address.partition("?")[0].partition("#")[0]) is not None


def _why(text: str) -> str:
    if _PATH.match(text):
        return "Not a web address: it is a path on a disk"
    scheme = _SCHEME.match(text)
    if scheme and len(scheme[0]) <= 20 and not scheme[0].lower().startswith("http"):
        return f"Not a web address: it starts with {scheme[0].lower()}:"
    return "Not a web address"


def _sentence(cause: str) -> str:
    # The standard library quotes parts of the address in its messages: a password could be among them.
    if not cause or "'" in cause or '"' in cause:
        return "Not a web address"
    return f"Not a web address: {cause[0].lower()}{cause[1:]}"


def _with_blanks(text: str) -> str | None:
    """The whole text as one address when it is one with blanks inside (``https://host/my cat.jpg``)."""
    if text[:4].lower() != "http" or " " not in text or "\t" in text or len(text) > LONGEST:
        return None
    start = _START.match(text)
    if not start or _next_start(text, start.end()) is not None or re.search(r"[<>\"|]", text):
        return None
    first = text.split(" ", 1)[0]
    return text if _PICTURE_END.search(text) and not _PICTURE_IN.search(first) else None


def _unwrapped(text: str) -> str:
    """Without one pair of quotes or angle brackets round the whole."""
    if len(text) > 2 and text[0] + text[-1] in ("<>", '""', "''", "``") and text[0] not in text[1:-1]:
        return text[1:-1].strip()
    return text


def _next_start(text: str, position: int) -> re.Match[str] | None:
    """Where the next address begins; a scheme inside an address before it does not count."""
    while match := _START.search(text, position):
        before = text[match.start() - 1] if match.start() > position else ""
        if not before or position == 0 or not _NESTED_BEFORE.match(before):
            return match
        position = match.end()
    return None


def _one(text: str, start: re.Match[str]) -> tuple[str, int]:
    """The address that begins at ``start`` and where the search goes on."""
    end_match = _END.search(text, start.end())
    end = end_match.start() if end_match else len(text)
    before = text[start.start() - 1] if start.start() else ""
    if before == "'" and (quote := text.find("'", start.end(), end)) != -1:
        end = quote
    inner = start.end()
    while (nested := _START.search(text, inner, end)) is not None:
        if not _NESTED_BEFORE.match(text[nested.start() - 1]):
            end = nested.start()
            break
        inner = nested.end()
    return _trimmed(text[start.start() : end]), max(end, start.end())


def _trimmed(address: str) -> str:
    """Without the punctuation of the sentence round it; closing brackets stay when they were opened inside."""
    if len(address) > LONGEST:
        return address
    open_brackets = {close: address.count(close) - address.count(opened) for close, opened in _PAIRS.items()}
    while address:
        last = address[-1]
        if last in _PAIRS and open_brackets[last] > 0:
            open_brackets[last] -= 1
        elif last in "([" and address.count(last) > 0:
            open_brackets[")" if last == "(" else "]"] += 1
        elif last not in ",;.:!'*’\\" and not address.endswith("&quot"):
            break
        address = address[:-1]
    return address
