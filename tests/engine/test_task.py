"""The work of one item against a real server, with real files: whatever happens, no part is left."""

import hashlib
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled, DiskFull, DownloadError, FolderMissing, InternalError
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.options import NetworkOptions
from pixhaul.core.request import DownloadRequest, Finished, Limits
from pixhaul.engine import task as task_module
from pixhaul.engine.maker import TaskMaker
from pixhaul.engine.task import Workshop
from pixhaul.fetch.fetched import Fetched
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.imaging import inspect as inspect_module
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.naming.claims import Claims
from pixhaul.naming.template import NameTemplate
from tests.servers.faulty import FaultServer, Handler, Line, answer, head_of, png, raw, silent
from tests.servers.fixtures import fault_server

__all__ = ["fault_server"]

LARGE = png(720, 720)
TAG = 'ETag: "one"'

MODULE_OF = {"inspect": inspect_module, "place": task_module}
"""Where each step of a task is looked up."""


@dataclass
class Shop:
    """Everything a task needs, and the tries of one list made by hand."""

    folder: Path
    thumbnails: ThumbnailStore
    fetcher: Fetcher = field(default_factory=lambda: Fetcher(NetworkOptions(proxy="none")))
    store: ItemStore = field(default_factory=ItemStore)
    decoders: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(1))
    events: list[Finished] = field(default_factory=list)
    attempt: int = 0

    def __post_init__(self) -> None:
        self.workshop = Workshop(self.fetcher, Claims(), self.decoders, self.thumbnails)
        self.maker = TaskMaker(self.store, self.workshop, Limits(read_timeout=5.0), self.events.append)
        self.maker.aim(self.folder, NameTemplate.parse("{name}"), "ab12")

    def control(self) -> TransferControl:
        return TransferControl(Gate())

    def item(self, url: str) -> int:
        return self.store.append([NewEntry(url)])[0]

    def run(self, item: int, control: TransferControl | None = None) -> Finished:
        """One try on this thread; returns its one event."""
        self.attempt += 1
        self.maker(item, self.attempt, control or self.control())()
        event = self.events.pop()
        assert not self.events
        assert (event.item, event.attempt) == (item, self.attempt)
        assert (event.result is None) != (event.error is None)
        return event

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    folder = tmp_path / "out"
    folder.mkdir()
    shop = Shop(folder, ThumbnailStore(tmp_path / "thumbnails"))
    yield shop
    shop.fetcher.close()


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


# ---- row 37: what a broken-off try has kept


def cut(*fields: str) -> Handler:
    return raw(head_of("200 OK", f"Content-Length: {len(LARGE)}", *fields) + LARGE[:1_200_000])


def rest(line: Line) -> None:
    start = int(line.request.headers["range"].removeprefix("bytes=").removesuffix("-"))
    answer(
        LARGE[start:], f"Content-Range: bytes {start}-{len(LARGE) - 1}/{len(LARGE)}", TAG, status="206 Partial Content"
    )(line)


def test_row_37_the_next_try_goes_on(shop: Shop, fault_server: FaultServer) -> None:
    item = shop.item(fault_server.at("/large.png", cut(TAG), rest))
    first = shop.run(item)
    assert first.error is not None
    assert shop.files() == [".pixhaul-ab12-1.part"]
    second = shop.run(item)
    assert second.result is not None
    assert (shop.folder / "large.png").read_bytes() == LARGE
    assert fault_server.seen("/large.png")[1].headers["range"] == "bytes=1200000-"
    assert shop.files() == ["large.png"]
    assert shop.maker.forget(item) is None


def test_row_37_without_a_validator_nothing_is_kept(shop: Shop, fault_server: FaultServer) -> None:
    item = shop.item(fault_server.at("/large.png", cut(), answer(LARGE)))
    assert shop.run(item).error is not None
    assert shop.files() == []
    assert shop.run(item).result is not None
    assert "range" not in fault_server.seen("/large.png")[1].headers


def test_what_was_kept_goes_when_the_item_has_ended(shop: Shop, fault_server: FaultServer) -> None:
    item = shop.item(fault_server.at("/large.png", cut(TAG), rest))
    shop.run(item)
    clean = shop.maker.forget(item)
    assert clean is not None
    assert shop.files() == [".pixhaul-ab12-1.part"]
    clean()
    assert shop.files() == []
    assert shop.maker.forget(item) is None


def test_what_was_kept_goes_when_another_folder_is_chosen(
    shop: Shop, fault_server: FaultServer, tmp_path: Path
) -> None:
    item = shop.item(fault_server.at("/large.png", cut(TAG), answer(LARGE)))
    shop.run(item)
    other = tmp_path / "other"
    other.mkdir()
    shop.maker.aim(other, NameTemplate.parse("{name}"), "ab12")
    assert shop.run(item).result is not None
    assert shop.files() == []
    assert [path.name for path in other.iterdir()] == ["large.png"]


def test_a_broken_line_at_the_moment_of_cancelling_keeps_nothing(shop: Shop, fault_server: FaultServer) -> None:
    item, control = shop.item(fault_server.at("/large.png", cut(TAG))), shop.control()
    fetch = shop.fetcher.fetch

    def fetch_and_cancel(
        request: DownloadRequest, part: Path, control: TransferControl, *, keep_partial: bool = False
    ) -> Fetched:
        try:
            return fetch(request, part, control, keep_partial=keep_partial)
        finally:
            assert shop.files()
            control.cancel()

    shop.fetcher.fetch = fetch_and_cancel  # type: ignore[method-assign]
    assert shop.run(item, control).error is not None
    assert shop.files() == []


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
