"""A loopback server that misbehaves on request: raw sockets, one thread per connection, a script per path.

::

    with FaultServer() as server:
        server.at("/cut.png", answer(PICTURE, length=len(PICTURE) + 1))      # every request
        server.at("/once.png", reset(), answer(PICTURE))                     # first request, then all later ones
        url = server.url("/cut.png")
        ...
        assert len(server.seen("/cut.png")) == 3
"""

import contextlib
import socket
import ssl
import struct
import threading
import time
import zlib
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

HOLD_SECONDS = 60.0
"""A silent handler gives up after this, should a test forget to stop its server."""


def png(width: int = 8, height: int = 8, seed: int = 1) -> bytes:
    """A small valid PNG whose pixels are told apart by ``seed`` (noise: it does not compress)."""
    state, rows = seed * 2654435761 % 2**32 or 1, bytearray()
    for _ in range(height):
        rows.append(0)
        for _ in range(width * 3):
            state = (state * 1664525 + 1013904223) % 2**32
            rows.append(state >> 24)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b"")
    )


@dataclass(frozen=True, slots=True)
class Seen:
    """One request as it came in."""

    method: str
    target: str
    headers: Mapping[str, str]
    """Names in lower case."""
    head: bytes
    at: float
    """time.monotonic()"""
    connection: int
    """Number of the connection, counted from 1."""


@dataclass
class Line:
    """The server's end of one connection while it answers one request."""

    sock: socket.socket
    request: Seen
    stopped: threading.Event
    open: bool = field(default=True)
    """Set to False by a handler after which the connection must be closed."""

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def pause(self, seconds: float) -> bool:
        """Wait, but not beyond the end of the server; true while it runs."""
        return not self.stopped.wait(seconds)

    def hold(self, seconds: float = HOLD_SECONDS) -> None:
        """Say nothing until the client goes away or the server stops."""
        self.open = False
        until = time.monotonic() + seconds
        self.sock.settimeout(0.05)
        while not self.stopped.is_set() and time.monotonic() < until:
            try:
                if not self.sock.recv(1024):
                    return
            except TimeoutError:
                continue
            except OSError:
                return

    def reset(self) -> None:
        """Close with RST instead of FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.open = False


Handler = Callable[[Line], None]


def head_of(status: str = "200 OK", *fields: str, version: str = "HTTP/1.1") -> bytes:
    """A head with its empty line."""
    return "\r\n".join([f"{version} {status}", *fields, "", ""]).encode("latin-1")


def answer(
    body: bytes = b"",
    *fields: str,
    status: str = "200 OK",
    length: int | str | None = -1,
    type: str | None = "image/png",
    close: bool = False,
) -> Handler:
    """A plain answer. ``length``: -1 the true one, ``None`` no field (then the connection is closed), else as given."""
    lines = list(fields)
    if type is not None:
        lines.append(f"Content-Type: {type}")
    if length is not None:
        lines.append(f"Content-Length: {len(body) if length == -1 else length}")

    def handle(line: Line) -> None:
        line.send(head_of(status, *lines) + body)
        if close or length is None or length not in {-1, len(body)}:
            line.open = False

    return handle


def raw(data: bytes, *, then: str = "close") -> Handler:
    """These very bytes; ``then`` close, reset, hold or keep."""

    def handle(line: Line) -> None:
        line.send(data)
        if then == "hold":
            line.hold()
        elif then == "reset":
            line.reset()
        else:
            line.open = then == "keep"

    return handle


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n", fields: tuple[str, ...] = ()) -> Handler:
    """A chunked body with a chosen end; the connection stays open after the proper one."""
    parts = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    data = head_of("200 OK", "Transfer-Encoding: chunked", "Content-Type: image/png", *fields) + parts + end
    return raw(data, then="keep" if end == b"0\r\n\r\n" else "close")


def reset(after: bytes = b"") -> Handler:
    """RST, after ``after`` was sent."""
    return raw(after, then="reset")


def shut() -> Handler:
    """Close without a byte."""
    return raw(b"")


def silent(after: bytes = b"") -> Handler:
    """Nothing more after ``after``, with the connection open."""
    return raw(after, then="hold")


def drip(first: bytes, rest: bytes, piece: int, interval: float) -> Handler:
    """``first`` at once, then ``rest`` in pieces of ``piece`` bytes every ``interval`` seconds."""

    def handle(line: Line) -> None:
        line.send(first)
        for start in range(0, len(rest), piece):
            if not line.pause(interval):
                break
            line.send(rest[start : start + piece])
        line.open = False

    return handle


def endless(first: bytes, piece: bytes) -> Handler:
    """``first``, then ``piece`` for ever."""

    def handle(line: Line) -> None:
        line.open = False
        line.send(first)
        while not line.stopped.is_set():
            line.send(piece)

    return handle


def redirect(location: str | bytes | None, status: str = "302 Found") -> Handler:
    """A redirect without a body; ``location`` may be raw bytes."""
    target = location.encode("ascii") if isinstance(location, str) else location
    field_line = b"" if target is None else b"Location: " + target + b"\r\n"
    return raw(b"HTTP/1.1 " + status.encode() + b"\r\nContent-Length: 0\r\n" + field_line + b"\r\n", then="keep")


class FaultServer:
    """Use as a context manager. With ``tls`` every connection begins with a handshake."""

    def __init__(self, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family, backlog=256)
        self._tls = tls
        self._host = f"[{host}]" if ":" in host else host
        self.port: int = self._listener.getsockname()[1]
        self._scripts: dict[str, tuple[Handler, ...]] = {}
        self._default: Handler = answer(b"nothing here", status="404 Not Found", type="text/plain")
        self._seen: list[Seen] = []
        self._asked: dict[str, int] = defaultdict(int)
        self._changed = threading.Condition()
        self._stopped = threading.Event()
        self._lines: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.connections = 0
        """Connections accepted so far."""
        self._accepting = threading.Thread(target=self._accept, name="fault-server", daemon=True)

    def at(self, path: str, *handlers: Handler) -> str:
        """Answer requests for ``path`` with the handlers in turn, the last one for all later; returns the URL."""
        self._scripts[path] = handlers
        self._asked[path] = 0
        return self.url(path)

    def otherwise(self, handler: Handler) -> None:
        """Answer all other paths with ``handler``."""
        self._default = handler

    def url(self, path: str = "/", host: str | None = None) -> str:
        return f"{'https' if self._tls else 'http'}://{host or self._host}:{self.port}{path}"

    def seen(self, path: str | None = None) -> list[Seen]:
        """Requests so far, in order; for one path or all."""
        with self._changed:
            return [seen for seen in self._seen if path is None or seen.target == path]

    def wait_for(self, path: str, count: int = 1, seconds: float = 30.0) -> list[Seen]:
        """Wait until ``path`` was asked for ``count`` times. Raises ``TimeoutError``."""
        with self._changed:
            if not self._changed.wait_for(lambda: sum(s.target == path for s in self._seen) >= count, seconds):
                raise TimeoutError(f"{path} was not asked for {count} times")
        return self.seen(path)

    def __enter__(self) -> Self:
        self._accepting.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Close everything; all threads have ended when it returns."""
        self._stopped.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._changed:
            lines = list(self._lines)
        for line in lines:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(line, socket.SHUT_RDWR)
        self._accepting.join(5)
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                # Out of file handles, when a test is about that; or the listener was closed.
                if self._stopped.wait(0.02):
                    return
                continue
            self.connections += 1
            with self._changed:
                self._lines.add(sock)
                self._threads = [thread for thread in self._threads if thread.is_alive()]
            thread = threading.Thread(target=self._serve, args=(sock, self.connections), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, plain: socket.socket, number: int) -> None:
        sock = plain
        try:
            plain.settimeout(HOLD_SECONDS)
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                sock = self._tls.wrap_socket(plain, server_side=True)
                with self._changed:
                    self._lines = (self._lines - {plain}) | {sock}
            waiting = b""
            while not self._stopped.is_set():
                request, waiting = self._read(sock, waiting, number)
                if request is None or not self._answer(sock, request):
                    break
        except OSError:
            pass  # the client went away, which is what many of these scripts are about
        finally:
            with self._changed:
                self._lines -= {plain, sock}
            sock.close()

    def _read(self, sock: socket.socket, waiting: bytes, number: int) -> tuple[Seen | None, bytes]:
        while b"\r\n\r\n" not in waiting:
            data = sock.recv(65536)
            if not data:
                return None, b""
            waiting += data
        head, _, rest = waiting.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ", 2)
        headers = {
            name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])
        }
        return Seen(method, target, headers, head, time.monotonic(), number), rest

    def _answer(self, sock: socket.socket, request: Seen) -> bool:
        with self._changed:
            self._seen.append(request)
            turn = self._asked[request.target]
            self._asked[request.target] += 1
            script = self._scripts.get(request.target)
            self._changed.notify_all()
        handler = script[min(turn, len(script) - 1)] if script else self._default
        line = Line(sock, request, self._stopped)
        handler(line)
        return line.open
