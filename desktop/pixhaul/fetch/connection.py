"""Connections of urllib3 whose every step runs under the guard of the transfer they serve at the moment."""

import errno
import http.client
import socket
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, cast

import socks
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.contrib.socks import SOCKSConnection

from pixhaul.core.errors import (
    BadAnswer,
    ConnectionLost,
    ConnectionRefused,
    NetworkError,
    ProxyFailed,
    ServerNotFound,
    TimedOut,
)
from pixhaul.fetch.answer import Answer, TunnelAnswer
from pixhaul.fetch.faults import socket_error
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.headers import request_head, target
from pixhaul.fetch.resolver import Resolver
from pixhaul.fetch.stream import send_all
from pixhaul.fetch.tls import Trust
from pixhaul.fetch.wire import open_socket, shake_hands, shake_hands_within
from pixhaul.fetch.zones import Zone

_PROXY_TROUBLE = (ConnectionRefused, ConnectionLost, TimedOut, ServerNotFound, BadAnswer)

_HUNG_UP = frozenset({errno.EPIPE, errno.ECONNRESET, errno.EPROTOTYPE})
"""What a send ends with when the other side has hung up; the last of them on macOS."""

HEAD_PATIENCE = 1.25
"""A head may take this much longer than the longest silence: two tries at a trickle must end within 100 s."""


class _Current(threading.local):
    """What each worker thread is at: one per fetcher, never one for the whole program."""

    guard: Guard
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


def _is_plain(sock: object) -> bool:
    """Whether what lies there to be read are bytes of the other side's rather than TLS's own."""
    return isinstance(sock, socket.socket) and not isinstance(sock, ssl.SSLSocket)


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
        if self.sock is None or not _is_plain(self.sock):
            return super().is_connected
        try:
            held = self.sock.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return True
        except OSError:
            return False
        if held and self.served:
            self.wiring.untidy.add(self.place)
        return False

    def _new_conn(self) -> socket.socket:
        guard = self.guard
        if self.proxy is None:
            sock = self._open(guard, check_zone=True)
            self.zone = guard.zone
            return sock
        try:
            return self._open(guard, check_zone=False)
        except _PROXY_TROUBLE as error:
            raise ProxyFailed(error.cause) from None

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
        self.response_class = partial(TunnelAnswer, guard=self.guard)  # type: ignore[assignment]
        self._begin_exchange()
        try:
            super()._tunnel()
        except (OSError, http.client.HTTPException, *_PROXY_TROUBLE) as error:
            self.guard.control.checkpoint()
            nonsense = isinstance(error, http.client.HTTPException)
            raise ProxyFailed(type(error).__name__ if nonsense else str(error)) from None

    def _begin_exchange(self) -> None:
        guard = self.guard
        # Inside the tunnel of an https proxy urllib3 has its own class around the socket.
        guard.attach(getattr(self.sock, "socket", self.sock))
        guard.phase(total=HEAD_PATIENCE * guard.limits.read_timeout, silence=guard.limits.read_timeout)

    def send(self, data: Any) -> None:
        """What http.client sends of its own: the wish for a tunnel."""
        send_all(self.sock, data, self.guard)

    def ask(self, url: str, headers: Mapping[str, str]) -> Answer:
        """Send one GET for ``url``, over a new connection where there is none, and read the head of the answer."""
        guard = self.guard
        guard.reused = self.served
        if self.served and self.zone is not None:
            guard.admit(self.zone)
        head = request_head(url, url if self.proxy_is_forwarding else target(url), headers)
        if self.sock is None:
            self.connect()
        self._begin_exchange()
        try:
            send_all(self.sock, head, guard)
        except OSError as error:
            # A server may have answered before it hung up: what it said is read.
            if error.errno not in _HUNG_UP:
                raise
        answer = Answer(self.sock, guard)
        self.served = True
        return answer

    def close(self) -> None:
        self.served = False
        super().close()


class GuardedSecureConnection(GuardedConnection, HTTPSConnection):
    """https, direct or through the tunnel of a proxy."""

    def connect(self) -> None:
        trust = self.wiring.trust
        self.sock = self._new_conn()
        if self.proxy is not None and self.proxy.scheme == "https":
            context = trust.context_for(self.host)
            try:
                self._secure(self.host, context)
            except NetworkError as error:
                raise ProxyFailed(error.cause) from None
            if not self.proxy_is_tunneling:
                return
        if self.proxy_is_tunneling:
            self._tunnel()
        host = self._tunnel_host or self.host
        self._secure(host, trust.context_for(host))

    def _secure(self, host: str, context: ssl.SSLContext) -> None:
        """TLS with ``host`` over what there is, which may be TLS with a proxy."""
        sock, guard, name = self.sock, self.guard, host.rstrip(".").strip("[]")
        began = guard.now()
        if isinstance(sock, ssl.SSLSocket):
            self.sock = shake_hands_within(sock, context, name, guard)
        else:
            self.sock = shake_hands(sock, context, name, guard)
        guard.pace.secured += guard.now() - began


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
            sock.setblocking(False)
        except OSError as error:
            guard.detach()
            sock.close()
            guard.control.checkpoint()
            raise ProxyFailed(socket_error(error).cause) from None
        return cast("socket.socket", sock)


class GuardedSocksSecureConnection(GuardedSocksConnection, GuardedSecureConnection):
    """https through a SOCKS proxy."""
