"""Whether single values that people type make sense: headers, hosts, proxies. Pure functions."""

import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110 section 5.6.2: what a field name is made of."""
_FIELD_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
"""RFC 9110 section 5.5, in the one encoding that every client can send."""
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?")
_RESERVED = frozenset({"host", "content-length", "transfer-encoding", "connection", "range", "if-range", "upgrade"})
"""Fields that belong to the transfer itself."""

_HARMLESS = frozenset({"accept", "accept-language", "user-agent", "dnt", "referer", "cache-control", "pragma"})


def may_be_secret(header: str) -> bool:
    """Whether a field of a request may tell a secret: all but the few that are known to tell none."""
    return header.lower() not in _HARMLESS


def whole(value: Any, least: int, most: int) -> bool:
    """A whole number within bounds; ``True`` is none."""
    return type(value) is int and least <= value <= most


def is_text(value: Any) -> bool:
    """One line of text."""
    return isinstance(value, str) and not any(ord(letter) < 32 or ord(letter) == 127 for letter in value)


def is_texts(value: Any) -> bool:
    """A tuple of texts."""
    return isinstance(value, tuple) and all(is_text(part) for part in value)


def is_pairs(value: Any) -> bool:
    """A tuple of pairs of texts."""
    return isinstance(value, tuple) and all(is_texts(pair) and len(pair) == 2 for pair in value)


def valid_header(name: str, value: str) -> bool:
    """Whether this may be sent as a field of a request (RFC 9110 section 5), and is the user's to choose."""
    return bool(_TOKEN.fullmatch(name) and _FIELD_VALUE.fullmatch(value)) and name.lower() not in _RESERVED


def is_user_agent(value: str) -> bool:
    """What may be sent as User-Agent; empty for the default."""
    return bool(_FIELD_VALUE.fullmatch(value))


def is_host(value: str) -> bool:
    """A host name in lower case and punycode, or an address without brackets; no port."""
    if ":" in value:
        try:
            return str(ipaddress.IPv6Address(value)) == value
        except ValueError:
            return False
    return bool(_HOST.fullmatch(value)) and len(value) <= 253


def is_proxy(value: str, *, password: bool = False) -> bool:
    """``system``, ``none``, or the URL of a proxy; one with a password only where ``password`` allows it."""
    if value in {"system", "none"}:
        return True
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        return False
    good = parts.scheme in PROXY_SCHEMES and bool(parts.hostname) and port != 0 and parts.path in {"", "/"}
    return good and " " not in value and not (parts.query or parts.fragment) and (password or parts.password is None)
