"""Addresses as pages have them: relative to something, and found on a page that becomes the Referer."""

from urllib.parse import urljoin, urlsplit

from pixhaul.core.addresses import canonical, without_credentials
from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import AddressError
from pixhaul.intake.found import LONGEST, refused


def joined(base: str, address: str) -> str:
    """``address`` as seen from ``base``; unchanged when the two do not fit together (RFC 3986 section 5.2)."""
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return address


def page_of(base: str | None) -> str | None:
    """The page's address as a Referer: http or https, no password, no fragment (RFC 9110 section 10.1.3)."""
    try:
        return without_credentials(canonical(base)) if base else None
    except AddressError:
        return None


def page_entry(address: str, page: str | None = None, wish: str = "") -> NewEntry:
    """The entry of an absolute address that was found on ``page``; what is no address is refused."""
    if len(address) > LONGEST:
        return refused(address, "Not a web address: it is too long")
    try:
        return NewEntry(canonical(address), referer=page, wish=wish)
    except AddressError:
        try:
            relative = not urlsplit(address).scheme
        except ValueError:
            relative = False
        where = ": the page does not say where it comes from" if relative else ""
        return refused(address, "Not a web address" + where)
