"""Nobody answered, or the line broke."""

from pixhaul.core.errors.base import DownloadError


class NetworkError(DownloadError):
    """Nobody answered, or the line broke."""

    reason = "network"
    template = "The connection failed"
    hint_template = "Check your connection, then retry."
    retryable = True


class ServerNotFound(NetworkError):
    """The host name has no address (or cannot have one)."""

    reason = "no-such-server"
    template = "There is no such server"
    hint_template = "Check the spelling of the address, and your connection."
    retryable = False


class ConnectionRefused(NetworkError):
    """TCP connect was refused, or the host or network cannot be reached."""

    reason = "connection-refused"
    template = "The server refused the connection"
    hint_template = "The server may be down. Retry later."


class ConnectionLost(NetworkError):
    """Closed or reset before the answer was whole."""

    reason = "connection-lost"
    template = "The connection was lost"


class TimedOut(NetworkError):
    """No byte arrived within the limit."""

    reason = "timed-out"
    template = "The server did not answer in time"
    hint_template = "The server may be busy. Retry later."


class ConnectTimedOut(TimedOut):
    """No connection came about within the limit: the computer behind the address may be switched off."""


class TooSlow(NetworkError):
    """Fewer bytes per second than the minimum over the whole measuring window."""

    reason = "too-slow"
    template = "The transfer was too slow"
    hint_template = "The server may be busy. Retry later."


class TookTooLong(NetworkError):
    """Data came all the time, but the whole did not within the user's limit. Another try would take as long."""

    reason = "took-too-long"
    template = "The transfer took longer than the limit of {limit}"
    hint_template = "Allow more time for each picture if you want to wait for it."
    retryable = False


class SecureConnectionFailed(NetworkError):
    """TLS handshake or certificate check failed; never repeated without the check."""

    reason = "secure-connection-failed"
    template = "The secure connection could not be verified"
    hint_template = "The server's certificate is not valid here. Ask its owner, or check your computer's clock."
    retryable = False


class HandshakeTimedOut(TimedOut):
    """The other side said nothing, or too little, to the beginning of TLS: perhaps it speaks plain HTTP there."""

    reason = SecureConnectionFailed.reason
    template = SecureConnectionFailed.template
    hint_template = "The server may be busy, or may not offer https here. Check the address, or retry later."


class HandshakeBroken(ConnectionLost):
    """The line ended within the TLS handshake."""

    reason = SecureConnectionFailed.reason
    template = SecureConnectionFailed.template
    hint_template = HandshakeTimedOut.hint_template


class ProxyFailed(NetworkError):
    """The proxy cannot be reached, refuses, or wants a login."""

    reason = "proxy-failed"
    template = "The proxy did not let the connection through"
    hint_template = "Check the proxy settings and its password."
    retryable = False


class BadAnswer(NetworkError):
    """The answer breaks the HTTP protocol (RFC 9112)."""

    reason = "bad-answer"
    template = "The server's answer was not understandable"
    hint_template = "The server is faulty or this is not a web server. Check the address."
