"""One web address: made canonical, taken apart, shown (the rules of RFC 3986 that matter to a downloader)."""

import ipaddress
import re
from collections.abc import Sequence
from urllib.parse import quote, unquote, urlsplit, urlunsplit

import idna

from pixhaul.core.datauris import LANE, is_data, shown
from pixhaul.core.errors import AddressError

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,62}+(?<!-))?+"
_LETTERS = r"[A-Za-z0-9._~!$&'()*+,;=:@/?-]*+"
_ADDRESS = (
    rf"https?://(?![^/:]{{254}})({_LABEL}(?:\.{_LABEL})*+(?!:80/|:443/)(?::(?:[1-5][0-9]{{4}}|[1-9][0-9]{{0,3}}))?)"
    rf"/{_LETTERS}(?:%[0-9A-Fa-f]{{2}}{_LETTERS})*+"
)
_PLAIN = re.compile(_ADDRESS)
"""Addresses that need no work at all: the fast way for long lists."""
_PLAIN_LINES = re.compile(rf"^{_ADDRESS}$", re.MULTILINE)

_SAFE = "!#$%&'()*+,/:;=?@[]~-._"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LOGINS = re.compile(
    r"(?P<start>(?:[A-Za-z][\w+.-]*:)?//)(?:[^\s/]*|[^\s/@:]*:(?!\d*/)\S*)@"  # in an address; "/" may be in it
    r"|(?<!\S)[^\s/:@]+:(?!//)\S*@"  # name:password@ with nothing before it
)
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def canonical(text: str) -> str:
    """The address to ask for: absolute http(s), host in lower case and punycode, the rest percent-encoded, no fragment.

    User name and password stay in. Raises :class:`AddressError` with a cause for everything that cannot be asked for.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = text.strip()
    if _CONTROL.search(text):
        raise AddressError("control characters inside the address")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise AddressError(str(error)) from None
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https"):
        raise AddressError(f"the address starts with {scheme}:" if scheme else "no http:// or https:// at the start")
    if not text[len(scheme) :].startswith("://"):
        raise AddressError("no // after the scheme")
    if port == 0:
        raise AddressError("port 0")
    host = _canonical_host(parts.hostname or "")
    userinfo = parts.netloc.rpartition("@")[0]
    netloc = (_encode(userinfo) + "@" if userinfo else "") + host
    if port is not None and port != {"http": 80, "https": 443}[scheme]:
        netloc += f":{port}"
    return urlunsplit((scheme, netloc, _encode(parts.path) or "/", _encode(parts.query), ""))


def hosts_of_canonical(lines: Sequence[str]) -> list[str] | None:
    """The hosts (with port) of lines that all are canonical addresses without a login; None when one may not be.

    One match for all of them, at the speed of C.
    """
    text = "\n".join(lines)
    hosts: list[str] = _PLAIN_LINES.findall(text)
    return hosts if len(hosts) == len(lines) and text.count("\n") == len(lines) - 1 else None


def _canonical_host(host: str) -> str:
    if not host:
        raise AddressError("no server name")
    if ":" in host:
        address, _, zone = host.partition("%")
        try:
            return f"[{ipaddress.IPv6Address(address)}{'%' + zone if zone else ''}]"
        except ValueError:
            raise AddressError("not a valid IPv6 address") from None
    host = unquote(host)
    if not host.isascii():
        try:
            host = idna.encode(host, uts46=True, transitional=False).decode("ascii")
        except idna.IDNAError as error:
            raise AddressError(f"not a valid server name: {error}") from None
    host = host.lower()
    if (
        re.search(r"[^a-z0-9._-]", host)
        or len(host) > 253
        or any(not 0 < len(label) <= 63 for label in host.rstrip(".").split("."))
    ):
        raise AddressError("not a valid server name")
    return host


def _encode(part: str) -> str:
    """Percent-encode what may not stand in an address; sequences that are encoded already stay (also %0d%0a)."""
    return quote(_LONE_PERCENT.sub("%25", part), safe=_SAFE)


def host_of(url: str) -> str:
    """Host with port, without user name: what one lane serves. ``url`` must be canonical, or a ``data:`` address."""
    if url[:5] == "data:":
        return LANE
    return url.split("/", 3)[2].rpartition("@")[2]


def has_host(text: str) -> bool:
    """Whether :func:`host_of` has an answer."""
    return "://" in text or text[:5] == "data:"


def without_credentials(url: str) -> str:
    """The same address without user name and password: the only form that may be stored or shown.

    For text that is no address, as in a refused line or an error, use :func:`without_logins`.
    """
    head, at, _ = url.partition("@")
    if not at or is_data(url) or "://" not in head or "/" in head.partition("://")[2]:
        return url
    scheme, _, _ = head.partition("://")
    authority, slash, rest = url.partition("://")[2].partition("/")
    return f"{scheme}://{authority.rpartition('@')[2]}{slash}{rest}"


def without_logins(text: str) -> str:
    """Any text with what looks like ``name:password@`` made unreadable."""
    return _LOGINS.sub(lambda match: (match["start"] or "") + "…@", text) if "@" in text else text


def told(url: str) -> str:
    """For reports and messages: without credentials, and of a picture that is written out only the beginning."""
    return shown(url) if is_data(url) else without_credentials(url)


def display(url: str) -> str:
    """For people: no scheme, no credentials, host in its own letters, percent-encoding undone where harmless."""
    if is_data(url):
        return told(url)
    bare = without_credentials(url).partition("://")[2]
    host, slash, rest = bare.partition("/")
    if "xn--" in host:
        name, colon, port = host.partition(":")
        host = _unicode_host(name) + colon + port
    shown = unquote(rest, errors="strict") if _decodes(rest) else rest
    return host + slash + (shown if shown.isprintable() else rest)


def _unicode_host(name: str) -> str:
    try:
        return idna.decode(name)
    except idna.IDNAError:
        return name


def _decodes(text: str) -> bool:
    try:
        unquote(text, errors="strict")
    except UnicodeDecodeError:
        return False
    return True
