"""Pasted or typed text becomes entries."""

import json
import re
from collections.abc import Iterable, Iterator

from pixhaul.core.addresses import canonical
from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import AddressError
from pixhaul.intake.found import addresses, line_entries
from pixhaul.intake.jsons import strings
from pixhaul.intake.markup import read_html

_LINE = re.compile(r"[^\r\n]+")
_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|span|table|ul|figure|picture|img|a\s[^>]*href)\b", re.IGNORECASE
)
_UNSURE_END = frozenset(",;.:!)'*]")
_UNSURE = re.compile(r"[^!-~]|[<>\"`|{}\\]")
"""Blanks, other alphabets and quotes: the address may end earlier than the line."""
_LONGEST_JSON = 16_000_000
"""Characters of pasted JSON that are parsed as such; longer ones are searched line by line."""


def read_text(text: str) -> Iterator[NewEntry]:
    """Addresses and refusals of a text, lazily: one a line, or inside prose, Markdown, quotes, JSON, HTML source."""
    head = text[:2000].lstrip("\ufeff \t\r\n")
    if _MARKUP.match(head):
        yield from read_html(text)
        return
    if head[:1] in ("[", "{") and len(text) <= _LONGEST_JSON:
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            # Markdown and half-copied lists begin with a bracket as well.
            pass
        else:
            yield from (entry for string in strings(value) for entry in addresses(string))
            return
    yield from read_lines(match[0] for match in _LINE.finditer(text))


def read_lines(lines: Iterable[str], *, refuse: bool = True) -> Iterator[NewEntry]:
    """Entries of the lines of a list. With ``refuse`` false, lines without an address mean nothing (prose, XML)."""
    for line in lines:
        # A million lines come this way: one call into canonical() and nothing else may happen for a plain address.
        if line.startswith("http") and line.count("://") == 1 and line[-1] not in _UNSURE_END and "&amp;" not in line:
            try:
                url = canonical(line)
            except AddressError:
                pass
            else:
                if url is line or not _UNSURE.search(line):
                    yield NewEntry(url)
                    continue
        yield from line_entries(line) if refuse else addresses(line)
