"""In which order the grid shows its entries, and what it puts under one heading."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import inf

from pixhaul.core.addresses import has_host, host_of
from pixhaul.core.items import ItemStore
from pixhaul.core.origins import Cell
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.haystack import fold

_DIGITS = re.compile(r"\d+")


class SortBy(Enum):
    """What the entries are sorted by; equal ones stay in list order."""

    LIST = "list"
    NAME = "name"
    SIZE = "size"
    DIMENSIONS = "dimensions"
    """Number of pixels."""
    HOST = "host"
    TIME = "time"
    """How long the transfer took."""
    FINISHED = "finished"
    """When the file was written."""

    @property
    def usually_descending(self) -> bool:
        """Whether people want the greatest first when they ask for this."""
        return self is SortBy.FINISHED


class GroupBy(Enum):
    """What entries under one heading have in common."""

    NONE = "none"
    HOST = "host"
    FOLDER = "folder"
    COLUMN = "column"
    """A column of the table that the entry came from."""
    LIKENESS = "likeness"
    """Pictures that look alike, as far as that was found out."""


@dataclass(frozen=True, slots=True)
class Order:
    """The whole arrangement."""

    by: SortBy = SortBy.LIST
    descending: bool = False
    group: GroupBy = GroupBy.NONE
    column: str = ""
    """Name of the column, for :attr:`GroupBy.COLUMN`."""

    @property
    def plain(self) -> bool:
        """Whether entries simply stand in list order."""
        return self.by is SortBy.LIST and not self.descending and self.group is GroupBy.NONE


Value = str | float
"""What an entry is placed by: a number, or a text that is there anyway and from which :func:`text_key` makes a key."""


def natural(text: str) -> str:
    """A key that puts ``img2`` before ``img10``, without regard to case and accents."""
    return _DIGITS.sub(_padded, fold(text))


def _padded(digits: re.Match[str]) -> str:
    return digits[0].zfill(12)


def text_key(text: str) -> str:
    """The key of a path, an address or a host: by its last part, then by all of it."""
    return natural(text.rpartition("/")[2] or text)


def value_of(store: ItemStore, order: Order) -> Callable[[int], Value]:
    """How to read what an entry is placed by. Numbers that are not known yet come last either way."""
    unknown = -1.0 if order.descending else inf
    urls, results = store.urls, store.results
    match order.by:
        case SortBy.NAME:
            paths = results.paths
            return lambda item: paths[item] or urls[item].partition("?")[0]
        case SortBy.HOST:
            return lambda item: _host(store, item)
        case SortBy.SIZE:
            sizes = results.sizes
            return lambda item: float(sizes[item]) or unknown
        case SortBy.DIMENSIONS:
            widths, heights = results.widths, results.heights
            return lambda item: float(widths[item] * heights[item]) or unknown
        case SortBy.TIME:
            seconds = results.seconds
            return lambda item: seconds[item] or unknown
        case SortBy.FINISHED:
            finished = results.finished
            return lambda item: finished[item] or unknown
        case _:
            return float


def group_of(store: ItemStore, order: Order) -> Callable[[int], str]:
    """How to read the text of the heading that an entry stands under; empty when it has none."""
    results, origins = store.results, store.origins
    match order.group:
        case GroupBy.HOST:
            return lambda item: _host(store, item)
        case GroupBy.FOLDER:
            paths = results.paths
            return lambda item: (paths[item] or "").rpartition("/")[0]
        case GroupBy.LIKENESS:
            paths, looks = results.paths, results.looks
            return lambda item: paths[looks.leading.get(item, item)] or "" if item in looks.leading else ""
        case GroupBy.COLUMN:
            return lambda item: _cell(origins.cell(item), order.column)
        case _:
            return lambda _item: ""


def _host(store: ItemStore, item: int) -> str:
    """Also on a thread that sees the text of a line changed, and not yet that it is no address any more."""
    url = store.urls[item]
    return host_of(url) if store.status[item] != DownloadStatus.REFUSED and has_host(url) else ""


def _cell(cell: Cell | None, column: str) -> str:
    if cell is None or column not in cell.sheet.names:
        return ""
    cells = cell.sheet.bare(cell.row)
    number = cell.sheet.names.index(column)
    return " ".join(cells[number].split()) if number < len(cells) else ""
