"""Before ``pixhaul get`` fetches anything: the record is opened, and the list is a job in it."""

import os
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pixhaul.core.items import ItemStore
from pixhaul.core.paths import AppPaths
from pixhaul.core.profiles import kept_with_job
from pixhaul.core.request import Finished
from pixhaul.engine.ledger import Ledger
from pixhaul.engine.opening import Opened, open_list
from pixhaul.engine.recovery import recover
from pixhaul.headless.console import Console
from pixhaul.headless.wanted import Wanted
from pixhaul.journal.errors import JournalBusy, JournalError
from pixhaul.journal.intents import beside
from pixhaul.journal.journal import Journal
from pixhaul.journal.rows import Job, fingerprint
from pixhaul.journal.writer import JournalWriter

if TYPE_CHECKING:
    from pixhaul.engine.refresh import Kept

Events = queue.SimpleQueue[Finished | JournalError]
"""How tries ended, and trouble with the record."""
SLICES_AT_ONCE = 14
"""Slices of a long list described for the record before the disk is waited for: it bounds memory."""


@contextmanager
def opened_journal(paths: AppPaths, console: Console) -> Iterator[Journal | None]:
    """The record of this user; None when it cannot be written, since pictures matter more than the record.

    Raises ``JournalBusy`` when another run holds it.
    """
    try:
        journal = Journal.open(paths.journal)
    except JournalBusy:
        raise
    except JournalError as error:
        console.problem(error.message, error.hint)
        yield None
        return
    with journal:
        if journal.notice:
            console.note(journal.notice)
        try:
            recover(journal, beside(journal.path))
        except JournalError as error:
            console.problem(error.message, error.hint)
        yield journal


@dataclass(slots=True)
class OpenJob:
    """One list that may be fetched now."""

    store: ItemStore
    """The entries, with what earlier runs have made of them."""
    key: str = field(default_factory=lambda: os.urandom(8).hex())
    """The hex name of the job; a random one when it cannot be recorded."""
    ledger: Ledger | None = None
    """None when the record cannot be written."""
    to_check: "list[Kept]" = field(default_factory=list)
    """What was saved before this run and is to be asked for again."""
    goes_on: bool = False
    """An earlier run of the same list has begun the work."""


class JobOpening:
    """Puts a list on disk before its first request. Used once, from the owner's thread."""

    def __init__(self, wanted: Wanted, store: ItemStore, console: Console, events: Events) -> None:
        self._wanted = wanted
        self._console = console
        self._events = events
        self._job = OpenJob(store)

    def open(self, journal: Journal | None, writer: JournalWriter | None) -> OpenJob:
        """The job, once it is on disk; one without a record when that cannot be written, which is told."""
        if journal is not None and writer is not None:
            try:
                self._job.key = self._recorded(journal, writer).key
            except JournalError as error:
                self._console.problem(error.message, error.hint)
                self._job.ledger = None
        return self._job

    def _recorded(self, journal: Journal, writer: JournalWriter) -> Job:
        """Go on with an earlier run of the same list and folder, or begin a new job. Raises ``JournalError``."""
        wanted, open_job = self._wanted, self._job
        print_ = fingerprint(open_job.store.urls)
        opened = None if wanted.fresh else self._look_up(journal)
        if opened is not None:
            open_job.store = opened.store
        open_job.ledger = ledger = Ledger(open_job.store, writer)
        if opened is not None and opened.job is not None:
            job, open_job.goes_on = opened.job, True
            ledger.adopt(job)
            ledger.aim(wanted.folder, wanted.template.text)
            ledger.choose(kept_with_job(wanted.profile) or ledger.options)
        else:
            options = kept_with_job(wanted.profile)
            job = journal.create_job(wanted.folder, wanted.template.text, print_, options)
            ledger.adopt_empty(job)
            self._enter_all(ledger, writer)
        for item, result in opened.found.items() if opened is not None else ():
            ledger.settled(item, result)
        if wanted.refresh:
            from pixhaul.headless.refreshing import to_check

            self._wait_for_disk(writer)
            open_job.to_check = to_check(journal, job, open_job.store, wanted.referer)
        return job

    def _look_up(self, journal: Journal) -> Opened | None:
        """What earlier runs have saved; None when that cannot be read, and then everything is fetched."""
        try:
            return open_list(journal, self._wanted.folder, self._job.store)
        except JournalError as error:
            self._console.problem(error.message, error.hint)
            return None

    def _enter_all(self, ledger: Ledger, writer: JournalWriter) -> None:
        """Put the whole list on disk. Raises ``JournalError``."""
        more = True
        while more:
            for _ in range(SLICES_AT_ONCE):
                more = more and ledger.enter()
            self._wait_for_disk(writer)

    def _wait_for_disk(self, writer: JournalWriter) -> None:
        """Until the record holds everything given so far. Raises ``JournalError`` when it cannot be written."""
        reached = threading.Event()
        writer.submit(lambda _records: None, lambda _nothing: reached.set())
        while not reached.wait(0.1):
            while not self._events.empty():
                if isinstance(trouble := self._events.get(), JournalError):
                    raise trouble
