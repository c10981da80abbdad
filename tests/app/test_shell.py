"""Several lists open at once: the sidebar, switching, what they share, and which of them stay in memory."""

import threading
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton

from pixhaul.app.shell import WORKPLACES
from pixhaul.qt.file_work import Order
from pixhaul.qt.list_title import LONGEST
from pixhaul.qt.states import Notice
from tests.app.shell import House
from tests.end2end.test_window_list import Gatekeeper
from tests.servers.faulty import FaultServer, png
from tests.servers.sized import Shop

BODY = png(8, 8, 1)


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


def test_lists_of_one_long_name_are_told_apart(house: House, tmp_path: Path) -> None:
    file = tmp_path / f"{'long ' * 30}.txt"
    file.write_text("https://a.example/1.png\n")
    for _ in range(3):
        house.shell.begin_new()
        house.shell.read_sources([str(file)])
        house.until(lambda: house.titles[-1].startswith("long"))
    first, second, third = house.titles
    assert (second[-4:], third[-4:]) == (" (2)", " (3)")
    assert all(len(title) <= LONGEST and first.startswith(title[:-4]) for title in (second, third))


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
    house.until(lambda: house.store.listed == 3 and not house.shell.desk.services.reader.busy)
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
    order = Order("Moving…", lambda _step: go_on.wait(60), lambda _part: None, lambda _done: None)
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
