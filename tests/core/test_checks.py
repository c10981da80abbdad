import pytest

from pixhaul.core.checks import is_host, is_proxy, valid_header


@pytest.mark.parametrize(
    "value", ["system", "none", "http://p:3128", "https://ann@p.example", "socks5://127.0.0.1:1080"]
)
def test_proxies_that_can_be_used(value: str) -> None:
    assert is_proxy(value)


@pytest.mark.parametrize(
    "value",
    ["", "p:3128", "ftp://p", "http://", "http://p:0", "http://p:99999", "http://p/path", "http://p q", "http://["],
)
def test_proxies_that_cannot(value: str) -> None:
    assert not is_proxy(value)


def test_a_proxy_with_a_password_is_no_setting() -> None:
    assert not is_proxy("http://ann:s3cret@p")
    assert is_proxy("http://ann:s3cret@p", password=True)


@pytest.mark.parametrize(("name", "value"), [("X-Key", "a b"), ("Cookie", "a=b"), ("accept-language", "dé")])
def test_headers_that_can_be_sent(name: str, value: str) -> None:
    assert valid_header(name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("", "a"),
        ("X Key", "a"),
        ("X-Key", "a\r\nEvil: 1"),
        ("X-Key", "\u20ac"),
        ("Host", "a"),
        ("Range", "a"),
        ("X:", ""),
    ],
)
def test_headers_that_cannot(name: str, value: str) -> None:
    assert not valid_header(name, value)


@pytest.mark.parametrize("value", ["a", "images.example", "127.0.0.1", "::1", "fe80::1", "xn--bcher-kva.example"])
def test_hosts(value: str) -> None:
    assert is_host(value)


@pytest.mark.parametrize("value", ["", "A.example", "a b", "http://a", "a:80", "a/b", "-a", "*", "a" * 254])
def test_no_hosts(value: str) -> None:
    assert not is_host(value)
