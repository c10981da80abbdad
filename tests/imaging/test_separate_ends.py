"""Whatever becomes of a process for fragile decoders costs one picture at most."""

import contextlib
import errno
import os
import select
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import Cancelled, DamagedPicture
from pixhaul.core.openfile import OpenFile
from pixhaul.imaging import separate
from pixhaul.imaging.inspect import inspect
from pixhaul.imaging.separate import SeparateDecoders
from tests.imaging.samples import encode, picture
from tests.imaging.separately import Room, ask, written


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
    patient = SeparateDecoders(seconds=3.0)
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


def ask_hastily(folder: Path, control: TransferControl) -> None:
    """Have a picture inspected for which there is far too little time."""
    path = folder / "large.jp2"
    path.write_bytes(encode(picture(2000, 1500), "JPEG2000"))
    hasty = SeparateDecoders(seconds=0.01)
    with pytest.raises(DamagedPicture) as error:
        ask(hasty, path, control, max_pixels=10_000_000)
    hasty.rest()
    assert error.value.cause == "decoder: it took too long"


def test_an_alarm_that_was_put_off_before_goes_off_nevertheless(
    processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    before = signal.signal(signal.SIGALRM, signal.SIG_IGN), signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    try:
        ask_hastily(tmp_path, control)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before[1])
        signal.signal(signal.SIGALRM, before[0])
    assert {process.returncode for process in processes} == {-signal.SIGALRM}


def test_a_decoder_that_never_ends_is_ended(
    processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    ask_hastily(tmp_path, control)
    assert {process.returncode for process in processes} == {-signal.SIGALRM}


def test_a_wait_for_room_is_not_the_decoders_time(
    processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    patient = SeparateDecoders(seconds=4.0)

    def outlive() -> None:
        with pytest.raises(subprocess.TimeoutExpired):
            processes[0].wait(4.3)

    assert ask(patient, written(tmp_path, "webp"), control, Room(outlive)) is not None
    patient.rest()


def test_a_cancel_ends_a_decode(
    decoders: SeparateDecoders, processes: list[subprocess.Popen[bytes]], control: TransferControl, tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        ask(decoders, written(tmp_path, "heic"), control, Room(control.cancel))
    assert [process.returncode for process in processes] == [-signal.SIGKILL], "and it is not tried again"


def test_another_file_of_that_name_is_not_taken_for_it(
    decoders: SeparateDecoders, control: TransferControl, tmp_path: Path
) -> None:
    path = written(tmp_path, "webp")
    with OpenFile.at(path) as file:
        other = written(tmp_path, "webp-alpha")
        other.replace(path)
        with pytest.raises(FileNotFoundError) as error:
            decoders.inspect(path, file, control, max_pixels=10**6, thumbnail_edge=0, budget=None, with_look=False)
        assert error.value.errno == errno.ENOENT
        path.unlink()
        path.symlink_to(other)
        with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
            decoders.inspect(path, file, control, max_pixels=10**6, thumbnail_edge=0, budget=None, with_look=False)


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
