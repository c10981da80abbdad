"""The fields of a request."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.headers import (
    base_headers,
    basic_authorization,
    clean_headers,
    merged,
    referer_for,
    request_head,
    target,
)
from tests.fetch.conftest import Bench
from tests.servers.faulty import FaultServer, answer


def test_own_headers_are_made_fit_to_send() -> None:
    given_headers = {
        "X-Name": "Jürgen 日本",
        "X-Evil": "a\r\nX-Injected: b",
        "Bad Name": "x",
        "": "x",
        "Content-Length": "5",
        "host": "elsewhere.example",
        "range": "bytes=0-",
        " X-Trim ": " y ",
    }
    clean = clean_headers(given_headers)
    assert list(clean) == ["X-Name", "X-Evil", "X-Trim"]
    assert clean["X-Name"].encode("latin-1").decode() == "Jürgen 日本"
    assert clean["X-Evil"] == "a X-Injected: b"
    assert clean["X-Trim"] == "y"


@given(st.dictionaries(st.text(max_size=10), st.text(max_size=20), max_size=4))
def test_no_header_breaks_a_request(headers: dict[str, str]) -> None:
    for name, value in clean_headers(headers).items():
        name.encode("ascii")
        assert not {"\r", "\n", "\0"} & set(value.encode("latin-1").decode("latin-1"))


def test_own_headers_replace_the_usual_ones(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    options = NetworkOptions(proxy="none", user_agent="Päge/1", headers={"accept": "image/png", "X-Name": "ü"})
    own = Bench(bench.folder, Fetcher(options))
    own.fetch(fault_server.at("/x", answer(picture)))
    own.fetcher.close()
    sent = fault_server.seen()[0]
    assert sent.headers["accept"] == "image/png"
    assert sent.head.lower().count(b"\r\naccept:") == 1
    assert "X-Name: ü".encode() in sent.head
    assert "Päge/1".encode() in sent.head
    assert sent.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://a.example/x", "a.example"),
        ("https://a.example:8443/x", "a.example:8443"),
        ("http://a.example./x", "a.example"),
        ("http://a.example.:81/x", "a.example:81"),
        ("http://[::1]:81/x", "[::1]:81"),
        ("http://[fe80::1%eth0.1]/x", "[fe80::1]"),
    ],
)
def test_a_request_names_its_host(url: str, host: str) -> None:
    sent = request_head(url, target(url), {"Accept": "*/*"})
    assert sent == f"GET /x HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\n\r\n".encode()


@pytest.mark.parametrize("evil", ["a\r\nX: y", "a\rX: y", "a\nX: y", "日本"])
def test_a_request_holds_no_line_that_was_not_meant(evil: str) -> None:
    with pytest.raises(ValueError, match=r"line end|latin-1"):
        request_head("http://a.example/x", "/x", {"If-Range": evil})


def test_secrets_stay_with_the_first_origin() -> None:
    base = base_headers(None)
    assert merged(base, {"X-Token": "t", "dnt": "1"}, same_origin=False) == base | {"dnt": "1"}


def test_row_90_referer_tells_no_secret() -> None:
    assert referer_for("https://ann:pw@Page.example/ä#top", "https://x/") == "https://page.example/%C3%A4"
    assert referer_for("https://page.example/", "http://x/") is None
    assert referer_for("http://page.example", "https://x/") == "http://page.example/"
    for nothing in (None, "", "file:///home/ann", "about:blank", "page\r\nX: y"):
        assert referer_for(nothing, "https://x/") is None


def test_basic_authorization() -> None:
    # The example of RFC 7617 section 2.
    assert basic_authorization("http://Aladdin:open%20sesame@a/") == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    assert basic_authorization("http://a/user:pw@b") is None
