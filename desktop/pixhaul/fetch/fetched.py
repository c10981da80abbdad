"""What one successful fetch brings back."""

from dataclasses import dataclass

from pixhaul.core.answers import Answer
from pixhaul.core.openfile import OpenFile

Digest = bytes
"""32 raw bytes."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole body under its temporary name, and what the server said about it. Server text is plain text."""

    file: OpenFile
    """The temporary file, still open: whoever asked for it closes it."""
    final_url: str
    """After redirects, without credentials."""
    http_status: int
    bytes: int
    """Size of the file as written, after Content-Encoding was undone."""
    sha256: Digest
    """Over the file as written."""
    seconds: float
    """From asking for a connection to the last byte, without pauses."""
    etag: str | None = None
    last_modified: str | None = None
    media_type: str | None = None
    """Content-Type as labelled, lower case, without parameters; labels lie."""
    disposition: str | None = None
    """Content-Disposition as sent."""
    answer: Answer | None = None
    """How it came; None for what was not asked of a server."""
