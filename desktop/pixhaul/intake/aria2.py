"""Input files of aria2: an address on each line, its options on indented lines below it.

https://aria2.github.io/manual/en/html/aria2c.html#input-file
"""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urlsplit

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import line_entries
from pixhaul.intake.pages import page_of

_OPTION = re.compile(r"[ \t]+([a-z][a-z0-9-]*)=(.*)")
_START = re.compile(
    r"(?m)^[a-z][a-z0-9+.-]*:\S+(?:\t\S+)*[ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t]+[a-z][a-z0-9-]*=", re.IGNORECASE
)
_ABSOLUTE = re.compile(r"[/\\~]|[a-z]:", re.IGNORECASE)


def is_input_file(head: str) -> bool:
    """Whether a text begins like such a file: an address with an option below it."""
    return _START.search(head) is not None


def read_input_file(lines: Iterable[str]) -> Iterator[NewEntry]:
    """Entries with the names, folders and pages they are given. Of several mirrors the first one is taken."""
    address = ""
    options: dict[str, str] = {}
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        option = _OPTION.match(line)
        if option is not None:
            # Later ones count; of headers only the Referer is any use here.
            name, value = option[1], option[2].strip()
            if name == "header" and value.lower().startswith("referer:"):
                name, value = "referer", value[8:].strip()
            options[name] = value
            continue
        if address:
            yield from _entries(address, options)
        address, options = line, {}
    if address:
        yield from _entries(address, options)


def _entries(line: str, options: dict[str, str]) -> Iterator[NewEntry]:
    mirrors = [mirror for mirror in line.split("\t") if mirror.strip()]
    chosen = next((mirror for mirror in mirrors if mirror.strip()[:4].lower() == "http"), mirrors[0])
    for entry in line_entries(chosen):
        if entry.refusal:
            yield entry
            continue
        said = options.get("referer", "")
        page = page_of(entry.text if said == "*" else said)
        yield entry._replace(referer=page, wish=_wish(entry.text, options))


def _wish(address: str, options: dict[str, str]) -> str:
    """``dir`` and ``out`` as one path. A folder of that person's own disk is left out: it means nothing here."""
    name, folder = options.get("out", ""), options.get("dir", "")
    if not folder or _ABSOLUTE.match(folder):
        return name
    name = name or unquote(urlsplit(address).path.rpartition("/")[2])
    return f"{folder.rstrip('/')}/{name}" if name else ""
