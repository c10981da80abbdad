"""Reading on a thread: order, back-pressure, cancel, failures; and what becomes of it on the list."""

import gc
import itertools
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.intake.dropped import Dropped
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.found import entry_of
from pixhaul.qt.adder import Adder
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.intake_reader import IntakeReader
from pixhaul.qt.intake_summary import IntakeSummary
from pixhaul.qt.presenter import ItemPresenter


def numbered(count: int, start: int = 0) -> Iterator[NewEntry]:
    return (NewEntry(f"http://h.example/{number}") for number in range(start, start + count))


class Desk:
    def __init__(self) -> None:
        self.reader = IntakeReader()
        self.got: list[NewEntry] = []
        self.summaries: list[IntakeSummary] = []
        self.failures: list[tuple[str, str]] = []
        self.reader.batch.connect(self.got.extend)
        self.reader.finished.connect(self.summaries.append)
        self.reader.failed.connect(lambda message, hint: self.failures.append((message, hint)))

    @property
    def texts(self) -> list[str]:
        return [entry.text for entry in self.got]


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    assert desk.reader.close(30)


def test_everything_arrives_once_and_in_order(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.reader.finished):
        desk.reader.read(lambda _: numbered(25_500))
    assert desk.got == list(numbered(25_500))
    assert desk.summaries == [IntakeSummary("", 25_500, hosts=1)]
    assert not desk.reader.busy


def test_the_reading_is_not_on_the_window_s_thread(desk: Desk, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def source(_: object) -> Iterator[NewEntry]:
        threads.append(threading.current_thread())
        yield from numbered(1)

    with qtbot.waitSignal(desk.reader.finished):
        desk.reader.read(source)
    assert threads[0] is not threading.main_thread()


def test_a_file_that_was_dropped_gives_its_name(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("http://h.example/file\n")
    with qtbot.waitSignal(desk.reader.finished):
        desk.reader.read_drop(Dropped(urls=[path.as_uri()]))
    assert desk.summaries == [IntakeSummary("list.txt", 1, hosts=1)]


def test_sources_are_read_one_after_the_other(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("http://h.example/file\nwords\n")
    busy = QSignalSpy(desk.reader.busy_changed)
    desk.reader.read_text("http://h.example/text")
    desk.reader.read_file(path)
    desk.reader.read_drop(Dropped(text="http://h.example/drop"))
    assert desk.reader.busy
    qtbot.waitUntil(lambda: not desk.reader.busy)
    assert desk.texts == ["http://h.example/text", "http://h.example/file", "words", "http://h.example/drop"]
    assert desk.summaries == [
        IntakeSummary("", 1, hosts=1),
        IntakeSummary("list.txt", 1, 1, hosts=1),
        IntakeSummary("", 1, hosts=1),
    ]
    assert [busy.at(n)[0] for n in range(busy.count())] == [True, False]


def test_a_source_asked_for_while_one_ends_is_read_as_well(desk: Desk, qtbot: QtBot) -> None:
    again = [lambda _: numbered(1, 5)]
    desk.reader.finished.connect(lambda _: desk.reader.read(again.pop()) if again else None)
    desk.reader.read(lambda _: numbered(1))
    qtbot.waitUntil(lambda: len(desk.summaries) == 2 and not desk.reader.busy)
    assert desk.texts == ["http://h.example/0", "http://h.example/5"]


def test_a_reader_waits_for_a_window_that_is_busy(desk: Desk, qtbot: QtBot) -> None:
    read = 0
    waiting = threading.Event()

    def source(_: object) -> Iterator[NewEntry]:
        nonlocal read
        for entry in numbered(50_000):
            read += 1
            if read == 4_000:
                waiting.set()
            yield entry

    desk.reader.read(source)
    assert waiting.wait(30)  # the window does not look after its events here
    assert read < 10_000
    qtbot.waitUntil(lambda: not desk.reader.busy)
    assert len(desk.got) == 50_000


def test_the_window_gets_its_turn_between_batches(desk: Desk, qtbot: QtBot) -> None:
    ticks: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: ticks.append(len(desk.got)))
    timer.start()
    with qtbot.waitSignal(desk.reader.finished):
        desk.reader.read(lambda _: numbered(60_000))
    timer.stop()
    steps = [after - before for before, after in itertools.pairwise(ticks)]
    assert max(steps) <= 3_000


def test_cancel_ends_an_endless_source_and_keeps_what_was_read(desk: Desk, qtbot: QtBot) -> None:
    desk.reader.read(lambda _: numbered(10**12), "endless.txt")
    desk.reader.read(lambda _: numbered(1, 7), "never")
    qtbot.waitUntil(lambda: len(desk.got) > 2_000)
    desk.reader.cancel()
    so_far = len(desk.got)
    qtbot.waitUntil(lambda: not desk.reader.busy)
    assert len(desk.got) == so_far
    assert [(summary.name, summary.cancelled) for summary in desk.summaries] == [("endless.txt", True)]
    with qtbot.waitSignal(desk.reader.finished):
        desk.reader.read(lambda _: numbered(1, 7))
    assert desk.texts[-1] == "http://h.example/7"


def test_a_cancel_at_the_very_end_leaves_the_reader_ready_for_more(desk: Desk, qtbot: QtBot) -> None:
    desk.reader.read(lambda _: numbered(3))
    assert desk.reader._pool.waitForDone(30_000)  # everything lies there, and nobody has taken it
    with qtbot.waitSignal(desk.reader.finished):
        desk.reader.cancel()
    assert desk.got == []
    assert [summary.cancelled for summary in desk.summaries] == [True]
    with qtbot.waitSignal(desk.reader.finished):
        desk.reader.read(lambda _: numbered(2))
    assert len(desk.got) == 2
    assert not desk.reader.busy


@pytest.mark.parametrize("under_way", [False, True])
def test_no_source_of_a_list_that_has_gone_is_kept(desk: Desk, qtbot: QtBot, under_way: bool) -> None:
    class Text:
        def __call__(self, _: object) -> Iterator[NewEntry]:
            return map(NewEntry, map(str, itertools.count())) if under_way else numbered(3)

    text = Text()
    kept = weakref.ref(text)
    with qtbot.waitSignal(desk.reader.batch if under_way else desk.reader.finished):
        desk.reader.read(text, "pasted")
    del text
    assert under_way or (desk.reader.last and desk.reader.last[0] is kept())
    desk.reader.forget()
    qtbot.waitUntil(lambda: not desk.reader.busy)
    assert desk.reader.last is None
    gc.collect()
    qtbot.waitUntil(lambda: kept() is None)


def test_close_lets_a_waiting_thread_go(qapp: object) -> None:
    reader = IntakeReader()
    reader.read(lambda _: numbered(10**12))
    assert reader.close(30)


def no_list(_: object) -> Iterator[NewEntry]:
    yield from numbered(2)
    raise IntakeError("This is a picture, not a list", "Drop a list of addresses.")


@pytest.mark.parametrize("ended", [False, True])
def test_nothing_is_told_after_the_close(desk: Desk, qtbot: QtBot, ended: bool) -> None:
    """An error that was told when the banners had gone with their window raised another one."""
    told = QSignalSpy(desk.reader.failed)
    finished = QSignalSpy(desk.reader.finished)
    desk.reader.read(no_list)
    if ended:
        assert desk.reader._pool.waitForDone(30_000)  # all lies there, and nobody has taken it
    assert desk.reader.close(30)
    qtbot.wait(50)
    assert (told.count(), finished.count(), desk.got) == (0, 0, [])


def broken(_: object) -> Iterator[NewEntry]:
    yield from numbered(2)
    raise ZeroDivisionError(next(numbered(1, 77)).text)


@pytest.mark.parametrize(
    ("source", "message"), [(no_list, "This is a picture, not a list"), (broken, "Something went wrong inside Pixhaul")]
)
def test_a_failure_is_told_and_what_was_read_before_is_kept(
    desk: Desk,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    source: Callable[[object], Iterator[NewEntry]],
    message: str,
) -> None:
    desk.reader.read(source)
    desk.reader.read(lambda _: numbered(1, 9))
    qtbot.waitUntil(lambda: not desk.reader.busy)
    assert [failure[0] for failure in desk.failures] == [message]
    assert desk.texts == [f"http://h.example/{number}" for number in (0, 1, 9)], "the next source is read all the same"
    assert "h.example/77" not in caplog.text


def test_the_progress_of_a_file_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_text("\n".join(f"http://h.example/{number}" for number in range(60_000)))
    spy = QSignalSpy(desk.reader.progress)
    with qtbot.waitSignal(desk.reader.finished):
        desk.reader.read_file(path)
    size = path.stat().st_size
    told = [tuple(spy.at(n)) for n in range(spy.count())]
    assert told
    assert all(0 <= done <= total == size for done, total in told)
    assert told == sorted(told)


def test_each_source_becomes_one_step_to_undo(desk: Desk, qtbot: QtBot) -> None:
    store, undo = ItemStore(), QUndoStack()
    model = DownloadModel(store, ItemPresenter(store, lambda _: None, str), entry_of, undo)
    adder = Adder(desk.reader, model, undo)
    desk.reader.read(lambda _: numbered(15))
    desk.reader.read(lambda _: numbered(12_000, 100))
    desk.reader.read(lambda _: iter(()))
    qtbot.waitUntil(lambda: not desk.reader.busy)
    assert adder.parent() is None
    assert len(store) == 12_015
    assert (undo.count(), undo.undoText()) == (2, "add 12,000 addresses")
    undo.undo()
    qtbot.waitUntil(lambda: not model.turns.busy)
    assert (len(store), undo.undoText()) == (15, "add 15 addresses")
    undo.redo()
    qtbot.waitUntil(lambda: not model.turns.busy)
    assert len(store) == 12_015
