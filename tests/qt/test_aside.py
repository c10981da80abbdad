"""A list put aside: whole in the record, and the one that late news goes to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, Finished, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.ledger import Ledger
from pixhaul.journal import Journal, JournalWriter
from pixhaul.naming.template import NameTemplate
from pixhaul.qt.aside import Aside
from pixhaul.qt.destination import Destination
from pixhaul.qt.pool import TaskPool

RESULT = DownloadResult("a.png", 3, b"d" * 32, PictureFacts("image/png", ".png", 1, 1), "https://example.com/0.png")


class Bench:
    """A list of some entries with a real record behind it."""

    def __init__(self, journal: Journal, folder: Path) -> None:
        self.journal = journal
        self.writer = JournalWriter(journal, lambda error: None)
        self.store = ItemStore()
        self.aside = Aside(TaskPool(1))
        self.destination = Destination(folder, NameTemplate.parse("{name}"))

    def fill(self, count: int) -> None:
        self.store.append([NewEntry(f"https://example.com/{number}.png") for number in range(count)])

    def keep(self, below: int = 5) -> None:
        self.aside.keep(self.store, Ledger(self.store, self.writer), below, self.destination)
        self.store.become(ItemStore())


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with Journal.open(tmp_path / "journal.sqlite3") as journal:
        made = Bench(journal, tmp_path)
        yield made
        made.writer.close()


def test_a_list_that_was_never_begun_is_whole_in_the_record(bench: Bench, qtbot: QtBot) -> None:
    bench.fill(10_000)
    with qtbot.waitSignal(bench.aside.settled):
        bench.keep()
        assert bench.aside.busy
    assert bench.writer.flush(20)
    (summary,) = bench.journal.jobs()
    assert summary.listed == 10_000
    assert summary.job.state == "finished", "it is history, not work to go on with"


def test_an_empty_list_leaves_no_trace(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.aside.settled):
        bench.keep()
    assert bench.writer.flush(20)
    assert bench.journal.jobs() == []


def test_late_pictures_go_to_their_own_list(bench: Bench, qtbot: QtBot) -> None:
    bench.fill(2)
    with qtbot.waitSignal(bench.aside.settled):
        bench.keep(below=7)
    bench.fill(2)
    assert bench.aside.takes(Finished(0, 6, RESULT))
    assert bench.aside.takes(Finished(1, 3, None, None))
    assert not bench.aside.takes(Finished(0, 7, RESULT)), "the first try of the new list"
    assert bench.store.state(0) is DownloadStatus.QUEUED
    assert bench.writer.flush(20)
    (summary,) = bench.journal.jobs()
    assert summary.counts == {DownloadStatus.COMPLETE: 1, DownloadStatus.QUEUED: 1}


def test_each_list_gets_its_own_news(bench: Bench, qtbot: QtBot) -> None:
    for count, below in ((1, 3), (2, 9)):
        bench.fill(count)
        with qtbot.waitSignal(bench.aside.settled):
            bench.keep(below)
    assert bench.aside.takes(Finished(1, 5, RESULT))
    assert bench.writer.flush(20)
    newer, older = bench.journal.jobs()
    assert (newer.saved, older.saved) == (1, 0)


def test_a_list_is_forgotten_when_no_news_of_it_can_come(bench: Bench, qtbot: QtBot) -> None:
    bench.fill(1)
    assert not bench.aside.takes(Finished(0, 1, RESULT))
    with qtbot.waitSignal(bench.aside.settled):
        bench.keep(below=3)  # tries 1 and 2
    assert [one.store.slots for one in bench.aside._lists] == [1]
    assert bench.aside.takes(Finished(0, 2, RESULT))
    assert bench.aside._lists == []


def test_a_close_puts_the_rest_on_disk(bench: Bench, qtbot: QtBot) -> None:
    bench.fill(9_000)
    bench.keep()
    bench.aside.close()
    assert bench.writer.flush(20)
    (summary,) = bench.journal.jobs()
    assert summary.listed == 9_000
