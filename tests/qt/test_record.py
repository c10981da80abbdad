"""The record is opened and read behind the window; whatever is wrong with it is told."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.paths import AppPaths
from pixhaul.journal.errors import JournalError
from pixhaul.journal.intents import Intents, beside
from pixhaul.journal.journal import Journal
from pixhaul.journal.records import Records
from pixhaul.journal.restore import Restored, restore
from pixhaul.journal.rows import Job, record_of
from pixhaul.qt import record
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.record import RecordKeeper
from pixhaul.qt.record_file import OpenedRecord, RecordFile
from pixhaul.qt.states import Notice


class Bench:
    def __init__(self, paths: AppPaths) -> None:
        self.pool = TaskPool(2)
        self.file = RecordFile(paths, Intents(beside(paths.journal)), self.pool)
        self.keeper = RecordKeeper(self.file, self.pool)
        self.opened: list[OpenedRecord | None] = []
        self.notices: list[Notice] = []
        self.keeper.opened.connect(self.opened.append)
        self.keeper.notice.connect(self.notices.append)


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths.under(tmp_path)


@pytest.fixture
def bench(qtbot: QtBot, paths: AppPaths) -> Iterator[Bench]:
    made = Bench(paths)
    yield made
    made.pool.close(2000)
    made.file.close()


def begin_job(paths: AppPaths, folder: Path) -> None:
    store = ItemStore()
    store.append([NewEntry(f"http://h.example/{number}.png") for number in range(3)])
    with Journal.open(paths.journal) as journal:
        job = journal.create_job(folder, "{name}")
        journal.add_items(job, [record_of(store, item) for item in range(3)])


def test_a_new_record_has_nothing_to_offer(bench: Bench, qtbot: QtBot, paths: AppPaths) -> None:
    assert bench.keeper.writer is None
    bench.keeper.open()
    qtbot.waitUntil(lambda: bool(bench.opened))
    assert bench.opened[0] is not None
    assert bench.opened[0].unfinished is None
    assert bench.notices == []
    assert paths.journal.exists()


def test_an_unfinished_list_is_found_and_read_back(bench: Bench, qtbot: QtBot, paths: AppPaths, tmp_path: Path) -> None:
    begin_job(paths, tmp_path)
    bench.keeper.open()
    qtbot.waitUntil(lambda: bool(bench.opened))
    found = bench.opened[0]
    assert found is not None
    assert found.unfinished is not None
    assert (found.unfinished.saved, found.unfinished.listed) == (0, 3)
    with qtbot.waitSignal(bench.keeper.restored) as back:
        bench.keeper.read_back(found.unfinished.job)
    assert back.args is not None
    assert len(back.args[1]) == 3


def test_a_list_that_has_to_be_read_once_more_has_each_line_once(
    bench: Bench, qtbot: QtBot, paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_job(paths, tmp_path)
    read: list[ItemStore] = []

    def interrupted(records: Records, job: Job, store: ItemStore, **how: Any) -> Restored:
        found = restore(records, job, store, **how)
        read.append(store)
        if len(read) == 1:
            raise JournalError("The disk is busy", temporary=True)
        return found

    monkeypatch.setattr(record, "restore", interrupted)
    with qtbot.waitSignal(bench.keeper.opened):
        bench.keeper.open()
    assert bench.opened[0] is not None
    assert bench.opened[0].unfinished is not None
    with qtbot.waitSignal(bench.keeper.restored) as restored:
        bench.keeper.read_back(bench.opened[0].unfinished.job)
    assert len(read) == 2
    assert restored.args is not None
    assert [restored.args[1].urls[item] for item in restored.args[1].order] == [
        f"http://h.example/{number}.png" for number in range(3)
    ]


def test_a_record_in_other_hands_is_told(bench: Bench, qtbot: QtBot, paths: AppPaths) -> None:
    with Journal.open(paths.journal):
        bench.keeper.open()
        qtbot.waitUntil(lambda: bool(bench.opened))
    assert bench.opened == [None]
    assert [notice.level for notice in bench.notices] == ["warning"]


def test_a_damaged_record_is_set_aside_and_told(bench: Bench, qtbot: QtBot, paths: AppPaths) -> None:
    paths.journal.parent.mkdir(parents=True)
    paths.journal.write_bytes(b"not a database, but long enough to be one " * 40)
    bench.keeper.open()
    qtbot.waitUntil(lambda: bool(bench.opened))
    assert bench.opened[0] is not None
    assert len(bench.notices) == 1
    assert "damaged" in bench.notices[0].text
