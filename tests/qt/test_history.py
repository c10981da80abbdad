"""The rows of the history from a real record."""

import threading
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.journal import ItemRecord, Journal, JournalWriter, Outcome
from pixhaul.qt.history import History, PastRole
from pixhaul.qt.past_list import PastList, part_of_past
from pixhaul.qt.pool import TaskPool


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3") as opened:
        for number in range(3):
            job = opened.create_job(tmp_path / f"list{number}", "{name}")
            urls = [f"https://user:secret@example.com/{number}/{item}.png" for item in range(4)]
            opened.add_items(job, [ItemRecord(item, url) for item, url in enumerate(urls)])
            opened.record(job, [Outcome(0, DownloadStatus.COMPLETE), Outcome(1, DownloadStatus.FAILED)])
        opened.create_job(tmp_path / "empty", "{name}")
        yield opened


@pytest.fixture
def history(journal: Journal, qtbot: QtBot) -> Iterator[History]:
    writer, pool = JournalWriter(journal, lambda error: None), TaskPool(1)
    made = History(writer, pool)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    with qtbot.waitSignal(made.complete):
        made.read()
    yield made
    writer.close()


def past(history: History, row: int) -> PastList:
    found = history.index(row).data(PastRole.PAST)
    assert isinstance(found, PastList)
    return found


def folders(history: History) -> list[str]:
    return [Path(past(history, row).folder).name for row in range(history.rowCount())]


def test_the_newest_list_comes_first_and_empty_ones_are_left_out(history: History) -> None:
    assert folders(history) == ["list2", "list1", "list0"]
    newest = past(history, 0)
    assert (newest.done, newest.failed) == ("1 of 4 done", "1 failed")
    assert newest.first == "example.com/2/0.png"
    assert "secret" not in newest.spoken
    assert history.index(0).data() == newest.spoken


def test_a_deleted_list_comes_back_to_its_place(history: History) -> None:
    history.delete(1)
    assert folders(history) == ["list2", "list0"]
    assert history.bring_back() == 1
    assert folders(history) == ["list2", "list1", "list0"]
    assert history.deleted == 0


def test_only_what_stays_deleted_is_forgotten(history: History, journal: Journal, qtbot: QtBot) -> None:
    history.delete(0)
    history.delete(0)
    history.bring_back()
    assert len(journal.jobs()) == 4, "nothing is forgotten while it can be brought back"
    history.forget_deleted()
    qtbot.waitUntil(lambda: len(journal.jobs()) == 3)
    assert [Path(summary.job.folder).name for summary in journal.jobs()] == ["empty", "list1", "list0"]


def test_without_a_record_there_is_nothing(qtbot: QtBot) -> None:
    made = History(None, TaskPool(1))
    with qtbot.waitSignal(made.complete):
        made.read()
    assert made.rowCount() == 0


def test_words_are_looked_for_in_name_day_folder_and_addresses(journal: Journal, qtbot: QtBot, tmp_path: Path) -> None:
    jobs = journal.job_list()
    journal.set_title(jobs[2], "Spring catalogue")
    writer, pool = JournalWriter(journal, lambda error: None), TaskPool(1)
    made = History(writer, pool, journal.path)
    with qtbot.waitSignal(made.complete):
        made.read()

    def found(text: str) -> list[str]:
        with qtbot.waitSignal(made.complete):
            made.search(text)
        return folders(made)

    assert found("spring CATALOGUE") == ["list1"]
    assert found("list2") == ["list2"]
    assert found("example.com 0/3.png") == ["list0"], "only an address deep in the list says so"
    assert found("spring 1/2.png") == ["list1"], "one word in the name, one in an address"
    assert found("spring 2/2.png") == []
    assert found("100% _") == [], "signs of SQL are signs"
    assert found("secret") == []
    assert found(" ") == ["list2", "list1", "list0"]
    pool.close(2000)
    writer.close()


def test_a_list_is_renamed_and_keeps_its_name(history: History, journal: Journal, qtbot: QtBot) -> None:
    assert history.setData(history.index(0), "  Summer ")
    assert past(history, 0).title == "Summer"
    assert history.index(0).data().startswith("Summer, ")
    assert not history.setData(history.index(0), "   ")
    job = past(history, 0).job
    qtbot.waitUntil(lambda: journal.title(job) == "Summer")


def test_lists_stand_under_the_part_of_the_past_they_belong_to(history: History) -> None:
    headings = [history.index(row).data(PastRole.HEADING) for row in range(3)]
    assert headings == ["Today", "", ""]
    wednesday = date(2026, 11, 25)
    hours = {"Today": 0, "Yesterday": 24, "This week": 48, "Older": 96}
    noon = datetime(2026, 11, 25, 12).astimezone().timestamp()
    for part, before in hours.items():
        assert part_of_past(noon - before * 3600, wednesday) == part


def test_lists_are_read_beside_what_is_written(journal: Journal, tmp_path: Path, qtbot: QtBot) -> None:
    """A long history keeps nobody from writing: the writer has one question to answer, whatever its length."""
    asked: list[object] = []

    class Counted(JournalWriter):
        def submit(self, *work: Any) -> None:
            asked.append(work)
            super().submit(*work)

    writer, pool = Counted(journal, lambda error: None), TaskPool(1)
    history = History(writer, pool, tmp_path / "journal.sqlite3")
    with qtbot.waitSignal(history.complete):
        history.read()
    assert folders(history) == ["list2", "list1", "list0"]
    assert len(asked) == 1
    writer.close()
    pool.close(2000)


def test_what_comes_after_the_history_was_closed_is_for_nobody(journal: Journal, tmp_path: Path, qtbot: QtBot) -> None:
    pool = TaskPool(1)
    history = History(None, pool, tmp_path / "journal.sqlite3")
    jobs = journal.job_list()
    history.forget_deleted()
    late = History(None, pool, tmp_path / "journal.sqlite3")
    begun = threading.Event()

    def hold() -> None:
        begun.wait(60)

    pool.submit(hold)
    late._pool.submit(lambda: late._read_beside(tmp_path / "journal.sqlite3", jobs))
    shiboken6.delete(late)
    begun.set()
    done: list[bool] = []
    pool.submit(lambda: pool.call(lambda: done.append(True)))
    qtbot.waitUntil(lambda: bool(done))
    assert history.rowCount() == 0
