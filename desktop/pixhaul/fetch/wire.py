"""Sockets under guard: connecting and the TLS handshake, each in short waits that notice a cancel."""

import contextlib
import errno
import socket
import ssl

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
from pixhaul.fetch.stream import ready

_IN_PROGRESS = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY, getattr(errno, "WSAEWOULDBLOCK", -1)})
_FIRST_ADDRESS_SECONDS = 4.0
"""A dead address of a host that has others must not use up the patience meant for all."""


def open_socket(rows: list[AddressInfo], guard: Guard, *, check_zone: bool = True) -> socket.socket:
    """Connect to the first address that answers, before any address the guard does not admit is even tried.

    The socket does not block.

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
            while not ready(sock, guard.remaining(0.25), to_send=True):
                guard.check()
    except TimedOut as error:
        raise ConnectTimedOut(error.cause) from None


def _give_up(sock: socket.socket, guard: Guard) -> None:
    guard.detach()
    with contextlib.suppress(OSError):
        sock.close()


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
                secure.setblocking(False)
                return secure
    except (OSError, ValueError) as error:
        _give_up(layered, guard)
        guard.control.checkpoint()
        raise _handshake_error(error) from None
    except TimedOut as error:
        _give_up(layered, guard)
        raise _in_handshake(error) from None
    except BaseException:
        _give_up(layered, guard)
        raise


def shake_hands_within(sock: ssl.SSLSocket, context: ssl.SSLContext, host: str, guard: Guard) -> SSLTransport:
    """TLS within the TLS of ``sock``, whose owner closes it when this fails. Raises what :func:`shake_hands` raises.

    The layer is urllib3's own, which knows no short waits: a cancel ends it, a pause does not stop its clock.
    """
    guard.attach(sock)
    try:
        sock.settimeout(guard.limits.connect_timeout)
        with guard.control.aside():
            nested = SSLTransport(sock, context, host)
        sock.settimeout(SLICE)
    except (OSError, ValueError) as error:
        guard.control.checkpoint()
        raise _handshake_error(error) from None
    return nested


def _handshake_error(error: OSError | ValueError) -> DownloadError:
    if isinstance(error, ssl.SSLError):
        return tls_error(error, handshake=True)
    return _in_handshake(socket_error(error)) if isinstance(error, OSError) else ServerNotFound(str(error))


def _in_handshake(error: DownloadError) -> DownloadError:
    """The same mishap in the words of somebody who waits for a secure connection."""
    if isinstance(error, TimedOut):
        return HandshakeTimedOut(error.cause)
    return HandshakeBroken(error.cause) if isinstance(error, ConnectionLost) else error
