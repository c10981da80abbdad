"""Row 43: connections are used again; real servers answer as they should."""

from pixhaul.core.errors import (
    HttpStatusError,
)
from tests.fetch.conftest import Bench
from tests.servers.faulty import FaultServer, answer
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
