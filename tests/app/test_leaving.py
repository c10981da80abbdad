"""Lists that are closed, switched or left while lines leave and come back in turns."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt import download_model
from pixhaul.qt.undo import RemoveCommand
from tests.app.fixtures import OpenHouse
from tests.app.shell import House
from tests.app.window import Window, saved
from tests.servers.faulty import FaultServer, answer, png

FIRST, LATE = "https://a.example/1.png", "https://a.example/2.png"


def paste_while_lines_leave(house: House) -> None:
    """One line is on the list, another waits until those before it have left."""
    house.add(FIRST)
    house.until_kept()
    services = house.shell.desk.services
    left = False

    def leaving() -> Iterator[None]:
        while not left:
            yield

    services.model.turns.do(leaving())
    services.reader.read_text(LATE)
    house.until(lambda: not services.reader.busy)
    assert list(house.store.urls) == [FIRST]
    left = True


def test_what_waits_for_others_to_leave_is_kept_when_the_window_closes(open_house: OpenHouse) -> None:
    house = open_house()
    paste_while_lines_leave(house)
    house.close()
    again = open_house()
    assert list(again.store.urls) == [FIRST, LATE]


def test_two_undos_bring_lines_and_then_their_pictures_back_however_long_the_lines_take(
    window: Window, fault_server: FaultServer, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    window.fetch(*(fault_server.at(f"/{seed}.png", answer(png(seed=seed))) for seed in range(4)))
    names, undo, turns = saved(pictures), window.services.undo, window.services.model.turns
    window.desk.culling.throwing.throw(range(4))
    window.until(lambda: undo.canUndo() and undo.undoText().startswith("move"))
    window.until(lambda: window.has(*[S.TRASHED] * 4))
    monkeypatch.setattr(download_model, "_AT_ONCE", 1)
    monkeypatch.setattr(turns, "_seconds", 0.0)
    undo.push(RemoveCommand(window.services.model, range(4)))
    window.until(lambda: not turns.busy)
    undo.undo()
    undo.undo()
    assert turns.busy
    window.until(lambda: window.has(*[S.COMPLETE] * 4))
    assert saved(pictures) == names
