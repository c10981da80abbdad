import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical, display, host_of, without_credentials, without_logins
from pixhaul.core.errors import AddressError


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.com/a.jpg", "https://example.com/a.jpg"),
        ("  https://example.com/a.jpg\n", "https://example.com/a.jpg"),
        ("HTTPS://Example.COM/A.jpg", "https://example.com/A.jpg"),
        ("https://example.com", "https://example.com/"),
        ("https://example.com?q=1", "https://example.com/?q=1"),
        ("https://example.com/a.jpg#part", "https://example.com/a.jpg"),
        ("http://example.com:80/a", "http://example.com/a"),
        ("https://example.com:443/a", "https://example.com/a"),
        ("https://example.com:80/a", "https://example.com:80/a"),
        ("https://example.com:8443/a", "https://example.com:8443/a"),
        ("https://example.com:/a", "https://example.com/a"),
        ("https://example.com/a b.jpg", "https://example.com/a%20b.jpg"),
        ("https://example.com/a%20b.jpg", "https://example.com/a%20b.jpg"),
        ("https://example.com/100%.jpg", "https://example.com/100%25.jpg"),
        ("https://example.com/%0d%0aX: 1", "https://example.com/%0d%0aX:%201"),
        ("https://example.com/ü.jpg?ö=ä", "https://example.com/%C3%BC.jpg?%C3%B6=%C3%A4"),
        ("https://bücher.example/a", "https://xn--bcher-kva.example/a"),
        ("https://faß.example/a", "https://xn--fa-hia.example/a"),
        ("https://ann:secret@example.com/a", "https://ann:secret@example.com/a"),
        ("https://ann:p@ss@example.com/a", "https://ann:p@ss@example.com/a"),
        ("http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a"),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/a"),
        ("https://my_host.example/a", "https://my_host.example/a"),
    ],
)
def test_canonical(text: str, address: str) -> None:
    assert canonical(text) == address
    assert canonical(address) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "cat.jpg",
        "example.com/a.jpg",
        "//example.com/a.jpg",
        "ftp://example.com/a.jpg",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:image/png;base64,AAAA",
        "http:example.com",
        "http:/example.com",
        "http://",
        "http:///a.jpg",
        "http://exa mple.com/",
        "http://example.com:99999/",
        "http://example.com:port/",
        "http://example.com:0/",
        "http://a..b/",
        "http://" + "a" * 64 + ".example/",
        "http://" + "a." * 130 + "example/",
        "http://[::1/",
        "http://[nonsense]/",
        "http://example.com/a\x00b",
        "http://example.com/a\r\nX: 1",
        "http://%00/",
        "http://exa%20mple.com/",
    ],
)
def test_what_cannot_be_asked_for_is_refused_with_a_cause(text: str) -> None:
    with pytest.raises(AddressError) as caught:
        canonical(text)
    assert caught.value.cause


@given(st.text(max_size=60).map(lambda tail: "https://example.com/" + tail) | st.text(max_size=60))
def test_a_canonical_address_is_plain_and_stays(text: str) -> None:
    try:
        address = canonical(text)
    except AddressError:
        return
    assert canonical(address) == address
    assert address.isascii()
    assert address.isprintable()
    assert " " not in address
    assert "#" not in address


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://example.com/a", "example.com"),
        ("https://example.com:8443/a@b", "example.com:8443"),
        ("https://ann:p@ss@example.com/a", "example.com"),
        ("http://[::1]:80/", "[::1]:80"),
    ],
)
def test_host_of(url: str, host: str) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize(
    ("url", "bare"),
    [
        ("https://example.com/a", "https://example.com/a"),
        ("https://ann:secret@example.com/a?b", "https://example.com/a?b"),
        ("https://ann:p@ss@example.com/a", "https://example.com/a"),
        ("https://ann@example.com/", "https://example.com/"),
        ("https://medium.com/@writer/a", "https://medium.com/@writer/a"),
        ("https://ann:secret@medium.com/@writer", "https://medium.com/@writer"),
        ("no address @ all", "no address @ all"),
    ],
)
def test_without_credentials(url: str, bare: str) -> None:
    assert without_credentials(url) == bare


SAFE = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=8)


@given(SAFE, st.text(st.characters(codec="ascii", exclude_characters=" /\\?#[]"), min_size=6, max_size=12), SAFE)
def test_no_password_of_an_address_is_ever_shown(user: str, password: str, path: str) -> None:
    secret = f"zq{password}qz"
    try:
        url = canonical(f"https://{user}:{secret}@example.com/{path}")
    except AddressError:
        return
    for shown in (without_credentials(url), display(url), without_logins(f"failed: {url} here")):
        assert f"example.com/{path}" in shown
        assert "zq" not in shown.replace(path, "")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://ann:secret@example.com/a%20b.jpg", "example.com/a b.jpg"),
        ("https://xn--bcher-kva.example:8080/%C3%BC", "bücher.example:8080/ü"),
        ("https://example.com/%FF.jpg", "example.com/%FF.jpg"),
        ("https://example.com/%0A%E2%80%AE.jpg", "example.com/%0A%E2%80%AE.jpg"),
    ],
)
def test_display(url: str, shown: str) -> None:
    assert display(url) == shown
