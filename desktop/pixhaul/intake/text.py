"""Pasted or typed text becomes entries."""

import re
from collections.abc import Iterator

from pixhaul.core.entries import NewEntry
from pixhaul.intake.bookmarks import is_bookmark_page, read_bookmark_page
from pixhaul.intake.documents import read_xml
from pixhaul.intake.jsons import read_json
from pixhaul.intake.markup import read_html
from pixhaul.intake.plain import read_lines
from pixhaul.intake.reading import PLAIN, Reading

_LINE = re.compile(r"[^\r\n]+")
_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|span|table|ul|figure|picture|img|a\s[^>]*href)\b", re.IGNORECASE
)
_XML = re.compile(r"<(?:\?xml|rss|feed|urlset|sitemapindex|metalink|rdf:RDF)\b")
_LONGEST_JSON = 16_000_000
"""Characters of pasted JSON that are parsed as such; longer ones are searched line by line."""


def read_text(text: str, reading: Reading = PLAIN) -> Iterator[NewEntry]:
    """Addresses and refusals of a text, lazily: one a line, or inside prose, Markdown, quotes, JSON, HTML source."""
    head = text[:2000].lstrip("\ufeff \t\r\n")
    if is_bookmark_page(head):
        yield from read_bookmark_page(text)
        return
    if _XML.match(head):
        yield from read_xml(lambda: iter((text,)))
        return
    if _MARKUP.match(head):
        yield from read_html(text)
        return
    if head[:1] in ("[", "{") and len(text) <= _LONGEST_JSON:
        entries = read_json(text)
        if entries is not None:  # Markdown and half-copied lists begin with a bracket as well
            yield from entries
            return
    yield from read_lines(match[0] for match in _LINE.finditer(text))
