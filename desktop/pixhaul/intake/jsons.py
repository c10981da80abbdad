"""JSON becomes entries: the pictures of formats that are known, else every address in a string, in document order."""

import json
from collections.abc import Iterator
from typing import Any

from pixhaul.core.entries import NewEntry
from pixhaul.intake.bookmarks import is_bookmark_json, read_bookmark_json
from pixhaul.intake.exports import is_export, read_export
from pixhaul.intake.found import addresses
from pixhaul.intake.har import is_har, read_har
from pixhaul.intake.iiif import is_iiif, read_iiif


def read_json(text: str) -> Iterator[NewEntry] | None:
    """Entries of a whole JSON text, None when it is no JSON."""
    try:
        value = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return None
    return entries_of(value)


def entries_of(value: Any) -> Iterator[NewEntry]:
    """Entries of a JSON value. Raises :class:`IntakeError` while iterating for a known format without pictures."""
    for knows, read in (
        (is_har, read_har),
        (is_iiif, read_iiif),
        (is_bookmark_json, read_bookmark_json),
        (is_export, read_export),
    ):
        if knows(value):
            return read(value)
    return (entry for string in strings(value) for entry in addresses(string))


def json_line(line: str) -> Iterator[NewEntry]:
    """Entries of one line of JSON lines; a line that is no JSON is searched as text."""
    entries = read_json(line)
    return addresses(line) if entries is None else entries


def strings(value: Any) -> Iterator[str]:
    """Every string that is a value (keys are not), depth first, without recursion."""
    stack: list[Iterator[Any]] = [iter((value,))]
    while stack:
        for item in stack[-1]:
            if isinstance(item, str):
                yield item
            elif isinstance(item, dict):
                stack.append(iter(item.values()))
                break
            elif isinstance(item, list):
                stack.append(iter(item))
                break
        else:
            stack.pop()
