"""One cell of a table: whether it holds addresses, and which ones."""

import json
import re
from collections.abc import Iterator, Sequence

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import addresses, line_entries
from pixhaul.intake.strings import strings

_ADDRESS = (
    r"(?:https?:\\?/\\?/|data:image/[\w.+-]+[;,]|//[\w-]+(?:\.[\w-]+)+/|www\.[\w-]+\.|"
    r"(?:[\w-]+\.)+(?:com|org|net|edu|gov|info|io|dev|app|co)(?::\d+)?/\w)"
)
_BEGINS = re.compile(rf"[\s<>\"'`(\[\ufeff]*{_ADDRESS}", re.IGNORECASE)
_INSIDE = re.compile(r"https?:\\?/\\?/|\bwww\.[\w-]+\.|(?<![\w:/])//[\w-]+(?:\.[\w-]+)+/", re.IGNORECASE)
_IN_JSON = re.compile(rf"\s*[\[{{].*\"\s*{_ADDRESS}", re.IGNORECASE | re.DOTALL)
_ENDING = r"\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|jxl|bmp|tiff?|ico|svg)"
_PICTURE = re.compile(rf"{_ENDING}(?![a-z0-9])", re.IGNORECASE)
_HALF = re.compile(r"https?://[^\s?#]+", re.IGNORECASE)
_PICTURE_AT_END = re.compile(rf"[^\s?#]*{_ENDING}(?:[?#]\S*)?", re.IGNORECASE)


def begins_with_address(cell: str) -> bool:
    """Whether a cell is made of addresses: it begins with one, or is JSON that has one among its texts."""
    return _BEGINS.match(cell) is not None or (cell[:1] in ("[", "{") and _IN_JSON.match(cell) is not None)


def mentions_address(cell: str) -> bool:
    """Whether there is an address anywhere in a cell, as in prose or HTML."""
    return _INSIDE.search(cell) is not None


def names_picture(cell: str) -> bool:
    """Whether a cell with addresses has the ending of a picture file anywhere."""
    return _PICTURE.search(cell) is not None


def joined_halves(cells: Sequence[str], between: str) -> str | None:
    """The one address of a picture that was taken apart at the separators in its path; None when they are not such
    pieces: the first is a picture by itself, or another one begins like an address.
    """
    first, *others = cells
    if not others or not _HALF.fullmatch(first) or _PICTURE_AT_END.fullmatch(first):
        return None
    if any(begins_with_address(cell) for cell in others) or any(map(_PICTURE_AT_END.fullmatch, others[:-1])):
        return None
    return between.join(cells) if _PICTURE_AT_END.fullmatch(others[-1]) else None


def cell_entries(cell: str) -> Iterator[NewEntry]:
    """All addresses of a cell in order, whatever parts them: comma, semicolon, bar, blank, line break, quotes, JSON.

    A comma inside an address stays there: it parts two only where another address begins behind it. What begins like
    an address and is none is refused by itself; a cell without any address is refused once.
    """
    parts = list(_texts(cell))
    found = [entry for part in parts for entry in addresses(part)]
    if found:
        yield from found
        return
    for part in parts:
        for entry in line_entries(part):
            yield entry
            return


def _texts(cell: str) -> Iterator[str]:
    """The lines of a cell; of JSON its texts."""
    if cell[:1] in ("[", "{"):
        try:
            value = json.loads(cell)
        except (ValueError, RecursionError):
            # Brackets begin Markdown links as well.
            pass
        else:
            yield from strings(value)
            return
    yield from cell.splitlines()
