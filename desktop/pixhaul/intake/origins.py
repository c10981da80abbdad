"""Where a page is from: what its addresses are relative to, and what is sent as Referer."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from pixhaul.intake.pages import joined, page_of

_HEAD = 8192
"""Characters at the beginning of a page in which browsers say where they saved it from."""
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)", re.IGNORECASE)
"""Internet Explorer, Edge and Chromium; the number is the length of the address."""
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Origin:
    """``start`` is what addresses are relative to (empty: unknown), ``page`` the Referer."""

    start: str
    page: str | None
    saved: bool
    """A browser saved the page and its pictures beside it: relative addresses may mean files on a disk."""


def origin_of(tree: LexborHTMLParser, markup: str, base: str | None) -> Origin:
    """``base`` where it is known, else what the page itself says; its ``base`` element counts in both cases.

    HTML standard 4.2.3 for ``base``; RFC 6596 for ``canonical``.
    """
    saved_from = _SAVED_FROM.search(markup, 0, _HEAD)
    said = saved_from or _SINGLE_FILE.search(markup, 0, _HEAD)
    own = base or (said[1] if said else "") or _canonical(tree)
    element = tree.css_first("base[href]")
    href = (element.attributes.get("href") or "").strip() if element is not None else ""
    start = joined(own, href) if href else own
    return Origin(start if page_of(start) else own, page_of(own) or page_of(start), saved_from is not None)


def _canonical(tree: LexborHTMLParser) -> str:
    for selector, name in (("link[rel~=canonical i][href]", "href"), ("meta[property='og:url'][content]", "content")):
        node = tree.css_first(selector)
        value = (node.attributes.get(name) or "").strip() if node is not None else ""
        if page_of(value):
            return value
    return ""
