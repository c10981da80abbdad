"""The values that go into the list and come out of it."""

from dataclasses import dataclass
from typing import NamedTuple

from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus


class NewEntry(NamedTuple):
    """One line on its way into the list: an address, or a refused text with the reason.

    A tuple, because a million of them are made at once and a frozen dataclass costs three times as much.
    """

    text: str
    """The canonical address, or the refused text as the user gave it (shortened by the reader)."""
    refusal: str = ""
    """Why it is no address (a sentence without a full stop), empty for an address."""
    referer: str | None = None
    """Page that the address was found on."""
    sheet: Sheet | None = None
    """The table that the address was found in."""
    row: int = -1
    """Number of its row there, from 0."""
    column: int = -1
    """Number of its column there, from 0."""
    given: str = ""
    """The address as the list had it, where a rule has made ``text`` of it."""
    wish: str = ""
    """Relative path that the list itself wants for the file (``out=`` of aria2); naming makes it safe."""
    larger: str = ""
    """Where a larger version of the picture is; when it cannot be had, ``text`` is fetched."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """A snapshot of one entry with everything that is known about it, for tooltips, reports and the viewer."""

    item: int
    index: int
    """1-based number of the line in the list."""
    url: str
    status: DownloadStatus
    reason: str
    message: str
    hint: str
    cause: str
    path: str
    size: int
    """Bytes of the saved file, 0 when there is none."""
    width: int
    height: int
    media_type: str
    sha256: str
    final_url: str
    http_status: int
    attempts: int
    seconds: float
    first: int | None
    """For a duplicate: id of the entry that is fetched in its place."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an entry failed, was refused or waits, in words. Equal failures are stored once."""

    reason: str
    message: str
    hint: str = ""
    cause: str = ""
