"""Rows 40 to 42 and 93: certificates and proxies."""

import socket
import struct
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.errors import (
    DownloadError,
    HandshakeBroken,
    HttpStatusError,
    ProxyFailed,
    RedirectRefused,
    SecureConnectionFailed,
)
from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.environment import ProxyTable, network_options_from_environment
from pixhaul.fetch.fetcher import Fetcher
from tests.fetch.conftest import Bench
from tests.fetch.running import AT_ONCE, Running, wait_until
from tests.fetch.ways import through
from tests.servers.certificates import Certificates
from tests.servers.faulty import FaultServer, answer, head_of, redirect, silent
from tests.servers.relays import HttpProxy, SocksProxy


def trusting(folder: Path, bundle: Path | str | None, *insecure: str) -> Bench:
    folder.mkdir(exist_ok=True)
    bundle = str(bundle) if bundle else None
    return Bench(folder, Fetcher(NetworkOptions(proxy="none", ca_bundle=bundle, insecure_hosts=frozenset(insecure))))


@pytest.mark.parametrize("kind", ["expired", "other_host", "unknown_authority"])
def test_row_40_bad_certificates(certificates: Certificates, tmp_path: Path, picture: bytes, kind: str) -> None:
    bench = trusting(tmp_path / "out", certificates.bundle)
    with FaultServer(getattr(certificates, kind)()) as server:
        error = bench.error_of(server.at("/x", answer(picture)))
        assert type(error) is SecureConnectionFailed
        assert not error.may_retry
        assert server.seen() == []
    bench.fetcher.close()


def test_row_40_private_authority_is_not_trusted_unasked(bench: Bench, tls_server: FaultServer, picture: bytes) -> None:
    assert type(bench.error_of(tls_server.at("/x", answer(picture)))) is SecureConnectionFailed
    assert tls_server.seen() == []


def test_row_40_plain_http_on_a_tls_port_and_back(bench: Bench, tls_server: FaultServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer_plainly() -> None:
            client, _ = listener.accept()
            with client:
                client.recv(10_000)
                client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer_plainly)
        thread.start()
        url = f"https://127.0.0.1:{listener.getsockname()[1]}/x"
        assert type(bench.error_of(url)) is SecureConnectionFailed
        thread.join(30)
    assert isinstance(bench.error_of(tls_server.url("/x").replace("https:", "http:")), DownloadError)


@pytest.mark.parametrize("abrupt", [False, True], ids=["closed", "reset"])
def test_row_40_the_line_ends_in_the_handshake(bench: Bench, abrupt: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            client, _ = listener.accept()
            with client:
                client.recv(10_000)
                if abrupt:
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

        thread = threading.Thread(target=hang_up)
        thread.start()
        error = bench.error_of(f"https://127.0.0.1:{listener.getsockname()[1]}/x")
        thread.join(30)
    assert type(error) is HandshakeBroken
    assert (error.reason, error.may_retry) == ("secure-connection-failed", True)


def test_row_41_private_authority_through_the_environment(
    certificates: Certificates, tmp_path: Path, tls_server: FaultServer, picture: bytes
) -> None:
    for variable in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "CURL_CA_BUNDLE"):
        options = network_options_from_environment({variable: str(certificates.bundle)})
        fetcher = Fetcher(replace(options, proxy="none"))
        assert Bench(tmp_path, fetcher).bytes_of(tls_server.at("/x", answer(picture))) == picture
        fetcher.close()
    assert network_options_from_environment({}).ca_bundle is None


def test_row_41_missing_bundle_is_an_error(tmp_path: Path, tls_server: FaultServer) -> None:
    bench = trusting(tmp_path / "out", tmp_path / "nothing.pem")
    assert type(bench.error_of(tls_server.url("/x"))) is SecureConnectionFailed
    bench.fetcher.close()


def test_row_41_https_to_http_is_refused(
    certificates: Certificates, tmp_path: Path, fault_server: FaultServer, tls_server: FaultServer, picture: bytes
) -> None:
    bench = trusting(tmp_path / "out", certificates.bundle)
    plain = fault_server.at("/x", answer(picture))
    assert type(bench.error_of(tls_server.at("/x", redirect(plain)))) is RedirectRefused
    assert fault_server.seen() == []
    up = fault_server.at("/up", redirect(tls_server.at("/y", answer(picture))))
    assert bench.bytes_of(up) == picture
    bench.fetcher.close()


def test_row_93_unverified_for_one_host_only(
    certificates: Certificates, tmp_path: Path, tls_server: FaultServer, picture: bytes
) -> None:
    bench = trusting(tmp_path / "out", None, "localhost")
    tls_server.at("/x", answer(picture))
    assert bench.bytes_of(tls_server.url("/x", "localhost")) == picture
    assert type(bench.error_of(tls_server.url("/x"))) is SecureConnectionFailed
    bench.fetcher.close()


def test_row_42_proxy_works_for_http_and_https(
    certificates: Certificates, tmp_path: Path, fault_server: FaultServer, tls_server: FaultServer, picture: bytes
) -> None:
    fault_server.at("/x", answer(picture))
    tls_server.at("/x", answer(picture))
    with HttpProxy("ann", "s3cret") as proxy:
        bench = through(tmp_path / "out", f"http://ann:s3cret@127.0.0.1:{proxy.port}", certificates.bundle)
        assert bench.bytes_of(fault_server.url("/x")) == picture
        assert bench.bytes_of(tls_server.url("/x")) == picture
        assert bench.bytes_of(tls_server.url("/x")) == picture
        bench.fetcher.close()
    assert proxy.targets == [fault_server.url("/x"), f"127.0.0.1:{tls_server.port}"]
    assert b"proxy-authorization" not in tls_server.seen()[0].head.lower()


def test_row_42_proxy_that_is_reached_over_tls(
    certificates: Certificates, tmp_path: Path, fault_server: FaultServer, tls_server: FaultServer, picture: bytes
) -> None:
    fault_server.at("/x", answer(picture))
    tls_server.at("/x", answer(picture))
    tls_server.at("/stall", silent(head_of("200 OK", "Content-Length: 9") + b"abc"))
    with HttpProxy("ann", "s3cret", certificates.good()) as proxy:
        address = f"https://ann:s3cret@127.0.0.1:{proxy.port}"
        bench = through(tmp_path / "out", address, certificates.bundle)
        for server in (fault_server, tls_server, tls_server):
            assert bench.bytes_of(server.url("/x")) == picture
        running = Running(bench, tls_server.url("/stall"))
        wait_until(lambda: running.control.received == 3)
        assert running.cancel() < AT_ONCE
        bench.fetcher.close()
        unknown = through(tmp_path / "out", address)
        for server in (fault_server, tls_server):
            assert unknown.error_of(server.url("/x")).reason in {"secure-connection-failed", "proxy-failed"}
        unknown.fetcher.close()
    assert proxy.targets == [fault_server.url("/x"), f"127.0.0.1:{tls_server.port}"]


def test_row_93_an_exempted_host_behind_a_proxy_over_tls(
    certificates: Certificates, tmp_path: Path, picture: bytes
) -> None:
    with FaultServer(certificates.unknown_authority()) as server, HttpProxy(tls=certificates.good()) as proxy:
        url = server.at("/x", answer(picture))
        options = NetworkOptions(proxy=f"https://localhost:{proxy.port}", ca_bundle=str(certificates.bundle))
        bench = Bench(tmp_path, Fetcher(options))
        assert type(bench.error_of(url)) is SecureConnectionFailed
        bench.fetcher.configure(replace(options, insecure_hosts=frozenset({"127.0.0.1"})))
        assert bench.bytes_of(url) == picture
        bench.fetcher.configure(replace(options, ca_bundle=str(tmp_path / "none.pem")))
        assert type(bench.error_of(url)) is SecureConnectionFailed
        bench.fetcher.close()


def test_row_42_socks_proxy(
    certificates: Certificates, tmp_path: Path, fault_server: FaultServer, tls_server: FaultServer, picture: bytes
) -> None:
    fault_server.at("/x", answer(picture))
    tls_server.at("/x", answer(picture))
    with SocksProxy("ann", "s3cret") as proxy:
        bench = through(tmp_path / "out", f"socks5h://ann:s3cret@127.0.0.1:{proxy.port}", certificates.bundle)
        assert bench.bytes_of(fault_server.url("/x", "localhost")) == picture
        assert bench.bytes_of(tls_server.url("/x", "localhost")) == picture
        bench.fetcher.close()
        wrong = through(tmp_path / "out", f"socks5h://ann:wrong@127.0.0.1:{proxy.port}")
        error = wrong.error_of(fault_server.url("/x"))
        assert type(error) is ProxyFailed
        assert "wrong" not in str(error)
        wrong.fetcher.close()
    assert proxy.targets == [f"localhost:{fault_server.port}", f"localhost:{tls_server.port}"]


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_row_42_proxy_down(tmp_path: Path, fault_server: FaultServer, tls_server: FaultServer, scheme: str) -> None:
    with socket.socket() as unused:  # where nobody listens, and nobody else can meanwhile
        unused.bind(("127.0.0.1", 0))
        bench = through(tmp_path / "out", f"{scheme}://ann:s3cret@127.0.0.1:{unused.getsockname()[1]}")
        for server in (fault_server, tls_server):
            error = bench.error_of(server.url("/x"))
            assert type(error) is ProxyFailed
            assert not error.may_retry
            assert "s3cret" not in f"{error!r} {error} {error.params}"
            assert server.seen() == []
        bench.fetcher.close()


@pytest.mark.parametrize(
    "proxy", ["http://[::1", "socks9://127.0.0.1:1", "gopher://127.0.0.1:1", "http://", "127.0.0.1:99999"]
)
def test_row_42_proxy_address_that_is_none(tmp_path: Path, fault_server: FaultServer, proxy: str) -> None:
    bench = through(tmp_path / "out", proxy)
    assert type(bench.error_of(fault_server.url("/x"))) is ProxyFailed
    bench.fetcher.close()


def test_row_42_proxy_needs_login(tmp_path: Path, fault_server: FaultServer, tls_server: FaultServer) -> None:
    with HttpProxy("ann", "s3cret") as proxy:
        bench = through(tmp_path / "out", f"http://127.0.0.1:{proxy.port}")
        plain = bench.error_of(fault_server.url("/x"))
        assert isinstance(plain, HttpStatusError)
        assert plain.status == 407
        assert "proxy" in plain.message.lower()
        assert type(bench.error_of(tls_server.url("/x"))) is ProxyFailed
        bench.fetcher.close()
    assert fault_server.seen() == []
    assert tls_server.seen() == []


def test_row_42_proxies_of_the_environment_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "proxy.example:3128")
    monkeypatch.setenv("https_proxy", "http://secure.example:3129")
    monkeypatch.setenv("no_proxy", "localhost, .inside.example, 10.0.0.0/8, [::1], other.example:8080")
    table = ProxyTable.from_options(NetworkOptions(proxy="system"))
    for name in ("http_proxy", "https_proxy", "no_proxy"):
        monkeypatch.delenv(name)
    assert table.proxy_for("http://a.example/") == "http://proxy.example:3128"
    assert table.proxy_for("https://a.example/") == "http://secure.example:3129"
    for direct in (
        "http://localhost:1/",
        "http://a.inside.example/",
        "http://10.1.2.3/",
        "http://[::1]/",
        "http://other.example:8080/",
    ):
        assert table.proxy_for(direct) is None
    assert table.proxy_for("http://other.example/") is not None
    assert table.proxy_for("http://notinside.example/") is not None
    assert ProxyTable.from_options(NetworkOptions(proxy="none")).proxy_for("http://a.example/") is None


def test_a_server_of_our_own_needs_no_proxy_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:3128")
    monkeypatch.delenv("no_proxy", raising=False)
    table = ProxyTable.from_options(NetworkOptions(direct=frozenset({"127.0.0.1:8080"})))
    assert table.proxy_for("http://127.0.0.1:8080/photo.jpg") is None
    assert table.proxy_for("http://127.0.0.1:8081/photo.jpg") == "http://127.0.0.1:3128"
    named = ProxyTable.from_options(NetworkOptions(proxy="http://127.0.0.1:9", direct=frozenset({"127.0.0.1:8080"})))
    assert named.proxy_for("http://127.0.0.1:8080/photo.jpg") == "http://127.0.0.1:9", "the user's own word holds"
