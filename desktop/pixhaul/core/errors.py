"""Everything that may go wrong with one picture, as a tree.

::

    DownloadError
    +-- AddressError                  not-a-web-address
    +-- NetworkError                  (nobody answered, or the line broke)
    |   +-- ServerNotFound            no-such-server
    |   +-- ConnectionRefused         connection-refused
    |   +-- ConnectionLost            connection-lost
    |   +-- TimedOut                  timed-out
    |   +-- TooSlow                   too-slow
    |   +-- SecureConnectionFailed    secure-connection-failed
    |   +-- ProxyFailed               proxy-failed
    |   +-- BadAnswer                 bad-answer
    +-- AnswerError                   (somebody answered, but not with the picture)
    |   +-- HttpStatusError           http-status
    |   +-- TooManyRedirects          too-many-redirects
    |   +-- RedirectRefused           redirect-refused
    |   +-- PrivateAddressRefused     private-address
    |   +-- IncompleteAnswer          incomplete
    |   +-- EmptyAnswer               empty
    |   +-- TooLarge                  too-large
    |   +-- BadEncoding               bad-encoding
    +-- PictureError                  (bytes arrived, but they are no whole picture)
    |   +-- NotAPicture               not-a-picture
    |   +-- SvgRefused                svg-refused
    |   +-- DamagedPicture            damaged
    |   +-- TooManyPixels             too-many-pixels
    |   +-- UnsupportedPicture        unsupported-picture
    +-- StorageError                  (this computer's side)
    |   +-- DiskFull                  disk-full
    |   +-- FolderNotWritable         folder-not-writable
    |   +-- FolderMissing             folder-missing
    |   +-- TooManyOpenFiles          too-many-open-files
    |   +-- WriteFailed               write-failed
    +-- PasswordNeeded                password-needed
    +-- Cancelled                     cancelled
    +-- InternalError                 internal-error

Each class has a stable kebab-case ``reason``, a sentence and a hint. Sentences are templates filled from ``params``
so that a translation can be made of the template. ``retryable`` says whether asking again may help;
``pauses_queue`` says that no other item could succeed either until the user has mended something.
"""

from typing import ClassVar

__all__ = [
    "AddressError",
    "AnswerError",
    "BadAnswer",
    "BadEncoding",
    "Cancelled",
    "ConnectionLost",
    "ConnectionRefused",
    "DamagedPicture",
    "DiskFull",
    "DownloadError",
    "EmptyAnswer",
    "FolderMissing",
    "FolderNotWritable",
    "HttpStatusError",
    "IncompleteAnswer",
    "InternalError",
    "NetworkError",
    "NotAPicture",
    "PasswordNeeded",
    "PictureError",
    "PrivateAddressRefused",
    "ProxyFailed",
    "RedirectRefused",
    "SecureConnectionFailed",
    "ServerNotFound",
    "StorageError",
    "SvgRefused",
    "TimedOut",
    "TooLarge",
    "TooManyOpenFiles",
    "TooManyPixels",
    "TooManyRedirects",
    "TooSlow",
    "UnsupportedPicture",
    "WriteFailed",
]


class DownloadError(Exception):
    """Base of all reasons why an item did not become a picture.

    ``cause`` is the technical text for the details view; it must already be free of passwords.
    """

    reason: ClassVar[str] = "failed"
    template: ClassVar[str] = "The picture could not be saved"
    hint_template: ClassVar[str] = "Try again later."
    retryable: ClassVar[bool] = False
    pauses_queue: ClassVar[bool] = False

    def __init__(self, cause: str = "", **params: object) -> None:
        super().__init__(cause)
        self.cause = cause
        self.params = params

    @property
    def message(self) -> str:
        """One plain sentence without a full stop, ready to be shown as plain text."""
        return self.template.format(**self.params)

    @property
    def hint(self) -> str:
        """What the user can do next, one sentence."""
        return self.hint_template.format(**self.params)

    @property
    def may_retry(self) -> bool:
        """Whether asking again may help for this very instance."""
        return self.retryable

    def __str__(self) -> str:
        return f"{self.message} ({self.cause})" if self.cause else self.message


class AddressError(DownloadError):
    """The text is no http or https address."""

    reason = "not-a-web-address"
    template = "This is not a web address"
    hint_template = "Use a full address that starts with http:// or https://."


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


class TooSlow(NetworkError):
    """Fewer bytes per second than the minimum over the whole measuring window."""

    reason = "too-slow"
    template = "The transfer was too slow"
    hint_template = "The server may be busy. Retry later."


class SecureConnectionFailed(NetworkError):
    """TLS handshake or certificate check failed; never repeated without the check."""

    reason = "secure-connection-failed"
    template = "The secure connection could not be verified"
    hint_template = "The server's certificate is not valid here. Ask its owner, or check your computer's clock."
    retryable = False


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


class AnswerError(DownloadError):
    """Somebody answered, but not with the picture."""

    reason = "answer"
    template = "The server did not send the picture"


STATUS_SENTENCES: dict[int, tuple[str, str]] = {
    400: ("The server did not understand the address", "Check the address."),
    401: ("The server asks for a password", "Add the user name and password to the address."),
    403: (
        "The server does not allow this picture to be fetched",
        "Open its page in a browser to see whether it needs a login.",
    ),
    404: ("The picture is not there any more", "Check the address."),
    407: ("The proxy asks for a password", "Add the password to the proxy settings."),
    408: ("The server gave up waiting", "Retry later."),
    410: ("The picture was removed for good", "Look for it at another address."),
    429: ("The server asks for fewer requests", "Wait a while, then retry."),
    451: ("The picture is withheld for legal reasons", "Look for it at another address."),
    500: ("The server had an internal problem", "Retry later."),
    502: ("The server behind this address is out of order", "Retry later."),
    503: ("The server is overloaded", "Retry later."),
    504: ("The server behind this address did not answer", "Retry later."),
}
"""Sentence and hint by status code (meanings: RFC 9110 section 15, RFC 6585 section 4, RFC 7725)."""

TRANSIENT_STATUS = frozenset({408, 425, 429, 500, 502, 503, 504, 507, 509, 520, 521, 522, 523, 524})
"""Codes after which the same request may succeed: RFC 9110 section 15, RFC 8470 (425), the proxies' 509 and 52x."""


class HttpStatusError(AnswerError):
    """Any final answer whose status is not 200.

    ``retry_after`` is the pause the server asked for, in seconds from now, or ``None``.
    """

    reason = "http-status"
    template = "{sentence}"
    hint_template = "{status_hint}"

    def __init__(self, status: int, *, retry_after: float | None = None, cause: str = "") -> None:
        sentence, hint = STATUS_SENTENCES.get(status, (f"The server answered with status {status}", "Retry later."))
        super().__init__(cause or f"HTTP {status}", sentence=sentence, status_hint=hint)
        self.status = status
        self.retry_after = retry_after

    @property
    def may_retry(self) -> bool:
        return self.status in TRANSIENT_STATUS


class TooManyRedirects(AnswerError):
    """More hops than allowed, or a circle."""

    reason = "too-many-redirects"
    template = "The server sends the request in circles"
    hint_template = "Open the address in a browser and copy the picture's own address."


class RedirectRefused(AnswerError):
    """The redirect has no usable target, or leaves http and https, or would drop encryption."""

    reason = "redirect-refused"
    template = "The server forwards to a place that is not safe to follow"
    hint_template = "Open the address in a browser and copy the picture's own address."


class PrivateAddressRefused(AnswerError):
    """A public address led to this computer or the local network."""

    reason = "private-address"
    template = "A public address led to a private one, which was not followed"
    hint_template = "If you trust it, add the private address itself to the list."


class IncompleteAnswer(AnswerError):
    """Fewer or more bytes arrived than were announced."""

    reason = "incomplete"
    template = "The picture arrived incomplete"
    hint_template = "Retry later."
    retryable = True


class EmptyAnswer(AnswerError):
    """A successful answer without a single byte."""

    reason = "empty"
    template = "The server sent an empty file"
    hint_template = "Check the address in a browser."


class TooLarge(AnswerError):
    """More bytes than the limit, before or after decompression."""

    reason = "too-large"
    template = "The file is larger than the limit of {limit}"
    hint_template = "Raise the limit if you want pictures this large."


class BadEncoding(AnswerError):
    """Content-Encoding or Transfer-Encoding cannot be undone, or its checksum is wrong."""

    reason = "bad-encoding"
    template = "The server sent the picture in a damaged wrapping"
    hint_template = "Retry later."


class PictureError(DownloadError):
    """Bytes arrived, but they are no whole picture."""

    reason = "picture"
    template = "This is not a usable picture"


class NotAPicture(PictureError):
    """The bytes are something else; ``what`` names it with its article ("a web page")."""

    reason = "not-a-picture"
    template = "The server sent {what}, not a picture"
    hint_template = "Open the address in a browser and copy the picture's own address."

    def __init__(self, what: str = "something unknown", cause: str = "") -> None:
        super().__init__(cause, what=what)


class SvgRefused(PictureError):
    """SVG is a program as much as a picture, so it is not kept unless the user allows it."""

    reason = "svg-refused"
    template = "The server sent an SVG drawing, which is not kept by default"
    hint_template = "Allow SVG files in the preferences if you want them."


class DamagedPicture(PictureError):
    """Known kind, but cut off or undecodable."""

    reason = "damaged"
    template = "The picture is damaged"
    hint_template = "The file on the server may be broken. Retry later."


class TooManyPixels(PictureError):
    """More pixels than the limit."""

    reason = "too-many-pixels"
    template = "The picture has more pixels than the limit of {limit}"
    hint_template = "Raise the limit if you want pictures this large."


class UnsupportedPicture(PictureError):
    """A kind this installation has no decoder for, so that nobody can say whether it is whole; ``kind`` names it."""

    reason = "unsupported-picture"
    template = "This installation cannot read {kind} pictures"
    hint_template = "Install Pixhaul again with all its parts, then retry."


class StorageError(DownloadError):
    """This computer's side."""

    reason = "storage"
    template = "The picture could not be written to the folder"
    hint_template = "Check the folder, then retry."


class DiskFull(StorageError):
    """ENOSPC or EDQUOT."""

    reason = "disk-full"
    template = "The disk is full"
    hint_template = "Free some space or choose another folder, then resume."
    pauses_queue = True


class FolderNotWritable(StorageError):
    """EACCES, EPERM or EROFS on the destination."""

    reason = "folder-not-writable"
    template = "The folder cannot be written to"
    hint_template = "Choose another folder, then resume."
    pauses_queue = True


class FolderMissing(StorageError):
    """The destination vanished while the queue ran; it is never re-created silently."""

    reason = "folder-missing"
    template = "The folder is gone"
    hint_template = "Reconnect the disk or choose another folder, then resume."
    pauses_queue = True


class TooManyOpenFiles(StorageError):
    """EMFILE or ENFILE: fewer connections at once will do."""

    reason = "too-many-open-files"
    template = "The computer has too many files open"
    hint_template = "Close other programs, or lower the number of connections."
    retryable = True


class WriteFailed(StorageError):
    """Any other error of the file system (EIO and its kin)."""

    reason = "write-failed"


class PasswordNeeded(DownloadError):
    """The address had a user name or password in an earlier run; they are used but never stored."""

    reason = "password-needed"
    template = "The password of this address was not kept"
    hint_template = "Add the user name and password to the address again."


class Cancelled(DownloadError):
    """The user stopped it."""

    reason = "cancelled"
    template = "Stopped"
    hint_template = "Retry to fetch it."


class InternalError(DownloadError):
    """A fault of Pixhaul itself, caught at the item's border so that the rest goes on."""

    reason = "internal-error"
    template = "Something went wrong inside Pixhaul"
    hint_template = "Retry; if it happens again, please report the details."
