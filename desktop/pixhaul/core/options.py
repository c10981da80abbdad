"""How a run talks to the network and how much it does at once: values handed down, never looked up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from pixhaul.core.request import Limits

_NO_HEADERS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class NetworkOptions:
    """Everything the fetch room may know about the network. The environment is read once, where this value is made."""

    proxy: str = "system"
    """``system`` (environment and system settings, read once), ``none``, or one http, https or socks5 URL."""
    ca_bundle: str | None = None
    """PEM file to trust instead of the system's store (REQUESTS_CA_BUNDLE, SSL_CERT_FILE, or the user's choice)."""
    direct: frozenset[str] = frozenset()
    """Servers (host with port) that no proxy of the system is asked for: the demo gallery on this computer."""
    insecure_hosts: frozenset[str] = frozenset()
    """Host names whose certificate is not verified, because the user said so for each."""
    user_agent: str | None = None
    """None: the honest default that names Pixhaul and its version."""
    headers: Mapping[str, str] = field(default_factory=lambda: _NO_HEADERS)
    """Extra request headers for every request."""
    referer_rule: str = "page"
    """``page`` sends the page of origin where it is known, ``none`` never sends one."""
    referer_hosts: Mapping[str, str] = field(default_factory=lambda: _NO_HEADERS)
    """Rules for single hosts, by host name: ``page``, ``none``, or the address that is always sent."""
    cookies_file: str | None = None
    """Netscape cookie file of the user; no other cookie is ever sent."""
    connections: int = 64
    """Most sockets kept in the pool."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """When a transient failure is tried again. A value: nothing in it changes.

    The pause before try n is ``base * 2**(n-2)`` seconds, at most ``ceiling``, times a random factor between
    0.5 and 1 ("equal jitter", so that many items do not come back at one moment).
    """

    tries: int = 4
    base: float = 0.5
    ceiling: float = 20.0
    longest_wait: float = 60.0
    """A wait asked for by a server that is longer than this parks the item instead."""

    def pause(self, attempt: int, jitter: float) -> float:
        """Seconds to wait after failed try number ``attempt`` (1-based); ``jitter`` in 0..1."""
        return min(self.ceiling, self.base * 2.0 ** (attempt - 1)) * (0.5 + jitter / 2)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What one run of a list is asked to do."""

    jobs: int = 0
    """Transfers at once over all hosts; 0 means automatic."""
    per_host: int = 0
    """Most transfers at once to one host; 0 means automatic (starts small, adapts)."""
    limits: Limits = field(default_factory=Limits)
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    network: NetworkOptions = field(default_factory=NetworkOptions)
    bandwidth: int | None = None
    """Bytes per second over all transfers; None for no limit."""
