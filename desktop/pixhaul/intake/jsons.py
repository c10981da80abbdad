"""JSON becomes entries: the pictures of formats that are known, else every address in a string, in document order."""

import itertools
import json
from collections.abc import Iterable, Iterator
from typing import Any

from pixhaul.core.entries import NewEntry
from pixhaul.intake.bookmarks import is_bookmark_json, read_bookmark_json
from pixhaul.intake.exports import is_export, read_export
from pixhaul.intake.found import addresses
from pixhaul.intake.har import is_har, read_har
from pixhaul.intake.iiif import is_iiif, read_iiif
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.intake.records import read_records, records_of
from pixhaul.intake.rows import PASTED, Title
from pixhaul.intake.strings import strings

_SAMPLE_LINES = 20


def read_json(text: str, title: Title = PASTED, reading: Reading = PLAIN) -> Iterator[NewEntry] | None:
    """Entries of a whole JSON text, None when it is no JSON. ``title`` is what a table of objects is called."""
    try:
        value = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return None
    return entries_of(value, title, reading)


def entries_of(value: Any, title: Title = PASTED, reading: Reading = PLAIN) -> Iterator[NewEntry]:
    """Entries of a JSON value. Raises :class:`IntakeError` while iterating for a known format without pictures."""
    for knows, read in (
        (is_har, read_har),
        (is_iiif, read_iiif),
        (is_bookmark_json, read_bookmark_json),
        (is_export, read_export),
    ):
        if knows(value):
            return read(value)
    records = records_of(value)
    if records is not None:
        return read_records(records, title, reading)
    return (entry for string in strings(value) for entry in addresses(string))


def read_json_lines(lines: Iterable[str], title: Title, reading: Reading) -> Iterator[NewEntry]:
    """Entries of JSON lines: a table where the first ones are objects, else every address in them."""
    source = iter(lines)
    sample = list(itertools.islice(source, _SAMPLE_LINES))
    values = itertools.chain(sample, source)
    if any(isinstance(_value(line), dict) for line in sample):
        return read_records((_value(line) for line in values if line.strip()), title, reading)
    return (entry for line in values for entry in _line_entries(line))


def _value(line: str) -> Any:
    """What a line says; a line that is no JSON is a text."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return line


def _line_entries(line: str) -> Iterator[NewEntry]:
    """Entries of one line of JSON; a line that is no JSON is searched as text."""
    entries = read_json(line)
    return addresses(line) if entries is None else entries
