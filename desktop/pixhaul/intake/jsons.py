"""JSON becomes entries: every address in a string, in document order."""

import json
from collections.abc import Iterator
from typing import Any

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import addresses


def read_json(text: str) -> Iterator[NewEntry] | None:
    """Entries of a whole JSON text, None when it is no JSON."""
    try:
        value = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return None
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
