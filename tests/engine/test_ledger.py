"""The list and its record, with a real record on disk."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.engine.ledger import DESCRIBED, Ledger
from pixhaul.journal.errors import JournalError
from pixhaul.journal.journal import Journal
from pixhaul.journal.rows import Job
from pixhaul.journal.writer import JournalWriter
from tests.engine.engine_parts import result


class Desk:
    """A list with its ledger and record."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.journal = Journal.open(folder / "journal.sqlite3")
        self.trouble: list[JournalError] = []
        self.writer = JournalWriter(self.journal, self.trouble.append)
        self.store = ItemStore()
        self.ledger = Ledger(self.store, self.writer)

    def begin(self) -> Job:
        begun: list[Job] = []
        self.ledger.begin(self.folder, "{name}", "f" * 64, begun.append)
        assert self.writer.flush(10)
        self.ledger.adopt_empty(begun[0])
        return begun[0]

    def statuses(self, job: Job) -> dict[int, str]:
        assert self.writer.flush(10)
        return {row.item: row.status for row in self.journal.load(job) if not row.removed}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    assert desk.writer.close(30)
    desk.journal.close()
    assert desk.trouble == []


def test_entries_are_on_disk_before_it_is_said_so(desk: Desk) -> None:
    job = desk.begin()
    desk.store.append([NewEntry(f"http://a.test/{number}") for number in range(DESCRIBED + 10)])
    told = threading.Event()
    assert desk.ledger.enter(told.set)
    assert not told.is_set()
    assert not desk.ledger.enter(told.set)
    assert told.wait(30)
    assert len(desk.statuses(job)) == DESCRIBED + 10


def test_nothing_new_is_said_as_well(desk: Desk) -> None:
    desk.begin()
    told = threading.Event()
    assert not desk.ledger.enter(told.set)
    assert told.wait(30)


def test_outcomes_removals_and_edits(desk: Desk) -> None:
    job = desk.begin()
    desk.store.append([NewEntry(f"http://a.test/{number}") for number in range(4)])
    desk.ledger.enter()
    desk.store.complete(0, result(0))
    desk.ledger.settled(0, result(0))
    desk.store.fail(1, NotAPicture("a web page"))
    desk.ledger.settled(1, None)
    desk.store.remove([2])
    desk.ledger.removed([2])
    assert desk.statuses(job) == {0: "complete", 1: "failed", 3: "queued"}
    desk.store.restore([(2, desk.store.state(3))])
    desk.ledger.restored([2])
    desk.store.replace(3, NewEntry("http://a.test/other"))
    desk.ledger.replaced(3)
    assert desk.statuses(job) == {0: "complete", 1: "failed", 2: "queued", 3: "queued"}
    assert [row.url for row in desk.journal.load(job)][3] == "http://a.test/other"


def test_what_was_not_entered_yet_is_entered_later_as_it_is_then(desk: Desk) -> None:
    job = desk.begin()
    desk.store.append([NewEntry("http://a.test/1")])
    desk.ledger.removed([0])
    desk.ledger.replaced(0)
    desk.ledger.settled(0, None)
    assert desk.statuses(job) == {}
    desk.ledger.enter()
    assert desk.statuses(job) == {0: "queued"}


def test_a_refused_line_that_came_into_the_record_while_it_was_off_the_list_comes_back_as_refused(desk: Desk) -> None:
    job = desk.begin()
    desk.store.append([NewEntry("words", "This is not a web address")])
    taken = desk.store.remove([0])
    desk.ledger.enter()
    desk.store.restore(taken)
    desk.ledger.restored([0])
    assert desk.statuses(job) == {0: "refused"}


def test_another_destination_and_the_end(desk: Desk) -> None:
    job = desk.begin()
    desk.ledger.aim(desk.folder / "other", "{index}_{name}")
    desk.ledger.finished()
    assert desk.writer.flush(10)
    kept = desk.journal.job(job.key)
    assert kept is not None
    assert (kept.folder, kept.template, kept.state) == (desk.folder / "other", "{index}_{name}", "finished")


def test_without_a_record_nothing_is_kept_and_nothing_is_missing(tmp_path: Path) -> None:
    store = ItemStore()
    store.append([NewEntry("http://a.test/1")])
    ledger = Ledger(store, None)
    told = threading.Event()
    assert not ledger.kept
    assert not ledger.enter(told.set)
    assert told.is_set()
    ledger.settled(0, result(0))
    ledger.removed([0])
    ledger.finished()


def test_the_job_comes_first(desk: Desk) -> None:
    desk.store.append([NewEntry("http://a.test/1")])
    with pytest.raises(ValueError, match="begun"):
        desk.ledger.enter()
