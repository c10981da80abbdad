"""The states that an entry of the list can be in."""

from enum import IntEnum


class DownloadStatus(IntEnum):
    """State of one entry. The number fits one byte of the item store; the word is the report's."""

    QUEUED = 0
    WAITING = 1
    """Held back on purpose: a pause before another try, or the host asked for time."""
    ACTIVE = 2
    CHECKING = 3
    COMPLETE = 4
    SKIPPED = 5
    """The picture was there already."""
    FAILED = 6
    SUSPICIOUS = 7
    """Whole and decodable, but the same bytes or redirect target came from many distinct addresses."""
    CANCELLED = 8
    REFUSED = 9
    """The line is no web address: it stays in the list with its reason and is never asked for."""
    DUPLICATE = 10
    """The same address stands on an earlier line, where it is fetched."""
    REMOVED = 11
    """Taken off the list; the slot stays so that undo can bring it back."""
    TRASHED = 12
    """The picture was saved, and the user has put it into the system's trash. It is not asked for again."""

    @property
    def word(self) -> str:
        """The stable lower-case word used in reports and in the journal."""
        return self.name.lower()


LISTED = frozenset(DownloadStatus) - {
    DownloadStatus.REFUSED,
    DownloadStatus.DUPLICATE,
    DownloadStatus.REMOVED,
}
"""States of entries that stand for a picture of their own: the cells of the grid."""

PENDING = frozenset({DownloadStatus.QUEUED, DownloadStatus.WAITING})
RUNNING = frozenset({DownloadStatus.ACTIVE, DownloadStatus.CHECKING})
UNFINISHED = PENDING | RUNNING
SAVED = frozenset({DownloadStatus.COMPLETE, DownloadStatus.SKIPPED, DownloadStatus.SUSPICIOUS})
"""States in which a file lies in the destination."""
RETRYABLE = frozenset({DownloadStatus.FAILED, DownloadStatus.CANCELLED})
KEPT_ON_UNDO = SAVED | {
    *(DownloadStatus.REFUSED, DownloadStatus.DUPLICATE, DownloadStatus.FAILED, DownloadStatus.TRASHED)
}
"""States in which an entry comes back when its removal is undone; the others are queued."""

YIELDING = frozenset({DownloadStatus.QUEUED, DownloadStatus.DUPLICATE, DownloadStatus.FAILED})
"""States of an entry that has nothing of its own to keep: it becomes a duplicate when another one has its address."""

CLAIM = (
    *(DownloadStatus.COMPLETE, DownloadStatus.SKIPPED, DownloadStatus.SUSPICIOUS, DownloadStatus.TRASHED),
    *(DownloadStatus.ACTIVE, DownloadStatus.CHECKING, DownloadStatus.WAITING),
    *(DownloadStatus.CANCELLED, DownloadStatus.FAILED, DownloadStatus.QUEUED, DownloadStatus.DUPLICATE),
)
"""Who keeps an address that stands on several lines: the entry that is furthest, then the one that comes first."""
