import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pixhaul.core.status import DownloadStatus
from pixhaul.journal import ItemRecord, Job, Journal, JournalError, JournalWriter, Outcome, Records

SOON = 20.0
"""Seconds that an event may take on a busy machine before a test gives up."""


class Heard:
    """Errors as they are reported, to wait for."""

    def __init__(self) -> None:
        self.errors: list[JournalError] = []
        self.any = threading.Event()

    def __call__(self, error: JournalError) -> None:
        self.errors.append(error)
        self.any.set()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def job(journal: Journal, folder: Path) -> Job:
    return journal.create_job(folder, "{name}")


@pytest.fixture
def writer(journal: Journal, heard: Heard) -> Iterator[JournalWriter]:
    made = JournalWriter(journal, heard, patience=0.05)
    yield made
    made.close(SOON)


def rows(number: int) -> list[ItemRecord]:
    return [ItemRecord(item, f"https://example.com/{item}.jpg") for item in range(number)]


def done(item: int) -> Outcome:
    return Outcome(item, DownloadStatus.FAILED, attempts=1)


def failed(journal: Journal, job: Job) -> int:
    return journal.summary(job).counts.get(DownloadStatus.FAILED, 0)


def test_done_comes_after_the_entries_are_on_disk(journal: Journal, job: Job, writer: JournalWriter) -> None:
    told: list[tuple[int, str]] = []
    came = threading.Event()

    def on_disk(number: int) -> None:
        told.append((number, threading.current_thread().name))
        came.set()

    writer.add_items(job, rows(7), on_disk)
    assert came.wait(SOON)
    assert told == [(7, "journal-writer")]
    assert journal.summary(job).listed == 7


def test_outcomes_arrive_without_being_asked_for(journal: Journal, job: Job, writer: JournalWriter) -> None:
    writer.add_items(job, rows(3))
    for item in range(3):
        writer.record(job, done(item))
    after = threading.Event()
    writer.submit(lambda records: failed_in(records, job), lambda number: after.set() if number == 3 else None)
    assert after.wait(SOON), "work given later sees all outcomes given before"
    assert failed(journal, job) == 3


def failed_in(records: Records, job: Job) -> int:
    return records.summary(job).counts.get(DownloadStatus.FAILED, 0)


def test_many_outcomes_go_into_few_transactions(journal: Journal, job: Job, heard: Heard, home: Path) -> None:
    journal.add_items(job, rows(1_000))
    writer = JournalWriter(journal, heard, interval=60)
    for item in range(499):
        writer.record(job, done(item))
    assert failed(journal, job) == 0, "held for a batch"
    writer.record(job, done(499))
    assert wait_for(lambda: failed(journal, job) == 500), "a full batch goes without waiting for its time"
    assert writer.close(SOON)


def wait_for(true: Callable[[], bool]) -> bool:
    pause = threading.Event()
    return any(true() or pause.wait(0.02) for _ in range(int(SOON / 0.02)))


def test_outcomes_of_two_jobs_are_kept_apart(journal: Journal, job: Job, folder: Path, writer: JournalWriter) -> None:
    other = journal.create_job(folder, "{name}")
    for one in (job, other):
        writer.add_items(one, rows(4))
    for item in range(4):
        writer.record(job, done(item))
        if item % 2:
            writer.record(other, done(item))
    assert writer.flush(SOON)
    assert (failed(journal, job), failed(journal, other)) == (4, 2)


def test_flush_waits_for_everything_given_before(journal: Journal, job: Job, heard: Heard) -> None:
    journal.add_items(job, rows(3))
    writer = JournalWriter(journal, heard, interval=60)
    for item in range(3):
        writer.record(job, done(item))
    assert writer.flush(SOON)
    assert failed(journal, job) == 3
    assert writer.close(SOON)


def test_close_writes_what_is_left_and_takes_no_more(journal: Journal, job: Job, heard: Heard) -> None:
    journal.add_items(job, rows(3))
    writer = JournalWriter(journal, heard, interval=60)
    writer.record(job, done(0))
    assert writer.close(SOON)
    assert writer.close(SOON)
    assert failed(journal, job) == 1
    with pytest.raises(ValueError, match="closed"):
        writer.record(job, done(1))
    assert heard.errors == []


def test_close_waits_for_much_that_is_left_as_long_as_it_goes_on(journal: Journal, job: Job, heard: Heard) -> None:
    writer, never, written = JournalWriter(journal, heard, interval=60), threading.Event(), 32
    for _ in range(written):
        writer.submit(lambda _records: never.wait(0.1))
    journal.add_items(job, rows(1))
    writer.record(job, done(0))
    assert writer.close(3.0), "all of it takes longer, each of it a tenth of a second"
    assert failed(journal, job) == 1


def test_close_gives_up_where_nothing_goes_on(journal: Journal, heard: Heard) -> None:
    writer, free = JournalWriter(journal, heard, interval=60), threading.Event()
    writer.submit(lambda _records: free.wait(SOON))
    assert not writer.close(0.1)
    free.set()
    assert writer.close(SOON)


def test_work_that_fails_is_reported_and_the_rest_goes_on(
    journal: Journal, job: Job, writer: JournalWriter, heard: Heard
) -> None:
    told: list[object] = []

    def broken(records: Records) -> None:
        raise ZeroDivisionError("by zero")

    journal.add_items(job, rows(2))
    writer.record(job, done(0))
    writer.submit(broken, told.append)
    writer.record(job, done(1))
    assert writer.flush(SOON)
    assert [error.cause for error in heard.errors] == ["ZeroDivisionError: by zero"]
    assert heard.errors[0].hint
    assert told == [], "nobody is told that it is done"
    assert failed(journal, job) == 2


def test_a_listener_that_fails_does_not_stop_the_writing(
    journal: Journal, job: Job, writer: JournalWriter, heard: Heard
) -> None:
    def broken(number: int) -> None:
        raise RuntimeError("listener")

    writer.add_items(job, rows(2), broken)
    writer.record(job, done(1))
    assert writer.flush(SOON)
    assert [error.cause for error in heard.errors] == ["RuntimeError: listener"]
    assert failed(journal, job) == 1


def test_entries_of_a_deleted_job_are_refused_with_a_sentence(
    journal: Journal, job: Job, writer: JournalWriter, heard: Heard
) -> None:
    writer.submit(lambda records: records.delete(job))
    writer.add_items(job, rows(2))
    assert writer.flush(SOON)
    assert [error.message for error in heard.errors] == ["These downloads were deleted from the history"]


@contextmanager
def no_file_grows_beyond(size: int) -> Iterator[None]:
    """What a full disk is to this process: the system refuses to write."""
    if sys.platform == "win32":
        pytest.skip("the limit is of POSIX systems")
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_nothing_is_lost_while_the_disk_is_full(
    journal: Journal, job: Job, writer: JournalWriter, heard: Heard, home: Path
) -> None:
    writer.add_items(job, rows(100))
    assert writer.flush(SOON)
    told = threading.Event()
    with no_file_grows_beyond(home.with_name(home.name + "-wal").stat().st_size):
        for item in range(50):
            writer.record(job, done(item))
        writer.add_items(job, [ItemRecord(100, "https://example.com/100.jpg")], lambda _: told.set())
        assert heard.any.wait(SOON)
        assert not writer.flush(0.3)
        assert not told.is_set(), "an entry that is not on disk may not start"
        assert failed(journal, job) == 0
    assert told.wait(SOON)
    assert writer.flush(SOON)
    assert len(heard.errors) == 1, "told once, not at every try"
    assert heard.errors[0].temporary
    assert failed(journal, job) == 50
    assert journal.summary(job).listed == 101


def test_closing_on_a_full_disk_ends_and_says_so(journal: Journal, job: Job, heard: Heard, home: Path) -> None:
    journal.add_items(job, rows(100))
    writer = JournalWriter(journal, heard, patience=60)
    with no_file_grows_beyond(home.with_name(home.name + "-wal").stat().st_size):
        writer.record(job, done(0))
        assert not writer.close(SOON)
    assert writer.pending == 1
    assert heard.errors[0].temporary
    assert journal.integrity() == "ok"
