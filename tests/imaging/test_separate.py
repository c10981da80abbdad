"""Processes for fragile decoders: the same verdicts as here, and what is where none can be had."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import DownloadError, TooManyPixels
from pixhaul.core.openfile import OpenFile
from pixhaul.imaging import separate
from pixhaul.imaging.inspect import FRAGILE, inspect
from pixhaul.imaging.separate import SeparateDecoders
from tests.imaging.samples import samples
from tests.imaging.separately import Room, ask, written

FRAGILE_NAMES = sorted(name for name, (kind, _, _) in samples().items() if kind in FRAGILE)


# ---- the same as here


@pytest.fixture(scope="module")
def lasting() -> Iterator[SeparateDecoders]:
    """For what ends no process."""
    made = SeparateDecoders()
    yield made
    made.rest()


@pytest.mark.parametrize("name", FRAGILE_NAMES)
def test_a_process_says_what_would_be_said_here(
    lasting: SeparateDecoders, control: TransferControl, tmp_path: Path, name: str
) -> None:
    path = written(tmp_path, name)
    assert ask(lasting, path, control) == inspect(path, thumbnail_edge=64)


@pytest.mark.parametrize("name", FRAGILE_NAMES)
def test_of_a_damaged_picture_too(
    lasting: SeparateDecoders, control: TransferControl, tmp_path: Path, name: str
) -> None:
    path = written(tmp_path, name)
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(DownloadError) as here:
        inspect(path)
    with pytest.raises(DownloadError) as there:
        ask(lasting, path, control)
    assert (type(there.value), str(there.value)) == (type(here.value), str(here.value))


def test_words_of_an_error_come_along(lasting: SeparateDecoders, control: TransferControl, tmp_path: Path) -> None:
    with pytest.raises(TooManyPixels, match="the limit of 1,000 pixels"):
        ask(lasting, written(tmp_path, "webp"), control, max_pixels=1000)


def test_only_fragile_kinds_go_there(lasting: SeparateDecoders, control: TransferControl, tmp_path: Path) -> None:
    asked: list[int] = []

    def elsewhere(*, thumbnail_edge: int, **_: object) -> None:
        asked.append(thumbnail_edge)

    for name in samples():
        path = written(tmp_path, name)
        before = len(asked)
        assert inspect(path, thumbnail_edge=33, elsewhere=elsewhere).facts.extension
        assert asked[before:] == ([33] if name in FRAGILE_NAMES else [])
    with OpenFile.at(written(tmp_path, "avif")) as file:
        seen = inspect(
            tmp_path / "avif", file=file, elsewhere=partial(lasting.inspect, tmp_path / "avif", file, control)
        )
    assert seen.facts.media_type == "image/avif"


def test_room_is_asked_for_before_a_decode(
    decoders: SeparateDecoders, control: TransferControl, tmp_path: Path
) -> None:
    room = Room(lambda: None)
    ask(decoders, written(tmp_path, "jxl"), control, room)
    assert room.asked == [90 * 60]


# ---- where there is none


def test_without_processes_pictures_are_inspected_here(
    monkeypatch: pytest.MonkeyPatch, control: TransferControl, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = written(tmp_path, "webp")
    for program in (str(tmp_path / "nobody"), "/bin/true", "", None):
        monkeypatch.setattr(sys, "executable", program)
        decoders = SeparateDecoders()
        assert ask(decoders, path, control) is None
        assert ask(decoders, path, control) is None
        assert len(caplog.messages) == 1, "it is tried once"
        monkeypatch.undo()
        decoders.rest()
        assert ask(decoders, path, control) is not None, "and again in the next run"
        decoders.rest()
        caplog.clear()


def test_a_process_that_never_gets_ready_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, control: TransferControl, tmp_path: Path
) -> None:
    path = written(tmp_path, "webp")
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\nexec sleep 1000\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(separate, "START_SECONDS", 0.2)
    assert ask(SeparateDecoders(), path, control) is None


def test_that_there_is_none_is_said_once(
    monkeypatch: pytest.MonkeyPatch, control: TransferControl, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path, both, decoders = written(tmp_path, "webp"), threading.Barrier(2), SeparateDecoders()

    def none() -> NoReturn:
        both.wait(30)
        raise OSError

    monkeypatch.setattr(separate, "_started", none)
    others = [threading.Thread(target=ask, args=(decoders, path, control)) for _ in range(2)]
    for other in others:
        other.start()
    for other in others:
        other.join()
    assert len(caplog.messages) == 1


def test_without_threads_there_is_no_process(
    monkeypatch: pytest.MonkeyPatch,
    decoders: SeparateDecoders,
    processes: list[subprocess.Popen[bytes]],
    control: TransferControl,
    tmp_path: Path,
) -> None:
    def none_left(_timer: threading.Timer) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Timer, "start", none_left)
    assert ask(decoders, written(tmp_path, "webp"), control) is None
    assert len(processes) == 1


def test_what_lies_in_the_users_folder_is_not_run(
    monkeypatch: pytest.MonkeyPatch, decoders: SeparateDecoders, control: TransferControl, tmp_path: Path
) -> None:
    for name in ("PIL.py", "json.py", "pixhaul.py"):
        (tmp_path / name).write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    assert ask(decoders, written(tmp_path, "webp"), control) is not None
