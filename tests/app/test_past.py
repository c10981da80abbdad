"""Lists that come and go: closed and undone, opened from the history, and open again at the next start."""

import threading

import pytest
from PySide6.QtCore import QMimeData, QUrl

from pixhaul.qt.states import Notice, QueueState
from tests.app.fixtures import OpenHouse
from tests.app.shell import House


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


def test_the_arrows_go_through_the_pictures_of_a_list_that_came_back_and_of_one_that_another_left(
    open_house: OpenHouse,
) -> None:
    """The keyboard was with the window itself, where no key but Tab did anything."""
    house = open_house()
    house.add("https://a.example/1.png", "https://a.example/2.png")
    house.until_kept()
    house.close()
    again = open_house()
    again.until(lambda: len(again.store) == 2)
    frame = again.shell.window
    first = again.shell.desk.parts.grid
    again.until(lambda: frame.focusWidget() is first)
    again.shell.desk.window.setFocus()
    again.shell.begin_new()
    again.add("https://b.example/1.png")
    again.until_kept()
    again.shell.close_current()
    assert again.shell.desk.parts.grid is first
    assert frame.focusWidget() is first


def test_a_list_that_is_long_in_coming_is_told(house: House) -> None:
    """Else the window looks as if there were none, and asks for links."""
    house.add("https://a.example/1.png")
    house.until_kept()
    house.shell.close_current()
    writer, go_on = house.shell.desk.services.record.writer, threading.Event()
    assert writer is not None
    writer.submit(lambda _records: go_on.wait(60), lambda _done: None)
    house.press("Undo")
    house.until(lambda: "Reading the list…" in house.notices)
    go_on.set()
    house.until(lambda: len(house.store) == 1)
    assert "Reading the list…" not in house.notices


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


def test_notices_of_a_list_go_with_it_and_those_of_everything_stay(house: House) -> None:
    house.add("https://a.example/1.png")
    house.until_kept()
    title = house.titles[0]
    house.shell.desk.tell(Notice("warning", "The settings could not be read", key="settings", everywhere=True))
    house.shell.desk.tell(Notice("warning", "1 file has changed, of 2", key="verify"))
    house.shell.desk.aiming.lend_template("{column:Name}{ext}")
    misfit = "The name asks for columns that this list does not have"
    assert misfit in house.notices
    house.shell.close_current()
    assert house.notices == ["The settings could not be read", misfit, f"“{title}” was closed"]
    house.until(lambda: misfit not in house.notices)  # an empty list may yet have those columns
    house.shell.desk.tell(Notice("error", "There is no such file", key="intake"))
    house.press("Undo")
    house.until_there()
    assert "There is no such file" in house.notices, "it was about no list, since there was none"


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


def test_a_name_that_comes_late_is_given_to_no_other_list(house: House) -> None:
    house.add("https://a.example/1.png")
    house.until_kept()
    job, title = house.shell.rows[0].current_job, house.titles[0]
    workplace = house.shell.rows[0].workplace
    assert job is not None
    assert workplace is not None
    workplace.name(job, "Spring")
    assert house.titles == [title], "it is called otherwise by now"
    house.shell.close_current()
    workplace.name(job, "Spring")
    house.shell.rows.follow()
    assert house.titles == ["New list"]


def test_a_demo_that_was_put_aside_at_once_starts_no_other_list(house: House) -> None:
    desk = house.shell.desk
    desk.ways_in.demo()
    desk.past.put_aside()
    started: list[None] = []
    desk.ways_in.demo_ready.connect(lambda: started.append(None))
    house.until(lambda: not desk.services.reader.busy)
    assert started == []
    assert not desk.ways_in.demo_wanted
    house.add("https://a.example/1.png")
    assert started == []


@pytest.mark.parametrize("how", ["started", "removed"])
def test_the_offer_to_go_on_goes_when_there_is_nothing_more_to_offer(
    house: House, open_house: OpenHouse, how: str
) -> None:
    house.add("http://127.0.0.1:9/1.png", "http://127.0.0.1:9/2.png")
    house.until_kept()
    house.close()
    again = open_house()
    offer = "Resume 0 of 2: this list is not finished"
    again.until(lambda: offer in again.notices)
    services = again.shell.desk.services
    if how == "started":
        services.manager.start()  # as Ctrl+Return does
        again.until(lambda: services.manager.state is not QueueState.IDLE)
    else:
        again.shell.desk._remove(list(again.store.order))
    again.until(lambda: offer not in again.notices)
