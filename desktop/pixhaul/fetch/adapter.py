"""The one requests adapter that all workers share, without the work that requests repeats for every request."""

import threading
from collections.abc import Mapping
from functools import partial
from typing import Any, cast
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.poolmanager import PoolManager

from pixhaul.core.errors import ProxyFailed
from pixhaul.fetch.connection import Wiring
from pixhaul.fetch.pools import Exchange, PlainPool, SecurePool, SocksPlainPool, SocksSecurePool

_MOST_HOSTS = 64
"""Hosts whose idle connections are kept."""


def _place(context: Mapping[str, Any]) -> tuple[str, str, int]:
    """What tells pools of one manager apart: all the rest is the same for each of them."""
    return context["scheme"], context["host"], context["port"]


class GuardedAdapter(HTTPAdapter):
    """Thread-safe. No cookies, no netrc, no environment: nothing is sent that the caller has not given."""

    def __init__(self, wiring: Wiring, connections: int) -> None:
        self._wiring = wiring
        self._proxying = threading.Lock()
        """Nobody sees a manager of connections through a proxy before those are ours."""
        super().__init__(pool_connections=_MOST_HOSTS, pool_maxsize=max(1, connections), max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, **pool_kwargs)
        self._install(self.poolmanager, socks=False)

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> Any:
        """The manager of the connections through ``proxy``."""
        with self._proxying:
            if proxy not in self.proxy_manager:
                manager = super().proxy_manager_for(proxy, **proxy_kwargs)
                self._install(manager, socks=proxy.startswith("socks"))
            return self.proxy_manager[proxy]

    def _install(self, manager: PoolManager, *, socks: bool) -> None:
        classes: tuple[type[PlainPool], type[PlainPool]] = (
            (SocksPlainPool, SocksSecurePool) if socks else (PlainPool, SecurePool)
        )
        plain, secure = classes
        makers: dict[str, Any] = {
            "http": partial(plain, wiring=self._wiring),
            "https": partial(secure, wiring=self._wiring),
        }
        manager.pool_classes_by_scheme = makers
        keys: dict[str, Any] = dict.fromkeys(makers, _place)
        manager.key_fn_by_scheme = keys

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Nothing: the connections ask :class:`~pixhaul.fetch.tls.Trust`."""

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,  # noqa: ARG002
        verify: Any,  # noqa: ARG002
        proxies: Mapping[str, str] | None = None,
        cert: Any = None,  # noqa: ARG002
    ) -> HTTPConnectionPool:
        """The pool for the address at hand."""
        url = self._wiring.current.url
        # Only what many addresses have in common: urlsplit remembers it.
        parts = urlsplit(url[: url.index("/", len("https://"))])
        try:
            manager: PoolManager = self.proxy_manager_for(proxies[parts.scheme]) if proxies else self.poolmanager
            return manager.connection_from_host(parts.hostname, parts.port, parts.scheme)
        except ValueError:
            if not proxies:
                raise
            raise ProxyFailed("the address of the proxy is not valid") from None

    def request_url(self, request: requests.PreparedRequest, proxies: Mapping[str, str] | None) -> str:  # noqa: ARG002
        """What urllib3 tells forwarding from tunnelling by; the connection itself sends the target as it was given."""
        url = self._wiring.current.url
        forwarded = proxies and url.startswith("http:") and not proxies["http"].startswith("socks")
        return url if forwarded else "/"

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> Any:  # noqa: ARG002
        """The exchange as it is: nobody looks for a cookie jar, a history or a text encoding."""
        return resp

    def ask(self, url: str, headers: dict[str, str], proxy: str | None) -> Exchange:
        """Send one GET for ``url`` (without credentials) and read the head of the answer."""
        self._wiring.current.url = url
        prepared = requests.PreparedRequest()
        prepared.method = "GET"
        prepared.url = url
        prepared.headers = headers  # type: ignore[assignment]  # nobody below looks one up by another spelling
        proxies = {"http": proxy, "https": proxy} if proxy else None
        return cast("Exchange", self.send(prepared, stream=True, proxies=proxies))

    def drop_idle(self) -> None:
        """Close every connection that waits in a pool."""
        self.close()

    def close(self) -> None:
        with self._proxying:
            super().close()
