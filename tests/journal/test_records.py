from pathlib import Path

import pytest

from pixhaul.core.items import Failure
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.journal import ItemRecord, Job, Journal, JournalError, Outcome
from pixhaul.journal.records import INSERT_ROWS, READ_ROWS

RESULT = DownloadResult(
    path="a/cat.jpg",
    size=12_345_678_901,
    sha256=bytes(range(32)),
    picture=PictureFacts("image/jpeg", ".jpg", 640, 480),
    final_url="https://ann:secret@cdn.example.com/cat.jpg",
    etag='"abc"',
    last_modified="Sun, 06 Nov 1994 08:49:37 GMT",
    mtime_ns=1_700_000_000_123_456_789,
)


def records(number: int, start: int = 0) -> list[ItemRecord]:
    return [ItemRecord(item, f"https://example.com/{item}.jpg") for item in range(start, start + number)]


@pytest.fixture
def job(journal: Journal, folder: Path) -> Job:
    return journal.create_job(folder, "{name}", "f" * 64, {"jobs": 3})


def test_a_job_comes_back_as_it_was_made(journal: Journal, job: Job, folder: Path) -> None:
    assert len(bytes.fromhex(job.key)) == 8
    assert journal.job(job.key) == job
    assert (job.folder, job.template, job.options, job.state) == (folder, "{name}", {"jobs": 3}, "open")
    assert journal.job("0" * 16) is None


def test_a_folder_whose_name_is_no_text_is_kept(journal: Journal, folder: Path) -> None:
    odd = folder / "caf\udce9"
    job = journal.create_job(odd, "{name}", "a")
    assert journal.find_job(odd, "a") == job
    assert job.folder == odd


def test_find_job_wants_the_same_list_and_the_same_folder(journal: Journal, job: Job, folder: Path) -> None:
    assert journal.find_job(folder, "f" * 64) == job
    assert journal.find_job(folder / "other", "f" * 64) is None
    assert journal.find_job(folder, "e" * 64) is None
    journal.create_job(folder, "{name}", "")
    assert journal.find_job(folder, "") is None
    newer = journal.create_job(folder, "{name}", "f" * 64)
    journal.finish(newer)
    found = journal.find_job(folder, "f" * 64)
    assert found is not None
    assert (found.id, found.state) == (newer.id, "finished")


def test_entries_come_back_in_order_over_several_reads(journal: Journal, job: Job) -> None:
    given = records(READ_ROWS + 10)
    assert journal.add_items(job, given) == len(given)
    assert list(journal.load(job)) == given


def test_a_long_list_is_stored_in_several_transactions(journal: Journal, job: Job) -> None:
    assert journal.add_items(job, iter(records(INSERT_ROWS + 1))) == INSERT_ROWS + 1
    assert journal.summary(job).listed == INSERT_ROWS + 1


def test_an_outcome_replaces_all_that_was_known(journal: Journal, job: Job) -> None:
    journal.add_items(job, records(2))
    assert journal.record(job, [Outcome(0, DownloadStatus.COMPLETE, RESULT, attempts=2, seconds=1.25)]) == 1
    row = next(journal.load(job))
    assert row == ItemRecord(
        item=0,
        url="https://example.com/0.jpg",
        status="complete",
        path="a/cat.jpg",
        size=12_345_678_901,
        mtime_ns=1_700_000_000_123_456_789,
        sha256=bytes(range(32)),
        media_type="image/jpeg",
        width=640,
        height=480,
        final_url="https://cdn.example.com/cat.jpg",
        http_status=200,
        etag='"abc"',
        last_modified="Sun, 06 Nov 1994 08:49:37 GMT",
        attempts=2,
        seconds=1.25,
    )
    failure = Failure("http-status", "The picture is not there any more", "Check the address.", "HTTP 404")
    journal.record(job, [Outcome(0, DownloadStatus.FAILED, failure=failure, http_status=404, attempts=3)])
    assert next(journal.load(job)) == ItemRecord(
        0,
        "https://example.com/0.jpg",
        status="failed",
        reason="http-status",
        message="The picture is not there any more",
        hint="Check the address.",
        cause="HTTP 404",
        http_status=404,
        attempts=3,
    )


def test_an_outcome_of_an_unknown_entry_is_counted_out(journal: Journal, job: Job) -> None:
    journal.add_items(job, records(1))
    assert journal.record(job, [Outcome(0, DownloadStatus.FAILED), Outcome(9, DownloadStatus.FAILED)]) == 1


def test_set_status_keeps_the_file(journal: Journal, job: Job) -> None:
    journal.add_items(job, records(1))
    journal.record(job, [Outcome(0, DownloadStatus.COMPLETE, RESULT)])
    journal.set_status(job, [0], DownloadStatus.SUSPICIOUS)
    row = next(journal.load(job))
    assert (row.status, row.path) == ("suspicious", "a/cat.jpg")


def test_counts_leave_removed_entries_out(journal: Journal, job: Job) -> None:
    journal.add_items(job, [*records(5), ItemRecord(5, "x", status="refused"), ItemRecord(6, "y", status="duplicate")])
    journal.record(job, [Outcome(0, DownloadStatus.COMPLETE, RESULT), Outcome(1, DownloadStatus.CANCELLED)])
    journal.mark_removed(job, [4])
    summary = journal.summary(job)
    assert (summary.listed, summary.saved, summary.left) == (4, 1, 3)
    journal.mark_removed(job, [4], removed=False)
    assert journal.summary(job).listed == 5


def test_an_edited_list_is_no_longer_the_list_it_was(journal: Journal, job: Job, folder: Path) -> None:
    journal.add_items(job, records(2))
    assert journal.find_job(folder, "f" * 64) is not None
    journal.mark_removed(job, [1])
    assert journal.find_job(folder, "f" * 64) is None


def test_replacing_an_entry_forgets_its_result(journal: Journal, job: Job) -> None:
    journal.add_items(job, records(1))
    journal.record(job, [Outcome(0, DownloadStatus.COMPLETE, RESULT)])
    journal.replace_item(job, ItemRecord(0, "https://example.com/new.jpg"))
    assert list(journal.load(job)) == [ItemRecord(0, "https://example.com/new.jpg")]


def test_latest_unfinished_is_the_newest_with_something_left(journal: Journal, job: Job, folder: Path) -> None:
    assert journal.latest_unfinished() is None, "an empty list is nothing to resume"
    journal.add_items(job, records(1))
    second = journal.create_job(folder, "{name}")
    journal.add_items(second, records(1))
    assert journal.latest_unfinished() == second
    journal.record(second, [Outcome(0, DownloadStatus.FAILED)])
    assert journal.latest_unfinished() == job
    journal.mark_removed(job, [0])
    assert journal.latest_unfinished() is None
    journal.set_status(second, [0], DownloadStatus.CANCELLED)
    assert journal.latest_unfinished() == second
    journal.finish(second)
    assert journal.latest_unfinished() is None
    journal.set_status(second, [0], DownloadStatus.QUEUED)
    assert journal.latest_unfinished() == second, "queued again, so open again"


def test_jobs_are_kept_as_history_until_deleted(journal: Journal, job: Job, folder: Path) -> None:
    journal.add_items(job, records(3))
    second = journal.create_job(folder, "{index}")
    assert [summary.job.id for summary in journal.jobs()] == [second.id, job.id]
    journal.delete(job)
    assert [summary.job.id for summary in journal.jobs()] == [second.id]
    assert list(journal.load(job)) == []
    with pytest.raises(JournalError, match="deleted from the history"):
        journal.add_items(job, records(1))
    assert list(journal.load(job)) == []


def test_another_destination_is_remembered(journal: Journal, job: Job, folder: Path) -> None:
    journal.set_destination(job, folder / "b", "{index}")
    found = journal.job(job.key)
    assert found is not None
    assert (found.folder, found.template) == (folder / "b", "{index}")


def test_integrity_of_a_sound_file(journal: Journal, job: Job) -> None:
    journal.add_items(job, records(100))
    assert journal.integrity() == "ok"


def test_no_password_reaches_the_disk(journal: Journal, job: Job, home: Path) -> None:
    """Faults 80 to 82 seen from the record: neither the file nor its log holds a login."""
    login = "https://ann:s3cr3tword@example.com/"
    journal.add_items(
        job,
        [
            ItemRecord(0, login + "a.jpg", referer=login + "page"),
            ItemRecord(1, "ann:s3cr3tword@example.com", status="refused", message=f"Not good: {login}"),
            ItemRecord(2, "https://example.com/c.jpg", cause=login),
        ],
    )
    failure = Failure("x", f"Failed at {login}", login, f"cause {login}")
    journal.record(job, [Outcome(0, DownloadStatus.COMPLETE, RESULT), Outcome(2, DownloadStatus.FAILED, None, failure)])
    journal.replace_item(job, ItemRecord(1, login + "d.jpg"))
    stored = [path for path in home.parent.iterdir() if path.stat().st_size]
    assert {path.name for path in stored} >= {"journal.sqlite3", "journal.sqlite3-wal"}
    everything = b"".join(path.read_bytes() for path in stored)
    assert b"example.com/a.jpg" in everything
    assert b"s3cr3tword" not in everything
    assert b"ann:s" not in everything
    assert [row.secret for row in journal.load(job)] == [True, True, False]
