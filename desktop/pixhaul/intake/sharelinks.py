"""Links for sharing become addresses of the file itself, by a short list of rules that the guide shows.

Nothing is asked of any server: each rule only rewrites the address. The link stays with the entry as it was given.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qs, quote, urlsplit, urlunsplit

from pixhaul.core.addresses import canonical
from pixhaul.core.entries import Block, NewEntry, Piece
from pixhaul.core.errors import AddressError
from pixhaul.intake.reading import Reading

_DRIVE_FILE = re.compile(r"/file/(?:u/\d+/)?d/([\w-]{10,})(?:/(?:view|preview|edit)?)?")
_DROPBOX_FILE = re.compile(r"/(?:s|scl/fi)/[^/]+/.+")
_GITHUB_FILE = re.compile(r"(/[\w.-]+/[\w.-]+)/blob(/[^/]+/.+)")
_SHAREPOINT_FILE = re.compile(r"/:[a-z]:/.+")
_IMGUR_PAGE = re.compile(r"/(?=[^/]*[A-Z0-9])([A-Za-z0-9]{5}|[A-Za-z0-9]{7})")
"""Names of pictures have five or seven letters and digits; other pages have plain words."""


class Direct(NamedTuple):
    """Where the file behind a link is."""

    url: str
    rule: str
    """Whose links they are, for people."""


def direct(url: str) -> Direct | None:
    """The address of the file behind a link for sharing; None for every other address. ``url`` must be canonical."""
    found = _rule_of(url)
    if found is None:
        return None
    name, rewrite = found
    parts = urlsplit(url)
    if "@" in parts.netloc:
        return None
    new = rewrite(parts)
    try:
        return Direct(canonical(new), name) if new and new != url else None
    except AddressError:
        return None


def directed(entries: Iterable[NewEntry], reading: Reading) -> Iterable[NewEntry]:
    """The same entries, with links for sharing made direct and kept in ``given``, if the user does not mind."""
    return _directed(entries) if reading.direct_links else entries


def directed_pieces(pieces: Iterable[Piece], reading: Reading) -> Iterable[Piece]:
    """The same for entries that may come in blocks: few hosts are asked for instead of many addresses."""
    return _directed_pieces(pieces) if reading.direct_links else pieces


def _directed_pieces(pieces: Iterable[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        if isinstance(piece, Block) and not any(map(_has_rule, piece.hosts)):
            yield piece
        else:
            yield from _directed(piece if isinstance(piece, Block) else (piece,))


def _has_rule(host: str) -> bool:
    return host in _HOSTS or host.endswith(".sharepoint.com")


def _directed(entries: Iterable[NewEntry]) -> Iterator[NewEntry]:
    for entry in entries:
        # A million addresses come this way: nearly all are told by a few letters.
        text = entry[0]
        if (text[7:11] in _BEGINNINGS or ".sharepoint.com/" in text) and not entry.refusal and not entry.given:
            found = direct(entry.text)
            yield entry if found is None else entry._replace(text=found.url, given=entry.text)
        else:
            yield entry


def _rule_of(url: str) -> tuple[str, Callable[[SplitResult], str | None]] | None:
    """Whose links have this host."""
    pieces = url.split("/", 3)
    if len(pieces) < 4:
        return None
    host = pieces[2]
    return _HOSTS.get(host) or (_SHAREPOINT if host.endswith(".sharepoint.com") else None)


def _dropbox(parts: SplitResult) -> str | None:
    if not _DROPBOX_FILE.fullmatch(parts.path) or re.search(r"(?:^|&)(?:dl|raw)=1(?:&|$)", parts.query):
        return None
    return _with(parts, "dl", "1")


def _google_drive(parts: SplitResult) -> str | None:
    query = parse_qs(parts.query)
    match = _DRIVE_FILE.fullmatch(parts.path)
    if match:
        name = match[1]
    elif parts.path == "/open" and query.get("id"):
        name = quote(query["id"][0], safe="")
    else:
        return None
    key = f"&resourcekey={quote(query['resourcekey'][0], safe='')}" if query.get("resourcekey") else ""
    return f"https://drive.google.com/uc?export=download&id={name}{key}"


def _onedrive(parts: SplitResult) -> str | None:
    """Pages of the older kind have an address of their own for the file."""
    if parts.path in ("/embed", "/redir") and "resid=" in parts.query:
        return urlunsplit(parts._replace(scheme="https", path="/download"))
    return None


def _onedrive_short(parts: SplitResult) -> str | None:
    return _downloaded(parts) if re.fullmatch(r"/[a-z]/.+", parts.path) else None


def _sharepoint(parts: SplitResult) -> str | None:
    return _downloaded(parts) if _SHAREPOINT_FILE.fullmatch(parts.path) else None


def _downloaded(parts: SplitResult) -> str | None:
    return None if re.search(r"(?:^|&)download=1(?:&|$)", parts.query) else _with(parts, "download", "1")


def _github(parts: SplitResult) -> str | None:
    match = _GITHUB_FILE.fullmatch(parts.path)
    return f"https://raw.githubusercontent.com{match[1]}{match[2]}" if match else None


def _imgur(parts: SplitResult) -> str | None:
    match = _IMGUR_PAGE.fullmatch(parts.path)
    return f"https://i.imgur.com/{match[1]}.jpg" if match else None


def _with(parts: SplitResult, name: str, value: str) -> str:
    """The address with one part of the query set, and the others as they were."""
    kept = [pair for pair in parts.query.split("&") if pair and pair.partition("=")[0] != name]
    return urlunsplit(parts._replace(scheme="https", query="&".join([*kept, f"{name}={value}"])))


_SHAREPOINT = ("SharePoint", _sharepoint)
_HOSTS: dict[str, tuple[str, Callable[[SplitResult], str | None]]] = {
    **dict.fromkeys(("dropbox.com", "www.dropbox.com"), ("Dropbox", _dropbox)),
    **dict.fromkeys(("drive.google.com", "docs.google.com"), ("Google Drive", _google_drive)),
    "onedrive.live.com": ("OneDrive", _onedrive),
    "1drv.ms": ("OneDrive", _onedrive_short),
    **dict.fromkeys(("github.com", "www.github.com"), ("GitHub", _github)),
    **dict.fromkeys(("imgur.com", "www.imgur.com", "m.imgur.com"), ("Imgur", _imgur)),
}
_BEGINNINGS = frozenset(f"{scheme}{host}"[7:11] for scheme in ("http://", "https://") for host in _HOSTS)
"""What stands at the same place in every address of these hosts."""
