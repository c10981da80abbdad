"""Lists of downloads as DownThemAll exports them to JSON: addresses with names, folders and pages."""

from collections.abc import Iterator
from typing import Any

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import entry_of
from pixhaul.intake.pages import page_of

_OWN = frozenset({"url", "mask", "batch"})
"""What each of its downloads has; other lists of objects are no such export."""


def is_export(value: Any) -> bool:
    """Whether it is such an export."""
    return (
        isinstance(value, list) and bool(value) and all(isinstance(one, dict) and one.keys() >= _OWN for one in value)
    )


def read_export(value: list[dict[str, Any]]) -> Iterator[NewEntry]:
    """Entries of a value for which :func:`is_export` holds."""
    for one in value:
        name, folder = _text(one, "fileName"), _text(one, "subfolder").strip("/")
        page = page_of(_text(one, "referrer") or _text(one, "referer"))
        wish = f"{folder}/{name}" if folder and name else name
        entry = entry_of(_text(one, "url"))
        yield entry if entry.refusal else entry._replace(referer=page, wish=wish)


def _text(one: dict[str, Any], name: str) -> str:
    value = one.get(name)
    return value.strip() if isinstance(value, str) else ""
