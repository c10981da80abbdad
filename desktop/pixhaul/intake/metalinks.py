"""Metalink files: version 4 (RFC 5854), version 3, and what DownThemAll adds to them."""

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import refused
from pixhaul.intake.pages import page_entry, page_of
from pixhaul.intake.xmls import Element

ROOTS = {"metalink": frozenset({"file"})}


def read_metalink_file(file: Element) -> NewEntry:
    """One file with several addresses is one entry: its best address, and the name that the list wants for it."""
    name = file.get("name")
    folder = file.get("subfolder").strip("/")
    wish = f"{folder}/{name}" if folder and name else name
    addresses = [
        url
        for url in file.walk()
        if url.name == "url" and url.text[:4].lower() == "http" and url.get("type").lower() in ("", "http", "https")
    ]
    if not addresses:
        return refused(name or "A file without a name", "No web address for this file")
    # The smaller number comes first (RFC 5854 section 4.2.16.1); in version 3 the greater preference did.
    best = min(addresses, key=lambda url: (_number(url.get("priority"), 999_999), -_number(url.get("preference"), 0)))
    return page_entry(best.text, page_of(file.get("referrer")), wish)


def _number(text: str, otherwise: int) -> int:
    return int(text[:9]) if text.isascii() and text.isdigit() else otherwise
