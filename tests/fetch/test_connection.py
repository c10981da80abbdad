"""What stalls on the way to a server ends by a cancel, by its time limit, and waits out a pause."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pixhaul.core.errors import Cancelled, DownloadError, HandshakeTimedOut, HttpStatusError, ProxyFailed, TimedOut
from pixhaul.core.options import NetworkOptions
from pixhaul.core.request import Limits
from pixhaul.fetch.fetcher import Fetcher
from tests.fetch.conftest import Bench
from tests.fetch.running import AT_ONCE, Running, wait_until
from tests.fetch.ways import through
from tests.servers.certificates import Certificates
from tests.servers.faulty import head_of
from tests.servers.relays import Relay

BIG_HEAD = {f"X-{number}": "x" * 60_000 for number in range(300)}
"""18 MB: more than any system keeps for a socket."""
SHORT = Limits(connect_timeout=4.0, read_timeout=4.0)
"""As short as a busy machine bears, which has to come to the pause before."""
SHORTEST = Limits(connect_timeout=0.2, read_timeout=0.2)


class Silent(Relay):
    """Answers a first request with ``reply``, if there is one, and never anything after it."""

    def __init__(self, reply: bytes, tls: ssl.SSLContext | None) -> None:
        super().__init__(tls=tls)
        self._reply = reply
        self.asked, self.over = threading.Event(), threading.Event()

    def converse(self, client: socket.socket) -> None:
        if self._reply:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += client.recv(1)
            client.sendall(self._reply)
        client.recv(1)
        self.asked.set()
        self.over.wait(40)


@dataclass(frozen=True)
class Stage:
    """Where a proxy falls silent."""

    proxy: str
    server: str
    tls: bool = False
    reply: bytes = b""
    word: type[DownloadError] = ProxyFailed


_OPEN = b"HTTP/1.1 200 Connected\r\n\r\n"
STAGES = {
    "tunnel": Stage("http", "https"),
    "TLS in a tunnel": Stage("http", "https", reply=_OPEN, word=HandshakeTimedOut),
    "TLS to the proxy": Stage("https", "https"),
    "TLS to a forwarding proxy": Stage("https", "http"),
    "tunnel over TLS": Stage("https", "https", tls=True),
    "TLS in TLS": Stage("https", "https", tls=True, reply=_OPEN, word=HandshakeTimedOut),
    "SOCKS": Stage("socks5h", "http"),
}
URL = "{}://127.0.0.1:9/x"
"""Nobody gets that far."""


@contextlib.contextmanager
def stalled(stage: Stage, certificates: Certificates, folder: Path) -> Iterator[tuple[Bench, Silent]]:
    with Silent(stage.reply, certificates.good() if stage.tls else None) as proxy:
        bench = through(folder / "out", f"{stage.proxy}://127.0.0.1:{proxy.port}", certificates.bundle)
        try:
            yield bench, proxy
        finally:
            proxy.over.set()
            bench.fetcher.close()


@pytest.mark.parametrize("name", STAGES)
def test_a_cancel_ends_it(name: str, certificates: Certificates, tmp_path: Path) -> None:
    stage = STAGES[name]
    with stalled(stage, certificates, tmp_path) as (bench, proxy):
        running = Running(bench, URL.format(stage.server))
        assert proxy.asked.wait(30)
        assert running.cancel() < AT_ONCE
        assert type(running.error) is Cancelled


@pytest.mark.parametrize("name", STAGES)
def test_a_time_limit_ends_it(name: str, certificates: Certificates, tmp_path: Path) -> None:
    stage = STAGES[name]
    with stalled(stage, certificates, tmp_path) as (bench, _):
        assert type(bench.error_of(URL.format(stage.server), limits=SHORTEST)) is stage.word


# SOCKS and TLS in TLS are waited for by layers that know no pause.
@pytest.mark.parametrize("name", ["TLS in a tunnel", "tunnel over TLS"])
def test_a_pause_does_not_end_it(name: str, certificates: Certificates, tmp_path: Path) -> None:
    stage = STAGES[name]
    with stalled(stage, certificates, tmp_path) as (bench, proxy):
        running = Running(bench, URL.format(stage.server), SHORT)
        assert proxy.asked.wait(30)
        bench.gate.close()
        wait_until(lambda: bench.gate.held_seconds > 4.5)
        assert not running.error
        bench.gate.open()
        running.join()
        assert isinstance(running.error, stage.word)


def test_a_proxy_that_answers_nonsense_is_to_blame(certificates: Certificates, tmp_path: Path) -> None:
    with stalled(Stage("http", "https", reply=b"nonsense\r\n\r\n"), certificates, tmp_path) as (bench, _):
        error = bench.error_of(URL.format("https"))
        assert type(error) is ProxyFailed
        assert "nonsense" not in str(error)


@dataclass
class Deaf:
    """A server that accepts, and reads nothing before ``listen``."""

    bench: Bench
    url: str
    accepted: threading.Event
    listen: threading.Event


@pytest.fixture(params=[False, True], ids=["plain", "TLS"])
def deaf(request: pytest.FixtureRequest, certificates: Certificates, tmp_path: Path) -> Iterator[Deaf]:
    """And a bench that sends it more than the line holds."""
    tls: bool = request.param
    accepted, listen = threading.Event(), threading.Event()

    def serve(listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            client, _ = listener.accept()
            with certificates.good().wrap_socket(client, server_side=True) if tls else client as line:
                accepted.set()
                listen.wait(60)
                held = b""
                while not held.endswith(b"\r\n\r\n") and (data := line.recv(1 << 20)):
                    held = held[-4:] + data
                line.sendall(head_of("200 OK", "Content-Length: 3") + b"yes")

    folder = tmp_path / "out"
    folder.mkdir()
    options = NetworkOptions(proxy="none", ca_bundle=str(certificates.bundle), headers=BIG_HEAD)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve, args=(listener,))
        server.start()
        fetcher = Fetcher(options)
        url = f"http{'s' if tls else ''}://127.0.0.1:{listener.getsockname()[1]}/x"
        yield Deaf(Bench(folder, fetcher), url, accepted, listen)
        fetcher.close()
        listen.set()
        listener.shutdown(socket.SHUT_RDWR)
        server.join(30)


def test_a_cancel_reaches_whoever_cannot_send(deaf: Deaf) -> None:
    running = Running(deaf.bench, deaf.url)
    assert deaf.accepted.wait(30)
    assert running.cancel() < AT_ONCE
    assert type(running.error) is Cancelled


def test_a_server_that_does_not_listen_times_out(deaf: Deaf) -> None:
    assert type(deaf.bench.error_of(deaf.url, limits=SHORTEST)) is TimedOut


def test_a_pause_does_not_end_the_sending(deaf: Deaf) -> None:
    running = Running(deaf.bench, deaf.url, SHORT)
    assert deaf.accepted.wait(30)
    deaf.bench.gate.close()
    wait_until(lambda: deaf.bench.gate.held_seconds > 4.5)
    assert running.error is None
    deaf.listen.set()
    deaf.bench.gate.open()
    running.join()
    assert running.data == b"yes"


def test_an_answer_to_half_a_request_is_read(bench: Bench) -> None:
    def serve() -> None:
        client, _ = listener.accept()
        with client:
            client.sendall(head_of("431 Too Large", "Content-Length: 0", "Connection: close"))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve)
        server.start()
        own = Bench(bench.folder, Fetcher(NetworkOptions(proxy="none", headers=BIG_HEAD)))
        error = own.error_of(f"http://127.0.0.1:{listener.getsockname()[1]}/x")
        server.join(30)
        own.fetcher.close()
    assert isinstance(error, HttpStatusError)
    assert error.status == 431
