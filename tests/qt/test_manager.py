"""The life of a run as the window sees it: states, figures and what ends it."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.status import DownloadStatus as S
from pixhaul.naming.destination import prepare
from pixhaul.qt import launcher
from pixhaul.qt.states import QueueState, Totals
from pixhaul.qt.undo import RemoveCommand
from tests.app.fixtures import open_window, pictures, window  # noqa: F401 - fixtures
from tests.app.window import Window as Desk
from tests.end2end.test_window_list import Gatekeeper
from tests.servers.faulty import FaultServer, answer, png, silent
from tests.servers.fixtures import fault_server  # noqa: F401 - fixture

RUNNING, PAUSED, IDLE = QueueState.RUNNING, QueueState.PAUSED, QueueState.IDLE


def states_of(desk: Desk) -> list[QueueState]:
    told: list[QueueState] = []
    desk.manager.state_changed.connect(told.append)
    return told


def test_a_run_begins_and_ends_once(window: Desk, fault_server: FaultServer) -> None:  # noqa: F811
    told, ended = states_of(window), []
    window.manager.finished.connect(lambda: ended.append(True))
    window.manager.start()
    assert told == [], "an empty list has nothing to start"
    window.fetch(fault_server.at("/1.png", answer(png())))
    window.manager.pause()
    window.manager.resume()
    assert told == [RUNNING, IDLE]
    assert window.stays(lambda: len(ended))
    assert ended == [True]


def test_every_command_is_told_at_once(window: Desk, fault_server: FaultServer) -> None:  # noqa: F811
    told = states_of(window)
    window.add(fault_server.at("/1.png", silent()))
    window.manager.start()
    window.until(lambda: window.has(S.ACTIVE))
    window.manager.pause()
    window.manager.resume()
    window.until(lambda: window.has(S.ACTIVE))
    window.manager.stop()
    assert told == [RUNNING, PAUSED, RUNNING, IDLE]
    assert window.states() == [S.CANCELLED]


def test_the_figures_of_a_run(window: Desk, fault_server: FaultServer) -> None:  # noqa: F811
    told: list[Totals] = []
    window.manager.totals_changed.connect(told.append)
    url = fault_server.at("/1.png", answer(png()))
    window.fetch(url, fault_server.at("/2.png", answer(b"", status="404 Not Found")), url, "no address")
    last = told[-1]
    assert (last.listed, last.finished, last.done, last.failed) == (2, 2, 1, 1)
    assert (last.refused, last.duplicates, last.active, last.started) == (1, 1, 0, True)
    assert last.seconds_left is None
    assert last.elapsed > 0
    assert [totals.elapsed for totals in told] == sorted(totals.elapsed for totals in told)


def test_retry_while_it_is_prepared_is_not_lost(window: Desk, fault_server: FaultServer) -> None:  # noqa: F811
    bad = fault_server.at("/1.png", answer(b"", status="404 Not Found"))
    window.fetch(bad)
    assert window.states() == [S.FAILED]
    fault_server.at("/1.png", answer(png()))
    window.add(fault_server.at("/2.png", answer(png(seed=2))))
    window.manager.start()
    window.manager.retry_failed()
    window.until_idle()
    assert window.states() == [S.COMPLETE, S.COMPLETE]


def test_what_comes_while_another_folder_is_tried_is_fetched_though_all_before_it_has_ended(
    window: Desk,  # noqa: F811
    fault_server: FaultServer,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other, slow, answered = tmp_path / "other", Gatekeeper(png()), threading.Event()

    def slow_disk(folder: Path, *, make: bool) -> None:
        assert folder != other or answered.wait(60)
        prepare(folder, make=make)

    monkeypatch.setattr(launcher, "prepare", slow_disk)
    window.add(fault_server.at("/1.png", slow))
    window.start()
    window.until(lambda: len(fault_server.seen()) == 1)
    window.manager.set_destination(replace(window.manager._destination, folder=other))
    window.add(fault_server.at("/2.png", answer(png(seed=2))))
    slow.open.set()
    window.until(lambda: window.has(S.COMPLETE, S.QUEUED))
    answered.set()
    window.until_idle()
    assert window.has(S.COMPLETE, S.COMPLETE)
    assert window.manager.saved_path(1) == other / "0002_2.png"


def test_a_run_waits_for_lines_that_come_when_others_have_left(
    window: Desk,  # noqa: F811
    fault_server: FaultServer,  # noqa: F811
) -> None:
    ended: list[bool] = []
    window.manager.finished.connect(lambda: ended.append(True))
    slow, left = Gatekeeper(png()), threading.Event()

    def leaving() -> Iterator[None]:
        while not left.is_set():
            yield

    window.add(fault_server.at("/1.png", slow))
    window.start()
    window.until(lambda: len(fault_server.seen()) == 1)
    window.services.model.turns.do(leaving())
    window.paste(fault_server.at("/2.png", answer(png(seed=2))))
    window.until(lambda: not window.services.reader.busy)
    slow.open.set()
    window.until(lambda: window.has(S.COMPLETE))
    assert window.stays(lambda: window.manager.state)
    left.set()
    window.until_idle()
    assert (window.states(), ended) == ([S.COMPLETE, S.COMPLETE], [True])


def test_what_had_failed_comes_back_as_it_was_in_a_run_that_waits_for_it(
    window: Desk,  # noqa: F811
    fault_server: FaultServer,  # noqa: F811
) -> None:
    slow, left = Gatekeeper(png()), threading.Event()

    def leaving() -> Iterator[None]:
        while not left.is_set():
            yield

    window.add(fault_server.at("/1.png", answer(b"", status="404 Not Found")), fault_server.at("/2.png", slow))
    window.start()
    window.until(lambda: window.has(S.FAILED, S.ACTIVE))
    window.services.undo.push(RemoveCommand(window.services.model, [0]))
    window.services.model.turns.do(leaving())
    window.services.undo.undo()
    slow.open.set()
    window.until(lambda: window.has(S.COMPLETE))
    left.set()
    window.until_idle()
    assert window.has(S.FAILED, S.COMPLETE)
    assert len(fault_server.seen("/1.png")) == 1


def test_nothing_is_told_after_the_end(window: Desk, fault_server: FaultServer) -> None:  # noqa: F811
    window.add(fault_server.at("/1.png", silent()))
    window.manager.start()
    window.until(lambda: window.has(S.ACTIVE))
    told = states_of(window)
    ended: list[bool] = []
    window.manager.finished.connect(lambda: ended.append(True))
    window.close()
    assert window.stays(lambda: (len(told), len(ended)), 200)
    assert (told, ended) == ([], [])


def test_a_rest_that_a_server_asked_for_is_told(window: Desk, fault_server: FaultServer) -> None:  # noqa: F811
    told: list[Totals] = []
    window.manager.totals_changed.connect(told.append)
    busy = answer(b"", "Retry-After: 30", status="503 Service Unavailable")
    window.add(fault_server.at("/busy.png", busy))
    window.manager.start()
    window.until(lambda: bool(told and told[-1].idle_until))
    assert told[-1].active == 0
    assert told[-1].idle_until.count(":") >= 1
    window.manager.pause()
    assert told[-1].idle_until == ""
    window.manager.stop()
