"""``pixhaul get``: the same engine, journal and checks as the window, without it."""

import argparse
import os
import queue
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from pixhaul.console import Console
from pixhaul.core.errors import DownloadError, StorageError
from pixhaul.core.items import ItemStore
from pixhaul.core.logs import RunLog
from pixhaul.core.paths import AppPaths
from pixhaul.core.request import DownloadResult, Finished
from pixhaul.core.status import UNFINISHED, DownloadStatus
from pixhaul.engine.capacity import decoders_at_once, transfers_at_once
from pixhaul.engine.engine import Engine
from pixhaul.engine.hooks import Hooks
from pixhaul.engine.ledger import Ledger
from pixhaul.engine.maker import TaskMaker
from pixhaul.engine.opening import Opened, open_list
from pixhaul.engine.recovery import recover
from pixhaul.engine.refresh import Change, Kept
from pixhaul.engine.task import Workshop
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.intake.drops import batches
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.sources import read_source
from pixhaul.interruption import EXIT_INTERRUPTED, Interruption
from pixhaul.journal.errors import JournalBusy, JournalError
from pixhaul.journal.intents import Intents, beside
from pixhaul.journal.journal import Journal
from pixhaul.journal.rows import Job, fingerprint
from pixhaul.journal.writer import JournalWriter
from pixhaul.naming.claims import Claims
from pixhaul.naming.destination import prepare, remove_parts
from pixhaul.naming.template import TemplateError
from pixhaul.placeholders import Placeholders
from pixhaul.refreshing import Refreshing, to_check
from pixhaul.report.writers import ReportError, write_report
from pixhaul.wanted import UsageError, Wanted, wanted_from
from pixhaul.workers import WorkerPool

EXIT_DONE, EXIT_SOME_FAILED, EXIT_USAGE = 0, 1, 2
QUIT_SECONDS = 1.5
"""How long running transfers get to end by themselves after an interruption."""
SLICES_AT_ONCE = 14
"""Slices of a long list described for the record before the disk is waited for: it bounds memory."""


def get(arguments: argparse.Namespace) -> int:
    """Run ``pixhaul get`` with parsed arguments; returns the exit status."""
    paths = AppPaths.under(arguments.data_dir) if arguments.data_dir else AppPaths.of_user()
    try:
        with Interruption() as interruption, RunLog(paths.log) as log:
            return _get(arguments, paths, Console(log, as_json=arguments.json), interruption)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED


def _get(arguments: argparse.Namespace, paths: AppPaths, console: Console, interruption: Interruption) -> int:
    try:
        wanted = wanted_from(arguments)
    except (TemplateError, ReportError, UsageError) as error:
        console.problem(str(error.message), error.hint)
        return EXIT_USAGE
    for host in sorted(wanted.options.network.insecure_hosts):
        console.note(f"The certificate of {host} is not verified: anybody on the way could read or change it.")
    store, sources_failed = _read(arguments.source, console)
    if not len(store):
        if not sources_failed:
            console.problem("There is nothing to fetch", "Give an address, or a list with at least one.")
        return EXIT_USAGE
    try:
        with _journal(paths, console) as journal:
            status = HeadlessRun(wanted, store, journal, console, interruption).run()
    except JournalBusy as error:
        console.problem(error.message, error.hint)
        return EXIT_USAGE
    return EXIT_SOME_FAILED if status == EXIT_DONE and sources_failed else status


def _read(sources: list[str], console: Console) -> tuple[ItemStore, bool]:
    """All sources in their order; a source that is no list is told and left out."""
    store, failed = ItemStore(), False
    for source in sources:
        try:
            for batch in batches(read_source(source, sys.stdin.buffer)):
                store.append(batch)
        except IntakeError as error:
            failed = True
            console.problem(f"{source}: {error.message}", error.hint)
    return store, failed


@contextmanager
def _journal(paths: AppPaths, console: Console) -> Iterator[Journal | None]:
    """The record of this user; None when it cannot be written, since pictures matter more than the record."""
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


class HeadlessRun:
    """One list from start to end. The owner's thread is the one that calls :meth:`run`."""

    def __init__(
        self, wanted: Wanted, store: ItemStore, journal: Journal | None, console: Console, interruption: Interruption
    ) -> None:
        self._wanted = wanted
        self._store = store
        self._journal = journal
        self._console = console
        self._interruption = interruption
        self._events: queue.SimpleQueue[Finished | JournalError | None] = queue.SimpleQueue()
        """How tries ended, trouble with the record; None only wakes the owner."""
        self._intents = Intents(beside(journal.path)) if journal is not None else None
        self._blocked: DownloadError | None = None
        self._ledger: Ledger | None = None
        self._placeholders = Placeholders(store, None, wanted.suspicious)
        self._to_check: list[Kept] = []
        """What was saved before this run and is to be asked for again."""
        self._goes_on = False
        """An earlier run of the same list has begun the work."""
        self._seconds = 0.0

    def run(self) -> int:
        """Fetch everything; returns the exit status. Raises ``KeyboardInterrupt`` while nothing is fetched yet."""
        writer = JournalWriter(self._journal, self._events.put) if self._journal is not None else None
        try:
            job_key = self._open_job(writer)
            if self._intents is not None:
                self._intents.open()
            self._placeholders = Placeholders(self._store, self._ledger, self._wanted.suspicious)
            self._interruption.soften(lambda: self._events.put(None))
            try:
                prepare(self._wanted.folder)
            except StorageError as error:
                self._block(error)
            else:
                remove_parts(self._wanted.folder, job_key)
                self._fetch_all(job_key)
            if self._blocked is not None:
                self._fail_the_rest(self._blocked)
            if not self._interruption.asked:
                self._console.close()
                self._placeholders.end(self._wanted.folder, self._console, refuse=self._wanted.reject_identical)
        finally:
            recorded = writer is None or writer.close()
            if self._intents is not None:
                self._intents.close(recorded=recorded)
            if not recorded:
                self._console.problem("The record of this run is not complete", "Free some space, then run it again.")
        self._console.close()
        status = self._write_report()
        self._console.summary(self._store, self._seconds)
        return EXIT_INTERRUPTED if self._interruption.asked else status

    # ---- before

    def _open_job(self, writer: JournalWriter | None) -> str:
        """The hex name of the job, once it is on disk; of one without a record when that cannot be written."""
        if self._journal is not None and writer is not None:
            try:
                return self._recorded_job(self._journal, writer).key
            except JournalError as error:
                self._console.problem(error.message, error.hint)
                self._ledger = None
        return os.urandom(8).hex()

    def _recorded_job(self, journal: Journal, writer: JournalWriter) -> Job:
        """Go on with an earlier run of the same list and folder, or begin a new job. Raises ``JournalError``."""
        wanted, print_ = self._wanted, fingerprint(self._store.urls)
        opened = None if wanted.fresh else self._look_up(journal)
        if opened is not None:
            self._store = opened.store
        self._ledger = Ledger(self._store, writer)
        if opened is not None and opened.job is not None:
            job, self._goes_on = opened.job, True
            self._ledger.adopt(job)
            self._ledger.aim(wanted.folder, wanted.template.text)
        else:
            job = journal.create_job(wanted.folder, wanted.template.text, print_)
            self._ledger.adopt_empty(job)
            self._enter_all(self._ledger, writer)
        for item, result in opened.found.items() if opened is not None else ():
            self._ledger.settled(item, result)
        if wanted.refresh:
            self._wait_for_disk(writer)
            self._to_check = to_check(journal, job, self._store, wanted.referer)
        return job

    def _look_up(self, journal: Journal) -> Opened | None:
        """What earlier runs have saved; None when that cannot be read, and then everything is fetched."""
        try:
            return open_list(journal, self._wanted.folder, self._store)
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

    # ---- the run

    def _fetch_all(self, job_key: str) -> None:
        wanted = self._wanted
        fetcher = Fetcher(wanted.options.network, rate=RateLimit(wanted.options.bandwidth))
        workshop = Workshop(fetcher, Claims(), threading.Semaphore(decoders_at_once()), intents=self._intents)
        maker = TaskMaker(self._store, workshop, wanted.options.limits, self._events.put, wanted.referer)
        maker.aim(wanted.folder, wanted.template, job_key)
        if self._goes_on:
            maker.look_for_unrecorded()
        pool = WorkerPool(transfers_at_once(wanted.options.jobs))
        hooks = Hooks(settled=self._settled, paused_by=self._block)
        engine = Engine(self._store, pool.submit, maker, wanted.options, hooks)
        engine.start()
        while engine.started and self._blocked is None and not self._interruption.asked:
            self._turn(engine)
        if engine.started:
            engine.stop()
        self._refresh(workshop, pool, job_key)
        pool.close(QUIT_SECONDS)
        self._take_events(engine, 0.0)
        self._seconds = engine.stopwatch.seconds
        fetcher.close()
        remove_parts(wanted.folder, job_key)
        if self._ledger is not None and not self._store.count(*UNFINISHED):
            self._ledger.finished()

    def _refresh(self, workshop: Workshop, pool: WorkerPool, job_key: str) -> None:
        """Ask whether what was saved before has changed."""
        if self._to_check and self._ledger is not None and self._blocked is None and not self._interruption.asked:
            self._console.close()
            refreshing = Refreshing(
                self._store, self._ledger, self._console, self._interruption, workshop, replace=self._wanted.replace
            )
            blocked = refreshing.run(self._to_check, self._wanted.options, pool.submit, job_key)
            if blocked is not None:
                self._block(blocked)

    def _turn(self, engine: Engine) -> None:
        due = engine.pump()
        self._console.progress(self._store, engine)
        if engine.started:
            self._take_events(engine, 0.1 if due is None else min(0.1, due))

    def _take_events(self, engine: Engine, timeout: float) -> None:
        """Take in what has happened, after waiting for something at most ``timeout`` seconds."""
        try:
            event = self._events.get(timeout=timeout) if timeout > 0 else self._events.get_nowait()
            while True:
                if isinstance(event, Finished):
                    engine.settle(event)
                elif isinstance(event, JournalError):
                    self._console.problem(event.message, event.hint)
                event = self._events.get_nowait()
        except queue.Empty:
            return

    # ---- what the engine tells

    def _settled(self, item: int, result: DownloadResult | None) -> None:
        if result is not None:
            for other in self._placeholders.saved(item):
                self._console.recorded(self._store, other)
        if self._ledger is not None:
            self._ledger.settled(item, result)
        self._console.settled(self._store, item)

    def _block(self, error: DownloadError) -> None:
        self._blocked = error
        self._console.problem(error.message, error.hint)

    def _fail_the_rest(self, error: DownloadError) -> None:
        """The reason has been told once; saying it again for each of them would bury it."""
        for item in list(self._store.ids({*UNFINISHED, DownloadStatus.CANCELLED})):
            self._store.fail(item, error)
            if self._ledger is not None:
                self._ledger.settled(item, None)
            self._console.recorded(self._store, item)

    # ---- after

    def _write_report(self) -> int:
        status = EXIT_SOME_FAILED if self._blocked is not None or self._left_over() else EXIT_DONE
        if self._wanted.report is not None:
            try:
                write_report(self._wanted.report, self._store)
            except ReportError as error:
                self._console.problem(error.message, error.hint)
                return EXIT_SOME_FAILED
        return status

    def _left_over(self) -> int:
        states = (*UNFINISHED, DownloadStatus.FAILED, DownloadStatus.CANCELLED, DownloadStatus.REFUSED)
        unknown = (self._store.failure(kept.item) for kept in self._to_check)
        not_checked = sum(1 for failure in unknown if failure is not None and failure.reason == Change.UNKNOWN)
        return self._store.count(*states, DownloadStatus.SUSPICIOUS) + not_checked
