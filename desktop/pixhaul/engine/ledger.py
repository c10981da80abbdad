"""Keeps the record on disk in step with the list: entries before they are fetched, outcomes as they come."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from pixhaul.core.items import ItemStore
from pixhaul.core.marks import Mark
from pixhaul.core.origins import Origins
from pixhaul.core.request import DownloadResult
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.keeping import Keeping
from pixhaul.journal.known import already_here
from pixhaul.journal.records import Records
from pixhaul.journal.rows import Job, outcome_of, record_of
from pixhaul.journal.slices import SheetPiece, Slice, origin_in, origin_of, slice_of
from pixhaul.journal.writer import JournalWriter

SLICE = 4_000
"""Entries looked up in one call."""
DESCRIBED = 1_500
"""Entries described in one call on the owner's thread: 3 ms at most. The writer puts many of them together."""
MOST_WAITING = 100
"""Things that wait for the writer, from which on no more entries are described."""
LARGER_AT_ONCE = 20_000
"""Entries whose larger versions are written in one transaction."""


class Ledger:
    """The record of one list. All methods belong to the owner's thread; the writing happens on the writer's.

    Without a writer it keeps nothing: the record cannot be had, and pictures matter more than the record.
    """

    def __init__(self, store: ItemStore, writer: JournalWriter | None) -> None:
        self._store = store
        self._writer = writer
        self._entered = 0
        self._rows_entered: list[int] = []
        """Of each table of the list: how many of its rows are in the record, or on their way."""
        self.beginning = False
        """The job is being made in the record."""
        self._made: Job | None = None
        """The job as the writer's thread has made it, before the owner has heard of it."""
        self.job: Job | None = None
        """The job in the record, once it has been begun."""
        self._options: Mapping[str, Any] = {}

    @property
    def options(self) -> Mapping[str, Any]:
        """What was chosen for this list alone: JSON values without secrets."""
        return self._options

    def choose(self, options: Mapping[str, Any]) -> None:
        """Keep this with the job, now or as soon as there is one."""
        self._options = dict(options)
        self._keep_options()

    def _keep_options(self) -> None:
        if self._writer is not None and self.job is not None and dict(self.job.options) != self._options:
            job, options = self.job, self._options
            self.job = replace(job, options=options)
            self._writer.submit(lambda records: records.set_options(job, options))

    @property
    def kept(self) -> bool:
        """Whether there is a record at all."""
        return self._writer is not None

    @property
    def begun(self) -> float | None:
        """When the work on the list began, in seconds since the epoch; None when it is not in the record."""
        return self.job.created if self.job is not None else None

    def adopt(self, job: Job) -> None:
        """Go on with a job whose entries were read from the record."""
        self.job = job
        self._options = dict(job.options)
        self._entered = self._store.slots
        self._rows_entered = [len(sheet) for sheet in self._store.origins.sheets]

    def begin(self, folder: Path, template: str, fingerprint: str, done: Callable[[Job], None]) -> None:
        """Make a new job; ``done`` is called on the writer's thread once it is on disk, for :meth:`adopt_empty`."""
        if self._writer is None:
            raise ValueError("there is no record to begin a job in")
        self.beginning = True

        def made(job: Job) -> None:
            self._made = job
            done(job)

        options = self._options
        self._writer.submit(lambda records: records.create_job(folder, template, fingerprint, options), made)

    def adopt_empty(self, job: Job) -> None:
        """The job is on disk; its entries may follow."""
        self.job = job
        if self.beginning:
            self._keep_options()  # chosen while the job was being made
        else:
            self._options = dict(job.options)
        self.beginning = False

    def wait_for_job(self, seconds: float) -> None:
        """Before the end: nobody will hear any more that the job was made, so it is waited for."""
        if self._writer is not None and self.beginning and self._writer.flush(seconds) and self._made is not None:
            self.adopt_empty(self._made)

    def another(self) -> "Ledger":
        """A record of the list that takes the place of this one in the same store."""
        return Ledger(self._store, self._writer)

    def move(self, store: ItemStore) -> None:
        """The list is kept in another store from now on, entry for entry the same."""
        self._store = store

    @property
    def crowded(self) -> bool:
        """Whether so much waits for the writer that more entries had better wait here: described, they are objects by
        the million, which the collector of cycles looks at while the window stands still.
        """
        return self._writer is not None and self._writer.pending >= MOST_WAITING

    def enter(self, done: Callable[[], None] | None = None) -> bool:
        """Write the next few entries that are not in the record yet; true while more are left.

        ``done`` is called on the writer's thread when the last ones are on disk; with nothing to write it is called
        after everything before it.
        """
        if self._writer is None:
            self._entered = self._store.slots
            if done is not None:
                done()
            return False
        if self.job is None:
            raise ValueError("the job must be begun first")
        until = min(self._store.slots, self._entered + DESCRIBED)
        start = self._entered
        new = slice_of(self._store, start, until, self._new_rows())
        self._entered = until
        left = until < self._store.slots
        after = None if done is None or left else (lambda _number: done())
        if new or new.sheets or after:
            self._writer.add(self.job, new, after)
        if any(codes := self._store.marks.codes(start, until)):
            self.opinions(item for item, code in enumerate(codes, start) if code)
        return left

    def _new_rows(self) -> list[SheetPiece]:
        """The rows of tables that have been read since the last call; a table is read on while its entries come."""
        pieces = []
        for number, sheet in enumerate(self._store.origins.sheets):
            if number == len(self._rows_entered):
                self._rows_entered.append(0)
            before, until = self._rows_entered[number], len(sheet)
            if until > before:
                pieces.append(SheetPiece(number + 1, sheet, before, until))
                self._rows_entered[number] = until
        return pieces

    def _enter_late_rows(self) -> None:
        """The last rows of a table may have no address, so that no entry brings them."""
        if self._writer is not None and self.job is not None and (pieces := self._new_rows()):
            self._writer.add(self.job, Slice(sheets=pieces))

    def look_up(
        self, folder: Path, asked: list[tuple[int, str]], done: Callable[[Mapping[int, DownloadResult]], None]
    ) -> None:
        """What other lists have saved in the folder; ``done`` is called on the writer's thread, at once without one."""
        if self._writer is None or not asked:
            done({})
            return
        own = self.job.id if self.job is not None else None
        self._writer.submit(lambda records: already_here(records, folder, asked, besides=own), done)

    def settled(self, item: int, result: DownloadResult | None) -> None:
        """An entry reached a lasting state."""
        if self._writer is not None and self.job is not None and item < self._entered:
            self._writer.record(self.job, outcome_of(self._store, item, result))
            if item in self._store.origins.larger:  # it may have been given up for the entry's own address
                self.larger([item])

    def larger(self, items: Iterable[int]) -> None:
        """Other versions of these entries will be asked for, or are not any more."""
        known = [item for item in items if item < self._entered]
        if self._writer is None or self.job is None:
            return
        for start in range(0, len(known), LARGER_AT_ONCE):
            some = known[start : start + LARGER_AT_ONCE]
            self._writer.submit(partial(_replace_origins, self.job, self._store.origins, some))

    def mark(self, items: Iterable[int], status: DownloadStatus) -> None:
        """Entries that have ended are seen in another light: only their state changes."""
        seen = [item for item in items if item < self._entered]
        if self._writer is not None and self.job is not None and seen:
            job = self.job
            self._writer.submit(lambda records: records.set_status(job, seen, status))

    def opinions(self, items: Iterable[int]) -> None:
        """The user thinks something else of these pictures. For entries still to come, it is written with them."""
        known = array("q", [item for item in items if item < self._entered])
        if self._writer is not None and self.job is not None and known:
            of = self._store.marks.of  # a byte each: a million pairs that wait would be felt by the collector of cycles
            self._writer.submit(partial(_set_marks, self.job, known, bytes(of(item).code for item in known)))

    def keeping(self) -> Keeping:
        """The record of this list for workers that touch files."""
        return Keeping(self._writer, self.job)

    def looked(self, found: Sequence[tuple[int, bytes]]) -> None:
        """It was found out what these pictures look like."""
        seen = [(item, look) for item, look in found if item < self._entered]
        if self._writer is not None and self.job is not None and seen:
            job = self.job
            self._writer.submit(lambda records: records.add_looks(job, seen))

    def removed(self, items: Iterable[int]) -> None:
        """Entries left the list."""
        gone = [item for item in items if item < self._entered]
        if self._writer is not None and self.job is not None and gone:
            job = self.job
            self._writer.submit(lambda records: records.mark_removed(job, gone))

    def restored(self, items: Iterable[int]) -> None:
        """Entries came back to the list."""
        back = [item for item in items if item < self._entered]
        if self._writer is not None and self.job is not None and back:
            job = self.job
            self._writer.submit(lambda records: records.mark_removed(job, back, removed=False))

    def replaced(self, item: int) -> None:
        """The text of an entry was edited."""
        if self._writer is not None and self.job is not None and item < self._entered:
            job, record, origin = self.job, record_of(self._store, item), origin_of(self._store, item)
            self._writer.submit(lambda records: records.replace_item(job, record, origin))

    def aim(self, folder: Path, template: str) -> None:
        """The user chose another folder or template for a list that is in the record."""
        if (
            self._writer is not None
            and self.job is not None
            and (self.job.folder, self.job.template) != (folder.absolute(), template)
        ):
            job = self.job
            self.job = replace(job, folder=folder.absolute(), template=template)
            self._writer.submit(lambda records: records.set_destination(job, folder, template))

    def begun_again(self) -> None:
        """There is work again on a list that was history."""
        if self._writer is not None and self.job is not None:
            job = self.job
            self._writer.submit(lambda records: records.reopen(job))

    def finished(self) -> None:
        """Nothing is left to do."""
        self._enter_late_rows()
        if self._writer is not None and self.job is not None:
            job = self.job
            self._writer.submit(lambda records: records.finish(job))


def _set_marks(job: Job, items: Sequence[int], codes: bytes, records: Records) -> None:
    """On the writer's thread."""
    records.set_marks(job, list(zip(items, map(Mark.of, codes), strict=True)))


def _replace_origins(job: Job, found: Origins, items: Iterable[int], records: Records) -> None:
    """On the writer's thread."""
    records.replace_origins(job, (origin_in(found, item) for item in items))
