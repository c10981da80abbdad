"""What is left of a window that was closed, killed, or whose record is damaged or taken."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

import pixhaul
from pixhaul.core.paths import AppPaths
from pixhaul.core.status import DownloadStatus as S
from pixhaul.journal.journal import Journal
from tests.app.fixtures import OpenWindow
from tests.app.window import Window, saved
from tests.end2end.test_window_list import Gatekeeper
from tests.servers.faulty import FaultServer, answer, png, silent

BODIES = [png(40, 40, seed=number + 1) for number in range(6)]
SOURCE = Path(pixhaul.__file__).resolve().parent.parent


def half_done(window: Window, server: FaultServer) -> None:
    """Three of six are there, the others hang."""
    window.add(
        *(
            server.at(f"/{number}.png", answer(body) if number % 2 == 0 else Gatekeeper(body))
            for number, body in enumerate(BODIES)
        )
    )
    window.start()
    window.until(lambda: window.store.count(S.COMPLETE) == 3 and len(server.seen()) == 6)


def mend(server: FaultServer) -> None:
    for number, body in enumerate(BODIES):
        server.at(f"/{number}.png", answer(body))


def resume(window: Window) -> None:
    """Press the button of the banner that offers the earlier list."""
    window.until_it_says("Resume 3 of 6")
    button = window.parts.banners.banners[0].findChild(QPushButton, "bannerAction")
    assert button is not None
    button.click()
    window.until(lambda: len(window.store) == 6)
    window.until_idle()


def all_is_there(window: Window, server: FaultServer, folder: Path) -> None:
    assert window.states() == [S.COMPLETE] * 6
    names = [f"000{number + 1}_{number}.png" for number in range(6)]
    assert saved(folder) == names
    assert [(folder / name).read_bytes() for name in names] == BODIES
    for number in (0, 2, 4):
        assert len(server.seen(f"/{number}.png")) == 1, "what was whole is not fetched again"
    assert [window.manager.saved_path(item) for item in window.store.order] == [folder / name for name in names]


def test_a_closed_window_goes_on_where_it_was(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path, tmp_path: Path
) -> None:
    window = open_window()
    half_done(window, fault_server)
    window.close()
    assert len(saved(pictures)) == 3
    mend(fault_server)
    again = open_window(folder=tmp_path / "elsewhere")
    resume(again)
    all_is_there(again, fault_server, pictures)
    assert again.parts.destination.folder == pictures
    again.close()
    assert open_window().notices == [], "nothing is left to resume"


def test_a_finished_list_is_not_offered_again_but_one_that_grew_is(
    open_window: OpenWindow, fault_server: FaultServer
) -> None:
    window = open_window()
    window.fetch(fault_server.at("/0.png", answer(BODIES[0])))
    window.add(fault_server.at("/1.png", Gatekeeper(BODIES[1])))
    window.start()
    window.until(lambda: window.has(S.COMPLETE, S.ACTIVE))
    window.close()
    open_window().until_it_says("Resume 1 of 2")


def test_another_folder_half_way_survives_a_restart(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path, tmp_path: Path
) -> None:
    window = open_window()
    half_done(window, fault_server)
    window.start()
    window.parts.destination.field.setText(str(tmp_path / "second"))
    window.close()
    mend(fault_server)
    again = open_window()
    again.until_it_says("Resume 3 of 6")
    assert again.parts.destination.folder == tmp_path / "second" or again.parts.destination.folder == pictures


# ---- the record


def test_a_damaged_record_is_set_aside_and_told(open_window: OpenWindow, fault_server: FaultServer) -> None:
    window = open_window()
    window.fetch(fault_server.at("/0.png", answer(BODIES[0])))
    window.close()
    path = AppPaths.under(window.data).journal
    path.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 40)
    again = open_window()
    again.until_it_says("The record of your downloads was damaged")
    assert [name for name in saved(path.parent) if "damaged" in name]
    again.fetch(fault_server.at("/1.png", answer(BODIES[1])))
    assert again.states() == [S.COMPLETE]


def test_a_record_in_other_hands_is_told_and_the_window_works_without(
    open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path, pictures: Path
) -> None:
    data = tmp_path / "own"
    with Journal.open(AppPaths.under(data).journal):
        window = open_window()
        window.until(lambda: bool(window.notices))
        assert window.says("Pixhaul") or window.says("record")
        window.fetch(fault_server.at("/0.png", answer(BODIES[0])))
        assert window.states() == [S.COMPLETE]
        assert saved(pictures) == ["0001_0.png"]


def test_a_folder_that_cannot_hold_a_record_is_told(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "data").write_text("a file in the way")
    window = open_window()
    window.until(lambda: bool(window.notices))
    assert len(window.notices) == 1


# ---- real processes


class Process:
    """``python -m pixhaul`` with a window on the display of the tests."""

    def __init__(self, *arguments: str | Path) -> None:
        environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONUNBUFFERED": "1"}
        self.run = subprocess.Popen(
            [sys.executable, "-m", "pixhaul", *map(str, arguments)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def end(self, number: signal.Signals, seconds: float) -> tuple[int, str]:
        """Send a signal; exit status and what it said on standard error."""
        self.run.send_signal(number)
        _, said = self.run.communicate(timeout=seconds)
        return self.run.returncode, said


@pytest.fixture
def started() -> Iterator[list[Process]]:
    """Processes to look after."""
    processes: list[Process] = []
    yield processes
    for process in processes:
        if process.run.poll() is None:
            process.run.kill()
            process.run.communicate(timeout=60)


def test_a_killed_window_goes_on_where_it_was(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path, tmp_path: Path
) -> None:
    """Row 63: the process is killed for good in the middle of three downloads."""
    data = tmp_path / "own"
    run = subprocess.Popen(
        [sys.executable, "-c", _HALF_DONE, str(data), str(pictures), *_urls(fault_server)],
        env={**os.environ, "PYTHONPATH": f"{SOURCE}{os.pathsep}{Path(__file__).resolve().parents[2]}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert run.stdout is not None
    try:
        assert run.stdout.readline().strip() == "three"
    finally:
        run.kill()
        run.communicate(timeout=60)
    assert [name for name in saved(pictures) if name.endswith(".part")], "killed in the middle"
    mend(fault_server)
    window = open_window(data=data)
    resume(window)
    all_is_there(window, fault_server, pictures)
    window.close()
    with Journal.open(AppPaths.under(data).journal) as journal:
        assert journal.integrity() == "ok"


def _urls(server: FaultServer) -> list[str]:
    """The even ones are answered; the odd ones stop after some bytes."""
    heads = [f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body[:100] for body in BODIES]
    return [
        server.at(f"/{number}.png", silent(heads[number]) if number % 2 else answer(body))
        for number, body in enumerate(BODIES)
    ]


_HALF_DONE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pixhaul.app.choices import Choices
from pixhaul.app.desk import Desk
from pixhaul.app.services import Services
from pixhaul.ui.theme import Theme
app = QApplication([])
choices = Choices.load(Path(sys.argv[1]))
choices.change(destination=sys.argv[2])
desk = Desk(Services(choices), Theme(app, "light"))
desk.services.reader.finished.connect(lambda _: desk.services.manager.start())
desk.show()
desk.ways_in.read_sources(sys.argv[3:])
def look():
    if desk.services.store.saved_bytes and len(list(Path(sys.argv[2]).glob("0*"))) == 3:
        totals = desk.services.manager.totals()
        if totals.done == 3 and totals.active == 3 and list(Path(sys.argv[2]).glob("*.part")):
            desk.services.record.writer.flush(60)
            print("three", flush=True)
            timer.stop()
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
app.exec()
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_cleanly(
    tmp_path: Path, fault_server: FaultServer, started: list[Process], number: signal.Signals
) -> None:
    data = tmp_path / "own"
    process = Process("--data-dir", data, "--demo", fault_server.at("/never.png", silent()))
    started.append(process)
    folder = AppPaths.under(data)
    until(lambda: bool(fault_server.seen()) and any((folder.thumbnails).rglob("*")))
    status, said = process.end(number, 60)  # by itself it never ends
    assert status == 0
    assert said == ""
    assert folder.settings.exists()
    assert folder.window_state.exists()
    with Journal.open(folder.journal) as journal:
        assert journal.integrity() == "ok"
        assert journal.latest_unfinished() is not None


def until(true: Callable[[], bool], seconds: float = 60) -> None:
    """Look at what another process does, again and again, with bounded patience."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came"
        threading.Event().wait(0.02)


def test_a_list_from_a_table_comes_back_with_its_table(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path, tmp_path: Path
) -> None:
    """Pictures that come after the restart are named by their rows, and no row of the table is lost."""
    addresses = [fault_server.at(f"/{number}.png", answer(body)) for number, body in enumerate(BODIES[:2])]
    late = fault_server.at("/late.png", Gatekeeper(BODIES[2]))
    table = tmp_path / "stock.csv"
    rows = [f"A-{number},{url}" for number, url in enumerate([*addresses, late])]
    table.write_text("\n".join(["SKU,Image", *rows, "no picture,"]) + "\n", "utf-8")
    window = open_window(name_template="{SKU}")
    window.desk.ways_in.read_files([str(table)])
    window.until_listed(3)
    window.start()
    window.until(lambda: window.store.count(S.COMPLETE) == 2 and len(fault_server.seen("/late.png")) == 1)
    window.close()
    fault_server.at("/late.png", answer(BODIES[2]))
    again = open_window()
    again.until_it_says("Resume 2 of 3")
    button = again.parts.banners.banners[0].findChild(QPushButton, "bannerAction")
    assert button is not None
    button.click()
    again.until(lambda: again.states() == [S.COMPLETE] * 3)
    assert saved(pictures) == ["A-0.png", "A-1.png", "A-2.png"]
    (sheet,) = again.store.origins.sheets
    assert [sheet.cells(row)[0] for row in range(len(sheet))] == ["SKU", "A-0", "A-1", "A-2", "no picture"]
    assert sheet.path == table
