"""What a user sets about the network takes effect at the server, also while the fetcher is in use."""

import threading
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.errors import HttpStatusError, SecureConnectionFailed
from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.environment import ProxyTable
from pixhaul.fetch.fetcher import Fetcher
from tests.fetch.conftest import Bench
from tests.fetch.running import Running, wait_until
from tests.fetch.ways import local_names
from tests.servers.certificates import Certificates
from tests.servers.faulty import FaultServer, Line, answer, head_of, redirect
from tests.servers.relays import HttpProxy

DIRECT = NetworkOptions(proxy="none")


def test_other_options_hold_from_the_next_request_on(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url = fault_server.at("/x", answer(picture))
    bench.bytes_of(url)
    bench.fetcher.configure(replace(DIRECT, user_agent="Mine/2", headers={"X-Key": "k"}))
    bench.bytes_of(url)
    with HttpProxy() as proxy:
        bench.fetcher.configure(replace(DIRECT, proxy=f"http://127.0.0.1:{proxy.port}"))
        bench.bytes_of(url)
        assert proxy.targets == [url]
    bench.fetcher.configure(DIRECT)
    bench.bytes_of(url)
    agents = [seen.headers["user-agent"].partition("/")[0] for seen in fault_server.seen()]
    assert agents == ["Pixhaul", "Mine", "Pixhaul", "Pixhaul"]
    assert [seen.headers.get("x-key") for seen in fault_server.seen()] == [None, "k", None, None]


def test_a_transfer_under_way_ends_as_it_began(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    go = threading.Event()

    def in_two_parts(line: Line) -> None:
        line.send(head_of("200 OK", f"Content-Length: {len(picture)}") + picture[:1000])
        assert go.wait(60)
        line.send(picture[1000:])

    running = Running(bench, fault_server.at("/slow", in_two_parts))
    wait_until(lambda: running.control.received >= 1000)
    bench.fetcher.configure(replace(DIRECT, user_agent="Mine/2"))
    go.set()
    running.join()
    assert running.error is None
    assert running.data == picture


def test_a_host_can_be_exempted_from_the_check_and_put_back(
    bench: Bench, tls_server: FaultServer, picture: bytes
) -> None:
    url = tls_server.at("/x", answer(picture))
    assert type(bench.error_of(url)) is SecureConnectionFailed
    bench.fetcher.configure(replace(DIRECT, insecure_hosts=frozenset({"127.0.0.1"})))
    assert bench.bytes_of(url) == picture
    bench.fetcher.configure(DIRECT)
    assert type(bench.error_of(url)) is SecureConnectionFailed


def test_an_own_certificate_file_is_used(
    bench: Bench, tls_server: FaultServer, certificates: Certificates, picture: bytes
) -> None:
    url = tls_server.at("/x", answer(picture))
    bench.fetcher.configure(replace(DIRECT, ca_bundle=str(certificates.bundle)))
    assert bench.bytes_of(url) == picture


def test_referer_rules(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url, page = fault_server.at("/x", answer(picture)), "http://page.example/album"
    rules = [
        replace(DIRECT),
        replace(DIRECT, referer_rule="none"),
        replace(DIRECT, referer_hosts={"127.0.0.1": "none"}),
        replace(DIRECT, referer_rule="none", referer_hosts={"127.0.0.1": "page"}),
        replace(DIRECT, referer_rule="none", referer_hosts={"other.example": "page"}),
    ]
    for options in rules:
        bench.fetcher.configure(options)
        bench.fetch(url, referer=page)
    assert [seen.headers.get("referer") for seen in fault_server.seen()] == [page, None, None, page, None]


def test_a_typed_password_goes_to_its_own_server_only(tmp_path: Path, picture: bytes) -> None:
    resolve = local_names(one__example="127.0.0.1", two__example="127.0.0.1")
    fetcher = Fetcher(DIRECT, resolve=resolve)
    bench = Bench(tmp_path, fetcher)
    basic = "Basic " + b64encode("änn:s3cr@t".encode()).decode()

    def ask_for_password(line: Line) -> None:
        good = line.request.headers.get("authorization") == basic
        handler = answer(picture) if good else answer(b"", 'WWW-Authenticate: Basic realm="x"', status="401 No")
        handler(line)

    with FaultServer() as server:
        url = server.at("/x", ask_for_password, ask_for_password)
        url = server.url("/x", "one.example")
        error = bench.error_of(url)
        assert isinstance(error, HttpStatusError)
        assert error.status == 401
        fetcher.logins.set(url, "änn", "s3cr@t")
        assert bench.bytes_of(url) == picture
        server.at("/away", redirect(server.url("/x", "two.example")))
        bench.error_of(server.url("/away", "one.example"))
        assert [seen.headers.get("authorization") for seen in server.seen()] == [None, basic, basic, None]
        fetcher.logins.forget(url)
        bench.error_of(url)
    fetcher.close()


def test_nobody_waits_for_the_proxies_of_the_system_but_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[NetworkOptions] = []

    def table(options: NetworkOptions) -> ProxyTable:
        read.append(options)
        return ProxyTable({})

    monkeypatch.setattr(ProxyTable, "from_options", table)
    fetcher = Fetcher(NetworkOptions())
    fetcher.configure(NetworkOptions(user_agent="Mine/3"))
    assert read == [], "the window's thread does both"
    fetcher.get_ready()
    fetcher.get_ready()
    assert [options.user_agent for options in read] == ["Mine/3"]
    fetcher.close()
