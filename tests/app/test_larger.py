"""Larger versions in the whole window: looked for on request, used on consent, with the original to fall back on."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from pixhaul.core.items import ItemStore
from pixhaul.core.origins import ORIGINAL_SIZE
from pixhaul.core.status import DownloadStatus as S
from pixhaul.journal import Journal, restore
from pixhaul.ui.fields import Switch
from pixhaul.ui.larger_dialog import LargerDialog
from tests.app.fixtures import OpenWindow
from tests.app.window import Window, saved
from tests.servers.faulty import FaultServer, answer, png, silent
from tests.servers.sized import Shop


def dialog_of(window: Window) -> LargerDialog:
    window.until(lambda: window.widget.findChild(LargerDialog) is not None)
    dialog = window.widget.findChild(LargerDialog)
    assert isinstance(dialog, LargerDialog)
    return dialog


def press(dialog: LargerDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def look(window: Window) -> LargerDialog:
    window.parts.toolbar.actions_.larger.trigger()
    return dialog_of(window)


def widths(window: Window) -> list[int]:
    return [window.store.dimensions(item)[0] for item in window.store.order]


def test_it_asks_shows_and_fetches_larger_ones_with_the_original_as_fallback(
    window: Window, fault_server: FaultServer, pictures: Path
) -> None:
    shop = Shop(fault_server)
    window.add(*shop.add(8, missing=1))
    window.until(lambda: not window.services.reader.busy)
    assert fault_server.seen() == [], "nothing is asked by itself"
    dialog = look(window)
    assert shop.whole() == []
    said = [label.text() for label in dialog.findChildren(QLabel)]
    host = f"127.0.0.1:{fault_server.port}"
    assert {host, "4 of 5 tried have a larger version, about 9 times as large"} <= set(said)
    assert f"{host}/up/0-30x20.png" in said
    assert f"{host}/up/0.png" in said
    press(dialog, "largerUse")
    window.until_it_says("The larger version of 8 pictures will be fetched")
    window.manager.start()
    window.until_idle()
    assert window.states() == [S.COMPLETE] * 8
    assert widths(window) == [90] * 7 + [30]
    last = window.store.order[7]
    assert ORIGINAL_SIZE in window.services.model.presenter.tooltip(last)
    assert window.store.view(0).url == shop.small[0]
    assert window.store.view(0).final_url == fault_server.url("/up/0.png")
    assert len(saved(pictures)) == 8
    assert shop.whole().count("/up/7.png") == 1


def test_not_now_and_undo_leave_the_list_as_it_was(window: Window, fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    window.add(*shop.add(2))
    press(look(window), "largerLater")
    assert window.store.origins.larger == {}
    window.until(lambda: window.widget.findChild(LargerDialog) is None)
    press(look(window), "largerUse")
    window.until(lambda: len(window.store.origins.larger) == 2)
    window.services.undo.undo()
    assert window.store.origins.larger == {}
    assert not window.says("will be fetched")
    window.services.undo.redo()
    assert len(window.store.origins.larger) == 2
    window.services.undo.undo()
    window.manager.start()
    window.until_idle()
    assert widths(window) == [30, 30]


def test_lines_that_were_edited_meanwhile_are_not_touched(window: Window, fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    window.add(*shop.add(2))
    dialog = look(window)
    window.services.model.setData(window.services.model.index(0), "http://127.0.0.1/other.png")
    press(dialog, "largerUse")
    window.until(lambda: 1 in window.store.origins.larger)
    assert 0 not in window.store.origins.larger


def test_switches_choose_and_nothing_chosen_cannot_be_used(window: Window, fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    shop.add(1)
    query = fault_server.at("/q.png?w=30", answer(png(30, 20)))
    fault_server.at("/q.png", answer(png(60, 40)))
    window.add(*shop.small, query)
    dialog = look(window)
    use = dialog.findChild(QPushButton, "largerUse")
    assert use is not None
    switches = dialog.findChildren(Switch)
    assert len(switches) == 2
    for switch in switches:
        switch.setChecked(False)
    assert not use.isEnabled()
    switches[1].setFocus()
    switches[1].setChecked(True)
    use.click()
    window.until(lambda: len(window.store.origins.larger) == 1)


def test_saved_entries_stay_and_failed_ones_are_looked_at(window: Window, fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    window.fetch(*shop.add(2))
    window.parts.toolbar.actions_.larger.trigger()
    window.until_it_says("No larger versions were found. Pictures that are saved already are not looked at.")
    gone = fault_server.at("/up/x-30x20.png", answer(b"", status="404 Not Found"), answer(png(30, 20)))
    fault_server.at("/up/x.png", answer(png(90, 60)))
    window.fetch(gone)
    assert window.states()[-1] is S.FAILED
    press(look(window), "largerUse")
    window.manager.retry_failed()
    window.until_idle()
    assert widths(window) == [30, 30, 90]


def test_only_selected_lines_are_looked_at(window: Window, fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    window.add(*shop.add(3))
    view = window.parts.links.list
    window.press(Qt.Key.Key_F13)
    view.setCurrentIndex(view.model().index(1, 0))
    window.parts.links.actions_of_list.larger.trigger()
    press(dialog_of(window), "largerUse")
    window.until(lambda: list(window.store.origins.larger) == [1])
    assert len(fault_server.seen()) == 2


def test_it_can_be_called_off(window: Window, fault_server: FaultServer) -> None:
    window.add(fault_server.at("/a-30x20.png", silent()))
    fault_server.at("/a.png", silent())
    window.parts.toolbar.actions_.larger.trigger()
    window.until(lambda: fault_server.seen("/a-30x20.png") != [])
    window.until_it_says("Looking for larger versions")
    window.desk.larger._surveyor.cancel()
    window.until(lambda: not window.says("Looking for larger versions"))
    assert window.widget.findChild(LargerDialog) is None


def test_the_choice_outlives_the_window(open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path) -> None:
    shop = Shop(fault_server)
    first = open_window(data=tmp_path / "data")
    first.add(*shop.add(1), fault_server.at("/held.png", silent()))
    press(look(first), "largerUse")
    first.until(lambda: len(first.store.origins.larger) == 1)
    first.manager.ledger().wait_for_job(5)
    first.manager.start()
    first.until(lambda: first.store.state(0) is S.COMPLETE)
    first.close()
    with Journal.open(first.services.choices.paths.journal) as journal:
        (job,) = journal.job_list()
        again = ItemStore()
        restore(journal, job, again)
    assert again.urls[0] == shop.small[0]
    assert again.address(0) == fault_server.url("/up/0.png")
    assert again.dimensions(0) == (90, 60)
