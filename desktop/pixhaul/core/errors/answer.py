"""Somebody answered, but not with the picture."""

from pixhaul.core.errors.base import DownloadError


class AnswerError(DownloadError):
    """Somebody answered, but not with the picture."""

    reason = "answer"
    template = "The server did not send the picture"


STATUS_SENTENCES: dict[int, tuple[str, str]] = {
    400: ("The server did not understand the address", "Check the address."),
    401: ("The server asks for a password", "Enter the password from its menu, or put it into the address."),
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

ASKS_FOR_TIME = frozenset({429, 503})
"""Codes whose Retry-After speaks for the whole host (RFC 6585 section 4, RFC 9110 section 15.6.4)."""


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

    @property
    def asks_for_time(self) -> bool:
        """Whether the host wants to be left alone for a while, with all that is asked of it."""
        return self.status in ASKS_FOR_TIME


class NotModified(AnswerError):
    """The saved version is still the current one (RFC 9110 section 15.4.5); only when that was asked."""

    reason = "not-modified"
    template = "The picture has not changed since it was saved"
    hint_template = "Nothing needs to be done."


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
