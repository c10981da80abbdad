"""Small proxies on loopback: http with CONNECT, and SOCKS5, both with an optional password."""

import base64
import contextlib
import select
import socket
import ssl
import struct
import threading
from types import TracebackType
from typing import Self

_WAIT = 20.0


class Relay:
    """Runs :meth:`converse` on a thread for each connection; ``targets`` lists what was asked for."""

    def __init__(self, user: str = "", password: str = "", tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._user = user
        self._password = password
        self.targets: list[str] = []
        self.lead: dict[str, tuple[str, int]] = {}
        """Hosts that are really somewhere else."""
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            client.settimeout(_WAIT)
            self._open.add(client)
            threading.Thread(target=self._run, args=(client,), daemon=True).start()

    def _run(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            if self._tls is None:
                self.converse(client)
            else:
                with self._tls.wrap_socket(client, server_side=True) as secure:
                    self.converse(secure)
        self._open.discard(client)

    def converse(self, client: socket.socket) -> None:
        raise NotImplementedError

    def pipe(self, client: socket.socket, host: str, port: int, first: bytes = b"") -> None:
        """Carry bytes both ways until one side ends."""
        with socket.create_connection(self.lead.get(host, (host, port)), _WAIT) as server:
            self._open.add(server)
            server.sendall(first)
            _carry(client, server)
            self._open.discard(server)


def _carry(client: socket.socket, server: socket.socket) -> None:
    """Carry bytes both ways on one thread: a TLS socket breaks when one thread reads it while another one writes."""
    sinks = {client: server, server: client}
    while sinks:
        read = [source for source in sinks if isinstance(source, ssl.SSLSocket) and source.pending()]
        ready: list[socket.socket] = [*read] or select.select(sinks, [], [], _WAIT)[0]
        if not ready:
            return
        for source in ready:
            if data := source.recv(65536):
                sinks[source].sendall(data)
            else:
                # Not that of SSLSocket, which would also forget how to read.
                socket.socket.shutdown(sinks.pop(source), socket.SHUT_WR)


class HttpProxy(Relay):
    """Forwards absolute targets and opens tunnels."""

    def converse(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            data = client.recv(65536)
            if not data:
                return
            head += data
        method, target, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
        self.targets.append(target)
        token = base64.b64encode(f"{self._user}:{self._password}".encode()).decode()
        if self._user and f"proxy-authorization: basic {token}".lower() not in head.decode("latin-1").lower():
            client.sendall(
                b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            )
            return
        if method == "CONNECT":
            host, _, port = target.rpartition(":")
            client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            self.pipe(client, host, int(port))
            return
        authority, _, path = target.partition("://")[2].partition("/")
        host, _, port = authority.partition(":")
        self.pipe(client, host, int(port or 80), head.replace(target.encode(), b"/" + path.encode(), 1))


class SocksProxy(Relay):
    """SOCKS5 (RFC 1928) with names or addresses, and RFC 1929 passwords when a user is set."""

    def converse(self, client: socket.socket) -> None:
        stream = client.makefile("rb")
        _, count = stream.read(2)
        stream.read(count)
        if self._user:
            client.sendall(b"\x05\x02")
            stream.read(1)
            user = stream.read(stream.read(1)[0])
            password = stream.read(stream.read(1)[0])
            good = (user, password) == (self._user.encode(), self._password.encode())
            client.sendall(b"\x01\x00" if good else b"\x01\x01")
            if not good:
                return
        else:
            client.sendall(b"\x05\x00")
        _, _, _, kind = stream.read(4)
        host = socket.inet_ntoa(stream.read(4)) if kind == 1 else stream.read(stream.read(1)[0]).decode()
        (port,) = struct.unpack(">H", stream.read(2))
        self.targets.append(f"{host}:{port}")
        client.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        self.pipe(client, host, port)
