"""What the environment and the system say about certificates and proxies: read once, where the value is made."""

import ipaddress
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from pixhaul.core.options import NetworkOptions

_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


def network_options_from_environment(environ: Mapping[str, str] | None = None) -> NetworkOptions:
    """The options that hold when the user said nothing: own certificate file if a variable names one, system proxy."""
    variables = os.environ if environ is None else environ
    bundle = next((variables[name] for name in _CA_VARIABLES if variables.get(name)), None)
    return NetworkOptions(proxy="system", ca_bundle=bundle)


def _never(_host: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class ProxyTable:
    """Which proxy serves which address. A value: nothing in it is looked up later."""

    proxies: Mapping[str, str]
    """``http``, ``https`` or ``all`` to the URL of the proxy."""
    exceptions: tuple[str, ...] = ()
    """Hosts reached directly: ``*``, names with their subdomains, addresses, networks, each with an optional port."""
    system_says_direct: Callable[[str], bool] = _never
    """The rules of Windows and macOS, which only the system itself can apply."""

    @classmethod
    def from_options(cls, options: NetworkOptions) -> "ProxyTable":
        """The table for ``options.proxy``: ``system``, ``none``, or the URL of one proxy for everything."""
        if options.proxy == "none" or not options.proxy:
            return cls({})
        if options.proxy != "system":
            return cls({"all": options.proxy})
        direct = tuple(sorted(options.direct))
        if sys.platform not in {"darwin", "win32"} and not any(name.lower().endswith("_proxy") for name in os.environ):
            return cls({})  # nobody else tells of a proxy there, and the client of HTTP below is slow to read
        import urllib.request

        found = urllib.request.getproxies_environment()
        if found:
            exceptions = tuple(part.strip().lower() for part in found.pop("no", "").split(",") if part.strip())
            return cls(found, exceptions + direct)
        found = urllib.request.getproxies()
        return cls(found, direct, urllib.request.proxy_bypass) if found else cls({})

    def proxy_for(self, url: str) -> str | None:
        """The proxy's URL with its scheme, or ``None`` for a direct connection."""
        if not self.proxies:
            return None
        parts = urlsplit(url)
        proxy = self.proxies.get(parts.scheme) or self.proxies.get("all")
        if not proxy:
            return None
        host = (parts.hostname or "").lower()
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
        if any(_matches(rule, host, port) for rule in self.exceptions) or self.system_says_direct(host):
            return None
        return proxy if "://" in proxy else f"http://{proxy}"


def _matches(rule: str, host: str, port: int) -> bool:
    if rule == "*":
        return True
    name, colon, number = rule.rpartition(":")
    if colon and number.isdigit() and (name.count(":") == 0 or name.endswith("]")):
        if int(number) != port:
            return False
        rule = name
    rule = rule.strip("[]")
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(rule, strict=False)
    except ValueError:
        rule = rule.lstrip("*").lstrip(".")
        return bool(rule) and (host == rule or host.endswith(f".{rule}"))
