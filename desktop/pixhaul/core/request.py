"""What one download is asked to do, and what came of it: four small value types say everything."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pixhaul.core.answers import Answer
from pixhaul.core.errors import DownloadError


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that protect the user from a hostile or faulty server. Times in seconds, sizes in bytes."""

    connect_timeout: float = 15.0
    """One TCP connect or TLS handshake."""
    read_timeout: float = 30.0
    """Longest silence within an answer."""
    total_seconds: float = 3600.0
    """Longest time of one try from asking for a connection to the last byte, without pauses and waits for the user's
    own bandwidth limit; infinity for none. The largest file by default fits into it at 142 kB/s, while a server that
    drips just above the minimum speed could hold a place for weeks without it."""
    min_speed: float = 200.0
    """Bytes per second averaged over ``min_speed_window``; below it the transfer is dropped. 0 for none."""
    min_speed_window: float = 30.0
    max_bytes: int = 512_000_000
    """Size of the saved file, also after decompression."""
    max_pixels: int = 400_000_000
    """Width times height of one frame. Kinds whose decoders take more memory (WebP, JPEG 2000) end at half of it."""
    max_redirects: int = 20
    origin_mark: bool = True
    """Say on the saved file itself where it came from, as browsers do."""
    allow_svg: bool = False
    """SVG drawings are kept as files; they are never rendered."""
    sidecars: bool = False
    """A JSON file beside each picture says where it came from."""
    copies: str = ""
    """Kind of the converted copy that is made beside each picture: ``jpeg``, ``png``, ``webp``, or empty for none."""
    copies_edge: int = 0
    """Most pixels on the longest side of a copy; 0 for as many as the original has."""
    server_names: bool = False
    """The name that a server gives goes before the one in the address, where names are made of it."""


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said about the saved version, to ask whether it is still that one (RFC 9110 section 8.8)."""

    url: str
    """Where the bytes came from after redirects, without credentials."""
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedPlace:
    """Which of equal names a picture gets, decided for the whole list before any of them arrives."""

    extension: str = ""
    """The probable extension with its dot, empty when the address does not tell."""
    number: int = 1
    """The number behind the name if the extension is as expected: 2 for ``image (2).jpg``."""
    kept: bool = False
    """No other picture takes the name with this number and extension."""
    rank: int = 1
    """The number to try with any other extension: different for all of this name, whatever their extension."""
    spare: int = 0
    """The number to try when that one is not free, different for all of them too; 0 for none."""


@dataclass(frozen=True, slots=True)
class DownloadRequest:
    """One picture to fetch. ``item`` is the id in the :class:`~pixhaul.core.items.ItemStore`, never a row number."""

    item: int
    url: str
    """Absolute http or https address, percent-encoded, without a fragment."""
    folder: Path
    """Destination root. The task never writes outside it."""
    stem: str
    """Wanted relative path without extension, parts separated by ``/``, already safe on every system."""
    referer: str | None = None
    limits: Limits = field(default_factory=Limits)
    saved: Validators | None = None
    """The version that is saved already: the answer may be that it has not changed."""
    first_bytes: int = 0
    """Ask for so many bytes from the beginning; 0 for all."""
    place: PlannedPlace = field(default_factory=PlannedPlace)
    """Which of equal names it gets."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """The row of the table that the address stands in, where it is to be told beside the picture."""
    final_name: "FinalName | None" = None
    """Says what the picture is called, where the name needs more than the list knows."""


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What the bytes are. ``extension`` has its dot; ``width`` and ``height`` are pixels as shown (EXIF turned)."""

    media_type: str
    extension: str
    width: int
    height: int
    frames: int = 1


FinalName = Callable[[PictureFacts, bytes, str | None], tuple[str, str, bool]]
"""From the picture, its sha256 and the Content-Disposition of its answer to stem and extension; thread-safe.

The third value is false for a name that the plan could not know.
"""


@dataclass(frozen=True, slots=True)
class DownloadResult:
    """A picture that is whole, checked and under its final name."""

    path: str
    """Relative to the destination, parts separated by ``/``."""
    size: int
    """Bytes of the file as saved."""
    sha256: bytes
    """32 raw bytes of the digest of the file as saved."""
    picture: PictureFacts
    final_url: str
    """Where the bytes came from after redirects, without credentials."""
    http_status: int = 200
    etag: str | None = None
    last_modified: str | None = None
    mtime_ns: int = 0
    seconds: float = 0.0
    """The item's own transfer time: from asking for a connection to the last byte, without pauses and checks."""
    answer: Answer | None = None
    """How it came; None when that is not known (any more). Only on its way into the record."""
    look: bytes = b""
    """What it looks like, as far as somebody has looked."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The one event a task sends when it ends, whichever way. Exactly one of ``result`` and ``error`` is set.

    ``attempt`` tells a late answer of a cancelled try from the current one.
    """

    item: int
    attempt: int
    result: DownloadResult | None = None
    error: DownloadError | None = None
    seconds: float = 0.0
    """Transfer time of this try in seconds, also when it failed."""
