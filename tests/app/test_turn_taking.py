"""Lists that run in turns, one after the other, while any of them is looked at."""

from pathlib import Path

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.states import QueueState
from tests.app.fixtures import OpenHouse
from tests.app.shell import House
from tests.end2end.test_window_list import Gatekeeper
from tests.servers.faulty import FaultServer, answer, png

BODY = png(8, 8, 1)


def test_lists_run_in_turns_while_another_one_is_looked_at(house: House, fault_server: FaultServer) -> None:
    held = Gatekeeper(BODY)
    house.add(fault_server.at("/a.png", held))
    house.manager.start()
    house.until(lambda: len(fault_server.seen("/a.png")) == 1)
    first = house.store
    house.shell.begin_new()
    house.add(fault_server.at("/b.png", answer(BODY)))
    house.manager.start()
    house.until(lambda: any("Waits until" in text for text in house.notices))
    house.until(lambda: "Waits until" in house.words[1])
    assert fault_server.seen("/b.png") == []
    second = house.store
    house.shell.begin_new()
    held.open.set()
    house.until(lambda: second.count(S.COMPLETE) == 1)
    assert first.count(S.COMPLETE) == 1
    house.until(lambda: house.words[:2] == ["Done", "Done"])
    house.look_at(1)
    assert not any("Waits until" in text for text in house.notices)


def test_run_now_goes_first_and_the_other_goes_on_afterwards(house: House, fault_server: FaultServer) -> None:
    held = Gatekeeper(BODY)
    house.add(fault_server.at("/a.png", held))
    house.manager.start()
    house.until(lambda: len(fault_server.seen("/a.png")) == 1)
    first, manager = house.store, house.manager
    house.shell.begin_new()
    house.add(fault_server.at("/b.png", answer(BODY)))
    house.manager.start()
    house.until(lambda: any("Waits until" in text for text in house.notices))
    house.press("Run now")
    house.until(lambda: house.store.count(S.COMPLETE) == 1)
    held.open.set()
    house.until(lambda: first.count(S.COMPLETE) == 1)
    house.until(lambda: manager.state is QueueState.IDLE)


def test_a_list_that_waits_can_be_stopped(house: House, fault_server: FaultServer) -> None:
    held = Gatekeeper(BODY)
    house.add(fault_server.at("/a.png", held))
    house.manager.start()
    house.until(lambda: len(fault_server.seen("/a.png")) == 1)
    house.shell.begin_new()
    house.add(fault_server.at("/b.png", answer(BODY)))
    house.manager.start()
    house.until(lambda: any("Waits until" in text for text in house.notices))
    house.manager.stop()
    assert not any("Waits until" in text for text in house.notices)
    held.open.set()
    house.until(lambda: house.words[0] == "Done")
    assert fault_server.seen("/b.png") == []


def test_closing_the_window_ends_a_running_and_a_waiting_list(
    open_house: OpenHouse, fault_server: FaultServer, tmp_path: Path
) -> None:
    house = open_house()
    house.add(fault_server.at("/done.png", answer(BODY)), fault_server.at("/a.png", Gatekeeper(BODY)))
    house.manager.start()
    house.until(lambda: house.store.count(S.COMPLETE) == 1 and len(fault_server.seen("/a.png")) == 1)
    house.shell.begin_new()
    house.add(fault_server.at("/b.png", answer(BODY)))
    house.manager.start()
    house.until(lambda: "Waits until" in house.words[1])
    house.close()
    assert not [path for path in (tmp_path / "pictures").iterdir() if path.name.endswith(".part")]
    again = open_house()
    again.until(lambda: sorted(again.words) == ["0 of 1 done", "1 of 2 done"])


def test_what_was_stopped_is_not_told_as_done(house: House, fault_server: FaultServer) -> None:
    house.add(fault_server.at("/done.png", answer(BODY)), fault_server.at("/a.png", Gatekeeper(BODY)))
    house.manager.start()
    house.until(lambda: house.store.count(S.COMPLETE) == 1 and len(fault_server.seen("/a.png")) == 1)
    house.manager.stop()
    house.until(lambda: house.words[0] == "1 of 2 done")
    totals = house.manager.totals()
    assert (totals.finished, totals.done, totals.stopped) == (1, 1, 1)
