"""The run in the whole window: shown and remembered, saved, and told outside the window."""

import csv
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from pixhaul.app import run_news
from pixhaul.app.run_export import HEADER
from pixhaul.app.run_news import RunNews
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.states import QueueState, Totals
from pixhaul.qt.taskbar import TaskBar
from pixhaul.ui.announce import announcer
from pixhaul.ui.icons import app_icon
from pixhaul.ui.notifier import Notifier
from pixhaul.ui.run_pane import RunPage
from tests.app.fixtures import OpenWindow
from tests.app.window import CONTROL, Key, Modifier, Window
from tests.servers.faulty import FaultServer, Line, answer, png, silent

SHIFTED = CONTROL | Modifier.ShiftModifier


class Told(Notifier):
    """Keeps what it is told instead of saying it."""

    def __init__(self) -> None:
        super().__init__(app_icon())
        self.told: list[tuple[str, str]] = []

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))


class Bar(TaskBar):
    """Keeps what it shows."""

    def __init__(self) -> None:
        self.badges: list[int] = []
        self.shown: list[int] = []
        super().__init__(lambda: None, self.badges.append)

    def show(self, percent: int) -> None:
        self.shown.append(percent)

    def hide(self) -> None:
        self.shown.append(-1)


def addresses(server: FaultServer, good: int, bad: int = 0) -> list[str]:
    found = [server.at(f"/{number}.png", answer(png(seed=number))) for number in range(good)]
    return found + [server.at(f"/bad{number}.png", answer(b"<html>a page")) for number in range(bad)]


def news(window: Window, *, in_front: bool) -> tuple[Told, Bar]:
    told, bar = Told(), Bar()
    RunNews(window.services, window.widget, told, bar, lambda: in_front, window.desk)
    return told, bar


def shown(window: Window) -> RunPage:
    return window.parts.run.page


def test_keys_and_button_show_the_run_and_its_pages_and_they_come_back(open_window: OpenWindow) -> None:
    window = open_window()
    pane, actions = window.parts.run, window.parts.toolbar.actions_
    assert not pane.isVisible()
    window.press(Key.Key_R, SHIFTED)
    assert pane.isVisible()
    assert shown(window) is RunPage.SPEED
    assert not actions.hosts.isChecked()
    window.press(Key.Key_H, SHIFTED)
    assert shown(window) is RunPage.HOSTS
    assert actions.hosts.isChecked()
    pane.show_page(RunPage.TIMELINE)
    assert not actions.hosts.isChecked()
    assert pane.isVisible()
    window.close()
    again = open_window()
    assert again.parts.run.isVisible()
    assert again.parts.run.page is RunPage.TIMELINE
    again.press(Key.Key_H, SHIFTED)
    again.press(Key.Key_H, SHIFTED)
    assert not again.parts.run.isVisible()
    assert not again.parts.toolbar.actions_.run.isChecked()


def test_a_run_is_drawn_stays_after_its_end_and_goes_with_its_list(window: Window, fault_server: FaultServer) -> None:
    window.parts.toolbar.actions_.run.setChecked(True)
    window.parts.run.show_page(RunPage.TIMELINE)
    both = threading.Barrier(2)

    def beside(line: Line) -> None:
        both.wait(30)
        answer(png(seed=int(line.request.target[5])))(line)

    two = [fault_server.at(f"/both{number}.png", beside) for number in range(8, 10)]
    window.fetch(*two, *addresses(fault_server, 3, bad=1))
    trace = window.manager.trace
    chart = window.parts.run.timeline
    assert len(trace.transfers(0)) == 6
    window.until(lambda: sum(len(band.transfers) for band in chart.bands) == 6)
    assert max(transfer.place for transfer in trace.transfers(0)) > 0, "they came side by side"
    window.parts.toolbar.actions_.new_list.trigger()
    window.until(lambda: chart.bands == [])
    assert trace.transfers(0) == []


@pytest.mark.parametrize("kind", ["png", "csv"])
def test_chart_and_figures_are_saved(
    window: Window, fault_server: FaultServer, tmp_path: Path, qtbot: QtBot, kind: str
) -> None:
    window.parts.toolbar.actions_.run.setChecked(True)
    window.parts.run.export_requested.emit(kind)
    assert window.says("There is nothing to save yet")
    window.fetch(*addresses(fault_server, 3, bad=1))
    window.parts.run.export_requested.emit(kind)
    dialog = window.widget.findChild(QFileDialog, "saveRun")
    assert dialog is not None
    path = tmp_path / f"run.{kind}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    window.until(lambda: window.widget.findChild(QFileDialog) is None)
    window.until_it_says("saved")
    if kind == "png":
        assert QImage(str(path)).width() >= 2 * window.parts.run.speed.width()
    else:
        rows = list(csv.reader(path.read_text().splitlines()))
        assert tuple(rows[0]) == HEADER
        assert sum(float(row[3]) * float(row[1]) for row in rows[1:]) == pytest.approx(3, abs=0.01)
        assert sum(int(row[4]) for row in rows[1:]) == 1


def test_the_title_says_how_far_it_is_and_forgets_it(window: Window, fault_server: FaultServer) -> None:
    titles: list[str] = []
    window.widget.windowTitleChanged.connect(titles.append)
    window.fetch(*addresses(fault_server, 4))
    assert titles[0].endswith(f" % – {window.manager.folder.name} – Pixhaul")
    assert titles[-1] == "Pixhaul"


def test_the_title_does_not_say_the_name_of_the_program_twice(
    open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path
) -> None:
    window = open_window(folder=tmp_path / "Pixhaul")
    titles: list[str] = []
    window.widget.windowTitleChanged.connect(titles.append)
    window.fetch(*addresses(fault_server, 4))
    assert titles[0].endswith(" % – Pixhaul")
    assert titles[0].count("Pixhaul") == 1


def test_the_end_of_a_long_run_is_told_once_when_nobody_looks(
    window: Window, fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_news, "LONG", 0.0)
    told, bar = news(window, in_front=False)
    window.fetch(*addresses(fault_server, 3, bad=1))
    [(title, text)] = told.told
    assert title == "Some pictures are missing"
    assert text.startswith("3 of 4 pictures saved in ")
    assert text.endswith(", 1 failed")
    assert bar.badges == [1]
    assert bar.shown[-1] == -1
    assert bar.shown[0] == 0


def test_nothing_is_told_of_short_runs_to_who_looks_or_who_does_not_want_it(
    window: Window, fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    short, _ = news(window, in_front=False)
    seen, bar = news(window, in_front=True)
    window.fetch(*addresses(fault_server, 2, bad=1))
    assert short.told == []
    monkeypatch.setattr(run_news, "LONG", 0.0)
    unwanted, _ = news(window, in_front=False)
    window.desk.tuning.choose("tell_end", False)
    window.fetch(fault_server.at("/more.png", answer(png(seed=77))))
    assert seen.told == unwanted.told == []
    assert bar.badges == []


def test_a_long_time_is_told_as_people_say_it(window: Window) -> None:
    made = RunNews(window.services, window.widget, Told(), Bar(), lambda: False, window.desk)
    assert [made._duration(seconds) for seconds in (45.25, 133.9, 3723.0)] == ["45.2 s", "2:13 min", "1:02:03 h"]


def test_the_end_that_is_heard_says_the_whole(window: Window, fault_server: FaultServer) -> None:
    made = RunNews(window.services, window.widget, Told(), Bar(), lambda: True, window.desk)
    totals = Totals(listed=15, done=12, failed=3, started=True, elapsed=5.5, one_by_one=23.1)
    whole = "12 of 15 pictures saved in 5.5 s, 4.2 times faster than one by one, 3 failed"
    assert made._whole(totals, 5.5) == whole
    assert made._whole(replace(totals, failed=0, waiting=3), 5.5) == whole.replace(
        "3 failed", "3 wait for their server"
    )
    assert made._whole(replace(totals, failed=0), 5.5) == whole.removesuffix(", 3 failed")
    assert made._whole(replace(totals, stopped=2), 5.5) == whole.replace("3 failed", "1 failed")
    assert made._whole(replace(totals, stopped=3), 5.5) == whole.removesuffix(", 3 failed")
    assert made._summary(replace(totals, stopped=3), 5.5) == "12 of 15 pictures saved in 5.5 s"
    assert made._whole(replace(totals, one_by_one=5.6), 5.5) == ""
    heard: list[str] = []

    def hear(text: str, _at_once: bool) -> None:
        heard.append(text)

    announcer().said.connect(hear)
    window.fetch(*addresses(fault_server, 3, bad=1))
    window.until(lambda: any(text.startswith("3 of 4 pictures saved in ") for text in heard))
    announcer().said.disconnect(hear)


def test_a_click_on_the_message_brings_the_window_back(window: Window) -> None:
    told, _ = news(window, in_front=False)
    window.widget.showMinimized()
    window.until(window.widget.isMinimized)
    told.clicked.emit()
    window.until(lambda: not window.widget.isMinimized() and window.widget.isVisible())
    assert window.is_(QueueState.IDLE)


def test_a_pause_is_said_below_and_in_the_list_of_links(window: Window, fault_server: FaultServer) -> None:
    window.add(fault_server.at("/1.png", silent()))
    window.start()
    window.until(lambda: window.is_(QueueState.RUNNING) and window.has(S.ACTIVE))
    link = window.services.model.presenter
    window.until(lambda: link.state_text(0) == "loading")
    painted: list[str] = []
    window.services.model.changed.connect(lambda _items: painted.append(link.state_text(0)))
    window.start()
    window.until(lambda: painted[-1:] == ["paused"])
    assert window.word("totalPace") == "Paused"
    window.start()
    window.until(lambda: painted[-1] == "loading")
    assert window.word("totalPace") != "Paused"
    window.stop()
    window.until_idle()
