"""How the answer with a picture came: the headers worth keeping, the way it took, and where the time went."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

HEADERS = (
    *("content-type", "content-encoding", "content-disposition"),
    *("cache-control", "expires", "age", "server", "via"),
    *("x-cache", "cf-cache-status", "x-served-by", "x-robots-tag"),
)
"""Fields that are kept, by their names in lower case: what the body is, how long it is good for, and who served it.

Last-Modified and ETag are kept with the entry itself. Nothing that may hold a secret is named here: no cookies, no
authorization, no field of a server's own making beyond those that say which cache has answered.
"""
MOST_CHARACTERS = 200
"""Of one header's value; the rest is cut off."""


class Timings(NamedTuple):
    """Where the time of the last try went, in seconds. 0 for what did not happen: a connection that was open already
    needs no name, no connect and no handshake.
    """

    waited: float = 0.0
    """From being handed to a worker to a free seat to compute on."""
    resolved: float = 0.0
    """Finding the server's address."""
    connected: float = 0.0
    """Opening the connection."""
    secured: float = 0.0
    """The TLS handshake."""
    answered: float = 0.0
    """Asking, up to the end of the answer's head, over all redirects."""
    transferred: float = 0.0
    """The body."""
    checked: float = 0.0
    """Decoding the picture and placing the file."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is told about one answer. Server text is plain text."""

    headers: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Of :data:`HEADERS` those that came."""
    timings: Timings = field(default_factory=Timings)
    hops: tuple[str, ...] = ()
    """Addresses between the one asked for and the final one, without credentials."""


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What the record knows of how one picture came. Server text is plain text."""

    final_url: str = ""
    http_status: int = 0
    etag: str | None = None
    last_modified: str | None = None
    attempts: int = 0
    seconds: float = 0.0
    """Transfer time of all tries."""
    answer: Answer | None = None
    """None when it was saved by an earlier version, or the record of the moment was lost."""
