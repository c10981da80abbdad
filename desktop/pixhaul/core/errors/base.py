"""The base of the tree, and the words that belong to no branch."""

from typing import ClassVar


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
