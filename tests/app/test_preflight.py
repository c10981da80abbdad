"""The card after each list, in the whole window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.states import QueueState
from tests.app.window import CONTROL, Key, Window, saved
from tests.servers.faulty import FaultServer, answer, png, silent

HOST = "http://shop.example"


def lines(window: Window) -> list[str]:
    """What the card says, from top to bottom; empty when there is none."""
    card = window.parts.preflight
    return [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)] if card.isVisible() else []


def press(window: Window, name: str) -> None:
    button = window.parts.preflight.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def choose(window: Window, view: QAbstractItemView, row: int) -> None:
    """Select one line, after a key without Ctrl: Qt takes the one of a test before for held."""
    window.press(Key.Key_F13)
    view.setCurrentIndex(view.model().index(row, 0))


def read(window: Window, *entries: NewEntry) -> None:
    before = len(window.store)
    window.services.reader.read(lambda _: entries, "stock.csv")
    window.until_listed(before + len(entries))
    window.until(window.parts.preflight.isVisible)


def test_a_list_is_told_and_nothing_starts_by_itself(window: Window, tmp_path: Path, pictures: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(f"{HOST}/1.jpg\n{HOST}/2.jpg\n{HOST}/1.jpg\nno address\nhttp://other.example/3.jpg\n")
    window.desk.ways_in.read_files([str(path)])
    window.until_listed(5)
    window.until(lambda: lines(window) != [])
    assert lines(window) == ["4 addresses from list.txt", "2 hosts · 1 duplicate · 1 not a web address"]
    assert "4 addresses from list.txt. 2 hosts, 1 duplicate" in window.parts.preflight.spoken
    assert window.is_(QueueState.IDLE)
    assert saved(pictures) == []


def test_start_by_keyboard_begins_and_the_card_goes(window: Window, fault_server: FaultServer) -> None:
    window.add(fault_server.at("/1.png", answer(png())))
    window.until(window.parts.preflight.isVisible)
    window.tab_to("preflightStart")
    window.press(Key.Key_Return)
    window.until(lambda: window.has(S.COMPLETE))
    assert lines(window) == []


def test_take_back_takes_exactly_these_lines_off_also_after_other_steps(window: Window) -> None:
    window.add(f"{HOST}/kept.jpg", f"{HOST}/gone.jpg")
    window.add(f"{HOST}/1.jpg", f"{HOST}/2.jpg")
    window.until(lambda: lines(window) != [])
    window.parts.links.list.setCurrentIndex(window.services.model.index(1))
    window.press(Key.Key_Delete)
    assert lines(window), "another step does not close the card"
    press(window, "preflightTakeBack")
    assert [window.store.urls[item] for item in window.store.order] == [f"{HOST}/kept.jpg"]
    assert lines(window) == []
    window.press(Key.Key_Z, CONTROL)
    assert len(window.store) == 3


def test_undo_takes_the_lines_back_and_the_card_with_them(window: Window) -> None:
    window.add(f"{HOST}/1.jpg")
    window.until(lambda: lines(window) != [])
    window.press(Key.Key_Z, CONTROL)
    assert len(window.store) == 0
    assert lines(window) == []


def test_escape_and_the_next_list_take_its_place(window: Window) -> None:
    window.add(f"{HOST}/1.jpg")
    window.add(f"{HOST}/2.jpg", f"{HOST}/3.jpg")
    window.until(lambda: lines(window)[:1] == ["2 addresses"])
    window.tab_to("preflightTakeBack")
    window.press(Key.Key_Escape)
    assert lines(window) == []
    assert len(window.store) == 3


def test_show_filters_the_pictures_to_what_is_no_address(window: Window) -> None:
    window.paste(f"{HOST}/1.jpg\nnot an address\n{HOST}/2.jpg\nnor this")
    window.until_listed(4)
    window.until(lambda: lines(window) != [])
    window.tab_to("preflightRefused")
    window.press(Key.Key_Return)
    shown = [window.store.urls[item] for item in window.services.filter.items()]
    assert shown == ["not an address", "nor this"]
    window.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert len(window.services.filter.items()) == 2
    assert window.services.filter.item(0) == 0


def test_a_pasted_novel_is_explained_and_can_be_taken_back(window: Window) -> None:
    window.add(f"{HOST}/1.jpg")
    window.paste("Call me Ishmael.\n" * 3 + "\n".join(f"Chapter {n}" for n in range(20)))
    window.until(lambda: lines(window)[:1] == ["No web address found"])
    assert window.parts.preflight.findChild(QPushButton, "preflightStart") is None
    press(window, "preflightTakeBack")
    assert len(window.store) == 1


def test_files_that_are_no_lists_are_not_called_a_text(window: Window, tmp_path: Path) -> None:
    files = [tmp_path / "empty.txt", tmp_path / "blank.txt"]
    for file in files:
        file.touch()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    window.desk.ways_in.receive(mime)
    window.until(lambda: lines(window)[:1] == ["No web address found"])


def test_links_made_direct_are_told_and_can_be_as_they_were_given(window: Window) -> None:
    direct = [NewEntry(f"{HOST}/{n}.jpg?raw=1", given=f"{HOST}/{n}.jpg?share=1") for n in range(2)]
    read(window, NewEntry(f"{HOST}/plain.jpg"), *direct)
    assert "2 share links turned into direct ones" in lines(window)
    press(window, "preflightGiven")
    assert [window.store.urls[item] for item in (1, 2)] == [f"{HOST}/0.jpg?share=1", f"{HOST}/1.jpg?share=1"]
    assert not any("share" in line for line in lines(window))
    window.parts.links.list.setFocus()
    window.press(Key.Key_Z, CONTROL)
    assert [window.store.urls[item] for item in (1, 2)] == [f"{HOST}/0.jpg?raw=1", f"{HOST}/1.jpg?raw=1"]
    assert window.store.origins.given[1] == f"{HOST}/0.jpg?share=1"


def test_the_columns_of_a_table_are_named(window: Window) -> None:
    names = ["SKU", *(f"Image {n}" for n in range(1, 7))]
    sheet = Sheet("stock.csv", names, url_columns=range(1, 7))
    asked: list[Sheet] = []
    window.desk.preflight.columns_requested.connect(asked.append)
    row = sheet.add(["A1", f"{HOST}/1.jpg"])
    read(window, NewEntry(f"{HOST}/1.jpg", sheet=sheet, row=row, column=1))
    assert "Pictures from: Image 1, Image 2, Image 3, Image 4, 2 more" in lines(window)
    press(window, "preflightColumns")
    assert asked == [sheet]


def test_lines_added_to_a_run_need_no_start(window: Window, fault_server: FaultServer) -> None:
    window.add(fault_server.at("/1.png", silent()))
    window.start()
    window.until(lambda: window.is_(QueueState.RUNNING) and window.has(S.ACTIVE))
    window.add(f"{HOST}/1.jpg")
    window.until(lambda: lines(window) != [])
    assert window.parts.preflight.findChild(QPushButton, "preflightStart") is None


def test_one_link_is_used_as_it_was_given_from_both_menus_and_back(window: Window) -> None:
    direct = [NewEntry(f"{HOST}/{n}.jpg?raw=1", given=f"{HOST}/{n}.jpg?share=1") for n in range(2)]
    read(window, *direct, NewEntry(f"{HOST}/plain.jpg"))
    actions = window.parts.links.actions_of_list
    choose(window, window.parts.links.list, 1)
    actions.given.trigger()
    assert window.store.urls[1] == f"{HOST}/1.jpg?share=1"
    assert 1 not in window.store.origins.given
    window.services.undo.undo()
    assert window.store.urls[1] == f"{HOST}/1.jpg?raw=1"
    choose(window, window.parts.grid, 0)
    window.desk._menu.given.trigger()
    assert window.store.urls[0] == f"{HOST}/0.jpg?share=1"
    window.services.undo.undo()
    choose(window, window.parts.grid, 2)
    window.desk._menu.given.trigger()
    assert window.store.urls == [f"{HOST}/0.jpg?raw=1", f"{HOST}/1.jpg?raw=1", f"{HOST}/plain.jpg"]
