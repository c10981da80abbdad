"""From what sockets, TLS, urllib3 and requests raise to the words of the error tree."""

import errno
import http.client
import socket
import ssl

import requests
import urllib3

from pixhaul.core.errors import (
    BadAnswer,
    ConnectionLost,
    ConnectionRefused,
    DownloadError,
    HandshakeBroken,
    ProxyFailed,
    SecureConnectionFailed,
    ServerNotFound,
    TimedOut,
    TooManyOpenFiles,
)

_UNREACHABLE = frozenset(
    {
        errno.ECONNREFUSED,
        errno.ENETUNREACH,
        errno.EHOSTUNREACH,
        errno.ENETDOWN,
        errno.EADDRNOTAVAIL,
        errno.EACCES,
        errno.EPERM,
        errno.EAFNOSUPPORT,
        errno.EINVAL,
        getattr(errno, "EHOSTDOWN", errno.EHOSTUNREACH),
    }
)
_NO_HANDLES = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})


def socket_error(error: OSError) -> DownloadError:
    """The word for an error of a socket call. TLS errors go to :func:`tls_error`."""
    text = error.strerror or type(error).__name__
    if isinstance(error, socket.gaierror):
        return ServerNotFound(text)
    if isinstance(error, TimeoutError) or error.errno == errno.ETIMEDOUT:
        return TimedOut(text)
    if error.errno in _NO_HANDLES:
        return TooManyOpenFiles(text)
    if error.errno in _UNREACHABLE:
        return ConnectionRefused(text)
    return ConnectionLost(text)


def tls_error(error: ssl.SSLError, *, handshake: bool) -> DownloadError:
    """A cut line is a lost connection; everything else in a handshake means that nothing could be verified."""
    text = getattr(error, "verify_message", "") or error.reason or error.strerror or type(error).__name__
    cut = isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)) or "EOF" in (error.reason or "")
    if cut or not handshake:
        return HandshakeBroken(text) if handshake else ConnectionLost(text)
    return SecureConnectionFailed(text)


def foreign_error(error: BaseException) -> DownloadError:
    """The word for whatever requests, urllib3 or http.client let through; the cause names only its class."""
    for link in _chain(error):
        if isinstance(link, DownloadError):
            return link
        if isinstance(link, (requests.exceptions.ProxyError, urllib3.exceptions.ProxyError)):
            return ProxyFailed(type(error).__name__)
        if isinstance(link, ssl.SSLError):
            return tls_error(link, handshake=True)
        if isinstance(link, (urllib3.exceptions.LocationParseError, requests.exceptions.InvalidURL, UnicodeError)):
            return ServerNotFound("not a valid server name")
        if isinstance(link, http.client.HTTPException) and not isinstance(link, http.client.RemoteDisconnected):
            return BadAnswer(type(link).__name__)
        # requests makes its own errors children of OSError; those carry no number.
        if isinstance(link, OSError) and (link.errno is not None or isinstance(link, (TimeoutError, ConnectionError))):
            return socket_error(link)
    return BadAnswer(type(error).__name__)


def _chain(error: BaseException) -> list[BaseException]:
    """``error`` and everything it was made from, bounded."""
    links: list[BaseException] = []
    waiting: list[BaseException] = [error]
    while waiting and len(links) < 20:
        link = waiting.pop(0)
        links.append(link)
        inner = [arg for arg in link.args if isinstance(arg, BaseException)]
        reason = getattr(link, "reason", None)
        waiting += [
            other
            for other in (*inner, reason, link.__cause__, link.__context__)
            if isinstance(other, BaseException) and other not in links
        ]
    return links
