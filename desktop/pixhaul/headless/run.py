"""``pixhaul get``: the same engine, journal and checks as the window, without it.

What only some runs need is read by those: every module that is read here is waited for before the first request.
"""

import argparse
import gc
import queue
import threading
from collections.abc import Callable
from functools import partial

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import DownloadError, StorageError
from pixhaul.core.items import ItemStore
from pixhaul.core.logs import RunLog
from pixhaul.core.paths import AppPaths
from pixhaul.core.request import DownloadResult, Finished
from pixhaul.core.status import UNFINISHED, DownloadStatus
from pixhaul.engine.capacity import decoders_at_once, transfers_at_once
from pixhaul.engine.copies import MissingCopies
from pixhaul.engine.engine import Engine
from pixhaul.engine.hooks import Hooks, Task, TaskFactory
from pixhaul.engine.maker import TaskMaker
from pixhaul.engine.task import Workshop
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.headless.console import Console
from pixhaul.headless.gathering import gather
from pixhaul.headless.interruption import EXIT_INTERRUPTED, Interruption
from pixhaul.headless.job_opening import Events, JobOpening, OpenJob, opened_journal
from pixhaul.headless.outputs import Run
from pixhaul.headless.placeholders import Placeholders
from pixhaul.headless.turns import Turns
from pixhaul.headless.wanted import UsageError, Wanted, fitted, wanted_from
from pixhaul.headless.workers import WorkerPool
from pixhaul.imaging.separate import SeparateDecoders
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.journal.errors import JournalBusy
from pixhaul.journal.intents import Intents, beside
from pixhaul.journal.journal import Journal
from pixhaul.journal.writer import JournalWriter
from pixhaul.naming.claims import Claims
from pixhaul.naming.destination import prepare, remove_parts
from pixhaul.naming.template import TemplateError
from pixhaul.report.aside import ReportError
from pixhaul.report.sidecars import Sidecars, missing_words

EXIT_DONE, EXIT_SOME_FAILED, EXIT_USAGE = 0, 1, 2
QUIT_SECONDS = 1.5
"""How long running transfers get to end by themselves after an interruption."""
LOOK_EVERY = 0.1
"""Seconds between two looks at the progress."""
LOOK_AT_ONCE = 0.02
"""Seconds by which what is due may be late where nothing else happens."""


def get(arguments: argparse.Namespace) -> int:
    """Run ``pixhaul get`` with parsed arguments; returns the exit status."""
    paths = AppPaths.under(arguments.data_dir) if arguments.data_dir else AppPaths.of_user()
    try:
        with Interruption() as interruption, RunLog(paths.log) as log:
            return _get(arguments, paths, Console(log, as_json=arguments.json and not arguments.plan), interruption)
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
    gathered = gather(arguments, console)
    store = gathered.store
    if not len(store):
        if not gathered.failed:
            console.problem("There is nothing to fetch", "Give an address, or a list with at least one.")
        return EXIT_USAGE
    try:
        wanted = fitted(wanted_from(arguments, gathered.job), store)
        wanted.outputs.check_list(wanted.folder, arguments.source, store)
        if arguments.plan:
            status = _plan(arguments, wanted, store, paths, console)
        else:
            with opened_journal(paths, console) as journal:
                thumbnails = ThumbnailStore(paths.thumbnails) if wanted.thumbnails else None
                status = HeadlessRun(wanted, store, journal, console, interruption, thumbnails).run()
    except (JournalBusy, TemplateError, ReportError, UsageError) as error:
        console.problem(error.message, error.hint)
        return EXIT_USAGE
    return EXIT_SOME_FAILED if status == EXIT_DONE and (gathered.failed or console.unheard) else status


def _plan(arguments: argparse.Namespace, wanted: Wanted, store: ItemStore, paths: AppPaths, console: Console) -> int:
    from pixhaul.headless.planning import print_plan

    trouble = print_plan(wanted, store, paths, console.result, as_json=arguments.json)
    if trouble:
        console.problem(trouble, "The plan was made without what earlier runs have saved.")
    return EXIT_DONE


class Announced:
    """A task factory that tells of each try as it begins."""

    def __init__(self, maker: TaskFactory, tell: Callable[[int], None]) -> None:
        self._maker = maker
        self._tell = tell

    def __call__(self, item: int, attempt: int, control: TransferControl) -> Task:
        """The work of one try."""
        self._tell(item)
        return self._maker(item, attempt, control)

    def forget(self, item: int) -> Task | None:
        """The work of removing what is left of a try."""
        return self._maker.forget(item)


class HeadlessRun:
    """One list from start to end. Its owner is the thread that calls :meth:`run`, which lends its turns to workers."""

    def __init__(
        self,
        wanted: Wanted,
        store: ItemStore,
        journal: Journal | None,
        console: Console,
        interruption: Interruption,
        thumbnails: ThumbnailStore | None = None,
    ) -> None:
        self._wanted = wanted
        self._thumbnails = thumbnails
        self._store = store
        self._journal = journal
        self._console = console
        self._interruption = interruption
        self._events: Events = queue.SimpleQueue()
        self._turns = Turns(self._events)
        self._intents = Intents(beside(journal.path)) if journal is not None else None
        self._blocked: DownloadError | None = None
        self._job = OpenJob(store)
        self._placeholders = Placeholders(store, None, wanted.suspicious)
        self._separate = SeparateDecoders()
        self._sidecars = Sidecars()
        self._missing_copies = MissingCopies()
        self._seconds = 0.0

    def run(self) -> int:
        """Fetch everything; returns the exit status. Raises ``KeyboardInterrupt`` while nothing is fetched yet."""
        writer = JournalWriter(self._journal, self._events.put) if self._journal is not None else None
        try:
            opening = JobOpening(self._wanted, self._store, self._console, self._events)
            self._job = opening.open(self._journal, writer)
            self._store = self._job.store
            if self._intents is not None:
                self._intents.open()
            self._placeholders = Placeholders(self._store, self._job.ledger, self._wanted.suspicious)
            self._interruption.soften(self._turns.call)
            try:
                prepare(self._wanted.folder)
            except StorageError as error:
                self._block(error)
            else:
                remove_parts(self._wanted.folder, self._job.key)
                self._fetch_all()
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
                self._console.problem(
                    "The record of this run is not complete", "Look whether its disk has space, then run it again."
                )
        self._console.close()
        missing, why = self._sidecars.take_missing()
        if missing:
            self._console.note(missing_words(missing, why))
        text, why = self._missing_copies.take()
        if text:
            self._console.note(f"{text}: {why}")
        status = self._write_outputs()
        self._console.summary(self._store, self._seconds, interrupted=self._interruption.asked)
        return EXIT_INTERRUPTED if self._interruption.asked else status

    # ---- the run

    def _fetch_all(self) -> None:
        wanted, job = self._wanted, self._job
        fetcher = Fetcher(wanted.options.network, rate=RateLimit(wanted.options.bandwidth))
        decoders = threading.Semaphore(decoders_at_once())
        workshop = Workshop(
            *(fetcher, Claims(expected=len(self._store)), decoders, self._thumbnails),
            separate=self._separate,
            looks=False,  # nobody compares here; the window finds them out from the thumbnails when somebody does
            intents=self._intents,
            copy_failed=self._missing_copies,
            write_sidecar=self._sidecars,
        )
        maker = TaskMaker(self._store, workshop, wanted.options.limits, self._turns.bring, wanted.referer)
        maker.aim(wanted.folder, wanted.template, job.key, job.ledger.begun if job.ledger is not None else None)
        maker.plan.complete()
        if job.goes_on:
            maker.look_for_unrecorded()
        pool = WorkerPool(transfers_at_once(wanted.options.jobs))
        if wanted.larger:
            from pixhaul.headless.enlarging import Enlarging

            asking = Enlarging(self._store, job.ledger, self._console, self._interruption, wanted.referer)
            asking.run(workshop, wanted.options, pool.submit)
        hooks = Hooks(settled=self._settled, paused_by=self._block, waiting=partial(self._console.waiting, self._store))
        announced = Announced(maker, partial(self._console.started, self._store))
        engine = Engine(self._store, pool.submit, announced, wanted.options, hooks)
        fetcher.get_ready()  # else what is read for the first requests would count as time of the first pictures
        gc.freeze()  # what the start has built stays to the end
        gc.enable()  # the start is over, see pixhaul.cli
        engine.start()
        while self._goes_on(engine):
            due = engine.pump()
            self._console.progress(self._store, engine)
            if due:  # until then somebody who brings news will have looked most likely
                due = max(LOOK_AT_ONCE, due)
            self._turns.wait(LOOK_EVERY if due is None else min(LOOK_EVERY, due), partial(self._turn, engine))
        if engine.started:
            engine.stop()
        self._refresh(workshop, pool)
        pool.close(QUIT_SECONDS)
        self._separate.rest()
        self._take_events(engine)
        self._seconds = engine.stopwatch.seconds
        fetcher.close()
        remove_parts(wanted.folder, job.key)
        if job.ledger is not None and not self._store.count(*UNFINISHED):
            job.ledger.finished()

    def _refresh(self, workshop: Workshop, pool: WorkerPool) -> None:
        """Ask whether what was saved before has changed."""
        job = self._job
        if job.to_check and job.ledger is not None and self._blocked is None and not self._interruption.asked:
            from pixhaul.headless.refreshing import Refreshing

            self._console.close()
            refreshing = Refreshing(
                self._store, job.ledger, self._console, self._interruption, workshop, replace=self._wanted.replace
            )
            blocked = refreshing.run(job.to_check, self._wanted.options, pool.submit, job.key)
            if blocked is not None:
                self._block(blocked)

    def _goes_on(self, engine: Engine) -> bool:
        return engine.started and self._blocked is None and not self._interruption.asked

    def _turn(self, engine: Engine) -> bool:
        """Take in what has happened and start what may start; false when the owner must go on."""
        self._take_events(engine)
        self._store.take_dirty()  # nobody repaints anything here: the ids of all that ever changed would gather
        if self._goes_on(engine):
            engine.pump()
        return self._goes_on(engine)

    def _take_events(self, engine: Engine) -> None:
        while not self._events.empty():
            event = self._events.get()
            if isinstance(event, Finished):
                engine.settle(event)
            else:
                self._console.problem(event.message, event.hint)

    # ---- what the engine tells

    def _settled(self, item: int, result: DownloadResult | None) -> None:
        if result is not None:
            for other in self._placeholders.saved(item):
                self._console.recorded(self._store, other)
        if self._job.ledger is not None:
            self._job.ledger.settled(item, result)
        self._console.settled(self._store, item)

    def _block(self, error: DownloadError) -> None:
        self._blocked = error
        self._console.problem(error.message, error.hint)

    def _fail_the_rest(self, error: DownloadError) -> None:
        """The reason has been told once; saying it again for each of them would bury it."""
        for item in list(self._store.ids({*UNFINISHED, DownloadStatus.CANCELLED})):
            self._store.fail(item, error)
            if self._job.ledger is not None:
                self._job.ledger.settled(item, None)
            self._console.recorded(self._store, item)

    # ---- after

    def _write_outputs(self) -> int:
        status = EXIT_SOME_FAILED if self._blocked is not None or self._left_over() else EXIT_DONE
        wanted = self._wanted
        run = Run(self._store, wanted.folder, wanted.settings, self._seconds, self._thumbnails)
        for message, hint in wanted.outputs.write(run, whole=not self._interruption.asked):
            if hint:
                status = EXIT_SOME_FAILED
                self._console.problem(message, hint)
            else:
                self._console.note(message)
        return status

    def _left_over(self) -> int:
        states = (*UNFINISHED, DownloadStatus.FAILED, DownloadStatus.CANCELLED, DownloadStatus.REFUSED)
        left = self._store.count(*states, DownloadStatus.SUSPICIOUS)
        if self._job.to_check:
            from pixhaul.headless.refreshing import not_checked

            left += not_checked(self._store, self._job.to_check)
        return left
