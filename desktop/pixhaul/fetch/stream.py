"""What is sent and read over a connection that stands: tried at once, and waited for in short waits only where it must.

Sockets do not block. So a call that finds its bytes at hand costs one call of the system, and only who really waits
leaves its seat. The one exception is TLS within TLS: urllib3's layer for it knows no sockets but those that wait.
"""

import re
import select
import socket
import ssl
import sys
from typing import cast

from urllib3.util.ssltransport import SSLTransport

from pixhaul.core.errors import ConnectionLost, NetworkError
from pixhaul.fetch.faults import socket_error, tls_error
from pixhaul.fetch.guard import SLICE, Guard

_LINE_END = re.compile(rb"\r*\n")
_EMPTY_LINE = re.compile(rb"\n\r*\n")
_ROOM = 16 * 1024
"""Bytes asked for while a head is read."""


def ready(sock: socket.socket | SSLTransport, seconds: float, *, to_send: bool = False) -> bool:
    """Wait until a connect has ended, well or badly, or something can be sent, or read: the end of the line, too."""
    if sys.platform == "win32":
        sending = [sock] if to_send else []
        readable, writable, failed = select.select([] if to_send else [sock], sending, sending, seconds)
        return bool(readable or writable or failed)
    poll = select.poll()
    poll.register(sock, select.POLLOUT if to_send else select.POLLIN)
    return bool(poll.poll(seconds * 1000))


def send_all(sock: socket.socket | SSLTransport, data: bytes, guard: Guard) -> None:
    """All of ``data`` (short). Raises what ``guard`` raises, and ``OSError`` as the socket does."""
    if isinstance(sock, SSLTransport):
        # A time-out would leave nobody knowing what was sent.
        sock.settimeout(guard.limits.connect_timeout)
        with guard.control.aside():
            sock.sendall(data)
        sock.settimeout(SLICE)
        return
    rest = memoryview(data)
    while rest:
        try:
            rest = rest[sock.send(rest) :]
        except (BlockingIOError, ssl.SSLWantWriteError):
            _wait(sock, guard, to_send=True)
        except ssl.SSLWantReadError:
            _wait(sock, guard)


def _wait(sock: socket.socket | SSLTransport, guard: Guard, *, to_send: bool = False) -> None:
    """Off the seat until ``sock`` is ready. Raises what ``guard`` raises."""
    guard.check()
    with guard.control.aside():
        while not ready(sock, SLICE, to_send=to_send):
            guard.check()


def _held_by_tls(sock: socket.socket | SSLTransport) -> bool:
    if isinstance(sock, SSLTransport):
        return sock.incoming.pending > 0 or sock.sslobj.pending() > 0
    return isinstance(sock, ssl.SSLSocket) and sock.pending() > 0


def _anew(error: NetworkError) -> NetworkError:
    """The same, without the frames it was raised in: kept by one of them, it would keep them all."""
    return type(error)(error.cause, **error.params)


class Stream:
    """What an answer is read from: a small buffer for its head and framing lines; bodies go straight to the caller."""

    def __init__(self, sock: socket.socket | SSLTransport, guard: Guard) -> None:
        self._sock = sock
        self._guard = guard
        self._buffer = bytearray()
        self._room = memoryview(bytearray(_ROOM))
        self._nested = isinstance(sock, SSLTransport)
        self._mishap: NetworkError | None = None
        self._must_wait = True
        """Nothing is there yet, as far as is known: a server takes its time to answer."""

    @property
    def pending(self) -> bool:
        """Whether bytes were received that nobody has asked for. Those that TLS holds are invisible to ``select``."""
        return bool(self._buffer) or _held_by_tls(self._sock)

    def _receive(self, view: memoryview) -> int:
        """What is there, after waiting for something; 0 at the end of the line."""
        while True:
            if self._must_wait and not _held_by_tls(self._sock):
                _wait(self._sock, self._guard)
            else:
                self._guard.check()
            count = self._at_hand(view)
            if count:
                return count
            if count == 0:
                self._guard.control.checkpoint()
                return 0

    def _at_hand(self, view: memoryview) -> int | None:
        """What is there already; 0 at the end of the line, None when it has to be waited for."""
        if self._mishap is not None:
            raise _anew(self._mishap)
        try:
            count = self._nested_at_hand(view) if self._nested else cast("int", self._sock.recv_into(view))
        except (BlockingIOError, TimeoutError, ssl.SSLWantReadError):
            self._must_wait = True
            return None
        except ssl.SSLWantWriteError:
            _wait(self._sock, self._guard, to_send=True)
            self._must_wait = False
            return None
        except ssl.SSLError as error:
            self._guard.control.checkpoint()
            raise tls_error(error, handshake=False) from None
        except OSError as error:
            self._guard.control.checkpoint()
            raise socket_error(error) from None
        self._must_wait = self._nested
        self._guard.heard(count)
        return count

    def _nested_at_hand(self, view: memoryview) -> int:
        """The same of TLS within TLS, which waits for the rest of a record that has begun to come."""
        with self._guard.control.aside():
            return cast("int", self._sock.recv_into(view))

    def _fill(self) -> int:
        """More into the buffer."""
        count = self._receive(self._room)
        self._buffer += self._room[:count]
        return count

    def readline(self, limit: int = 65536) -> bytes:
        """Up to and including the next line feed, at most ``limit`` bytes; shorter without one at the end."""
        start = 0
        while True:
            end = self._buffer.find(b"\n", start, limit)
            if end >= 0 or len(self._buffer) >= limit:
                return self._take(end + 1 if end >= 0 else limit)
            start = len(self._buffer)
            if not self._fill():
                return self._take(len(self._buffer))

    def read_section(self, limit: int) -> bytes:
        """Lines up to and including the first empty one, at most ``limit`` bytes; shorter without one at the end."""
        start = 0
        while True:
            end = _LINE_END.match(self._buffer) or _EMPTY_LINE.search(self._buffer, start)
            if end is not None or len(self._buffer) >= limit:
                return self._take(min(limit, end.end() if end is not None else limit))
            # An empty line may begin at the end of what is there.
            start = len(self._buffer.rstrip(b"\r\n"))
            if not self._fill():
                return self._take(len(self._buffer))

    def _take(self, count: int) -> bytes:
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken

    def readinto(self, view: memoryview) -> int:
        """What is there, at most the length of ``view``, after waiting for something; 0 at the end."""
        count = self._drain(view) if self._buffer else self._receive(view)
        # What has come meanwhile belongs to the same piece; TLS gives no more than one record at a time.
        while 0 < count < len(view) and (more := self._more(view[count:])):
            count += more
        return count

    def _more(self, view: memoryview) -> int | None:
        """What is there already, behind other bytes that are delivered before it, also before any mishap."""
        if self._nested:
            return None
        try:
            return self._at_hand(view)
        except NetworkError as error:
            self._mishap = _anew(error)
            return None

    def _drain(self, view: memoryview) -> int:
        """What a head has brought of its body."""
        taken = self._take(len(view))
        view[: len(taken)] = taken
        return len(taken)

    def read_exactly(self, count: int) -> bytes:
        """``count`` bytes (few). Raises ``ConnectionLost`` when the line ends before."""
        while len(self._buffer) < count:
            if not self._fill():
                raise ConnectionLost("closed in mid-answer")
        return self._take(count)

    def flush(self) -> None:
        """Nothing to flush: asked for by :class:`http.client.HTTPResponse`."""

    def close(self) -> None:
        """Nothing to close, either: the socket is its connection's."""
