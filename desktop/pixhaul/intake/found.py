"""Web addresses inside any text: a line, a cell, prose, Markdown, a program's source."""

import re
from collections import Counter, deque
from collections.abc import Iterator, Sequence

from pixhaul.core.addresses import canonical, hosts_of_canonical
from pixhaul.core.datauris import checked, is_data
from pixhaul.core.entries import Block, NewEntry
from pixhaul.core.errors import AddressError
from pixhaul.core.sheets import Sheet

LONGEST = 65_536
"""Characters of the longest address that is taken; servers stop at 8,000 or so."""
SHOWN = 200
"""Characters of a refused text that are kept."""

NOT_AN_ADDRESS = "Not a web address"
"""The refusal of a text of which no more can be said."""

_START = re.compile(
    r"https?:(?:\\?/){2}|(?<![\w.@/-])www\.(?=[\w-]+\.)|(?<![\w:/])//(?=[\w-]+(?:\.[\w-]+)+/)", re.IGNORECASE
)
_UNSURE_END = frozenset(",;.:!)'*]")
_UNSURE = re.compile(r"[^!-~]|[<>\"`|{}\\]")
"""Blanks, other alphabets and quotes: the address may end earlier than the line."""
_NOT_INSIDE = re.compile(r"[<>\"|\t]")
_BARE = re.compile(r"(?:[\w-]+\.)+(?:com|org|net|edu|gov|info|io|dev|app|co)(?::\d+)?/\S+", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s<>\"`|{}\x00-\x1f\x7f“”„«»…，。、；）】」』》]+")
_NESTED_BEFORE = re.compile(r"[\w/=:.%&?+~@-]")
"""A scheme after one of these is part of the address before it: ``/web/2020/https://``, ``?url=https://``."""
_PICTURE_END = re.compile(
    r"\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|jxl|bmp|tiff?|ico|svg)(?:[?#]\S*)?$", re.IGNORECASE
)
_PICTURE_IN = re.compile(
    r"\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|jxl|bmp|tiff?|ico|svg)(?![a-z0-9])", re.IGNORECASE
)
_BREAK_HINTS = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""What web pages and word processors put into long words, and no file name means."""
_INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
"""Nothing to see: chat programs wrap addresses in such marks. Inside, joiners belong to names (emoji, Persian)."""
_TAG = re.compile(r"<[a-z/!]", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+(?=:)", re.IGNORECASE)
_PATH = re.compile(r"[a-z]:[\\/]|\\\\|/|\.{1,2}[\\/]|~/", re.IGNORECASE)
_SECRET = re.compile(r"(?<=//)[^/\s]*@")
_OTHER = re.compile(r"(?:javascript|vbscript|data|blob|file|ftp|sftp|mailto|tel|about|chrome):\S", re.IGNORECASE)
"""What a line begins with that is refused as a whole, also when a web address follows inside."""
_FILE_BEFORE = re.compile(r"((?:file|s?ftp):[^\s|]*?)[\s,;|]+(?=https?://)", re.IGNORECASE)
"""Such an address of a file in front of web addresses: these are not lost with it."""
_DATA = re.compile(r"data:image/[\w.+-]+[;,][^\s<>\"'`()]*", re.IGNORECASE)
"""A picture written out inside of prose or Markdown."""
_COMMENT = re.compile(r"[\s\ufeff]*#(?=[\s#!]|https?:|$)", re.IGNORECASE)
"""A line that is no part of the list, also when an address stands in it; ``#1 https://`` is a number, though."""
_BLANK = re.compile(r"[\s\x00-\x1f\x7f]")
_PAIRS = {")": "(", "]": "["}


def plain_address(line: str) -> str | None:
    """The canonical address when nothing but one address can be meant by the whole line; None when in doubt.

    A million lines come this way: for a plain address one call of canonical() and little else happens.
    """
    if (
        line[:4] == "http"
        and line.count("://") == 1
        and line[-1] not in _UNSURE_END
        and "&amp;" not in line
        and len(line) <= LONGEST
    ):
        try:
            url = canonical(line)
        except AddressError:
            return None
        if url is line or not _UNSURE.search(line):
            return url
    return None


def plain_block(lines: Sequence[str], sheet: Sheet | None = None, row: int = -1, column: int = -1) -> Block | None:
    """The lines, or cells from ``row`` on, as one block, when each is what :func:`plain_address` returns unchanged.

    None when that may not be so of one of them.
    """
    hosts = hosts_of_canonical(lines)
    if hosts is None or not hosts or max(map(len, lines)) > LONGEST:
        return None
    text = "".join(lines)
    if text.count("://") != len(lines) or "&amp;" in text or not _UNSURE_END.isdisjoint({line[-1] for line in lines}):
        return None
    deque(map(hash, lines), 0)  # texts remember it: the list will not have to work it out on the window's thread
    return Block(lines, Counter(hosts), sheet, row, column)


def addresses(text: str) -> Iterator[NewEntry]:
    """Every address in one line or cell, in order. What begins like one and is none is refused by itself."""
    text = _unwrapped(_BREAK_HINTS.sub("", text).strip().strip(_INVISIBLE).strip())
    if text[:11].lower() == "data:image/":
        yield entry_of(text)
        return
    if _OTHER.match(text):
        if before := _FILE_BEFORE.match(text):
            yield refused(before[1], _why(before[1]))
            yield from addresses(text[before.end() :])
        return
    if _stands_alone(text):
        yield entry_of(text.rstrip(_INVISIBLE + ",;'’\\"))
        return
    if _is_one_with_blanks(text):
        yield entry_of(text)
        return
    start = 0
    for written_out in _DATA.finditer(text) if "data:image/" in text else ():
        yield from _in_prose(text[start : written_out.start()])
        yield entry_of(written_out[0])
        start = written_out.end()
    yield from _in_prose(text[start:] if start else text)


def _in_prose(text: str) -> Iterator[NewEntry]:
    for token in _TOKEN.finditer(text):
        yield from map(entry_of, _in_token(token[0]))


def _in_token(token: str) -> Iterator[str]:
    """The addresses in a text without blanks; a scheme inside an address belongs to it. Linear in time."""
    starts: list[tuple[int, int]] = []
    for match in _START.finditer(token):
        if not starts or not _NESTED_BEFORE.match(token[match.start() - 1]):
            starts.append(match.span())
    ends = [*(start for start, _ in starts[1:]), len(token)]
    for (start, inside), end in zip(starts, ends, strict=False):
        if start and token[start - 1] == "'" and (quote := token.find("'", inside, end)) != -1:
            end = quote
        yield _trimmed(token[start:end])


def entry_of(raw: str) -> NewEntry:
    """The address ``raw`` (its scheme may be missing, and ``data:`` with a picture in it is one), or its refusal."""
    if is_data(raw):
        return _written_out(raw)
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


def _written_out(raw: str) -> NewEntry:
    try:
        return NewEntry(checked(raw))
    except AddressError as error:
        return refused(raw, f"Not a web address: {error.cause}")


def line_entries(line: str) -> Iterator[NewEntry]:
    """What one line of a list means: its addresses, or its refusal. Comments and empty lines mean nothing."""
    if _COMMENT.match(line):
        return
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
    return NOT_AN_ADDRESS


def _sentence(cause: str) -> str:
    # The standard library quotes parts of the address in its messages: a password could be among them.
    if not cause or "'" in cause or '"' in cause:
        return NOT_AN_ADDRESS
    return f"Not a web address: {cause[0].lower()}{cause[1:]}"


def _is_one_with_blanks(text: str) -> bool:
    """Whether the whole text is one address that has blanks inside (``https://host/my cat.jpg``)."""
    first, blank, rest = text.partition(" ")
    if not blank or text[:4].lower() != "http" or len(text) > LONGEST or not _START.match(text):
        return False
    if _START.search(rest) or _NOT_INSIDE.search(text) or _PICTURE_IN.search(first):
        return False
    return _PICTURE_END.search(text) is not None


def _stands_alone(text: str) -> bool:
    """Whether the whole text is one address without blanks: then all of it is meant, also a full stop at its end."""
    start = _START.match(text)
    first = _TOKEN.match(text)
    if not start or not first or text[:4].lower() != "http" or len(text) > LONGEST or _BLANK.search(text):
        return False
    if any(not _NESTED_BEFORE.match(text[more.start() - 1]) for more in _START.finditer(text, start.end())):
        return False
    if len(first[0]) == len(text):
        return not text.endswith("&quot")
    # Quotes, bars and brackets of other alphabets end an address, unless it is cut off in mid-name by that.
    unsure = '"' in text or _TAG.search(text) or _PICTURE_IN.search(first[0])
    return not unsure and _PICTURE_END.search(text) is not None


def _unwrapped(text: str) -> str:
    """Without one pair of quotes or angle brackets round the whole."""
    if len(text) > 2 and text[0] + text[-1] in ("<>", '""', "''", "``") and text[0] not in text[1:-1]:
        return text[1:-1].strip()
    return text


def _trimmed(address: str) -> str:
    """Without the punctuation of the sentence round it; closing brackets stay when they were opened inside."""
    if len(address) > LONGEST:
        return address
    open_brackets = {close: address.count(close) - address.count(opened) for close, opened in _PAIRS.items()}
    while address:
        last = address[-1]
        if last in _INVISIBLE:
            pass
        elif last in _PAIRS and open_brackets[last] > 0:
            open_brackets[last] -= 1
        elif last in "([" and address.count(last) > 0:
            open_brackets[")" if last == "(" else "]"] += 1
        elif last not in ",;.:!'*’\\" and not address.endswith("&quot"):
            break
        address = address[:-1]
    return address
