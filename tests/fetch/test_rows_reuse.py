"""Row 43: connections are used again; real servers answer as they should; nothing is left behind."""

import contextlib
import threading
from pathlib import Path

import pytest

from pixhaul.core.errors import Cancelled, ConnectionLost, HttpStatusError, IncompleteAnswer
from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.fetcher import Fetcher
from tests.fetch.conftest import Bench
from tests.fetch.running import AT_ONCE, Running, wait_until
from tests.servers.certificates import Certificates
from tests.servers.faulty import (
    FaultServer,
    Handler,
    Line,
    answer,
    chunked,
    head_of,
    raw,
    redirect,
    reset,
    shut,
    silent,
)
from tests.servers.httpbin import Httpbin
from tests.servers.nginx import Nginx


def test_row_43_connections_are_used_again(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    for number in range(100):
        url = fault_server.at(f"/{number}", answer(picture))
        assert bench.bytes_of(url) == picture
    bench.error_of(fault_server.at("/gone", answer(b"no", status="404 Not Found")))
    assert bench.bytes_of(fault_server.url("/1")) == picture
    assert fault_server.connections == 1


def test_row_43_a_dead_idle_connection_costs_nothing(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    def bye(line: object) -> None:
        line.open = False  # type: ignore[attr-defined]

    url = fault_server.at("/x", answer(picture), bye, answer(picture))
    assert bench.bytes_of(url) == picture
    # The second request comes on the kept connection, which is closed without a byte, and is then sent once more.
    assert bench.bytes_of(url) == picture
    assert [seen.connection for seen in fault_server.seen()] == [1, 1, 2]


def test_row_43_nginx(bench: Bench, nginx: Nginx, picture: bytes) -> None:
    (nginx.root / "a.png").write_bytes(picture)
    fetched = bench.fetch(nginx.url("/a.png"))
    assert fetched.etag
    assert fetched.last_modified
    assert fetched.media_type == "image/png"
    for path in ("/gzip/a.png", "/moved/a.png", "/slow/a.png"):
        assert bench.bytes_of(nginx.url(path)) == picture
    error = bench.failure_of(nginx.url("/unavailable/a.png"))
    assert isinstance(error, HttpStatusError)
    assert (error.status, error.retry_after) == (503, 2.0)


def test_row_43_httpbin(bench: Bench, httpbin_server: Httpbin) -> None:
    assert bench.bytes_of(httpbin_server.url("/image/png")).startswith(b"\x89PNG")
    assert bench.bytes_of(httpbin_server.url("/redirect/5"))
    assert bench.bytes_of(httpbin_server.url("/gzip")).startswith(b"{")
    assert bench.bytes_of(httpbin_server.url("/deflate")).startswith(b"{")
    assert bench.bytes_of(httpbin_server.url("/stream-bytes/5000?seed=1"))
    assert bench.bytes_of(httpbin_server.url("/basic-auth/ann/pw").replace("://", "://ann:pw@"))
    assert isinstance(bench.error_of(httpbin_server.url("/status/404")), HttpStatusError)


def test_over_tls_everything_holds_as_well(
    certificates: Certificates, tmp_path: Path, tls_server: FaultServer, picture: bytes
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    fetcher = Fetcher(NetworkOptions(proxy="none", ca_bundle=str(certificates.bundle)))
    bench = Bench(folder, fetcher)
    url = tls_server.at("/x", answer(picture))
    for _ in range(5):
        assert bench.bytes_of(url) == picture
    assert tls_server.connections == 1
    assert bench.bytes_of(tls_server.at("/until-close", raw(head_of("200 OK") + picture))) == picture
    assert type(bench.error_of(tls_server.at("/cut", answer(picture, length=len(picture) + 1)))) is IncompleteAnswer
    assert type(bench.error_of(tls_server.at("/shut", shut()))) is ConnectionLost
    assert type(bench.error_of(tls_server.at("/reset", reset(b"HTTP/1.1 200 OK\r\n")))) is ConnectionLost
    running = Running(bench, tls_server.at("/stall", silent(head_of("200 OK", "Content-Length: 9") + b"abc")))
    wait_until(lambda: running.control.received == 3)
    assert running.cancel() < AT_ONCE
    assert type(running.error) is Cancelled
    fetcher.close()


@pytest.mark.parametrize("moved", [False, True], ids=["answer", "redirect"])
def test_bytes_behind_an_answer_over_tls_are_not_taken_for_the_next_one(
    certificates: Certificates, tmp_path: Path, tls_server: FaultServer, picture: bytes, moved: bool
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    fetcher = Fetcher(NetworkOptions(proxy="none", ca_bundle=str(certificates.bundle)))
    bench = Bench(folder, fetcher)
    # More than is read with the head, so that the end of the body and what follows it come in one record of TLS.
    body = bytes(range(256)) * 80
    head = head_of("302 Found" if moved else "200 OK", f"Content-Length: {len(body)}", "Location: /good")
    stranger = head_of("200 OK", "Content-Length: 8") + b"stranger"
    first = tls_server.at("/first", raw(head + body + stranger, then="keep"))
    good = tls_server.at("/good", answer(picture))
    assert bench.bytes_of(first) == (picture if moved else body)
    assert bench.bytes_of(good) == picture
    fetcher.close()


STRANGER = head_of("200 OK", "Content-Length: 8") + b"stranger"


def test_a_server_that_sends_more_than_was_asked_for_gets_a_connection_for_each_request(
    bench: Bench, fault_server: FaultServer, picture: bytes
) -> None:
    body = bytes(range(256)) * 80
    first = fault_server.at("/first", raw(head_of("200 OK", f"Content-Length: {len(body)}") + body + STRANGER))
    assert bench.bytes_of(first) == body
    for number in (2, 3):
        assert bench.bytes_of(fault_server.at(f"/{number}", answer(picture))) == picture
    assert [seen.connection for seen in fault_server.seen()] == [1, 2, 3]


def test_the_same_holds_when_the_rest_comes_late(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    received, sent = threading.Event(), threading.Event()

    def late(line: Line) -> None:
        line.send(head_of("200 OK", f"Content-Length: {len(picture)}") + picture)
        assert received.wait(30)
        line.send(STRANGER)
        sent.set()

    assert bench.bytes_of(fault_server.at("/first", late)) == picture
    received.set()
    assert sent.wait(30)
    for number in (2, 3):
        assert bench.bytes_of(fault_server.at(f"/{number}", answer(picture))) == picture
    assert [seen.connection for seen in fault_server.seen()] == [1, 2, 3]


def test_row_100_failures_leave_no_handles_behind(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    handlers: list[Handler] = [
        answer(picture, length=len(picture) + 1),
        answer(b"no", status="500 No"),
        raw(b"junk"),
        shut(),
        reset(head_of("200 OK", "Content-Length: 10") + b"abc"),
        chunked(picture, end=b"zz\r\n"),
        redirect("ftp://x/"),
        answer(b"x", "Content-Encoding: gzip"),
        answer(bytes(200_000), status="404 Not Found"),
    ]
    urls = [fault_server.at(f"/{number}", handler) for number, handler in enumerate(handlers)]

    def open_sockets() -> int:
        count = 0
        for entry in Path("/proc/self/fd").iterdir():
            with contextlib.suppress(OSError):  # closed by another thread since it was listed
                count += str(entry.readlink()).startswith("socket:")
        return count

    bench.bytes_of(fault_server.at("/good", answer(picture)))
    before = open_sockets()
    for _ in range(10):
        for url in urls:
            bench.error_of(url)
    # The server's ends close on its own threads.
    wait_until(lambda: open_sockets() <= before + 2)


def test_an_unread_rest_never_meets_the_next_request(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    def stalled(status: str, *fields: str) -> Handler:
        return raw(head_of(status, "Content-Length: 1000", *fields) + b"abc", then="keep")

    target = fault_server.at("/x.png", answer(picture))
    moved = fault_server.at("/moved", stalled("302 Found", "Location: /x.png"))
    gone = fault_server.at("/gone", stalled("404 Not Found"))
    chunks = head_of("200 OK", "Transfer-Encoding: chunked") + b"4\r\nabcd\r\nzz\r\n"
    broken = fault_server.at("/broken", raw(chunks, then="keep"))
    assert bench.bytes_of(moved) == picture
    bench.error_of(gone)
    assert bench.bytes_of(target) == picture
    bench.error_of(broken)
    assert bench.bytes_of(target) == picture
    assert [(seen.target, seen.connection) for seen in fault_server.seen()] == [
        ("/moved", 1),
        ("/x.png", 2),
        ("/gone", 2),
        ("/x.png", 3),
        ("/broken", 3),
        ("/x.png", 4),
    ]
