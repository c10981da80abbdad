"""Rows 89, 90 and 94: what must not be reached and what must not be told."""

from pathlib import Path

import pytest

from pixhaul.core.errors import (
    PrivateAddressRefused,
)
from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.zones import Zone, zone_of
from tests.fetch.conftest import Bench
from tests.fetch.ways import local_names, through, with_user
from tests.servers.faulty import FaultServer, Handler, answer, raw, redirect
from tests.servers.relays import HttpProxy

PRETENDED_PUBLIC = "127.0.0.77"


def pretend(address: str) -> Zone:
    """One loopback address stands for the internet, which a test must not reach."""
    return Zone.PUBLIC if address == PRETENDED_PUBLIC else zone_of(address)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0177.0.0.1",
        "0x7f.1",
        "127.1",
        "[::ffff:127.0.0.1]",
        "0.0.0.0",
        "inside.example",
    ],
)
def test_row_89_public_to_private_is_refused(tmp_path: Path, picture: bytes, host: str) -> None:
    resolve = local_names(inside__example="127.0.0.1", localhost="127.0.0.1")
    folder = tmp_path / "out"
    folder.mkdir()
    fetcher = Fetcher(NetworkOptions(proxy="none"), resolve=resolve, zones=pretend)
    bench = Bench(folder, fetcher)
    with FaultServer(host=PRETENDED_PUBLIC) as public, FaultServer() as private:
        private.at("/x", answer(picture))
        assert bench.bytes_of(private.url("/x")) == picture  # typed by the user; also fills the pool of connections
        url = public.at("/x", redirect(private.url("/x", host)))
        error = bench.error_of(url)
        assert type(error) is PrivateAddressRefused
        assert not error.may_retry
        assert len(private.seen()) == 1
        assert private.connections == 1
        inward = private.at("/out", redirect(public.at("/y", answer(picture))))
        assert bench.bytes_of(inward) == picture
        back = private.at("/back", redirect(public.at("/z", redirect(private.url("/x")))))
        assert type(bench.error_of(back)) is PrivateAddressRefused
    fetcher.close()


def test_row_89_metadata_address_is_refused_from_anywhere(bench: Bench, fault_server: FaultServer) -> None:
    for host in ("169.254.169.254", "0.0.0.0", "[fe80::1]", "[::]", "[::ffff:169.254.169.254]"):
        url = fault_server.at("/x", redirect(f"http://{host}:{fault_server.port}/y"))
        assert type(bench.error_of(url)) is PrivateAddressRefused
    assert fault_server.seen("/y") == []


def test_row_89_through_a_proxy_literal_hosts_are_judged(tmp_path: Path, fault_server: FaultServer) -> None:
    with HttpProxy() as proxy:
        bench = through(tmp_path / "out", f"http://127.0.0.1:{proxy.port}")
        handlers: list[Handler] = [redirect("http://192.168.1.1/"), redirect("http://0x7f000001/")]
        for handler in handlers:
            with FaultServer() as server:
                # The first address is a public literal as spelled; the proxy of the test leads it here all the same.
                server.at("/x", handler)
                proxy.lead["93.184.216.34"] = ("127.0.0.1", server.port)
                assert type(bench.error_of("http://93.184.216.34/x")) is PrivateAddressRefused
        bench.fetcher.close()
    assert proxy.targets == ["http://93.184.216.34/x"] * 2


def test_row_90_passwords_appear_nowhere(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    whole = with_user(fault_server.at("/x", answer(picture)))
    fetched = bench.fetch(whole, referer=with_user("http://page.example/album#top"))
    assert "s3cr" not in repr(fetched)
    assert fault_server.seen()[0].headers["referer"] == "http://page.example/album"
    assert fault_server.seen()[0].headers["host"] == f"127.0.0.1:{fault_server.port}"
    for handler in (answer(b"", status="500 No"), raw(b"junk"), redirect("ftp://x/"), answer(picture, length=10**6)):
        error = bench.failure_of(with_user(fault_server.at("/bad", handler)))
        assert "s3cr" not in f"{error!r} {error} {error.hint} {error.params}"


def test_row_94_no_netrc_and_no_cookies(
    bench: Bench, fault_server: FaultServer, picture: bytes, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / ".netrc").write_text("machine 127.0.0.1 login ann password s3cret\n")
    monkeypatch.setenv("NETRC", str(home / ".netrc"))
    url = fault_server.at("/x", answer(picture, "Set-Cookie: a=b; Path=/"))
    bench.fetch(url)
    bench.fetch(url)
    for seen in fault_server.seen():
        assert "authorization" not in seen.headers
        assert "cookie" not in seen.headers
        assert seen.headers["user-agent"].startswith("Pixhaul/")
        assert "referer" not in seen.headers


def test_no_referer_from_https_to_http(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    bench.fetch(fault_server.at("/x", answer(picture)), referer="https://page.example/secret")
    assert "referer" not in fault_server.seen()[0].headers
