"""Ways to other places for tests: name servers, proxies, addresses with passwords."""

import base64
import socket
from collections.abc import Callable
from pathlib import Path

from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.resolver import AddressInfo
from tests.fetch.conftest import Bench


def local_names(**names: str) -> Callable[[str, int], list[AddressInfo]]:
    """A name server of the test's own: names (dots written as __) to loopback addresses."""
    table = {name.replace("__", "."): address for name, address in names.items()}

    def resolve(host: str, port: int) -> list[AddressInfo]:
        if host not in table:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, port)) for address in table[host].split()]

    return resolve


def through(folder: Path, proxy: str, bundle: Path | None = None) -> Bench:
    folder.mkdir(exist_ok=True)
    return Bench(folder, Fetcher(NetworkOptions(proxy=proxy, ca_bundle=str(bundle) if bundle else None)))


def with_user(url: str) -> str:
    return url.replace("://", "://ann:s3cr%40t@")


BASIC = "Basic " + base64.b64encode(b"ann:s3cr@t").decode()
