"""HAR 1.2, what a browser's network panel saves: the answers that were pictures, and the Referer of each request."""

from collections.abc import Iterator
from typing import Any

from pixhaul.core.entries import NewEntry
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.found import is_picture
from pixhaul.intake.pages import page_entry, page_of

_NONE = (
    "There is no picture in this recording of a browser",
    "Reload the page with the network panel open, then save the recording again.",
)
_UNSURE = frozenset({"", "x-unknown", "application/octet-stream", "binary/octet-stream", "text/plain"})
"""Media types that say nothing; the address decides then."""


def is_har(value: Any) -> bool:
    """Whether it is a HAR file."""
    log = value.get("log") if isinstance(value, dict) else None
    return isinstance(log, dict) and isinstance(log.get("entries"), list)


def read_har(value: dict[str, Any]) -> Iterator[NewEntry]:
    """Entries of a value for which :func:`is_har` holds, each address once. Raises :class:`IntakeError`."""
    seen: set[str] = set()
    for call in value["log"]["entries"]:
        entry = _entry(call)
        if entry is not None and entry.text not in seen:
            seen.add(entry.text)
            yield entry
    if not seen:
        raise IntakeError(*_NONE)


def _entry(call: Any) -> NewEntry | None:
    request, response = _part(call, "request"), _part(call, "response")
    url, status = request.get("url"), response.get("status")
    if not isinstance(url, str) or url[:4].lower() != "http" or request.get("method") not in ("GET", None):
        return None
    if isinstance(status, int) and (status >= 400 or (300 <= status < 400 and status != 304)):
        return None  # where a redirect leads to is a call of its own
    media_type = str(_part(response, "content").get("mimeType") or "").partition(";")[0].strip().lower()
    if not media_type.startswith("image/") and not (media_type in _UNSURE and is_picture(url)):
        return None
    return page_entry(url, page_of(_header(request, "referer")))


def _part(value: Any, name: str) -> dict[str, Any]:
    part = value.get(name) if isinstance(value, dict) else None
    return part if isinstance(part, dict) else {}


def _header(request: dict[str, Any], name: str) -> str:
    headers = request.get("headers")
    for header in headers if isinstance(headers, list) else ():
        if isinstance(header, dict) and str(header.get("name")).lower() == name:
            return str(header.get("value") or "")
    return ""
