"""The same answers over every way there is: in pieces of any size, cut off anywhere, and nothing is left open."""

import contextlib
import gc
import gzip
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pixhaul.core.errors import HttpStatusError, IncompleteAnswer, NetworkError
from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.fetcher import Fetcher
from tests.fetch.conftest import Bench
from tests.fetch.running import wait_until
from tests.servers.certificates import Certificates
from tests.servers.faulty import FaultServer, Handler, Line, head_of
from tests.servers.relays import HttpProxy, Relay, SocksProxy

WAYS = ["plain", "TLS 1.2", "TLS 1.3", "proxy", "tunnel", "TLS proxy", "TLS in TLS", "SOCKS", "TLS over SOCKS"]
BODY = bytes(range(256)) * 3


@dataclass(frozen=True)
class Way:
    """A bench, and the server it reaches that way."""

    bench: Bench
    server: FaultServer

    def at(self, path: str, handler: Handler) -> str:
        """Answer so, also where the proxy hands the whole address on."""
        self.server.at(self.server.url(path), handler)
        return self.server.at(path, handler)


def _proxy(way: str, certificates: Certificates) -> tuple[str, Relay] | None:
    if way in {"proxy", "tunnel"}:
        return "http", HttpProxy("ann", "s3cret")
    if way in {"TLS proxy", "TLS in TLS"}:
        return "https", HttpProxy("ann", "s3cret", certificates.good())
    return ("socks5h", SocksProxy("ann", "s3cret")) if "SOCKS" in way else None


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, certificates: Certificates, tmp_path: Path) -> Iterator[Way]:
    name: str = request.param
    context = certificates.good() if name not in {"plain", "proxy", "TLS proxy", "SOCKS"} else None
    if context is not None and name == "TLS 1.2":
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    folder = tmp_path / "out"
    folder.mkdir()
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(FaultServer(context))
        address = "none"
        if proxy := _proxy(name, certificates):
            scheme, relay = proxy
            stack.enter_context(relay)
            address = f"{scheme}://ann:s3cret@127.0.0.1:{relay.port}"
        fetcher = Fetcher(NetworkOptions(proxy=address, ca_bundle=str(certificates.bundle)))
        stack.callback(fetcher.close)
        yield Way(Bench(folder, fetcher), server)


def pieces(data: bytes, size: int, *, keep: bool = True) -> Handler:
    """These very bytes, each ``size`` of them in a call (and a record of TLS) of their own."""

    def handle(line: Line) -> None:
        for at in range(0, len(data), size):
            line.send(data[at : at + size])
        line.open = keep

    return handle


def _chunks(size: int) -> bytes:
    parts = [BODY[at : at + size] for at in range(0, len(BODY), size)]
    return b"".join(b"%x;a=b\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\nSum: none\r\n\r\n"


_LENGTH = head_of("200 OK", f"Content-Length: {len(BODY)}") + BODY
_COMPRESSED = gzip.compress(BODY)
_ANSWERS = {
    "length": _LENGTH,
    "interim": head_of("100 Continue") + head_of("103 Early Hints", "Link: </a>") + _LENGTH,
    "chunked": head_of("200 OK", "Transfer-Encoding: chunked") + _chunks(100),
    "gzip": head_of("200 OK", f"Content-Length: {len(_COMPRESSED)}", "Content-Encoding: gzip") + _COMPRESSED,
    "old": head_of("200 OK", "Connection: keep-alive", f"Content-Length: {len(BODY)}", version="HTTP/1.0") + BODY,
    "moved": head_of("302 Found", "Location: /length", "Transfer-Encoding: chunked") + _chunks(7),
}


@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_an_answer_may_come_in_pieces_of_any_size(way: Way, size: int) -> None:
    bench = way.bench
    urls = [way.at(f"/{name}", pieces(data, size)) for name, data in _ANSWERS.items()]
    for url in urls:
        assert bench.bytes_of(url) == BODY
    for status in (304, 204, 404):
        url = way.at(f"/{status}", pieces(head_of(f"{status} No", *(["Content-Length: 0"] * (status == 404))), size))
        assert isinstance(bench.error_of(url), HttpStatusError)
    assert bench.bytes_of(urls[0]) == BODY
    assert way.server.connections == 1
    closing = way.at("/closing", pieces(head_of("200 OK") + BODY, size, keep=False))
    assert bench.bytes_of(closing) == BODY
    assert bench.bytes_of(urls[0]) == BODY
    assert way.server.connections == 2


def test_an_answer_that_is_cut_off_is_told_and_leaves_nothing_open(way: Way) -> None:
    bench = way.bench
    cuts = [0, 1, len(_LENGTH) - len(BODY) - 1, len(_LENGTH) - len(BODY), len(_LENGTH) - 1]
    urls = [way.at(f"/{cut}", pieces(_LENGTH[:cut], 1000, keep=False)) for cut in cuts]
    urls += [way.at(f"/reset{cut}", _reset(_LENGTH[:cut])) for cut in cuts]
    good = way.at("/good", pieces(_LENGTH, 1000))
    at_first = _open_sockets()
    assert bench.bytes_of(good) == BODY
    before = _open_sockets()
    with no_collector():
        for url in urls * 3:
            assert _may_retry_after(bench, url), url
        assert bench.bytes_of(good) == BODY
        wait_until(lambda: _open_sockets() <= before)
        bench.fetcher.close()
        wait_until(lambda: _open_sockets() <= at_first)


def _may_retry_after(bench: Bench, url: str) -> bool:
    """How the fetch fails; unlike an error that is handed on, this keeps nothing of it alive."""
    try:
        bench.fetch(url)
    except (NetworkError, IncompleteAnswer) as error:
        return error.may_retry
    return False


@contextlib.contextmanager
def no_collector() -> Iterator[None]:
    """What is to be gone at once must not have to wait for it."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _reset(data: bytes) -> Handler:
    def handle(line: Line) -> None:
        if data:
            line.send(data)
        line.reset()

    return handle


def _open_sockets() -> int:
    count = 0
    for entry in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):  # closed by another thread since it was listed
            count += str(entry.readlink()).startswith("socket:")
    return count
