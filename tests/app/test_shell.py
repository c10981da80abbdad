"""Several lists open at once: switching, turns, closing and undoing, putting away, and the next start."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QThreadPool, QUrl
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.app.shell import WORKPLACES
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.file_work import Order
from pixhaul.qt.states import Notice, QueueState
from tests.app.shell import House
from tests.end2end.test_window_list import Gatekeeper
from tests.servers.faulty import FaultServer, answer, png
from tests.servers.sized import Shop

OpenHouse = Callable[[], House]
BODY = png(8, 8, 1)


@pytest.fixture
def open_house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenHouse]:
    opened: list[House] = []

    def open_one() -> House:
        house = House(qapp, qtbot, tmp_path / "own", tmp_path / "pictures")
        opened.append(house)
        return house.show()

    yield open_one
    for house in opened:
        house.close()
    QThreadPool.globalInstance().waitForDone(5000)
    qapp.setStyleSheet("")


@pytest.fixture
def house(open_house: OpenHouse) -> House:
    return open_house()


def test_one_list_has_no_sidebar_and_a_second_one_brings_it(house: House) -> None:
    assert not house.shell.window.bar.isVisible()
    house.shell.begin_new()
    assert len(house.shell.rows) == 1, "the present list is empty already"
    house.add("https://a.example/1.png")
    house.shell.begin_new()
    assert house.shell.window.bar.isVisible()
    assert len(house.store) == 0
    assert house.current == 1
    house.look_at(0)
    assert house.store.urls == ["https://a.example/1.png"]
    house.shell.window.actions_.shown.setChecked(False)
    assert not house.shell.window.bar.isVisible()


def test_the_keyboard_goes_where_it_was_in_each_list(house: House) -> None:
    house.add("https://a.example/1.png")
    first = house.shell.desk.parts
    first.grid.setFocus()
    house.shell.begin_new()
    assert house.shell.window.focusWidget() is not first.grid
    house.add("https://a.example/2.png")
    house.shell.window.actions_.previous.trigger()
    house.until(lambda: house.shell.window.focusWidget() is first.grid)
    first.links.list.setFocus()
    house.shell.window.actions_.next.trigger()
    house.shell.window.actions_.previous.trigger()
    house.until(lambda: house.shell.window.focusWidget() is first.links.list)


def test_a_list_is_called_by_its_file_or_its_first_host(house: House, tmp_path: Path) -> None:
    file = tmp_path / "catalogue.txt"
    file.write_text("https://a.example/1.png\n")
    house.shell.read_sources([str(file)])
    house.until(lambda: house.titles == ["catalogue.txt"])
    house.shell.begin_new()
    house.add("https://b.example/1.png")
    house.until(lambda: house.titles[1].startswith("b.example, "))
    house.shell.begin_new()
    house.shell.read_sources([str(file)])
    house.until(lambda: house.titles[2] == "catalogue.txt (2)")
    assert house.shell.rows.lists.setData(house.shell.rows.lists.index(0), "  Spring\ncatalogue ")
    assert house.titles[0] == "Spring catalogue"
    assert not house.shell.rows.lists.setData(house.shell.rows.lists.index(0), "  ")
    assert house.titles[0] == "Spring catalogue"


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


def test_a_closed_list_is_history_and_comes_back_on_undo(house: House) -> None:
    house.add("https://a.example/1.png")
    house.shell.begin_new()
    house.add("https://b.example/1.png", "https://b.example/2.png")
    house.until_kept()
    title = house.titles[1]
    house.shell.close_current()
    assert len(house.titles) == 1
    assert house.store.urls == ["https://a.example/1.png"]
    assert any("was closed" in text for text in house.notices)
    house.press("Undo")
    house.until(lambda: len(house.store) == 2)
    house.until(lambda: house.titles[1:] == [title])
    assert house.current == 1


def test_the_last_list_can_be_closed_too(house: House) -> None:
    house.add("https://a.example/1.png")
    house.until_kept()
    house.shell.close_current()
    assert len(house.store) == 0
    assert len(house.titles) == 1
    assert not house.shell.window.bar.isVisible()
    house.press("Undo")
    house.until(lambda: house.store.urls == ["https://a.example/1.png"])
    assert len(house.titles) == 1


def test_many_open_lists_share_a_few_workplaces(house: House) -> None:
    number = WORKPLACES + 3
    for one in range(number):
        house.shell.begin_new()
        house.add(f"https://h{one}.example/1.png")
        house.until_kept()
    assert len(house.shell.rows) == number
    assert sum(row.workplace is not None for row in house.shell.rows.all) == WORKPLACES
    for row in range(number):
        house.look_at(row)
        assert house.store.urls == [f"https://h{row}.example/1.png"]
    assert len(house.shell.window.findChildren(type(house.shell.desk.window))) == WORKPLACES
    for _ in range(2 * number):
        house.shell.window.actions_.next.trigger()
    house.until_there()
    house.until(lambda: house.store.urls == [f"https://h{house.current}.example/1.png"])
    assert len(house.shell.window.findChildren(type(house.shell.desk.window))) == WORKPLACES


def test_what_was_open_is_open_again(open_house: OpenHouse) -> None:
    house = open_house()
    house.add("https://a.example/1.png")
    house.shell.begin_new()
    house.add("https://b.example/1.png", "https://b.example/2.png")
    house.shell.begin_new()
    house.add("https://c.example/1.png")
    house.look_at(1)
    house.shell.window.actions_.up.trigger()
    assert house.current == 0
    house.until_kept()
    house.shell.rows.lists.setData(house.shell.rows.lists.index(0), "Mine")
    titles = house.titles
    house.close()
    again = open_house()
    again.until(lambda: again.titles == titles)
    assert again.titles[0] == "Mine"
    assert again.current == 0
    assert len(again.store) == 2
    assert sum(row.workplace is not None for row in again.shell.rows.all) == 1, "the others are only rows"
    again.until(lambda: again.words == ["0 of 2 done", "0 of 1 done", "0 of 1 done"])
    again.until(lambda: "Resume 0 of 2: this list is not finished" in again.notices)
    again.look_at(2)
    assert again.store.urls == ["https://c.example/1.png"]
    again.shell.close_current()
    again.close()
    third = open_house()
    third.until(lambda: third.titles == titles[:2])


def test_what_is_given_at_the_start_stands_beside_what_comes_back(open_house: OpenHouse) -> None:
    house = open_house()
    house.add("https://a.example/1.png")
    house.until_kept()
    house.close()
    again = open_house()
    again.until(lambda: len(again.store) == 1)
    mime = QMimeData()
    mime.setUrls([QUrl("https://z.example/new.png")])
    again.shell.window.bar.dropped.emit(mime)
    again.until(lambda: again.store.urls == ["https://z.example/new.png"])
    assert len(again.titles) == 2


def test_a_list_of_the_history_opens_beside_the_present_one_or_where_it_is(house: House) -> None:
    house.add("https://a.example/1.png")
    house.until_kept()
    job = house.shell.rows[0].current_job
    assert job is not None
    house.shell.close_current()
    house.add("https://b.example/1.png")
    house.shell.open_job(job)
    house.until_there()
    house.until(lambda: house.store.urls == ["https://a.example/1.png"])
    assert len(house.titles) == 2
    house.look_at(0)
    house.shell.open_job(job)
    assert house.current == 1
    assert len(house.titles) == 2


def test_a_list_that_is_opened_from_the_history_is_called_as_before(house: House) -> None:
    house.add("https://a.example/1.png")
    house.shell.begin_new()
    house.add("https://b.example/1.png")
    house.until_kept()
    title, job = house.titles[1], house.shell.rows[1].current_job
    assert job is not None
    assert title != "New list"
    house.shell.close_current()
    house.until(lambda: len(house.titles) == 1)
    house.shell.open_job(job)
    house.until_there()
    house.until(lambda: house.titles[1] == title)


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


def test_a_setting_chosen_in_one_list_holds_in_all(house: House) -> None:
    house.add("https://a.example/1.png")
    first = house.shell.desk
    house.shell.begin_new()
    house.shell.desk.tuning.choose("insecure_hosts", ("camera.example",))
    assert first.parts.strip.isVisibleTo(first.window)
    house.shell.desk.tuning.choose("watch_clipboard", True)
    assert house.shell.desk.parts.watch.isVisibleTo(house.shell.desk.window)
    assert first.parts.toolbar.actions_.watch.isChecked()


def test_a_file_put_onto_a_list_can_be_a_list_of_its_own(house: House, tmp_path: Path) -> None:
    house.add("https://a.example/1.png")
    file = tmp_path / "spring.csv"
    file.write_text("SKU,Image\nA-1,https://b.example/1.png\nA-2,https://b.example/2.png\n")
    house.shell.read_sources([str(file)])
    house.until(lambda: house.store.listed == 3)
    button = house.shell.desk.parts.preflight.findChild(QPushButton, "preflightOwnList")
    assert button is not None
    first = house.store
    button.click()
    house.until(lambda: house.store.listed == 2 and house.store is not first)
    assert first.listed == 1
    house.until(lambda: house.titles[1] == "spring.csv")
    assert len(house.store.origins.sheets) == 1, "it comes with its table"
    assert house.shell.desk.parts.preflight.findChild(QPushButton, "preflightOwnList") is None


def test_a_list_whose_files_are_on_their_way_stays_in_memory_and_open(house: House) -> None:
    house.add("https://first.example/1.png")
    house.until_kept()
    row, store, work = house.shell.rows[0], house.store, house.shell.desk.culling.work
    go_on = threading.Event()
    order = Order("Moving…", lambda _step: go_on.wait(20), lambda _part: None, lambda _done: None)
    work.add(lambda: order)
    house.shell.close_current()
    assert any("still on their way" in text for text in house.notices)
    for one in range(WORKPLACES + 1):
        house.shell.begin_new()
        house.add(f"https://h{one}.example/1.png")
        house.until_kept()
    assert row.workplace is not None
    assert row.workplace.services.store is store
    go_on.set()
    house.until(lambda: not work.busy)
    house.shell.begin_new()
    house.add("https://last.example/1.png")
    house.until_kept()
    house.shell.begin_new()
    assert row.workplace is None, "now it is only a row"


def test_a_list_whose_pictures_are_surveyed_stays_in_memory(house: House, fault_server: FaultServer) -> None:
    shop, held = Shop(fault_server), Gatekeeper(BODY)
    house.add(*shop.add(2), fault_server.at("/up/9-30x20.png", held))
    house.until_kept()
    row, desk = house.shell.rows[0], house.shell.desk
    desk.larger.look()
    assert desk.working
    house.shell.begin_new()
    assert row.workplace is not None
    assert not row.workplace.at_rest
    desk.larger.close()
    held.open.set()
    house.until(lambda: not desk.working)
    assert row.workplace.at_rest


def test_the_message_about_a_run_leads_to_its_list_wherever_that_is(house: House) -> None:
    house.add("https://a.example/1.png")
    house.until_kept()
    news, job = house.shell.desk.run_news, house.shell.rows[0].current_job
    house.shell.begin_new()
    house.add("https://b.example/1.png")
    news.wanted.emit(None)
    assert house.current == 0, "a list that the record does not have is that of its workplace"
    house.look_at(1)
    for one in range(WORKPLACES):
        house.shell.begin_new()
        house.add(f"https://h{one}.example/1.png")
        house.until_kept()
    assert house.shell.rows[0].workplace is None
    news.wanted.emit(job)
    house.until_there()
    assert house.current == 0
    assert house.store.urls == ["https://a.example/1.png"]


def test_what_all_lists_share_speaks_in_the_one_that_is_looked_at(house: House) -> None:
    house.add("https://a.example/1.png")
    first = house.shell.desk
    house.shell.begin_new()
    shared = house.shell.shared
    told = (shared.record.notice, shared.applier.notice, shared.cache_watch.notice)
    for number, signal in enumerate(told):
        signal.emit(Notice("warning", f"Trouble {number}", key=f"trouble{number}", lasting=True))
    assert [text for text in house.notices if text.startswith("Trouble")] == ["Trouble 0", "Trouble 1", "Trouble 2"]
    assert not [one for one in first.parts.banners.banners if one.notice.text.startswith("Trouble")]
    house.look_at(0)
    shared.applier.notice.emit(Notice("info", "", key="trouble1"))
    house.look_at(1)
    assert "Trouble 1" not in house.notices, "what is over is over in every list"
    house.close()
    logged = "".join(path.read_text(encoding="utf-8") for path in shared.choices.paths.log.glob("*.log"))
    assert logged.count("Trouble 0") == 1


def test_a_row_dragged_in_the_sidebar_stands_where_it_was_dropped(house: House) -> None:
    for name in "abc":
        if name != "a":
            house.shell.begin_new()
        house.add(f"https://{name}.example/1.png")
    house.until_kept()
    titles, lists = house.titles, house.shell.rows.lists
    assert lists.moveRow(QModelIndex(), 0, QModelIndex(), 3)
    assert house.titles == [*titles[1:], titles[0]]
    assert house.current == 1, "the list that is looked at stays chosen"
    assert house.store.urls == ["https://c.example/1.png"]
    assert house.shell.window.actions_.down.isEnabled()
