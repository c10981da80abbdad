"""Sockets under guard: connecting, the TLS handshake, and reading, each in short waits that notice a cancel."""

import contextlib
import errno
import re
import select
import socket
import ssl
import sys

from urllib3.util.ssltransport import SSLTransport

from pixhaul.core.errors import (
    ConnectionLost,
    ConnectTimedOut,
    DownloadError,
    HandshakeBroken,
    HandshakeTimedOut,
    PrivateAddressRefused,
    ServerNotFound,
    TimedOut,
)
from pixhaul.fetch.faults import socket_error, tls_error
from pixhaul.fetch.guard import SLICE, Guard
from pixhaul.fetch.resolver import AddressInfo

_IN_PROGRESS = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY, getattr(errno, "WSAEWOULDBLOCK", -1)})
_EMPTY_LINE = re.compile(rb"(?:^|\n)\r*\n")
_FIRST_ADDRESS_SECONDS = 4.0
"""A dead address of a host that has others must not use up the patience meant for all."""


def open_socket(rows: list[AddressInfo], guard: Guard, *, check_zone: bool = True) -> socket.socket:
    """Connect to the first address that answers, before any address the guard does not admit is even tried.

    Raises ``PrivateAddressRefused``, ``ConnectionRefused``, ``ConnectTimedOut``, ``TooManyOpenFiles``, ``Cancelled``.
    """
    allowed = [row for row in rows if not check_zone or _admitted(row, guard)]
    if not allowed:
        if rows:
            raise PrivateAddressRefused("a redirect led to an address of the local network")
        raise ServerNotFound("the name has no address")
    failure: DownloadError | None = None
    for number, row in enumerate(allowed, 1):
        patience = guard.limits.connect_timeout
        guard.phase(total=patience if number == len(allowed) else min(patience, _FIRST_ADDRESS_SECONDS))
        try:
            return _connect(row, guard, check_zone)
        except (PrivateAddressRefused, DownloadError) as error:
            if not error.may_retry or number == len(allowed):
                raise
            failure = error
    raise failure or ServerNotFound("the name has no address")


def _admitted(row: AddressInfo, guard: Guard) -> bool:
    try:
        guard.admit(guard.zone_of(str(row[4][0])))
    except PrivateAddressRefused:
        return False
    return True


def _connect(row: AddressInfo, guard: Guard, check_zone: bool) -> socket.socket:
    family, kind, protocol, _, address = row
    try:
        sock = socket.socket(family, kind, protocol)
    except OSError as error:
        raise socket_error(error) from None
    try:
        guard.attach(sock)
        sock.setblocking(False)
        code = sock.connect_ex(address)
        if code in _IN_PROGRESS:
            _await_connection(sock, guard)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        guard.control.checkpoint()
        if code:
            raise OSError(code, errno.errorcode.get(code, "connect failed"))
        if check_zone:
            guard.admit(guard.zone_of(sock.getpeername()[0]))
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.settimeout(SLICE)
    except OSError as error:
        _give_up(sock, guard)
        guard.control.checkpoint()
        raise socket_error(error) from None
    except BaseException:
        _give_up(sock, guard)
        raise
    return sock


def _await_connection(sock: socket.socket, guard: Guard) -> None:
    """Until the connect has ended, well or badly. Raises ``ConnectTimedOut`` and ``Cancelled``."""
    try:
        with guard.control.aside():
            while not _writable(sock, guard.remaining(0.25)):
                guard.check()
    except TimedOut as error:
        raise ConnectTimedOut(error.cause) from None


def _give_up(sock: socket.socket, guard: Guard) -> None:
    guard.detach()
    with contextlib.suppress(OSError):
        sock.close()


def _writable(sock: socket.socket, seconds: float) -> bool:
    """Wait until a connect has ended, well or badly."""
    if sys.platform == "win32":
        _, writable, failed = select.select([], [sock], [sock], seconds)
        return bool(writable or failed)
    poll = select.poll()
    poll.register(sock, select.POLLOUT)
    return bool(poll.poll(seconds * 1000))


def shake_hands(sock: socket.socket, context: ssl.SSLContext, host: str, guard: Guard) -> ssl.SSLSocket:
    """TLS over ``sock``, certificate verified as ``context`` says.

    Raises ``SecureConnectionFailed``, ``HandshakeBroken``, ``HandshakeTimedOut``, ``Cancelled``.
    """
    guard.phase(total=guard.limits.connect_timeout)
    layered: socket.socket = sock
    try:
        secure = context.wrap_socket(sock, server_hostname=host, do_handshake_on_connect=False)
        layered = secure
        guard.attach(secure)
        with guard.control.aside():
            while True:
                guard.check()
                secure.settimeout(guard.remaining())
                try:
                    secure.do_handshake()
                except TimeoutError:
                    continue
                secure.settimeout(SLICE)
                return secure
    except (OSError, ValueError) as error:
        _give_up(layered, guard)
        guard.control.checkpoint()
        if isinstance(error, ssl.SSLError):
            raise tls_error(error, handshake=True) from None
        raise (
            _in_handshake(socket_error(error)) if isinstance(error, OSError) else ServerNotFound(str(error))
        ) from None
    except TimedOut as error:
        _give_up(layered, guard)
        raise _in_handshake(error) from None
    except BaseException:
        _give_up(layered, guard)
        raise


def _in_handshake(error: DownloadError) -> DownloadError:
    """The same mishap in the words of somebody who waits for a secure connection."""
    if isinstance(error, TimedOut):
        return HandshakeTimedOut(error.cause)
    return HandshakeBroken(error.cause) if isinstance(error, ConnectionLost) else error


def _held_by_tls(sock: socket.socket | SSLTransport) -> bool:
    if isinstance(sock, SSLTransport):
        return sock.incoming.pending > 0 or sock.sslobj.pending() > 0
    return isinstance(sock, ssl.SSLSocket) and sock.pending() > 0


class Stream:
    """What an answer is read from: a small buffer for its head and framing lines; bodies go straight to the caller.

    It keeps the socket open for as long as it lives, as the file of :meth:`socket.socket.makefile` does.
    """

    def __init__(self, sock: socket.socket, guard: Guard) -> None:
        self._sock = sock
        self._guard = guard
        self._holder = sock.makefile("rb", buffering=0)
        self._buffer = bytearray()
        self._room = bytearray(16384)

    @property
    def pending(self) -> bool:
        """Whether bytes were received that nobody has asked for. Those that TLS holds are invisible to ``select``."""
        return bool(self._buffer) or _held_by_tls(self._sock)

    def _receive(self, view: bytearray | memoryview) -> int:
        control = self._guard.control
        seated = control.leave_seat()
        try:
            return self._wait_for(view)
        finally:
            if seated:
                control.take_seat()

    def _wait_for(self, view: bytearray | memoryview) -> int:
        while True:
            self._guard.check()
            try:
                count = self._sock.recv_into(view)
            except TimeoutError:
                continue
            except ssl.SSLError as error:
                self._guard.control.checkpoint()
                raise tls_error(error, handshake=False) from None
            except OSError as error:
                self._guard.control.checkpoint()
                raise socket_error(error) from None
            if not count:
                self._guard.control.checkpoint()
            self._guard.heard(count)
            return count

    def readline(self, limit: int = 65536) -> bytes:
        """Up to and including the next line feed, at most ``limit`` bytes; shorter without one at the end."""
        start = 0
        while True:
            end = self._buffer.find(b"\n", start, limit)
            if end >= 0 or len(self._buffer) >= limit:
                return self._take(end + 1 if end >= 0 else limit)
            start = len(self._buffer)
            count = self._receive(self._room)
            if not count:
                return self._take(len(self._buffer))
            self._buffer += memoryview(self._room)[:count]

    def read_section(self, limit: int) -> bytes:
        """Lines up to and including the first empty one, at most ``limit`` bytes; shorter without one at the end."""
        start = 0
        while True:
            end = _EMPTY_LINE.search(self._buffer, start)
            if end is not None or len(self._buffer) >= limit:
                return self._take(min(limit, end.end() if end is not None else limit))
            # An empty line may begin at the end of what is there.
            start = len(self._buffer.rstrip(b"\r\n"))
            count = self._receive(self._room)
            if not count:
                return self._take(len(self._buffer))
            self._buffer += memoryview(self._room)[:count]

    def _take(self, count: int) -> bytes:
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken

    def readinto(self, view: memoryview) -> int:
        """What is there, at most the length of ``view``, after waiting for something; 0 at the end."""
        if self._buffer:
            count = min(len(view), len(self._buffer))
            view[:count] = self._buffer[:count]
            del self._buffer[:count]
            return count
        return self._receive(view)

    def read_exactly(self, count: int) -> bytes:
        """``count`` bytes (few). Raises ``ConnectionLost`` when the line ends before."""
        while len(self._buffer) < count:
            got = self._receive(self._room)
            if not got:
                raise ConnectionLost("closed in mid-answer")
            self._buffer += memoryview(self._room)[:got]
        return self._take(count)

    def flush(self) -> None:
        """Nothing to flush: asked for by :class:`http.client.HTTPResponse`."""

    def close(self) -> None:
        """Let go of the socket."""
        self._holder.close()
