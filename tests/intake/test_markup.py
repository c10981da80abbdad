"""Fault 88: pages and fragments, and the cases of the HTML standard for srcset."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical
from pixhaul.intake.markup import read_html
from pixhaul.intake.srcset import Candidate, largest, parse

BASE = "https://h.org/dir/page.html"


def urls(markup: str, base: str | None = BASE) -> list[str]:
    return [entry.text.removeprefix("https://h.org/dir/") for entry in read_html(markup, base) if not entry.refusal]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<img src=a.jpg>", ["a.jpg"]),
        ("\ufeff<img src=' a.jpg '>", ["a.jpg"]),
        ("<img src=a.jpg srcset='b.jpg 2x, c.jpg 3x'>", ["c.jpg"]),
        ("<img src=a.jpg srcset='b.jpg 0.5x'>", ["a.jpg"]),
        ("<img src=a.jpg srcset='b.jpg 100w, c.jpg 800w, d.jpg 400w'>", ["c.jpg"]),
        ("<img src=a.jpg srcset=''>", ["a.jpg"]),
        (
            "<picture><source srcset='a.webp 400w, b.webp 900w'><source srcset='c.jpg 700w'><img src=d.jpg></picture>",
            ["b.webp"],
        ),
        ("<img src='data:image/gif;base64,R0' data-src=a.jpg>", ["a.jpg"]),
        ("<img src=tiny.jpg data-original=a.jpg>", ["a.jpg"]),
        ("<img src='data:x' data-srcset='a.jpg 1x, b.jpg 2x'>", ["b.jpg"]),
        ("<img src=a.jpg data-zoom-image=z.jpg srcset='b.jpg 900w'>", ["z.jpg"]),
        ("<a href=big.jpg><img src=thumb.jpg></a>", ["big.jpg"]),
        ("<a href=big.jpg?x=1><span><img src=thumb.jpg></span></a>", ["big.jpg?x=1"]),
        ("<a href=page.html><img src=a.jpg></a>", ["a.jpg"]),
        ("<a href=a.png>text</a><a href=b.html>text</a>", ["a.png"]),
        ("<meta property='og:image' content='/og.jpg'><img src=a.jpg>", ["https://h.org/og.jpg", "a.jpg"]),
        ("<base href='https://c.org/d/'><img src=a.jpg>", ["https://c.org/d/a.jpg"]),
        ("<base href='../up/'><img src=a.jpg>", ["https://h.org/up/a.jpg"]),
        ("<img src=//cdn.org/a.jpg>", ["https://cdn.org/a.jpg"]),
        ("<img src=a.jpg><img src=a.jpg>", ["a.jpg"]),
        ("<noscript><img src=a.jpg></noscript>", ["a.jpg"]),
        ("<img src='a.jpg?x=1&amp;y=2'>", ["a.jpg?x=1&y=2"]),
        ("<input type=image src=a.jpg><input type=text src=b.jpg>", ["a.jpg"]),
        ("<img src='my cat.jpg'><img src='ü.jpg'>", ["my%20cat.jpg", "%C3%BC.jpg"]),
        ("<script>'<img src=evil.jpg>'</script><img src='javascript:x'><img src='blob:x'><img>", []),
        ("<table><tr><td><img src=a.jpg></table", ["a.jpg"]),
    ],
)
def test_pictures_of_a_page(markup: str, expected: list[str]) -> None:
    assert urls(markup) == expected


def test_the_page_is_the_referer_without_password_and_fragment() -> None:
    (entry,) = read_html("<img src=a.jpg>", "https://u:secret@h.org/p#x")
    assert entry.referer == "https://h.org/p"
    assert entry.text == "https://u:secret@h.org/a.jpg"
    (entry,) = read_html("<img src=https://h.org/a.jpg>")
    assert entry.referer is None


def test_a_relative_address_without_a_page_is_refused() -> None:
    (entry,) = read_html("<img src=a.jpg>")
    assert "does not say where it comes from" in entry.refusal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("data:,a", [("data:,a", 0, 1.0)]),
        ("data:,a 1x", [("data:,a", 0, 1.0)]),
        (" , , data:,a 1x ", [("data:,a", 0, 1.0)]),
        ("a, b 2x", [("a", 0, 1.0), ("b", 0, 2.0)]),
        ("a,b 2x", [("a,b", 0, 2.0)]),
        ("a 1x,b 2x", [("a", 0, 1.0), ("b", 0, 2.0)]),
        ("a,,,", [("a", 0, 1.0)]),
        ("a 100w, b 2x", [("a", 100, 1.0), ("b", 0, 2.0)]),
        ("a 100w 50h", [("a", 100, 1.0)]),
        ("a 50h", []),
        ("a 0w", []),
        ("a -1x", []),
        ("a 1.5x", [("a", 0, 1.5)]),
        ("a .5x", [("a", 0, 0.5)]),
        ("a 1e1x", [("a", 0, 10.0)]),
        ("a +1x", []),
        ("a 1.x", []),
        ("a 1x 1x", []),
        ("a 1w 1x", []),
        ("a 1x 1w", []),
        ("a 1w 1w", []),
        ("a foo", []),
        ("a 1.0w", []),
        ("a (, 2x), b", [("b", 0, 1.0)]),
        ("a ( , b 1x", []),
        ("\ta\n2x\f,\rb 3x", [("a", 0, 2.0), ("b", 0, 3.0)]),
        ("", []),
        (",", []),
    ],
)
def test_srcset_by_the_standard(text: str, expected: list[tuple[str, int, float]]) -> None:
    assert parse(text) == [Candidate(*one) for one in expected]


def test_largest() -> None:
    assert largest([]) is None
    assert largest(parse("a, b 2x, c 1.5x")) == "b"
    assert largest(parse("a 10w, b 30w, c 20w")) == "b"


@given(
    st.text(alphabet="<>=\"'/ abimgsrcetp:,x12.&;\0\ud800é\n", max_size=80),
    st.sampled_from([None, BASE, "http://[", "x"]),
)
def test_any_markup(text: str, base: str | None) -> None:
    for entry in read_html("<img src=a><picture><source srcset=" + text, base):
        assert entry.refusal or canonical(entry.text) == entry.text


@given(st.text(alphabet="ab ,()12.wxhe+-\t", max_size=40))
def test_any_srcset(text: str) -> None:
    largest(parse(text))
