"""Pasted or typed text becomes entries."""

import itertools
import re
from collections.abc import Iterator

from pixhaul.core.entries import NewEntry, Piece, flat
from pixhaul.intake.aria2 import is_input_file, read_input_file
from pixhaul.intake.bookmarks import is_bookmark_page, read_bookmark_page
from pixhaul.intake.documents import read_xml
from pixhaul.intake.jsons import read_json
from pixhaul.intake.kinds import HEAD
from pixhaul.intake.markup import read_html
from pixhaul.intake.pasted import cells_or_none, read_html_cells
from pixhaul.intake.plain import line_pieces, read_playlist
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.intake.rows import PASTED
from pixhaul.intake.sharelinks import directed_pieces

_LINE = re.compile(r"[^\r\n]+")
_WHOLE_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|span|table|ul|figure|picture|img|a\s[^>]*href)\b", re.IGNORECASE
)
_XML = re.compile(r"<(?:\?xml|rss|feed|urlset|sitemapindex|metalink|opml|svg|rdf:RDF)\b")
_LONGEST_JSON = 16_000_000
"""Characters of pasted JSON that are parsed as such; longer ones are searched line by line."""


def read_text(text: str, reading: Reading = PLAIN) -> Iterator[NewEntry]:
    """Addresses and refusals of a text, lazily: one a line, or inside prose, Markdown, quotes, JSON, HTML source, or
    in cells copied from a table.
    """
    return flat(text_pieces(text, reading))


def text_pieces(text: str, reading: Reading = PLAIN) -> Iterator[Piece]:
    """The same as :func:`read_text`, in blocks where that is possible."""
    yield from directed_pieces(_pieces(text, reading), reading)


def _pieces(text: str, reading: Reading) -> Iterator[Piece]:
    head = text[:2000].lstrip("\ufeff \t\r\n")
    if head.startswith("#EXTM3U"):
        return read_playlist(match[0] for match in _LINE.finditer(text))
    if is_bookmark_page(head):
        return read_bookmark_page(text)
    if _XML.match(head):
        return read_xml(lambda: iter((text,)))
    if _MARKUP.match(head):
        return read_html_cells(text, PASTED, reading) or read_html(text)
    if head[:1] in ("[", "{") and len(text) <= _LONGEST_JSON:
        entries = read_json(text, PASTED, reading)
        if entries is not None:  # Markdown and half-copied lists begin with a bracket as well
            return entries
    cells, _ = cells_or_none(_lines(text), PASTED, reading)
    first = next(cells, None) if cells is not None else None
    if cells is not None and first is not None:
        return itertools.chain((first,), cells)
    found = (match[0] for match in _LINE.finditer(text))
    return read_input_file(found) if is_input_file(text[:HEAD]) else line_pieces(found, patterns=reading.patterns)


def _lines(text: str) -> Iterator[str]:
    """All lines, blank ones too, for cells that go on over several; spreadsheets end the last one as well."""
    return (match[0].rstrip("\r\n") for match in _WHOLE_LINE.finditer(text))
