"""``pixhaul get``: the same engine, journal and checks as the window, without it."""

import argparse
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import FrameType

from pixhaul.console import Console
from pixhaul.core.errors import DownloadError, StorageError
from pixhaul.core.items import ItemStore
from pixhaul.core.logs import RunLog
from pixhaul.core.options import NetworkOptions, RetryPolicy, RunOptions
from pixhaul.core.paths import AppPaths, default_destination
from pixhaul.core.request import DownloadResult, Finished, Limits
from pixhaul.core.status import SAVED, UNFINISHED, DownloadStatus
from pixhaul.engine.capacity import decoders_at_once, transfers_at_once
from pixhaul.engine.engine import Engine
from pixhaul.engine.hooks import Hooks
from pixhaul.engine.ledger import Ledger
from pixhaul.engine.maker import TaskMaker
from pixhaul.engine.task import Workshop
from pixhaul.fetch.environment import network_options_from_environment
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.intake.drops import batches
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.sources import read_source
from pixhaul.journal.errors import JournalBusy, JournalError
from pixhaul.journal.journal import Journal
from pixhaul.journal.restore import restore
from pixhaul.journal.rows import fingerprint
from pixhaul.journal.writer import JournalWriter
from pixhaul.naming.claims import Claims
from pixhaul.naming.destination import prepare, remove_parts
from pixhaul.naming.template import NameTemplate, TemplateError
from pixhaul.report.writers import ReportError, check_path, write_report

EXIT_DONE, EXIT_SOME_FAILED, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130
QUIT_SECONDS = 2.0
"""How long running transfers get to end by themselves after an interruption."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for, checked."""

    folder: Path
    template: NameTemplate
    options: RunOptions
    report: Path | None
    fresh: bool
    referer: str | None
    rate: int | None


def get(arguments: argparse.Namespace) -> int:
    """Run ``pixhaul get`` with parsed arguments; returns the exit status."""
    paths = AppPaths.under(arguments.data_dir) if arguments.data_dir else AppPaths.of_user()
    with RunLog(paths.log) as log:
        return _get(arguments, paths, Console(log, as_json=arguments.json))


def _get(arguments: argparse.Namespace, paths: AppPaths, console: Console) -> int:
    try:
        wanted = _wanted(arguments)
    except (TemplateError, ReportError, UsageError) as error:
        console.problem(str(error.message), error.hint)
        return EXIT_USAGE
    store, sources_failed = _read(arguments.source, console)
    if not len(store):
        if not sources_failed:
            console.problem("There is nothing to fetch", "Give an address, or a list with at least one.")
        return EXIT_USAGE
    try:
        with _journal(paths, console) as journal:
            status = HeadlessRun(wanted, store, journal, console).run()
    except JournalBusy as error:
        console.problem(error.message, error.hint)
        return EXIT_USAGE
    return EXIT_SOME_FAILED if status == EXIT_DONE and sources_failed else status


class UsageError(Exception):
    """The arguments do not fit together."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def _wanted(arguments: argparse.Namespace) -> Wanted:
    if arguments.report is not None:
        check_path(arguments.report)
    limits = Limits(read_timeout=arguments.timeout)
    if arguments.max_bytes:
        limits = replace(limits, max_bytes=arguments.max_bytes)
    if arguments.max_pixels:
        limits = replace(limits, max_pixels=arguments.max_pixels)
    return Wanted(
        folder=(arguments.dir or default_destination()).absolute(),
        template=NameTemplate.parse(arguments.name),
        options=RunOptions(
            jobs=arguments.jobs,
            per_host=arguments.per_host,
            limits=limits,
            retry=RetryPolicy(tries=arguments.retries + 1),
            network=_network(arguments),
        ),
        report=arguments.report,
        fresh=arguments.fresh,
        referer=arguments.referer,
        rate=arguments.limit_rate,
    )


def _network(arguments: argparse.Namespace) -> NetworkOptions:
    network = network_options_from_environment()
    headers: dict[str, str] = {}
    for header in arguments.header:
        name, colon, value = header.partition(":")
        if not colon or not name.strip() or not header.isprintable():
            raise UsageError(f"{header!r} is not a header", "Write it as 'Name: value'.")
        headers[name.strip()] = value.strip()
    if arguments.ca_bundle and not Path(arguments.ca_bundle).is_file():
        raise UsageError(f"There is no certificate file {arguments.ca_bundle}", "Check the path.")
    return replace(
        network,
        proxy=arguments.proxy,
        ca_bundle=arguments.ca_bundle or network.ca_bundle,
        insecure_hosts=frozenset(host.lower() for host in arguments.insecure_host),
        user_agent=arguments.user_agent,
        headers=headers,
        connections=transfers_at_once(arguments.jobs),
    )


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
        yield journal


class HeadlessRun:
    """One list from start to end. The owner's thread is the one that calls :meth:`run`."""

    def __init__(self, wanted: Wanted, store: ItemStore, journal: Journal | None, console: Console) -> None:
        self._wanted = wanted
        self._store = store
        self._journal = journal
        self._console = console
        self._events: queue.SimpleQueue[Finished | None] = queue.SimpleQueue()
        self._interrupted = False
        self._blocked: DownloadError | None = None
        self._ledger: Ledger | None = None
        self._writer: JournalWriter | None = None
        self._engine: Engine | None = None

    def run(self) -> int:
        """Fetch everything; returns the exit status."""
        job_key = self._open_job()
        try:
            prepare(self._wanted.folder)
        except StorageError as error:
            self._block(error)
        else:
            remove_parts(self._wanted.folder, job_key)
            self._fetch_all(job_key)
        if self._blocked is not None:
            self._fail_the_rest(self._blocked)
        if self._writer is not None and not self._writer.close():
            self._console.problem("The record of this run could not be written", "Free some space, then run it again.")
        self._console.close()
        status = self._write_report()
        self._console.summary(self._store, self._engine.stopwatch.seconds if self._engine else 0.0)
        return EXIT_INTERRUPTED if self._interrupted else status

    # ---- before

    def _open_job(self) -> str:
        """Go on with an earlier run of the same list and folder, or begin a new job; all is on disk afterwards."""
        if self._journal is None:
            return os.urandom(8).hex()
        journal, wanted = self._journal, self._wanted
        urls = list(self._store.urls)
        print_ = fingerprint(urls)
        job = None if wanted.fresh else journal.find_job(wanted.folder, print_)
        self._writer = JournalWriter(journal, self._journal_trouble)
        if job is not None:
            store = ItemStore()
            try:
                restore(
                    journal,
                    job,
                    store,
                    addresses=urls,
                    again=frozenset({DownloadStatus.FAILED, DownloadStatus.CANCELLED}),
                )
            except JournalError as error:
                self._console.problem(error.message, error.hint)
                job = None
            else:
                self._store = store
                for item in list(store.ids(SAVED)):
                    store.set_status(item, DownloadStatus.SKIPPED)
        self._ledger = Ledger(self._store, self._writer)
        if job is not None:
            self._ledger.adopt(job)
        else:
            job = journal.create_job(wanted.folder, wanted.template.text, print_)
            self._ledger.adopt_empty(job)
            while self._ledger.enter():
                pass
            self._writer.flush(3600.0)
        return job.key

    def _journal_trouble(self, error: JournalError) -> None:
        self._console.problem(error.message, error.hint)

    # ---- the run

    def _fetch_all(self, job_key: str) -> None:
        wanted = self._wanted
        fetcher = Fetcher(wanted.options.network, rate=RateLimit(wanted.rate))
        workshop = Workshop(fetcher, Claims(), threading.Semaphore(decoders_at_once()))
        maker = TaskMaker(self._store, workshop, wanted.options.limits, self._events.put, wanted.referer)
        maker.aim(wanted.folder, wanted.template, job_key)
        pool = ThreadPoolExecutor(transfers_at_once(wanted.options.jobs), thread_name_prefix="transfer")

        def submit(task: Callable[[], None]) -> None:
            pool.submit(task)

        engine = Engine(self._store, submit, maker, wanted.options, Hooks(settled=self._settled, paused_by=self._block))
        self._engine = engine
        with self._signals():
            engine.start()
            while engine.started and self._blocked is None and not self._interrupted:
                self._turn(engine)
            if engine.started:
                engine.stop()
            self._let_workers_end(pool, engine)
        fetcher.close()
        remove_parts(wanted.folder, job_key)
        if self._ledger is not None and not self._store.count(*UNFINISHED):
            self._ledger.finished()

    def _turn(self, engine: Engine) -> None:
        due = engine.pump()
        self._console.progress(self._store, engine)
        if not engine.started:
            return
        try:
            event = self._events.get(timeout=min(0.1, due) if due is not None else 0.1)
            while event is not None:
                engine.settle(event)
                event = self._events.get_nowait()
        except queue.Empty:
            return

    def _let_workers_end(self, pool: ThreadPoolExecutor, engine: Engine) -> None:
        """Cancelled workers end within moments; one stuck in a name look-up is left behind."""
        pool.shutdown(wait=False, cancel_futures=True)
        ended = threading.Thread(target=pool.shutdown, daemon=True)
        ended.start()
        ended.join(QUIT_SECONDS)
        while not self._events.empty():
            event = self._events.get_nowait()
            if event is not None:
                engine.settle(event)

    @contextmanager
    def _signals(self) -> Iterator[None]:
        def interrupt(_number: int, _frame: FrameType | None) -> None:
            if self._interrupted:
                os._exit(EXIT_INTERRUPTED)
            self._interrupted = True
            self._events.put(None)

        names = [signal.SIGINT, signal.SIGTERM]
        before = {name: signal.signal(name, interrupt) for name in names}
        try:
            yield
        finally:
            for name, handler in before.items():
                signal.signal(name, handler)

    # ---- what the engine tells

    def _settled(self, item: int, result: DownloadResult | None) -> None:
        if self._ledger is not None:
            self._ledger.settled(item, result)
        self._console.settled(self._store, item)

    def _block(self, error: DownloadError) -> None:
        self._blocked = error
        self._console.problem(error.message, error.hint)

    def _fail_the_rest(self, error: DownloadError) -> None:
        for item in list(self._store.ids({*UNFINISHED, DownloadStatus.CANCELLED})):
            self._store.fail(item, error)
            self._settled(item, None)

    # ---- after

    def _write_report(self) -> int:
        status = EXIT_SOME_FAILED if self._left_over() else EXIT_DONE
        if self._wanted.report is not None:
            try:
                write_report(self._wanted.report, self._store)
            except (OSError, ReportError) as error:
                self._console.problem(f"The report could not be written: {error}", "Choose another place for it.")
                return EXIT_SOME_FAILED
        return status

    def _left_over(self) -> int:
        states = (*UNFINISHED, DownloadStatus.FAILED, DownloadStatus.CANCELLED, DownloadStatus.REFUSED)
        return self._store.count(*states, DownloadStatus.SUSPICIOUS)
