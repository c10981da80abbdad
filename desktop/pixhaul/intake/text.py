"""Pasted or typed text becomes entries."""

import re
from collections.abc import Iterable, Iterator

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import addresses, line_entries, plain_address
from pixhaul.intake.jsons import read_json
from pixhaul.intake.markup import read_html
from pixhaul.intake.reading import PLAIN, Reading

_LINE = re.compile(r"[^\r\n]+")
_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|span|table|ul|figure|picture|img|a\s[^>]*href)\b", re.IGNORECASE
)
_LONGEST_JSON = 16_000_000
"""Characters of pasted JSON that are parsed as such; longer ones are searched line by line."""


def read_text(text: str, reading: Reading = PLAIN) -> Iterator[NewEntry]:
    """Addresses and refusals of a text, lazily: one a line, or inside prose, Markdown, quotes, JSON, HTML source."""
    head = text[:2000].lstrip("\ufeff \t\r\n")
    if _MARKUP.match(head):
        yield from read_html(text)
        return
    if head[:1] in ("[", "{") and len(text) <= _LONGEST_JSON:
        entries = read_json(text)
        if entries is not None:  # Markdown and half-copied lists begin with a bracket as well
            yield from entries
            return
    yield from read_lines(match[0] for match in _LINE.finditer(text))


def read_lines(lines: Iterable[str], *, refuse: bool = True) -> Iterator[NewEntry]:
    """Entries of the lines of a list. With ``refuse`` false, lines without an address mean nothing (prose, XML)."""
    for line in lines:
        url = plain_address(line)
        if url is not None:
            yield NewEntry(url)
        else:
            yield from line_entries(line) if refuse else addresses(line)
