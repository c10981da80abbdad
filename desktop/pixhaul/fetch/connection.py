"""Connections of urllib3 whose every step runs under the guard of the transfer they serve at the moment."""

import socket
import ssl
import threading
from dataclasses import dataclass, field
from typing import Any, cast

import socks
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.contrib.socks import SOCKSConnection
from urllib3.response import HTTPResponse

from pixhaul.core.errors import BadAnswer, ConnectionLost, ConnectionRefused, ProxyFailed, ServerNotFound, TimedOut
from pixhaul.fetch.answer import Answer
from pixhaul.fetch.faults import socket_error
from pixhaul.fetch.guard import SLICE, Guard
from pixhaul.fetch.resolver import Resolver
from pixhaul.fetch.tls import Trust
from pixhaul.fetch.wire import open_socket, shake_hands
from pixhaul.fetch.zones import Zone

_PROXY_TROUBLE = (ConnectionRefused, ConnectionLost, TimedOut, ServerNotFound, BadAnswer)

HEAD_PATIENCE = 1.25
"""A head may take this much longer than the longest silence: two tries at a trickle must end within 100 s."""


class _Current(threading.local):
    """What each worker thread is at: one per fetcher, never one for the whole program."""

    guard: Guard
    answer: Answer
    url: str
    """What is asked for: canonical, without credentials."""


@dataclass(slots=True)
class Wiring:
    """What connections need from the fetcher they belong to."""

    resolver: Resolver
    trust: Trust
    current: _Current = field(default_factory=_Current)
    untidy: set[tuple[str, int | None]] = field(default_factory=set)
    """Host and port of servers that have sent bytes nobody asked for: what comes next there could be anybody's."""


def _target(url: str) -> str:
    """Path and query of a canonical address: the request target in origin form (RFC 9112 section 3.2.1)."""
    return "/" + url.split("/", 3)[3]


def _holds_bytes(sock: object) -> bool:
    """Whether something lies there to be read, rather than the end of the connection. Plain sockets only."""
    if not isinstance(sock, socket.socket) or isinstance(sock, ssl.SSLSocket):
        return False
    try:
        return len(sock.recv(1, socket.MSG_PEEK)) > 0
    except OSError:
        return False


class GuardedConnection(HTTPConnection):
    """http, direct or through an http proxy; the base of the others."""

    wiring: Wiring
    served = False
    """Whether this connection has given an answer before."""
    zone: Zone | None = None

    @property
    def guard(self) -> Guard:
        return self.wiring.current.guard

    @property
    def place(self) -> tuple[str, int | None]:
        """Whom it leads to."""
        return self.host, self.port

    @property
    def is_connected(self) -> bool:
        connected = super().is_connected
        if self.served and not connected and _holds_bytes(self.sock):
            self.wiring.untidy.add(self.place)
        return connected

    def _new_conn(self) -> socket.socket:
        guard = self.guard
        if self.proxy is None:
            sock = self._open(guard, check_zone=True)
            self.zone = guard.zone
            return sock
        try:
            sock = self._open(guard, check_zone=False)
        except _PROXY_TROUBLE as error:
            raise ProxyFailed(error.cause) from None
        if self.proxy.scheme == "https":
            # The layer towards such a proxy is urllib3's own, which knows no short waits.
            sock.settimeout(guard.limits.connect_timeout)
        return sock

    def _open(self, guard: Guard, *, check_zone: bool) -> socket.socket:
        guard.phase(total=guard.limits.connect_timeout)
        pace, began = guard.pace, guard.now()
        rows = self.wiring.resolver.addresses(self._dns_host, self.port, guard)
        found = guard.now()
        sock = open_socket(rows, guard, check_zone=check_zone)
        pace.resolved += found - began
        pace.connected += guard.now() - found
        return sock

    def _tunnel(self) -> None:
        self._begin_head()
        try:
            super()._tunnel()
        except (OSError, *_PROXY_TROUBLE) as error:
            self.guard.control.checkpoint()
            raise ProxyFailed(str(error)) from None

    def _begin_head(self) -> None:
        guard = self.guard
        self.response_class = self._make_answer  # type: ignore[assignment]
        # Inside the tunnel of an https proxy urllib3 has its own class around the socket.
        guard.attach(getattr(self.sock, "socket", self.sock))
        guard.phase(total=HEAD_PATIENCE * guard.limits.read_timeout, silence=guard.limits.read_timeout)

    def _make_answer(self, sock: socket.socket, *_: object, method: str | None = None) -> Answer:
        self.wiring.current.answer = answer = Answer(sock, guard=self.guard, method=method)
        return answer

    def request(self, method: str, url: str, *args: Any, **keywords: Any) -> None:  # noqa: ARG002
        guard = self.guard
        guard.reused = self.served
        if self.served and self.zone is not None:
            guard.admit(self.zone)
        # urllib3 has rewritten the target (%2f to %2F and the like); signed addresses must go out as they were given.
        asked = self.wiring.current.url
        super().request(method, asked if self.proxy_is_forwarding else _target(asked), *args, **keywords)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]
        self._begin_head()
        self.sock.settimeout(SLICE)
        response = super().getresponse()
        self.served = True
        return response

    def close(self) -> None:
        self.served = False
        super().close()


class GuardedSecureConnection(GuardedConnection, HTTPSConnection):
    """https, direct or through the tunnel of a proxy."""

    def connect(self) -> None:
        if self.proxy is not None and self.proxy.scheme == "https":
            self.ssl_context = self.wiring.trust.context_for(self._tunnel_host or self.host)
            with self.guard.control.aside():
                HTTPSConnection.connect(self)
            return
        self.sock = self._new_conn()
        if self.proxy_is_tunneling:
            self._has_connected_to_proxy = True
            self._tunnel()
        host = (self._tunnel_host or self.host).rstrip(".")
        try:
            context = self.wiring.trust.context_for(host)
            began = self.guard.now()
            self.sock = shake_hands(self.sock, context, host.strip("[]"), self.guard)
            self.guard.pace.secured += self.guard.now() - began
        except BaseException:
            self.close()
            raise
        self.is_verified = self.wiring.trust.verifies(host)
        self._has_connected_to_proxy = bool(self.proxy)


class GuardedSocksConnection(GuardedConnection, SOCKSConnection):
    """http through a SOCKS proxy."""

    def _new_conn(self) -> socket.socket:
        guard, options = self.guard, self._socks_options
        guard.phase(total=guard.limits.connect_timeout)
        port = int(options["proxy_port"] or 1080)
        try:
            row = self.wiring.resolver.addresses(str(options["proxy_host"]), port, guard)[0]
        except ServerNotFound as error:
            raise ProxyFailed(error.cause) from None
        sock = socks.socksocket(row[0], row[1])
        try:
            guard.attach(sock)
            sock.set_proxy(
                options["socks_version"], row[4][0], port, options["rdns"], options["username"], options["password"]
            )
            sock.settimeout(guard.limits.connect_timeout)
            with guard.control.aside():
                sock.connect((self.host, self.port))
            sock.settimeout(SLICE)
        except OSError as error:
            guard.detach()
            sock.close()
            guard.control.checkpoint()
            raise ProxyFailed(socket_error(error).cause) from None
        return cast("socket.socket", sock)


class GuardedSocksSecureConnection(GuardedSocksConnection, GuardedSecureConnection):
    """https through a SOCKS proxy."""


class PlainPool(HTTPConnectionPool):
    """Connections to one host and port. Gives out only what the transfer at hand may use."""

    ConnectionCls: type[GuardedConnection] = GuardedConnection

    def __init__(self, *args: Any, wiring: Wiring, **keywords: Any) -> None:
        self.wiring = wiring
        super().__init__(*args, **keywords)

    def _new_conn(self) -> GuardedConnection:
        connection = cast("GuardedConnection", super()._new_conn())
        connection.wiring = self.wiring
        return connection

    def _get_conn(self, timeout: float | None = None) -> GuardedConnection:
        connection = cast("GuardedConnection", super()._get_conn(timeout))
        if connection.served and (self.wiring.current.guard.fresh_connection or self._is_untidy(connection)):
            connection.close()
        return connection

    def _is_untidy(self, connection: GuardedConnection) -> bool:
        return connection.place in self.wiring.untidy

    def _put_conn(self, conn: Any) -> None:
        if conn is not None and self.pool is not None and self.pool.full():
            conn.close()
        else:
            super()._put_conn(conn)


class SecurePool(PlainPool, HTTPSConnectionPool):  # type: ignore[misc]
    """The same for https."""

    ConnectionCls: type[GuardedSecureConnection] = GuardedSecureConnection

    def _validate_conn(self, conn: Any) -> None:
        # urllib3 would warn about hosts whose check the user has switched off knowingly.
        if conn.is_closed:
            conn.connect()


class SocksPlainPool(PlainPool):
    """The same for http through SOCKS."""

    ConnectionCls = GuardedSocksConnection


class SocksSecurePool(SecurePool):
    """The same for https through SOCKS."""

    ConnectionCls = GuardedSocksSecureConnection
