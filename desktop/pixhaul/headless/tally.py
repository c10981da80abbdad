"""What came of a list, counted as the last line of ``pixhaul get`` says it."""

from dataclasses import dataclass

from pixhaul.core.items import ItemStore
from pixhaul.core.status import RUNNING, UNFINISHED, DownloadStatus


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of entries."""

    done: int
    """Saved in this run, suspicious ones included."""
    failed: int
    """Failed, refused or stopped."""
    skipped: int
    """There already, or the same as an earlier line."""
    waiting: int
    """Left for another run."""

    @classmethod
    def of(cls, store: ItemStore) -> "Tally":
        """The numbers of this moment."""
        return cls(
            done=store.count(DownloadStatus.COMPLETE, DownloadStatus.SUSPICIOUS),
            failed=store.count(DownloadStatus.FAILED, DownloadStatus.CANCELLED, DownloadStatus.REFUSED),
            skipped=store.count(DownloadStatus.SKIPPED, DownloadStatus.DUPLICATE),
            waiting=store.count(*(UNFINISHED - RUNNING)),
        )
