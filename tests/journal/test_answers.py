"""How pictures came is written with their outcome, read for one of them, and goes with it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from pixhaul.core.answers import Answer, KeptAnswer, Timings
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.journal import ItemRecord, Job, Journal, JournalWriter, Outcome

ANSWER = Answer(
    {"content-type": "image/png", "server": "a \N{SNOWMAN}"},
    Timings(0.5, 0.011, 0.022, 0.033, 0.25, 1.5, 0.044),
    ("https://example.com/hop",),
)
RESULT = DownloadResult(
    *("a.png", 10, bytes(32), PictureFacts("image/png", ".png", 1, 1), "https://example.com/end", 200, '"tag"'),
    answer=ANSWER,
)
SAVED = Outcome(0, DownloadStatus.COMPLETE, RESULT, attempts=2, seconds=1.5)


@pytest.fixture
def job(journal: Journal, folder: Path) -> Job:
    made = journal.create_job(folder, "{name}")
    journal.add_items(made, [ItemRecord(item, f"https://example.com/{item}.png") for item in range(3)])
    return made


def rows(journal: Journal) -> list[tuple[int, str]]:
    with closing(sqlite3.connect(journal.path)) as database:
        return database.execute("SELECT item, headers || timings || hops FROM answers ORDER BY item").fetchall()


def test_an_answer_comes_back_as_it_was(journal: Journal, job: Job) -> None:
    journal.record(job, [SAVED])
    assert journal.answer(job, 0) == KeptAnswer("https://example.com/end", 200, '"tag"', None, 2, 1.5, ANSWER)


def test_an_entry_without_an_answer_tells_the_rest_and_an_unknown_one_nothing(journal: Journal, job: Job) -> None:
    journal.record(job, [Outcome(1, DownloadStatus.FAILED, http_status=404, attempts=1)])
    assert journal.answer(job, 1) == KeptAnswer(http_status=404, attempts=1)
    assert journal.answer(job, 9) is None


def test_the_next_try_replaces_it(journal: Journal, job: Job) -> None:
    journal.record(job, [SAVED])
    again = replace(RESULT, answer=Answer({"server": "b"}))
    journal.record(job, [Outcome(0, DownloadStatus.COMPLETE, again)])
    kept = journal.answer(job, 0)
    assert kept is not None
    assert kept.answer == Answer({"server": "b"})
    journal.record(job, [Outcome(0, DownloadStatus.FAILED)])
    assert rows(journal) == []


def test_nothing_is_kept_of_entries_that_the_record_does_not_know(journal: Journal, job: Job) -> None:
    known = replace(SAVED, item=2)
    assert journal.record(job, [replace(SAVED, item=77), known]) == 1
    assert [item for item, _ in rows(journal)] == [2]


def test_it_goes_with_the_list_and_with_the_text_of_its_entry(journal: Journal, job: Job) -> None:
    journal.record(job, [SAVED, replace(SAVED, item=1)])
    journal.replace_item(job, ItemRecord(0, "https://example.com/other.png"))
    assert [item for item, _ in rows(journal)] == [1]
    journal.delete(job)
    assert rows(journal) == []


def test_no_login_reaches_the_disk(journal: Journal, job: Job) -> None:
    login = "https://ann:s3cr3tword@example.com/x"
    told = Answer({"via": f"see {login}"}, hops=(login, "https://example.com/\udce4"))
    journal.record(job, [Outcome(0, DownloadStatus.COMPLETE, replace(RESULT, answer=told))])
    ((_, text),) = rows(journal)
    assert "s3cr3tword" not in text
    assert "ann" not in text
    assert b"s3cr3tword" not in journal.path.with_name(journal.path.name + "-wal").read_bytes()


@pytest.mark.parametrize(
    ("headers", "timings"), [("[", "[]"), ("{}", '["x"]'), ("{}", "[1,2,3,4,5,6,7,8]"), ("3", "[]")]
)
def test_what_makes_no_sense_is_told_to_nobody(journal: Journal, job: Job, headers: str, timings: str) -> None:
    journal.record(job, [SAVED])
    with closing(sqlite3.connect(journal.path)) as database, database:
        database.execute("UPDATE answers SET headers = ?, timings = ?", (headers, timings))
    kept = journal.answer(job, 0)
    assert kept is not None
    assert kept.answer is None
    assert kept.etag == '"tag"'


def test_the_writer_batches_it_with_the_outcomes(journal: Journal, job: Job) -> None:
    writer = JournalWriter(journal, on_error=lambda error: pytest.fail(str(error)))
    read: list[KeptAnswer | None] = []
    told = Event()
    for item in range(3):
        writer.record(job, replace(SAVED, item=item))

    def take(kept: KeptAnswer | None) -> None:
        read.append(kept)
        told.set()

    writer.submit(lambda records: records.answer(job, 2), take)
    assert told.wait(30)
    assert writer.close(30)
    assert read[0] is not None
    assert read[0].answer == ANSWER
