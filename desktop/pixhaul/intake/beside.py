"""Relative addresses of a picture that was dragged out of a page whose own address is not told.

Of a drag, Chromium tells the host of the page only. It makes ``src`` absolute, but leaves ``srcset`` as it stands.
"""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

_UP = re.compile(r"(?:\.{1,2}/)*")
"""The way from the page's folder to another one."""


def host_alone(start: str) -> bool:
    """Whether this is a host without any path; the address of a page has at least a ``/``."""
    try:
        parts = urlsplit(start)
    except ValueError:
        return False
    return bool(parts.netloc) and not parts.path


def beside(wanted: str, source: str, candidates: Sequence[str]) -> str:
    """``wanted``, made absolute by the candidate that ``source``, the absolute ``src`` of the same picture, stands for.

    Unchanged when it needs no page (or there is no such ``src``), and ``source`` when its place cannot be told.
    """
    if wanted.startswith("/") or "://" in wanted or not source.lower().startswith(("http://", "https://")):
        return wanted
    way = _way(wanted)
    for candidate in candidates:
        tail = candidate[len(way) :]
        if _way(candidate) == way and tail and source.endswith("/" + tail):
            return source[: -len(tail)] + wanted[len(way) :]
    return source


def _way(address: str) -> str:
    found = _UP.match(address)
    return found[0] if found else ""
