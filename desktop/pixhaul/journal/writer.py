"""The record is written on a thread of its own, in batches, so that neither window nor download waits for the disk."""

import sqlite3
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from typing import Any, TypeVar

from pixhaul.journal.errors import JournalError, from_sqlite
from pixhaul.journal.journal import Journal, connect
from pixhaul.journal.records import INSERT_ROWS, Records
from pixhaul.journal.rows import ItemRecord, Job, Outcome
from pixhaul.journal.slices import Slice

T = TypeVar("T")

_MOST_AT_ONCE = 5_000
"""Outcomes in one transaction when they have piled up."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One thing to be written. Exactly one of ``outcome``, ``new`` and ``work`` is set."""

    job: Job | None = None
    outcome: Outcome | None = None
    new: Slice | None = None
    work: Callable[[Records], Any] | None = None
    done: Callable[[Any], None] | None = None


class JournalWriter:
    """Takes work from any thread and does it in order on its own thread with its own connection.

    Outcomes are merged into one transaction at most every ``interval`` seconds or ``most`` outcomes. ``done`` callbacks
    and ``on_error`` are called on the writer's thread, ``done`` after the transaction is on disk.

    When the disk is full or the file cannot be written for the moment, ``on_error`` is told once, everything stays in
    the queue in its order, and it is tried again every ``patience`` seconds: nothing is lost while the process
    lives. Work that fails in any other way is reported and left out, and the rest goes on.
    """

    def __init__(
        self,
        journal: Journal,
        on_error: Callable[[JournalError], None],
        *,
        interval: float = 0.25,
        most: int = 500,
        patience: float = 1.0,
    ) -> None:
        self._path = journal.path
        self._on_error = on_error
        self._interval = interval
        self._most = most
        self._patience = patience
        self._changed = threading.Condition()
        self._queue: deque[_Entry] = deque()
        self._hurried = 0
        """Entries, counted from the front of the queue, that shall not wait for a batch."""
        self._closing = False
        self._stuck = False
        self._thread = threading.Thread(target=self._run, name="journal-writer", daemon=True)
        self._thread.start()

    # ---- any thread

    def record(self, job: Job, outcome: Outcome) -> None:
        """Store an outcome soon."""
        self._put(_Entry(job, outcome=outcome), hurry=False)

    def add_items(self, job: Job, items: Iterable[ItemRecord], done: Callable[[int], None] | None = None) -> None:
        """Store new entries at once; ``done(number)`` says that they are on disk and may be fetched."""
        self.add(job, Slice(records=list(items)), done)

    def add(self, job: Job, new: Slice, done: Callable[[int], None] | None = None) -> None:
        """Store new entries with where they came from, at once; ``done(number)`` says that they are on disk."""
        self._put(_Entry(job, new=new, done=done), hurry=True)

    def submit(self, work: Callable[[Records], T], done: Callable[[T], None] | None = None) -> None:
        """Do any other work on the record: ``submit(lambda records: records.finish(job))``.

        ``work`` must bear being repeated: it is, when the disk was full.
        """
        self._put(_Entry(work=work, done=done), hurry=True)

    @property
    def pending(self) -> int:
        """Number of things not yet on disk."""
        return len(self._queue)

    def flush(self, timeout: float) -> bool:
        """Wait until everything given so far is on disk (or reported); false when ``timeout`` seconds did not do."""
        reached = threading.Event()
        self._put(_Entry(work=lambda _: reached.set()), hurry=True)
        return reached.wait(timeout)

    def close(self, patience: float = 10.0) -> bool:
        """Write what is left and end the thread; false when something could not be written. Any number of times.

        However much is left is waited for; what is given up on is ``patience`` seconds in which nothing was written.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        left = len(self._queue) + 1
        while self._thread.is_alive() and len(self._queue) < left:
            left = len(self._queue)
            self._thread.join(patience)
        return not self._thread.is_alive() and not self._queue

    def _put(self, entry: _Entry, *, hurry: bool) -> None:
        with self._changed:
            if self._closing:
                raise ValueError("the writer of the record is closed")
            self._queue.append(entry)
            if hurry:
                self._hurried = len(self._queue)
            if hurry or len(self._queue) in (1, self._most):
                self._changed.notify_all()

    # ---- the writer's thread

    def _run(self) -> None:
        while True:
            try:
                with closing(connect(self._path)) as connection:
                    self._work(Records(connection))
                return
            except sqlite3.Error as error:
                self._report_stuck(from_sqlite(error))
                if not self._pause():
                    return

    def _work(self, records: Records) -> None:
        while batch := self._next():
            try:
                result = _write(records, batch)
            except JournalError as error:
                if error.temporary:
                    self._report_stuck(error)
                    if not self._pause():
                        return
                    continue
                self._report(error)
            except Exception as error:  # noqa: BLE001  a fault in one piece of work must not end the others'
                self._report(_broken(error))
            else:
                self._tell(batch, result)
            self._stuck = False
            self._settle(len(batch))

    def _next(self) -> list[_Entry]:
        """What may go into the next transaction; empty when the writer is closed and nothing is left."""
        with self._changed:
            while not self._queue and not self._closing:
                self._changed.wait()
            due = time.monotonic() + self._interval
            while not self._closing and not self._hurried and len(self._queue) < self._most:
                left = due - time.monotonic()
                if left <= 0:
                    break
                self._changed.wait(left)
            return _batch(self._queue)

    def _settle(self, number: int) -> None:
        with self._changed:
            for _ in range(number):
                self._queue.popleft()
            self._hurried = max(0, self._hurried - number)

    def _pause(self) -> bool:
        """Wait before another try; false when the writer is being closed."""
        with self._changed:
            if not self._closing:
                self._changed.wait_for(lambda: self._closing, self._patience)
                return True
            return False

    def _tell(self, batch: list[_Entry], result: Any) -> None:
        for entry in batch:
            if entry.done:
                try:
                    entry.done(len(entry.new) if entry.new is not None else result)
                except Exception as error:  # noqa: BLE001  a fault of the listener is no reason to stop writing
                    self._report(_broken(error))

    def _report_stuck(self, error: JournalError) -> None:
        if not self._stuck:
            self._stuck = True
            self._report(error)

    def _report(self, error: JournalError) -> None:
        try:
            self._on_error(error)
        except Exception:  # noqa: BLE001  the last resort: shown like any uncaught error, and writing goes on
            sys.excepthook(*sys.exc_info())


def _batch(queue: deque[_Entry]) -> list[_Entry]:
    """The first entries of one kind and one job."""
    batch: list[_Entry] = []
    rows = 0
    for entry in queue:
        first = batch[0] if batch else entry
        rows += len(entry.new) if entry.new is not None else 1
        if batch and (not _alike(first, entry) or rows > (INSERT_ROWS if entry.new is not None else _MOST_AT_ONCE)):
            break
        batch.append(entry)
        if entry.work:
            break
    return batch


def _alike(one: _Entry, other: _Entry) -> bool:
    """Whether both may stand in one transaction."""
    same_kind = (one.outcome is None) == (other.outcome is None) and (one.new is None) == (other.new is None)
    return same_kind and one.work is None and other.work is None and one.job == other.job


def _write(records: Records, batch: list[_Entry]) -> Any:
    first = batch[0]
    if first.work:
        return first.work(records)
    if first.job is None:
        raise ValueError("an entry without a job")
    if first.new is not None:
        return records.add(first.job, [entry.new for entry in batch if entry.new is not None])
    return records.record(first.job, [entry.outcome for entry in batch if entry.outcome])


def _broken(error: Exception) -> JournalError:
    return JournalError(
        "Something went wrong while the record of your downloads was written",
        "If it happens again, please report the details.",
        f"{type(error).__name__}: {error}",
    )
