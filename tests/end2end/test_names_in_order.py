"""Names do not depend on who answers first, nor on how often a run was cut off: in the window and without it."""

import csv
import os
import signal
import threading
import time
from pathlib import Path

from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus as S
from pixhaul.naming.template import NameTemplate
from pixhaul.qt.destination import Destination
from pixhaul.qt.roles import ItemRole
from tests.app.window import Window, saved
from tests.end2end.getting import Getting
from tests.servers.faulty import FaultServer, Handler, Line, answer, head_of, png

BODIES = [png(24, 24, seed) for seed in range(1, 5)]


def after(files: Path, count: int, body: bytes) -> Handler:
    """Answers once so many pictures lie in the folder."""

    def handle(line: Line) -> None:
        until = time.monotonic() + 60
        while time.monotonic() < until and line.pause(0.01):
            if len(list(files.glob("*.png"))) >= count:
                break
        line.send(head_of("200 OK", "Content-Type: image/png", f"Content-Length: {len(body)}") + body)

    return handle


def reversed_server(server: FaultServer, folder: Path) -> list[str]:
    """Two addresses of the same last part; the first one answers when the second picture has its name."""
    return [
        server.at("/a/image.png", after(folder, 1, BODIES[0])),
        server.at("/b/image.png", answer(BODIES[1])),
    ]


def test_the_order_of_the_list_counts(getting: Getting, fault_server: FaultServer) -> None:
    source = getting.list_of(reversed_server(fault_server, getting.out))
    assert getting.run(source, "--name", "{name}", "-j", "4").status == 0
    assert getting.files() == ["image (2).png", "image.png"]
    assert (getting.out / "image.png").read_bytes() == BODIES[0]
    assert (getting.out / "image (2).png").read_bytes() == BODIES[1]


def test_the_order_of_the_list_counts_in_the_window(window: Window, fault_server: FaultServer, pictures: Path) -> None:
    window.services.manager.set_destination(Destination(pictures, NameTemplate.parse("{name}_{n:02}")))
    window.fetch(
        fault_server.at("/a/image.png", after(pictures, 1, BODIES[0])),
        fault_server.at("/b/image.png", answer(BODIES[1])),
    )
    assert window.states() == [S.COMPLETE, S.COMPLETE]
    assert saved(pictures) == ["image_01.png", "image_02.png"]
    assert (pictures / "image_01.png").read_bytes() == BODIES[0]


def test_rows_63_and_64_a_run_that_was_killed_goes_on_with_the_same_names(
    getting: Getting, fault_server: FaultServer
) -> None:
    stuck = threading.Event()

    def first(line: Line) -> None:
        stuck.set()
        line.hold()

    urls = [fault_server.at("/0/image.png", first, answer(BODIES[0]))]
    urls += [fault_server.at(f"/{number}/image.png", answer(body)) for number, body in enumerate(BODIES[1:], 1)]
    source = getting.list_of(urls)
    process = getting.start(source, "--name", "{name}", "-j", "8")
    until = time.monotonic() + 60
    while time.monotonic() < until and len([name for name in getting.files() if name.endswith(".png")]) < 3:
        os.sched_yield()
    assert stuck.wait(60)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert getting.run(source, "--name", "{name}").status == 0
    assert getting.files() == ["image (2).png", "image (3).png", "image (4).png", "image.png"]
    found = [getting.out / name for name in ("image.png", "image (2).png", "image (3).png", "image (4).png")]
    assert [path.read_bytes() for path in found] == BODIES


def table(path: Path, *rows: tuple[str, ...]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def test_columns_name_the_pictures(getting: Getting, fault_server: FaultServer) -> None:
    urls = [fault_server.at(f"/{number}.jpg", answer(body)) for number, body in enumerate(BODIES)]
    source = table(
        getting.base / "stock.csv",
        ("SKU", "Brand", "Picture"),
        ("A-17", "Ærø", urls[0]),
        ("B/2", "", urls[1]),
        ("A-17", "Ærø", urls[2]),
    )
    assert getting.run(source, "--name", "{Brand?no brand}/{sku}_{n:02}").status == 0
    assert sorted(path.relative_to(getting.out).as_posix() for path in getting.out.rglob("*.*")) == [
        "no brand/B_2_01.png", "Ærø/A-17_01.png", "Ærø/A-17_02.png",
    ]  # fmt: skip


def test_a_column_that_is_not_there_is_told_before_anything_is_fetched(
    getting: Getting, fault_server: FaultServer
) -> None:
    source = table(getting.base / "stock.csv", ("SKU", "Picture"), ("A", fault_server.at("/a.png", answer(BODIES[0]))))
    ended = getting.run(source, "--name", "{SKUU}")
    assert ended.status == 2
    assert "Did you mean {SKU}?" in ended.err
    assert fault_server.seen() == []
    assert not getting.out.exists()


HOSTILE = ("../../evil", "C:\\Windows\\x", "CON", "", "a\nb", "x" * 400, "\u202egnp.exe", ".hidden", "-rf", "...")


def test_row_56_hostile_cells_stay_in_the_folder(getting: Getting, fault_server: FaultServer) -> None:
    cells = [cell for cell in HOSTILE for _ in range(2)]
    urls = [fault_server.at(f"/{number}.png", answer(png(seed=number + 1))) for number in range(len(cells))]
    source = table(getting.base / "names.csv", ("File", "Link"), *zip(cells, urls, strict=True))
    before = {path.name for path in getting.base.iterdir()}
    assert getting.run(source, "--name", "{File}").status == 0
    names = getting.files()
    assert len(names) == len(cells)
    for name in names:
        assert name.endswith(".png")
        assert len(name.encode()) <= 255
        assert name[0] not in ".-"
        assert (getting.out / name).is_file()
    assert {path.name for path in getting.base.iterdir()} - before <= {"out", "data", "home"}


def test_cells_show_the_names_that_will_be(window: Window, qtbot: QtBot) -> None:
    window.services.manager.set_destination(Destination(window.services.manager.folder, NameTemplate.parse("{name}")))
    with qtbot.waitSignal(window.services.filter.dataChanged):
        window.add("https://h.example/1/cat.jpg", "https://h.example/2/cat.jpg")
    shown = [window.services.filter.index(row).data(ItemRole.NAME) for row in range(2)]
    assert shown == ["cat", "cat (2)"]
    with qtbot.waitSignal(window.services.filter.dataChanged):
        window.services.model.remove([0])
    assert window.services.filter.index(0).data(ItemRole.NAME) == "cat"
