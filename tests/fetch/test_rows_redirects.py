"""Rows 31 to 39: redirects, names and addresses."""

from pathlib import Path

import pytest

from pixhaul.core.errors import (
    AddressError,
    RedirectRefused,
    ServerNotFound,
    TooManyRedirects,
)
from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.fetcher import Fetcher
from tests.fetch.conftest import Bench
from tests.fetch.ways import BASIC, local_names, with_user
from tests.servers.faulty import FaultServer, answer, redirect


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_row_31_redirects(bench: Bench, fault_server: FaultServer, picture: bytes, status: int) -> None:
    url = fault_server.at("/a", redirect("b?c#d", f"{status} Moved"))
    fault_server.at("/b?c", answer(picture))
    assert bench.bytes_of(url) == picture
    assert bench.fetch(url).final_url == fault_server.url("/b?c")


def test_row_31_five_hops_in_all_spellings(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url = fault_server.at("/1", redirect(fault_server.url("/dir/2")))
    fault_server.at("/dir/2", redirect("3"))
    fault_server.at("/dir/3", redirect("../4"))
    fault_server.at("/4", redirect(f"//127.0.0.1:{fault_server.port}/5"))
    fault_server.at("/5", redirect("/bücher/ä b.png".encode()))
    fault_server.at("/b%C3%BCcher/%C3%A4%20b.png", answer(picture))
    assert bench.bytes_of(url) == picture
    assert fault_server.connections == 1


def test_row_31_latin_1_location(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url = fault_server.at("/1", redirect("/ä.png".encode("latin-1")))
    fault_server.at("/%C3%A4.png", answer(picture))
    assert bench.bytes_of(url) == picture


def test_row_32_circles_and_growth(bench: Bench, fault_server: FaultServer) -> None:
    fault_server.at("/a", redirect("/b"))
    fault_server.at("/b", redirect("/a"))
    error = bench.error_of(fault_server.url("/a"))
    assert type(error) is TooManyRedirects
    assert not error.may_retry
    assert len(fault_server.seen()) == 2

    def grow(line: object) -> None:
        redirect(f"{line.request.target}x")(line)  # type: ignore[attr-defined,arg-type]

    fault_server.otherwise(grow)
    assert type(bench.error_of(fault_server.url("/grow"))) is TooManyRedirects
    assert len(fault_server.seen()) <= 2 + 30


@pytest.mark.parametrize(
    "location", [None, "", "http://127.0.0.1:99999/x", "http://127.0.0.1:abc/x", "http://[::1/x", "http://"]
)
def test_row_33_redirects_to_nowhere(bench: Bench, fault_server: FaultServer, location: str | None) -> None:
    error = bench.error_of(fault_server.at("/x", redirect(location)))
    assert type(error) is RedirectRefused
    assert not error.may_retry


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
        "ftp://127.0.0.1/x",
        "javascript:alert(1)",
        "gopher://127.0.0.1:70/1",
    ],
)
def test_row_34_redirects_to_other_schemes(bench: Bench, fault_server: FaultServer, location: str) -> None:
    assert type(bench.error_of(fault_server.at("/x", redirect(location)))) is RedirectRefused


def test_row_35_password_stays_with_its_server(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    with FaultServer() as other:
        here = fault_server.at("/a", redirect("/b"))
        fault_server.at("/b", redirect(other.url("/c")))
        other.at("/c", redirect(fault_server.url("/d")))
        fault_server.at("/d", answer(picture))
        fetched = bench.fetch(with_user(here), referer=with_user(here))
        assert [seen.headers.get("authorization") for seen in fault_server.seen()] == [BASIC, BASIC, None]
        assert "authorization" not in other.seen("/c")[0].headers
        assert b"s3cr" not in other.seen("/c")[0].head
        assert fetched.final_url == fault_server.url("/d")


def test_row_35_own_headers_stay_with_their_server(tmp_path: Path, fault_server: FaultServer, picture: bytes) -> None:
    fetcher = Fetcher(NetworkOptions(proxy="none", headers={"Cookie": "a=b", "X-Key": "k", "Accept-Language": "de"}))
    with FaultServer() as other:
        url = fault_server.at("/a", redirect(other.at("/b", answer(picture))))
        Bench(tmp_path, fetcher).fetch(url)
        fetcher.close()
        first, second = fault_server.seen()[0].headers, other.seen()[0].headers
    assert (first["cookie"], first["x-key"], first["accept-language"]) == ("a=b", "k", "de")
    assert "cookie" not in second
    assert "x-key" not in second
    assert second["accept-language"] == "de"


def test_row_36_encoded_line_ends_stay_encoded(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url = fault_server.at("/a%0d%0aX-Evil:%201", redirect("/b%0D%0AX-Evil:%201"))
    fault_server.at("/b%0D%0AX-Evil:%201", answer(picture))
    assert bench.bytes_of(url) == picture
    assert fault_server.seen()[0].target == "/a%0d%0aX-Evil:%201"
    assert all("x-evil" not in seen.headers for seen in fault_server.seen())


@pytest.mark.parametrize("url", ["http://no-such-server.invalid/x.png", "https://no-such-server.invalid/x.png"])
def test_row_38_name_does_not_resolve(bench: Bench, url: str) -> None:
    error = bench.error_of(url)
    assert type(error) is ServerNotFound
    assert not error.may_retry


@pytest.mark.parametrize(
    "url", [f"http://{'a' * 64}.example/", "http://127.0.0.1:99999/", "http://[::1/", "http://a..b/", "ftp://x/"]
)
def test_row_38_invalid_addresses(bench: Bench, url: str) -> None:
    assert type(bench.error_of(url)) is AddressError


def test_row_39_ipv6_and_localhost(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    fault_server.at("/x", answer(picture))
    assert bench.bytes_of(fault_server.url("/x", "localhost")) == picture
    assert bench.bytes_of(fault_server.url("/x", "2130706433")) == picture
    with FaultServer(host="::1") as six:
        assert bench.bytes_of(six.at("/x", answer(picture))) == picture
        assert six.seen()[0].headers["host"] == f"[::1]:{six.port}"


def test_row_39_idn_host(tmp_path: Path, fault_server: FaultServer, picture: bytes) -> None:
    fault_server.at("/x", answer(picture))
    resolve = local_names(**{"xn--bcher-kva__example": "127.0.0.1"})
    fetcher = Fetcher(NetworkOptions(proxy="none"), resolve=resolve)
    assert Bench(tmp_path, fetcher).bytes_of(fault_server.url("/x", "Bücher.example")) == picture
    fetcher.close()
    assert fault_server.seen()[0].headers["host"] == f"xn--bcher-kva.example:{fault_server.port}"


def test_row_39_second_address_of_a_name(tmp_path: Path, fault_server: FaultServer, picture: bytes) -> None:
    fault_server.at("/x", answer(picture))
    fetcher = Fetcher(NetworkOptions(proxy="none"), resolve=local_names(two__example="127.0.0.9 127.0.0.1"))
    assert Bench(tmp_path, fetcher).bytes_of(fault_server.url("/x", "two.example")) == picture
    fetcher.close()
