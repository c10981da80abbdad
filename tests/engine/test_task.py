"""The work of one item against a real server, with real files: whatever happens, no part is left."""

import hashlib
import sys
import threading
import time
from pathlib import Path

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled, DiskFull, DownloadError, FolderMissing, InternalError
from pixhaul.core.request import Finished
from pixhaul.engine import task as task_module
from pixhaul.imaging import inspect as inspect_module
from tests.engine.task_parts import Shop, shop
from tests.servers.faulty import FaultServer, Handler, Line, answer, head_of, png, silent
from tests.servers.fixtures import fault_server

__all__ = ["fault_server", "shop"]

TAG = 'ETag: "one"'

MODULE_OF = {"inspect": inspect_module, "place": task_module}
"""Where each step of a task is looked up."""


def test_a_picture_arrives_under_its_name(shop: Shop, fault_server: FaultServer) -> None:
    body = png(40, 30)
    event = shop.run(shop.item(fault_server.at("/cat.jpg", answer(body, TAG))))
    result = event.result
    assert result is not None
    assert result.path == "cat.png"
    assert (shop.folder / "cat.png").read_bytes() == body
    assert result.sha256 == hashlib.sha256(body).digest()
    assert (result.size, result.picture.width, result.picture.height) == (len(body), 40, 30)
    assert result.etag == '"one"'
    assert result.mtime_ns == (shop.folder / "cat.png").stat().st_mtime_ns
    assert event.seconds == result.seconds > 0
    assert shop.thumbnails.load(result.sha256)
    assert shop.files() == ["cat.png"]


def test_while_others_wait_a_small_picture_gets_its_thumbnail_later(shop: Shop, fault_server: FaultServer) -> None:
    control = shop.control()
    control.gate.seats.courtesy = lambda: None  # there is a window
    while control.gate.seats.idle:
        control.gate.seats.take()
    control.gate.seats.leave()  # one seat is left, and this picture will have it
    result = shop.run(shop.item(fault_server.at("/cat.png", answer(png(40, 30)))), control).result
    assert result is not None
    assert shop.thumbnails.load(result.sha256) is None
    assert shop.thumbnails.make(result.sha256, shop.folder / result.path)


@pytest.mark.parametrize(
    ("handler", "reason"),
    [
        (answer(b"<!doctype html><p>no"), "not-a-picture"),
        (answer(png()[:-20]), "damaged"),
        (answer(png(), length=5000), "incomplete"),
        (answer(b"", status="404 Not Found"), "http-status"),
        (answer(b""), "empty"),
    ],
)
def test_nothing_is_left_of_a_failure(shop: Shop, fault_server: FaultServer, handler: Handler, reason: str) -> None:
    event = shop.run(shop.item(fault_server.at("/x.png", handler)))
    assert event.error is not None
    assert event.error.reason == reason
    assert event.seconds > 0
    assert shop.files() == []


@pytest.mark.parametrize("step", MODULE_OF)
@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (ValueError("a fault of ours"), InternalError),
        (MemoryError(), InternalError),
        (RecursionError(), InternalError),
        (OSError(28, "No space left on device"), DiskFull),
        (FolderMissing("gone"), FolderMissing),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_row_71_a_fault_in_any_step_stays_with_the_item(
    shop: Shop,
    fault_server: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    fault: Exception,
    kind: type[DownloadError],
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(MODULE_OF[step], step, broken)
    event = shop.run(shop.item(fault_server.at("/x.png", answer(png()))))
    assert type(event.error) is kind
    assert shop.files() == []
    assert shop.decoders.acquire(timeout=1.0)


def test_a_folder_that_is_gone_is_not_made_again(shop: Shop, fault_server: FaultServer) -> None:
    shop.folder.rmdir()
    event = shop.run(shop.item(fault_server.at("/x.png", answer(png()))))
    assert type(event.error) is FolderMissing
    assert not shop.folder.exists()


def test_a_thumbnail_that_cannot_be_kept_is_no_failure(shop: Shop, fault_server: FaultServer, tmp_path: Path) -> None:
    (tmp_path / "thumbnails").write_text("a file where the folder should be")
    event = shop.run(shop.item(fault_server.at("/x.png", answer(png()))))
    assert event.result is not None


def test_cancelled_before_it_begins(shop: Shop, fault_server: FaultServer) -> None:
    control = shop.control()
    control.cancel()
    event = shop.run(shop.item(fault_server.at("/x.png", answer(png()))), control)
    assert type(event.error) is Cancelled
    assert fault_server.seen() == []
    assert shop.files() == []


@pytest.mark.parametrize(
    "handler", [silent(), silent(head_of("200 OK", "Content-Length: 5000") + png()[:100])], ids=["silent", "within"]
)
def test_row_70_cancelled_while_the_server_is_silent(shop: Shop, fault_server: FaultServer, handler: Handler) -> None:
    item, control = shop.item(fault_server.at("/x.png", handler)), shop.control()
    ended: list[Finished] = []
    worker = threading.Thread(target=lambda: ended.append(shop.run(item, control)))
    worker.start()
    fault_server.wait_for("/x.png")
    control.cancel()
    worker.join(30)
    assert type(ended[0].error) is Cancelled
    assert shop.files() == []


@pytest.mark.parametrize("step", MODULE_OF)
def test_cancelled_while_it_is_checked(
    shop: Shop, fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Before the last step nothing is saved; once a name is taken the picture stays."""
    control, real = shop.control(), getattr(MODULE_OF[step], step)

    def cancelling(*arguments: object, **named: object) -> object:
        control.cancel()
        return real(*arguments, **named)

    monkeypatch.setattr(MODULE_OF[step], step, cancelling)
    event = shop.run(shop.item(fault_server.at("/x.png", answer(png()))), control)
    if step == "inspect":
        assert type(event.error) is Cancelled
        assert shop.files() == []
    else:
        assert event.result is not None
        assert shop.files() == ["x.png"]


@pytest.mark.parametrize("step", MODULE_OF)
def test_a_part_that_another_program_takes_away_is_named_so(
    shop: Shop, fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    real = getattr(MODULE_OF[step], step)

    def too_late(*arguments: object, **named: object) -> object:
        for part in shop.folder.iterdir():
            part.unlink()
        return real(*arguments, **named)

    monkeypatch.setattr(MODULE_OF[step], step, too_late)
    event = shop.run(shop.item(fault_server.at("/x.png", answer(png()))))
    assert event.error is not None
    assert event.error.reason == "write-failed"
    assert "another program" in str(event.error)
    assert shop.files() == []


@pytest.mark.skipif(sys.platform == "win32", reason="nobody takes the name from an open file there")
@pytest.mark.parametrize("kind", ["link", "file", "folder"])
def test_what_another_program_puts_in_its_place_gets_no_name(shop: Shop, fault_server: FaultServer, kind: str) -> None:
    """It would be called checked although nobody has looked at it; through a link, it may lie anywhere."""
    secret, body = shop.folder.parent / "secret.png", png(40, 30)
    secret.write_bytes(png(9, 9))

    def swapped(line: Line) -> None:
        line.send(head_of("200 OK", f"Content-Length: {len(body)}") + body[:100])
        while not (parts := list(shop.folder.iterdir())):
            assert line.pause(0.005)
        parts[0].rename(shop.folder.parent / "away")
        if kind == "link":
            parts[0].symlink_to(secret)
        elif kind == "folder":
            parts[0].mkdir()
        else:
            parts[0].write_bytes(b"#!/bin/sh")
        line.send(body[100:])

    event = shop.run(shop.item(fault_server.at("/x.png", swapped)))
    assert event.error is not None
    assert event.error.reason == "write-failed"
    assert "x.png" not in shop.files()
    assert secret.read_bytes() == png(9, 9)


def test_a_pause_is_no_transfer_time(shop: Shop, fault_server: FaultServer) -> None:
    gate = Gate()
    control = TransferControl(gate)
    opener = threading.Timer(0.5, gate.open)
    begun = time.monotonic()  # before the pause, whose whole time is taken off
    gate.close()
    opener.start()
    event = shop.run(shop.item(fault_server.at("/x.png", answer(png()))), control)
    took = time.monotonic() - begun
    opener.join()
    assert event.result is not None
    assert gate.held_seconds >= 0.4
    assert 0 < event.seconds <= took - gate.held_seconds + 0.05


def test_each_try_has_a_file_of_its_own(shop: Shop, fault_server: FaultServer) -> None:
    """A worker that was let go of may still hold the file of the try before."""
    item = shop.item(fault_server.at("/x.png", answer(png())))
    control = shop.control()
    first, second = shop.maker(item, 1, control), shop.maker(item, 2, control)
    assert first.part != second.part


def test_a_result_tells_where_the_time_went(shop: Shop, fault_server: FaultServer) -> None:
    url = fault_server.at("/a.png", answer(png(4, 4), "Server: here"))
    event = shop.run(shop.item(url))
    assert event.result is not None
    told = event.result.answer
    assert told is not None
    assert told.headers["server"] == "here"
    assert all(seconds >= 0 for seconds in told.timings)
    assert told.timings.waited > 0
    assert told.timings.checked > 0
