"""What must have happened before the first request: a folder that can be written to, and the list on disk."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import DownloadError, FolderMissing, FolderNotWritable
from pixhaul.core.items import ItemStore
from pixhaul.engine import ledger
from pixhaul.engine.ledger import MOST_WAITING, SLICE, Ledger
from pixhaul.journal.journal import Journal
from pixhaul.journal.writer import JournalWriter
from pixhaul.qt.launcher import Launcher
from pixhaul.qt.pool import TaskPool


class Bench:
    """A launcher with a real record, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.store = ItemStore()
        self.store.append([NewEntry(f"http://h.example/{number}.png") for number in range(10)])
        self.pool = TaskPool(2)
        self.journal = Journal.open(folder / "journal.sqlite3")
        self.writer = JournalWriter(self.journal, lambda error: None)
        self.launcher = Launcher(self.store, self.pool)
        self.told: list[str | DownloadError | int] = []
        self.launcher.ready.connect(lambda: self.told.append("ready"))
        self.launcher.refused.connect(self.told.append)
        self.launcher.entered.connect(self.told.append)

    def attach(self) -> None:
        self.launcher.attach(Ledger(self.store, self.writer))

    def jobs(self) -> int:
        assert self.writer.flush(30)
        return len(self.journal.jobs())


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.pool.close(2000)
    made.writer.close()
    made.journal.close()


def test_it_waits_for_the_record(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.launcher.launch(tmp_path / "new", "{name}")
    assert not (tmp_path / "new").exists()
    bench.attach()
    qtbot.waitUntil(lambda: bench.told == [10, "ready"])
    assert (tmp_path / "new").is_dir()
    job = bench.launcher.ledger.job
    assert job is not None
    assert bench.journal.summary(job).listed == 10


def test_a_launch_that_was_called_off_says_nothing_and_makes_no_second_job(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.attach()
    for _ in range(3):
        bench.launcher.launch(tmp_path, "{name}")
        bench.launcher.abort()
    bench.launcher.launch(tmp_path, "{name}")
    qtbot.waitUntil(lambda: "ready" in bench.told)
    assert bench.told == [10, "ready"]
    assert bench.jobs() == 1


def test_a_folder_that_cannot_be_had_is_refused(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.attach()
    (tmp_path / "file").touch()
    bench.launcher.launch(tmp_path / "file", "{name}")
    qtbot.waitUntil(lambda: len(bench.told) == 1)
    assert isinstance(bench.told[0], FolderNotWritable)
    bench.launcher.launch(tmp_path / "gone", "{name}", make=False)
    qtbot.waitUntil(lambda: len(bench.told) == 2)
    assert isinstance(bench.told[1], FolderMissing)
    assert not (tmp_path / "gone").exists()
    assert bench.jobs() == 0


def test_what_an_earlier_process_left_goes_from_a_folder_that_another_takes_the_place_of(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("first", "second", "third"):
        (tmp_path / name).mkdir()
    job = bench.journal.create_job(tmp_path / "first", "{name}")
    ledger = Ledger(bench.store, bench.writer)
    ledger.adopt(job)
    left = [tmp_path / name / f".pixhaul-{job.key}-7.part" for name in ("first", "second")]
    strange = tmp_path / "first" / ".pixhaul-0123456789abcdef-7.part"
    for path in (*left, strange):
        path.touch()
    bench.launcher.attach(ledger)
    bench.launcher.aim(tmp_path / "first", "{name}_2")
    bench.launcher.aim(tmp_path / "second", "{name}")
    qtbot.waitUntil(lambda: not left[0].exists())
    assert left[1].exists(), "it was never there"
    assert strange.exists(), "another list's"
    bench.launcher.launch(tmp_path / "second", "{name}")
    qtbot.waitUntil(lambda: "ready" in bench.told)
    assert not left[1].exists()


def test_what_comes_while_it_launches_is_entered_too(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.attach()
    bench.launcher.ready.connect(lambda: bench.store.append([NewEntry("http://h.example/late.png")]))
    bench.launcher.launch(tmp_path, "{name}")
    qtbot.waitUntil(lambda: bench.told == [10, "ready", 11])


def test_a_long_list_joins_the_run_piece_by_piece(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.store.append([NewEntry(f"http://h.example/{number}.png") for number in range(10, 2 * SLICE + 10)])
    bench.attach()
    bench.launcher.launch(tmp_path / "new", "{name}")
    qtbot.waitUntil(lambda: "ready" in bench.told)
    assert bench.told == [SLICE, 2 * SLICE, 2 * SLICE + 10, "ready"]


def test_no_more_is_described_than_the_writer_can_bear(
    bench: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "DESCRIBED", 1)
    bench.store.append([NewEntry(f"http://h.example/{number}.png") for number in range(10, 3 * MOST_WAITING)])
    bench.attach()
    bench.launcher.aim(tmp_path / "new", "{name}")
    assert bench.launcher.keep()
    qtbot.waitUntil(lambda: bench.launcher.ledger.job is not None)
    go_on = threading.Event()
    bench.writer.submit(lambda _: go_on.wait(60))
    bench.launcher.launch(tmp_path / "new", "{name}")
    qtbot.waitUntil(lambda: bench.writer.pending >= MOST_WAITING)
    assert bench.launcher.keep(), "there is more to come"
    looks: list[int] = []
    bench.launcher._slices.timeout.connect(lambda: looks.append(bench.writer.pending))
    qtbot.waitUntil(lambda: len(looks) >= 3)
    assert max(looks) <= MOST_WAITING + 2
    go_on.set()
    qtbot.waitUntil(lambda: "ready" in bench.told)
    assert bench.told == [3 * MOST_WAITING, "ready"]
