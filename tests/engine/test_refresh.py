"""Saved pictures asked for again, with a real server and a real disk."""

import contextlib
import io
import queue
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.options import NetworkOptions, RetryPolicy, RunOptions
from pixhaul.core.request import DownloadRequest, DownloadResult, Finished, Limits
from pixhaul.engine.refresh import Change, Check, Checked, Kept, replace_old
from pixhaul.engine.task import DownloadTask, Workshop
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.headless.workers import WorkerPool
from pixhaul.naming.claims import Claims
from tests.servers.faulty import FaultServer, Handler, Line, answer, png, redirect, shut

OLD, NEW = png(8, 8, 1), png(8, 8, 2)
LIMITS = Limits(connect_timeout=30.0, read_timeout=30.0)


def versioned(body: bytes, tag: str, *fields: str) -> Handler:
    """304 to whoever has this version, the picture to all others."""

    def handle(line: Line) -> None:
        same = line.request.headers.get("if-none-match") == tag
        answer(b"" if same else body, f"ETag: {tag}", *fields, status="304 Not Modified" if same else "200 OK")(line)

    return handle


class Pool(WorkerPool):
    """Four threads that end with the test."""

    def __init__(self) -> None:
        super().__init__(4)

    def close(self, seconds: float = 10.0) -> bool:
        return super().close(seconds)


class Bench:
    """A fetcher, a folder, and what is needed to save pictures and check them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fetcher = Fetcher(NetworkOptions(proxy="none"))
        self.workshop = Workshop(self.fetcher, Claims(), threading.Semaphore(2))

    def save(self, item: int, url: str, stem: str | None = None) -> Kept:
        """Fetch a picture as a run would."""
        events: list[Finished] = []
        request = DownloadRequest(item, url, self.folder, stem or f"p{item}", None, LIMITS)
        part = self.folder / f".{item}.part"
        DownloadTask(request, part, 1, TransferControl(Gate()), self.workshop, events.append)()
        assert events[0].result is not None, events[0].error
        return Kept(item, url, self.folder, events[0].result)

    def check(self, *kept: Kept) -> dict[int, Checked]:
        """Check them to the end, on real threads."""
        events: queue.SimpleQueue[Finished] = queue.SimpleQueue()
        options = RunOptions(jobs=4, limits=LIMITS, retry=RetryPolicy(tries=2, base=0.01))
        with closing(Pool()) as pool:
            check = Check(kept, self.workshop, options, pool.submit, events.put, "ab")
            assert check.total == len(kept)
            check.engine.start()
            while check.engine.started:
                due = check.engine.pump()
                with contextlib.suppress(queue.Empty):
                    check.engine.settle(events.get(timeout=0.2 if due is None else min(0.2, due)))
        return {one.kept.item: one for one in check.found}

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.fetcher.close()


def test_a_server_that_says_304_is_believed(bench: Bench, fault_server: FaultServer) -> None:
    kept = bench.save(7, fault_server.at("/a.png", versioned(OLD, '"v1"')))
    found = bench.check(kept)[7]
    assert (found.change, found.result) == (Change.UNCHANGED, replace(kept.result, seconds=0.0))
    assert fault_server.seen("/a.png")[1].headers["if-none-match"] == '"v1"'
    assert bench.files() == ["p7.png"]


def test_a_date_asks_as_well(bench: Bench, fault_server: FaultServer) -> None:
    date = "Sun, 06 Nov 1994 08:49:37 GMT"

    def dated(line: Line) -> None:
        same = line.request.headers.get("if-modified-since") == date
        status = "304 Not Modified" if same else "200 OK"
        answer(b"" if same else OLD, f"Last-Modified: {date}", status=status)(line)

    kept = bench.save(0, fault_server.at("/a.png", dated))
    assert bench.check(kept)[0].change is Change.UNCHANGED
    assert "if-none-match" not in fault_server.seen("/a.png")[1].headers


def test_the_same_bytes_without_validators_are_unchanged(bench: Bench, fault_server: FaultServer) -> None:
    kept = bench.save(0, fault_server.at("/a.png", answer(OLD)))
    assert bench.check(kept)[0].change is Change.UNCHANGED
    assert bench.files() == ["p0.png"]


def test_a_new_version_is_put_beside_the_old_one(bench: Bench, fault_server: FaultServer) -> None:
    kept = bench.save(0, fault_server.at("/a.png", versioned(OLD, '"v1"'), versioned(NEW, '"v2"')))
    found = bench.check(kept)[0]
    assert found.change is Change.CHANGED
    assert found.result is not None
    assert (found.result.path, found.result.etag) == ("p0 (2).png", '"v2"')
    assert (bench.folder / "p0.png").read_bytes() == OLD
    assert (bench.folder / "p0 (2).png").read_bytes() == NEW


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone"])
def test_a_picture_that_is_gone_keeps_its_file(bench: Bench, fault_server: FaultServer, status: str) -> None:
    kept = bench.save(0, fault_server.at("/a.png", answer(OLD), answer(b"", status=status)))
    found = bench.check(kept)[0]
    assert found.change is Change.GONE
    assert found.failure is not None
    assert bench.files() == ["p0.png"]


@pytest.mark.parametrize(
    "later", [shut(), answer(b"<html>login", type="text/html"), answer(b"", status="304 Not Modified")]
)
def test_an_answer_that_says_nothing_changes_nothing(bench: Bench, fault_server: FaultServer, later: Handler) -> None:
    kept = bench.save(0, fault_server.at("/a.png", answer(OLD), later))
    assert bench.check(kept)[0].change is Change.UNKNOWN, "nobody had asked for a 304: there is no validator"
    assert bench.files() == ["p0.png"]


def test_a_missing_file_is_fetched_again_without_conditions(bench: Bench, fault_server: FaultServer) -> None:
    kept = bench.save(0, fault_server.at("/a.png", versioned(OLD, '"v1"')))
    (bench.folder / "p0.png").unlink()
    bench.workshop = Workshop(bench.fetcher, Claims(), threading.Semaphore(2))
    found = bench.check(kept)[0]
    assert found.change is Change.NEW
    assert found.result is not None
    assert found.result.path == "p0.png"
    assert "if-none-match" not in fault_server.seen("/a.png")[1].headers


def test_a_redirect_is_asked_with_conditions_only_where_the_bytes_came_from(
    bench: Bench, fault_server: FaultServer
) -> None:
    fault_server.at("/real.png", versioned(OLD, '"v1"'))
    kept = bench.save(0, fault_server.at("/a.png", redirect("/real.png")))
    assert bench.check(kept)[0].change is Change.UNCHANGED
    assert "if-none-match" not in fault_server.seen("/a.png")[1].headers
    assert fault_server.seen("/real.png")[1].headers["if-none-match"] == '"v1"'


def test_validators_that_no_field_can_hold_are_left_out(bench: Bench, fault_server: FaultServer) -> None:
    kept = bench.save(0, fault_server.at("/a.png", answer(OLD)))
    poor = Kept(0, kept.url, kept.folder, _with_tag(kept.result, '"\u00e9"\r\nX: 1'))
    assert bench.check(poor)[0].change is Change.UNCHANGED
    assert b"X: 1" not in fault_server.seen("/a.png")[1].head


def test_many_at_once(bench: Bench, fault_server: FaultServer) -> None:
    kept = [
        bench.save(n, fault_server.at(f"/{n}.png", versioned(OLD, '"1"'), versioned(OLD, '"1"'))) for n in range(40)
    ]
    for n in range(0, 40, 10):
        fault_server.at(f"/{n}.png", versioned(NEW, '"2"'))
    found = bench.check(*kept)
    assert [n for n in range(40) if found[n].change is Change.CHANGED] == [0, 10, 20, 30]
    assert sum(one.change is Change.UNCHANGED for one in found.values()) == 36
    assert len(bench.files()) == 44


def test_the_old_file_gives_way_when_the_user_says_so(bench: Bench, fault_server: FaultServer) -> None:
    kept = bench.save(0, fault_server.at("/a.png", answer(OLD), answer(NEW)))
    result = replace_old(bench.check(kept)[0], bench.workshop)
    assert result is not None
    assert result.path == "p0.png"
    assert bench.files() == ["p0.png"]
    assert (bench.folder / "p0.png").read_bytes() == NEW


def test_another_kind_of_picture_gets_its_own_extension(bench: Bench, fault_server: FaultServer) -> None:
    gif = io.BytesIO()
    Image.new("P", (3, 3)).save(gif, "GIF")
    kept = bench.save(0, fault_server.at("/a.png", answer(OLD), answer(gif.getvalue())))
    result = replace_old(bench.check(kept)[0], bench.workshop)
    assert result is not None
    assert result.path.endswith(".gif")
    assert bench.files() == [result.path]


def test_an_edited_file_is_never_replaced(bench: Bench, fault_server: FaultServer) -> None:
    kept = bench.save(0, fault_server.at("/a.png", answer(OLD), answer(NEW)))
    found = bench.check(kept)[0]
    (bench.folder / "p0.png").write_bytes(b"my own work")
    assert replace_old(found, bench.workshop) is None
    assert bench.files() == ["p0 (2).png", "p0.png"]


def _with_tag(result: DownloadResult, tag: str) -> DownloadResult:
    return replace(result, etag=tag)
