"""Bytes arrived, but they are no whole picture."""

from pixhaul.core.errors.base import DownloadError


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


class SuspiciousPlaceholder(PictureError):
    """A whole picture, but the same one for so many addresses (``count``, in words) that it stands in for others."""

    reason = "suspicious-placeholder"
    template = "The server sent the same picture for {count} addresses"
    hint_template = "It may only stand in for the real one. Retry later, or look at the address in a browser."

    def __init__(self, count: str = "many", cause: str = "") -> None:
        super().__init__(cause, count=count)
