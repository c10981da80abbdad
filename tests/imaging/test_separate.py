"""Processes for fragile decoders: the same verdicts, and whatever becomes of a process costs one picture at most."""

import contextlib
import errno
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled, DamagedPicture, DownloadError, TooManyPixels
from pixhaul.core.openfile import OpenFile
from pixhaul.imaging import separate
from pixhaul.imaging.inspect import FRAGILE, Inspection, inspect
from pixhaul.imaging.separate import SeparateDecoders
from tests.imaging.samples import encode, picture, samples

FRAGILE_NAMES = sorted(name for name, (kind, _, _) in samples().items() if kind in FRAGILE)


@pytest.fixture
def control() -> TransferControl:
    return TransferControl(Gate())


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """All that are started."""
    begun: list[subprocess.Popen[bytes]] = []
    start = separate._started

    def started() -> subprocess.Popen[bytes]:
        begun.append(start())
        return begun[-1]

    monkeypatch.setattr(separate, "_started", started)
    return begun


@pytest.fixture
def decoders(processes: list[subprocess.Popen[bytes]]) -> Iterator[SeparateDecoders]:
    made = SeparateDecoders()
    yield made
    made.rest()
    assert all(process.returncode is not None for process in processes), "one was left behind"


class Room:
    """A budget that does something whenever a decode is about to begin."""

    def __init__(self, then: Callable[[], object]) -> None:
        self.asked: list[int] = []
        self._then = then

    @contextlib.contextmanager
    def hold(self, pixels: int) -> Iterator[None]:
        self.asked.append(pixels)
        self._then()
        yield


def ask(
    decoders: SeparateDecoders,
    path: Path,
    control: TransferControl,
    room: Room | None = None,
    *,
    max_pixels: int = 1_000_000,
    edge: int = 64,
) -> Inspection | None:
    with OpenFile.at(path) as file:
        return decoders.inspect(
            path, file, control, max_pixels=max_pixels, thumbnail_edge=edge, budget=room, with_look=True
        )


def written(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(samples()[name][1])
    return path


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


# ---- whatever becomes of a process


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV])
def test_a_process_that_dies_is_replaced(
    decoders: SeparateDecoders,
    processes: list[subprocess.Popen[bytes]],
    control: TransferControl,
    tmp_path: Path,
    number: signal.Signals,
) -> None:
    path = written(tmp_path, "webp")
    room = Room(lambda: processes[0].send_signal(number))
    assert ask(decoders, path, control, room) == inspect(path, thumbnail_edge=64)
    assert [process.poll() for process in processes] == [-number, None]
    assert ask(decoders, path, control) is not None
    assert len(processes) == 2, "the second one serves on"


def test_a_picture_that_breaks_each_process_is_damaged(
    decoders: SeparateDecoders, processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    room = Room(lambda: processes[-1].send_signal(signal.SIGSEGV))
    with pytest.raises(DamagedPicture) as error:
        ask(decoders, written(tmp_path, "tiff"), control, room)
    assert error.value.cause == "decoder: its process ended (-11)"
    assert len(processes) == 2
    assert ask(decoders, written(tmp_path, "avif"), control) is not None, "the next picture has another one"


def test_an_idle_process_that_was_killed_costs_nothing(
    decoders: SeparateDecoders, processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    path = written(tmp_path, "webp")
    ask(decoders, path, control)
    processes[0].kill()
    processes[0].wait()
    assert ask(decoders, path, control) is not None


def test_all_idle_processes_that_were_killed_cost_nothing(
    decoders: SeparateDecoders, processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    path = written(tmp_path, "webp")
    ask(decoders, path, control, Room(lambda: ask(decoders, path, control, Room(lambda: ask(decoders, path, control)))))
    assert len(processes) == 3
    for process in processes:
        process.kill()
        process.wait()
    assert ask(decoders, path, control) is not None


def test_what_has_ended_a_process_is_never_decoded_here(
    monkeypatch: pytest.MonkeyPatch,
    decoders: SeparateDecoders,
    processes: list[subprocess.Popen[bytes]],
    control: TransferControl,
    tmp_path: Path,
) -> None:
    def break_it() -> None:
        monkeypatch.setattr(sys, "executable", str(tmp_path / "nobody"))
        processes[0].send_signal(signal.SIGSEGV)

    with pytest.raises(DamagedPicture) as error:
        ask(decoders, written(tmp_path, "webp"), control, Room(break_it))
    assert error.value.cause == "decoder: its process ended (-11)"


def test_in_a_pause_nobody_waits_with_a_decoder_in_hand(
    decoders: SeparateDecoders, processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    def pause() -> None:
        control.gate.close()
        processes[0].kill()

    opener = threading.Timer(30, control.gate.open)
    opener.start()
    assert ask(decoders, written(tmp_path, "webp"), control, Room(pause)) is not None
    assert not opener.finished.is_set(), "it has waited for the end of the pause"
    opener.cancel()


def test_a_process_that_somebody_has_stopped_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
    processes: list[subprocess.Popen[bytes]],
    control: TransferControl,
    tmp_path: Path,
) -> None:
    path = written(tmp_path, "webp")
    patient = SeparateDecoders(seconds=0.1)
    monkeypatch.setattr(separate, "_LATE_SECONDS", 0.1)
    with pytest.raises(DamagedPicture) as error:
        ask(patient, path, control, Room(lambda: processes[-1].send_signal(signal.SIGSTOP)))
    assert error.value.cause == "decoder: it took too long"
    assert [process.returncode for process in processes] == [-signal.SIGKILL] * 2


def test_a_process_that_wants_room_twice_is_ended(
    monkeypatch: pytest.MonkeyPatch, decoders: SeparateDecoders, control: TransferControl, tmp_path: Path
) -> None:
    path, program, asked = written(tmp_path, "webp"), tmp_path / "program", Room(lambda: None)
    program.write_text("#!/bin/sh\necho ready\nwhile read -r _; do echo '{\"pixels\": 1}'; done\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    with pytest.raises(DamagedPicture) as error:
        ask(decoders, path, control, asked)
    assert error.value.cause == "decoder: it wants more room"
    assert asked.asked == [1, 1], "once of each of two processes"


def test_an_alarm_that_was_put_off_before_goes_off_nevertheless(
    processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    path = tmp_path / "large.jp2"
    path.write_bytes(encode(picture(2000, 1500), "JPEG2000"))
    hasty = SeparateDecoders(seconds=0.01)
    before = signal.signal(signal.SIGALRM, signal.SIG_IGN), signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    try:
        with pytest.raises(DamagedPicture):
            ask(hasty, path, control, max_pixels=10_000_000)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before[1])
        signal.signal(signal.SIGALRM, before[0])
    hasty.rest()
    assert {process.returncode for process in processes} == {-signal.SIGALRM}


def test_a_decoder_that_never_ends_is_ended(
    processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    path = tmp_path / "large.jp2"
    path.write_bytes(encode(picture(2000, 1500), "JPEG2000"))
    hasty = SeparateDecoders(seconds=0.01)
    with pytest.raises(DamagedPicture) as error:
        ask(hasty, path, control, max_pixels=10_000_000)
    hasty.rest()
    assert error.value.cause == "decoder: it took too long"
    assert {process.returncode for process in processes} == {-signal.SIGALRM}


def test_a_wait_for_room_is_not_the_decoders_time(
    processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    patient = SeparateDecoders(seconds=1.0)

    def outlive() -> None:
        with pytest.raises(subprocess.TimeoutExpired):
            processes[0].wait(1.2)

    assert ask(patient, written(tmp_path, "webp"), control, Room(outlive)) is not None
    patient.rest()


def test_a_cancel_ends_a_decode(
    decoders: SeparateDecoders, processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        ask(decoders, written(tmp_path, "heic"), control, Room(control.cancel))
    assert [process.returncode for process in processes] == [-signal.SIGKILL], "and it is not tried again"


def test_another_file_of_that_name_is_not_taken_for_it(
    lasting: SeparateDecoders, control: TransferControl, tmp_path: Path
) -> None:
    path = written(tmp_path, "webp")
    with OpenFile.at(path) as file:
        other = written(tmp_path, "webp-alpha")
        other.replace(path)
        with pytest.raises(FileNotFoundError) as error:
            lasting.inspect(path, file, control, max_pixels=10**6, thumbnail_edge=0, budget=None, with_look=False)
        assert error.value.errno == errno.ENOENT
        path.unlink()
        path.symlink_to(other)
        with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
            lasting.inspect(path, file, control, max_pixels=10**6, thumbnail_edge=0, budget=None, with_look=False)


def test_keys_of_a_terminal_do_not_reach_it(
    decoders: SeparateDecoders, processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    ask(decoders, written(tmp_path, "webp"), control)
    assert os.getpgid(processes[0].pid) != os.getpgid(0)


def test_it_ends_with_whoever_asks(tmp_path: Path) -> None:
    """Also with one that had no time to say so."""
    code = """
import os, sys
from pathlib import Path
from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.openfile import OpenFile
from pixhaul.imaging import separate
path, start = Path(sys.argv[1]), separate._started
def started():
    process = start()
    print(process.pid, flush=True)
    return process
separate._started = started
with OpenFile.at(path) as file:
    separate.SeparateDecoders().inspect(
        path, file, TransferControl(Gate()), max_pixels=10**6, thumbnail_edge=0, budget=None, with_look=False
    )
os.kill(os.getpid(), 9)
"""
    words = [sys.executable, "-c", code, str(written(tmp_path, "webp"))]
    run = subprocess.run(words, check=False, timeout=60, stdout=subprocess.PIPE)
    assert run.returncode == -signal.SIGKILL
    with contextlib.suppress(ProcessLookupError):  # it has ended already
        ended = os.pidfd_open(int(run.stdout))
        assert select.select([ended], [], [], 30)[0]
        os.close(ended)


# ---- where there is none


def test_without_processes_pictures_are_inspected_here(
    monkeypatch: pytest.MonkeyPatch, control: TransferControl, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = written(tmp_path, "webp")
    for program in (str(tmp_path / "nobody"), "/bin/true"):
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
