"""What is known of every entry, in columns by id, and how it is read. The list that changes it is in ``items``."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from itertools import compress

from pixhaul.core.entries import Failure, ItemView
from pixhaul.core.marks import Marks
from pixhaul.core.origins import ORIGINAL_SIZE, Origins
from pixhaul.core.reasons import Reasons
from pixhaul.core.results import ResultColumns
from pixhaul.core.same import SameAddresses
from pixhaul.core.status import LISTED, DownloadStatus

_STATES = tuple(DownloadStatus)
"""By their numbers."""


class ItemColumns:
    """The columns of a list. Rows are the ids not removed, ascending: finding a row is a bisection."""

    def __init__(self) -> None:
        self.urls: list[str] = []
        self.status = bytearray()
        self.attempts = bytearray()
        self.order = array("q")
        """Ids in list order: the row of an id is its position here."""
        self.counts: list[int] = [0] * len(DownloadStatus)
        """Number of entries in each state, by the state's number."""
        self.transfer_seconds = 0.0
        """Sum of the entries' own transfer times: what one by one would have taken."""
        self.saved_bytes = 0
        self.origins = Origins()
        self.reasons = Reasons()
        self._results = ResultColumns()
        self._failures: dict[int, Failure] = {}
        self._failure_pool: dict[Failure, Failure] = {}
        self._referers: dict[int, str] = {}
        self.marks = Marks()
        self._same = SameAddresses()
        self._emptied: tuple[list[int], SameAddresses] = ([], self._same)
        """The ids that left last of all, and the books of then: whoever takes that back need not make them anew."""
        self._dirty: set[int] = set()

    def __len__(self) -> int:  # rows: removed entries do not count
        return len(self.order)

    @property
    def slots(self) -> int:
        """Number of ids given so far, removed ones included."""
        return len(self.urls)

    def row_of(self, item: int) -> int:
        """Row of an id, -1 when it is removed. Another thread that asks may be told the row of a moment ago."""
        order = self.order
        row = bisect_left(order, item)
        found = order[row : row + 1]  # a slice, since rows may go at any time
        return row if found and found[0] == item else -1

    @property
    def results(self) -> ResultColumns:
        """What became of the entries, by id: to be read, not changed."""
        return self._results

    # ---- reading

    def count(self, *states: DownloadStatus) -> int:
        """Number of entries in the given states."""
        return sum(self.counts[state] for state in states)

    @property
    def listed(self) -> int:
        """Entries that stand for a picture of their own."""
        return self.count(*LISTED)

    def ids(self, states: Iterable[DownloadStatus]) -> Iterator[int]:
        """Ids of the rows in the given states, in list order. Lines may leave and come back while it is read."""
        wanted = frozenset(map(int, states)) - {int(DownloadStatus.REMOVED)}
        return compress(range(len(self.status)), map(wanted.__contains__, self.status))

    def among(self, items: Iterable[int], states: Collection[DownloadStatus]) -> list[int]:
        """Those of these entries that are in the given states, in their order."""
        known = list(items)
        flags = self.status.translate(bytes(state in states for state in range(256)))
        return list(compress(known, map(flags.__getitem__, known)))

    def state(self, item: int) -> DownloadStatus:
        return _STATES[self.status[item]]

    def address(self, item: int) -> str:
        """What is asked for: the larger version of an entry, if one is known, otherwise its own address."""
        return self.origins.larger.get(item, self.urls[item])

    def fell_back(self, item: int) -> bool:
        """Whether the larger version of an entry could not be had."""
        return self.origins.larger.get(item) == self.urls[item]

    def path(self, item: int) -> str | None:
        """Saved path relative to the destination."""
        return self._results.paths[item]

    def all_paths(self) -> list[str | None]:
        """The saved paths of all ids, those off the list too: a copy."""
        return list(self._results.paths)

    def size(self, item: int) -> int:
        """Bytes of the saved file, 0 when there is none."""
        return self._results.sizes[item]

    def seconds(self, item: int) -> float:
        """Transfer time of all tries of this entry."""
        return self._results.seconds[item]

    def dimensions(self, item: int) -> tuple[int, int]:
        """Width and height in pixels, (0, 0) when unknown."""
        return self._results.widths[item], self._results.heights[item]

    def digest(self, item: int) -> bytes | None:
        """sha256 of the saved file, 32 bytes."""
        return self._results.digest(item)

    def final_url(self, item: int) -> str:
        """Where the picture of an entry came from, after redirects; empty when there is none."""
        return self._results.final_urls.get(item, self.urls[item] if self._results.paths[item] else "")

    def failure(self, item: int) -> Failure | None:
        return self._failures.get(item)

    def referer(self, item: int) -> str | None:
        return self._referers.get(item)

    def first(self, item: int) -> int | None:
        """For a duplicate: the entry that is fetched in its place."""
        return self._same.first.get(item)

    def view(self, item: int) -> ItemView:
        """Everything known about one entry. A duplicate shows the file of its original."""
        status = self.state(item)
        source = self._same.first.get(item, item) if status is DownloadStatus.DUPLICATE else item
        failure = self._failures.get(item)
        results = self._results
        path, digest = results.paths[source] or "", results.digest(source)
        return ItemView(
            item=item,
            index=self.row_of(item) + 1,
            url=self.urls[item],
            status=status,
            reason=failure.reason if failure else "",
            message=failure.message if failure else ORIGINAL_SIZE if path and self.fell_back(source) else "",
            hint=failure.hint if failure else "",
            cause=failure.cause if failure else "",
            path=path,
            size=results.sizes[source],
            width=results.widths[source],
            height=results.heights[source],
            media_type=results.media_type(source),
            sha256=digest.hex() if digest else "",
            final_url=results.final_urls.get(source, self.urls[source] if path else ""),
            http_status=results.http[source],
            attempts=self.attempts[item],
            seconds=round(self._results.seconds[item], 3),
            first=self._same.first.get(item) if status is DownloadStatus.DUPLICATE else None,
        )
