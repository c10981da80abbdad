"""Words to the record that must be on disk before a file is touched. For workers; the ledger hands it out."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pixhaul.core.status import DownloadStatus
from pixhaul.journal.records import Records
from pixhaul.journal.rows import Job
from pixhaul.journal.writer import JournalWriter

PATIENCE_SECONDS = 30.0
"""How long a worker waits for the disk: a full one may have room again."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """The record of one list, whatever becomes of the list meanwhile. Thread-safe; blocking.

    Both methods return whether the record has it. Without a record everything counts as kept: there is nothing that
    could be out of step.
    """

    writer: JournalWriter | None = None
    job: Job | None = None

    def states(self, items: Sequence[int], status: DownloadStatus) -> bool:
        """These entries are in this state; what else is known of them stays."""
        return self._kept(lambda records, job: records.set_status(job, items, status)) if items else True

    def paths(self, paths: Sequence[tuple[int, str]]) -> bool:
        """The files of these entries lie there: relative to the folder of the job, or absolute."""
        return self._kept(lambda records, job: records.set_paths(job, paths)) if paths else True

    def _kept(self, work: Callable[[Records, Job], None]) -> bool:
        job = self.job
        if self.writer is None or job is None:
            return True
        done = threading.Event()
        try:
            self.writer.submit(lambda records: work(records, job), lambda _: done.set())
        except ValueError:  # the window is being closed
            return False
        return done.wait(PATIENCE_SECONDS)
