"""``pixhaul get --refresh``: what was saved before is asked for again, and the report says what has changed."""

import contextlib
import queue
from collections.abc import Callable, Iterable
from pathlib import Path

from pixhaul.core import wording
from pixhaul.core.errors import DownloadError
from pixhaul.core.items import Failure, ItemStore
from pixhaul.core.options import RunOptions
from pixhaul.core.request import DownloadResult, Finished
from pixhaul.core.status import DownloadStatus
from pixhaul.core.storage import storage_error
from pixhaul.engine.hooks import Task
from pixhaul.engine.ledger import Ledger
from pixhaul.engine.refresh import Change, Check, Checked, Kept, replace_old
from pixhaul.engine.task import Workshop
from pixhaul.headless.console import Console
from pixhaul.headless.interruption import Interruption
from pixhaul.journal.records import Records
from pixhaul.journal.restore import result_of
from pixhaul.journal.rows import Job

_LOOK_EVERY = 0.1
"""Seconds between two looks at progress and at an interruption."""


def to_check(records: Records, job: Job, store: ItemStore, referer: str | None) -> list[Kept]:
    """What was saved before this run. ``referer`` is for entries whose page is not known. Raises ``JournalError``."""
    wanted = set(store.ids({DownloadStatus.SKIPPED}))
    return [
        Kept(row.item, store.address(row.item), job.folder, result_of(row), store.referer(row.item) or referer)
        for row in records.load(job)
        if row.item in wanted and row.path
    ]


class Refreshing:
    """Checks the saved pictures of one list; its outcome goes into list, record and report."""

    def __init__(
        self,
        store: ItemStore,
        ledger: Ledger,
        console: Console,
        interruption: Interruption,
        workshop: Workshop,
        *,
        replace: bool,
    ) -> None:
        """``replace`` puts new pictures in the place of the old files."""
        self._store = store
        self._ledger = ledger
        self._console = console
        self._interruption = interruption
        self._workshop = workshop
        self._replace = replace
        self._events: queue.SimpleQueue[Finished] = queue.SimpleQueue()

    def run(
        self, kept: Iterable[Kept], options: RunOptions, submit: Callable[[Task], None], job_key: str
    ) -> DownloadError | None:
        """Check them all; returns why it had to stop, if it had to."""
        check = Check(kept, self._workshop, options, submit, self._events.put, job_key)
        check.engine.start()
        taken = 0
        while check.engine.started and check.blocked is None and not self._interruption.asked:
            due = check.engine.pump()
            self._console.progress(check.store, check.engine)
            with contextlib.suppress(queue.Empty):
                check.engine.settle(self._events.get(timeout=_LOOK_EVERY if due is None else min(_LOOK_EVERY, due)))
            for checked in check.found[taken:]:
                self._take(checked)
            taken = len(check.found)
        if check.engine.started:
            check.engine.stop()
        self._console.close()
        self._console.note(summary(check.found))
        return check.blocked

    def _take(self, checked: Checked) -> None:
        item, result = checked.kept.item, checked.result
        match checked.change:
            case Change.UNCHANGED:
                self._note(item, DownloadStatus.SKIPPED, Change.UNCHANGED, "Not changed since it was saved")
            case Change.GONE:
                said = checked.failure.message if checked.failure else ""
                self._note(item, DownloadStatus.SKIPPED, Change.GONE, f"{said}; your file was kept")
            case Change.UNKNOWN:
                said = checked.failure.message if checked.failure else ""
                self._note(item, DownloadStatus.SKIPPED, Change.UNKNOWN, f"It could not be checked: {said}")
            case Change.CHANGED | Change.NEW if result is not None:
                self._changed(checked, result)
        if checked.change is not Change.UNCHANGED:
            self._console.note(f"{checked.change.value}  {self._store.path(item) or ''}")
        self._console.recorded(self._store, item)

    def _changed(self, checked: Checked, result: DownloadResult) -> None:
        item, folder, old = checked.kept.item, checked.kept.folder, checked.kept.result.path
        said = f"It has changed; the old picture was kept as {old}"
        if self._replace and checked.change is Change.CHANGED:
            replaced = self._replaced(checked, folder)
            if replaced is not None:
                result, said = replaced, "It has changed; the old picture was replaced"
        if checked.change is Change.NEW:
            said = "The file was missing and was fetched again"
        self._store.complete(item, result)
        self._ledger.settled(item, result)
        self._note(item, DownloadStatus.COMPLETE, checked.change, said)

    def _replaced(self, checked: Checked, folder: Path) -> DownloadResult | None:
        try:
            return replace_old(checked, self._workshop)
        except (DownloadError, OSError) as error:
            told = error if isinstance(error, DownloadError) else storage_error(error)
            self._console.problem(f"{told.message}: {folder / checked.kept.result.path} was not replaced", told.hint)
            return None

    def _note(self, item: int, status: DownloadStatus, change: Change, message: str) -> None:
        http = self._store.view(item).http_status
        self._store.restore_failure(item, Failure(change.value, message), http, status)


def not_checked(store: ItemStore, kept: Iterable[Kept]) -> int:
    """How many of these could not be checked."""
    failures = (store.failure(one.item) for one in kept)
    return sum(1 for failure in failures if failure is not None and failure.reason == Change.UNKNOWN)


def summary(found: Iterable[Checked]) -> str:
    """``Checked 12: 9 unchanged, 2 changed, 1 gone.``"""
    changes = [one.change for one in found]
    parts = [f"{wording.count(changes.count(kind))} {kind.value}" for kind in Change if kind in changes]
    return f"Checked {wording.count(len(changes))}: {', '.join(parts) or 'nothing'}."
