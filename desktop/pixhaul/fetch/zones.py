"""Where an IP address leads: out to the internet, into the local network, or to this very computer.

A redirect must not turn a public address into a door to private services (server-side request forgery, only that the
"server" is the user's own computer). The judgement is made on the address that is connected to, never on its name.
"""

import ipaddress
import socket
from collections.abc import Iterable
from enum import IntEnum
from urllib.parse import urlsplit

_LAN = tuple(
    ipaddress.ip_network(text)
    for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10")
)
"""RFC 1918, RFC 6598 (shared by carriers), RFC 4193, and the old site-local range."""
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_COMPATIBLE = ipaddress.IPv6Network("::/96")


class Zone(IntEnum):
    """From outside to inside."""

    PUBLIC = 0
    LAN = 1
    LOOPBACK = 2
    SPECIAL = 3
    """Link-local (the metadata services of clouds), unspecified, multicast and reserved addresses."""


def zone_of(address: str) -> Zone:
    """The zone of a numeric address, also of IPv4 addresses wrapped in IPv6. Raises ``ValueError`` on anything else.

    Ranges for documentation (RFC 5737, RFC 3849) count as public: nothing private can live there.
    """
    parsed = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.is_loopback:
            return Zone.LOOPBACK
        inner = _embedded(parsed)
        if inner is not None:
            parsed = inner
    if parsed.is_loopback:
        return Zone.LOOPBACK
    if isinstance(parsed, ipaddress.IPv4Address) and parsed.packed[0] == 0:
        return Zone.SPECIAL
    if parsed.is_link_local or parsed.is_multicast or parsed.is_unspecified:
        return Zone.SPECIAL
    if any(parsed in network for network in _LAN if network.version == parsed.version):
        return Zone.LAN
    if isinstance(parsed, ipaddress.IPv4Address) and parsed.is_reserved:
        return Zone.SPECIAL
    return Zone.PUBLIC


def _embedded(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that packets end up at: mapped, compatible, NAT64 (RFC 6052) or 6to4 (RFC 3056)."""
    if address.is_unspecified:
        return None
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address in _NAT64 or address in _COMPATIBLE:
        return ipaddress.IPv4Address(address.packed[-4:])
    return address.sixtofour


def may_enter(target: Zone, earlier: Iterable[Zone]) -> bool:
    """Whether a request may go to ``target`` after the hops ``earlier`` (none: the user's own address, always allowed).

    A hop never leads further inside than the outermost hop before it, and never to a special address. From this
    computer into the local network is a step outwards: whoever can make a program here answer has nothing to gain by
    it, and servers for development do send people there. The way back is then closed.
    """
    zones = tuple(earlier)
    if not zones or target == Zone.PUBLIC:
        return True
    return target != Zone.SPECIAL and target <= min(zones)


def literal_zone(url: str) -> Zone:
    """The zone of the host of ``url`` as far as its spelling tells: behind a proxy nobody here sees the address."""
    name = (urlsplit(url).hostname or "").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return Zone.LOOPBACK
    try:
        # inet_aton reads decimal, octal and shortened forms as the system does.
        return zone_of(name if ":" in name else socket.inet_ntoa(socket.inet_aton(name)))
    except (OSError, ValueError):
        return Zone.PUBLIC
